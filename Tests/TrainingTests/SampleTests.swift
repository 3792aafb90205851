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
        let sums = objective.measure(Clips(batchCount: 2), threads: 3, carriesState: false)
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

    // MARK: Gradients from elsewhere

    /// Where two trainers in one process wait for each other and add up what both have.
    ///
    /// Unchecked: what the two share is touched under the condition's lock alone.
    private final class Meeting: GradientExchange, @unchecked Sendable {
        private typealias Sums = (gradient: [Float], cost: Double, weight: Double)
        private let condition = NSCondition()
        private var first: Sums?
        private var total: Sums = ([], 0, 0)
        private var round = 0
        private var isOver = false

        /// Ends the waiting of whoever is left: after a run, so that one that fails does not hang the other.
        func end() {
            condition.withLock {
                isOver = true
                condition.broadcast()
            }
        }

        func combine(_ sum: inout GradientSum, step: Int) throws {
            let own: Sums = (sum.gradient.elements, sum.cost, sum.weight)
            let both = try condition.withLock { () -> Sums in
                if let other = first {
                    total = (
                        zip(own.gradient, other.gradient).map(+), own.cost + other.cost,
                        own.weight + other.weight
                    )
                    first = nil
                    round += 1
                    condition.signal()
                } else {
                    first = own
                    let waiting = round
                    while round == waiting, !isOver { condition.wait() }
                    guard round > waiting else { throw CancellationError() }
                }
                return total
            }
            sum.gradient.updateElements { _ = $0.update(fromContentsOf: both.gradient) }
            (sum.cost, sum.weight) = (both.cost, both.weight)
        }
    }

    /// Two trainers, each with a part of every batch (one of three windows, one of one), make the
    /// steps of one trainer with the whole: the divisor counts all samples.
    @Test func twoTrainersAreOne() throws {
        let batches = (0..<4).map { Melodies(windows: 4).epoch($0).batch(0) }
        let settings = tinySettings { ($0.epochs, $0.maximumNorm) = (2, 0.1) }
        let whole = Run(TinyNetwork(), settings)
        try whole(Given(batches))
        let meeting = Meeting()
        let results = Mutex<[Int: ([Float], [[Float]])]>([:])
        performInParallel(2) { place in
            let part = place == 0 ? 0..<3 : 3..<4
            let run = Run(TinyNetwork(), settings, exchange: meeting)
            defer { meeting.end() }
            try? run(Given(batches.map { $0.share(part) }))
            results.withLock { $0[place] = (run.losses, run.network.values) }
        }
        let (first, second) = results.withLock { ($0[0], $0[1]) }
        let (a, b) = (try #require(first), try #require(second))
        #expect(a.0 == b.0 && a.1 == b.1, "both hold the same weights, bit by bit")
        #expect(a.0.count == 8)
        for (x, y) in zip(a.0, whole.losses) { #expect(abs(x - y) < 1e-5) }
        for (x, y) in zip(a.1.joined(), whole.network.values.joined()) {
            #expect(abs(x - y) < 1e-4)
        }
    }

    /// An exchange that fails ends the run before the step.
    @Test func aFailedExchangeEndsTheRun() {
        struct Gone: Error {}
        final class Broken: GradientExchange {
            func combine(_ sum: inout GradientSum, step: Int) throws {
                if step == 2 { throw Gone() }
            }
        }
        let run = Run(TinyNetwork(), tinySettings(), exchange: Broken())
        #expect(throws: Gone.self) { try run(Melodies()) }
        #expect(run.trainer.state.step == 2 && run.trainer.optimizer.stepIndex == 2)
    }
}
