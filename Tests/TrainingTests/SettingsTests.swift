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
        let schedule = LearningRateSchedule.cosine(warmupSteps: 10)
        func factor(_ step: Int) -> Float { schedule.factor(step: step, totalSteps: 110) }
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

    @Test func cosineAtItsLimits() {
        let immediate = LearningRateSchedule.cosine(warmupSteps: 0)
        #expect(immediate.factor(step: 0, totalSteps: 10) == 1)
        // A warm-up as long as the run, or longer.
        for warmup in [10, 20] {
            let schedule = LearningRateSchedule.cosine(warmupSteps: warmup)
            let factors = (0..<10).map { schedule.factor(step: $0, totalSteps: 10) }
            #expect(factors == (1...10).map { Float($0) / Float(warmup) })
        }
        #expect(immediate.factor(step: 0, totalSteps: .max).isFinite)
        #expect(immediate.factor(step: .max - 1, totalSteps: .max).isFinite)
    }

    /// The rates that a run really uses.
    @Test func trainerFollowsTheSchedule() throws {
        let settings = tinySettings {
            ($0.epochs, $0.learningRate, $0.schedule) = (2, 0.02, .cosine(warmupSteps: 4))
        }
        let run = Run(TinyNetwork(), settings)
        try run(Melodies())
        let expected = (0..<10).map {
            0.02 * settings.schedule.factor(step: $0, totalSteps: 10)
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
            #expect(fault { $0.positiveWeight = value }.contains("positive weight"))
        }
        #expect(fault { $0.maximumNorm = .nan }.contains("norm"))
        #expect(fault { $0.maximumNorm = 0 }.contains("norm"))
        #expect(fault { $0.schedule = .cosine(warmupSteps: -1) }.contains("warm-up"))
    }

    @Test func roundTrip() throws {
        let settings = tinySettings { settings in
            settings.schedule = .cosine(warmupSteps: 12)
            (settings.maximumSteps, settings.randomSeed) = (7, .max)
        }
        let coded = try JSONEncoder().encode(settings)
        #expect(try JSONDecoder().decode(TrainingSettings.self, from: coded) == settings)
    }
}
