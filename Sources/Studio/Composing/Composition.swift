import Foundation
import FrameModels
import Generation
import MIDIFiles
import MusicCore
import PianoRolls
import Requests
import Support

/// Continues a piece, or begins one: the work behind `gen`.
public struct Composition {
    /// What is in the result.
    public enum Output: String, Sendable, CaseIterable {
        /// The new music alone, from time 0.
        case new
        /// The given music followed by the new.
        case joined
    }

    /// What the composer asks for.
    public struct Request: Sendable {
        /// The MIDI file to continue, or `nil` to begin from `opening`.
        public var seedPath: String?
        /// `nil` for a quiet chord, or silence where the controls say how music is to begin.
        public var opening: Opening?
        /// A name in the checkpoints' folder, or a path.
        public var model = ModelLibrary.defaultName
        public var sampling = SamplingSettings()
        public var controls = Controls()
        /// The length of the new music, in seconds.
        public var seconds = 30.0
        /// The random seed.
        public var randomSeed: UInt64
        public var output = Output.joined
        /// How many variations to write; they are drawn at once.
        public var count = 1
        /// Out of how many each variation is chosen.
        public var bestOf = 1
        /// What the best is: "likelihood", or a statistic near a value as in "polyphony=2"; see
        /// `BestChoice`.
        public var bestBy = BestChoice.likelihoodName
        /// Where the MIDI goes; a telling name in the generated folder by default. Variations are
        /// numbered.
        public var path: String?

        public init(randomSeed: UInt64) {
            self.randomSeed = randomSeed
        }
    }

    /// What came out.
    public struct Result: Sendable {
        /// The MIDI file.
        public let path: String
        public let performance: Performance
        /// Where the new music begins, in seconds from the start of the file.
        public let newStartSeconds: Double
        /// The new notes alone, from time 0.
        public let newNotes: [Note]
        public let newSeconds: Double
        /// Where bars begin, ascending: of the given music where it was written in its metre, of the
        /// new where a tempo was asked for.
        public let barSeconds: [Double]
        /// What a new note costs by the model alone, in nats; `nil` without notes.
        public let natsPerNote: Double?
        /// How far each control was met; empty without new notes.
        public let obtained: [Obtained]
        /// New frames drawn a second, the prompt's reading included.
        public let framesPerSecond: Double
        /// How many times faster than the music plays.
        public let realTimeFactor: Double
        /// What the composer should know.
        public let notices: [String]

        /// What is kept in the history, by snake_case names.
        public var figures: [String: Double] {
            let count = Double(newNotes.count)
            var figures = [
                "new_seconds": newSeconds, "new_notes": count,
                "notes_per_second": count / max(newSeconds, 1e-9),
            ]
            if let natsPerNote {
                figures["nats_per_note"] = natsPerNote
                figures["log_likelihood"] = -natsPerNote * count
            }
            return figures
        }
    }

    /// The most pieces that are drawn for one request.
    public static let maximumCount = 64
    /// The longest new music, in seconds.
    public static let maximumSeconds = 7200.0

    public let request: Request
    let sampling: ExpressiveSampling
    let plan: ControlPlan
    let choice: BestChoice
    let opening: Opening

    /// - Throws: `RequestError` that tells the allowed range.
    public init(_ request: Request) throws {
        guard request.seconds > 0, request.seconds <= Composition.maximumSeconds else {
            throw RequestError(
                "the length must lie above 0 and up to \(Int(Composition.maximumSeconds)) seconds, "
                    + "not \(request.seconds)")
        }
        guard (1...Composition.maximumCount).contains(request.count) else {
            throw RequestError(
                "the number of variations must lie in 1...\(Composition.maximumCount), "
                    + "not \(request.count)")
        }
        guard (1...Composition.maximumCount).contains(request.bestOf),
            request.count * request.bestOf <= Composition.maximumCount
        else {
            throw RequestError(
                "\(.bestOf) times \(.count) must lie in 1...\(Composition.maximumCount), not "
                    + "\(request.bestOf) times \(request.count)")
        }
        self.request = request
        plan = try ControlPlan(request.controls, seconds: request.seconds)
        choice = try BestChoice(request.bestBy)
        opening = request.opening ?? (plan.wantsSilentOpening ? .silence : .sparse)
        sampling = try request.sampling.expressive()
    }

