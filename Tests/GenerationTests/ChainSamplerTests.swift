import CPUBackend
import Foundation
import FrameModels
import Generation
import PianoRolls
import Support
import Tensors
import Testing

/// Keys and classes are drawn as often as their probabilities say.
@Suite struct ChainSamplerTests {
    private func head(_ form: RollForm) throws -> KeyChainHead {
        var configuration = ModelConfiguration(
            architecture: .mamba, width: 8, layers: 1, dropout: 0, form: form, head: .joint,
            options: ["states": 4])
        configuration.chainWidth = 12
        var random = RandomGenerator(seed: 3)
        switch configuration.makeModel(random: &random).head {
        case .chain(let keys): return keys
        case .expressive(let head): return head.keys
        case .independent: return try #require(nil)
        }
    }

    /// A cursor whose keys 40...43 are likely, so that chords of them come often; 41 and 43 were
    /// down.
    private let down = KeySet(keys: [41, 43])

    private func biases() -> KeyBiases {
        var biases = KeyBiases()
        for key in 0..<88 where !(40...43).contains(key) { biases.struck[key] = -.infinity }
        (biases.struck[40], biases.struck[42]) = (4.5, 5)
        (biases.restruck[41], biases.restruck[43]) = (4, 4.5)
        return biases
    }

    private func wishes(_ keys: KeyBiases) -> FrameBiases {
        var wishes = FrameBiases()
        wishes.keys = keys
        return wishes
    }

    /// The probability of a frame by the chain rule, from the logits after every event.
    private func probability(
        _ cursor: KeyChainStepper.Cursor, classes: Int, _ events: [KeyEvent]
    ) -> Double {
        var cursor = cursor
        let biases = biases()
        var product = 1.0
        for (key, event) in zip(40...43, events) {
            let logits = cursor.logits
            let struck = exp(Double(logits[key] + biases.struck[key]))
            let held = exp(Double(logits[88 + key]))
            let again =
                classes == 3 ? exp(Double(logits[176 + key] + biases.restruck[key])) : 0
            let total = 1 + held + again
            switch event {
            case .silent: product *= 1 / (1 + struck)
            case .struck: product *= struck / (1 + struck)
            case .released: product *= 1 / total
            case .held: product *= held / total
            case .restruck: product *= again / total
            }
            cursor.advance(key: key, event: event)
        }
        return product
    }

