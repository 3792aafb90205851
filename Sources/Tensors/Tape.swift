import Support

/// Some samples of a batch that is shared out.
public struct SampleShare: Sendable, Equatable {
    /// Their places in the batch.
    public let range: Range<Int>
    /// How many samples the batch has.
    public let total: Int

    /// - Parameters:
    ///   - range: not empty, within 0..<total.
    ///   - total: of the whole batch.
    public init(_ range: Range<Int>, of total: Int) {
        precondition(!range.isEmpty && range.lowerBound >= 0 && range.upperBound <= total)
        (self.range, self.total) = (range, total)
    }
}

/// Records operations as they run and plays their gradients back: reverse-mode differentiation.
///
/// A tape is the context of one forward pass on one thread: it holds the ``Backend``, whether
/// dropout is on, the generator for random masks, and the gradients. Its functions are coarse (a whole
/// LSTM layer over a sequence is one node), each with a hand-written gradient; see `Operations/`.
///
///     let tape = Tape(backend: backend, recordsGradients: true, isTraining: true)
///     let loss = tape.bceWithLogits(model(x, tape), targets: y)
///     tape.backward(from: loss)
///     let gradient = tape.gradient(of: weight)
public final class Tape {
    /// Where the arithmetic runs.
    public let backend: any Backend
    /// Whether ``backward(from:)`` will be asked for; without it nothing is kept.
    public let recordsGradients: Bool
    /// Whether dropout is on.
    public let isTraining: Bool
    /// The source of random masks.
    public var random: RandomGenerator
    /// Which samples of a batch are computed here, where others compute the rest with the same
    /// ``random``: their masks are then those of the whole.
    public var samples: SampleShare?

    /// Whether the operations' work is kept for ``replay()``.
    private let isTraced: Bool
    private var work: [() -> Void] = []
    private var nodes: [() -> Void] = []
    private var gradients: [ObjectIdentifier: Gradient] = [:]
    private var watch: GradientWatch?

    public init(
        backend: any Backend, recordsGradients: Bool = false,
        isTraining: Bool = false, random: RandomGenerator = RandomGenerator(seed: 0)
    ) {
        self.backend = backend
        self.recordsGradients = recordsGradients
        self.isTraining = isTraining
        self.random = random
        isTraced = false
    }

    /// A tape that keeps the work of its operations, to do it again on the same tensors: for a
    /// computation that is repeated with other inputs in the same places, such as the step of a
    /// recurrent model. It records no gradients, and recurrent operations write the state that they
    /// leave over the state that they were given, so that a replay goes on from it.
    public init(tracing backend: any Backend) {
        self.backend = backend
        recordsGradients = false
        isTraining = false
        random = RandomGenerator(seed: 0)
        isTraced = true
    }

    /// Does all work of a traced tape again, without allocating.
    ///
    /// What operations derive from parameters alone (a packed weight, A from A_log) was derived when
    /// they ran first: parameters must not have changed since.
    public func replay() {
        for work in work { work() }
    }

    /// Makes the gradient of `tensor` accumulate in `gradient`, which has its shape.
    ///
    /// Called before the forward pass, for parameters whose gradients lie in one flat array.
    public func accumulateGradient(of tensor: Tensor, in gradient: Tensor) {
        precondition(tensor.shape == gradient.shape, "a gradient has its tensor's shape")
        gradients[ObjectIdentifier(tensor)] = Gradient(owner: tensor, values: gradient)
    }

    /// Has somebody told of every tensor whose gradient ``accumulateGradient(of:in:)`` has placed, as
    /// soon as the gradient is complete: while ``backward(from:)`` goes on, once the first operation
    /// that used the tensor has been played back.
    ///
    /// Called after the gradients were placed and before the forward pass.
    ///
    /// - Parameter tell: called once for each tensor, on the thread of the backward pass.
    public func watchGradients(_ tell: @escaping (Tensor) -> Void) {
        watch = GradientWatch(of: gradients.values.map(\.owner), tell)
    }

