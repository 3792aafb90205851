/// New music, and how likely the model finds it.
public struct Continuation<Roll: Sendable>: Sendable {
    /// The new frames.
    public let roll: Roll
    /// The log-probability of all new frames under the model alone, in nats: at temperature 1 and
    /// without wishes.
    public let logLikelihood: Double
}
