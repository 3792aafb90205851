/// A figure that adds up over batches, threads and machines: the ratio of two sums.
///
/// A mean is a sum over a count; accuracy, precision and recall are counts over counts, and F1 is
/// twice the hits over what was found plus what was there.
public struct Metric: Sendable, Codable, Equatable {
    public var sum: Double
    public var weight: Double

    public init(sum: Double = 0, weight: Double = 0) {
        self.sum = sum
        self.weight = weight
    }

    /// The ratio; `nil` while there is no weight.
    public var value: Double? { weight > 0 ? sum / weight : nil }

    public static func += (left: inout Metric, right: Metric) {
        left.sum += right.sum
        left.weight += right.weight
    }

    public static func + (left: Metric, right: Metric) -> Metric {
        Metric(sum: left.sum + right.sum, weight: left.weight + right.weight)
    }
}
