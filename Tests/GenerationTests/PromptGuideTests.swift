import FrameModels
import PianoRolls
import Support
import Tensors
import Testing

@testable import Generation

/// Music is held near its prompt, led back to it, and learnt.
@Suite struct PromptGuideTests {
    private let model: any MusicModel
    private let generator: FrameGenerator

    init() {
        var configuration = ModelConfiguration(
            architecture: .mamba, width: 16, layers: 1, dropout: 0, form: .expressive,
            head: .joint, options: ["states": 4])
        (configuration.chainWidth, configuration.noteWidth) = (16, 16)
        var random = RandomGenerator(seed: 4)
        model = configuration.makeModel(random: &random)
        generator = FrameGenerator(model)
    }

    /// A figure of single notes, each held for two frames, again and again: a chord of C from C4 with
    /// its octave, at one velocity.
    private func figure(frames: Int, velocityBin: Int = 20) -> ExpressiveRoll {
        let keys = [39, 43, 46, 51]
        return ExpressiveRoll(
            frames: (0..<frames).map { frame in
                let key = keys[frame / 4 % 4]
                switch frame % 4 {
                case 0:
                    return ExpressiveFrame(
                        onsets: KeySet(keys: [key]),
                        strikes: [Strike(velocityBin: velocityBin, timingBin: 2)])
                case 1: return ExpressiveFrame(held: KeySet(keys: [key]))
                default: return ExpressiveFrame()
                }
            })
    }

    private func draw(
        after prompt: ExpressiveRoll, _ guides: [any Guide], frames: Int = 480
    ) -> ExpressiveRoll {
        var random = RandomGenerator(seed: 3)
        return generator.continuation(
            of: prompt, frameCount: frames, sampling: ExpressiveSampling(.plain),
            guide: guides.isEmpty ? nil : GuideChain(guides), random: &random
        ).roll
    }

    private struct Figures {
        let notes: Int
        let triad, inRange, velocity, everyFourth: Double

        init(_ roll: ExpressiveRoll) {
            var keys: [Int] = []
            var velocities: [Double] = []
            var beats = 0
            for frame in 0..<roll.frameCount {
                let struck = Array(roll.onsets(inFrame: frame))
                keys += struck
                velocities += roll.strikes(inFrame: frame).map { Double($0.velocityBin) }
                if frame % 4 == 0 { beats += struck.count }
            }
            notes = keys.count
            func share(_ count: Int) -> Double { Double(count) / Double(max(1, keys.count)) }
            triad = share(keys.count { [3, 7, 10].contains($0 % 12) })
            inRange = share(keys.count { (33...57).contains($0) })
            velocity = velocities.reduce(0, +) / Double(max(1, velocities.count))
            everyFourth = share(beats)
        }
    }

    @Test func musicIsHeldNearItsPrompt() {
        let prompt = figure(frames: 320)
        let free = Figures(draw(after: prompt, []))
        let held = Figures(draw(after: prompt, [PromptGuide(prompt)]))
        // 80 notes in 320 frames are 120 in 480.
        #expect(abs(held.notes - 120) < abs(free.notes - 120))
        #expect(held.triad > free.triad + 0.25)
        #expect(held.inRange > free.inRange + 0.2)
        #expect(abs(held.velocity - 20) < abs(free.velocity - 20))
    }

    /// What a guide that heeds the bass alone wishes after music whose bass is `heard` alone, where the
    /// prompt's is `bass` three times of four.
    private func wishes(bass: Int, heard: Int) -> [Float] {
        func frame(_ number: Int, over low: Int) -> ExpressiveFrame {
            let keys = KeySet(keys: [low, 39, 43])
            guard number % 8 == 0 else { return ExpressiveFrame(held: keys) }
            return ExpressiveFrame(
                onsets: keys, strikes: keys.map { _ in Strike(velocityBin: 20, timingBin: 2) })
        }
        let prompt = ExpressiveRoll(
            frames: (0..<320).map { frame($0, over: $0 / 8 % 4 == 3 ? heard : bass) })
        var strengths = PromptGuide.Strengths().scaled(by: 0)
        strengths.bass = 1
        var guide = PromptGuide(prompt, strengths: strengths)
        var biases = FrameBiases()
        for number in 0..<160 {
            biases = guide.biases(frame: number, after: frame(number + 7, over: heard))
        }
        return biases.keys.preference
    }

