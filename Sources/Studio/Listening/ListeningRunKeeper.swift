import Foundation
import NeuralNetworks
import Plotting
import Requests
import Support
import Training

/// Keeps a run's folder while a network learns, and tells how it goes.
final class ListeningRunKeeper<Request: StoredRequest, Batch: TrainingBatch> {
    private(set) var isInterrupted = false
    private let start: RunStart<Request>
    private let trainer: Trainer<Batch>
    private let context: RequestContext
    private let checkpoint: (Checkpoint.Info) throws -> Checkpoint
    private let log: ExperimentLog
    private var info: Checkpoint.Info
    /// What a loss is a mean over.
    private let unit: String

    private var folder: RunFolder { start.folder }

    /// - Parameters:
    ///   - start: where the run began.
    ///   - trainer: whose events are kept.
    ///   - data: what the network learns from, for the checkpoint.
    ///   - frameRate: answers a second; 1 for networks that answer once for a sound.
    ///   - context: is told of every validation.
    ///   - checkpoint: the network with its present weights.
    init(
        _ start: RunStart<Request>, trainer: Trainer<Batch>, data: String, frameRate: Double = 1,
        _ context: RequestContext, checkpoint: @escaping (Checkpoint.Info) throws -> Checkpoint
    ) {
        (self.start, self.trainer, self.context) = (start, trainer, context)
        self.checkpoint = checkpoint
        log = ExperimentLog(folder: start.folder.file("stats"))
        info = Checkpoint.Info(frameRate: frameRate)
        info.data = data
        unit = frameRate == 1 ? "sound" : "frame"
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
                try checkpoint(info).write(to: folder.file(RunFolder.best))
            }
        }
        try saveLast()
        let history = log.validations()
        try folder.write(json: history, to: "stats/training_history.json")
        func series(_ name: String, _ value: (Validation) -> Double) -> LineChart.Series {
            LineChart.Series(name: name, points: history.map { (Double($0.epoch), value($0)) })
        }
        var lines = [
            series("training") { Double($0.trainingLoss) },
            series("validation") { Double($0.validationLoss) },
        ]
        if figures.metrics["accuracy"] != nil {
            lines.append(series("error rate, validation") { 1 - ($0.metrics["accuracy"] ?? 0) })
        }
        try LineChart(
            title: "Training history", subtitle: "cross-entropy, nats per \(unit)",
            xLabel: "epoch", yLabel: "loss", series: lines
        ).write(to: folder.file("plots/training_history.png"))
        let parts = figures.metrics.sorted { $0.key < $1.key }
            .map { String(format: ", %@ %.4f", $0.key, $0.value) }
        context.tell(
            String(
                format: "epoch %d: training loss %.4f, validation loss %.4f nats per %@%@%@",
                figures.epoch, Double(figures.trainingLoss), Double(figures.validationLoss), unit,
                parts.joined(), figures.isBest ? " (best)" : ""))
    }

    /// Writes all that the run needs to go on.
    private func saveLast() throws {
        var checkpoint = try checkpoint(info)
        try checkpoint.keep(start.request, trainer)
        try checkpoint.write(to: folder.file(RunFolder.last))
    }
}
