import Foundation
import FrameModels
import Generation
import MIDIFiles
import MusicCore
import NeuralNetworks
import PianoRolls
import Requests
import Support
import SystemPackage

/// A file and a model: what modes have in common.
struct ModeSession {
    /// The largest population.
    static let maximumParticles = 1024
    /// The keys down at once, on average, up to which the whole population is drawn: several times what
    /// pianists hold. Work follows their number, and files that machines make hold nearly all keys.
    private static let usualKeysDown = 12.0

    let file: MIDIFile
    /// The notes of the parts that the mode goes by.
    let performance: Performance
    /// These parts, and where new notes go among them.
    let parts: PartPlaces
    let generator: FrameGenerator
    let sampling: ExpressiveSampling
    let particles: Int
    let frameRate: Double
    let path: String
    private let stem: String
    private let settings: MusicSettings
    private let checkpoint: Checkpoint

    /// Reads the file and the model.
    ///
    /// - Parameters:
    ///   - request: with a random seed.
    ///   - given: its file.
    ///   - role: what the file's parts are taken as.
    ///   - usualStyle: what the model plays where nothing else is asked for; as the file by default.
    ///   - context: hears what is odd about the file, and which tracks were taken.
    /// - Throws: `RequestError` for values out of range, a model of other frames, or a file without
    ///   notes; errors that name the file at fault.
    init(
        _ request: some ModeRequest, _ given: GivenFile?, as role: PartChoice.Role,
        style usualStyle: MusicStyle? = nil, in context: RequestContext
    ) throws {
        settings = request.settings
        path = request.file
        sampling = try settings.sampling.expressive()
        guard (1...ModeSession.maximumParticles).contains(request.particles) else {
            throw RequestError(
                .particles,
                "the number of particles must lie in 1...\(ModeSession.maximumParticles), "
                    + "not \(request.particles)")
        }
        let given = try given ?? GivenFile(path)
        stem = given.stem
        file = try ModeSession.read(given, in: context)
        let score = file.score()
        let choice = try PartChoice(role, named: request.track, in: score)
        parts = PartPlaces(choice.parts)
        performance = score.keeping(choice.parts).performance()
        guard !performance.notes.isEmpty else {
            let hasDrums = !score.notes.isEmpty
            throw RequestError(
                "\(path) has no notes" + (hasDrums ? " but drums" : "")
                    + "; there is nothing to go by (`gen` begins from nothing)")
        }
        if let notice = choice.notice { context.tell(notice) }
        let (population, thinned) = ModeSession.population(request.particles, for: performance)
        particles = population
        if let thinned { context.tell(thinned) }
        let outside = Keyboard.noteCountOutside(performance)
        if outside > 0 {
            context.tell(
                "\(outside) notes lie outside the piano's 88 keys: the model does not hear them")
        }
        let source = try context.modelSource(settings.model)
        checkpoint = source.checkpoint
        let frameRate = checkpoint.info.frameRate
        self.frameRate = frameRate
        guard performance.durationSeconds * frameRate < Double(BinaryRoll.maximumFrameCount) else {
            throw RequestError(
                "\(path) is longer than \(BinaryRoll.maximumFrameCount) frames, the most that can be "
                    + "read")
        }
        let music = performance
        let model = try source.model(style: settings.style ?? usualStyle) {
            try ExpressiveRoll(music, options: RollOptions(frameRate: frameRate))
        }.model
        guard let generator = FrameGenerator(expressive: model) else {
            throw RequestError(
                .model,
                "this needs a model of expressive frames, and \(settings.model) is one of classic "
                    + "frames; \(ModelLibrary.defaultName) is such a model")
        }
        self.generator = generator
    }

    private static func read(_ given: GivenFile, in context: RequestContext) throws -> MIDIFile {
        let file = try given.midi()
        for fault in file.diagnostics.prefix(3) { context.tell("repaired: \(fault)") }
        guard file.format == .sequences else { return file }
        if file.tracks.count > 1 {
            context.tell("the file holds \(file.tracks.count) sequences; the first one is taken")
        }
        return file.sequenceFiles.first ?? file
    }

    /// As many of the particles that are asked for as music of its density allows, and a word where
    /// they are fewer.
    private static func population(
        _ particles: Int, for performance: Performance
    ) -> (count: Int, notice: String?) {
        let sounding = performance.notes.reduce(0) { $0 + $1.offsetSeconds - $1.onsetSeconds }
        let keysDown = min(
            sounding / max(performance.durationSeconds, 1), Double(Keyboard.keyCount))
        guard keysDown > usualKeysDown else { return (particles, nil) }
        let count = max(min(particles, 4), Int(Double(particles) * usualKeysDown / keysDown))
        guard count < particles else { return (particles, nil) }
        return (
            count,
            "\(Int(keysDown)) keys are down at once on average: a population of \(count) instead of "
                + "\(particles) particles, which would take too long"
        )
    }