    @Test(arguments: [(15, 12), (12, 15)])
    func theBassIsKept(bass: Int, heard: Int) {
        let wishes = wishes(bass: bass, heard: heard)
        #expect(wishes[bass] > 0.5 && wishes[heard] < -0.3)
        // Above the bass nothing is asked for.
        #expect(abs(wishes[bass + 36]) < 0.1 && abs(wishes[heard + 36]) < 0.1)
    }

    /// After a melody that climbs by whole tones, one that comes down is wished to climb, from wherever it
    /// is.
    @Test func theMelodysStepsAreKept() {
        func melody(_ keys: [Int]) -> [ExpressiveFrame] {
            keys.map {
                ExpressiveFrame(
                    onsets: KeySet(keys: [$0]), strikes: [Strike(velocityBin: 20, timingBin: 2)])
            }
        }
        var strengths = PromptGuide.Strengths().scaled(by: 0)
        strengths.steps = 1
        let prompt = melody((0..<160).map { 40 + $0 % 4 * 2 })
        var guide = PromptGuide(ExpressiveRoll(frames: prompt), strengths: strengths)
        var biases = FrameBiases()
        for (number, frame) in melody((0..<83).map { 46 - $0 % 4 * 2 }).enumerated() {
            biases = guide.biases(frame: number, after: frame)
        }
        let wishes = biases.keys.preference
        // The last key was 42.
        #expect(wishes[44] > 0.5 && wishes[36] > 0.5)
        #expect(wishes[40] < -0.3 && wishes[48] < -0.3)
        // Far below the melody nothing is asked for.
        #expect(wishes[5] == 0)
    }

    @Test func whatIsRareIsRarerInFocus() {
        var counts = PromptCounts()
        for (pitchClass, count) in [(0, 60.0), (7, 30), (6, 10)] {
            counts.pitchClasses.add(pitchClass, weight: count)
        }
        counts.focus(by: 2)
        // The squares of 0.6, 0.3 and 0.1 over their sum, 0.46.
        for (pitchClass, share) in [(0, 0.36), (7, 0.09), (6, 0.01)] {
            #expect(abs(counts.pitchClasses.counts[pitchClass] - 100 * share / 0.46) < 1e-9)
        }
        #expect(counts.pitchClasses.counts[1] == 0)
    }

    @Test func keysBeyondWhatWasHeardAreRarer() {
        let prompt = figure(frames: 32)
        var guide = HeardRangeGuide(prompt)
        let first = guide.biases(frame: 0, after: prompt[31]).keys.preference
        #expect((39...51).allSatisfy { first[$0] == 0 })
        #expect(first[38] < 0 && first[52] == first[38])
        // The further, the rarer.
        #expect(first[37] < first[38] && first[0] < first[20] && first[87] < first[60])
        // What comes counts as heard.
        let high = ExpressiveFrame(
            onsets: KeySet(keys: [60]), strikes: [Strike(velocityBin: 9, timingBin: 0)])
        let second = guide.biases(frame: 1, after: high).keys.preference
        #expect(second[51] == 0 && second[60] > first[60] && second[61] == first[61])
        // But it does not count as given.
        #expect(second[60] < second[55] && second[55] < 0)
        var fresh = HeardRangeGuide(ExpressiveRoll(frameRate: 16))
        #expect(fresh.biases(frame: 0, after: ExpressiveFrame()) == FrameBiases())
    }

