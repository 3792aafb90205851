import FrameModels
import PianoRolls
import Tensors

/// A prompt, as a model knows it once it has read it.
struct ReadPrompt {
    let lastFrame: ExpressiveFrame
    /// What the last frame ended in: features [1, D] or logits [1, 88].
    let output: Tensor
    /// What was left of all frames, of one sequence.
    let state: ModelState
}

/// Feeds a prompt to a model by the parallel forward pass.
struct PromptReader {
    /// Frames that are read at a time: enough to keep matrix products busy, few enough to bound
    /// memory for prompts of hours.
    private static let chunkFrames = 512

    let model: any MusicModel
    let backend: any Backend

    /// Reads all frames. Complexity: O(frames).
    ///
    /// - Parameter prompt: at the model's frame rate; an empty one is read as a frame of silence,
    ///   since the model needs something to follow. A model of classic frames reads its classic
    ///   projection.
    /// - Returns: what the model knows then.
    func read(_ prompt: ExpressiveRoll) -> ReadPrompt {
        var prompt =
            prompt.frameCount > 0
            ? prompt : ExpressiveRoll(frames: [ExpressiveFrame()], frameRate: prompt.frameRate)
        let form = model.configuration.form
        if form == .classic { prompt = prompt.classicProjection }
        let tape = Tape(backend: backend)
        var state = model.initialState(batch: 1)
        var last = Tensor(zeros: [1, 1])
        var first = 0
        while first < prompt.frameCount {
            let end = min(first + PromptReader.chunkFrames, prompt.frameCount)
            let x = Tensor(shape: [1, end - first, form.frameWidth]) {
                prompt.writeInputs(frames: first..<end, as: form, into: $0)
            }
            var carried: ModelState? = state
            let result =
                switch FrameStepper.Output.needed(by: model.head) {
                case .features: model.features(x, state: &carried, tape)
                case .logits: model(x, state: &carried, tape)
                }
            if let carried { state = carried }
            last = Tensor(
                view: result, offset: (end - first - 1) * result.width, shape: [1, result.width])
            first = end
        }
        return ReadPrompt(
            lastFrame: prompt[prompt.frameCount - 1], output: last, state: state)
    }
}

extension FrameStepper.Output {
    /// What frames are drawn from by a head.
    static func needed(by head: OutputHead) -> FrameStepper.Output {
        if case .independent = head { .logits } else { .features }
    }
}
