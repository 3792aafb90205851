import CPUBackend
import Foundation
import NeuralNetworks
import Support
import Synchronization
import Tensors
import TestSupport
import Testing
import Training

/// The loop with samples that are no frames of music: labels, masks, shapes of their own.
@Suite struct SampleTests {
    /// Logits [B, T, 3] from spectra [B, T, 5].
    final class FrameClassifier: Module {
        private let hidden: Linear
        private let output: Linear

        init() {
            var random = RandomGenerator(seed: 3)
            hidden = Linear(5, 16, random: &random)
            output = Linear(16, 3, random: &random)
        }

        var members: [(name: String, member: ModuleMember)] {
            [("hidden", .module(hidden)), ("output", .module(output))]
        }

        func predict(_ x: Tensor, _ tape: Tape) -> Tensor {
            output(tape.activation(.relu, hidden(x, tape)), tape)
        }
    }

    /// Noisy spectra [4, 6, 5] whose loudest of the first three bands is the frame's class; later
    /// frames of some clips are padding and hold nonsense that no label tells.
    struct Clips: BatchSource, BatchSequence {
        var batchCount = 8
        var padsWith: Float = 100

        func epoch(_ epoch: Int) -> any BatchSequence<LabelledBatch> { self }

        func batch(_ index: Int) -> LabelledBatch {
            var random = RandomGenerator(seed: 5).stream("clips", index)
            var labels: [Int?] = []
            let inputs = Tensor(shape: [4, 6, 5]) { values in
                for clip in 0..<4 {
                    for frame in 0..<6 {
                        let start = (clip * 6 + frame) * 5
                        for band in 0..<5 { values[start + band] = random.uniformFloat() }
                        let label = Int(random.next() % 3)
                        values[start + label] += 2
                        let isPadding = frame >= 6 - clip
                        labels.append(isPadding ? nil : label)
                        if isPadding { values[start] = padsWith }
                    }
                }
            }
            return LabelledBatch(inputs: inputs, labels: labels)
        }
    }

    private func settings(threads: Int) -> TrainingSettings {
        tinySettings { ($0.epochs, $0.threads, $0.learningRate) = (12, threads, 0.02) }
    }

    private func train(_ clips: Clips, threads: Int) throws -> (Validation, [Float]) {
        let network = FrameClassifier()
        let trainer = Trainer(
            network, settings: settings(threads: threads),
            objective: .classification { network.predict($0, $1) })
        var last: Validation?
        try trainer.run(training: clips, validation: clips) { event in
            if case .validated(let figures) = event { last = figures }
        }
        return (
            try #require(last), network.namedParameters.flatMap(\.parameter.value.elements)
        )
    }

    @Test(arguments: [1, 3])
    func aClassifierLearns(_ threads: Int) throws {
        let (figures, _) = try train(Clips(), threads: threads)
        #expect(figures.validationLoss < 0.2)
        #expect(try #require(figures.metrics["accuracy"]) > 0.97)
    }

    /// What has no label changes nothing.
    @Test func unlabelledFramesCountForNothing() throws {
        let (figures, weights) = try train(Clips(padsWith: 100), threads: 2)
        let (others, sameWeights) = try train(Clips(padsWith: -3), threads: 2)
        #expect(figures == others)
        #expect(weights == sameWeights)
    }

    /// The mean is over labels, not over samples or shares: by a loop of its own.
    @Test func lossIsAMeanOverLabels() throws {
        let network = FrameClassifier()
        let objective = TrainingObjective.classification { network.predict($0, $1) }
        let sums = try objective.measure(Clips(batchCount: 2), threads: 3, carriesState: false)
        var (cost, hits, count) = (0.0, 0, 0)
        for index in 0..<2 {
            let batch = Clips().batch(index)
            let logits = network.predict(batch.inputs, Tape()).elements
            for (row, label) in batch.labels.enumerated() {
                guard let label else { continue }
                let values = logits[row * 3..<row * 3 + 3].map(Double.init)
                cost += log(values.reduce(0) { $0 + exp($1) }) - values[label]
                hits += values.max() == values[label] ? 1 : 0
                count += 1
            }
        }
        #expect(count == 2 * 18)
        #expect(abs(try #require(sums.cost.value) - cost / Double(count)) < 1e-5)
        #expect(sums.metrics["accuracy"] == Metric(sum: Double(hits), weight: Double(count)))
    }

    /// A batch without a single label is no step into nowhere.
    @Test func nothingThatCounts() throws {
        struct Silence: BatchSource, BatchSequence {
            var batchCount: Int { 2 }
            func epoch(_ epoch: Int) -> any BatchSequence<LabelledBatch> { self }
            func batch(_ index: Int) -> LabelledBatch {
                LabelledBatch(
                    inputs: Tensor(zeros: [2, 1, 5]), labels: index == 0 ? [nil, nil] : [nil, 1])
            }
        }
        let network = FrameClassifier()
        let trainer = Trainer(
            network, settings: tinySettings { ($0.epochs, $0.threads) = (1, 2) },
            objective: .classification { network.predict($0, $1) })
        var losses: [Float] = []
        try trainer.run(training: Silence(), validation: nil) { event in
            if case .step(let loss, _, _) = event { losses.append(loss) }
        }
        #expect(losses.count == 2 && losses[0] == 0 && losses[1] > 0)
    }

    // MARK: Batches made ahead

    /// Every batch once and in order, however slowly each is made or read, and on one thread.
    @Test func batchesAreMadeInOrderByOneThread() throws {
        final class Recorder: BatchSource, BatchSequence {
            let made = Mutex<(indices: [Int], atOnce: Int, most: Int)>(([], 0, 0))
            var batchCount: Int { 20 }
            func epoch(_ epoch: Int) -> any BatchSequence<TensorBatch> { self }
            func batch(_ index: Int) -> TensorBatch {
                made.withLock {
                    $0.indices.append(index)
                    $0.atOnce += 1
                    $0.most = max($0.most, $0.atOnce)
                }
                defer { made.withLock { $0.atOnce -= 1 } }
                return Melodies().epoch(0).batch(index)
            }
        }
        let recorder = Recorder()
        let run = Run(TinyNetwork(), tinySettings { $0.epochs = 1 })
        try run(recorder)
        let expected = Run(TinyNetwork(), tinySettings { $0.epochs = 1 })
        try expected(Given((0..<20).map { Melodies().epoch(0).batch($0) }))
        #expect(recorder.made.withLock { $0.indices } == Array(0..<20))
        #expect(recorder.made.withLock { $0.most } == 1)
        #expect(run.losses == expected.losses)
    }
}
