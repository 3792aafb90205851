import NeuralNetworks
import Support

/// What a listening network is made of, as its checkpoints keep it.
protocol StoredConfiguration: Decodable {
    /// The names under which checkpoints keep such networks.
    static var architectures: [String] { get }
    /// What they do, after "it does not".
    static var purpose: String { get }
    /// What trains them.
    static var script: String { get }
    /// What is wrong with the values, or `nil`.
    var fault: String? { get }
}

extension Checkpoint {
    /// The configuration of a listening network.
    ///
    /// - Parameter kind: which is expected.
    /// - Returns: a configuration without a fault.
    /// - Throws: `CheckpointError` for a checkpoint of another kind or one that cannot be read.
    func listeningConfiguration<Configuration: StoredConfiguration>(
        _ kind: Configuration.Type
    ) throws -> Configuration {
        guard let configuration, let architecture, kind.architectures.contains(architecture) else {
            throw CheckpointError(
                .mismatch, path: path,
                message: "it does not \(kind.purpose); train one with \(kind.script)")
        }
        let read: Configuration
        do {
            read = try configuration.decoded(as: kind)
        } catch {
            throw CheckpointError(
                .malformed, path: path, message: "its configuration cannot be read: \(error)")
        }
        if let fault = read.fault {
            throw CheckpointError(.malformed, path: path, message: fault)
        }
        return read
    }
}

extension IntervalNetworkConfiguration: StoredConfiguration {
    static var architectures: [String] { Architecture.allCases.map(\.rawValue) }
    static var purpose: String { "recognise intervals" }
    static var script: String { "scripts/train-intervals" }
}

extension GuitarNetworkConfiguration: StoredConfiguration {
    static var architectures: [String] { Architecture.allCases.map(\.rawValue) }
    static var purpose: String { "recognise a guitar's notes" }
    static var script: String { "scripts/train-guitar" }
}

extension TranscriptionConfiguration: StoredConfiguration {
    static var architectures: [String] { [architecture] }
    static var purpose: String { "transcribe pianos" }
    static var script: String { "scripts/train-transcription" }
}
