import FrameModels
import PianoRolls
import Tensors

/// Feeds a prompt to a model by the parallel forward pass.
struct PromptReader {
    /// Frames that are read at a time: enough to keep matrix products busy, few enough to bound
    /// memory for prompts of hours.
    private static let chunkFrames = 512

    let model: any MusicModel
    /// What a frame ends in.
    let output: FrameStepper.Output
    let tape: Tape

    /// Reads all frames. Complexity: O(frames).
    ///
    /// - Parameters:
    ///   - frameCount: > 0.
    ///   - state: of one sequence; moved on.
    ///   - write: writes some frames, [frames, W], into zeros.
    /// - Returns: the features [1, D] or logits [1, 88] after the last frame.
    func read(
        _ frameCount: Int, state: inout ModelState,
        write: (Range<Int>, UnsafeMutableBufferPointer<Float>) -> Void
    ) -> Tensor {
        precondition(frameCount > 0, "a prompt has at least one frame")
        let width = model.configuration.form.frameWidth
        var last = Tensor(zeros: [1, 1])
        var first = 0
        while first < frameCount {
            let frames = first..<min(first + PromptReader.chunkFrames, frameCount)
            let x = Tensor(shape: [1, frames.count, width]) { write(frames, $0) }
            var carried: ModelState? = state
            let result =
                switch output {
                case .features: model.features(x, state: &carried, tape)
                case .logits: model(x, state: &carried, tape)
                }
            if let carried { state = carried }
            last = Tensor(
                view: result, offset: (frames.count - 1) * result.width, shape: [1, result.width])
            first = frames.upperBound
        }
        return last
    }
}
