import Foundation
import MusicModels
import NeuralNetworks
import PianoRolls
import Support
import Tensors

/// How each part of an expressive frame is drawn.
public struct ExpressiveSampling: Sendable {
    public var keys: ChainSampler
    public var pedal: ClassSampler
    public var velocity: ClassSampler
    public var timing: ClassSampler
    /// What is added to the keys' logits, asked before every frame with its number among the new
    /// frames and the frame before it; `nil` for nothing.
    public var biases: (@Sendable (_ frame: Int, _ before: ExpressiveFrame) -> KeyBiases?)?

    /// Keys, velocities and times at one temperature, and the density of notes kept as the strategy
    /// says. The pedal is drawn at temperature 1 unless that is 0: it moves in few frames, and below
    /// 1 it would stay where it is.
    public init(_ strategy: SamplingStrategy) {
        keys = ChainSampler(strategy)
        pedal = ClassSampler(temperature: strategy.temperature == 0 ? 0 : 1)
        velocity = ClassSampler(temperature: strategy.temperature)
        timing = velocity
    }
}

/// Continues an expressive roll frame by frame: pedal, keys, velocities and times.
///
/// The prompt is read at once by the parallel forward pass, whatever its length; then each drawn
/// frame is fed back through the recurrent step, whose cost does not grow.
public struct ExpressiveGenerator {
    private let model: any MusicModel
    private let head: ExpressiveHead
    private let tape: Tape

    /// - Returns: `nil` for a model of other frames.
    public init?(_ model: any MusicModel, backend: any Backend = CPUBackend.best) {
        guard case .expressive(let head) = model.head else { return nil }
        self.model = model
        self.head = head
        tape = Tape(backend: backend)
    }

    /// Draws `frameCount` frames that follow `prompt`.
    ///
    /// Complexity: O(prompt frames + new frames).
    ///
    /// - Parameters:
    ///   - prompt: at the model's frame rate; an empty one starts from silence.
    ///   - frameCount: new frames, >= 0.
    ///   - shouldStop: asked with the number of frames drawn after each; `true` ends early.
    /// - Returns: the new frames alone.
    public func continuation(
        of prompt: ExpressiveRoll, frameCount: Int, sampling: ExpressiveSampling,
        random: inout RandomGenerator, shouldStop: (Int) -> Bool = { _ in false }
    ) -> ExpressiveRoll {
        var randoms = [random]
        let result = continuations(
            of: prompt, frameCount: frameCount, sampling: sampling, randoms: &randoms,
            shouldStop: shouldStop)
        random = randoms[0]
        return result[0]
    }

    /// Draws several continuations of one prompt at once, as one batch.
    ///
    /// - Parameters:
    ///   - randoms: a generator for each continuation; at least one.
    ///   - shouldStop: as above, of frames of each.
    /// - Returns: the new frames alone, in the generators' order.
    public func continuations(
        of prompt: ExpressiveRoll, frameCount: Int, sampling: ExpressiveSampling,
        randoms: inout [RandomGenerator], shouldStop: (Int) -> Bool = { _ in false }
    ) -> [ExpressiveRoll] {
        precondition(!randoms.isEmpty, "a continuation needs a generator")
        var state = model.initialState(batch: 1)
        // An empty prompt is one frame of silence: the model needs something to follow.
        let given =
            prompt.frameCount > 0
            ? prompt : ExpressiveRoll(frames: [ExpressiveFrame()], frameRate: prompt.frameRate)
        let first = PromptReader(model: model, output: .features, tape: tape)
            .read(given.frameCount, state: &state) { given.writeInputs(frames: $0, into: $1) }
        // The rolls begin with the prompt's last frame, so that held keys are lawful.
        var frames = randoms.map { _ in given[given.frameCount - 1] }
        var results = frames.map { ExpressiveRoll(frames: [$0], frameRate: prompt.frameRate) }
        let stepper = FrameStepper(
            model, after: state.repeated(randoms.count), output: .features)
        let outputs = stepper.outputs
        for index in 0..<max(0, frameCount) {
            for row in randoms.indices {
                frames[row] = draw(
                    index > 0 ? outputs[row] : first, after: frames[row], sampling: sampling,
                    biases: sampling.biases?(index, frames[row]), random: &randoms[row])
                results[row].append(frames[row])
            }
            if shouldStop(index + 1) { break }
            guard index + 1 < frameCount else { break }
            stepper.frame.updateElements { values in
                let width = ExpressiveRoll.inputWidth
                for (row, frame) in frames.enumerated() {
                    frame.writeInput(
                        into: UnsafeMutableBufferPointer(
                            rebasing: values[row * width..<(row + 1) * width]))
                }
            }
            stepper.step()
        }
        return results.map { $0[1..<$0.frameCount] }
    }

    /// Draws one frame.
    ///
    /// - Parameters:
    ///   - features: [1, D].
    ///   - before: the frame before.
    private func draw(
        _ features: Tensor, after before: ExpressiveFrame, sampling: ExpressiveSampling,
        biases: KeyBiases?, random: inout RandomGenerator
    ) -> ExpressiveFrame {
        let pedal = sampling.pedal.draw(head.pedalLogits(features, tape), random: &random)
        let keys = sampling.keys.draw(
            head.keys.cursor(features, pedal: pedal, tape), classes: head.keys.classes,
            down: before.down, biases: biases, random: &random)
        let notes = head.drawNotes(features, keys: Array(keys.struck), tape) { choice, logits in
            switch choice {
            case .velocity: sampling.velocity.draw(logits, random: &random)
            case .timing: sampling.timing.draw(logits, random: &random)
            }
        }
        return ExpressiveFrame(
            onsets: keys.struck, held: keys.held,
            strikes: notes.map { Strike(velocityBin: $0.velocity, timingBin: $0.timing) },
            pedal: PedalState(rawValue: UInt8(pedal)) ?? .up)
    }
}
