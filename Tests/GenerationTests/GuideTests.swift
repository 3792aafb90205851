import CPUBackend
import Foundation
import FrameModels
import Generation
import PianoRolls
import Support
import Tensors
import Testing

/// Wishes reach the frames that they are made for, and every frame's likelihood is the model's.
@Suite struct GuideTests {
    private let model: any MusicModel
    private let generator: FrameGenerator
    private let sampling: ExpressiveSampling
    private let prompt: ExpressiveRoll

    /// A part's guide counts from the part's beginning, and is silent outside it.
    @Test func aPartHasFramesOfItsOwn() {
        var part = PartGuide(SilenceGuide(frames: [1..<2]), frames: 10..<20)
        let before = ExpressiveFrame()
        let silenced = (0..<30).filter { frame in
            part.biases(frame: frame, after: before) != FrameBiases()
        }
        #expect(silenced == [11])
    }

    init() throws {
        var configuration = ModelConfiguration(
            architecture: .mamba, width: 16, layers: 1, dropout: 0, form: .expressive,
            head: .joint, options: ["states": 4])
        (configuration.chainWidth, configuration.noteWidth) = (16, 16)
        var random = RandomGenerator(seed: 4)
        model = configuration.makeModel(random: &random)
        generator = FrameGenerator(model)
        sampling = ExpressiveSampling(.plain)
        prompt = ExpressiveRoll(
            frames: (0..<8).map { frame in
                ExpressiveFrame(
                    onsets: KeySet(keys: [20 + frame, 40 + frame]),
                    strikes: [Strike(rawValue: 7), Strike(rawValue: 99)],
                    pedal: frame % 3 == 0 ? .up : .down)
            })
    }

    /// Wishes that are made by a function of the frame's number.
    private struct Wish: Guide {
        let make: @Sendable (inout FrameBiases, Int, ExpressiveFrame) -> Void

        func shape(_ biases: inout FrameBiases, frame: Int, after before: ExpressiveFrame) {
            make(&biases, frame, before)
        }
    }

    private func draw(
        _ guide: any Guide, frames: Int = 40, sampling: ExpressiveSampling? = nil, seed: UInt64 = 3
    ) -> Continuation {
        var random = RandomGenerator(seed: seed)
        return generator.continuation(
            of: prompt, frameCount: frames, sampling: sampling ?? self.sampling, guide: guide,
            random: &random)
    }

    /// What the model says of a continuation when it reads the whole piece at once.
    private func readLogLikelihood(_ roll: ExpressiveRoll) -> Double {
        var whole = prompt
        for frame in 0..<roll.frameCount { whole.append(roll[frame]) }
        let (count, width) = (whole.frameCount - 1, FrameLayout.width)
        func inputs(_ frames: Range<Int>) -> Tensor {
            Tensor(shape: [1, count, width]) { whole.writeInputs(frames: frames, into: $0) }
        }
        let mask = (0..<count).map { Float($0 + 1 >= prompt.frameCount ? 1 : 0) }
        var targets = FrameTargets(.expressive)
        targets.appendPadding(prompt.frameCount - 1)
        targets.append(whole, frames: prompt.frameCount..<count + 1)
        var state: ModelState?
        let cost = model.cost(
            inputs: inputs(0..<count), targets: targets,
            mask: Tensor(mask, shape: [1, count]), divisor: 1, state: &state, Tape())
        return -cost.nats.values.reduce(0, +)
    }

    // MARK: Likelihood

