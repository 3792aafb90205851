import Foundation
import FrameModels
import PianoRolls
import Support
import Testing

@testable import Generation

@Suite struct ParticleFilterTests {
    private func generator(_ architecture: Architecture = .mamba) throws -> FrameGenerator {
        var configuration = ModelConfiguration(
            architecture: architecture, width: 16, layers: 2, dropout: 0, form: .expressive,
            head: .joint, options: ["states": 4])
        (configuration.chainWidth, configuration.noteWidth) = (16, 16)
        var random = RandomGenerator(seed: 4)
        return FrameGenerator(configuration.makeModel(random: &random))
    }

    private let prompt = ExpressiveRoll(
        frames: (0..<20).map { frame in
            ExpressiveFrame(
                onsets: KeySet(keys: [frame, frame + 7]),
                strikes: [
                    Strike(velocityBin: frame, timingBin: 2), Strike(velocityBin: 9, timingBin: 3),
                ], pedal: frame % 9 < 5 ? .down : .up)
        })

    private var sampling: ExpressiveSampling { ExpressiveSampling(.plain) }

    /// Threads share rows out and change nothing.
    @Test func rowsDrawnAtOnceAreThoseDrawnOneByOne() throws {
        let generator = try generator()
        let (one, all) = (
            generator.stream(after: prompt, rows: 7), generator.stream(after: prompt, rows: 7)
        )
        var randoms = (0..<7).map { RandomGenerator(seed: UInt64($0)) }
        var same = randoms
        for frame in 0..<12 {
            var melody = Melody()
            let wishes = melody.biases(frame: frame, after: ExpressiveFrame())
            let expected = (0..<7).map { row in
                one.draw(
                    row: row, sampling: sampling, biases: row % 2 == 0 ? wishes : nil,
                    random: &randoms[row])
            }
            let drawn = all.drawAll(sampling: sampling, randoms: &same) {
                $0 % 2 == 0 ? wishes : nil
            }
            #expect(drawn == expected)
            one.append(expected.map(\.frame))
            all.append(drawn.map(\.frame))
        }
        #expect(randoms == same)
    }

    /// Some keys play a melody, the others are free.
    private struct Melody: Guide {
        func shape(_ biases: inout FrameBiases, frame: Int, after before: ExpressiveFrame) {
            for key in 60..<88 {
                biases.fixed.fix(
                    key, as: key == 60 + frame % 12 ? .onset : .off,
                    strike: Strike(velocityBin: 20, timingBin: frame % 8))
            }
        }
    }

    /// All keys are silent, the pedal is free.
    private struct Silence: Guide {
        func shape(_ biases: inout FrameBiases, frame: Int, after before: ExpressiveFrame) {
            for key in 0..<88 { biases.fixed.fix(key, as: .off) }
        }
    }

    @Test(arguments: Architecture.all)
    func whatIsGivenComes(_ architecture: Architecture) throws {
        let filter = ParticleFilter(
            try generator(architecture), after: prompt, count: 6, sampling: sampling,
            guide: Melody(),
            random: RandomGenerator(seed: 1))
        filter.resamplingShare = 2
        for _ in 0..<30 { filter.advance() }
        #expect(filter.resamplings == 30 && filter.weights.logEvidence < 0)
        for particle in 0..<6 {
            let roll = filter.roll(ofParticle: particle)
            #expect(roll.frameCount == 30)
            for frame in 0..<30 {
                let onsets = roll.onsets(inFrame: frame)
                #expect(onsets.filter { $0 >= 60 } == [60 + frame % 12])
                let last = roll.strikes(inFrame: frame).last
                #expect(last == Strike(velocityBin: 20, timingBin: frame % 8))
            }
        }
    }

    @Test func sameSeedSameMusic() throws {
        func roll(_ seed: UInt64) throws -> ExpressiveRoll {
            let filter = ParticleFilter(
                try generator(), after: prompt, count: 5, sampling: sampling, guide: Melody(),
                random: RandomGenerator(seed: seed))
            for _ in 0..<20 { filter.advance() }
            return filter.roll(ofParticle: 2)
        }
        #expect(try roll(1) == roll(1))
        #expect(try roll(1) != roll(2))
    }