    /// Writes the music, or every variation of it.
    ///
    /// - Parameter context: an interruption ends early; what has been drawn so far is kept.
    /// - Returns: as many results as were asked for.
    /// - Throws: errors that name the file at fault.
    public func run(in context: RequestContext = RequestContext()) throws -> [Result] {
        var notices: [String] = []
        let checkpoint = try ModelLibrary(context.folders).checkpoint(request.model)
        let model = try checkpoint.makeModel()
        if checkpoint.configuration.form == .classic,
            let names = plan.needsExpressiveModel ?? request.sampling.needsExpressiveModel
        {
            throw RequestError(
                "\(names): \(request.model) knows keys alone; choose a model of expressive frames, "
                    + "such as \(ModelLibrary.defaultName)")
        }
        let frameRate = checkpoint.info.frameRate
        let root = RandomGenerator(seed: request.randomSeed)
        var given = Performance()
        var givenBars: [Double] = []
        if let seedPath = request.seedPath {
            let file = try MIDIFile(path: seedPath)
            notices += file.diagnostics.prefix(3).map { "repaired: \($0)" }
            given = file.performance()
            givenBars = BarLines.seconds(of: file)
        }
        if given.notes.isEmpty {
            if request.seedPath != nil {
                notices.append("the seed has no notes; starting from \(opening.rawValue)")
            }
        } else {
            let outside = Keyboard.noteCountOutside(given)
            if outside > 0 {
                notices.append(
                    "\(outside) notes of the seed lie outside the piano's 88 keys: the model does "
                        + "not hear them")
            }
        }

        let frames = max(1, Int((request.seconds * frameRate).rounded()))
        let progress = context.progress("composing", total: frames, unit: "frames")
        let start = DispatchTime.now().uptimeNanoseconds
        let drawn = try continueMusic(
            given, model: model, frameRate: frameRate, frames: frames, root: root,
            context: context
        ) { done in
            progress.update(done)
            return context.isInterrupted
        }
        let elapsed = Double(DispatchTime.now().uptimeNanoseconds - start) * 1e-9

        let framesPerSecond = Double(drawn.reduce(0) { $0 + $1.frameCount }) / elapsed
        let pieces = (0..<request.count).map { index in
            let candidates = drawn[index * request.bestOf..<(index + 1) * request.bestOf]
            return choice.best(of: Array(candidates))
        }
        return try pieces.enumerated().map { index, music in
            let performance = request.output == .joined ? music.whole : music.new
            return Result(
                path: try write(
                    performance, variation: index, checkpoint: checkpoint,
                    folder: context.folders.generated),
                performance: performance,
                newStartSeconds: request.output == .joined ? music.startSeconds : 0,
                newNotes: music.new.notes, newSeconds: Double(music.frameCount) / frameRate,
                barSeconds: barSeconds(music, given: givenBars, frameRate: frameRate),
                natsPerNote: music.natsPerNote,
                obtained: plan.obtained(
                    in: music.new, seconds: Double(music.frameCount) / frameRate),
                framesPerSecond: framesPerSecond, realTimeFactor: framesPerSecond / frameRate,
                notices: index == 0 ? notices : [])
        }
    }

    /// The bars of a result.
    private func barSeconds(_ music: Music, given: [Double], frameRate: Double) -> [Double] {
        let isWhole = request.output == .joined
        let start = isWhole ? music.startSeconds : 0
        let newSeconds = Double(music.frameCount) / frameRate
        var result = isWhole ? given.filter { $0 < start - 0.01 } : []
        if let length = plan.barSeconds, length > 0 {
            let count = min(newSeconds / length + 1e-6, 100_000).rounded(.down)
            result += (0...Int(count)).map { start + Double($0) * length }
        }
        return result
    }
}
