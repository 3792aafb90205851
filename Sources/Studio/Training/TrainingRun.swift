import Datasets
import Foundation
import FrameModels
import NeuralNetworks
import PianoRolls
import Plotting
import Requests
import Support
import Training

/// Trains a model on a data set and keeps its run folder: checkpoints, log and loss curve.
public struct TrainingRun {
    /// What to train, and on what; stored in the run's checkpoints.
    public struct Request: Codable, Sendable, Equatable {
        public var model: ModelConfiguration
        /// The data set's file or folder.
        public var dataPath: String
        /// `CorpusLoader.Format`'s name.
        public var dataFormat: String
        /// Frames a window, and from one window to the next.
        public var windowFrames = 64
        public var strideFrames = 16
        /// Only the first seconds of every piece when given; the reference took 60.
        public var maxSeconds: Double?
        /// The same for validation.
        public var validationSeconds: Double?
        /// Windows are transposed by up to this many semitones either way.
        public var transposition = 0
        /// Classic frames: the share of sounding keys that are left out of a training window's inputs,
        /// not of its targets.
        public var inputDropout: Float = 0
        /// Pieces of expressive frames are played up to so much faster or slower, as a ratio less 1.
        public var tempoChange = 0.0
        /// A checkpoint whose weights the run begins with, instead of fresh ones.
        public var initialModel: String?
        public var settings = TrainingSettings()
        /// Validations from one sample of the best model so far to the next; none without.
        public var sampleInterval: Int?

        public init(model: ModelConfiguration, dataPath: String, dataFormat: String = "auto") {
            self.model = model
            self.dataPath = dataPath
            self.dataFormat = dataFormat
        }

        /// What is wrong with the values, told with the allowed range, or `nil`.
        public var fault: String? {
            if !(1...65536).contains(windowFrames) {
                return "a window has 1...65536 frames, not \(windowFrames)"
            }
            if !(1...65536).contains(strideFrames) {
                return "the stride lies in 1...65536 frames, not \(strideFrames)"
            }
            if let sampleInterval, sampleInterval < 1 {
                return "samples come after every 1 or more validations, not \(sampleInterval)"
            }
            for seconds in [maxSeconds, validationSeconds] {
                if let seconds, !(seconds > 0 && seconds.isFinite) {
                    return "a limit in seconds must be above 0, not \(seconds)"
                }
            }
            if !(0..<1).contains(inputDropout) {
                return "the dropout of inputs lies in 0..<1, not \(inputDropout)"
            }
            if !(0..<88).contains(transposition) {
                return "the transposition lies in 0..<88 semitones, not \(transposition)"
            }
            if !(0...1).contains(tempoChange) {
                return "the change of tempo lies in 0...1, not \(tempoChange)"
            }
            if model.form == .classic {
                if tempoChange > 0 {
                    return "classic frames have no other tempo: use the form expressive"
                }
                if settings.carriesState {
                    return "classic windows do not continue each other: use the form expressive"
                }
            } else if inputDropout > 0 {
                return "expressive frames keep their inputs: use the form classic"
            } else if maxSeconds != nil || validationSeconds != nil {
                return "expressive training reads whole pieces: leave the limits in seconds out"
            }
            return model.fault ?? settings.fault
        }

