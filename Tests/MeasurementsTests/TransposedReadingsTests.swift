import CPUBackend
import Datasets
import Foundation
import FrameModels
import MusicCore
import PianoRolls
import Requests
import Support
import Tensors
import Testing

@testable import Measurements

@Suite struct TransposedReadingsTests {
    /// Two sequences: one with room on both sides, one with the highest key.
    private static let sequences = [
        [[60, 64, 67], [60, 64, 67], [62, 65], [], [59, 62, 67], [60]],
        [[106, 108], [60, 108], [61], [60, 107]],
    ]

    private static func corpus(movedBy semitones: Int = 0, of sequences: [[[Int]]] = sequences)
        throws -> PerformanceCorpus
    {
        let moved = sequences.map { $0.map { $0.map { $0 + semitones } } }
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "readings-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "chords.json")
        try JSONEncoder().encode(["train": [], "valid": [], "test": moved]).write(to: file)
        return try PolymusicFile.read(file.path)
    }

    private static func model() -> any MusicModel {
        let configuration = ModelConfiguration(
            architecture: .lstm, width: 16, layers: 1, dropout: 0)
        var random = RandomGenerator(seed: 5)
        return configuration.makeModel(random: &random)
    }

    private static func readings(
        _ corpus: PerformanceCorpus, _ model: any MusicModel, reach: Int, maxSeconds: Double? = nil
    ) throws -> LikelihoodEvaluation.Result {
        try #require(
            try TransposedReadings(
                model: model, corpus: corpus, split: .test, reach: reach, maxSeconds: maxSeconds,
                threads: 2
            ).run(in: RequestContext()))
    }

    @Test func oneReadingIsThePlainLikelihood() throws {
        let (corpus, model) = (try Self.corpus(), Self.model())
        for seconds in [nil, 1.0] {
            let plain = try #require(
                try LikelihoodEvaluation(
                    model: model, corpus: corpus, split: .test, maxSeconds: seconds, threads: 1
                ).run(in: RequestContext()))
            let one = try Self.readings(corpus, model, reach: 0, maxSeconds: seconds)
            let expected = try #require(plain.nats["keys"])
            #expect(abs(try #require(one.nats["keys"]) - expected) < 1e-5 * expected)
            #expect(one.frames == plain.frames && one.notes == plain.notes)
            #expect(one.frameMatches == plain.frameMatches)
            #expect(one.onsetMatches == plain.onsetMatches)
        }
    }

    /// The mean of the probabilities that the model gives the moved pieces, key by key.
    @Test func theMeanOfTheReadingsIsBelieved() throws {
        let (model, reach) = (Self.model(), 2)
        let plain = try (-reach...reach).map { shift in
            try Self.probabilities(Self.corpus(movedBy: shift, of: [Self.sequences[0]]), model)
        }
        var expected = 0.0
        for (frame, truth) in Self.sequences[0].dropFirst().enumerated() {
            for key in 0..<88 {
                let seen = zip(-reach...reach, plain).filter { (0..<88).contains(key + $0.0) }
                let mean = seen.reduce(0) { $0 + $1.1[frame][key + $1.0] } / Double(seen.count)
                expected -= log(truth.contains(key + 21) ? mean : 1 - mean)
            }
        }
        let found = try Self.readings(
            Self.corpus(of: [Self.sequences[0]]), model, reach: reach)
        #expect(abs(try #require(found.nats["keys"]) - expected) < 1e-5 * expected)
    }

    /// A piece with the highest key cannot go up: it is read once below, and twice where it is.
    @Test func nothingLeavesTheKeyboard() throws {
        let model = Self.model()
        let here = try Self.probabilities(Self.corpus(of: [Self.sequences[1]]), model)
        let below = try Self.probabilities(
            Self.corpus(movedBy: -1, of: [Self.sequences[1]]), model)
        var expected = 0.0
        for (frame, truth) in Self.sequences[1].dropFirst().enumerated() {
            for key in 0..<88 {
                var seen = [here[frame][key], here[frame][key]]
                if key > 0 { seen.append(below[frame][key - 1]) }
                let mean = seen.reduce(0, +) / Double(seen.count)
                expected -= log(truth.contains(key + 21) ? mean : 1 - mean)
            }
        }
        let found = try Self.readings(Self.corpus(of: [Self.sequences[1]]), model, reach: 1)
        #expect(abs(try #require(found.nats["keys"]) - expected) < 1e-5 * expected)
    }

    /// What the model expects of every frame of the only piece but its first.
    private static func probabilities(_ corpus: PerformanceCorpus, _ model: any MusicModel)
        throws -> [[Double]]
    {
        let roll = corpus.roll(ofPiece: 0, form: .classic)
        let count = roll.frameCount - 1
        let inputs = Tensor(zeros: [1, count, 88])
        inputs.updateElements { inputs in
            for frame in 0..<count {
                for key in roll.downKeys(inFrame: frame) { inputs[frame * 88 + key] = 1 }
            }
        }
        var state: ModelState?
        let logits = model(inputs, state: &state, Tape(backend: defaultBackend())).elements
        return (0..<count).map { frame in
            (0..<88).map { 1 / (1 + exp(-Double(logits[frame * 88 + $0]))) }
        }
    }

    // MARK: Expressive frames

    /// A tune in both hands with pedal, its highest note two semitones below the keyboard's.
    private static func performance(movedBy semitones: Int) -> Performance {
        let notes = (0..<180).map { index in
            let pitch = 40 + 7 * (index % 5) + 19 * (index % 3) + semitones
            let onset = 0.13 * Double(index)
            return Note(
                pitch: UInt8(pitch), velocity: UInt8(30 + index % 70), onsetSeconds: onset,
                offsetSeconds: onset + 0.11 + 0.3 * Double(index % 2))
        }
        let pedal = (0..<20).map {
            PedalChange(timeSeconds: 1.1 * Double($0), value: $0.isMultiple(of: 2) ? 100 : 0)
        }
        return Performance(notes: notes, pedal: pedal)
    }

    @Test(arguments: [HeadKind.joint, .independent])
    func decisionsOfExpressiveFramesAreAveraged(_ head: HeadKind) throws {
        var configuration = ModelConfiguration(
            architecture: .hybrid, width: 16, layers: 1, dropout: 0)
        configuration.form = .expressive
        configuration.head = head
        configuration.attentionEvery = 1
        var random = RandomGenerator(seed: 5)
        let model = configuration.makeModel(random: &random)
        let corpus = try PerformanceCorpus([("a", .test, Self.performance(movedBy: 0))])
        func run(reach: Int) throws -> LikelihoodEvaluation.Result {
            try Self.readings(corpus, model, reach: reach)
        }
        let plain = try #require(
            try LikelihoodEvaluation(
                model: model, corpus: corpus, split: .test, maxSeconds: nil, threads: 1
            ).run(in: RequestContext()))
        let one = try run(reach: 0)
        #expect(one.frames == plain.frames && one.notes == plain.notes && one.frames > 256)
        for (part, nats) in plain.nats {
            #expect(abs(try #require(one.nats[part]) - nats) < 1e-4 * nats, "\(part)")
        }

        // The same pieces, moved by hand and read whole.
        let read = try (-1...1).map { shift in
            let roll = try ExpressiveRoll(Self.performance(movedBy: shift))
            let count = roll.frameCount - 1
            var targets = FrameTargets(.expressive)
            targets.append(roll, frames: 1..<count + 1)
            var state: ModelState?
            let inputs = Tensor(roll.inputs(frames: 0..<count), shape: [1, count, 355])
            return try #require(
                model.cost(
                    inputs: inputs, targets: targets, mask: nil, divisor: 1, state: &state,
                    Tape(backend: defaultBackend())
                ).decisions)
        }
        func mean(_ nats: [Float]) -> Double {
            -log(nats.reduce(0) { $0 + exp(-Double($1)) } / Double(nats.count))
        }
        func sum(_ nats: KeyPath<DecisionNats, [Float]>) -> Double {
            read[0][keyPath: nats].indices.reduce(0) { sum, place in
                sum + mean(read.map { $0[keyPath: nats][place] })
            }
        }
        var keys = 0.0
        for place in read[1].keys.indices {
            let seen = zip(-1...1, read).filter { (0..<88).contains(place % 88 + $0.0) }
            keys += mean(seen.map { $0.1.keys[place + $0.0] })
        }
        let expected = [
            "pedal": sum(\.pedal), "keys": keys, "velocity": sum(\.velocity),
            "timing": sum(\.timing),
        ]
        let three = try run(reach: 1)
        for (part, nats) in expected {
            #expect(abs(try #require(three.nats[part]) - nats) < 1e-4 * nats, "\(part)")
        }
    }
}
