import AudioCore
import Datasets
import Foundation
import ListeningData
import ListeningModels
import NeuralNetworks
import Plotting
import Requests
import SoundRendering
import Support
import Tensors
import Training

/// Trains a network to recognise intervals on sounds that it makes, judges it, and keeps a run
/// folder: `checkpoints/` (best, last), `plots/` and `stats/`.
public struct IntervalTraining {
    /// What is trained on what, and how; stored with every checkpoint.
    public struct Request: StoredRequest, Codable, Sendable, Equatable {
        static var storedName: String { "cadenza.intervals" }

        public var network = IntervalNetworkConfiguration(.harmonic)
        public var recipe = IntervalRecipe()
        /// A General MIDI SoundFont; found as everywhere by default.
        public var soundfont: String?
        /// A folder with a folder of recorded tones for each instrument, to judge by.
        public var instruments: String?
        /// The strength of mixup; 0 mixes nothing.
        public var mixup = 0.0
        /// The part of a label that is spread over all intervals.
        public var smoothing: Float = 0.05
        public var settings: TrainingSettings

        public init() {
            settings = TrainingSettings()
            (settings.epochs, settings.batchSize, settings.patience) = (100, 32, 15)
            (settings.schedule, settings.plateauPatience) = (.plateau, 5)
        }

        /// What is wrong with the values, or `nil`.
        public var fault: String? {
            if !(0...10).contains(mixup) {
                return "the strength of mixup lies in 0...10, not \(mixup)"
            }
            if !(0..<1).contains(smoothing) {
                return "smoothing lies in 0..<1, not \(smoothing)"
            }
            if settings.batchSize < 2 { return "a batch has at least 2 sounds" }
            return network.fault ?? recipe.fault ?? settings.fault
        }
    }

    /// How a run ended.
    public struct Outcome: Codable, Sendable, Equatable {
        public let folder: String
        public let checkpoint: String
        /// Whether it was stopped on request; it goes on with ``init(resuming:)``.
        public let isInterrupted: Bool
        /// The accuracy on each part of the set, 0 to 1; empty where the run was interrupted.
        public let accuracies: [String: Double]
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

    /// Trains to the end or until it is interrupted; judges the best weights at the end.
    ///
    /// - Throws: errors that name the file at fault; `RenderingError` without a SoundFont;
    ///   `TrainingError`.
    public func run(in context: RequestContext) throws -> Outcome {
        try runFolder.create()
        try runFolder.write(json: request, to: "run_config.json")
        let sounds = try IntervalSounds(request, in: context)
        try sounds.tellUnclearKeys(runFolder, in: context)
        let random = RandomGenerator(seed: request.settings.randomSeed)
        var weights = random.stream("weights")
        let network = request.network.makeNetwork(random: &weights)
        try start.checkpoint?.load(into: network)
        let size = request.settings.batchSize
        let training = IntervalBatches(
            set: try sounds.set(.training, in: context), batchSize: size, random: random,
            mixup: request.mixup)
        let validation = IntervalBatches(
            set: try sounds.set(.validation, in: context), batchSize: size, random: random,
            isShuffled: false)
        let weighting = ClassWeighting(smoothing: request.smoothing)
        let trainer = Trainer(
            network, settings: request.settings, state: start.state,
            objective: .classes(weighting: weighting) { network($0, $1) })
        try start.restore(trainer)
        let keeper = ListeningRunKeeper(
            start, trainer: trainer, data: "synthesised intervals", context
        ) { try IntervalListener.checkpoint(of: network, info: $0) }
        context.tell(
            "\(request.network.architecture.rawValue): \(network.parameterCount) parameters, "
                + "\(training.set.images.count) sounds; run folder \(folder)")
        try trainer.run(
            training: training, validation: validation, shouldStop: { context.isInterrupted },
            observe: keeper.keep)
        let checkpoint = runFolder.file(RunFolder.best)
        guard !keeper.isInterrupted else {
            return Outcome(
                folder: folder, checkpoint: checkpoint, isInterrupted: true, accuracies: [:])
        }
        let listener = try IntervalListener(Checkpoint(path: checkpoint))
        let scores = try judge(listener, sounds, context)
        return Outcome(
            folder: folder, checkpoint: checkpoint, isInterrupted: false,
            accuracies: scores.mapValues(\.all.accuracy))
    }

