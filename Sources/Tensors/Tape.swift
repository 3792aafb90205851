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
    /// The owner is held beside its gradient, so that its identity lives as long.
    private var gradients: [ObjectIdentifier: (owner: Tensor, gradient: Tensor)] = [:]

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
        gradients[ObjectIdentifier(tensor)] = (tensor, gradient)
    }

    /// The gradient of `tensor` after ``backward(from:)``; `nil` when none reached it.
    public func gradient(of tensor: Tensor) -> Tensor? {
        gradients[ObjectIdentifier(tensor)]?.gradient
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
        guard output.tracksGradient else { return }
        nodes.append { [unowned self] in
            guard let entry = gradients.removeValue(forKey: ObjectIdentifier(output)) else {
                return
            }
            withExtendedLifetime(entry) { backward(entry.gradient.pointer) }
        }
    }

    /// The tensor of a given state, where the new one is to be written over it.
    func reused(_ state: Tensor) -> Tensor? { isTraced ? state : nil }

    /// Where to add the gradient of a tensor that tracks it; zeros at first.
    func gradientPointer(of tensor: Tensor) -> UnsafeMutablePointer<Float> {
        let key = ObjectIdentifier(tensor)
        if let known = gradients[key] { return known.gradient.pointer }
        let fresh = Tensor(zeros: tensor.shape)
        gradients[key] = (tensor, fresh)
        return fresh.pointer
    }

    /// Temporary memory of `count` floats with unspecified content.
    func scratch(_ count: Int) -> Tensor { Tensor(uninitialized: [max(count, 1)]) }
}