    /// Whatever is wished and however it is drawn, the likelihood told is the model's own.
    @Test func likelihoodIsTheModels() throws {
        var cold = ExpressiveSampling(try #require(SamplingStrategy(temperature: 0.6)))
        cold.keys.truncation = Truncation(minP: 0.1)
        let wish = Wish { biases, frame, _ in
            biases.keys.strike(30, by: 2)
            biases.fixed.fix(50, as: frame % 4 == 0 ? .onset : .held)
            biases.limit(HandLimits(maximumKeys: 3, reachSemitones: 10))
            biases.notes.velocity[3] = 4
        }
        for sampling in [sampling, cold] {
            for guide in [GuideChain([]), GuideChain([wish])] {
                let drawn = draw(guide, sampling: sampling)
                #expect(drawn.roll.noteCount > 5)
                let read = readLogLikelihood(drawn.roll)
                // The recurrent step reads weights in bfloat16.
                #expect(abs(drawn.logLikelihood / read - 1) < 0.01)
            }
        }
    }

    /// Without wishes at temperature 1 a frame is drawn as likely as it is; what is settled is
    /// certain.
    @Test func proposals() {
        let stream = generator.stream(after: prompt, rows: 1)
        var random = RandomGenerator(seed: 5)
        for _ in 0..<30 {
            let drawn = stream.draw(row: 0, sampling: sampling, random: &random)
            #expect(abs(drawn.logLikelihood - drawn.logProposal) < 1e-3)
            let again = stream.draw(
                row: 0, sampling: sampling, biases: FrameBiases(exactly: drawn.frame),
                random: &random)
            #expect(again.frame == drawn.frame)
            #expect(again.logProposal == 0)
            #expect(abs(again.logLikelihood - drawn.logLikelihood) < 1e-3)
            stream.append([drawn.frame])
        }
    }

    /// The probabilities told of draws at other settings are those by which they come: the mean of
    /// model over proposal is 1, an unbiased estimate of the sum of all probabilities.
    @Test func importanceWeightsAverageToOne() throws {
        var warm = ExpressiveSampling(try #require(SamplingStrategy(temperature: 1.3)))
        warm.pedal.temperature = 1.5
        var biases = FrameBiases()
        for key in 0..<88 { biases.keys.strike(key, by: key < 60 ? 0.3 : -0.3) }
        for key in 0..<88 where key % 2 == 0 { biases.keys.preference[key] = -0.5 }
        biases.onsetShift = 0.4
        let stream = generator.stream(after: prompt, rows: 1)
        var random = RandomGenerator(seed: 6)
        let draws = 4000
        let weights = (0..<draws).map { _ in
            let drawn = stream.draw(row: 0, sampling: warm, biases: biases, random: &random)
            return exp(drawn.logLikelihood - drawn.logProposal)
        }
        let mean = weights.reduce(0, +) / Double(draws)
        let deviation = (weights.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(draws))
            .squareRoot()
        #expect(abs(mean - 1) < 4.5 * deviation / Double(draws).squareRoot())
        #expect(deviation < 5)
    }

    // MARK: Wishes

    /// Forbidden and wanted keys, frame by frame, and the frame before as it was drawn.
    @Test func keys() {
        let roll = draw(
            Wish { biases, frame, before in
                for key in 0..<88 where !(key == 30 && frame == 5) {
                    biases.keys.strike(key, by: -.infinity)
                }
                biases.keys.strike(30, by: 100)
                biases.keys.forbidHolds(of: .all)
                #expect(before.onsets.contains(30) == (frame == 6))
            }, frames: 12
        ).roll
        #expect(roll.noteCount == 1 && roll.onsets(inFrame: 5).contains(30))
        #expect((0..<12).allSatisfy { roll.held(inFrame: $0).isEmpty })
    }

    /// A melody that is settled comes as it is, strikes and all, whatever forbids it.
    @Test func fixedKeys() {
        let strike = Strike(velocityBin: 21, timingBin: 6)
        let roll = draw(
            GuideChain([
                Wish { biases, frame, _ in
                    biases.fixed.fix(
                        60, as: frame % 8 == 0 ? .onset : frame % 8 < 5 ? .held : .off,
                        strike: strike)
                },
                Wish { biases, _, _ in
                    biases.keys.forbidStrikes(of: .all)
                    biases.keys.forbidHolds(of: .all)
                    biases.limit(HandLimits(maximumKeys: 0))
                },
            ])
        ).roll
        #expect(roll.noteCount == 5)
        for frame in 0..<40 {
            #expect(Array(roll.downKeys(inFrame: frame)) == (frame % 8 < 5 ? [60] : []))
            #expect(roll.strikes(inFrame: frame).allSatisfy { $0 == strike })
        }
    }

    /// Held where nothing was down is silence.
    @Test func unlawfulHolds() {
        let roll = draw(
            Wish { biases, _, _ in for key in 0..<88 { biases.fixed.fix(key, as: .held) } },
            frames: 5
        ).roll
        #expect(roll.noteCount == 0)
        #expect(roll.downKeys(inFrame: 4) == prompt.downKeys(inFrame: 7))
    }

    @Test func notesAndPedal() {
        let roll = draw(
            Wish { biases, frame, _ in
                for key in 0..<88 { biases.keys.strike(key, by: 2) }
                for bin in 0..<32 where bin != 9 { biases.notes.velocity[bin] = -.infinity }
                for bin in 0..<8 where bin != 2 { biases.notes.timing[bin] = -.infinity }
                // One key otherwise, by sums: the bin that all share is forbidden to it.
                var own = NoteBiases()
                own.timing = [Float](repeating: -.infinity, count: 8)
                own.timing[2] = 5
                own.velocity[9] = -3
                biases.notesByKey[33] = own
                biases.fixPedal(frame % 2 == 0 ? .down : .up)
            }
        ).roll
        #expect(roll.noteCount > 20)
        for frame in 0..<40 {
            #expect(roll.pedal(inFrame: frame) == (frame % 2 == 0 ? .down : .up))
            for strike in roll.strikes(inFrame: frame) {
                #expect(strike == Strike(velocityBin: 9, timingBin: 2))
            }
        }
    }

    /// Wishes that leave nothing are passed over, not NaN.
    @Test func impossibleWishes() {
        let drawn = draw(
            Wish { biases, _, _ in
                biases.pedal = [-.infinity, -.infinity, -.infinity]
                biases.notes.velocity = [Float](repeating: -.infinity, count: 32)
                biases.notes.timing = [Float](repeating: -.infinity, count: 8)
            })
        #expect(drawn.roll.noteCount > 5 && drawn.logLikelihood.isFinite)
    }

    // MARK: Hands

    @Test(arguments: [1, 2, 4], [nil, 9])
    func limits(maximumKeys: Int, reach: Int?) {
        let limits = HandLimits(maximumKeys: maximumKeys, reachSemitones: reach)
        let roll = draw(
            Wish { biases, _, _ in
                for key in 0..<88 { biases.keys.strike(key, by: 2.5) }
                biases.limit(limits)
            }
        ).roll
        #expect(roll.noteCount > 30)
        for frame in 0..<roll.frameCount {
            #expect(limits.canPlay(roll.downKeys(inFrame: frame)))
        }
    }

    /// All chords of four keys against their definition: two stretches as wide as a hand.
    @Test func reachIsThatOfTwoHands() {
        let limits = HandLimits(reachSemitones: 3)
        var random = RandomGenerator(seed: 8)
        var playable = 0
        for _ in 0..<500 {
            let keys = KeySet(keys: (0..<4).map { _ in Int.random(in: 10..<24, using: &random) })
            let all = Array(keys)
            let expected = (0...all.count).contains { split in
                [all[..<split], all[split...]].allSatisfy { hand in
                    (hand.last ?? 0) - (hand.first ?? 0) <= 3
                }
            }
            #expect(limits.canPlay(keys) == expected)
            playable += expected ? 1 : 0
        }
        #expect(playable > 50 && playable < 450)
    }

    // MARK: Streams

    /// Rows draw by themselves, and a row that goes on from another goes on as that one would.
    @Test func resampling() {
        func run(_ order: [Int]?) -> [[ExpressiveFrame]] {
            let stream = generator.stream(after: prompt, rows: 3)
            var randoms = (0..<3).map { RandomGenerator(seed: UInt64($0)) }
            var result: [[ExpressiveFrame]] = []
            for index in 0..<20 {
                if index == 10, let order {
                    stream.resample(order)
                    randoms = order.map { randoms[$0] }
                }
                result.append(
                    (0..<3).map {
                        stream.draw(row: $0, sampling: sampling, random: &randoms[$0]).frame
                    })
                stream.append(result[index])
            }
            return result
        }
        let (plain, mixed) = (run(nil), run([1, 1, 0]))
        #expect(mixed[0..<10] == plain[0..<10])
        for index in 10..<20 {
            #expect(mixed[index] == [plain[index][1], plain[index][1], plain[index][0]])
        }
    }

    /// Every row has its own copy of a guide that remembers.
    @Test func guidesAreValues() {
        struct Counter: Guide {
            var strikes = 0

            mutating func shape(
                _ biases: inout FrameBiases, frame: Int, after before: ExpressiveFrame
            ) {
                if frame > 0 { strikes += before.onsets.count }
                if strikes >= 4 { biases.keys.forbidStrikes(of: .all) }
            }
        }
        var randoms = (0..<4).map { RandomGenerator(seed: UInt64($0)) }
        let drawn = generator.continuations(
            of: prompt, frameCount: 60, sampling: sampling, guide: Counter(), randoms: &randoms)
        #expect(drawn.allSatisfy { (4...12).contains($0.roll.noteCount) })
    }
}
