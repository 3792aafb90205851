import Foundation
import Support

/// Draws one of several classes from their logits: a velocity, a place in the frame, the pedal.
public struct ClassSampler: Sendable, Equatable {
    /// Divides the logits; 0 takes the likeliest.
    public var temperature: Float
    /// Which classes may come.
    public var truncation: Truncation

    /// A class, and how likely it was.
    public struct Choice: Sendable, Equatable {
        public let index: Int
        /// In nats: by the logits alone, and as it was drawn, with biases, temperature and
        /// truncation.
        public let logLikelihood, logProposal: Double
    }

    /// - Parameters:
    ///   - temperature: >= 0; 0 takes the likeliest class.
    ///   - truncation: which classes may come.
    public init(temperature: Float = 1, truncation: Truncation = .none) {
        precondition(temperature >= 0, "a temperature is at least 0, not \(temperature)")
        (self.temperature, self.truncation) = (temperature, truncation)
    }

    /// The probability of every class.
    ///
    /// - Parameter logits: at least one that is not -infinity.
    /// - Returns: as many as there are logits, with a sum of 1; 0 for classes that are cut off. At
    ///   temperature 0 the first of the likeliest has all.
    public func probabilities(_ logits: [Float]) -> [Float] {
        guard let highest = logits.max() else { return [] }
        guard temperature > 0 else {
            let first = logits.firstIndex(of: highest)
            return logits.indices.map { $0 == first ? 1 : 0 }
        }
        var weights = logits.map { exp(($0 - highest) / temperature) }
        if truncation != .none {
            let survivors = truncation.survivors(of: weights)
            var kept = [Float](repeating: 0, count: weights.count)
            for index in survivors { kept[index] = weights[index] }
            weights = kept
        }
        let total = weights.reduce(0, +)
        return weights.map { $0 / total }
    }

    /// Draws a class. One number is taken from `random` at any setting.
    public func draw(_ logits: [Float], random: inout RandomGenerator) -> Int {
        ClassSampler.draw(probabilities(logits), random: &random)
    }

    /// Draws a class and tells how likely it was.
    ///
    /// - Parameters:
    ///   - logits: at least one that is not -infinity.
    ///   - biases: added to the logits; passed over where they forbid every class.
    ///   - random: advanced by one number.
    /// - Returns: the class, and its log-probabilities in nats.
    public func choose(
        _ logits: [Float], biases: [Float]? = nil, random: inout RandomGenerator
    ) -> Choice {
        var wanted = logits
        if let biases {
            let sums = zip(logits, biases).map { $0 + $1 }
            if sums.contains(where: { $0 > -.infinity }) { wanted = sums }
        }
        let probabilities = probabilities(wanted)
        let index = ClassSampler.draw(probabilities, random: &random)
        return Choice(
            index: index, logLikelihood: ClassSampler.logProbability(of: index, logits),
            logProposal: log(Double(probabilities[index])))
    }

    /// The choice of a class that is settled.
    func choice(_ index: Int, _ logits: [Float]) -> Choice {
        Choice(
            index: index, logLikelihood: ClassSampler.logProbability(of: index, logits),
            logProposal: 0)
    }

    private static func draw(_ probabilities: [Float], random: inout RandomGenerator) -> Int {
        var left = random.uniformFloat()
        for (index, probability) in probabilities.enumerated() where probability > 0 {
            left -= probability
            if left < 0 { return index }
        }
        return probabilities.lastIndex { $0 > 0 } ?? 0
    }

    private static func logProbability(of index: Int, _ logits: [Float]) -> Double {
        let highest = logits.max() ?? 0
        let sum = logits.reduce(0) { $0 + exp($1 - highest) }
        return Double(logits[index] - highest) - Double(log(sum))
    }
}
