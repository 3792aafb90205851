import CPUBackend
import NeuralNetworks
import Support
import Tensors
import TestSupport
import Testing
import Training

/// Networks with batch normalisation, mixed samples and rates that fall, in the training loop.
@Suite struct ImageTrainingTests {
    /// Tells bars that lie from bars that stand.
    final class BarNetwork: Module {
        let first, second: NormalizedConv2D
        private let output: Linear

        init() {
            var random = RandomGenerator(seed: 3)
            first = NormalizedConv2D(1, 6, Window2D(3, padding: 1), random: &random)
            second = NormalizedConv2D(6, 6, Window2D(3, padding: 1), random: &random)
            output = Linear(6, 2, random: &random)
        }

        var members: [(name: String, member: ModuleMember)] {
            first.members("conv1", "bn1") + second.members("conv2", "bn2")
                + [("fc", .module(output))]
        }

        func predict(_ x: Tensor, _ tape: Tape) -> Tensor {
            let y = first(x, tape, relu: true)
            return output(
                tape.globalPool2d(second(y, tape, residual: y, relu: true), .average), tape)
        }
    }

    /// Bars in noise: class 0 lies, class 1 stands.
    struct Bars: BatchSource, BatchSequence {
        var batchCount = 6
        var samples = 8

        func epoch(_ epoch: Int) -> any BatchSequence<TensorBatch> { self }

        func batch(_ index: Int) -> TensorBatch {
            var random = RandomGenerator(seed: UInt64(100 + index))
            let inputs = randomTensor(
                [samples, 6, 6, 1], from: -0.3, to: 0.3, tracksGradient: false, &random)
            inputs.updateElements { values in
                for sample in 0..<samples {
                    let line = Int(random.next() % 6)
                    for place in 0..<6 {
                        let spot = sample % 2 == 0 ? line * 6 + place : place * 6 + line
                        values[sample * 36 + spot] += 1
                    }
                }
            }
            let targets = Tensor(shape: [samples, 2]) { values in
                for sample in 0..<samples { values[2 * sample + sample % 2] = 1 }
            }
            return TensorBatch(inputs: inputs, targets: targets)
        }
    }

    private func train(
        _ network: BarNetwork, _ settings: TrainingSettings, validates: Bool = true
    ) throws -> [Validation] {
        var figures: [Validation] = []
        try Trainer(network, settings: settings, objective: .classes { network.predict($0, $1) })
            .run(training: Bars(), validation: validates ? Bars(batchCount: 2, samples: 6) : nil) {
                if case .validated(let validation) = $0 { figures.append(validation) }
            }
        return figures
    }

    @Test func learnsAndFolds() throws {
        let network = BarNetwork()
        let figures = try train(network, tinySettings { ($0.epochs, $0.learningRate) = (6, 0.02) })
        #expect(figures.last?.metrics["accuracy"] == 1)
        #expect(network.namedStatistics.map(\.name) == ["bn1.running", "bn2.running"])
        // Folded, the network computes the same; and its weights come back from a file.
        let x = Bars().batch(0).inputs
        let before = network.predict(x, Tape()).elements
        let copy = BarNetwork()
        try copy.load(stateDict: network.stateDict(), path: "copy")
        #expect(copy.predict(x, Tape()).elements == before)
        copy.first.fold()
        copy.second.fold()
        #expect(relativeDifference(copy.predict(x, Tape()).elements, before) < 1e-5)
        #expect(
            Set(network.stateDict().keys).isSuperset(of: ["bn1.running_mean", "bn2.running_var"]))
    }

    /// Threads normalise their own samples; what they learn of the batch adds up to all of it.
    @Test func statisticsAreThoseOfTheWholeBatch() throws {
        func statistics(threads: Int) throws -> [Float] {
            let network = BarNetwork()
            _ = try train(
                network, tinySettings { ($0.maximumSteps, $0.threads) = (1, threads) },
                validates: false)
            let moments = network.first.norm.statistics.moments
            return moments.mean.elements + moments.variance.elements
        }
        let (alone, together) = try (statistics(threads: 1), statistics(threads: 2))
        #expect(relativeDifference(together, alone) < 1e-5)
        #expect(alone.prefix(6).contains { abs($0) > 1e-4 }, "they moved")
    }

    /// Steps far too small to change a weight: the first validation stays the best one.
    @Test func rateFallsOnAPlateau() throws {
        let settings = tinySettings {
            ($0.epochs, $0.learningRate, $0.schedule) = (7, 1e-12, .plateau)
            ($0.plateauPatience, $0.plateauFactor) = (2, 0.5)
        }
        let run = Run(TinyNetwork(), settings)
        try run(Melodies(batches: 1), validation: Melodies(batches: 1))
        let factors = run.validations.map { $0.learningRate / 1e-12 }
        #expect(relativeDifference(factors, [1, 1, 1, 0.5, 0.5, 0.25, 0.25]) < 1e-5)
        #expect(run.trainer.state.rateReductions == 3)
    }

    /// Mixed samples lie between two of the batch, with their targets, and their sums stay.
    @Test func mixup() {
        let batch = Bars().batch(0)
        var random = RandomGenerator(seed: 9)
        let mixed = batch.mixed(strength: 0.2, random: &random)
        let (targets, size) = (mixed.targets.elements, 36)
        var parts: [Float] = []
        for sample in 0..<8 {
            #expect(abs(targets[2 * sample] + targets[2 * sample + 1] - 1) < 1e-6)
            let own = Array(mixed.inputs.elements[sample * size..<(sample + 1) * size])
            let fits = (0..<8).contains { partner in
                let (x, y) = (batch.inputs.elements, batch.inputs.elements)
                let a = x[sample * size], b = y[partner * size]
                guard a != b else { return own[0] == a }
                let part = (own[0] - b) / (a - b)
                if partner != sample, part > -1e-3, part < 1.001 { parts.append(part) }
                return own.indices.allSatisfy {
                    abs(
                        part * x[sample * size + $0] + (1 - part) * y[partner * size + $0] - own[$0]
                    )
                        < 1e-4
                }
            }
            #expect(fits, "sample \(sample) is a mixture of two")
        }
        #expect(parts.contains { $0 > 0.01 && $0 < 0.99 })
        var again = RandomGenerator(seed: 9)
        #expect(
            batch.mixed(strength: 0.2, random: &again).inputs.elements == mixed.inputs.elements)
        #expect(batch.mixed(strength: 0, random: &again).inputs === batch.inputs)
    }
}
