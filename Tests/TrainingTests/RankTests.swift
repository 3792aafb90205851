import Foundation
import MessagePassing
import NeuralNetworks
import Support
import Synchronization
import Testing

@testable import Training

/// Several ranks, here threads of one process, train as one would.
@Suite struct RankTests {
    /// What a rank ends with.
    private struct Result: Sendable {
        var losses: [Float]
        var weights: [[Float]]
        var validationLosses: [Float]
        var bytesSent: Int
        var error: String?
    }

    /// What a checkpoint holds.
    private struct Saved: Sendable {
        var state: TrainingState
        var entries: [String: SafeTensors.Entry]
        var weights: [[Float]]
    }

    /// Runs `body` on every rank at once; a rank that fails ends the others.
    private func onRanks(
        _ size: Int, _ body: @escaping @Sendable (ThreadCommunicator) throws -> Run
    ) -> [Result] {
        let results = Mutex([Int: Result]())
        let group = ThreadCommunicator.group(of: size)
        let done = DispatchGroup()
        for communicator in group {
            done.enter()
            // A thread of its own for each: ranks wait for each other, and a pool may have too few.
            Thread {
                var result = Result(losses: [], weights: [], validationLosses: [], bytesSent: 0)
                do {
                    let run = try body(communicator)
                    result.losses = run.losses
                    result.weights = run.network.values
                    result.validationLosses = run.validations.map(\.validationLoss)
                } catch {
                    result.error = "\(error)"
                    communicator.abort(code: 1)
                }
                result.bytesSent = communicator.bytesSent
                let found = result
                results.withLock { $0[communicator.rank] = found }
                done.leave()
            }.start()
        }
        done.wait()
        return results.withLock { results in (0..<size).compactMap { results[$0] } }
    }

    private static let settings = tinySettings {
        ($0.epochs, $0.maximumNorm, $0.validationInterval) = (3, 0.1, 4)
    }