    /// Scores of all parts but that of training, written to `stats` and `plots`.
    func judge(
        _ listener: IntervalListener, _ sounds: IntervalSounds, _ context: RequestContext
    ) throws -> [String: IntervalScores] {
        var scores: [String: IntervalScores] = [:]
        var summary = ""
        for part in IntervalRecipe.Part.allCases
        where part != .training && (part != .realInstruments || sounds.hasRecordings) {
            let set = try sounds.set(part, in: context)
            let answers = IntervalScores.answers(to: set, by: listener)
            let score = IntervalScores(set, answers)
            scores[part.rawValue] = score
            if part == (sounds.hasRecordings ? .realInstruments : .unseenPresets) {
                try show(set, answers, sounds)
            }
            summary += score.summary(part.rawValue) + "\n"
            let name = part.rawValue.replacing(" ", with: "_")
            try score.picture("Intervals by \(part.rawValue)").write(
                to: "\(folder)/plots/confusion_matrix_\(name).png", scale: 1.5)
        }
        try runFolder.write(json: scores, to: "stats/evaluation_results.json")
        try runFolder.write(text: summary, to: "stats/metrics_summary.txt")
        return scores
    }
}

extension IntervalTraining {
    /// Writes a table of answers and the examples that tell most.
    private func show(
        _ set: IntervalSet, _ answers: [HeardInterval], _ sounds: IntervalSounds
    ) throws {
        var rows = ["timbre,mode,lower_key,truth,answer,confidence"]
        let told = zip(set.specifications, answers).map { specification, heard in
            let truth = specification.interval.name
            let mode = specification.mode.rawValue
            rows.append(
                "\(specification.timbre.name),\(mode),\(specification.lowerKey),\(truth),"
                    + "\(heard.interval.name),\(String(format: "%.4f", heard.confidence))")
            return TellingExamples.Answer(
                truth: truth, answer: heard.interval.name, confidence: heard.confidence,
                origin: "\(specification.timbre.name), \(mode), key \(specification.lowerKey)")
        }
        try runFolder.write(text: rows.joined(separator: "\n") + "\n", to: "stats/predictions.csv")
        try TellingExamples.write(told, to: runFolder) { index in
            (try sounds.sound(set.specifications[index]), set.images[index])
        }
    }

    /// Judges a checkpoint on the parts of a set, as at the end of a run.
    ///
    /// - Parameters:
    ///   - model: a checkpoint or a run's folder; `nil` for the one that comes with Cadenza.
    ///   - context: an interruption ends it with a `CancellationError`.
    /// - Returns: the accuracy on each part, 0 to 1.
    /// - Throws: errors that name the file at fault; `RenderingError` without a SoundFont.
    public func evaluate(_ model: String?, in context: RequestContext) throws -> [String: Double] {
        try runFolder.create()
        let listener = try IntervalListener(
            Checkpoint(path: ListeningLibrary(context.folders).path(model, of: .intervals)))
        var request = request
        request.network = listener.network.configuration
        let sounds = try IntervalSounds(request, in: context)
        try sounds.tellUnclearKeys(runFolder, in: context)
        return try judge(listener, sounds, context).mapValues(\.all.accuracy)
    }
}

/// The sounds of a request.
struct IntervalSounds {
    private let request: IntervalTraining.Request
    private let soundFontPath: String
    private let recordings: [RecordedTones]
    private let cacheFolder: String

    var hasRecordings: Bool { !recordings.isEmpty }

    /// - Throws: `RenderingError` without a SoundFont; `FileError` for recordings that cannot be read.
    init(_ request: IntervalTraining.Request, in context: RequestContext) throws {
        self.request = request
        let search = SoundFontSearch()
        guard let found = try search.find(path: request.soundfont) else {
            throw RenderingError(.soundFontNotFound, search.advice)
        }
        soundFontPath = found.path
        cacheFolder = CorpusLoader.defaultCacheFolder()
        guard let folder = request.instruments else {
            recordings = []
            return
        }
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw FileError(.notFound, path: folder, message: "there is no such folder")
        }
        recordings = try names.sorted().compactMap { name in
            var isFolder: ObjCBool = false
            let path = folder + "/" + name
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
                isFolder.boolValue
            else { return nil }
            return try RecordedTones(folder: path)
        }
        guard !recordings.isEmpty else {
            throw FileError(
                .notReadable, path: folder, message: "it holds no folders of recorded tones")
        }
    }

    /// One sound.
    func sound(_ specification: IntervalSpecification) throws -> AudioBuffer {
        AudioBuffer(
            samples: try synthesizer.sound(specification), channelCount: 1,
            sampleRate: IntervalSound.sampleRate)
    }

    private var synthesizer: IntervalSynthesizer {
        IntervalSynthesizer(soundFontPath: soundFontPath, recordings: recordings)
    }

    /// Tells how many keys of the SoundFont are left out because they have no clear pitch, and writes which
    /// by program.
    func tellUnclearKeys(_ folder: RunFolder, in context: RequestContext) throws {
        let keys = try synthesizer.keys(
            cacheFolder: cacheFolder, threads: request.settings.threads)
        let unclear = keys.unclear.filter { !$0.value.isEmpty }
        let count = unclear.values.reduce(0) { $0 + $1.count }
        let clear = keys.clear.filter { !$0.key.isRecorded }.values.reduce(0) { $0 + $1.count }
        context.tell(
            "\(count) of \(count + clear) keys of the SoundFont have no clear pitch and are left out"
        )
        try folder.write(
            json: Dictionary(
                uniqueKeysWithValues: unclear.map { ($0.key.name, $0.value.sorted()) }),
            to: "stats/unclear_keys.json")
    }

    /// The sounds of a part, with progress.
    ///
    /// - Throws: `CancellationError` when the context is interrupted.
    func set(_ part: IntervalRecipe.Part, in context: RequestContext) throws -> IntervalSet {
        let count = request.recipe.count(of: part)
        let progress = context.progress("sounds, \(part.rawValue)", total: count, unit: "sounds")
        return try IntervalSet(
            part, of: request.recipe, features: request.network.features,
            by: synthesizer,
            cacheFolder: cacheFolder, threads: request.settings.threads
        ) { done in
            if context.isInterrupted { throw CancellationError() }
            if done % 16 == 0 { progress.update(done) }
        }
    }
}
