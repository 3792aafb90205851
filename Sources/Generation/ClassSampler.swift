import Foundation
import Support

/// Draws one of several classes from their logits: a velocity, a place in the frame, the pedal.
public struct ClassSampler: Sendable, Equatable {
    /// Divides the logits; 0 takes the likeliest.
    public var temperature: Float
    /// Only so many of the likeliest classes may come; `nil` for all.
    public var topK: Int?
    /// Only the likeliest classes that together have this probability may come (Holtzman et al.,
    /// ICLR 2020); 1 for all.
    public var topP: Float
    /// Only classes of at least this share of the likeliest one's probability may come; 0 for all.
    public var minP: Float

    /// - Parameters:
    ///   - temperature: >= 0.
    ///   - topK: >= 1.
    ///   - topP: above 0, up to 1.
    ///   - minP: in 0...1.
    public init(temperature: Float = 1, topK: Int? = nil, topP: Float = 1, minP: Float = 0) {
        precondition(temperature >= 0, "a temperature is at least 0, not \(temperature)")
        precondition(topK.map { $0 >= 1 } ?? true, "at least one class must be left")
        precondition(topP > 0 && topP <= 1, "topP lies above 0 and up to 1, not \(topP)")
        precondition(minP >= 0 && minP <= 1, "minP lies in 0...1, not \(minP)")
        (self.temperature, self.topK, self.topP, self.minP) = (temperature, topK, topP, minP)
    }

    /// The probability of every class.
    ///
    /// - Parameter logits: at least one that is not -infinity.
    public func probabilities(_ logits: [Float]) -> [Float] {
        let order = logits.indices.sorted { (logits[$1], $0) < (logits[$0], $1) }
        guard let first = order.first else { return [] }
        let highest = logits[first]
        var result = [Float](repeating: 0, count: logits.count)
        guard temperature > 0 else {
            result[first] = 1
            return result
        }
        let weights = logits.map { exp(($0 - highest) / temperature) }
        let total = weights.reduce(0, +)
        var sum: Float = 0
        for (rank, index) in order.enumerated() {
            // The likeliest class always stays.
            if rank > 0 {
                if let topK, rank >= topK { break }
                if sum >= topP * total || weights[index] < minP { break }
            }
            sum += weights[index]
            result[index] = weights[index]
        }
        return result.map { $0 / sum }
    }

    /// Draws a class. One number is taken from `random` at any setting.
    public func draw(_ logits: [Float], random: inout RandomGenerator) -> Int {
        let probabilities = probabilities(logits)
        var left = random.uniformFloat()
        for (index, probability) in probabilities.enumerated() where probability > 0 {
            left -= probability
            if left < 0 { return index }
        }
        return probabilities.lastIndex { $0 > 0 } ?? 0
    }
}
