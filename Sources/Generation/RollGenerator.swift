import CPUBackend
import Foundation
import FrameModels
import PianoRolls
import Support
import Tensors

/// Continues a classic roll frame by frame with a model, its keys independent or joint.
///
/// The prompt is read at once by the parallel forward pass, whatever its length; then each drawn
/// frame is fed back through the recurrent step, whose cost does not grow.
public struct RollGenerator {
    private let model: any MusicModel
    private let tape: Tape

    /// - Parameter model: one of classic frames.
    public init(_ model: any MusicModel, backend: any Backend = defaultBackend()) {
        precondition(model.configuration.form == .classic, "a model of classic frames is needed")
        self.model = model
        tape = Tape(backend: backend)
    }

    /// Draws `frameCount` frames that follow `prompt`.
    ///
    /// Complexity: O(prompt frames + new frames).
    ///
    /// - Parameters:
    ///   - prompt: key-down frames at the model's frame rate; an empty one starts from silence.
    ///   - frameCount: new frames, >= 0.
    ///   - guide: what is wished for, of the keys alone; `nil` for nothing.
    ///   - shouldStop: asked with the number of frames drawn after each; `true` ends early.
    /// - Returns: the new frames alone.
    public func continuation(
        of prompt: BinaryRoll, frameCount: Int, sampling: ChainSampler,
        guide: (any Guide)? = nil,
        random: inout RandomGenerator, shouldStop: (Int) -> Bool = { _ in false }
    ) -> Continuation<BinaryRoll> {
        var randoms = [random]
        let result = continuations(
            of: prompt, frameCount: frameCount, sampling: sampling, guide: guide, randoms: &randoms,
            shouldStop: shouldStop)
        random = randoms[0]
        return result[0]
    }

    /// Draws several continuations of one prompt at once, as one batch.
    ///
    /// The prompt is read once, and every frame's weights are read once for all.
    ///
    /// - Parameters:
    ///   - guide: each continuation follows a copy of its own.
    ///   - randoms: a generator for each continuation; at least one.
    ///   - observe: told of each frame of all continuations, whose strikes have no velocity or time.
    ///   - shouldStop: as above, of frames of each.
    /// - Returns: the new frames alone, in the generators' order.
    public func continuations(
        of prompt: BinaryRoll, frameCount: Int, sampling: ChainSampler,
        guide: (any Guide)? = nil,
        randoms: inout [RandomGenerator], observe: ([ExpressiveFrame]) -> Void = { _ in },
        shouldStop: (Int) -> Bool = { _ in false }
    ) -> [Continuation<BinaryRoll>] {
        precondition(!randoms.isEmpty, "a continuation needs a generator")
        var state = model.initialState(batch: 1)
        // An empty prompt is one frame of silence: the model needs something to follow.
        let given = prompt.frameCount > 0 ? prompt : BinaryRoll(frameCount: 1)
        let output = isJoint ? FrameStepper.Output.features : .logits
        let first = PromptReader(model: model, output: output, tape: tape)
            .read(given.frameCount, state: &state) { given.unpack(frames: $0, into: $1) }
        let count = max(0, frameCount)
        var rolls = randoms.map { _ in BinaryRoll(frameCount: count, frameRate: prompt.frameRate) }
        var logLikelihoods = randoms.map { _ in 0.0 }
        func results(_ drawn: Int) -> [Continuation<BinaryRoll>] {
            zip(rolls, logLikelihoods).map {
                Continuation(roll: $0.prefix(drawn), logLikelihood: $1)
            }
        }
        let stepper = FrameStepper(
            model, after: state.repeated(randoms.count), output: output, backend: tape.backend)
        let outputs = stepper.outputs
        var guides = randoms.map { _ in guide }
        var frames = randoms.map { _ in ExpressiveFrame(classic: given, given.frameCount - 1) }
        for index in 0..<count {
            for row in randoms.indices {
                let biases = guides[row]?.biases(frame: index, after: frames[row])
                let drawn = draw(
                    index > 0 ? outputs[row] : first, after: frames[row].down, sampling: sampling,
                    biases: biases, random: &randoms[row])
                frames[row] = drawn.frame
                rolls[row][index] = drawn.frame.down
                logLikelihoods[row] += drawn.logLikelihood
            }
            observe(frames)
            if shouldStop(index + 1) { return results(index + 1) }
            guard index + 1 < count else { break }
            stepper.frame.updateElements { values in
                values.update(repeating: 0)
                for row in rolls.indices {
                    for key in rolls[row][index] { values[row * keyCount + key] = 1 }
                }
            }
            stepper.step()
        }
        return results(count)
    }

    /// Whether the keys of a frame are drawn together, from features instead of logits.
    private var isJoint: Bool { model.configuration.head == .joint }

    /// Draws one frame from logits or, where the head is joint, from features.
    private func draw(
        _ output: Tensor, after down: KeySet, sampling: ChainSampler, biases: FrameBiases?,
        random: inout RandomGenerator
    ) -> (frame: ExpressiveFrame, logLikelihood: Double) {
        let drawn =
            if case .chain(let head) = model.head {
                sampling.draw(
                    head.cursor(output, tape), classes: head.classes, down: down, biases: biases,
                    random: &random)
            } else {
                sampling.draw(
                    logits: output.elements, down: down, biases: biases, random: &random)
            }
        var held = drawn.held
        if let biases, let limits = biases.limits {
            held = limits.holdable(held, beside: drawn.struck, fixed: biases.fixed.held)
        }
        return (ExpressiveFrame(classic: drawn.struck, held: held), drawn.logLikelihood)
    }
}

extension ExpressiveFrame {
    /// A classic frame as guides are told it: its strikes have no velocity or time.
    fileprivate init(classic struck: KeySet, held: KeySet) {
        self.init(
            onsets: struck, held: held,
            strikes: struck.map { _ in Strike(rawValue: 0) })
    }

    /// A frame of a classic roll.
    fileprivate init(classic roll: BinaryRoll, _ frame: Int) {
        let before = frame > 0 ? roll[frame - 1] : KeySet()
        self.init(
            classic: roll[frame].subtracting(before), held: roll[frame].intersection(before))
    }
}
