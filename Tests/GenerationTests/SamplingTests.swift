import Foundation
import Generation
import PianoRolls
import Support
import Testing

@Suite struct SamplingTests {
    private func sample(
        _ logits: [Float], temperature: Float, random: inout RandomGenerator
    ) throws -> KeySet {
        let strategy = try #require(SamplingStrategy(temperature: temperature))
        return logits.withUnsafeBufferPointer { strategy.sample($0, random: &random) }
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

    /// A setting that changes what is drawn leaves the generator's place unchanged.
    @Test func everyFrameTakesEqualNumbers() throws {
        var (cold, warm) = (RandomGenerator(seed: 3), RandomGenerator(seed: 3))
        _ = try sample([Float](repeating: -2, count: 88), temperature: 0, random: &cold)
        _ = try sample([Float](repeating: 3, count: 88), temperature: 1.3, random: &warm)
        #expect(cold == warm)
    }
}