    @Test func withoutStrengthNothingChanges() {
        let prompt = figure(frames: 64)
        let none = PromptGuide.Strengths().scaled(by: 0)
        var guide = PromptGuide(prompt, strengths: none)
        for frame in 0..<20 {
            #expect(guide.biases(frame: frame, after: prompt[frame]) == FrameBiases())
        }
    }

    @Test func whatComesAtEachPlaceOfABarIsKept() {
        let prompt = figure(frames: 320)
        let bars = PromptGuide.Bars(
            frames: 16, places: 16, promptLines: (-20...0).map { 16 * Double($0) })
        let loose = Figures(draw(after: prompt, [PromptGuide(prompt)]))
        let strict = Figures(draw(after: prompt, [PromptGuide(prompt, bars: bars)]))
        #expect(strict.everyFourth > loose.everyFourth + 0.1)
    }

    /// A prompt that slows down has longer bars than what follows.
    @Test func placesFollowThePromptsBars() {
        let bars = PromptGuide.Bars(frames: 16, places: 4, promptLines: [-48, -32, 0])
        #expect([0, 3, 4, 15, 16].map(bars.place(ofFrame:)) == [0, 0, 1, 3, 0])
        #expect([-32, -25, -24, -1].map(bars.place(ofFrame:)) == [0, 0, 1, 3])
        #expect([-48, -45, -44, -33].map(bars.place(ofFrame:)) == [0, 0, 1, 3])
        #expect(bars.place(ofFrame: -49) == nil)
    }

    @Test func accentsAndBassesKnowTheBar() throws {
        // A loud low key at each bar's beginning, soft high ones after it.
        let prompt = ExpressiveRoll(
            frames: (0..<320).map { frame in
                var result = ExpressiveFrame()
                guard frame % 4 == 0 else { return result }
                let isFirst = frame % 16 == 0
                result.onsets = KeySet(keys: [isFirst ? 20 : 50])
                result.strikes = [Strike(velocityBin: isFirst ? 28 : 10, timingBin: 0)]
                return result
            }, frameRate: 16)
        let bars = PromptGuide.Bars(
            frames: 16, places: 16, promptLines: (-20...0).map { 16 * Double($0) })
        var guide = PromptGuide(prompt, bars: bars)
        let first = guide.biases(frame: 0, after: ExpressiveFrame())
        let second = guide.biases(frame: 4, after: ExpressiveFrame())
        #expect(first.keys.preference[20] > second.keys.preference[20] + 2)
        #expect(first.notes.velocity[28] > second.notes.velocity[28] + 2)
        #expect(first.keys.preference[50] < second.keys.preference[50])
    }

    @Test func whatFollowedBeforeIsRecalled() {
        let prompt = figure(frames: 161)
        var guide = RecallGuide(prompt, strength: 1)
        // The last strike was that of the prompt's end, at frame 160: its first key.
        var biases = guide.biases(frame: 0, after: prompt[160])
        #expect(biases.onsetShift < 0)
        for frame in 1...3 {
            biases = guide.biases(frame: frame, after: ExpressiveFrame())
        }
        // The fourth frame after it is due, by the next key of the figure.
        #expect(biases.onsetShift > 0)
        let best = biases.keys.preference.indices.max {
            biases.keys.preference[$0] < biases.keys.preference[$1]
        }
        #expect(best == 43)
    }

    @Test func adaptingMakesThePromptLikelier() throws {
        let prompt = figure(frames: 160)
        let following = prompt[1..<160]
        func nats() -> Double {
            let stream = generator.stream(after: prompt.prefix(1), rows: 1)
            return -stream.logLikelihoods(of: [following])[0]
        }
        let before = nats()
        var adaptation = PromptAdaptation()
        adaptation.steps = 0
        adaptation.adapt(model, to: prompt)
        #expect(nats() == before)
        adaptation = PromptAdaptation()
        adaptation.adapt(model, to: prompt)
        #expect(nats() < before)
    }
}
