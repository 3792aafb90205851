import Datasets
import Foundation
import ListeningData
import ListeningModels
import NeuralNetworks
import Requests
import Support
import Training

/// Trains a transcriber on performances that it plays itself on sampled pianos, and keeps a run folder:
/// as ``RunFolder`` describes it.
public struct TranscriptionTraining {
    /// What is trained on what, and how; stored with every checkpoint.
    public struct Request: StoredRequest, Codable, Sendable, Equatable {
        static var storedName: String { "cadenza.transcription" }

        public var network = TranscriptionConfiguration()
        /// MAESTRO, or a folder of MIDI files.
        public var data = ""
        /// Pianos to play on: SFZ files, folders of recordings, SoundFonts with `#PROGRAM`.
        public var pianos: [String] = []
        /// Pieces whose composer and title have one of these in them are left out.
        public var excluded: [String] = []
        /// Frames of an excerpt, 50 a second.
        public var frames = 200
        /// Steps of an epoch: from one validation to the next.
        public var stepsPerEpoch = 250
        /// Batches that validate.
        public var validationBatches = 12
        /// The share of excerpts in which keys are struck one at a time; none where `nil`.
        public var singleNotes: Double?
        /// A checkpoint or run whose weights are begun with.
        public var initialModel: String?
        public var settings: TrainingSettings

        public init() {
            settings = TrainingSettings()
            (settings.epochs, settings.batchSize) = (40, 8)
            (settings.learningRate, settings.warmupSteps) = (2e-3, 200)
            (settings.schedule, settings.averagingDecay) = (.cosine, 0.998)
            (settings.weightDecay, settings.precision) = (0.01, .float32)
        }

        /// What is wrong with the values, or `nil`.
        public var fault: String? {
            if data.isEmpty { return "name the performances: a MAESTRO folder or MIDI files" }
            if pianos.isEmpty { return "name a piano to play on" }
            if !(network.delayFrames + 10...5000).contains(frames) {
                return "an excerpt has \(network.delayFrames + 10) to 5000 frames, not \(frames)"
            }
            if stepsPerEpoch < 1 || validationBatches < 1 {
                return "an epoch has a step, and a validation a batch"
            }
            if let singleNotes, !(0...1).contains(singleNotes) {
                return "the share of single notes is from 0 to 1, not \(singleNotes)"
            }
            return network.fault ?? settings.fault
        }
    }

    /// How a run ended.
    public struct Outcome: Codable, Sendable, Equatable {
        public let folder: String
        public let checkpoint: String
        /// Whether it was stopped on request; it goes on with ``init(resuming:)``.
        public let isInterrupted: Bool
    }

    /// In every fiftieth excerpt nothing is played, so that noise alone is not taken for music.
    private static let noiseShare = 0.02

    /// The run's folder.
    public var folder: String { start.folder.path }
    private let start: RunStart<Request>
    private var request: Request { start.request }

    /// A new run.
    ///
    /// - Throws: `RequestError` where the request is faulty or the folder has a run.
    public init(_ request: Request, folder: String) throws {
        start = try RunStart(request, folder: folder)
    }

    /// Goes on with a run from its last checkpoint, as if it had never stopped.
    ///
    /// - Parameters:
    ///   - folder: the run's.
    ///   - epochs: where another number is wanted.
    ///   - threads: where another number is wanted.
    /// - Throws: `FileError` or `CheckpointError` naming the file.
    public init(resuming folder: String, epochs: Int? = nil, threads: Int? = nil) throws {
        var start = try RunStart<Request>(resuming: folder)
        if let epochs { start.request.settings.epochs = epochs }
        if let threads { start.request.settings.threads = threads }
        if let fault = start.request.fault { throw RequestError(fault) }
        self.start = start
    }

    /// Trains to the end or until it is interrupted.
    ///
    /// - Throws: errors that name the file at fault; `TrainingError`.
    public func run(in context: RequestContext) throws -> Outcome {
        let loaded = try CorpusLoader(path: request.data).loadPerformances()
        let corpus = loaded.corpus
        let pianos = try request.pianos.map(PianoSamples.init(path:))
        try start.folder.create()
        try start.folder.write(json: request, to: "run_config.json")
        let random = RandomGenerator(seed: request.settings.randomSeed)
        var weights = random.stream("weights")
        let network = TranscriptionNetwork(request.network, random: &weights)
        if let checkpoint = start.checkpoint {
            try checkpoint.load(into: network)
        } else if let path = request.initialModel {
            try Checkpoint(path: path).partsOfTranscriber.network.load(into: network)
        }
        var source = TranscriptionSource(
            pianos: pianos, frames: request.frames, network: request.network)
        source.singleNotesShare = request.singleNotes ?? 0
        source.noiseShare = Self.noiseShare
        func batches(_ split: Split, count: Int) throws -> TranscriptionBatches {
            let pieces = corpus.pieceIndices(in: split).filter {
                !Self.isExcluded(corpus.pieces[$0], by: request.excluded)
            }
            guard !pieces.isEmpty else {
                throw RequestError("\(request.data) has no performance for \(split.rawValue)")
            }
            return TranscriptionBatches(
                source: source, corpus: corpus, pieces: pieces,
                batchSize: request.settings.batchSize, batchCount: count,
                random: random.stream(split.rawValue))
        }
        let training = try batches(.train, count: request.stepsPerEpoch)
        let validation = try batches(.validation, count: request.validationBatches)
        let trainer = Trainer(
            network, settings: request.settings, state: start.state,
            objective: .transcription(network))
        try start.restore(trainer)
        let keeper = ListeningRunKeeper(
            start, trainer: trainer, data: "performances on sampled pianos",
            frameRate: TranscriptionAnalyzer.frameRate, context
        ) { try PianoTranscriber.checkpoint(of: network, info: $0) }
        context.tell(
            "\(network.parameterCount) parameters, \(training.pieces.count) performances on "
                + "\(pianos.map(\.name).joined(separator: ", ")); run folder \(folder)")
        try trainer.run(
            training: training, validation: validation, shouldStop: { context.isInterrupted },
            observe: keeper.keep)
        return Outcome(
            folder: folder, checkpoint: start.folder.file(RunFolder.best),
            isInterrupted: keeper.isInterrupted)
    }

    /// Whether a piece's composer and title have one of some texts in them.
    static func isExcluded(_ piece: PerformanceCorpus.Piece, by excluded: [String]) -> Bool {
        let name = "\(piece.composer): \(piece.title)"
        return excluded.contains { name.localizedCaseInsensitiveContains($0) }
    }
}
