/// How daring a frame is drawn from a model's logits.
public struct SamplingStrategy: Codable, Sendable, Equatable {
    /// Divides the logits: below 1 keeps to the likely, above 1 dares more, 0 always takes the more
    /// likely of down and up. It lies in ``temperatures``.
    public let temperature: Float

    /// Whether a temperature changes which keys are taken but not how many.
    ///
    /// Every key is drawn by itself, and that a key begins to sound is never likely. Dividing the
    /// logits alone therefore starves the music below 1 (at 0.7 a note with probability 0.02 falls
    /// to 0.004) and floods it above. With this on, the divided logits are shifted by one number
    /// for the keys that are up and one for the keys that are down, so that as many keys are
    /// expected to be struck, and as many to be held, as at temperature 1: what softmax does for
    /// models that choose one symbol.
    public let keepsDensity: Bool

    /// The temperatures that can be asked for. Above these nearly every key is a coin toss.
    public static let temperatures: ClosedRange<Float> = 0...5

    /// The model's own probabilities: temperature 1.
    public static let plain = SamplingStrategy(unchecked: 1)

    /// Where nothing else is asked for.
    public static let usual = SamplingStrategy(unchecked: 0.9)

    private init(unchecked temperature: Float) {
        (self.temperature, keepsDensity) = (temperature, true)
    }

    /// - Returns: `nil` for a temperature outside the range.
    public init?(temperature: Float, keepsDensity: Bool = true) {
        guard SamplingStrategy.temperatures.contains(temperature) else { return nil }
        self.temperature = temperature
        self.keepsDensity = keepsDensity
    }
}
