import Datasets
import Foundation
import ListeningData
import ListeningModels
import NeuralNetworks
import Requests
import Support
import Training

/// Trains a transcriber on performances that it plays itself on sampled pianos, and keeps a run folder:
/// `checkpoints/` (best, last) and `stats/`.
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

    enum FileName {
        static let best = "checkpoints/best.safetensors"
        static let last = "checkpoints/last.safetensors"
    }

    public let folder: String
    let request: Request
    let start: Checkpoint?
    let state: TrainingState

    /// A new run.
    ///
    /// - Throws: `RequestError` where the request is faulty or the folder has a run.
    public init(_ request: Request, folder: String) throws {
        if let fault = request.fault { throw RequestError(fault) }
        guard !FileManager.default.fileExists(atPath: folder + "/" + FileName.last) else {
            throw RequestError("\(folder) holds a run: resume it, or choose another folder")
        }
        (self.request, self.folder) = (request, folder)
        (start, state) = (nil, TrainingState())
    }

    /// Goes on with a run from its last checkpoint, as if it had never stopped.
    ///
    /// - Parameters:
    ///   - folder: the run's.
    ///   - epochs: where another number is wanted.
    /// - Throws: `FileError` or `CheckpointError` naming the file.
    public init(resuming folder: String, epochs: Int? = nil) throws {
        let point = try ResumePoint<Request>(path: folder + "/" + FileName.last)
        var request = point.request
        request.settings.epochs = epochs ?? request.settings.epochs
        (self.folder, self.request) = (folder, request)
        (start, state) = (point.checkpoint, point.state)
    }

    /// Trains to the end or until it is interrupted.
    ///
    /// - Throws: errors that name the file at fault; `TrainingError`.
    public func run(in context: RequestContext) throws -> Outcome {
        for name in ["checkpoints", "stats"] {
            try FileManager.default.createDirectory(
                atPath: folder + "/" + name, withIntermediateDirectories: true)
        }
        let loaded = try CorpusLoader(path: request.data).loadPerformances()
        let corpus = loaded.corpus
        let pianos = try request.pianos.map(PianoSamples.init(path:))
        let random = RandomGenerator(seed: request.settings.randomSeed)
        var weights = random.stream("weights")
        let network = TranscriptionNetwork(request.network, random: &weights)
        if let start {
            try start.load(into: network)
        } else if let path = request.initialModel {
            try Checkpoint(path: path).load(into: network)
        }
        let source = TranscriptionSource(
            pianos: pianos, frames: request.frames, delayFrames: request.network.delayFrames)
        func batches(_ split: Split, count: Int) throws -> TranscriptionBatches {
            let pieces = corpus.pieceIndices(in: split).filter { !isExcluded(corpus.pieces[$0]) }
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
            network, settings: request.settings, state: state, objective: .transcription(network))
        if let start { try trainer.restore(entries: start.entries, path: start.path) }
        let keeper = TranscriptionRunKeeper(self, network: network, trainer: trainer, context)
        context.tell(
            "\(network.parameterCount) parameters, \(training.pieces.count) performances on "
                + "\(pianos.map(\.name).joined(separator: ", ")); run folder \(folder)")
        try trainer.run(
            training: training, validation: validation, shouldStop: { context.isInterrupted },
            observe: keeper.keep)
        return Outcome(
            folder: folder, checkpoint: folder + "/" + FileName.best,
            isInterrupted: keeper.isInterrupted)
    }

    private func isExcluded(_ piece: PerformanceCorpus.Piece) -> Bool {
        let name = "\(piece.composer): \(piece.title)"
        return request.excluded.contains { name.localizedCaseInsensitiveContains($0) }
    }
}

/// Keeps a run's folder while a transcriber learns, and tells how it goes.
final class TranscriptionRunKeeper {
    private(set) var isInterrupted = false
    private let run: TranscriptionTraining
    private let network: TranscriptionNetwork
    private let trainer: Trainer<TranscriptionBatch>
    private let context: RequestContext
    private let log: ExperimentLog
    private var info = Checkpoint.Info(frameRate: TranscriptionAnalyzer.frameRate)

    init(
        _ run: TranscriptionTraining, network: TranscriptionNetwork,
        trainer: Trainer<TranscriptionBatch>, _ context: RequestContext
    ) {
        (self.run, self.network, self.trainer, self.context) = (run, network, trainer, context)
        log = ExperimentLog(folder: run.folder + "/stats")
        info.data = "performances on sampled pianos"
    }

    /// Takes an event of the trainer.
    func keep(_ event: TrainingEvent) throws {
        info.epoch = trainer.state.epoch
        info.step = trainer.state.step
        switch event {
        case .step(let loss, let norm, let rate):
            try log.append(
                step: trainer.state.step, loss: loss, gradientNorm: norm, learningRate: rate)
        case .validated(let figures):
            try keep(figures)
        case .checkpoint:
            try saveLast()
        case .interrupted:
            isInterrupted = true
            try saveLast()
        }
    }

    private func keep(_ figures: Validation) throws {
        try log.append(figures)
        info.validationLoss = figures.validationLoss
        info.metrics = figures.metrics
        if figures.isBest {
            try trainer.withBestWeights {
                try PianoTranscriber.checkpoint(of: network, info: info).write(
                    to: run.folder + "/" + TranscriptionTraining.FileName.best)
            }
        }
        try saveLast()
        let parts = figures.metrics.sorted { $0.key < $1.key }
            .map { String(format: "%@ %.3f", $0.key, $0.value) }
        context.tell(
            String(
                format: "step %d: training loss %.4f, validation loss %.4f nats per frame (%@)%@",
                figures.step, Double(figures.trainingLoss), Double(figures.validationLoss),
                parts.joined(separator: ", "), figures.isBest ? " (best)" : ""))
    }

    /// Writes all that the run needs to go on.
    private func saveLast() throws {
        var checkpoint = try PianoTranscriber.checkpoint(of: network, info: info)
        try checkpoint.keep(run.request, trainer)
        try checkpoint.write(to: run.folder + "/" + TranscriptionTraining.FileName.last)
    }
}
