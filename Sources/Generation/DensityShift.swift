import Foundation

/// How temperature leaves the number of keys alone: logits that were divided are shifted by one
/// number until as many keys are expected as before.
enum DensityShift {
    /// The number that, added to logits, makes the sum of their sigmoids `expected`; the sum rises
    /// with it. 0 where no sum is wanted or no logit is finite.
    ///
    /// Newton's method inside a bracket, on exponentials that are taken once, relative to the
    /// highest logit.
    static func shift(of logits: [Float], expecting expected: Float) -> Float {
        guard expected > 0, let highest = logits.max(), highest > -.infinity else { return 0 }
        return withUnsafeTemporaryAllocation(of: Double.self, capacity: logits.count) { weights in
            var total = 0.0
            for (index, logit) in logits.enumerated() {
                weights[index] = Double(exp(logit - highest))
                total += weights[index]
            }
            let expected = Double(expected)
            var (low, high) = (-80.0, 80.0)
            // Exact where all probabilities are small.
            var shift = min(max(log(expected / total), low), high)
            for _ in 0..<60 {
                let factor = exp(shift)
                var (sum, slope) = (0.0, 0.0)
                for index in logits.indices {
                    let odds = weights[index] * factor
                    let value = odds / (1 + odds)
                    sum += value
                    slope += value / (1 + odds)
                }
                let excess = sum - expected
                if abs(excess) <= 1e-6 * expected { break }
                if excess < 0 { low = shift } else { high = shift }
                let next = shift - excess / slope
                // Outside the bracket, or where the slope vanishes, halve it.
                shift = next > low && next < high ? next : (low + high) / 2
            }
            return Float(shift) - highest
        }
    }
}
