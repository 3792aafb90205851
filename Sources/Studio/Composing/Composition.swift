import Dispatch
import FrameModels
import Generation
import MIDIFiles
import MusicCore
import NeuralNetworks
import PianoRolls
import Requests
import Support

/// A request to compose with all that it names: the model, what is continued, and the wishes.
struct Composition {
    /// New music and where it begins.
    struct Music {
        let whole, new: Performance
        let startSeconds: Double
        let frameCount: Int
        /// Of the new music under the model alone, in nats.
        let logLikelihood: Double

        var natsPerNote: Double? {
            new.notes.isEmpty ? nil : -logLikelihood / Double(new.notes.count)
        }
    }

    private(set) var request: Compose
    private(set) var plan: ControlPlan
    private(set) var sampling: ExpressiveSampling
    let opening: Opening
    let checkpoint: Checkpoint
    let style: MusicStyle
    let model: any MusicModel
    /// Whether others use the same model at the same time.
    let isModelShared: Bool
    let seed: Seed
    private let choice: BestChoice

    var frameRate: Double { checkpoint.info.frameRate }

    /// The length of the new music.
    var frameCount: Int { max(1, Int((request.seconds * frameRate).rounded())) }

    /// The music to continue; without notes where the music begins from ``opening``.
    var given: Performance { seed.performance }

    var isBeginning: Bool { given.notes.isEmpty }

    /// - Parameters:
    ///   - request: what is asked for.
    ///   - given: the request's file.
    ///   - music: what is continued in place of the request's file.
    ///   - context: hears what is odd about the file.
    /// - Throws: `RequestError` for wishes that cannot be had; errors that name the file at fault.
    init(
        _ request: Compose, _ given: GivenFile? = nil, continuing music: Performance? = nil,
        in context: RequestContext
    ) throws {
        var request = request
        var spreadSeconds = 0.0
        if music == nil, let given {
            seed = try Seed(given, track: request.track, from: request.fromBar, in: context)
            let hasGrid = request.controls.has(.grid)
            if let told = seed.metre?.fill(&request.controls) { context.tell(told) }
            if !hasGrid, request.controls.has(.grid) {
                spreadSeconds = seed.metre?.grid?.spreadSeconds ?? 0
            }
        } else {
            seed = Seed(music ?? Performance())
        }
        try request.measureBars()
        self.request = request
        plan = try ControlPlan(
            request.controls, seconds: request.seconds, onsetSpreadSeconds: spreadSeconds)
        choice = try BestChoice(request.bestBy)
        let settings = request.settings
        sampling = try settings.sampling.expressive()
        let source = try context.modelSource(settings.model)
        (checkpoint, isModelShared) = (source.checkpoint, source.isShared)
        let (seed, frameRate) = (seed, checkpoint.info.frameRate)
        (model, style) = try source.model(style: settings.style) {
            try seed.roll(frameRate: frameRate)
        }
        // A quiet chord would have the music go on as quietly: from silence, notes per second and
        // velocities are those of people. Models of keys alone may stay silent.
        let isSilent =
            plan.wantsSilentOpening
            || model.configuration.form == .expressive && plan.tonic == nil
        opening = request.opening ?? (isSilent ? .silence : .sparse)
        if model.configuration.form == .classic,
            let names = plan.needsExpressiveModel ?? settings.sampling.needsExpressiveModel
        {
            throw RequestError(
                "\(names): \(settings.model) knows keys alone; choose a model of expressive frames, "
                    + "such as \(ModelLibrary.defaultName)")
        }
        if request.seed != nil, music == nil, isBeginning {
            context.tell("the seed has no notes; starting from \(opening.rawValue)")
        }
    }

    /// Changes controls and sampling; the model and what is continued stay.
    ///
    /// - Throws: `RequestError` for wishes that cannot be had; all stays as it was then.
    mutating func change(_ request: Compose) throws {
        let sampling = try request.settings.sampling.expressive()
        plan = try ControlPlan(
            request.controls, seconds: request.seconds,
            onsetSpreadSeconds: plan.onsetSpreadSeconds)
        (self.request, self.sampling) = (request, sampling)
    }

    /// Draws the music, every variation of it.
    ///
    /// - Parameters:
    ///   - context: an interruption ends early, with what has been drawn so far.
    ///   - seat: among those that are drawn together.
    /// - Returns: the best of each variation's candidates, one for every variation.
    /// - Throws: `RollError` for a seed that is too long.
    func pieces(
        in context: RequestContext, beside seat: JointDrawing.Seat? = nil
    ) throws -> [DrawnPiece] {
        let progress = context.progress("composing", total: frameCount, unit: "frames")
        let start = DispatchTime.now().uptimeNanoseconds
        var firstFrame: UInt64?
        let drawn = try draw(in: context, beside: seat) { done in
            firstFrame = firstFrame ?? DispatchTime.now().uptimeNanoseconds
            progress.update(done)
            return context.isInterrupted
        }
        // The prompt is read and learnt before the first frame, which the rate leaves out.
        let from = frameCount > 1 ? firstFrame ?? start : start
        let elapsed = Double(DispatchTime.now().uptimeNanoseconds - from) * 1e-9
        let framesPerSecond = Double(drawn.reduce(0) { $0 + $1.frameCount }) / elapsed
        return (0..<request.settings.count).map { index in
            let candidates = drawn[index * request.bestOf..<(index + 1) * request.bestOf]
            return piece(choice.best(of: Array(candidates)), framesPerSecond: framesPerSecond)
        }
    }

    private func piece(_ music: Music, framesPerSecond: Double) -> DrawnPiece {
        let isWhole = request.output == .joined
        let performance = isWhole ? music.whole : music.new
        let start = isWhole ? music.startSeconds : 0
        let newSeconds = Double(music.frameCount) / frameRate
        let count = Double(music.new.notes.count)
        var figures = [
            "new_seconds": newSeconds, "new_notes": count,
            "notes_per_second": count / max(newSeconds, 1e-9),
        ]
        if let natsPerNote = music.natsPerNote {
            figures["nats_per_note"] = natsPerNote
            figures["log_likelihood"] = -natsPerNote * count
        }
        return DrawnPiece(
            file: file(performance, startSeconds: start), performance: performance, name: nameParts,
            newNoteCount: music.new.notes.count,
            continuation: .init(
                newStartSeconds: start, newSeconds: newSeconds, natsPerNote: music.natsPerNote,
                framesPerSecond: framesPerSecond, realTimeFactor: framesPerSecond / frameRate),
            figures: figures, obtained: plan.obtained(in: music.new, seconds: newSeconds),
            picture: picture(newStartSeconds: start, newSeconds: newSeconds),
            playsFile: isWhole && seed.file?.hasOtherInstruments == true)
    }

    private func picture(newStartSeconds start: Double, newSeconds: Double) -> ResultPicture {
        let given = request.output == .joined ? seed.barSeconds.filter { $0 < start - 0.01 } : []
        var new: [Double] = []
        if let length = plan.barSeconds, length > 0 {
            let count = min(newSeconds / length + 1e-6, 100_000).rounded(.down)
            new = (0...Int(count)).map { start + Double($0) * length }
        }
        var picture = ResultPicture()
        picture.newStartSeconds = start > 0 ? start : nil
        picture.barSeconds = given + new
        if given.isEmpty {
            picture.secondsWithoutBars = [0..<start]
        } else if new.isEmpty {
            picture.secondsWithoutBars = [start..<Double.greatestFiniteMagnitude]
        }
        return picture
    }
}
