import Foundation
import NeuralNetworks
import Support
import Tensors
import TestSupport
import Testing
import Training

/// Averaged weights, added gradients and carried state do what they say.
@Suite struct OptionTests {
    /// Two batches added are one batch of both.
    @Test func accumulationIsALargerBatch() throws {
        let batches = (0..<4).map { Melodies(windows: 3, frames: 5).epoch($0).batch(0) }
        func joined(_ parts: [TensorBatch]) -> TensorBatch {
            func all(_ tensor: (TensorBatch) -> Tensor) -> Tensor {
                Tensor(parts.flatMap { tensor($0).elements }, shape: [6, 5, tinyWidth])
            }
            return TensorBatch(inputs: all(\.inputs), targets: all(\.targets))
        }
        let added = Run(
            TinyNetwork(), tinySettings { ($0.epochs, $0.accumulation) = (2, 2) })
        try added(Given(batches))
        let large = Run(TinyNetwork(), tinySettings { $0.epochs = 2 })
        try large(Given([joined(Array(batches[..<2])), joined(Array(batches[2...]))]))
        #expect(added.losses.count == 4 && large.losses.count == 4)
        for (a, b) in zip(added.losses + added.norms, large.losses + large.norms) {
            #expect(abs(a - b) < 1e-5)
        }
        for (a, b) in zip(added.network.values, large.network.values) {
            for (x, y) in zip(a, b) { #expect(abs(x - y) < 1e-5) }
        }
    }

    /// The mean by a loop of its own; it is what is validated.
    @Test func averagedWeights() throws {
        let settings = tinySettings { ($0.epochs, $0.averagingDecay) = (1, 0.5) }
        let network = TinyNetwork()
        let trainer = Trainer(network, settings: settings, objective: network.objective())
        var mean = network.values.flatMap { $0 }
        var figures: Validation?
        let validation = Melodies(batches: 2)
        try trainer.run(training: Melodies(), validation: validation) { event in
            switch event {
            case .step:
                let kept = min(0.5, Float(1 + trainer.state.step) / Float(10 + trainer.state.step))
                for (index, value) in network.values.flatMap({ $0 }).enumerated() {
                    mean[index] = kept * mean[index] + (1 - kept) * value
                }
            case .validated(let value): figures = value
            case .checkpoint, .interrupted: break
            }
        }
        let last = network.values
        let averaged = trainer.withBestWeights { network.values.flatMap { $0 } }
        #expect(network.values == last)
        #expect(averaged != last.flatMap { $0 })
        #expect(zip(averaged, mean).allSatisfy { abs($0 - $1) < 1e-5 })
        let plain = Run(network, tinySettings())
        let copy = TinyNetwork(seed: 5)
        var entries = copy.stateDict()
        var position = 0
        for (name, parameter) in copy.namedParameters {
            let count = parameter.value.count
            entries[name] = .init(
                shape: parameter.value.shape, elements: Array(averaged[position..<position + count])
            )
            position += count
        }
        try copy.load(stateDict: entries, path: "")
        let still = Run(copy, tinySettings { ($0.maximumSteps, $0.learningRate) = (1, 1e-30) })
        try still(Melodies(), validation: validation)
        #expect(still.validations.last?.validationLoss == figures?.validationLoss)
        #expect(plain.losses.isEmpty)
    }

    /// Windows that continue each other cost what the long window costs, if the state is carried.
    @Test(arguments: [1, 2])
    func carriedState(_ threads: Int) throws {
        let whole = Melodies(windows: 3, frames: 8).epoch(0).batch(0)
        func part(_ frames: Range<Int>, continues: [Bool]) -> TensorBatch {
            func cut(_ tensor: Tensor) -> Tensor {
                Tensor(
                    (0..<3).flatMap {
                        tensor.elements[
                            ($0 * 8 + frames.lowerBound)
                                * tinyWidth..<($0 * 8
                                + frames.upperBound) * tinyWidth]
                    }, shape: [3, frames.count, tinyWidth])
            }
            return TensorBatch(
                inputs: cut(whole.inputs), targets: cut(whole.targets), continues: continues)
        }
        func loss(_ batches: [TensorBatch], carries: Bool) throws -> Float {
            let settings = tinySettings {
                ($0.epochs, $0.learningRate, $0.threads, $0.carriesState) =
                    (1, 1e-30, threads, carries)
            }
            let run = Run(TinyNetwork(), settings)
            try run(Given([whole]), validation: Given(batches))
            return try #require(run.validations.last).validationLoss
        }
        let all = [Bool](repeating: true, count: 3)
        let parts = [part(0..<3, continues: all.map { !$0 }), part(3..<8, continues: all)]
        let one = try loss([whole], carries: false)
        #expect(abs(try loss(parts, carries: true) - one) < 1e-6)
        #expect(abs(try loss(parts, carries: false) - one) > 1e-4)
        // Windows that do not go on begin anew.
        let anew = [parts[0], part(3..<8, continues: [false, false, false])]
        #expect(try loss(anew, carries: true) == loss(anew, carries: false))
        let mixed = try loss(
            [parts[0], part(3..<8, continues: [true, false, true])], carries: true)
        #expect(abs(mixed - one) > 1e-5)
    }

    /// A checkpoint without the mean cannot be resumed as if it had one.
    @Test func missingMean() throws {
        let run = Run(TinyNetwork(), tinySettings { $0.maximumSteps = 1 })
        try run(Melodies())
        let other = Run(TinyNetwork(), tinySettings { $0.averagingDecay = 0.9 })
        #expect(throws: CheckpointError.self) {
            try other.trainer.restore(entries: run.trainer.stateEntries(), path: "")
        }
    }
}