    /// The loss curve and the weights are those of one rank, to rounding, with dropout, whatever the
    /// number of ranks and threads; ranks that get no sample of a batch of four take part as well.
    @Test(arguments: [(2, 1), (3, 1), (4, 1), (2, 2), (6, 1), (1, 3)])
    func ranksTrainAsOne(ranks: Int, threads: Int) throws {
        let whole = Run(TinyNetwork(dropout: 0.3), Self.settings)
        try whole(Melodies(), validation: Melodies(batches: 2))
        let results = onRanks(ranks) { communicator in
            var settings = Self.settings
            settings.threads = threads
            let run = Run(TinyNetwork(dropout: 0.3), settings, communicator: communicator)
            try run(Melodies(), validation: Melodies(batches: 2))
            return run
        }
        #expect(results.count == ranks && results.allSatisfy { $0.error == nil })
        let first = try #require(results.first)
        #expect(first.losses.count == 15 && first.validationLosses.count == 4)
        for result in results {
            #expect(result.losses == first.losses && result.weights == first.weights)
            #expect(result.validationLosses == first.validationLosses)
        }
        for (x, y) in zip(first.losses, whole.losses) { #expect(abs(x - y) < 1e-5) }
        for (x, y) in zip(first.validationLosses, whole.validations.map(\.validationLoss)) {
            #expect(abs(x - y) < 1e-5)
        }
        for (x, y) in zip(first.weights.joined(), whole.network.values.joined()) {
            #expect(abs(x - y) < 1e-4)
        }
    }

    /// A run that carries state stops on three ranks and goes on on two as if it had been on one all
    /// along.
    @Test func runsResumeOnAnotherNumberOfRanks() throws {
        let melodies = Melodies(batches: 8, windows: 5, continues: true)
        let settings = tinySettings { ($0.epochs, $0.carriesState) = (1, true) }
        let whole = Run(TinyNetwork(), settings)
        try whole(melodies)
        let saved = Mutex<[Saved]>([])
        let before = onRanks(3) { communicator in
            let run = Run(TinyNetwork(), settings, communicator: communicator)
            try run(melodies, steps: 3)
            guard communicator.rank == 0, run.wasInterrupted else { return run }
            let end = Saved(
                state: run.trainer.state, entries: run.entriesWhenInterrupted,
                weights: run.network.values)
            saved.withLock { $0.append(end) }
            return run
        }
        #expect(before.allSatisfy { $0.error == nil && $0.losses.count == 3 })
        let stopped = try #require(saved.withLock { $0.first })
        #expect(stopped.entries["carried.0"]?.shape.first == 5)
        let after = onRanks(2) { communicator in
            let network = TinyNetwork()
            for (parameter, values) in zip(network.namedParameters, stopped.weights) {
                parameter.parameter.value.updateElements {
                    _ = $0.update(fromContentsOf: values)
                }
            }
            let run = Run(network, settings, state: stopped.state, communicator: communicator)
            try run.trainer.restore(entries: stopped.entries, path: "last")
            try run(melodies)
            return run
        }
        #expect(after.allSatisfy { $0.error == nil })
        let losses = before[0].losses + after[0].losses
        #expect(losses.count == whole.losses.count)
        for (x, y) in zip(losses, whole.losses) { #expect(abs(x - y) < 1e-5) }
    }

    /// bfloat16 halves the bytes; ranks still agree to the last bit, near what float32 gives.
    @Test func gradientsInSixteenBits() throws {
        func results(_ wire: WireFormat) -> [Result] {
            onRanks(2) { communicator in
                let run = Run(
                    TinyNetwork(), tinySettings { $0.epochs = 2 }, communicator: communicator,
                    wire: wire)
                try run(Melodies())
                return run
            }
        }
        let (full, half) = (results(.float32), results(.bf16))
        #expect(half[0].weights == half[1].weights && half[0].losses == half[1].losses)
        #expect(full[0].losses != half[0].losses)
        for (x, y) in zip(full[0].losses, half[0].losses) { #expect(abs(x - y) < 0.01) }
        #expect(Double(half[0].bytesSent) < 0.7 * Double(full[0].bytesSent))
    }

    /// A difference of one bit in one array is found, and told by the array's name.
    @Test func differencesNameTheArray() {
        let results = onRanks(2) { communicator in
            let network = TinyNetwork()
            if communicator.rank == 1 {
                network.namedParameters.first { $0.name == "output.bias" }?.parameter.value
                    .updateElements { $0[2] = $0[2].nextUp }
            }
            let run = Run(network, tinySettings { $0.epochs = 1 }, communicator: communicator)
            try run(Melodies(batches: 1))
            return run
        }
        for result in results {
            #expect(result.error?.contains("rank 1 differs from rank 0") == true)
        }
    }

    /// Weights that differ stop the run on all ranks and say where.
    @Test func ranksThatDriftApartAreStopped() {
        let results = onRanks(3) { communicator in
            let run = Run(
                TinyNetwork(seed: communicator.rank == 1 ? 2 : 1), tinySettings(),
                communicator: communicator)
            try run(Melodies())
            return run
        }
        for result in results {
            #expect(
                result.error
                    == "after step 5 rank 1 differs from rank 0, first in lstm.weight_ih_l0")
        }
    }

    /// A rank that is gone ends the others instead of hanging them, before the step.
    @Test func aRankThatIsGoneEndsTheRun() {
        struct Gone: Error {}
        let results = onRanks(2) { communicator in
            let run = Run(TinyNetwork(), tinySettings(), communicator: communicator)
            try run.trainer.run(training: Melodies(), validation: nil) { event in
                if communicator.rank == 1, case .step = event, run.trainer.state.step == 2 {
                    throw Gone()
                }
            }
            return run
        }
        #expect(results.map(\.error) == ["another rank is gone", "Gone()"])
    }

    /// One rank's wish to stop stops all after the same step.
    @Test func anyRankMayStopTheRun() {
        let results = onRanks(3) { communicator in
            let run = Run(TinyNetwork(), tinySettings(), communicator: communicator)
            try run(Melodies(), steps: communicator.rank == 2 ? 3 : nil)
            return run
        }
        #expect(results.map(\.losses.count) == [3, 3, 3])
    }
}
