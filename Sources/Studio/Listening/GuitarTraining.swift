import AudioCore
import Datasets
import Foundation
import ListeningData
import ListeningModels
import NeuralNetworks
import Requests
import SoundRendering
import Support
import Tensors
import Training

/// Trains a network to tell a guitar's harmonics, dead notes and other notes, calibrates and judges it,
/// and keeps a run's folder.
public struct GuitarTraining {
    /// What is trained on what, and how; stored with every checkpoint.
    public struct Request: StoredRequest, Codable, Sendable, Equatable {
        static var storedName: String { "cadenza.guitar" }

        /// A table of notes; see `GuitarMetadata`.
        public var table = ""
        public var network = GuitarNetworkConfiguration(.aligned)
        /// Notes that are made, to learn from beside those of the table.
        public var synthesis = GuitarSynthesis()
        /// A General MIDI SoundFont; found as everywhere by default.
        public var soundfont: String?
        /// Subsets of the table that are kept from training and are the test.
        public var leavingOut: [String] = []
        /// How often a recorded note comes in an epoch, where a made one comes once.
        public var repeats = 2
        /// Whether length, loudness and recording are made to say nothing about the kind.
        public var isEqualised = true
        /// The strength of mixup; 0 mixes nothing.
        public var mixup = 0.2
        /// The focal loss's exponent.
        public var focus: Float = 2
        public var settings: TrainingSettings

        public init() {
            settings = TrainingSettings()
            (settings.epochs, settings.batchSize, settings.patience) = (8, 32, 10)
            (settings.schedule, settings.learningRate) = (.cosine, 2e-3)
        }

        /// What is wrong with the values, or `nil`.
        public var fault: String? {
            if !(0...10).contains(mixup) {
                return "the strength of mixup lies in 0...10, not \(mixup)"
            }
            if !(0...10).contains(focus) { return "the focus lies in 0...10, not \(focus)" }
            if !(1...100).contains(repeats) {
                return "a recorded note comes 1...100 times, not \(repeats)"
            }
            if settings.batchSize < 2 { return "a batch has at least 2 notes" }
            return network.fault ?? synthesis.fault ?? settings.fault
        }
    }

    /// How a run ended.
    public struct Outcome: Sendable {
        public let folder: String
        /// Whether it was stopped on request; it goes on with ``init(resuming:)``.
        public let isInterrupted: Bool
        /// `nil` where the run was interrupted.
        public let report: GuitarReport?
        /// The best of the run.
        public let validationLoss: Float?
        let answers: [GuitarReport.Answer]
        let plain: [HeardGuitarNote]
    }

    /// The run's folder.
    public var folder: String { runFolder.path }
    private let start: RunStart<Request>
    private var runFolder: RunFolder { start.folder }
    private var request: Request { start.request }

    /// A new run.
    ///
    /// - Throws: `RequestError` where the request is faulty or the folder has a run.
    public init(_ request: Request, folder: String) throws {
        start = try RunStart(request, folder: folder)
    }

    /// Goes on with a run from its last checkpoint, as if it had never stopped.
    ///
    /// - Throws: `FileError` or `CheckpointError` naming the file.
    public init(resuming folder: String) throws {
        start = try RunStart(resuming: folder)
    }

    /// Trains to the end or until it is interrupted; calibrates and judges the best weights.
    ///
    /// - Throws: errors that name the file at fault; `RenderingError`; `TrainingError`.
    public func run(in context: RequestContext) throws -> Outcome {
        let notes = try GuitarNotes(request, in: context)
        try runFolder.create()
        try runFolder.write(json: request, to: "run_config.json")
        let random = RandomGenerator(seed: request.settings.randomSeed)
        var weights = random.stream("weights")
        let network = request.network.makeNetwork(random: &weights)
        let features = request.network.features
        try start.checkpoint?.load(into: network)
        let size = request.settings.batchSize
        var training = GuitarBatches(
            examples: notes.training, batchSize: size, random: random, features: features,
            augmentation: request.isEqualised ? GuitarAugmentation(features) : nil,
            mixup: request.mixup)
        training.repeats = notes.training.map { notes.isRecorded($0) ? request.repeats : 1 }
        let validation = GuitarBatches(
            examples: notes.validation, batchSize: size, random: random, features: features)
        let weighting = ClassWeighting(
            weights: Self.classWeights(notes.training, training.repeats ?? []),
            focus: request.focus)
        let trainer = Trainer(
            network, settings: request.settings, state: start.state,
            objective: .classes(weighting: weighting) { network($0, $1) })
        try start.restore(trainer)
        let keeper = ListeningRunKeeper(start, trainer: trainer, data: "notes of guitars", context)
        { try GuitarListener.checkpoint(of: network, info: $0) }
        context.tell(
            "\(request.network.architecture.rawValue): \(network.parameterCount) parameters, "
                + "\(notes.training.count) notes; run folder \(folder)")
        try trainer.run(
            training: training, validation: validation, shouldStop: { context.isInterrupted },
            observe: keeper.keep)
        guard !keeper.isInterrupted else {
            return Outcome(
                folder: folder, isInterrupted: true, report: nil, validationLoss: nil,
                answers: [], plain: [])
        }
        return try judge(
            try calibrated(notes), notes, validationLoss: trainer.state.bestValidationLoss)
    }