    /// All chords of the four keys, each as often as its probability within 4.5 deviations.
    @Test(arguments: RollForm.allCases)
    func chordsAsOftenAsTheirProbabilities(_ form: RollForm) throws {
        let head = try head(form)
        let features = Tensor((0..<8).map { Float($0) / 4 - 1 }, shape: [1, 8])
        let cursor = head.stepper(on: defaultBackend()).cursor(
            features, pedal: form == .classic ? nil : 1)
        let sampler = ChainSampler(try #require(SamplingStrategy(temperature: 1)))
        var random = RandomGenerator(seed: 4)
        var counts: [[KeyEvent]: Int] = [:]
        let draws = 6000
        for _ in 0..<draws {
            let drawn = sampler.draw(
                cursor, classes: head.classes, down: down, biases: wishes(biases()), random: &random
            )
            let (struck, held) = (drawn.struck, drawn.held)
            #expect(struck.subtracting(KeySet(keys: 40...43)).isEmpty)
            #expect(held.subtracting(down).isEmpty && struck.intersection(held).isEmpty)
            let events = (40...43).map { key -> KeyEvent in
                down.contains(key)
                    ? held.contains(key) ? .held : struck.contains(key) ? .restruck : .released
                    : struck.contains(key) ? .struck : .silent
            }
            counts[events, default: 0] += 1
        }
        var total = 0.0
        let choices: [KeyEvent] =
            head.classes == 3 ? [.released, .held, .restruck] : [.released, .held]
        for a in [KeyEvent.silent, .struck] {
            for b in choices {
                for c in [KeyEvent.silent, .struck] {
                    for d in choices {
                        let p = probability(cursor, classes: head.classes, [a, b, c, d])
                        let deviation = (p * (1 - p) / Double(draws)).squareRoot()
                        let share = Double(counts[[a, b, c, d], default: 0]) / Double(draws)
                        #expect(abs(share - p) < 4.5 * deviation + 1e-4, "\([a, b, c, d])")
                        total += p
                    }
                }
            }
        }
        #expect(abs(total - 1) < 1e-4)
        #expect(counts.count > 6)
    }

    /// At other temperatures about as many keys are struck as at 1, if density is kept.
    @Test(arguments: [0.6, 1.5] as [Float])
    func densityIsKept(_ temperature: Float) throws {
        let head = try head(.expressive)
        let features = Tensor((0..<8).map { 1 - Float($0) / 4 }, shape: [1, 8])
        let cursor = head.stepper(on: defaultBackend()).cursor(features, pedal: 0)
        func strikes(_ temperature: Float, keepsDensity: Bool) throws -> Double {
            let sampler = ChainSampler(
                try #require(
                    SamplingStrategy(temperature: temperature, keepsDensity: keepsDensity)))
            var random = RandomGenerator(seed: 6)
            let counts = (0..<800).map { _ in
                sampler.draw(cursor, classes: 3, down: down, random: &random).struck.count
            }
            return Double(counts.reduce(0, +)) / 800
        }
        let plain = try strikes(1, keepsDensity: true)
        #expect(plain > 0.2)
        #expect(abs(try strikes(temperature, keepsDensity: true) / plain - 1) < 0.2)
        #expect(abs(try strikes(temperature, keepsDensity: false) / plain - 1) > 0.3)
    }

