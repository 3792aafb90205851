import Foundation
import NeuralNetworks
import Plotting
import Requests
import Support
import Training

/// Keeps a run's folder while a network learns, and tells how it goes.
final class ListeningRunKeeper<Request: StoredRequest> {
    private(set) var isInterrupted = false
    private let folder: RunFolder
    private let trainer: Trainer<TensorBatch>
    private let request: Request
    private let context: RequestContext
    private let checkpoint: (Checkpoint.Info) throws -> Checkpoint
    private let log: ExperimentLog
    private var info = Checkpoint.Info(frameRate: 1)

    /// - Parameters:
    ///   - folder: the run's.
    ///   - request: what the run was asked to do.
    ///   - trainer: whose events are kept.
    ///   - data: what the network learns from, for the checkpoint.
    ///   - context: is told of every validation.
    ///   - checkpoint: the network with its present weights.
    init(
        _ folder: RunFolder, request: Request, trainer: Trainer<TensorBatch>, data: String,
        _ context: RequestContext, checkpoint: @escaping (Checkpoint.Info) throws -> Checkpoint
    ) {
        (self.folder, self.request, self.trainer) = (folder, request, trainer)
        (self.context, self.checkpoint) = (context, checkpoint)
        log = ExperimentLog(folder: folder.file("stats"))
        info.data = data
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
        try LineChart(
            title: "Training history", subtitle: "cross-entropy, nats per sound", xLabel: "epoch",
            yLabel: "loss",
            series: [
                series("training") { Double($0.trainingLoss) },
                series("validation") { Double($0.validationLoss) },
                series("error rate, validation") { 1 - ($0.metrics["accuracy"] ?? 0) },
            ]
        ).write(to: folder.file("plots/training_history.png"))
        context.tell(
            String(
                format: "epoch %d: training loss %.4f, validation loss %.4f, accuracy %.2f %%%@",
                figures.epoch, Double(figures.trainingLoss), Double(figures.validationLoss),
                100 * (figures.metrics["accuracy"] ?? 0), figures.isBest ? " (best)" : ""))
    }

    /// Writes all that the run needs to go on.
    private func saveLast() throws {
        var checkpoint = try checkpoint(info)
        try checkpoint.keep(request, trainer)
        try checkpoint.write(to: folder.file(RunFolder.last))
    }
}
