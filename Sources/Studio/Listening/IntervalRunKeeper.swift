import Foundation
import ListeningModels
import NeuralNetworks
import Plotting
import Requests
import Support
import Training

/// Keeps a run's folder while a network learns intervals, and tells how it goes.
final class IntervalRunKeeper {
    private(set) var isInterrupted = false
    private let run: IntervalTraining
    private let network: any IntervalNetwork
    private let trainer: Trainer<TensorBatch>
    private let context: RequestContext
    private let log: ExperimentLog
    private var info = Checkpoint.Info(frameRate: 1)

    init(
        _ run: IntervalTraining, network: any IntervalNetwork, trainer: Trainer<TensorBatch>,
        _ context: RequestContext
    ) {
        (self.run, self.network, self.trainer, self.context) = (run, network, trainer, context)
        log = ExperimentLog(folder: run.folder + "/stats")
        info.data = "synthesised intervals"
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
                try IntervalListener.checkpoint(of: network, info: info).write(
                    to: run.folder + "/" + IntervalTraining.FileName.best)
            }
        }
        try saveLast()
        let history = log.validations()
        try run.writeJSON(history, to: "stats/training_history.json")
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
        ).write(to: run.folder + "/plots/training_history.png")
        context.tell(
            String(
                format: "epoch %d: training loss %.4f, validation loss %.4f, accuracy %.2f %%%@",
                figures.epoch, Double(figures.trainingLoss), Double(figures.validationLoss),
                100 * (figures.metrics["accuracy"] ?? 0), figures.isBest ? " (best)" : ""))
    }

    /// Writes all that the run needs to go on.
    private func saveLast() throws {
        var checkpoint = try IntervalListener.checkpoint(of: network, info: info)
        try checkpoint.keep(run.request, trainer)
        try checkpoint.write(to: run.folder + "/" + IntervalTraining.FileName.last)
    }
}
