import Foundation
import NeuralNetworks
import Support

/// A model on disk: weights under PyTorch's `state_dict` names, its configuration and what is known
/// about its training, in one safetensors file.
///
/// A file that PyTorch saved from the reference models has no metadata; its configuration is read
/// off the shapes.
public struct Checkpoint {
    /// How far the model is trained and on what, for people and for resuming.
    public struct Info: Codable, Sendable, Equatable {
        /// Frames a second of the rolls that it was trained on, Hz.
        public var frameRate: Double
        /// Passes over the training set that were begun, and steps made.
        public var epoch: Int?
        public var step: Int?
        /// The loss and the nats a frame on the validation windows.
        public var validationLoss: Float?
        public var validationNLLPerFrame: Float?
        /// The data set's name and licence.
        public var data: String?
        public var licence: String?

        public init(frameRate: Double = 16) {
            self.frameRate = frameRate
        }
    }

    public var configuration: ModelConfiguration
    public var info: Info
    /// Further texts, for example the state of training.
    public var metadata: [String: String]
    /// Weights and, in resumable checkpoints, the optimizer's arrays.
    public var entries: [String: SafeTensors.Entry]
    /// Where it came from, for messages.
    public let path: String

    /// A checkpoint of a model as it is now.
    ///
    /// - Parameter dtype: `.float16` halves the file; the weights are rounded.
    public init(
        of model: any MusicModel, info: Info, dtype: SafeTensors.DType = .float32,
        metadata: [String: String] = [:]
    ) {
        configuration = model.configuration
        self.info = info
        self.metadata = metadata
        entries = model.stateDict(dtype: dtype)
        path = ""
    }

    /// Reads a checkpoint.
    ///
    /// - Throws: `FileError` or `CheckpointError` naming the file.
    public init(path: String) throws {
        let file = try SafeTensors(path: path)
        self.path = path
        entries = file.entries
        metadata = file.metadata
        let decoder = JSONDecoder()
        if let text = metadata.removeValue(forKey: Keys.configuration) {
            do {
                configuration = try decoder.decode(ModelConfiguration.self, from: Data(text.utf8))
            } catch {
                throw CheckpointError(
                    .malformed, path: path, message: "its configuration cannot be read: \(error)")
            }
        } else {
            configuration = try Checkpoint.configuration(of: file.entries, path: path)
        }
        if let fault = configuration.fault {
            throw CheckpointError(.malformed, path: path, message: fault)
        }
        info = Info()
        if let text = metadata.removeValue(forKey: Keys.info) {
            do {
                info = try decoder.decode(Info.self, from: Data(text.utf8))
            } catch {
                throw CheckpointError(
                    .malformed, path: path, message: "its description cannot be read: \(error)")
            }
        }
        guard info.frameRate.isFinite, (1...1000).contains(info.frameRate) else {
            throw CheckpointError(
                .malformed, path: path, message: "its frame rate \(info.frameRate) is no rate")
        }
    }

    /// Builds the model and gives it the weights.
    ///
    /// - Throws: `CheckpointError` naming the parameter that does not fit.
    public func makeModel() throws -> any MusicModel {
        // A false configuration is refused by its shapes before anything of its size is made.
        let known = try Checkpoint.configuration(of: entries, path: path)
        guard known.kind == configuration.kind, known.width == configuration.width,
            known.layers == configuration.layers,
            configuration.kind == .lstm || known.states == configuration.states
        else {
            throw CheckpointError(
                .mismatch, path: path, message: "its configuration does not fit its weights")
        }
        // Names and last extents alone could claim a huge model in a short file.
        let values = entries.values.reduce(0) { $0 + $1.elements.count }
        guard values >= configuration.parameterCount else {
            throw CheckpointError(
                .mismatch, path: path,
                message: "it holds \(values) values, its configuration needs "
                    + "\(configuration.parameterCount)")
        }
        var random = RandomGenerator(seed: 0)
        let model = configuration.makeModel(random: &random)
        try model.load(stateDict: entries, path: path)
        return model
    }

    /// Writes the checkpoint beside its place and renames it there.
    public func write(to path: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        var metadata = metadata
        metadata["format"] = "pt"
        metadata[Keys.configuration] = String(
            decoding: try encoder.encode(configuration), as: UTF8.self)
        metadata[Keys.info] = String(decoding: try encoder.encode(info), as: UTF8.self)
        try SafeTensors(entries: entries, metadata: metadata).write(to: path)
    }

    private enum Keys {
        static let configuration = "cadenza.configuration"
        static let info = "cadenza.info"
    }

    /// Reads kind, width, layers and states off the names and shapes of the weights.
    private static func configuration(
        of entries: [String: SafeTensors.Entry], path: String
    ) throws -> ModelConfiguration {
        func count(_ name: (Int) -> String) -> Int {
            (0...).first { entries[name($0)] == nil } ?? 0
        }
        if let recurrent = entries["lstm.weight_hh_l0"], recurrent.shape.count == 2 {
            var configuration = ModelConfiguration.lstm
            configuration.width = recurrent.shape[1]
            configuration.layers = count { "lstm.weight_hh_l\($0)" }
            return configuration
        }
        if let logA = entries["layers.0.mamba.A_log"], logA.shape.count == 2,
            let norm = entries["input_norm.weight"], norm.shape.count == 1
        {
            var configuration = ModelConfiguration.mamba
            configuration.width = norm.shape[0]
            configuration.states = logA.shape[1]
            configuration.layers = count { "layers.\($0).mamba.A_log" }
            return configuration
        }
        throw CheckpointError(
            .mismatch, path: path,
            message: "its arrays are neither those of MusicLSTM nor those of MusicMamba")
    }
}
