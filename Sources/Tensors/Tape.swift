import Support

/// Records operations as they run and plays their gradients back: reverse-mode differentiation.
///
/// A tape is the context of one forward pass on one thread: it holds the ``Backend``, whether
/// dropout is on, the generator for random masks, and the gradients. Operations are coarse (a whole
/// LSTM layer over a sequence is one node), each with a hand-written gradient; see `Tape+*.swift`.
///
///     let tape = Tape(recordsGradients: true, isTraining: true)
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

    /// Whether the operations' work is kept for ``replay()``.
    private let isTraced: Bool
    private var work: [() -> Void] = []
    private var nodes: [() -> Void] = []
    private var gradients: [ObjectIdentifier: Gradient] = [:]
    /// Where the last gradient went that nobody wants.
    private var unread: Tensor?

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
        init(owner: Tensor) {
            (self.owner, values) = (owner, Tensor(uninitialized: owner.shape))
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
        func clear(_ columns: Range<Int>) {
            for range in unwritten where range.overlaps(columns) {
                for row in 0..<values.rows {
                    (values.pointer + row * values.width + range.lowerBound)
                        .update(repeating: 0, count: range.count)
                }
            }
            unwritten.removeAll { $0.overlaps(columns) }
        }
    }

    public init(
        backend: any Backend = CPUBackend.best, recordsGradients: Bool = false,
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

    /// The gradient of `tensor` after ``backward(from:)``; `nil` when none reached it.
    public func gradient(of tensor: Tensor) -> Tensor? {
        gradients[ObjectIdentifier(tensor)]?.clear(0..<tensor.width)
        return gradients[ObjectIdentifier(tensor)]?.values
    }

    /// Plays the recorded operations back from a scalar, adding to the gradients of every tensor that
    /// tracks them, and forgets the operations.
    ///
    /// Complexity: about twice the forward pass.
    public func backward(from loss: Tensor) {
        precondition(loss.count == 1, "gradients start at a scalar, not at shape \(loss.shape)")
        backward(from: loss, cotangent: Tensor([1], shape: loss.shape))
    }

    /// Plays the recorded operations back from an output of any shape: gradients become those of
    /// sum(output * cotangent), the product of the cotangent with the Jacobian.
    ///
    /// - Parameter cotangent: the gradient of the output, of its shape.
    public func backward(from output: Tensor, cotangent: Tensor) {
        precondition(output.shape == cotangent.shape, "a cotangent has its output's shape")
        precondition(recordsGradients, "this tape records no gradients")
        guard output.tracksGradient else { return }
        gradientPointer(of: output).update(from: cotangent.pointer, count: output.count)
        while let node = nodes.popLast() { node() }
    }

    // MARK: For the operations

    /// Does a part of an operation now, and again at every ``replay()`` of a traced tape.
    func perform(_ work: @escaping () -> Void) {
        work()
        if isTraced { self.work.append(work) }
    }

    /// A new tensor that tracks gradients when this tape records and one of `inputs` does.
    func output(_ shape: [Int], from inputs: [Tensor?]) -> Tensor {
        Tensor(
            uninitialized: shape,
            tracksGradient: recordsGradients && inputs.contains { $0?.tracksGradient == true })
    }

    /// Records how the gradient of `output` is passed on; `backward` gets a pointer to it and may
    /// overwrite it. Nothing is recorded for an output that tracks none.
    func record(_ output: Tensor, _ backward: @escaping (UnsafeMutablePointer<Float>) -> Void) {
        recordHandingOn(output) { gradient in
            withExtendedLifetime(gradient) { backward(gradient.pointer) }
        }
    }

    /// As ``record(_:_:)``, for operations that may hand the gradient itself on by
    /// ``handOn(_:to:)``.
    func recordHandingOn(_ output: Tensor, _ backward: @escaping (Tensor) -> Void) {
        guard output.tracksGradient else { return }
        nodes.append { [unowned self] in
            guard let entry = gradients.removeValue(forKey: ObjectIdentifier(output)) else {
                return
            }
            entry.clear(0..<output.width)
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
            backend.add(tensor.count, gradient.pointer, gradientPointer(of: tensor))
        }
    }

    /// The tensor of a given state, where the new one is to be written over it.
    func reused(_ state: Tensor) -> Tensor? { isTraced ? state : nil }

    /// Where to add the gradient of a tensor that tracks it; zeros at first.
    func gradientPointer(of tensor: Tensor) -> UnsafeMutablePointer<Float> {
        let entry = gradientEntry(of: tensor)
        entry.clear(0..<tensor.width)
        return entry.values.pointer
    }

    /// Where the gradients of some columns go: to be added to when `accumulate`, else to be written
    /// over, whatever lies there.
    ///
    /// - Parameter columns: of tensors that track gradients.
    func gradientPlaces(
        of columns: [Columns]
    ) -> (pointers: [UnsafeMutablePointer<Float>], accumulate: Bool) {
        let parts = columns.map { (entry: gradientEntry(of: $0.tensor), range: $0.range) }
        let areUnwritten = parts.allSatisfy { $0.entry.isUnwritten($0.range) }
        for part in parts {
            if areUnwritten {
                part.entry.markWritten(part.range)
            } else {
                part.entry.clear(part.range)
            }
        }
        return (parts.map { $0.entry.values.pointer + $0.range.lowerBound }, !areUnwritten)
    }

    /// As ``gradientPlace(of:)``, and for a tensor that tracks none memory that nobody reads.
    func inputGradient(
        of columns: Columns
    ) -> (pointer: UnsafeMutablePointer<Float>, accumulate: Bool) {
        guard !columns.tensor.tracksGradient else { return gradientPlace(of: columns) }
        let unread = scratch(columns.tensor.count)
        self.unread = unread
        return (unread.pointer + columns.range.lowerBound, false)
    }

    /// The one place of ``gradientPlaces(of:)``.
    func gradientPlace(
        of columns: Columns
    ) -> (pointer: UnsafeMutablePointer<Float>, accumulate: Bool) {
        let places = gradientPlaces(of: [columns])
        return (places.pointers[0], places.accumulate)
    }

    private func gradientEntry(of tensor: Tensor) -> Gradient {
        let key = ObjectIdentifier(tensor)
        if let known = gradients[key] { return known }
        let fresh = Gradient(owner: tensor)
        gradients[key] = fresh
        return fresh
    }

    /// Temporary memory of `count` floats with unspecified content.
    func scratch(_ count: Int) -> Tensor { Tensor(uninitialized: [max(count, 1)]) }
}
