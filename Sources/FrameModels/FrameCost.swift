import Tensors

/// What frames cost a model, in nats, whole and by part.
public struct FrameCost {
    /// What a frame is made of, each with a likelihood of its own; their sum is the frame's.
    public enum Part: String, Sendable, CaseIterable {
        case pedal, keys, velocity, timing
    }

    /// What training pushes down: a scalar, [1], over the divisor.
    public let objective: Tensor
    /// The sums over the frames that count.
    public let nats: [Part: Double]
    /// The notes that began in them.
    public let noteCount: Int

    /// Every frame's nats, in the order of the rows; those that do not count have 0. Expressive
    /// frames only, empty for others.
    public var frameNats: [Double] = []

    /// The logits of independent classic keys to be down, [B, T, 88]; `nil` for other heads.
    public var keyLogits: Tensor?

    /// The sum of all parts.
    public var totalNats: Double { nats.values.reduce(0, +) }
}