    @Test func temperatureZeroTakesTheLikelier() throws {
        let head = try head(.expressive)
        let cursor = head.stepper(on: defaultBackend()).cursor(Tensor(zeros: [1, 8]), pedal: 0)
        let sampler = ChainSampler(try #require(SamplingStrategy(temperature: 0)))
        var wanted = KeyBiases()
        wanted.struck[7] = 100
        wanted.restruck[41] = 100
        wanted.held[43] = 100
        var random = RandomGenerator(seed: 1)
        for _ in 0..<3 {
            let drawn = sampler.draw(
                cursor, classes: 3, down: down, biases: wishes(wanted), random: &random)
            let (struck, held) = (drawn.struck, drawn.held)
            #expect(struck.contains(7) && struck.contains(41) && held.contains(43))
        }
    }

    // MARK: Wishes

    /// At least one of the keys is struck, each as often as in the draws in which one is.
    @Test func requiredStrikes() throws {
        let head = try head(.expressive)
        let features = Tensor((0..<8).map { Float($0) / 4 - 1 }, shape: [1, 8])
        let cursor = head.stepper(on: defaultBackend()).cursor(features, pedal: 1)
        var wanted = wishes(biases())
        (wanted.keys.struck[40], wanted.keys.struck[42]) = (2, 3)
        (wanted.keys.restruck[41], wanted.keys.restruck[43]) = (2, 2)
        var random = RandomGenerator(seed: 9)
        func draws(_ count: Int) -> [ChainSampler.Drawing] {
            (0..<count).map { _ in
                ChainSampler(.plain).draw(
                    cursor, classes: 3, down: down, biases: wanted, random: &random)
            }
        }
        let accepted = draws(20_000).filter { !$0.struck.isEmpty }
        wanted.requiresStrike = true
        let required = draws(4000)
        #expect(required.allSatisfy { !$0.struck.isEmpty && $0.logProposal.isFinite })
        #expect(accepted.count > 1000 && accepted.count < 15_000)
        for key in 40...43 {
            let p =
                Double(accepted.count { $0.struck.contains(key) }) / Double(accepted.count)
            let share = Double(required.count { $0.struck.contains(key) }) / 4000
            #expect(abs(share - p) < 4.5 * (p * (1 - p) * (1 / 4000 + 1 / 4000.0)).squareRoot())
        }
        // Where nothing is likely, one comes still, and at temperature 0 the likeliest.
        wanted.keys.struck[40] = -60
        for key in [41, 42, 43] { wanted.keys.strike(key, by: -.infinity) }
        #expect(draws(50).allSatisfy { Array($0.struck) == [40] })
        let still = ChainSampler(try #require(SamplingStrategy(temperature: 0)))
        let drawn = still.draw(cursor, classes: 3, down: down, biases: wanted, random: &random)
        #expect(Array(drawn.struck) == [40])
    }

    /// Truncation leaves out unlikely keys and keeps as many strikes; the frame's first and last
    /// keys are measured by one rule.
    @Test func truncatedKeys() throws {
        var random = RandomGenerator(seed: 2)
        var logits = (0..<88).map { _ in Float(-7) + random.uniformFloat() }
        (logits[20], logits[50], logits[70]) = (-1, -2, -3)
        func strikes(_ truncation: Truncation) -> (keys: KeySet, mean: Double) {
            var sampler = ChainSampler(.plain)
            sampler.truncation = truncation
            var (keys, count) = (KeySet(), 0)
            for _ in 0..<4000 {
                let drawn = sampler.draw(logits: logits, down: KeySet(), random: &random)
                keys = keys.union(drawn.struck)
                count += drawn.struck.count
            }
            return (keys, Double(count) / 4000)
        }
        let all = strikes(.none)
        #expect(all.keys.count > 60)
        for (truncation, kept) in [
            (Truncation(topK: 2), [20, 50]), (Truncation(minP: 0.1), [20, 50, 70]),
            (Truncation(topP: 0.5), [20, 50]),
        ] {
            let some = strikes(truncation)
            #expect(Array(some.keys) == kept)
            #expect(abs(some.mean / all.mean - 1) < 0.1)
        }
    }

    // MARK: Classes

    @Test func truncation() {
        let logits = [log(0.5), log(0.1), log(0.3), log(0.1)].map { Float($0) }
        func expect(
            _ sampler: ClassSampler, _ expected: [Float],
            sourceLocation: SourceLocation = #_sourceLocation
        ) {
            let found = sampler.probabilities(logits)
            #expect(
                zip(found, expected).allSatisfy { abs($0 - $1) < 1e-5 }, "\(found)",
                sourceLocation: sourceLocation)
        }
        expect(ClassSampler(), [0.5, 0.1, 0.3, 0.1])
        expect(ClassSampler(temperature: 0), [1, 0, 0, 0])
        expect(ClassSampler(truncation: Truncation(topK: 2)), [0.625, 0, 0.375, 0])
        expect(ClassSampler(truncation: Truncation(topP: 0.7)), [0.625, 0, 0.375, 0])
        expect(ClassSampler(truncation: Truncation(topP: 0.4)), [1, 0, 0, 0])
        expect(ClassSampler(truncation: Truncation(minP: 0.5)), [0.625, 0, 0.375, 0])
        expect(ClassSampler(temperature: 0.5), [25.0 / 36, 1.0 / 36, 9.0 / 36, 1.0 / 36])
    }

    @Test func classesAsOftenAsTheirProbabilities() {
        let logits: [Float] = [0, 1, -1, 0.5]
        let sampler = ClassSampler(temperature: 0.8, truncation: Truncation(topK: 3))
        let expected = sampler.probabilities(logits)
        var random = RandomGenerator(seed: 8)
        var counts = [Int](repeating: 0, count: 4)
        for _ in 0..<4000 { counts[sampler.draw(logits, random: &random)] += 1 }
        for (count, p) in zip(counts, expected) {
            let deviation = (p * (1 - p) / 4000).squareRoot()
            #expect(abs(Float(count) / 4000 - p) <= 4 * deviation)
        }
    }
}
