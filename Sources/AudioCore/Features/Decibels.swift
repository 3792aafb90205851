import Foundation

extension FeatureMatrix {
    /// Powers in decibels: 10 log10(max(floor, x) / reference), as librosa's `power_to_db`.
    ///
    /// - Parameters:
    ///   - reference: the power of 0 dB; `nil` takes the largest value.
    ///   - floor: smaller powers count as this, > 0.
    ///   - dynamicRange: what lies more decibels below the loudest value is raised to that level;
    ///     `nil` leaves it.
    /// - Returns: values of the same shape, in dB.
    public func decibels(
        reference: Float? = 1, floor: Float = 1e-10, dynamicRange: Float? = 80
    ) -> FeatureMatrix {
        precondition(floor > 0, "the floor must be positive")
        let reference = max(floor, reference ?? values.max() ?? floor)
        let offset = 10 * log10(reference)
        var result = self
        for index in values.indices {
            result.values[index] = 10 * log10(max(floor, values[index])) - offset
        }
        if let dynamicRange, let loudest = result.values.max() {
            let limit = loudest - dynamicRange
            for index in values.indices { result.values[index] = max(limit, result.values[index]) }
        }
        return result
    }

    /// log(1 + scale * x): compresses loudness without a statistic over time, so that a stream and a
    /// whole file get the same values.
    public func logCompressed(scale: Float = 1) -> FeatureMatrix {
        var result = self
        for index in values.indices { result.values[index] = log1p(scale * values[index]) }
        return result
    }
}