    /// A generator for one result.
    func random(variation: Int) -> RandomGenerator {
        RandomGenerator(seed: settings.randomSeed ?? 0).branch(UInt64(2000 + variation))
    }

    /// A part of the piece in seconds, all of it where nothing is told.
    ///
    /// - Throws: `RequestError` for a part that is none or lies outside.
    func span(of request: some PartRequest) throws -> Range<Double> {
        let part = try PieceSpan(
            from: request.from, to: request.to, fromBar: request.fromBar, bars: request.bars
        ).seconds(in: file.score())
        let (start, end) = (part.from ?? 0, part.to ?? .greatestFiniteMagnitude)
        guard start >= 0, start < end else {
            throw RequestError(.from, "the part to change must end after its beginning")
        }
        guard start < performance.durationSeconds else {
            throw RequestError(
                .from,
                String(
                    format: "the music of %@ ends at %.2f seconds, before the part to change",
                    path, performance.durationSeconds))
        }
        return start..<end
    }

    /// The frames of a part: from the one in which it begins to the one before that in which it ends.
    func frames(of span: Range<Double>, in roll: ExpressiveRoll) -> Range<Int> {
        func frame(_ seconds: Double) -> Int {
            Int(min(seconds * frameRate + RollOptions.boundaryTolerance, Double(roll.frameCount)))
        }
        let first = min(frame(span.lowerBound), roll.frameCount - 1)
        return first..<max(first + 1, frame(span.upperBound))
    }

    // MARK: Results

    /// The texts that a result holds.
    func texts(_ command: String, _ parts: [String]) -> [String] {
        let model = "model \(settings.model)" + (checkpoint.info.step.map { " (step \($0))" } ?? "")
        let common = [
            model, "of \(FilePath(path).lastComponent?.string ?? "")",
            "rng-seed \(settings.randomSeed ?? 0)",
        ]
        let all = common + settings.sampling.told + parts
        var texts = ["Cadenza \(command): " + all.joined(separator: ", ")]
        if let data = checkpoint.info.data, let licence = checkpoint.info.licence {
            texts.append("Written by a model trained on \(data), \(licence)")
        }
        return texts
    }

    /// The parts of a name that tells what a result is.
    func nameParts(_ parts: [String]) -> [String] {
        [stem] + parts
            + ["t\(settings.sampling.temperature)", "r\(settings.randomSeed ?? 0)"]
    }

    /// Draws whole pieces around given notes, every one that was asked for.
    ///
    /// - Parameters:
    ///   - title: what is being done.
    ///   - frameCount: the length of a piece.
    ///   - context: an interruption gives up the piece under way and those after it.
    ///   - guide: what is given and wished for in a variation, counted from 0.
    ///   - deliver: takes each piece as soon as it is finished.
    /// - Throws: what `deliver` throws.
    func drawPieces(
        _ title: String, frameCount: Int, in context: RequestContext,
        guide: (_ variation: Int) -> any Guide,
        deliver: (PieceSampler.Piece, _ variation: Int) throws -> Void
    ) throws {
        var sampler = PieceSampler(generator)
        sampler.particles = particles
        let progress = context.progress(
            title, total: settings.count * frameCount, unit: "frames")
        for variation in 0..<settings.count {
            let piece = sampler.piece(
                frameCount: frameCount, frameRate: frameRate, sampling: sampling,
                guide: guide(variation), random: random(variation: variation)
            ) { done in
                progress.update(variation * frameCount + done)
                return context.isInterrupted
            }
            guard let piece else { break }
            try deliver(piece, variation)
        }
    }

    /// A piece as it was put into the file.
    func drawn(
        _ edited: PieceEdit.Result, _ piece: PieceSampler.Piece, name: [String], frames: Int
    ) -> DrawnPiece {
        DrawnPiece(
            file: edited.file, performance: edited.performance, name: nameParts(name),
            newNoteCount: edited.newNotes.count,
            figures: [
                "given_nats_per_frame": (0 - piece.logEvidence) / Double(max(1, frames)),
                "resamplings": Double(piece.resamplings),
            ],
            picture: ResultPicture(
                newNotes: edited.newNotes, barSeconds: BarLines.seconds(of: file)))
    }
}
