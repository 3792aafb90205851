import CPUBackend
import Foundation
import NeuralNetworks
import Support
import Tensors
import TestSupport
import Testing
import Training

@Suite struct TrainerTests {
    /// Six equally likely keys without memory cost 0.45 nats a key; the cycle can be learned.
    @Test func learnsATinyPattern() throws {
        let settings = tinySettings { settings in
            (settings.epochs, settings.learningRate) = (30, 0.03)
            (settings.schedule, settings.warmupSteps) = (.cosine, 5)
        }
        let run = Run(TinyNetwork(), settings)
        try run(Melodies(), validation: Melodies(batches: 2))
        let first = try #require(run.losses.first)
        #expect(first > 0.6, "untrained logits are near 0: log 2")
        let last = try #require(run.validations.last)
        #expect(last.validationLoss < 0.05)
        #expect(run.losses.count == 150 && run.validations.count == 30)
        #expect(run.validations.map(\.epoch) == Array(1...30))
        #expect(run.validations.first?.isBest == true)
        // What the network says: the next key of the cycle, and no other.
        let batch = Melodies(batches: 1).epoch(99).batch(0)
        let logits = run.network.predict(batch.inputs, Tape()).elements
        let agreements = zip(logits, batch.targets.elements).filter { ($0 > 0) == ($1 > 0.5) }
        #expect(agreements.count == logits.count)
    }

    /// Sums and means of the figures, by a loop of their own.
    @Test func validationFigures() throws {
        let settings = tinySettings { settings in
            (settings.epochs, settings.threads) = (1, 2)
        }
        // The last batch is smaller: means are over elements, not over batches.
        let small = Melodies(batches: 1, windows: 1, frames: 4).epoch(3).batch(0)
        let batches = [Melodies(windows: 3).epoch(1).batch(0), small]
        let run = Run(TinyNetwork(dropout: 0.5), settings, positiveWeight: 3)
        try run(Melodies(batches: 3), validation: Given(batches))
        var (cost, frames) = (0.0, 0)
        for batch in batches {
            let logits = run.network.predict(batch.inputs, Tape()).elements
            for (logit, target) in zip(logits, batch.targets.elements) {
                let p = 1 / (1 + exp(-Double(logit)))
                let part = target > 0.5 ? -log(p) : -log(1 - p)
                cost += (target > 0.5 ? 3 : 1) * part
            }
            frames += batch.inputs.rows
        }
        let figures = try #require(run.validations.first)
        #expect(run.validations.count == 1)
        #expect(abs(Double(figures.validationLoss) - cost / Double(frames * tinyWidth)) < 1e-5)
        let mean = run.losses.reduce(0, +) / 3
        #expect(abs(figures.trainingLoss - mean) < 1e-6)
        #expect(figures.epoch == 1 && figures.step == 3 && figures.isBest)
    }

    @Test func withoutValidationTheTrainingLossDecides() throws {
        let run = Run(TinyNetwork(), tinySettings { $0.epochs = 2 })
        try run(Melodies())
        #expect(run.validations.map(\.validationLoss) == run.validations.map(\.trainingLoss))
        let isBest = run.validations.map(\.isBest)
        #expect(isBest == [true, true])
    }

    /// Two threads draw dropout masks of their own, so that they equal one only without dropout.
    @Test(arguments: [2, 3, 16])
    func threadsEqualOneThread(_ threads: Int) throws {
        let settings = tinySettings { $0.epochs = 2 }
        let one = Run(TinyNetwork(), settings)
        // Five windows, so that the shares are unequal; fewer than 16.
        let melodies = Melodies(windows: 5)
        try one(melodies, validation: Melodies(windows: 3))
        var shared = settings
        shared.threads = threads
        let several = Run(TinyNetwork(), shared)
        try several(melodies, validation: Melodies(windows: 3))
        #expect(one.losses.count == several.losses.count)
        for (a, b) in zip(one.losses + one.norms, several.losses + several.norms) {
            #expect(abs(a - b) < 1e-5)
        }
        for (a, b) in zip(one.network.values, several.network.values) {
            for (x, y) in zip(a, b) { #expect(abs(x - y) < 1e-5) }
        }
        for (a, b) in zip(one.validations, several.validations) {
            #expect(abs(a.validationLoss - b.validationLoss) < 1e-5)
        }
    }

    @Test func equalSeedsGiveEqualRuns() throws {
        func weights(seed: UInt64, threads: Int) throws -> [[Float]] {
            let run = Run(
                TinyNetwork(dropout: 0.5),
                tinySettings { ($0.epochs, $0.randomSeed, $0.threads) = (1, seed, threads) })
            try run(Melodies())
            return run.network.values
        }
        for threads in 1...2 {
            #expect(try weights(seed: 1, threads: threads) == weights(seed: 1, threads: threads))
            #expect(try weights(seed: 1, threads: threads) != weights(seed: 2, threads: threads))
        }
    }

    // MARK: Ends

    @Test func stepsEndTheRun() throws {
        let run = Run(TinyNetwork(), tinySettings { ($0.epochs, $0.maximumSteps) = (100, 7) })
        try run(Melodies(), validation: Melodies(batches: 1))
        #expect(run.losses.count == 7)
        #expect(run.validations.last?.step == 7, "the last steps are validated")
        try run(Melodies())
        #expect(run.losses.count == 7, "a finished run makes no step")
    }

    @Test func validationInterval() throws {
        let run = Run(
            TinyNetwork(), tinySettings { ($0.epochs, $0.validationInterval) = (2, 4) })
        try run(Melodies(), validation: Melodies(batches: 1))
        #expect(run.validations.map(\.step) == [4, 8, 10])
    }

    /// With a rate that changes nothing, no validation is better than the first.
    @Test func patienceEndsTheRun() throws {
        let settings = tinySettings {
            ($0.epochs, $0.learningRate, $0.patience) = (100, 1e-30, 3)
        }
        let run = Run(TinyNetwork(), settings)
        try run(Melodies(), validation: Melodies(batches: 1))
        #expect(run.validations.map(\.isBest) == [true, false, false, false])
        #expect(run.losses.count == 4 * 5)
        #expect(run.trainer.state.validationsSinceBest == 3)
    }

    @Test func noBatches() {
        let run = Run(TinyNetwork(), tinySettings())
        #expect(throws: TrainingError.noBatches) { try run(Given([])) }
    }

    @Test func observersEndTheRun() {
        struct DiskIsFull: Error {}
        let network = TinyNetwork()
        let trainer = Trainer(
            network, settings: tinySettings(), objective: network.objective())
        var events = 0
        #expect(throws: DiskIsFull.self) {
            try trainer.run(training: Melodies(), validation: nil) { _ in
                events += 1
                if events == 3 { throw DiskIsFull() }
            }
        }
        #expect(events == 3)
        #expect(trainer.state.step == 3)
    }

