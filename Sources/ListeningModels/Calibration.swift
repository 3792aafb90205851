import Foundation

/// Whether probabilities can be believed: of what is said with 80 % some 80 % should be right.
public enum Calibration {
    /// One bin of a reliability diagram.
    public struct Bin: Codable, Sendable, Equatable {
        /// The mean confidence and the share that is right, both 0 to 1.
        public let confidence, accuracy: Double
        public let count: Int
    }

    /// Answers by their confidence, in bins of equal width; empty ones are left out.
    ///
    /// - Parameters:
    ///   - confidences: of the likeliest class of each answer.
    ///   - isCorrect: as many.
    ///   - binCount: from 0 to 1.
    /// - Returns: bins by rising confidence.
    public static func bins(
        confidences: [Double], isCorrect: [Bool], binCount: Int = 15
    ) -> [Bin] {
        precondition(confidences.count == isCorrect.count, "an answer has a confidence")
        let places = Dictionary(grouping: confidences.indices) {
            min(binCount - 1, Int(confidences[$0] * Double(binCount)))
        }
        return places.sorted { $0.key < $1.key }.map { _, indices in
            let count = Double(indices.count)
            return Bin(
                confidence: indices.reduce(0) { $0 + confidences[$1] } / count,
                accuracy: Double(indices.count { isCorrect[$0] }) / count, count: indices.count)
        }
    }

    /// The expected calibration error: how far confidence and accuracy are apart, over bins as above
    /// (Guo et al., ICML 2017).
    ///
    /// - Returns: 0 to 1.
    public static func error(confidences: [Double], isCorrect: [Bool]) -> Double {
        let bins = bins(confidences: confidences, isCorrect: isCorrect)
        let total = Double(max(1, confidences.count))
        return bins.reduce(0) {
            $0 + Double($1.count) / total * abs($1.confidence - $1.accuracy)
        }
    }

    /// What logits are to be divided by so that their probabilities make the labels likeliest (Guo et
    /// al.): by a search for the minimum of the cross-entropy over the logarithm of the temperature.
    ///
    /// - Parameters:
    ///   - logits: a row per answer.
    ///   - labels: the place of the truth in each row.
    /// - Returns: 0.05 to 20; 1 where there are no answers.
    public static func temperature(logits: [[Double]], labels: [Int]) -> Double {
        guard !logits.isEmpty else { return 1 }
        func cost(_ logarithm: Double) -> Double {
            let temperature = exp(logarithm)
            return zip(logits, labels).reduce(0) { sum, row in
                let scaled = row.0.map { $0 / temperature }
                let highest = scaled.max() ?? 0
                let total = scaled.reduce(0) { $0 + exp($1 - highest) }
                return sum + highest + log(total) - scaled[row.1]
            }
        }
        var (low, high) = (log(0.05), log(20.0))
        let golden = (5.0.squareRoot() - 1) / 2
        for _ in 0..<60 {
            let (first, second) = (high - golden * (high - low), low + golden * (high - low))
            if cost(first) < cost(second) { high = second } else { low = first }
        }
        return exp((low + high) / 2)
    }
}