    /// Each class counts as much as any other, on the whole.
    private static func classWeights(_ examples: [GuitarExample], _ repeats: [Int]) -> [Float] {
        var counts = [Double](repeating: 0, count: GuitarNote.allCases.count)
        for (example, times) in zip(examples, repeats) {
            counts[example.kind.index] += Double(times)
        }
        let total = counts.reduce(0, +)
        return counts.map { $0 > 0 ? Float(total / (Double(counts.count) * $0)) : 0 }
    }

    /// The best weights with the temperature that makes validation likeliest, and the frequencies of kinds
    /// in music; also written in half precision.
    private func calibrated(_ notes: GuitarNotes) throws -> GuitarListener {
        let checkpoint = try Checkpoint(path: runFolder.file(RunFolder.best))
        let network = try GuitarListener(checkpoint).network
        guard network.configuration.temperature == 1 else {
            // A run that had ended before.
            return try GuitarListener(
                Checkpoint(path: runFolder.file("checkpoints/half.safetensors")))
        }
        var logits: [[Double]] = []
        let listener = GuitarListener(network)
        for example in notes.validation {
            logits.append(listener.logits([example.image]).elements.map(Double.init))
        }
        network.configuration.temperature = Calibration.temperature(
            logits: logits, labels: notes.validation.map(\.kind.index))
        network.expectFrequencies()
        for (name, dtype) in [
            (RunFolder.best, SafeTensors.DType.float32),
            ("checkpoints/half.safetensors", .float16),
        ] {
            try GuitarListener.checkpoint(of: network, info: checkpoint.info, dtype: dtype)
                .write(to: runFolder.file(name))
        }
        return try GuitarListener(
            Checkpoint(path: runFolder.file("checkpoints/half.safetensors")))
    }

    /// Judges by the test, with examples that tell most.
    private func judge(
        _ listener: GuitarListener, _ notes: GuitarNotes, validationLoss: Float? = nil
    ) throws -> Outcome {
        let (answers, plain) = GuitarReport.answers(notes.test, by: listener)
        let report = GuitarReport(
            answers, plain: plain, temperature: listener.network.configuration.temperature)
        try report.write(to: runFolder, answers)
        let told = answers.map {
            TellingExamples.Answer(
                truth: $0.truth.name, answer: $0.answer.name, confidence: $0.confidence,
                origin: "\($0.subset), \($0.origin)")
        }
        try TellingExamples.write(told, to: runFolder) { index in
            (try notes.recordings.sound(notes.testIndices[index]), notes.test[index].image)
        }
        return Outcome(
            folder: folder, isInterrupted: false, report: report, validationLoss: validationLoss,
            answers: answers, plain: plain)
    }

    /// Judges a checkpoint by the notes of the table, or those of the subsets that are left out.
    ///
    /// - Parameters:
    ///   - model: a checkpoint or a run's folder; `nil` for the one that comes with Cadenza.
    ///   - context: an interruption ends it with a `CancellationError`.
    /// - Returns: the figures, which the run's folder has too.
    /// - Throws: errors that name the file at fault.
    public func evaluate(_ model: String?, in context: RequestContext) throws -> GuitarReport? {
        let listener = try GuitarListener(
            Checkpoint(path: ListeningLibrary(context.folders).path(model, of: .guitar)))
        var request = request
        if request.leavingOut.isEmpty {
            request.leavingOut = try GuitarMetadata(path: request.table).subsets
        }
        request.network = listener.network.configuration
        request.synthesis = GuitarSynthesis(count: 0)
        request.synthesis.touches = 0
        try runFolder.create()
        return try judge(listener, GuitarNotes(request, in: context)).report
    }

