import Tensors

/// A model's recurrent step, recorded once and done again for every frame: O(1) in the frames before
/// it, and without allocation.
///
/// A single sequence is read with weights in 8 bits, a quarter of what there is to read for a frame
/// in float32; several are read at the precision that is fastest here. The model's parameters must not change
/// while a stepper is in use.
public final class FrameStepper {
    /// What a step ends in.
    public enum Output: Sendable {
        /// What heads read, [B, D].
        case features
        /// The logits of independent classic keys, [B, 88].
        case logits
    }

    /// The frame to read, [B, W]: written before every ``step()``.
    public let frame: Tensor
    /// What the last step gave, [B, D] or [B, 88].
    public let output: Tensor
    /// The rows of ``output``, one a sequence: [1, D] or [1, 88] each.
    public let outputs: [Tensor]
    /// What the frames read so far left; written in place by every step.
    public let state: ModelState

    private let tape: Tape

    /// - Parameters:
    ///   - model: whose parameters are read.
    ///   - state: where to go on, of B sequences; copied.
    ///   - output: where a step ends.
    ///   - backend: where it runs.
    ///   - precision: of matrix products; the fastest by default.
    public init(
        _ model: any MusicModel, after state: ModelState, output: Output, backend: any Backend,
        precision: Precision? = nil
    ) {
        let batch = state.tensors[0].shape[0]
        let fastest = batch == 1 ? .int8 : backend.fastestPrecision
        let tape = Tape(tracing: backend.with(precision ?? fastest))
        let width = model.configuration.inputWidth
        frame = Tensor(zeros: [batch, width])
        let before = state.with(
            state.tensors.map { Tensor(zeros: $0.shape) })
        var after: ModelState? = before
        let x = Tensor(view: frame, offset: 0, shape: [batch, 1, width])
        let result =
            switch output {
            case .features: model.features(x, state: &after, tape)
            case .logits: model(x, state: &after, tape)
            }
        // The recorded step moved the state on from zeros: put it where the caller wants it.
        for (given, own) in zip(state.tensors, before.tensors) {
            own.updateElements { own in
                given.withElements { _ = own.update(fromContentsOf: $0) }
            }
        }
        self.tape = tape
        self.state = before
        self.output = Tensor(view: result, offset: 0, shape: [batch, result.width])
        outputs = (0..<batch).map {
            Tensor(view: result, offset: $0 * result.width, shape: [1, result.width])
        }
    }

    /// Reads ``frame``: moves ``state`` on and writes ``output``.
    public func step() { tape.replay() }

    /// Lets every sequence go on from another one's past: sequence i takes the state and the output of
    /// sequence `rows[i]`, as particle filters do when they resample.
    ///
    /// - Parameter rows: B of them, each 0..<B; one may come several times.
    /// - Complexity: O(state).
    public func gather(rows: [Int]) {
        state.gather(rows: rows)
        output.gatherSequences(rows)
    }
}
