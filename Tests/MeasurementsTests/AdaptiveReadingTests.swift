import CPUBackend
import Datasets
import FrameModels
import MusicCore
import Requests
import Support
import Testing

@testable import Measurements

@Suite struct AdaptiveReadingTests {
    /// A pattern of eight notes for 90 seconds, nothing that a model with fresh weights would expect.
    private static func corpus() throws -> PerformanceCorpus {
        func piece(_ pitches: [UInt8]) -> Performance {
            Performance(
                notes: (0..<720).map { index in
                    let onset = 0.125 * Double(index)
                    return Note(
                        pitch: pitches[index % 8], velocity: 50 + UInt8(index % 8) * 8,
                        onsetSeconds: onset, offsetSeconds: onset + 0.1)
                })
        }
        return try PerformanceCorpus([
            ("a", .test, piece([60, 64, 67, 72, 76, 72, 67, 64])),
            ("b", .test, piece([36, 48, 41, 53, 43, 55, 38, 50])),
        ])
    }

    private static func model() -> any MusicModel {
        var configuration = ModelConfiguration(
            architecture: .mamba, width: 16, layers: 1, dropout: 0)
        configuration.form = .expressive
        configuration.head = .joint
        var random = RandomGenerator(seed: 5)
        return configuration.makeModel(random: &random)
    }

    private static func read(
        _ corpus: PerformanceCorpus, _ model: any MusicModel, rate: Float, threads: Int = 1,
        maxSeconds: Double? = nil
    ) throws -> LikelihoodEvaluation.Result {
        try #require(
            try AdaptiveReading(
                model: model, corpus: corpus, split: .test, learningRate: rate,
                maxSeconds: maxSeconds, threads: threads
            ).run(in: RequestContext()))
    }

    @Test func withoutLearningItIsThePlainLikelihood() throws {
        let (corpus, model) = (try Self.corpus(), Self.model())
        let plain = try #require(
            try LikelihoodEvaluation(
                model: model, corpus: corpus, split: .test, maxSeconds: nil, threads: 1
            ).run(in: RequestContext()))
        let read = try Self.read(corpus, model, rate: 0)
        #expect(read.frames == plain.frames && read.notes == plain.notes)
        for (part, nats) in plain.nats {
            #expect(abs(try #require(read.nats[part]) - nats) < 1e-4 * nats, "\(part)")
        }
        // The same notes again and again: half of them lie in each half.
        let half = try #require(read.secondHalf)
        #expect(abs(2 * half.notes - read.notes) <= 4)
        let total = read.nats.values.reduce(0, +)
        #expect(abs(half.nats / total - 0.5) < 0.02)
    }

    /// What is learnt helps later, is forgotten for the next piece, and changes nothing that comes before.
    @Test func whatIsLearntHelpsLater() throws {
        let (corpus, model) = (try Self.corpus(), Self.model())
        let plain = try Self.read(corpus, model, rate: 0)
        let learnt = try Self.read(corpus, model, rate: 1e-2)
        let (before, after) = (try #require(plain.secondHalf), try #require(learnt.secondHalf))
        #expect(after.nats < 0.8 * before.nats && after.notes == before.notes)
        // The first window is predicted before anything is learnt.
        let start = try Self.read(corpus, model, rate: 1e-2, maxSeconds: 16)
        #expect(start.nats == (try Self.read(corpus, model, rate: 0, maxSeconds: 16)).nats)
        // Each thread reads one of the pieces by a model of its own.
        let shared = try Self.read(corpus, model, rate: 1e-2, threads: 2)
        for (part, nats) in learnt.nats {
            #expect(abs(try #require(shared.nats[part]) - nats) < 1e-9 * nats, "\(part)")
        }
        #expect(try Self.read(corpus, model, rate: 0).nats == plain.nats)
    }
}
