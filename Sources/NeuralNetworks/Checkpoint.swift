import Foundation
import Support

/// A model on disk: weights under PyTorch's `state_dict` names, what builds the model again, and
/// what is known about its training, in one safetensors file.
///
/// The header tells the architecture's name and its configuration; whoever knows the architecture
/// reads the configuration and makes the model. A file that PyTorch saved has neither.
public struct Checkpoint: Sendable {
    /// How far the model is trained and on what, for people and for resuming.
    public struct Info: Codable, Sendable, Equatable {
        /// Frames per second of what it was trained on, Hz.
        public var frameRate: Double
        /// Passes over the training set that were begun, and steps made.
        public var epoch: Int?
        public var step: Int?
        /// The loss on the validation samples.
        public var validationLoss: Float?
        /// Further figures on the validation samples, by name.
        public var metrics: [String: Double] = [:]
        /// The data set's name and licence.
        public var data: String?
        public var licence: String?

        public init(frameRate: Double = 16) {
            self.frameRate = frameRate
        }
    }

    /// The architecture's name; `nil` in a file of bare weights.
    public var architecture: String?
    /// What the model is made of, in the architecture's own terms.
    public var configuration: JSONValue?
    public var info: Info
    /// Further texts, for example the state of training.
    public var metadata: [String: String]
    /// Weights and, in resumable checkpoints, the optimizer's arrays.
    public var entries: [String: SafeTensors.Entry]
    /// Where it came from, for messages.
    public let path: String

    public init(
        architecture: String?, configuration: JSONValue?, info: Info,
        entries: [String: SafeTensors.Entry], metadata: [String: String] = [:]
    ) {
        self.architecture = architecture
        self.configuration = configuration
        self.info = info
        self.entries = entries
        self.metadata = metadata
        path = ""
    }

    /// Reads a checkpoint.
    ///
    /// - Throws: `FileError` or ``CheckpointError`` naming the file.
    public init(path: String) throws {
        let file = try SafeTensors(path: path)
        self.path = path
        entries = file.entries
        metadata = file.metadata
        func header<Value: Decodable>(_ key: String, _ what: String) throws -> Value? {
            guard let text = file.metadata[key] else { return nil }
            do {
                return try JSONDecoder().decode(Value.self, from: Data(text.utf8))
            } catch {
                throw CheckpointError(
                    .malformed, path: path, message: "its \(what) cannot be read: \(error)")
            }
        }
        configuration = try header(Keys.configuration, "configuration")
        architecture = metadata[Keys.architecture]
        if architecture == nil, case .string(let kind)? = configuration?["kind"] {
            // Older files tell the architecture in its configuration.
            architecture = kind
        }
        info = try header(Keys.info, "description") ?? Info()
        for key in [Keys.architecture, Keys.configuration, Keys.info] { metadata[key] = nil }
        guard info.frameRate.isFinite, (1...1000).contains(info.frameRate) else {
            throw CheckpointError(
                .malformed, path: path, message: "its frame rate \(info.frameRate) is no rate")
        }
    }

    /// Writes the checkpoint beside its place and renames it there.
    public func write(to path: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        func text(_ value: some Encodable) throws -> String {
            String(decoding: try encoder.encode(value), as: UTF8.self)
        }
        var metadata = metadata
        metadata["format"] = "pt"
        metadata[Keys.architecture] = architecture
        metadata[Keys.configuration] = try configuration.map(text)
        metadata[Keys.info] = try text(info)
        try SafeTensors(entries: entries, metadata: metadata).write(to: path)
    }

    /// Refuses to make a model far larger than the weights, so that a false configuration in a short
    /// file does not claim all memory; ``load(into:)`` tells what a smaller one lacks.
    ///
    /// - Parameter count: the values of the model.
    /// - Throws: ``CheckpointError``.
    public func expectRoom(for count: Int) throws {
        let values = entries.values.reduce(0) { $0 + $1.elements.count }
        guard count <= max(2 * values, 1 << 24) else {
            throw CheckpointError(
                .mismatch, path: path,
                message: "it holds \(values) values, its configuration needs \(count)")
        }
    }

    /// Gives a model its weights: all that it has, and no others.
    ///
    /// - Throws: ``CheckpointError`` naming the parameter that does not fit.
    public func load(into module: some Module) throws {
        do {
            try module.load(stateDict: entries, path: path)
        } catch let error as CheckpointError
            where error.code == .mismatch && configuration != nil
        {
            throw CheckpointError(
                .mismatch, path: path,
                message: "its configuration does not fit its weights: \(error.message)")
        }
        let known = Set(module.namedTensors.map(\.name))
        let others = entries.keys.filter { name in
            !known.contains(name) && !name.hasSuffix(".num_batches_tracked")
                && !Checkpoint.trainingPrefixes.contains(where: name.hasPrefix)
        }
        if let other = others.min() {
            throw CheckpointError(
                .mismatch, path: path,
                message: "its configuration does not fit its weights: '\(other)' is no part of it")
        }
    }

    /// What the names of arrays begin with that are not weights but the state of training.
    public static let trainingPrefixes = ["optimizer.", "average.", "carried."]

    private enum Keys {
        static let architecture = "cadenza.architecture"
        static let configuration = "cadenza.configuration"
        static let info = "cadenza.info"
    }
}

extension Checkpoint.Info {
    private enum OlderKeys: String, CodingKey { case validationNLLPerFrame }

    /// Reads a stored description; those of older files know one metric alone.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(frameRate: try container.decode(Double.self, forKey: .frameRate))
        epoch = try container.decodeIfPresent(Int.self, forKey: .epoch)
        step = try container.decodeIfPresent(Int.self, forKey: .step)
        validationLoss = try container.decodeIfPresent(Float.self, forKey: .validationLoss)
        data = try container.decodeIfPresent(String.self, forKey: .data)
        licence = try container.decodeIfPresent(String.self, forKey: .licence)
        metrics = try container.decodeIfPresent([String: Double].self, forKey: .metrics) ?? [:]
        let older = try decoder.container(keyedBy: OlderKeys.self)
        if let nats = try older.decodeIfPresent(Double.self, forKey: .validationNLLPerFrame) {
            metrics["nll_per_frame"] = nats
        }
    }
}