    /// The gradient of `tensor` after ``backward(from:)``; `nil` when none reached it.
    public func gradient(of tensor: Tensor) -> Tensor? {
        gradients[ObjectIdentifier(tensor)]?.clear(0..<tensor.width, by: backend)
        return gradients[ObjectIdentifier(tensor)]?.values
    }

    /// Plays the recorded operations back from a scalar, adding to the gradients of every tensor that
    /// tracks them, and forgets the operations.
    ///
    /// Complexity: about twice the forward pass.
    public func backward(from loss: Tensor) {
        precondition(loss.count == 1, "gradients start at a scalar, not at shape \(loss.shape)")
        backward(from: loss, cotangent: Tensor([1], shape: loss.shape, on: backend.device))
    }

    /// Plays the recorded operations back from an output of any shape: gradients become those of
    /// sum(output * cotangent), the product of the cotangent with the Jacobian.
    ///
    /// - Parameters:
    ///   - output: made by an operation of this tape.
    ///   - cotangent: the gradient of the output, of its shape.
    public func backward(from output: Tensor, cotangent: Tensor) {
        precondition(output.shape == cotangent.shape, "a cotangent has its output's shape")
        precondition(recordsGradients, "this tape records no gradients")
        guard output.tracksGradient else { return }
        run(Copy(cotangent.matrix, to: gradientSum(of: output)))
        watch?.begin()
        while let node = nodes.popLast() {
            node()
            watch?.reach(nodes.count)
        }
    }

    // MARK: For the operations

    /// Does an operation now, and again at every ``replay()`` of a traced tape.
    public func perform(_ operation: some TensorOperation) {
        let work = backend.work(of: operation)
        work()
        if isTraced { self.work.append(work) }
    }

    /// Does an operation once: one of a backward pass, or one that reads parameters alone.
    public func run(_ operation: some TensorOperation) { backend.run(operation) }

    /// A new tensor that tracks gradients when this tape records and one of `inputs` does.
    public func output(_ shape: [Int], from inputs: [Tensor?]) -> Tensor {
        watch?.note(inputs, at: nodes.count)
        return Tensor(
            uninitialized: shape,
            tracksGradient: recordsGradients && inputs.contains { $0?.tracksGradient == true },
            on: backend.device)
    }

    /// Notes that the next operation uses a tensor, where it makes no ``output(_:from:)``.
    func noteUse(of tensor: Tensor) { watch?.note([tensor], at: nodes.count) }

    /// Memory for intermediate values, with unspecified content.
    public func scratch(_ shape: [Int], dtype: DType = .float32) -> Tensor {
        Tensor(uninitialized: shape, dtype: dtype, on: backend.device)
    }

    /// A tensor of zeros where the backend computes.
    public func zeros(_ shape: [Int]) -> Tensor { Tensor(zeros: shape, on: backend.device) }

    /// Records how the gradient of `output` is passed on; `backward` gets it and may overwrite it.
    /// Nothing is recorded for an output that tracks none.
    public func record(_ output: Tensor, _ backward: @escaping (Matrix) -> Void) {
        recordHandingOn(output) { backward($0.matrix) }
    }

    /// As ``record(_:_:)``, for operations that may hand the gradient itself on by
    /// ``handOn(_:to:)``.
    func recordHandingOn(_ output: Tensor, _ backward: @escaping (Tensor) -> Void) {
        guard output.tracksGradient else { return }
        nodes.append { [unowned self] in
            guard let entry = gradients.removeValue(forKey: ObjectIdentifier(output)) else {
                return
            }
            entry.clear(0..<output.width, by: backend)
            backward(entry.values)
        }
    }

