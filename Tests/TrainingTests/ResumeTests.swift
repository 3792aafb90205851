import Foundation
import NeuralNetworks
import Tensors
import TestSupport
import Testing
import Training

/// A run that was stopped, stored, loaded and resumed equals one that was not, bit by bit.
@Suite struct ResumeTests {
    /// What a resumable checkpoint keeps, as text and bytes.
    struct Stored {
        let weights, state, settings: Data

        init(_ run: Run) throws {
            var entries = run.network.stateDict()
            entries.merge(run.trainer.stateEntries()) { old, _ in old }
            weights = Data(try SafeTensors(entries: entries).encoded())
            state = try JSONEncoder().encode(run.trainer.state)
            settings = try JSONEncoder().encode(run.trainer.settings)
        }

        func resumed(dropout: Float) throws -> Run {
            let network = TinyNetwork(seed: 99, dropout: dropout)
            let state = try JSONDecoder().decode(TrainingState.self, from: state)
            let settings = try JSONDecoder().decode(TrainingSettings.self, from: settings)
            let entries = try SafeTensors(bytes: Array(weights), path: "").entries
            let run = Run(network, settings, state: state)
            try network.load(stateDict: entries, path: "")
            try run.trainer.restore(entries: entries, path: "")
            return run
        }
    }

    /// Options beyond the plain loop, each alone and all at once.
    enum Option: CaseIterable {
        case plain, averaging, accumulation, carriedState, muon, all

        func apply(_ settings: inout TrainingSettings) {
            if self == .averaging || self == .all { settings.averagingDecay = 0.9 }
            if self == .accumulation || self == .all { settings.accumulation = 2 }
            if self == .carriedState || self == .all { settings.carriesState = true }
            if self == .muon || self == .all { settings.optimizer = .muon }
        }
    }

    /// Stops in the middle of an epoch, at its end, at a validation, and every step.
    @Test(arguments: [[3], [5], [7], [4, 4], [2, 3, 1], [1, 1, 1, 1, 1, 1, 1]], [nil, 4])
    func equalsAnUninterruptedRun(_ stops: [Int], _ interval: Int?) throws {
        try expectEqual(stops, interval, .plain)
    }

    @Test(arguments: [[3], [2, 3, 1], [1, 1, 1, 1, 1]], Option.allCases)
    func equalsWithOptions(_ stops: [Int], _ option: Option) throws {
        try expectEqual(stops, 4, option)
    }

    private func expectEqual(_ stops: [Int], _ interval: Int?, _ option: Option) throws {
        let settings = tinySettings { settings in
            (settings.epochs, settings.threads, settings.weightDecay) = (3, 2, 0.05)
            (settings.schedule, settings.warmupSteps) = (.cosine, 3)
            settings.validationInterval = interval
            settings.maximumNorm = 0.1
            option.apply(&settings)
        }
        let melodies = Melodies(continues: settings.carriesState)
        let validation = Melodies(batches: 1)
        let whole = Run(TinyNetwork(dropout: 0.3), settings)
        try whole(melodies, validation: validation)
        #expect(whole.losses.count == (settings.accumulation == 2 ? 9 : 15))
        #expect(!whole.wasInterrupted)
        #expect((whole.trainer.optimizer is Muon) == (settings.optimizer == .muon))

        var run = Run(TinyNetwork(dropout: 0.3), settings)
        var (losses, norms, rates): ([Float], [Float], [Float]) = ([], [], [])
        var validations: [Validation] = []
        for stop in stops.map(Optional.some) + [nil] {
            try run(melodies, validation: validation, steps: stop)
            #expect(run.wasInterrupted == (stop != nil))
            losses += run.losses
            norms += run.norms
            rates += run.rates
            validations += run.validations
            if stop != nil { run = try Stored(run).resumed(dropout: 0.3) }
        }
        #expect(losses == whole.losses)
        #expect(norms == whole.norms)
        #expect(rates == whole.rates)
        #expect(validations == whole.validations)
        #expect(run.network.values == whole.network.values)
        let (entries, expected) = (run.trainer.stateEntries(), whole.trainer.stateEntries())
        #expect(entries.mapValues(\.elements) == expected.mapValues(\.elements))
        #expect(
            entries.keys.contains("average.values") == (settings.averagingDecay != nil))
        #expect(run.trainer.state == whole.trainer.state)
    }

    /// Asked to stop at the very last step: the final validation is not lost.
    @Test(arguments: [nil, 4])
    func stoppedAtTheEnd(_ interval: Int?) throws {
        let settings = tinySettings {
            ($0.epochs, $0.maximumSteps, $0.validationInterval) = (3, 10, interval)
        }
        let validation = Melodies(batches: 1)
        let whole = Run(TinyNetwork(), settings)
        try whole(Melodies(), validation: validation)
        let first = Run(TinyNetwork(), settings)
        try first(Melodies(), validation: validation, steps: 10)
        let rest = try Stored(first).resumed(dropout: 0)
        try rest(Melodies(), validation: validation)
        #expect(first.validations + rest.validations == whole.validations)
        #expect(rest.losses.isEmpty)
    }

    @Test func optimizerStatesOfAnotherModel() throws {
        let run = Run(TinyNetwork(), tinySettings { $0.maximumSteps = 2 })
        try run(Melodies())
        let entries = run.trainer.optimizer.stateEntries()
        let other = Run(TinyNetwork(width: 9), tinySettings())
        let before = other.trainer.optimizer.first.elements
        for (entries, step) in [
            (entries, 2), ([:], 2), (["optimizer.first": entries["optimizer.first"]], 2),
        ] as [([String: SafeTensors.Entry?], Int)] {
            let error = #expect(throws: CheckpointError.self) {
                try other.trainer.optimizer.restore(
                    entries: entries.compactMapValues { $0 }, step: step, path: "last.safetensors")
            }
            #expect(error?.path == "last.safetensors" && error?.code == .mismatch)
        }
        #expect(other.trainer.optimizer.first.elements == before)
        #expect(other.trainer.optimizer.stepIndex == 0)
    }

    /// A stored state with impossible numbers is told apart.
    @Test(arguments: ["epoch", "batch", "step", "validationsSinceBest", "lossCount"])
    func hostileStates(_ key: String) throws {
        let coded = try JSONEncoder().encode(TrainingState())
        var fields = try #require(
            try JSONSerialization.jsonObject(with: coded) as? [String: Any])
        #expect(fields[key] != nil)
        for (value, isSound) in [
            (0, true), (1_000_000, true), (-1, false), (.min, false), (.max, false),
        ] as [(Int, Bool)] {
            fields[key] = value
            let stored = try JSONSerialization.data(withJSONObject: fields)
            let state = try JSONDecoder().decode(TrainingState.self, from: stored)
            #expect((state.fault == nil) == isSound, "\(key) = \(value)")
        }
    }
}
