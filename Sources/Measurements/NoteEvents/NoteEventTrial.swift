import Datasets
import Foundation
import FrameModels
import Requests
import Support
import Training

/// Trains a model of note events and scores it, as the comparison of architectures does with models of
/// frames: do events predict the same music better?
public struct NoteEventTrial {
    private let corpus: PerformanceCorpus
    private let configuration: ModelConfiguration
    private let settings: TrainingSettings
    /// Events that are predicted in a window of training.
    private let windowSteps: Int
    /// Only the first seconds of every validation piece are scored.
    private let validationSeconds: Double

    /// What a model of note events spends.
    public struct Result: Sendable {
        public let parameters: Int
        /// Training alone, of all threads.
        public let processorSeconds: Double
        /// Notes that were predicted, all but the first of every piece.
        public let notes: Int
        /// Nats per note by part: time, kind (which key, or the pedal), velocity and length.
        public let natsPerNote: [String: Double]
        /// Their sum.
        public var total: Double { natsPerNote.values.reduce(0, +) }
    }

    /// - Parameters:
    ///   - corpus: performances.
    ///   - configuration: the sizes of the trunk, as of a hybrid.
    ///   - settings: as of any training; its steps end the run.
    ///   - windowSteps: events that are predicted in a window of training.
    ///   - validationSeconds: how much of every validation piece is scored, in seconds.
    public init(
        corpus: PerformanceCorpus, configuration: ModelConfiguration, settings: TrainingSettings,
        windowSteps: Int, validationSeconds: Double
    ) {
        (self.corpus, self.configuration) = (corpus, configuration)
        (self.settings, self.windowSteps) = (settings, windowSteps)
        self.validationSeconds = validationSeconds
    }

    /// Trains, and scores the validation split piece by piece.
    ///
    /// - Parameter context: hears of the progress.
    /// - Returns: `nil` where there is nothing to learn from or to score.
    /// - Throws: what training throws; `CancellationError` where it was interrupted.
    public func run(in context: RequestContext) throws -> Result? {
        let training = NoteEventWindows(
            pieces: NoteEventWindows.events(of: corpus, .train), steps: windowSteps,
            batchSize: settings.batchSize, seed: settings.randomSeed)
        let validation = NoteEventWindows.events(
            of: corpus, .validation, maxSeconds: validationSeconds
        ).filter { $0.count > 1 }
        guard training.epoch(0).batchCount > 0, !validation.isEmpty else { return nil }

        var random = RandomGenerator(seed: settings.randomSeed)
        let model = NoteEventModel(configuration, random: &random)
        let objective = NoteEventTrial.objective(model)
        let trainer = Trainer(model, settings: settings, objective: objective)
        let bar = context.progress(
            "training on note events", total: settings.maximumSteps ?? 0, unit: "steps")
        let start = clock()
        try trainer.run(training: training, validation: nil, shouldStop: { context.isInterrupted })
        {
            if case .step = $0 { bar.update(trainer.state.step) }
        }
        if context.isInterrupted { throw CancellationError() }
        let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
        let sums = try objective.measure(
            WholePieces(pieces: validation), threads: settings.threads, carriesState: false)
        let notes = Int(sums.cost.weight)
        return Result(
            parameters: model.parameterCount, processorSeconds: seconds, notes: notes,
            natsPerNote: sums.metrics.mapValues { $0.sum / Double(notes) })
    }

    /// Nats per note that is predicted.
    private static func objective(
        _ model: NoteEventModel
    ) -> TrainingObjective<NoteEventBatch> {
        TrainingObjective { batch, _, tape in
            let (sum, nats) = model.cost(batch, tape)
            let notes = Double(batch.targets.count { $0.event.isStrike })
            return .init(
                sum: sum, weight: notes,
                metrics: Dictionary(
                    uniqueKeysWithValues: nats.map {
                        ($0.key.rawValue, Metric(sum: $0.value, weight: notes))
                    }))
        }
    }

    /// One piece a batch.
    private struct WholePieces: BatchSequence {
        let pieces: [[NoteEvent]]

        var batchCount: Int { pieces.count }

        func batch(_ index: Int) -> NoteEventBatch { NoteEventBatch(windows: [pieces[index][...]]) }
    }
}
