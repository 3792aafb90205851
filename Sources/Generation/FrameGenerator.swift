import CPUBackend
import FrameModels
import PianoRolls
import Support
import Tensors

/// Continues music frame by frame with a model of any form: pedal, keys, velocities and times, or the
/// keys alone of classic frames.
///
/// The prompt is read at once by the parallel forward pass, whatever its length; then each drawn
/// frame is fed back through the recurrent step, whose cost does not grow.
public struct FrameGenerator {
    private let model: any MusicModel
    private let drawer: FrameDrawer
    private let tape: Tape

    /// What frames the model draws. Those of the classic form have strikes that say nothing.
    public var form: RollForm { model.configuration.form }

    /// - Parameters:
    ///   - model: not changed while the generator is in use.
    ///   - backend: does the arithmetic.
    public init(_ model: any MusicModel, backend: any Backend = defaultBackend()) {
        self.model = model
        tape = Tape(backend: backend)
        drawer = FrameDrawer(head: model.head, tape: tape)
    }

    /// - Returns: `nil` for a model of classic frames.
    public init?(expressive model: any MusicModel) {
        guard model.configuration.form == .expressive else { return nil }
        self.init(model)
    }

    /// Reads a prompt and makes ready to go on from it, `rows` times.
    ///
    /// Complexity: O(prompt frames).
    ///
    /// - Parameters:
    ///   - prompt: at the model's frame rate; an empty one starts from silence. A model of classic frames
    ///     reads its classic projection.
    ///   - rows: >= 1.
    /// - Returns: a stream whose rows are all at the prompt's end.
    public func stream(after prompt: ExpressiveRoll, rows: Int) -> FrameStream {
        FrameStream(model, drawer: drawer, tape: tape, after: prompt, rows: rows)
    }

    /// Draws `frameCount` frames that follow `prompt`.
    ///
    /// Complexity: O(prompt frames + new frames).
    ///
    /// - Parameters:
    ///   - prompt: at the model's frame rate; an empty one starts from silence.
    ///   - frameCount: new frames, >= 0.
    ///   - sampling: how frames are drawn.
    ///   - guide: what is wished for; `nil` for nothing.
    ///   - random: advanced.
    ///   - shouldStop: asked with the number of frames drawn after each; `true` ends early.
    /// - Returns: the new frames alone.
    public func continuation(
        of prompt: ExpressiveRoll, frameCount: Int, sampling: ExpressiveSampling,
        guide: (any Guide)? = nil, random: inout RandomGenerator,
        shouldStop: (Int) -> Bool = { _ in false }
    ) -> Continuation {
        var randoms = [random]
        let result = continuations(
            of: prompt, frameCount: frameCount, sampling: sampling, guide: guide,
            randoms: &randoms, shouldStop: shouldStop)
        random = randoms[0]
        return result[0]
    }

    /// Draws several continuations of one prompt at once, as one batch.
    ///
    /// - Parameters:
    ///   - prompt: at the model's frame rate; an empty one starts from silence.
    ///   - frameCount: new frames of each, >= 0.
    ///   - sampling: how frames are drawn.
    ///   - guide: each continuation follows a copy of its own.
    ///   - randoms: a generator for each continuation; at least one.
    ///   - observe: told of each frame of all continuations.
    ///   - shouldStop: asked with the number of frames of each; `true` ends all early.
    /// - Returns: the new frames alone, in the generators' order.
    public func continuations(
        of prompt: ExpressiveRoll, frameCount: Int, sampling: ExpressiveSampling,
        guide: (any Guide)? = nil, randoms: inout [RandomGenerator],
        observe: ([ExpressiveFrame]) -> Void = { _ in },
        shouldStop: (Int) -> Bool = { _ in false }
    ) -> [Continuation] {
        precondition(!randoms.isEmpty, "a continuation needs a generator")
        let stream = stream(after: prompt, rows: randoms.count)
        var guides = randoms.map { _ in guide }
        // The rolls begin with the prompt's last frame, so that held keys are lawful.
        var rolls = stream.frames.map { ExpressiveRoll(frames: [$0], frameRate: prompt.frameRate) }
        var logLikelihoods = randoms.map { _ in 0.0 }
        for index in 0..<max(0, frameCount) {
            let frames = randoms.indices.map { row in
                let biases = guides[row]?.biases(frame: index, after: stream.frames[row])
                let drawn = stream.draw(
                    row: row, sampling: sampling, biases: biases, random: &randoms[row])
                rolls[row].append(drawn.frame)
                logLikelihoods[row] += drawn.logLikelihood
                return drawn.frame
            }
            observe(frames)
            if shouldStop(index + 1) { break }
            stream.append(frames)
        }
        return zip(rolls, logLikelihoods).map {
            Continuation(roll: $0[1..<$0.frameCount], logLikelihood: $1)
        }
    }
}
