import Foundation
import Generation
import Support
import Testing

@Suite struct ParticleWeightsTests {
    private func weights(_ values: [Double]) -> ParticleWeights {
        var weights = ParticleWeights(count: values.count)
        weights.multiply(byLogFactors: values.map { log($0) })
        return weights
    }

    @Test func evidenceIsTheMeanWeight() {
        var weights = weights([0.5, 0.1, 0, 0.2])
        #expect(abs(weights.logEvidence - log(0.2)) < 1e-12)
        #expect(abs(weights.effectiveSampleSize - 0.64 / 0.3) < 1e-12)
        var random = RandomGenerator(seed: 1)
        _ = weights.resample(random: &random)
        #expect(abs(weights.logEvidence - log(0.2)) < 1e-12)
        #expect(weights.logWeights == [0, 0, 0, 0])
        weights.multiply(byLogFactors: [Double](repeating: log(0.5), count: 4))
        #expect(abs(weights.logEvidence - log(0.1)) < 1e-12)
    }

    /// Every particle comes as often as its weight says, rounded down or up, and on average exactly so.
    @Test func resamplingIsSystematic() {
        var random = RandomGenerator(seed: 2)
        let shares = [0.05, 0.31, 0, 0.24, 0.4]
        var totals = [Double](repeating: 0, count: 5)
        let rounds = 4000
        for _ in 0..<rounds {
            var weights = weights(shares)
            let rows = weights.resample(random: &random)
            #expect(rows.count == 5)
            for (index, share) in shares.enumerated() {
                let copies = rows.filter { $0 == index }.count
                #expect(copies == Int(5 * share) || copies == Int((5 * share).rounded(.up)))
                // Who goes on does so in its own place.
                #expect(copies == 0 || rows[index] == index)
                totals[index] += Double(copies)
            }
        }
        for (index, share) in shares.enumerated() {
            #expect(abs(totals[index] / Double(rounds) - 5 * share) < 0.03)
        }
    }

    @Test func drawingIsByWeight() {
        var random = RandomGenerator(seed: 3)
        let weights = weights([0.2, 0, 0.6, 0.2])
        var counts = [0, 0, 0, 0]
        for _ in 0..<5000 { counts[weights.draw(random: &random)] += 1 }
        #expect(counts[1] == 0)
        for (count, share) in zip(counts, [0.2, 0, 0.6, 0.2]) {
            #expect(abs(Double(count) / 5000 - share) < 0.03)
        }
    }

    /// Nothing divides by zero where every particle has become impossible.
    @Test func impossibleParticles() {
        var random = RandomGenerator(seed: 4)
        var weights = weights([0, 0, 0])
        #expect(weights.isExhausted && weights.logEvidence == -.infinity)
        #expect(weights.normalised.allSatisfy { abs($0 - 1 / 3) < 1e-12 })
        #expect(weights.resample(random: &random).sorted() == [0, 1, 2])
        #expect((0..<3).contains(weights.draw(random: &random)))
    }
}
