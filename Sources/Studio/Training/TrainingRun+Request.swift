import Foundation
import FrameModels
import MessagePassing
import PianoRolls
import Requests
import Support
import Training

extension TrainingRun {
    /// What to train, on what and how: one value from the command line to `settings.json` and to the
    /// checkpoints that a run resumes from.
    public struct Request: StoredRequest, Codable, Sendable, Equatable {
        static var storedName: String { "cadenza" }

        public var model: ModelConfiguration
        /// The data set's file or folder.
        public var dataPath: String
        /// `CorpusLoader.Format`'s name.
        public var dataFormat = "auto"
        /// A folder of scores that are learnt beside the data; the model is told which is which.
        public var scoresPath: String?
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
        /// Pieces are played up to so much faster or slower, as a ratio less 1.
        public var tempoChange = 0.0
        /// Independent classic keys: the weight of those that sound; 1 gives calibrated probabilities.
        /// The reference's 20 makes samples far too dense.
        public var positiveWeight: Float = 1
        /// A checkpoint whose weights the run begins with, instead of fresh ones.
        public var initialModel: String?
        /// Validations from one sample of the best model so far to the next; none without.
        public var sampleInterval: Int?
        /// How gradients travel between ranks.
        public var wire = WireFormat.float32
        public var settings = TrainingSettings()

        public init(model: ModelConfiguration, dataPath: String) {
            self.model = model
            self.dataPath = dataPath
        }

        /// Reads a stored request; what older runs do not tell has its default.
        ///
        /// - Throws: `DecodingError` or `RequestError`.
        public init(stored: String) throws {
            var stored = try JSONDecoder().decode(JSONValue.self, from: Data(stored.utf8))
            // Older runs kept the schedule with its warm-up, and the weight of sounding keys among
            // what the loop does.
            if case .object(let shape)? = stored["settings"]?["schedule"] {
                var changes = ["schedule": JSONValue.string(shape.keys.first ?? "")]
                changes["warmupSteps"] = shape.values.first?["warmupSteps"]
                stored = stored.merging(.object(["settings": .object(changes)]))
            }
            if let weight = stored["settings"]?["positiveWeight"] {
                stored = stored.merging(.object(["positiveWeight": weight]))
            }
            guard let model = stored["model"] else {
                throw RequestError("it does not tell the model")
            }
            let defaults = Request(
                model: try model.decoded(as: ModelConfiguration.self), dataPath: "")
            self = try JSONValue(encoding: defaults).merging(stored).decoded(as: Request.self)
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
            if !(positiveWeight > 0 && positiveWeight <= 1000) {
                return "the positive weight must lie above 0 and up to 1000, not \(positiveWeight)"
            }
            return contradiction ?? model.fault ?? settings.fault
        }

        /// Options that the form of the frames or the head leaves without effect.
        private var contradiction: String? {
            if positiveWeight != 1, model.form == .expressive || model.head == .joint {
                return "a positive weight is for independent keys of classic frames"
            }
            if (scoresPath != nil) != model.readsStyle {
                return "a model reads the style of its music where it learns from scores too, and "
                    + "only there"
            }
            if inputDropout > 0, model.form == .expressive {
                return "expressive frames keep their inputs: choose the classic form"
            }
            return nil
        }
    }
}

/// Settings that a run which resumes cannot change.
public struct FixedSettings: Error, Equatable, CustomStringConvertible {
    /// By their names in ``TrainingRun/Request``, its model and its settings.
    public let names: [String]

    public init(names: [String]) {
        self.names = names
    }

    public var description: String {
        "a run that resumes keeps its \(names.joined(separator: ", ")): begin a new run to change that"
    }
}

// MARK: Changes

extension TrainingRun.Request {
    /// A new run's request from what was asked for; the rest has its default.
    ///
    /// Where weights are to come from a checkpoint, its architecture is kept.
    ///
    /// - Parameters:
    ///   - given: fields by their names, "model" and "settings" as objects within.
    ///   - folders: where the checkpoint is looked for.
    /// - Throws: `RequestError` where what was asked for contradicts itself.
    public init(given: JSONValue, folders: ProjectFolders = ProjectFolders()) throws {
        guard case .string(let dataPath)? = given["dataPath"] else {
            throw RequestError("name the music to train on with \(.data)")
        }
        let asked = given["model"] ?? .object([:])
        var model: ModelConfiguration
        if case .string(let name)? = given["initialModel"] {
            let checkpoint = try ModelLibrary(folders).checkpoint(name)
            model = try TrainingRun.Request.configuration(
                asked, of: checkpoint.modelConfiguration, named: name)
        } else {
            model = try TrainingRun.Request.configuration(asked)
        }
        if given["scoresPath"] != nil { model.readsStyle = true }
        var defaults = TrainingRun.Request(model: model, dataPath: dataPath)
        defaults.settings.precision = .automatic
        let settings = given["settings"] ?? .object([:])
        if settings["schedule"] == nil {
            if settings["decaySteps"] != nil {
                defaults.settings.schedule = .wsd
            } else if settings["warmupSteps"] != nil {
                defaults.settings.schedule = .cosine
            }
        }
        var fields = given
        if case .object(var all) = fields {
            all["model"] = nil
            fields = .object(all)
        }
        self = try JSONValue(encoding: defaults).merging(fields).decoded(
            as: TrainingRun.Request.self)
    }

