import Foundation
import Generation
import PianoRolls
import Support
import Testing

@Suite struct SamplingTests {
    private func sample(
        _ logits: [Float], temperature: Float, keepsDensity: Bool = false,
        random: inout RandomGenerator
    ) throws -> KeySet {
        let strategy = try #require(
            SamplingStrategy(temperature: temperature, keepsDensity: keepsDensity))
        return ChainSampler(strategy).draw(logits: logits, down: KeySet(), random: &random).struck
    }

    @Test func refusesTemperaturesOutsideTheRange() {
        for temperature in [-0.1, 5.1, .nan, .infinity] as [Float] {
            #expect(SamplingStrategy(temperature: temperature) == nil)
        }
        #expect(SamplingStrategy(temperature: 0) != nil)
        #expect(SamplingStrategy(temperature: 5) != nil)
    }

    @Test func temperatureZeroTakesTheLikelier() throws {
        var random = RandomGenerator(seed: 1)
        let logits = (0..<88).map { Float($0 % 2 == 0 ? 0.1 : -0.1) }
        let keys = try sample(logits, temperature: 0, random: &random)
        #expect(Array(keys) == Array(stride(from: 0, to: 88, by: 2)))
    }

    /// Each key falls with probability sigmoid(logit / temperature), within four deviations.
    @Test(arguments: [0.5, 1.0, 2.0] as [Float])
    func probabilities(temperature: Float) throws {
        var random = RandomGenerator(seed: 2)
        let logits = [Float](repeating: -1.2, count: 88)
        var down = 0
        let frames = 500
        for _ in 0..<frames {
            down += try sample(logits, temperature: temperature, random: &random).count
        }
        let probability = 1 / (1 + exp(1.2 / Double(temperature)))
        let draws = Double(frames * 88)
        let deviation = (draws * probability * (1 - probability)).squareRoot()
        #expect(abs(Double(down) - draws * probability) < 4 * deviation)
    }

    /// Struck and held keys are as many as at temperature 1, and the likelier ones gain below it.
    @Test(arguments: [0.2, 0.7, 1.5, 4] as [Float])
    func densityIsKept(temperature: Float) throws {
        var random = RandomGenerator(seed: 5)
        let logits = (0..<88).map { _ in -6 + 8 * random.uniformFloat() }
        let previous = KeySet(keys: [3, 40, 41, 60])
        func shares(_ temperature: Float) throws -> [Double] {
            let strategy = try #require(SamplingStrategy(temperature: temperature))
            var counts = [Int](repeating: 0, count: 88)
            for _ in 0..<4000 {
                let drawn = ChainSampler(strategy).draw(
                    logits: logits, down: previous, random: &random)
                for key in drawn.struck.union(drawn.held) { counts[key] += 1 }
            }
            return counts.map { Double($0) / 4000 }
        }
        let (plain, changed) = (try shares(1), try shares(temperature))
        for group in [true, false] {
            let keys = (0..<88).filter { previous.contains($0) == group }
            let expected = keys.reduce(0) { $0 + plain[$1] }
            let obtained = keys.reduce(0) { $0 + changed[$1] }
            #expect(abs(obtained - expected) < 0.05 * expected)
            let likeliest = try #require(keys.max { logits[$0] < logits[$1] })
            #expect((changed[likeliest] > plain[likeliest]) == (temperature < 1))
        }
    }

    /// A setting that changes what is drawn leaves the generator's place unchanged.
    @Test func everyFrameTakesEqualNumbers() throws {
        var (cold, warm) = (RandomGenerator(seed: 3), RandomGenerator(seed: 3))
        _ = try sample([Float](repeating: -2, count: 88), temperature: 0, random: &cold)
        _ = try sample([Float](repeating: 3, count: 88), temperature: 1.3, random: &warm)
        #expect(cold == warm)
    }
}
