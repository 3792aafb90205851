import Foundation
import Support

/// The weights of a population of particles, as logarithms, and when and how it is resampled.
///
/// Each particle is one way in which the music may go; its weight says how well that fits what is
/// given. The running ``logEvidence`` is an estimate of the probability of all that was given whose
/// expectation (of the probability, not of its logarithm) is exact (Del Moral, "Feynman-Kac Formulae",
/// Springer 2004, theorem 7.4.2).
public struct ParticleWeights: Sendable {
    /// Unnormalised, one a particle; -infinity for one that has become impossible.
    public private(set) var logWeights: [Double]
    /// What the resampled-away weights amount to.
    private var settledLogEvidence = 0.0

    /// Equal weights of 1.
    ///
    /// - Parameter count: particles, > 0.
    public init(count: Int) {
        precondition(count > 0, "a population has at least one particle")
        logWeights = [Double](repeating: 0, count: count)
    }

    /// The logarithm of the estimated probability of everything that weights were multiplied by.
    public var logEvidence: Double {
        settledLogEvidence + ParticleWeights.logSum(logWeights) - log(Double(logWeights.count))
    }

    /// Multiplies every weight by a factor, given as its logarithm.
    public mutating func multiply(byLogFactors factors: [Double]) {
        precondition(factors.count == logWeights.count, "one factor a particle")
        for (index, factor) in factors.enumerated() { logWeights[index] += factor }
    }

    /// The weights with sum 1; equal ones when all particles are impossible.
    public var normalised: [Double] {
        let total = ParticleWeights.logSum(logWeights)
        guard total > -.infinity else {
            return logWeights.map { _ in 1 / Double(logWeights.count) }
        }
        return logWeights.map { exp($0 - total) }
    }

    /// Whether no particle is possible any more.
    public var isExhausted: Bool { !logWeights.contains { $0 > -.infinity } }

    /// How many equally weighted particles are worth as much: 1 / sum of squared weights (Kong, Liu and
    /// Wong, JASA 89, 1994).
    public var effectiveSampleSize: Double {
        1 / normalised.reduce(0) { $0 + $1 * $1 }
    }

    /// Replaces the population by one of equal weights, by systematic resampling (Kitagawa, J. Comput.
    /// Graph. Stat. 5, 1996): a particle of normalised weight w comes floor(N w) or ceil(N w) times, N w
    /// times on average, for one random number.
    ///
    /// - Returns: for every place the number of the particle that goes on in it; those that stay in
    ///   their own place come first, so that little has to be moved.
    public mutating func resample(random: inout RandomGenerator) -> [Int] {
        let count = logWeights.count
        let weights = normalised
        settledLogEvidence = logEvidence
        logWeights = [Double](repeating: 0, count: count)
        let shift = random.uniformDouble()
        var copies = [Int](repeating: 0, count: count)
        var (sum, drawn) = (0.0, 0)
        for index in 0..<count {
            sum += weights[index] * Double(count)
            while drawn < count, Double(drawn) + shift < sum {
                copies[index] += 1
                drawn += 1
            }
        }
        // Rounding may leave the last place open: it goes to the heaviest.
        if drawn < count, let heaviest = weights.indices.max(by: { weights[$0] < weights[$1] }) {
            copies[heaviest] += count - drawn
        }
        var rows = [Int](repeating: -1, count: count)
        for index in 0..<count where copies[index] > 0 {
            rows[index] = index
            copies[index] -= 1
        }
        var source = 0
        for index in 0..<count where rows[index] < 0 {
            while copies[source] == 0 { source += 1 }
            rows[index] = source
            copies[source] -= 1
        }
        return rows
    }

    /// Draws one particle by weight.
    public func draw(random: inout RandomGenerator) -> Int {
        var left = random.uniformDouble()
        let weights = normalised
        for (index, weight) in weights.enumerated() where weight > 0 {
            left -= weight
            if left < 0 { return index }
        }
        return weights.lastIndex { $0 > 0 } ?? 0
    }

    /// log(sum(exp(values))), without overflow.
    static func logSum(_ values: [Double]) -> Double {
        let highest = values.max() ?? -.infinity
        guard highest > -.infinity else { return -.infinity }
        return highest + log(values.reduce(0) { $0 + exp($1 - highest) })
    }
}