    /// The configuration of a new model: its architecture's own sizes but for what was asked for.
    private static func configuration(_ asked: JSONValue) throws -> ModelConfiguration {
        var architecture = Architecture.mamba
        if case .string(let name)? = asked["kind"] {
            architecture = Architecture(rawValue: name)
        }
        guard Architecture(named: architecture.rawValue) != nil else {
            throw RequestError("there is no architecture \(architecture)")
        }
        var model = ModelConfiguration.reference(architecture)
        model.form = .expressive
        if asked["form"] == .string(RollForm.classic.rawValue) { model.form = .classic }
        model.head = model.form == .expressive ? .joint : .independent
        return try JSONValue(encoding: model).merging(asked).decoded(as: ModelConfiguration.self)
    }

    /// The configuration of a model that goes on from a checkpoint's: the same but for dropout, and for
    /// attention where that is new.
    private static func configuration(
        _ asked: JSONValue, of kept: ModelConfiguration, named name: String
    ) throws -> ModelConfiguration {
        var same = try JSONValue(encoding: kept).merging(asked).decoded(as: ModelConfiguration.self)
        let model = same
        if kept.architecture == .mamba, same.architecture == .hybrid {
            same.architecture = .mamba
            same.options = kept.options
        }
        same.dropout = kept.dropout
        guard same == kept else {
            throw RequestError(
                "\(name) is \(kept.summary), width \(kept.width), layers \(kept.layers): a run "
                    + "that begins with its weights keeps that; leave the other wishes out")
        }
        return model
    }

    /// What a run can be told anew when it resumes; all else is fixed when it begins.
    private static let changeable = Set([
        "dataPath", "dataFormat", "scoresPath", "sampleInterval", "wire", "epochs", "maximumSteps",
        "learningRate",
        "schedule", "warmupSteps", "decaySteps", "plateauPatience", "plateauFactor", "weightDecay",
        "maximumNorm",
        "validationInterval", "patience", "precision", "threads",
    ])

    /// Changes a run's request where it resumes.
    ///
    /// A number of decay steps without an end ends the run after that many steps, so that the
    /// learning rate begins to fall at once.
    ///
    /// - Parameters:
    ///   - changes: fields by their names, as ``init(given:folders:)`` takes them.
    ///   - state: where the run stands.
    /// - Throws: ``FixedSettings`` for what a run cannot change; `RequestError` for music that is not
    ///   there.
    mutating func change(_ changes: JSONValue, at state: TrainingState) throws {
        guard case .object(let fields) = changes else { return }
        var names: [String] = []
        for (name, value) in fields {
            if case .object(let inner) = value { names += inner.keys } else { names.append(name) }
        }
        let fixed = names.filter { !TrainingRun.Request.changeable.contains($0) }.sorted()
        guard fixed.isEmpty else { throw FixedSettings(names: fixed) }
        self = try JSONValue(encoding: self).merging(changes).decoded(as: TrainingRun.Request.self)
        if case .string(let path)? = changes["dataPath"] {
            dataPath = URL(fileURLWithPath: path).standardizedFileURL.path
        }
        if case .string(let path)? = changes["scoresPath"] {
            scoresPath = URL(fileURLWithPath: path).standardizedFileURL.path
        }
        let asked = changes["settings"]
        if asked?["decaySteps"] != nil {
            if asked?["schedule"] == nil { settings.schedule = .wsd }
            if asked?["maximumSteps"] == nil {
                settings.maximumSteps = state.step + settings.decaySteps
            }
        } else if asked?["schedule"] != nil, settings.schedule != .wsd {
            settings.decaySteps = 0
        }
        if asked?["epochs"] == nil, asked?["maximumSteps"] != nil || asked?["decaySteps"] != nil {
            // The steps are the end that was asked for.
            settings.epochs = .max
        }
        if asked?["maximumSteps"] != nil, let steps = settings.maximumSteps, steps < state.step {
            throw RequestError(
                "the run is at step \(state.step) already, and \(steps) is before that: ask for "
                    + "more steps")
        }
        for (path, option) in [(dataPath, ParameterName.data), (scoresPath, .scores)] {
            guard let path, !Files.exists(path) else { continue }
            throw RequestError("the run's music is not at \(path): tell where it is by \(option)")
        }
    }
}