    /// The figures of several runs together, each of which left other guitars out.
    ///
    /// - Parameters:
    ///   - outcomes: of whole runs.
    ///   - folder: where the figures go.
    /// - Returns: the figures.
    /// - Throws: `FileError`; `PictureError`.
    public static func report(of outcomes: [Outcome], to folder: String) throws -> GuitarReport {
        let answers = outcomes.flatMap(\.answers)
        let report = GuitarReport(
            answers, plain: outcomes.flatMap(\.plain),
            temperature: outcomes.reduce(0) { $0 + ($1.report?.temperature ?? 1) }
                / Double(max(1, outcomes.count)))
        let runFolder = RunFolder(folder)
        try runFolder.create()
        try report.write(to: runFolder, answers)
        return report
    }
}

extension GuitarTraining.Request {
    /// Notes of each kind that the modelled string makes by default.
    public static let defaultMadeNotes = GuitarSynthesis.defaultCount
    /// Harmonics that are made of each recorded low note by default.
    public static let defaultTouches = GuitarSynthesis.defaultTouches
    /// What a search over a grid can try.
    public static let gridNames = ["batch-size", "focus", "learning-rate", "made", "mixup"]

    /// Sets a value by its option's name.
    ///
    /// - Returns: whether there is such a value.
    public mutating func set(_ name: String, to value: String) -> Bool {
        guard let number = Double(value) else { return false }
        switch name {
        case "batch-size": settings.batchSize = Int(exactly: number) ?? 0
        case "focus": focus = Float(number)
        case "learning-rate": settings.learningRate = Float(number)
        case "made":
            let (seed, touches) = (synthesis.randomSeed, synthesis.touches)
            synthesis = GuitarSynthesis(count: Int(exactly: number) ?? -1)
            (synthesis.randomSeed, synthesis.touches) = (seed, touches)
        case "mixup": mixup = number
        default: return false
        }
        return true
    }

    /// The subsets of the table.
    public func subsets() throws -> [String] { try GuitarMetadata(path: table).subsets }
}

/// The notes of a request, by part.
struct GuitarNotes {
    let recordings: GuitarRecordings
    let training, validation, test: [GuitarExample]
    /// The places of the test's notes in the table.
    let testIndices: [Int]
    private let subsets: Set<String>

    /// Whether a note is from the table.
    func isRecorded(_ example: GuitarExample) -> Bool { subsets.contains(example.subset) }

    /// - Throws: `RequestError` for a subset that the table lacks or where nothing is left to learn
    ///   from; errors that name a file; `CancellationError` when the context is interrupted.
    init(_ request: GuitarTraining.Request, in context: RequestContext) throws {
        let metadata = try GuitarMetadata(path: request.table)
        if let missing = request.leavingOut.first(where: { !metadata.subsets.contains($0) }) {
            throw RequestError(
                "the table has no subset '\(missing)'; it has "
                    + metadata.subsets.joined(separator: ", "))
        }
        let threads = request.settings.threads
        let cacheFolder = CorpusLoader.defaultCacheFolder()
        let recordings = GuitarRecordings(metadata, features: request.network.features)
        self.recordings = recordings
        subsets = Set(metadata.subsets)
        let sources = Set(metadata.notes.map(\.source)).count
        let reading = context.progress("recordings", total: sources, unit: "recordings")
        let real = try recordings.examples(cacheFolder: cacheFolder, threads: threads) { done in
            if context.isInterrupted { throw CancellationError() }
            if done % 8 == 0 { reading.update(done) }
        }
        let soundFontPath = try SoundFontSearch().find(path: request.soundfont)?.path
        let made = try request.synthesis.examples(
            as: request.network.features, soundFontPath: soundFontPath, cacheFolder: cacheFolder,
            threads: threads
        ) { _ in if context.isInterrupted { throw CancellationError() } }
        let split = GuitarSplit(
            metadata.notes, leavingOut: Set(request.leavingOut),
            randomSeed: request.settings.randomSeed)
        func part(_ part: Split) -> [GuitarExample] {
            (split.indices[part] ?? []).map { real[$0] }
        }
        let random = RandomGenerator(seed: request.synthesis.randomSeed)
        func touched(_ part: Split) throws -> [GuitarExample] {
            try recordings.touched(
                split.indices[part] ?? [], count: request.synthesis.touches, random: random,
                threads: threads
            ) { _ in if context.isInterrupted { throw CancellationError() } }
        }
        // One in ten of the made notes decides with the recorded ones when training ends.
        let (kept, deciding) = (
            made.indices.filter { $0 % 10 != 0 }, made.indices.filter { $0 % 10 == 0 }
        )
        training = try part(.train) + touched(.train) + kept.map { made[$0] }
        validation = try part(.validation) + touched(.validation) + deciding.map { made[$0] }
        test = part(.test)
        testIndices = split.indices[.test] ?? []
    }
}