    /// Makes `gradient`, which nobody else uses from here on, the gradient of `tensor`, or adds it
    /// to what is there.
    func handOn(_ gradient: Tensor, to tensor: Tensor) {
        let key = ObjectIdentifier(tensor)
        if gradients[key] == nil {
            gradients[key] = Gradient(owner: tensor, values: gradient)
        } else {
            run(Add(gradient.flat, to: gradientSum(of: tensor)))
        }
    }

    /// The tensor of a given state, where the new one is to be written over it.
    func reused(_ state: Tensor) -> Tensor? { isTraced ? state : nil }

    /// Where to add the gradient of a tensor that tracks it; zeros at first.
    public func gradientSum(of tensor: Tensor) -> Matrix {
        let entry = gradientEntry(of: tensor)
        entry.clear(0..<tensor.width, by: backend)
        return entry.values.matrix
    }

    /// Where the gradients of some columns go.
    ///
    /// - Parameter columns: of tensors that track gradients.
    /// - Returns: a place for each, to be added to when `accumulates`, else to be written over,
    ///   whatever lies there.
    func gradientPlaces(of columns: [Columns]) -> (places: [Matrix], accumulates: Bool) {
        let parts = columns.map { (entry: gradientEntry(of: $0.tensor), range: $0.range) }
        let areUnwritten = parts.allSatisfy { $0.entry.isUnwritten($0.range) }
        for part in parts {
            if areUnwritten {
                part.entry.markWritten(part.range)
            } else {
                part.entry.clear(part.range, by: backend)
            }
        }
        return (parts.map { $0.entry.values.matrix.columns($0.range) }, !areUnwritten)
    }

    /// Where the gradient of some columns goes: to be added to when `accumulates`, else to be written
    /// over. For a tensor that tracks none it is memory that nobody reads.
    public func gradientPlace(of columns: Columns) -> (place: Matrix, accumulates: Bool) {
        guard columns.tensor.tracksGradient else {
            return (scratch(columns.tensor.shape).matrix.columns(columns.range), false)
        }
        let (places, accumulates) = gradientPlaces(of: [columns])
        return (places[0], accumulates)
    }

    private func gradientEntry(of tensor: Tensor) -> Gradient {
        let key = ObjectIdentifier(tensor)
        watch?.expectIncomplete(tensor)
        if let known = gradients[key] { return known }
        let fresh = Gradient(owner: tensor, on: backend.device)
        gradients[key] = fresh
        return fresh
    }
}

/// What has come so far of a tensor's gradient.
private final class Gradient {
    /// Held beside its gradient, so that its identity lives as long.
    let owner: Tensor
    let values: Tensor
    /// The columns of `values` that have no content yet: they count as zeros. Who comes first
    /// writes instead of adding, which saves clearing them and reading the zeros.
    private(set) var unwritten: [Range<Int>] = []

    init(owner: Tensor, values: Tensor) {
        (self.owner, self.values) = (owner, values)
    }

    /// A gradient to which nothing has come.
    init(owner: Tensor, on device: any Device) {
        (self.owner, values) = (owner, Tensor(uninitialized: owner.shape, on: device))
        unwritten = [0..<owner.width]
    }

    func isUnwritten(_ columns: Range<Int>) -> Bool {
        unwritten.contains {
            $0.lowerBound <= columns.lowerBound && columns.upperBound <= $0.upperBound
        }
    }

    /// Notes that somebody writes to unwritten columns.
    func markWritten(_ columns: Range<Int>) {
        unwritten = unwritten.flatMap { range in
            guard range.overlaps(columns) else { return [range] }
            return [
                range.lowerBound..<columns.lowerBound, columns.upperBound..<range.upperBound,
            ].filter { !$0.isEmpty }
        }
    }

    /// Writes zeros to the unwritten columns that overlap `columns`.
    func clear(_ columns: Range<Int>, by backend: any Backend) {
        for range in unwritten where range.overlaps(columns) {
            backend.run(Fill(values.matrix.columns(range), with: 0))
        }
        unwritten.removeAll { $0.overlaps(columns) }
    }
}
