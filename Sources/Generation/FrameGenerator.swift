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
    private let backend: any Backend

    /// Frames of several pieces that are drawn before anybody is told of them: enough to make threads
    /// worth their while, few enough to end soon.
    private static let roundFrames = 16

    /// What frames the model draws. Those of the classic form have strikes that say nothing.
    public var form: RollForm { model.configuration.form }

    /// - Parameters:
    ///   - model: not changed while the generator is in use.
    ///   - backend: does the arithmetic.
    public init(_ model: any MusicModel, backend: any Backend = defaultBackend()) {
        (self.model, self.backend) = (model, backend)
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
        stream(after: PromptReader(model: model, backend: backend).read(prompt), rows: rows)
    }

    private func stream(after prompt: ReadPrompt, rows: Int) -> FrameStream {
        FrameStream(model, after: prompt, rows: rows, backend: backend)
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

    /// Draws several continuations of one prompt, on as many threads as there are cores. Each is what
    /// it would be alone, whatever the others and the cores.
    ///
    /// - Parameters:
    ///   - prompt: at the model's frame rate; an empty one starts from silence.
    ///   - frameCount: new frames of each, >= 0.
    ///   - sampling: how frames are drawn.
    ///   - guide: each continuation follows a copy of its own.
    ///   - randoms: a generator for each continuation; at least one.
    ///   - observe: told of each frame of the first continuation.
    ///   - shouldStop: asked with the number of frames of each, after every frame of a single
    ///     continuation and after some frames of several; `true` ends all early, equally long.
    /// - Returns: the new frames alone, in the generators' order.
    public func continuations(
        of prompt: ExpressiveRoll, frameCount: Int, sampling: ExpressiveSampling,
        guide: (any Guide)? = nil, randoms: inout [RandomGenerator],
        observe: (ExpressiveFrame) -> Void = { _ in },
        shouldStop: (Int) -> Bool = { _ in false }
    ) -> [Continuation] {
        precondition(!randoms.isEmpty, "a continuation needs a generator")
        let read = PromptReader(model: model, backend: backend).read(prompt)
        let pieces = randoms.map {
            GrowingPiece(
                stream(after: read, rows: 1), frameRate: prompt.frameRate, guide: guide, random: $0)
        }
        let round = pieces.count == 1 ? 1 : FrameGenerator.roundFrames
        var drawn = 0
        while drawn < frameCount {
            let count = min(round, frameCount - drawn)
            performInParallel(pieces.count) { pieces[$0].grow(by: count, sampling: sampling) }
            for index in drawn..<drawn + count { observe(pieces[0].frame(index)) }
            drawn += count
            if shouldStop(drawn) { break }
        }
        randoms = pieces.map(\.random)
        return pieces.map(\.continuation)
    }
}

/// A continuation that is being drawn.
private final class GrowingPiece {
    private(set) var random: RandomGenerator
    private let stream: FrameStream
    private var guide: (any Guide)?
    /// Begins with the prompt's last frame, so that held keys are lawful.
    private var roll: ExpressiveRoll
    private var logLikelihood = 0.0

    init(
        _ stream: FrameStream, frameRate: Double, guide: (any Guide)?, random: RandomGenerator
    ) {
        (self.stream, self.guide, self.random) = (stream, guide, random)
        roll = ExpressiveRoll(frames: stream.frames, frameRate: frameRate)
    }

    var continuation: Continuation {
        Continuation(roll: roll[1..<roll.frameCount], logLikelihood: logLikelihood)
    }

    /// A frame of the new ones.
    func frame(_ index: Int) -> ExpressiveFrame { roll[index + 1] }

    func grow(by count: Int, sampling: ExpressiveSampling) {
        for _ in 0..<count {
            let biases = guide?.biases(frame: roll.frameCount - 1, after: stream.frames[0])
            let drawn = stream.draw(row: 0, sampling: sampling, biases: biases, random: &random)
            roll.append(drawn.frame)
            logLikelihood += drawn.logLikelihood
            stream.append([drawn.frame])
        }
    }
}
