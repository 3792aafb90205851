/// How long steps took and what of that was communication between ranks.
public struct CommunicationTimes: Sendable, Equatable {
    public internal(set) var steps = 0
    /// Seconds of whole steps, from the first forward pass to the last new weight.
    public internal(set) var stepSeconds = 0.0
    /// Seconds that gradients were under way, the waiting for slower ranks included.
    public internal(set) var sumSeconds = 0.0
    /// What of that was left when this rank's backward pass had ended.
    public internal(set) var waitSeconds = 0.0

    /// The share of communication that took place while the backward pass went on, 0...1.
    public var hiddenShare: Double {
        sumSeconds > 0 ? max(0, 1 - waitSeconds / sumSeconds) : 0
    }
}