        /// Reads a stored request; what older runs do not tell has its default.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            func read<Value: Decodable>(_ key: CodingKeys, into value: inout Value) throws {
                value = try container.decodeIfPresent(Value.self, forKey: key) ?? value
            }
            self.init(
                model: try container.decode(ModelConfiguration.self, forKey: .model),
                dataPath: try container.decode(String.self, forKey: .dataPath))
            try read(.dataFormat, into: &dataFormat)
            try read(.windowFrames, into: &windowFrames)
            try read(.strideFrames, into: &strideFrames)
            try read(.maxSeconds, into: &maxSeconds)
            try read(.validationSeconds, into: &validationSeconds)
            try read(.transposition, into: &transposition)
            try read(.inputDropout, into: &inputDropout)
            try read(.tempoChange, into: &tempoChange)
            try read(.initialModel, into: &initialModel)
            try read(.settings, into: &settings)
            sampleInterval = try container.decodeIfPresent(Int.self, forKey: .sampleInterval)
        }
    }

    /// How a run ended.
    public enum Outcome: Sendable, Equatable {
        case finished
        /// Stopped on request; the run can be resumed from its folder.
        case interrupted
    }

    /// The run's folder.
    public let folder: String
    public let request: Request
    /// Where the run resumes, or the beginning.
    private let start: Checkpoint?
    private let state: TrainingState

    /// A new run in `folder`, which is made.
    ///
    /// - Throws: `RequestError` when the request is faulty.
    public init(_ request: Request, folder: String) throws {
        if let fault = request.fault { throw RequestError(fault) }
        self.request = request
        self.folder = folder
        start = nil
        state = TrainingState()
    }

    /// Goes on with the run in `folder` from its last checkpoint, as if it had never stopped.
    ///
    /// - Throws: `FileError` or `CheckpointError` naming the file.
    public init(resuming folder: String) throws {
        self.folder = folder
        let path = folder + "/" + FileName.last
        let checkpoint = try Checkpoint(path: path)
        let decoder = JSONDecoder()
        guard let request = checkpoint.metadata[Key.request],
            let state = checkpoint.metadata[Key.state]
        else {
            throw CheckpointError(
                .mismatch, path: path, message: "it holds no state of training to resume from")
        }
        do {
            self.request = try decoder.decode(Request.self, from: Data(request.utf8))
            self.state = try decoder.decode(TrainingState.self, from: Data(state.utf8))
        } catch {
            throw CheckpointError(
                .malformed, path: path, message: "its state of training cannot be read: \(error)")
        }
        if let fault = self.request.fault ?? self.state.fault {
            throw CheckpointError(.malformed, path: path, message: fault)
        }
        start = checkpoint
    }

    /// A folder name for a run that begins now: `run_YYYYMMDD_HHMMSS`.
    public static func folderName(at date: Date = Date()) -> String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.dateFormat = "yyyyMMdd_HHmmss"
        return "run_" + formatter.string(from: date)
    }

    /// Trains.
    ///
    /// - Parameter context: an interruption ends the run after the step under way, with all saved.
    public func run(in context: RequestContext) throws -> Outcome {
        var random = RandomGenerator(seed: request.settings.randomSeed)
        let model: any MusicModel
        if let start {
            model = try start.makeModel()
        } else if let name = request.initialModel {
            model = try ModelLibrary(context.folders).checkpoint(name).makeModel()
        } else {
            model = request.model.makeModel(random: &random)
        }
        let data = try TrainingData(request, form: model.configuration.form, in: context)
        let trainer = Trainer(
            model, settings: request.settings, state: state,
            objective: .music(model, positiveWeight: request.settings.positiveWeight))
        if let start {
            try trainer.restore(entries: start.entries, path: folder + "/" + FileName.last)
        }
        let total = trainer.totalSteps(batchesPerEpoch: data.training.epoch(0).batchCount)
        context.tell(
            "\(model.configuration.summary): \(model.parameterCount) parameters, "
                + "\(data.windowCount) windows of \(request.windowFrames) frames, "
                + "\(total) steps; run folder \(folder)")

        try writeSettings(of: model)
        let log = ExperimentLog(folder: folder)
        let stepFrames =
            request.settings.batchSize * request.settings.accumulation * request.windowFrames
        let bar = context.progress(
            "training", total: min(total, .max / stepFrames) * stepFrames,
            unit: "frames")
        var info = Checkpoint.Info(frameRate: data.frameRate)
        if FileManager.default.fileExists(atPath: request.dataPath + "/" + MAESTROIndex.fileName) {
            info.data = "MAESTRO v3.0.0 (Google LLC), train split"
            info.licence = "CC BY-NC-SA 4.0"
        }
        var lastSave = Date()
        var outcome = Outcome.finished
        func save(_ name: String, dtype: SafeTensors.DType, resumable: Bool) throws {
            var checkpoint = try Checkpoint(of: model, info: info, dtype: dtype)
            if resumable {
                let encoder = JSONEncoder()
                checkpoint.metadata[Key.request] = String(
                    decoding: try encoder.encode(request), as: UTF8.self)
                checkpoint.metadata[Key.state] = String(
                    decoding: try encoder.encode(trainer.state), as: UTF8.self)
                checkpoint.entries.merge(trainer.stateEntries()) { _, new in new }
            }
            try checkpoint.write(to: folder + "/" + name)
            lastSave = Date()
        }

        var smoothed: Float?
        try trainer.run(
            training: data.training, validation: data.validation,
            shouldStop: { context.isInterrupted }
        ) { event in
            info.epoch = trainer.state.epoch
            info.step = trainer.state.step
            switch event {
            case .step(let loss, let norm, let rate):
                try log.append(
                    step: trainer.state.step, loss: loss, gradientNorm: norm, learningRate: rate)
                smoothed = smoothed.map { $0 + 0.05 * (loss - $0) } ?? loss
                bar.update(
                    trainer.state.step * stepFrames,
                    note: String(
                        format: "step %d of %d, loss %.5f", trainer.state.step, total,
                        Double(smoothed ?? loss)))
                if Date().timeIntervalSince(lastSave) > 600 {
                    try save(FileName.last, dtype: .float32, resumable: true)
                }
            case .validated(let figures):
                try log.append(figures)
                info.validationLoss = figures.validationLoss
                info.metrics = figures.metrics
                if figures.isBest {
                    try trainer.withBestWeights {
                        try save(FileName.best, dtype: .float16, resumable: false)
                    }
                }
                try save(FileName.last, dtype: .float32, resumable: true)
                let validations = log.validations()
                try drawCurve(validations)
                if let interval = request.sampleInterval, validations.count % interval == 0 {
                    try writeSample(step: figures.step)
                }
                context.tell(TrainingRun.sentence(figures))
            case .interrupted:
                try save(FileName.last, dtype: .float32, resumable: true)
                outcome = .interrupted
            }
        }
        return outcome
    }

    /// What the run does, for people and for `cadenza runs`.
    private func writeSettings(of model: any MusicModel) throws {
        var request = request
        request.model = model.configuration
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try Files.writeAtomically(
            [UInt8](try encoder.encode(request)), to: folder + "/" + FileName.settings)
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
        wish.settings.randomSeed = request.settings.randomSeed
        wish.settings.model = folder + "/" + FileName.best
        wish.settings.outputPath = folder + "/samples/step-\(step).mid"
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
            subtitle: "nats a key and frame", xLabel: "step", yLabel: "loss",
            series: [series("training", \.trainingLoss), series("validation", \.validationLoss)])
        try chart.write(to: folder + "/loss.svg")
    }

    enum FileName {
        static let settings = "settings.json"
        static let best = "best.safetensors"
        static let last = "last.safetensors"
    }

    private enum Key {
        static let request = "cadenza.request"
        static let state = "cadenza.state"
    }
}
