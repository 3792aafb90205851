import Foundation
import Testing
import Training

@Suite struct SettingsTests {
    @Test func constantSchedule() {
        for step in [0, 1, 99, 100_000] {
            #expect(LearningRateSchedule.constant.factor(step: step, totalSteps: 100) == 1)
        }
    }

    @Test func cosineSchedule() {
        func factor(_ step: Int) -> Float {
            LearningRateSchedule.cosine.factor(step: step, totalSteps: 110, warmupSteps: 10)
        }
        #expect(factor(0) == 0.1, "the first step already moves")
        #expect(factor(4) == 0.5)
        #expect(factor(9) == 1)
        #expect(factor(10) == 1, "the highest point")
        // A quarter, half and three quarters of the way down from 1 to 0.01; no second wave after
        // the end.
        let expected: [(step: Int, factor: Float)] = [
            (35, 0.855_017_9), (60, 0.505), (85, 0.154_982_1), (110, 0.01), (500, 0.01),
        ]
        for (step, wanted) in expected { #expect(abs(factor(step) - wanted) < 1e-6) }
        for step in 10..<110 { #expect(factor(step + 1) < factor(step)) }
    }

    /// Up, level, and down over the last steps: one minus the root of the way.
    @Test func warmupStableDecay() {
        func factor(_ step: Int) -> Float {
            LearningRateSchedule.wsd.factor(
                step: step, totalSteps: 100, warmupSteps: 4, decaySteps: 16)
        }
        #expect((0..<4).map(factor) == [0.25, 0.5, 0.75, 1])
        for step in 4...84 { #expect(factor(step) == 1) }
        #expect(factor(85) == 0.75 && factor(88) == 0.5 && factor(93) == 0.25)
        #expect(abs(factor(99) - (1 - Float(15.0 / 16).squareRoot())) < 1e-6, "the last step")
        for step in 84..<99 { #expect(factor(step + 1) < factor(step) && factor(step + 1) > 0) }
        // A decay longer than what follows the warm-up begins where the warm-up ends.
        let short = (0..<6).map {
            LearningRateSchedule.wsd.factor(
                step: $0, totalSteps: 6, warmupSteps: 2, decaySteps: 100)
        }
        #expect(short[..<3] == [0.5, 1, 1] && short[5] < short[3] && short[3] < 1)
    }

    /// A run that trains at a constant rate and cools down later makes the steps of one that knew its
    /// end from the beginning.
    @Test func coolingDownLater() throws {
        let known = tinySettings {
            ($0.epochs, $0.maximumSteps, $0.schedule) = (100, 12, .wsd)
            ($0.warmupSteps, $0.decaySteps) = (2, 5)
        }
        let whole = Run(TinyNetwork(dropout: 0.2), known)
        try whole(Melodies())
        #expect(whole.rates.count == 12 && whole.rates[11] < whole.rates[7])

        var open = known
        (open.maximumSteps, open.schedule, open.decaySteps) = (nil, .constant, 0)
        let first = Run(TinyNetwork(dropout: 0.2), open)
        try first(Melodies(), steps: 7)
        #expect(first.wasInterrupted)
        let second = Run(first.network, known, state: first.trainer.state)
        try second.trainer.restore(entries: first.trainer.stateEntries(), path: "")
        try second(Melodies())
        #expect(first.rates + second.rates == whole.rates)
        #expect(first.losses + second.losses == whole.losses)
        #expect(second.network.values == whole.network.values)
    }

    @Test func cosineAtItsLimits() {
        let immediate = LearningRateSchedule.cosine
        #expect(immediate.factor(step: 0, totalSteps: 10) == 1)
        // A warm-up as long as the run, or longer.
        for warmup in [10, 20] {
            let factors = (0..<10).map {
                immediate.factor(step: $0, totalSteps: 10, warmupSteps: warmup)
            }
            #expect(factors == (1...10).map { Float($0) / Float(warmup) })
        }
        #expect(immediate.factor(step: 0, totalSteps: .max).isFinite)
        #expect(immediate.factor(step: .max - 1, totalSteps: .max).isFinite)
    }

    /// The rates that a run really uses.
    @Test func trainerFollowsTheSchedule() throws {
        let settings = tinySettings {
            ($0.epochs, $0.learningRate) = (2, 0.02)
            ($0.schedule, $0.warmupSteps) = (.cosine, 4)
        }
        let run = Run(TinyNetwork(), settings)
        try run(Melodies())
        let expected = (0..<10).map {
            0.02 * LearningRateSchedule.cosine.factor(step: $0, totalSteps: 10, warmupSteps: 4)
        }
        #expect(run.rates == expected)
    }

    @Test func faults() {
        #expect(TrainingSettings().fault == nil)
        func fault(_ change: (inout TrainingSettings) -> Void) -> String {
            var settings = TrainingSettings()
            change(&settings)
            return settings.fault ?? ""
        }
        for value in [0, -1, Int.min] {
            #expect(fault { $0.epochs = value }.contains("epochs"))
            #expect(fault { $0.batchSize = value }.contains("batch size"))
            #expect(fault { $0.maximumSteps = value }.contains("steps"))
            #expect(fault { $0.validationInterval = value }.contains("interval"))
            #expect(fault { $0.patience = value }.contains("patience"))
            #expect(fault { $0.threads = value }.contains("threads"))
        }
        for value in [-1, .nan, .infinity] as [Float] {
            #expect(fault { $0.learningRate = value }.contains("learning rate"))
            #expect(fault { $0.weightDecay = value }.contains("weight decay"))
        }
        #expect(fault { $0.maximumNorm = .nan }.contains("norm"))
        #expect(fault { $0.decaySteps = -1 }.contains("decay"))
        #expect(fault { $0.decaySteps = 5 }.contains("wsd"), "the rate would not fall")
        #expect(fault { $0.schedule = .wsd }.contains("steps"))
        #expect(fault { ($0.schedule, $0.decaySteps) = (.wsd, 5) }.isEmpty)
        #expect(fault { $0.maximumNorm = 0 }.contains("norm"))
        #expect(fault { $0.warmupSteps = -1 }.contains("warm-up"))
    }

    @Test func roundTrip() throws {
        let settings = tinySettings { settings in
            (settings.schedule, settings.warmupSteps) = (.cosine, 12)
            (settings.maximumSteps, settings.randomSeed) = (7, .max)
        }
        let coded = try JSONEncoder().encode(settings)
        #expect(try JSONDecoder().decode(TrainingSettings.self, from: coded) == settings)
    }
}
