import PianoRolls

/// New music, and how likely the model finds it.
public struct Continuation: Sendable {
    /// The new frames.
    public let roll: ExpressiveRoll
    /// The log-probability of all new frames under the model alone, in nats: at temperature 1 and
    /// without wishes.
    public let logLikelihood: Double
}
