import MessagePassing

/// A step of training on several ranks, as ``SumCost`` foretells it.
public struct StepForecast: Codable, Sendable, Equatable {
    /// Of one rank's computing: forward, backward, optimizer.
    public var computeSeconds: Double
    /// Of all sums.
    public var sumSeconds: Double
    /// What of the sums is left when the backward pass ends.
    public var waitSeconds: Double

    public var seconds: Double { computeSeconds + waitSeconds }
    /// The share of the time in which ranks compute, 0...1.
    public var efficiency: Double { computeSeconds / seconds }

    /// The share of computing that is the backward pass.
    public static let backwardShare = 2.0 / 3

    /// - Parameters:
    ///   - computeSeconds: of one rank's share of the batch.
    ///   - parameters: >= 1.
    ///   - ranks: >= 1.
    ///   - wire: how gradients travel.
    ///   - cost: of sums.
    public init(
        computeSeconds: Double, parameters: Int, ranks: Int, wire: WireFormat, cost: SumCost
    ) {
        let bucket = GradientExchange.bucketCount
        let buckets = (parameters + bucket - 1) / bucket
        let bytes = parameters * wire.bytesPerValue
        self.computeSeconds = computeSeconds
        sumSeconds = cost.seconds(bytes: bytes, ranks: ranks, buckets: buckets)
        // Gradients come evenly over the backward pass, so the first bucket begins when it has been
        // filled, and the last one when the pass has ended.
        let backward = StepForecast.backwardShare * computeSeconds
        let one = sumSeconds / Double(buckets)
        waitSeconds = max(one, sumSeconds - backward * (1 - 1 / Double(buckets)))
    }
}
