import NeuralNetworks
import Support

extension Checkpoint {
    /// The checkpoint of a ``MusicHybrid`` that goes on from a ``MusicMamba``: the same blocks, with
    /// blocks of attention among them that hardly change anything yet.
    ///
    /// A new block of attention gives zeros at first, and the norm after it has the gain of the norm
    /// before it, so that what is normalised twice stays as it is but for each frame's own scale.
    ///
    /// - Parameter configuration: of the hybrid; but for its attention that of this checkpoint.
    /// - Returns: all weights of the hybrid.
    /// - Throws: `CheckpointError` for weights that are not those of a Mamba model.
    public func withAttention(_ configuration: ModelConfiguration) throws -> Checkpoint {
        precondition(configuration.architecture == .hybrid, "only a hybrid has attention")
        var random = RandomGenerator(seed: 0).stream("attention")
        var grown = configuration.makeModel(random: &random).stateDict()
        for (name, entry) in grown {
            if let own = entries[name] {
                grown[name] = own
            } else if name.hasSuffix(".attention.out_proj.weight") {
                grown[name]?.elements = entry.elements.map { _ in 0 }
            } else if name.hasSuffix(".attention_norm.weight") {
                let before = name.replacing(".attention_norm.", with: ".norm.")
                guard let gains = entries[before]?.elements, !gains.isEmpty else {
                    throw CheckpointError(
                        .mismatch, path: path, message: "'\(before)' is not among its weights")
                }
                let square = gains.reduce(0) { $0 + $1 * $1 } / Float(gains.count)
                grown[name]?.elements = entry.elements.map { _ in square.squareRoot() }
            }
        }
        var result = self
        result.architecture = configuration.architecture.rawValue
        result.configuration = try JSONValue(encoding: configuration)
        result.entries = grown
        return result
    }
}
