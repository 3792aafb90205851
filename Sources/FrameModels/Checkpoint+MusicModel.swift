import NeuralNetworks
import PianoRolls
import Support

extension Checkpoint {
    /// A checkpoint of a model as it is now.
    ///
    /// - Parameters:
    ///   - model: its weights are copied.
    ///   - info: where it comes from.
    ///   - dtype: `.float16` halves the file; the weights are rounded.
    ///   - metadata: further texts by their names.
    /// - Throws: `EncodingError` for a configuration that JSON cannot hold, such as one with a
    ///   value that is not finite.
    public init(
        of model: any MusicModel, info: Info, dtype: SafeTensors.DType = .float32,
        metadata: [String: String] = [:]
    ) throws {
        self.init(
            architecture: model.configuration.architecture.rawValue,
            configuration: try JSONValue(encoding: model.configuration), info: info,
            entries: model.stateDict(dtype: dtype), metadata: metadata)
    }

    /// What the model is made of: as the header tells, or read off the weights' shapes where there
    /// is none.
    ///
    /// - Throws: `CheckpointError` where it is no configuration, or of no registered architecture.
    public var modelConfiguration: ModelConfiguration {
        get throws {
            let configuration = try storedConfiguration
            if let fault = configuration.fault {
                throw CheckpointError(.malformed, path: path, message: fault)
            }
            return configuration
        }
    }

    private var storedConfiguration: ModelConfiguration {
        get throws {
            guard let configuration else {
                for architecture in Architecture.all {
                    if let found = architecture.model?.configuration(of: entries) { return found }
                }
                throw CheckpointError(
                    .mismatch, path: path,
                    message: "its arrays are those of no known architecture ("
                        + Architecture.list + ")")
            }
            do {
                return try configuration.decoded(as: ModelConfiguration.self)
            } catch {
                throw CheckpointError(
                    .malformed, path: path, message: "its configuration cannot be read: \(error)")
            }
        }
    }

    /// Builds a model to play or to be scored, which reads frames alone.
    ///
    /// - Parameter style: the kind of music that it plays, where it has learnt from several.
    /// - Returns: the model, with its weights.
    /// - Throws: `CheckpointError` naming the parameter that does not fit.
    public func makeModel(style: MusicStyle = .performance) throws -> any MusicModel {
        try told(style).makeTrainingModel()
    }

    /// Builds the model as it is trained and gives it the weights.
    ///
    /// - Throws: `CheckpointError` naming the parameter that does not fit.
    public func makeTrainingModel() throws -> any MusicModel {
        let configuration = try modelConfiguration
        try expectRoom(for: configuration.parameterCount)
        var random = RandomGenerator(seed: 0)
        let model = configuration.makeModel(random: &random)
        try load(into: model)
        return model
    }
}
