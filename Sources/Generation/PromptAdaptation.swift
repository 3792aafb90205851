import CPUBackend
import FrameModels
import NeuralNetworks
import PianoRolls
import Tensors

/// Has a model learn its prompt before it goes on: a few steps of gradient descent on the prompt's
/// likelihood, which move it towards the piece's material.
///
/// After Krause, Kahembwe, Murray and Renals, "Dynamic Evaluation of Neural Sequence Models" (ICML
/// 2018). The steps are the same every time: equal prompts give equal models.
public struct PromptAdaptation: Sendable, Equatable {
    /// Steps of Adam, each on the whole prompt; 0 leaves the model as it is.
    public var steps = 4
    /// How far a step moves each weight.
    public var learningRate: Float = 3e-4
    /// The last frames of a long prompt, of which it learns.
    public var maximumFrames = 480

    public init() {}

    /// Moves the model's weights.
    ///
    /// - Parameters:
    ///   - model: of expressive frames; recorded steps of it are no longer valid.
    ///   - prompt: one of fewer than 16 frames is passed over.
    ///   - backend: does the arithmetic.
    /// - Complexity: O(steps frames).
    public func adapt(
        _ model: any MusicModel, to prompt: ExpressiveRoll, backend: any Backend = defaultBackend()
    ) {
        let frames = max(0, prompt.frameCount - maximumFrames)..<prompt.frameCount
        guard steps > 0, frames.count >= 16 else { return }
        let inputs = Tensor(shape: [1, frames.count - 1, FrameLayout.width]) {
            prompt.writeInputs(frames: frames.dropLast(), into: $0)
        }
        var targets = FrameTargets(.expressive, capacity: frames.count)
        targets.append(prompt, frames: frames.dropFirst())
        let parameters = FlatParameters(model)
        let optimizer = Adam(
            parameters, learningRate: learningRate, beta2: 0.99, weightDecay: .decoupled(0))
        let gradient = parameters.gradientZeros()
        for _ in 0..<steps {
            gradient.updateElements { $0.update(repeating: 0) }
            let tape = Tape(backend: backend, recordsGradients: true)
            parameters.accumulateGradients(of: tape, in: gradient)
            var state: ModelState?
            let cost = model.cost(
                inputs: inputs, targets: targets, mask: nil, divisor: frames.count - 1,
                state: &state, tape)
            tape.backward(from: cost.objective)
            optimizer.step(gradient: gradient, maximumNorm: 1, backend: backend)
        }
    }
}
