import Datasets
import Foundation
import FrameModels
import NeuralNetworks
import Plotting
import Requests
import Support
import Training

/// Keeps a run's folder while it trains, and tells how it goes.
final class TrainingRunKeeper {
    var outcome = TrainingRun.Outcome.finished

    private let run: TrainingRun
    private let model: any MusicModel
    private let trainer: Trainer<FrameBatch>
    private let data: TrainingData
    private let context: RequestContext
    private let log: ExperimentLog
    private let progress: ProgressReporter
    private let totalSteps: Int
    /// Frames of a step, which progress is told in.
    private let stepFrames: Int
    private var info: Checkpoint.Info
    private var lastSave = Date()
    /// The loss of the last steps, for people.
    private var smoothedLoss: Float?
    /// The longest time without a checkpoint that the run could be resumed from.
    private static let saveSeconds = 600.0

    init(
        _ run: TrainingRun, model: any MusicModel, trainer: Trainer<FrameBatch>,
        data: TrainingData, _ context: RequestContext
    ) {
        let request = run.request
        self.run = run
        self.model = model
        self.trainer = trainer
        self.data = data
        self.context = context
        log = ExperimentLog(folder: run.folder)
        totalSteps = trainer.totalSteps(batchesPerEpoch: data.training.epoch(0).batchCount)
        stepFrames =
            request.settings.batchSize * request.settings.accumulation * request.windowFrames
        progress = context.progress(
            "training", total: min(totalSteps, .max / stepFrames) * stepFrames, unit: "frames")
        info = Checkpoint.Info(frameRate: data.frameRate)
        if Files.exists(request.dataPath + "/" + MAESTROIndex.fileName) {
            info.data = "MAESTRO v3.0.0 (Google LLC), train split"
            info.licence = "CC BY-NC-SA 4.0"
            if request.scoresPath != nil { info.data? += "; scores" }
        }
    }

    /// Tells what is trained, and writes it down for people and for ``RunComparison``.
    func begin() throws {
        context.tell(
            "\(model.configuration.summary): \(model.parameterCount) parameters, "
                + "\(data.summary.windows) windows of \(run.request.windowFrames) frames, "
                + "\(totalSteps) steps; run folder \(run.folder)")
        let ranks = context.ranks.size
        if ranks > 1 { context.tell("\(ranks) ranks share every batch") }
        context.tell("music: \(data.summary.splits)")
        var request = run.request
        request.model = model.configuration
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try Files.writeAtomically(
            [UInt8](try encoder.encode(request)),
            to: run.folder + "/" + TrainingRun.FileName.settings)
    }

    /// Takes an event of the trainer.
    func keep(_ event: TrainingEvent) throws {
        info.epoch = trainer.state.epoch
        info.step = trainer.state.step
        switch event {
        case .step(let loss, let norm, let rate):
            try log.append(
                step: trainer.state.step, loss: loss, gradientNorm: norm, learningRate: rate)
            let smoothed = smoothedLoss.map { $0 + 0.05 * (loss - $0) } ?? loss
            smoothedLoss = smoothed
            progress.update(
                trainer.state.step * stepFrames,
                note: String(
                    format: "step %d of %d, loss %.5f", trainer.state.step, totalSteps,
                    Double(smoothed)))
        case .validated(let figures):
            try keep(figures)
        case .checkpoint, .interrupted:
            try saveLast()
        }
    }

    /// Tells what steps took and what of it was communication, where there were several ranks.
    func tellCommunication() {
        let times = trainer.communication
        guard context.ranks.size > 1, times.steps > 0 else { return }
        context.tell(
            String(
                format: "a step took %.1f ms; gradients were under way for %.1f ms of it, "
                    + "%.0f %% of that during the backward pass",
                1000 * times.stepSeconds / Double(times.steps),
                1000 * times.sumSeconds / Double(times.steps), 100 * times.hiddenShare))
    }

    /// Whether the last checkpoint to resume from is old.
    var isSaveDue: Bool {
        Date().timeIntervalSince(lastSave) > TrainingRunKeeper.saveSeconds
    }

    private func keep(_ figures: Validation) throws {
        try log.append(figures)
        info.validationLoss = figures.validationLoss
        info.metrics = figures.metrics
        if figures.isBest {
            try trainer.withBestWeights {
                try Checkpoint(of: model, info: info, dtype: .float16)
                    .write(to: run.folder + "/" + TrainingRun.FileName.best)
            }
        }
        try saveLast()
        let validations = log.validations()
        try drawCurve(validations)
        if let interval = run.request.sampleInterval, validations.count % interval == 0 {
            try writeSample(step: figures.step)
        }
        context.tell(TrainingRunKeeper.sentence(figures))
    }

    /// Writes all that the run needs to go on.
    private func saveLast() throws {
        var checkpoint = try Checkpoint(
            of: model, info: info, metadata: [TrainingRun.dataKey: Checkpoint.text(data.summary)])
        try checkpoint.keep(run.request, trainer)
        try checkpoint.write(to: run.folder + "/" + TrainingRun.FileName.last)
        lastSave = Date()
    }

    private static func sentence(_ figures: Validation) -> String {
        var text = String(
            format: "step %d: training loss %.5f, validation loss %.5f", figures.step,
            Double(figures.trainingLoss), Double(figures.validationLoss))
        if let perFrame = figures.metrics[MusicMetric.perFrame] {
            text += String(format: ", %.3f nats per frame", perFrame)
        }
        let parts = MusicMetric.parts(figures.metrics)
        if !parts.isEmpty {
            let list = parts.map { String(format: "%@ %.3f", $0.0.rawValue, $0.1) }
            text += " (" + list.joined(separator: ", ") + ")"
        }
        if let perNote = figures.metrics[MusicMetric.perNote] {
            text += String(format: ", %.3f per note", perNote)
        }
        return text + (figures.isBest ? " (best)" : "")
    }

    /// Half a minute from nothing by the best model so far: MIDI, sound and picture in `samples/`,
    /// always with the same random seed, so that samples differ by what was learnt between.
    private func writeSample(step: Int) throws {
        var wish = Compose()
        wish.output = .new
        wish.settings.randomSeed = run.request.settings.randomSeed
        wish.settings.model = run.folder + "/" + TrainingRun.FileName.best
        wish.settings.outputPath = run.folder + "/samples/step-\(step).mid"
        (wish.settings.writesSound, wish.settings.drawsPicture) = (true, true)
        var context = RequestContext()
        context.keepsRecords = false
        _ = try wish.run(in: context)
    }

    private func drawCurve(_ validations: [Validation]) throws {
        func series(_ name: String, _ value: (Validation) -> Float) -> LineChart.Series {
            LineChart.Series(
                name: name, points: validations.map { (Double($0.step), Double(value($0))) })
        }
        let chart = LineChart(
            title: "Training and validation loss",
            subtitle: "nats per key and frame", xLabel: "step", yLabel: "loss",
            series: [series("training", \.trainingLoss), series("validation", \.validationLoss)])
        try chart.write(to: run.folder + "/loss.svg")
    }
}
