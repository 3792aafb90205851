import Algorithms
import CPUBackend
import Foundation
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
    /// The most frames of all pieces in a round.
    private static let roundTotal = 128
    /// The largest state of a sequence, in bytes, with which sequences share the recurrent step. Where one is
    /// larger, as with attention, reading those of all for every frame costs more than reading the
    /// weights once saves: pieces then take turns, a round each, while their states are in the cache.
    private static let sharedStateBytes = 256 << 10

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
        precondition(rows >= 1, "a stream has at least one row")
        let read = PromptReader(model: model, backend: backend).read(prompt)
        return FrameStream(
            model, after: [ReadPrompt](repeating: read, count: rows), backend: backend)
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
        var result: [Continuation] = []
        withoutActuallyEscaping(observe) { observe in
            withoutActuallyEscaping(shouldStop) { shouldStop in
                let take = Take(
                    of: prompt, frameCount: frameCount, sampling: sampling, guide: guide,
                    randoms: randoms, observe: observe, shouldStop: shouldStop)
                draw([take]) { _, drawn in (result, randoms) = (drawn.continuations, drawn.randoms)
                }
            }
        }
        return result
    }

    /// What is drawn of one prompt, beside others.
    public struct Take {
        let prompt: ExpressiveRoll
        let frameCount: Int
        let sampling: ExpressiveSampling
        let guide: (any Guide)?
        let randoms: [RandomGenerator]
        let observe: (ExpressiveFrame) -> Void
        let shouldStop: (Int) -> Bool

        /// - Parameters: as of ``FrameGenerator/continuations(of:frameCount:sampling:guide:randoms:observe:shouldStop:)``.
        public init(
            of prompt: ExpressiveRoll, frameCount: Int, sampling: ExpressiveSampling,
            guide: (any Guide)?, randoms: [RandomGenerator],
            observe: @escaping (ExpressiveFrame) -> Void, shouldStop: @escaping (Int) -> Bool
        ) {
            precondition(!randoms.isEmpty, "a continuation needs a generator")
            (self.prompt, self.frameCount, self.sampling) = (prompt, frameCount, sampling)
            (self.guide, self.randoms) = (guide, randoms)
            (self.observe, self.shouldStop) = (observe, shouldStop)
        }
    }

    /// Draws one take.
    public func continuations(_ take: Take) -> [Continuation] {
        var result: [Continuation] = []
        draw([take]) { result = $1.continuations }
        return result
    }

    /// What came of a take: its new frames alone, in its generators' order, and the generators as they are
    /// then.
    public typealias DrawnTake = (continuations: [Continuation], randoms: [RandomGenerator])

    /// Draws takes of several prompts together. Where states are small, pieces share runs of the recurrent
    /// step: those of a core read the weights at once, as numbers of 8 bits whose sums are exact. Each is
    /// what it would be alone, whatever the others and the cores.
    ///
    /// - Parameters:
    ///   - takes: at least one.
    ///   - deliver: called once for every take, as soon as it ends, with its number and what came of it.
    public func draw(_ takes: [Take], deliver: (Int, DrawnTake) -> Void) {
        let reader = PromptReader(model: model, backend: backend)
        let pieces = takes.map { take in
            let read = reader.read(take.prompt)
            return take.randoms.map { GrowingPiece(take, after: read, random: $0) }
        }
        let all = pieces.flatMap(\.self)
        let cores = ProcessInfo.processInfo.activeProcessorCount
        let state = all.first.map { $0.prompt.state.tensors.reduce(0) { $0 + 4 * $1.count } } ?? 0
        let isShared = state <= FrameGenerator.sharedStateBytes
        let groups = all.evenlyChunked(in: isShared ? min(all.count, cores) : all.count)
            .map { GrowingGroup(Array($0), model, backend) }
        let round =
            all.count == 1
            ? 1
            : max(1, min(FrameGenerator.roundFrames, FrameGenerator.roundTotal / all.count))
        /// Ends a take where it is time.
        func end(_ index: Int, at drawn: Int) {
            let own = pieces[index]
            guard drawn > 0 && takes[index].shouldStop(drawn) || drawn == takes[index].frameCount
            else { return }
            own.forEach { $0.isOver = true }
            deliver(index, (own.map(\.continuation), own.map(\.random)))
        }
        for index in takes.indices { end(index, at: 0) }
        while all.contains(where: { !$0.isOver }) {
            performInParallel(groups.count) { groups[$0].grow(by: round) }
            for (index, own) in pieces.enumerated() where !own[0].isOver {
                for frame in own[0].takeNew() { takes[index].observe(frame) }
                end(index, at: own[0].count)
            }
        }
    }
}

/// A continuation that is being drawn.
private final class GrowingPiece {
    /// Whether nothing is added any more.
    var isOver = false
    private(set) var random: RandomGenerator
    let prompt: ReadPrompt
    private let sampling: ExpressiveSampling
    private let frameCount: Int
    private var guide: (any Guide)?
    /// Begins with the prompt's last frame, so that held keys are lawful.
    private var roll: ExpressiveRoll
    private var logLikelihood = 0.0
    /// How many new frames have been told of.
    private var told = 0

    init(_ take: FrameGenerator.Take, after prompt: ReadPrompt, random: RandomGenerator) {
        (self.prompt, self.random) = (prompt, random)
        (sampling, frameCount, guide) = (take.sampling, take.frameCount, take.guide)
        roll = ExpressiveRoll(frames: [prompt.lastFrame], frameRate: take.prompt.frameRate)
        guide?.begin(random.stream("guide"))
    }

    /// How many frames are new.
    var count: Int { roll.frameCount - 1 }

    var continuation: Continuation {
        Continuation(roll: roll[1..<roll.frameCount], logLikelihood: logLikelihood)
    }

    /// The frames that are new since it was asked last.
    func takeNew() -> [ExpressiveFrame] {
        defer { told = count }
        return (told..<count).map { roll[$0 + 1] }
    }

    /// Adds a frame, and returns the last one. What has ended stands still while its neighbours go on.
    func grow(from stream: FrameStream, row: Int) -> ExpressiveFrame {
        guard !isOver, count < frameCount else { return stream.frames[row] }
        let biases = guide?.biases(frame: count, after: stream.frames[row])
        let drawn = stream.draw(row: row, sampling: sampling, biases: biases, random: &random)
        roll.append(drawn.frame)
        logLikelihood += drawn.logLikelihood
        return drawn.frame
    }
}

/// Continuations that share the recurrent step, on one thread.
private final class GrowingGroup {
    private let pieces: [GrowingPiece]
    private let stream: FrameStream

    init(_ pieces: [GrowingPiece], _ model: any MusicModel, _ backend: any Backend) {
        self.pieces = pieces
        // As a piece alone is read.
        stream = FrameStream(
            model, after: pieces.map(\.prompt), precision: .int8, backend: backend)
    }

    func grow(by count: Int) {
        for _ in 0..<count where pieces.contains(where: { !$0.isOver }) {
            stream.append(
                pieces.enumerated().map { row, piece in piece.grow(from: stream, row: row) })
        }
    }
}