    // MARK: What is not finite

    /// A poisoned target reaches the loss and the gradient.
    @Test(arguments: [Float.nan, .infinity], [1, 2])
    func nonFiniteLossLeavesTheWeights(_ poison: Float, _ threads: Int) throws {
        let good = Melodies().epoch(0).batch(0)
        let targets = Tensor(good.targets.elements, shape: good.targets.shape)
        targets.updateElements { $0[0] = poison }
        let bad = TensorBatch(inputs: good.inputs, targets: targets)
        let settings = tinySettings { ($0.epochs, $0.threads) = (1, threads) }
        let expected = Run(TinyNetwork(), settings)
        try expected(Given([good]))
        let run = Run(TinyNetwork(), settings)
        #expect(throws: TrainingError.notFinite(step: 1, learningRate: 0.01)) {
            try run(Given([good, bad, good]))
        }
        #expect(run.network.values == expected.network.values)
        #expect(run.trainer.state.step == 1)
        #expect(run.trainer.optimizer.stepIndex == 1)
        #expect(
            run.trainer.optimizer.first.elements == expected.trainer.optimizer.first.elements)
    }

    /// A logit of -3e38 overflows the weighted loss, but its gradient is finite.
    @Test func nonFiniteLossOfAFiniteGradient() throws {
        let network = TinyNetwork()
        var entries = network.stateDict()
        entries["output.bias"] = .init(
            shape: [tinyWidth], elements: [Float](repeating: -3e38, count: tinyWidth))
        try network.load(stateDict: entries, path: "")
        let before = network.values
        let run = Run(network, tinySettings(), positiveWeight: 20)
        #expect(throws: TrainingError.notFinite(step: 0, learningRate: 0.01)) {
            try run(Melodies())
        }
        #expect(run.network.values == before)
        #expect(run.trainer.optimizer.stepIndex == 0)
    }

    // MARK: Masks

    /// A window padded with anything counts as the shorter window.
    @Test(arguments: [1, 2])
    func paddingCountsForNothing(_ threads: Int) throws {
        let short = Melodies(windows: 3, frames: 5).epoch(0).batch(0)
        let (windows, frames, padded) = (3, 5, 9)
        func pad(_ tensor: Tensor, with value: Float) -> Tensor {
            Tensor(shape: [windows, padded, tinyWidth]) { elements in
                elements.update(repeating: value)
                for (index, element) in tensor.elements.enumerated() {
                    let (b, rest) = index.quotientAndRemainder(dividingBy: frames * tinyWidth)
                    elements[b * padded * tinyWidth + rest] = element
                }
            }
        }
        let mask = Tensor(
            (0..<windows * padded).map { $0 % padded < frames ? 1 : 0 }, shape: [windows, padded])
        let long = TensorBatch(
            inputs: pad(short.inputs, with: 0.7), targets: pad(short.targets, with: 0.3), mask: mask
        )
        #expect(long.targetCount == windows * frames)
        let settings = tinySettings { settings in
            (settings.epochs, settings.threads) = (1, threads)
        }
        let plain = Run(TinyNetwork(), settings, positiveWeight: 4)
        try plain(Given([short, short, short]), validation: Given([short]))
        let masked = Run(TinyNetwork(), settings, positiveWeight: 4)
        try masked(Given([long, long, long]), validation: Given([long]))
        for (a, b) in zip(plain.losses + plain.norms, masked.losses + masked.norms) {
            #expect(abs(a - b) < 1e-6)
        }
        for (a, b) in zip(plain.network.values, masked.network.values) {
            for (x, y) in zip(a, b) { #expect(abs(x - y) < 1e-6) }
        }
        let (a, b) = try (
            #require(plain.validations.first), #require(masked.validations.first)
        )
        #expect(abs(a.validationLoss - b.validationLoss) < 1e-6)
        // Without the mask the padding does count.
        let unmasked = Run(TinyNetwork(), settings, positiveWeight: 4)
        try unmasked(Given([TensorBatch(inputs: long.inputs, targets: long.targets)]))
        #expect(abs(unmasked.losses[0] - plain.losses[0]) > 1e-3)
    }
}