    /// The mean of the estimates is the probability itself: of three silent frames, summed over all
    /// that the pedal may do meanwhile. Resampling after every frame, and looking ahead, leaves it so.
    @Test(arguments: [false, true])
    func evidenceIsUnbiased(_ looksAhead: Bool) throws {
        let generator = try generator()
        var exact = 0.0
        for path in 0..<27 {
            let pedals = [path / 9, path / 3 % 3, path % 3].map {
                PedalState(rawValue: UInt8($0)) ?? .up
            }
            let roll = ExpressiveRoll(frames: pedals.map { ExpressiveFrame(pedal: $0) })
            let stream = generator.stream(after: prompt, rows: 1)
            exact += exp(stream.logLikelihoods(of: [roll])[0])
        }
        let glimpse = prompt[3..<5]
        let rounds = 400
        var estimates: [Double] = []
        for seed in 0..<rounds {
            let filter = ParticleFilter(
                generator, after: prompt, count: 2, sampling: sampling, guide: Silence(),
                random: RandomGenerator(seed: UInt64(seed)))
            filter.resamplingShare = 2
            for frame in 0..<3 {
                filter.advance()
                guard looksAhead else { continue }
                // Taken back at the end, a twist leaves the estimate without bias.
                filter.twist(
                    to: frame < 2
                        ? filter.logLikelihoods(of: glimpse).map { 0.2 * $0 } : [0, 0])
            }
            estimates.append(exp(filter.weights.logEvidence))
        }
        let mean = estimates.reduce(0, +) / Double(rounds)
        let variance = estimates.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(rounds)
        #expect(abs(mean - exact) < 4 * (variance / Double(rounds)).squareRoot())
        #expect(variance > 0)
    }

    /// What a stream is asked about the future it forgets.
    @Test(arguments: Architecture.all)
    func lookingAheadChangesNothing(_ architecture: Architecture) throws {
        let generator = try generator(architecture)
        let stream = generator.stream(after: prompt[0..<12], rows: 2)
        let future = [prompt[12..<20], prompt[12..<20]]
        let ahead = stream.logLikelihoods(of: future)
        // Equal rows need not round alike: OpenBLAS's kernels for AVX2 add the last rows of a product
        // up in another order than the rest. Its plainer ones (OPENBLAS_CORETYPE=Sandybridge) do not.
        #expect(abs(ahead[0] - ahead[1]) < 1e-6 * abs(ahead[0]))
        #expect(stream.logLikelihoods(of: future) == ahead)
        // Going there step by step costs the same.
        var sum = 0.0
        for frame in 12..<20 {
            var unused = RandomGenerator(seed: 1)
            let drawn = stream.draw(
                row: 1, sampling: sampling, biases: FrameBiases(exactly: prompt[frame]),
                random: &unused)
            #expect(drawn.logFixed == drawn.logLikelihood)
            sum += drawn.logLikelihood
            stream.append([prompt[frame], prompt[frame]])
        }
        #expect(abs(sum - ahead[0]) < 0.01 * abs(sum))
    }

    /// The forest of pasts against a plain list a particle.
    @Test func pastsAreKept() {
        var history = ParticleHistory(count: 4)
        var plain = [[Int]](repeating: [], count: 4)
        var random = RandomGenerator(seed: 6)
        func frame(_ number: Int) -> ExpressiveFrame {
            ExpressiveFrame(held: KeySet(keys: [number % 88]))
        }
        for step in 0..<1500 {
            let numbers = (0..<4).map { step * 7 + $0 * 19 }
            history.append(numbers.map(frame))
            for row in 0..<4 { plain[row].append(numbers[row]) }
            guard step % 5 == 3 else { continue }
            let rows = (0..<4).map { _ in Int.random(in: 0..<4, using: &random) }
            history.gather(rows)
            plain = rows.map { plain[$0] }
        }
        for row in 0..<4 {
            let kept = history.frames(ofParticle: row)
            #expect(kept.map { $0.held.lowest } == plain[row].map { $0 % 88 })
        }
    }
}
