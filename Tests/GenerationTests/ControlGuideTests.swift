import Foundation
import FrameModels
import Generation
import PianoRolls
import Support
import Testing

/// Each control does what it says on a small model that has learnt nothing.
@Suite struct ControlGuideTests {
    private let generator: FrameGenerator

    init() throws {
        var configuration = ModelConfiguration(
            architecture: .mamba, width: 16, layers: 1, dropout: 0, form: .expressive,
            head: .joint, options: ["states": 4])
        (configuration.chainWidth, configuration.noteWidth) = (16, 16)
        var random = RandomGenerator(seed: 4)
        generator = FrameGenerator(configuration.makeModel(random: &random))
    }

    private func draw(
        _ guides: [any Guide], frames: Int = 160, seed: UInt64 = 3
    ) -> ExpressiveRoll {
        var random = RandomGenerator(seed: seed)
        return generator.continuation(
            of: ExpressiveRoll(), frameCount: frames, sampling: ExpressiveSampling(.plain),
            guide: GuideChain(guides), random: &random
        ).roll
    }

    private func pitchClasses(_ roll: ExpressiveRoll) -> Set<Int> {
        Set((0..<roll.frameCount).flatMap { roll.onsets(inFrame: $0).map { ($0 + 9) % 12 } })
    }

    // MARK: Pitches

    @Test func strengthsAreOddsOfOtherNotes() {
        #expect(KeyPreference.penalty(strength: 0) == 0)
        #expect(abs(KeyPreference.penalty(strength: 0.9) - Float(log(0.01))) < 1e-5)
        #expect(KeyPreference.penalty(strength: 1) == -.infinity)
    }

    /// Other notes are forbidden or rarer, and about as many are struck: on independent keys of
    /// equal probability exactly as many.
    @Test func scales() {
        let scale: Set<Int> = [0, 2, 4, 5, 7, 9, 11]
        func share(_ strength: Double) -> (inside: Double, notes: Int) {
            let roll = draw([KeyPreference(pitchClasses: scale, strength: strength)], frames: 600)
            let keys = (0..<600).flatMap { Array(roll.onsets(inFrame: $0)) }
            let inside = keys.count { scale.contains(($0 + 9) % 12) }
            return (Double(inside) / Double(keys.count), keys.count)
        }
        let (free, half, strict) = (share(0), share(0.5), share(1))
        #expect(free.inside > 0.4 && free.inside < 0.75)
        #expect(half.inside > free.inside + 0.1 && half.inside < 1)
        #expect(strict.inside == 1)
        for other in [half, strict] {
            #expect(abs(Double(other.notes) / Double(free.notes) - 1) < 0.35)
        }
    }

    /// Preferences and shifts decide in how many frames something is struck, and not how much.
    @Test(arguments: [Float(0), 2, -1])
    func onsetsAreAsManyAsTheyShouldBe(shift: Float) {
        var biases = FrameBiases()
        for key in 0..<88 where key % 2 == 0 { biases.keys.preference[key] = -.infinity }
        biases.onsetShift = shift
        var random = RandomGenerator(seed: 1)
        let logits = [Float](repeating: -5, count: 88)
        let draws = (0..<4000).map { _ in
            ChainSampler(.plain).draw(
                logits: logits, down: KeySet(), biases: biases, random: &random)
        }
        #expect(draws.allSatisfy { $0.struck.allSatisfy { $0 % 2 == 1 } })
        // One of 88 independent keys, then the log-odds are shifted.
        let any = 1 - pow(1 - 1 / (1 + exp(5.0)), 88)
        let odds = any / (1 - any) * exp(Double(shift))
        let expected = odds / (1 + odds)
        let struck = draws.filter { !$0.struck.isEmpty }
        let share = Double(struck.count) / 4000
        #expect(abs(share - expected) < 4.5 * (expected * (1 - expected) / 4000).squareRoot())
        // As many at once as of 44 keys of which one is struck.
        let size = Double(struck.reduce(0) { $0 + $1.struck.count }) / Double(struck.count)
        let p = 1 / (1 + exp(5.0))
        #expect(abs(size - 44 * p / (1 - pow(1 - p, 44))) < 0.06)
    }

    @Test func ranges() {
        let roll = draw([RangeGuide(keys: 30...40)])
        #expect(roll.noteCount > 5)
        for frame in 0..<160 {
            #expect(roll.onsets(inFrame: frame).allSatisfy { (30...40).contains($0) })
        }
    }

    /// Strictly followed, two chords have only their tones, each in its time, and foreign keys are
    /// let go where the second begins.
    @Test func chords() {
        let spans = [
            ChordGuide.Span(frames: 0..<80, pitchClasses: [0, 4, 7], bassPitchClass: 0),
            ChordGuide.Span(frames: 80..<160, pitchClasses: [2, 6, 9], bassPitchClass: 2),
        ]
        let roll = draw([ChordGuide(spans, strength: 1)])
        #expect(pitchClasses(roll[0..<80]).isSubset(of: [0, 4, 7]))
        #expect(pitchClasses(roll[80..<160]).isSubset(of: [2, 6, 9]))
        #expect(roll.noteCount > 20)
        #expect(roll.downKeys(inFrame: 80).allSatisfy { [2, 6, 9].contains(($0 + 9) % 12) })
        #expect(roll.pedal(inFrame: 80) != .down || !roll.pedal(inFrame: 79).isDown)
    }

    // MARK: How many

    @Test(arguments: [3.0, 10, 25])
    func densities(_ target: Double) {
        let roll = draw([DensityGuide(notesPerSecond: target, frameRate: 16)], frames: 960)
        #expect(abs(Double(roll.noteCount) / 60 / target - 1) < 0.1)
    }

    /// The mean over the whole length is met although parts of it stay empty or grow sparse.
    @Test func densityMakesUpForRests() {
        var guide = DensityGuide(notesPerSecond: 6, frameRate: 16)
        let rests = [200..<300, 600..<640]
        var weights = [Float](repeating: 1, count: 800)
        for frame in rests.joined() { weights[frame] = 0 }
        for frame in 640..<800 { weights[frame] = 0.5 }
        guide.budget = .init(notes: 300, weights: weights)
        let roll = draw([SilenceGuide(frames: rests), guide], frames: 800)
        #expect(abs(Double(roll.noteCount) / 300 - 1) < 0.06)
        func density(_ frames: Range<Int>) -> Double {
            Double(frames.reduce(0) { $0 + roll.onsets(inFrame: $1).count }) / Double(frames.count)
        }
        #expect(density(640..<800) < 0.75 * density(300..<600))
    }

    /// A part cannot be filled without measure because the rest is empty.
    @Test func densityHasABound() {
        var guide = DensityGuide(notesPerSecond: 4, frameRate: 16)
        let rest = 80..<320
        guide.budget = .init(
            notes: 80, weights: (0..<320).map { rest.contains($0) ? 0 : 1 })
        let roll = draw([SilenceGuide(frames: [rest]), guide], frames: 320)
        let most = 1.5 * DensityGuide.mostOfMean * 4
        #expect(Double(roll.noteCount) / 5 < most + 2)
    }

    @Test func theCloseThinsOut() {
        let guide = EndGuide(
            chordFrame: 150, releaseFrame: 180, keys: 0...87, tonic: nil,
            after: ExpressiveRoll())
        let weights = guide.weights(frameCount: 200)
        #expect(weights.prefix(100).allSatisfy { $0 == 1 })
        #expect(weights[125] < 0.75 && weights[125] > 0.6)
        #expect(weights.suffix(54).allSatisfy { $0 == 0 })
    }

    @Test func hands() {
        let limits = HandLimits(maximumKeys: 3, reachSemitones: 7)
        let roll = draw([DensityGuide(notesPerSecond: 30, frameRate: 16), HandsGuide(limits)])
        #expect(roll.noteCount > 50)
        #expect((0..<160).allSatisfy { limits.canPlay(roll.downKeys(inFrame: $0)) })
    }

    // MARK: How hard

    @Test func velocities() {
        let roll = draw([VelocityRangeGuide(40...48)])
        let bins = Set((0..<160).flatMap { roll.strikes(inFrame: $0).map(\.velocityBin) })
        #expect(!bins.isEmpty && bins.isSubset(of: [9, 10, 11]))
    }

    @Test func dynamicsFollowTheCurve() throws {
        let curve = try #require(DynamicsCurve("pp < ff"))
        let roll = draw(
            [
                DensityGuide(notesPerSecond: 20, frameRate: 16),
                DynamicsGuide(curve, frameCount: 480),
            ], frames: 480)
        for part in 0..<4 {
            let velocities = (part * 120..<(part + 1) * 120).flatMap {
                roll.strikes(inFrame: $0).map { Double($0.velocity) }
            }
            let mean = velocities.reduce(0, +) / Double(velocities.count)
            #expect(abs(mean - curve.velocity(at: (Double(part) + 0.5) / 4)) < 6)
        }
    }

    /// Six notes half a second apart are enough to make a soft player loud.
    @Test func dynamicsAreFollowedByFewNotes() throws {
        let curve = try #require(DynamicsCurve("f"))
        var guide = DynamicsGuide(curve, frameCount: 160)
        var before = ExpressiveFrame()
        var velocity = 0.0
        for frame in 0..<50 {
            let biases = guide.biases(frame: frame, after: before)
            before = ExpressiveFrame()
            guard frame % 8 == 0 else { continue }
            // The likeliest velocity for a player who would be soft.
            let bins = 0..<VelocityBins.count
            let scores = bins.map { bin in
                Double(biases.notes.velocity[bin]) - pow(Double(bin) - 8, 2) / 32
            }
            let bin = try #require(bins.max { scores[$0] < scores[$1] })
            let strike = Strike(velocityBin: bin, timingBin: 0)
            velocity = Double(strike.velocity)
            before = ExpressiveFrame(onsets: KeySet(keys: [40]), strikes: [strike])
        }
        #expect(abs(velocity - curve.velocity(at: 0.3)) < 7)
    }

    @Test func dynamicsAsTheyAreWritten() throws {
        let arch = try #require(DynamicsCurve("pp < f > p"))
        #expect(arch.segments.count == 2)
        #expect([0, 0.25, 0.5, 1].map(arch.velocity) == [32, 60, 88, 46])
        let sudden = try #require(DynamicsCurve("p<f  p"))
        #expect([0, 0.499, 0.5, 1].map { sudden.velocity(at: $0).rounded() } == [46, 88, 46, 46])
        #expect(try #require(DynamicsCurve("mf")).range == 74...74)
        #expect(try #require(DynamicsCurve("p f")).velocity(at: 0.49) == 46)
        for text in ["", "<", "p <", "< f", "p << f", "f < p", "p > f", "p < p", "loud", "p, f"] {
            #expect(DynamicsCurve(text) == nil, "\(text)")
        }
    }

    // MARK: When

    @Test func grids() {
        // 0.25 s, every other line a fifth late.
        let times = OnsetTimes(stepSeconds: 0.25, swing: 0.2, endSeconds: 10)
        #expect(times.seconds.count == 40)
        #expect(Array(times.seconds.prefix(3)) == [0, 0.3, 0.5])
        let roll = draw([
            DensityGuide(notesPerSecond: 8, frameRate: 16),
            OnsetTimesGuide(times, frameRate: 16, mustStrike: false),
        ])
        #expect(roll.noteCount > 20)
        for note in roll.performance().notes {
            let line = times.nearest(to: note.onsetSeconds) ?? -1
            // The middle of an eighth of a frame.
            #expect(abs(line - note.onsetSeconds) < 1.0 / 16 / 8)
        }
    }

    /// Played music begins near the lines, not on them.
    @Test func looseGrids() {
        let times = OnsetTimes(stepSeconds: 0.25, swing: 0, endSeconds: 10)
        let roll = draw([
            DensityGuide(notesPerSecond: 8, frameRate: 16),
            OnsetTimesGuide(times, frameRate: 16, mustStrike: false, spreadSeconds: 0.014),
        ])
        let distances = roll.performance().notes.map {
            abs((times.nearest(to: $0.onsetSeconds) ?? -1) - $0.onsetSeconds)
        }
        #expect(distances.count > 20)
        #expect(distances.allSatisfy { $0 < 2.6 / 16 / 8 })
        #expect(distances.contains { $0 > 1.0 / 16 / 8 })
    }

    /// A rhythm has a note at each of its times and nowhere else.
    @Test func rhythms() {
        let times = OnsetTimes([0, 0.4, 0.5, 1.21, 1.3]).repeated(everySeconds: 2, until: 9)
        #expect(times.seconds.count == 23)
        let roll = draw([OnsetTimesGuide(times, frameRate: 16, mustStrike: true)])
        let struck = (0..<160).filter { !roll.onsets(inFrame: $0).isEmpty }
        #expect(struck == Set(times.seconds.map { Int($0 * 16 + 1e-6) }).sorted())
    }

    @Test func silences() {
        let roll = draw([
            DensityGuide(notesPerSecond: 20, frameRate: 16), SilenceGuide(frames: [40..<60]),
        ])
        for frame in 40..<60 {
            #expect(roll.downKeys(inFrame: frame).isEmpty && !roll.pedal(inFrame: frame).isDown)
        }
        #expect((60..<80).contains { !roll.onsets(inFrame: $0).isEmpty })
    }

    @Test func restsEnd() {
        var guide = RestGuide(frameRate: 16)
        let struck = ExpressiveFrame(
            onsets: KeySet(keys: [40]), strikes: [Strike(velocityBin: 9, timingBin: 0)])
        func shifts(_ count: Int, after first: ExpressiveFrame) -> [Float] {
            (0..<count).map { frame in
                guide.biases(frame: frame, after: frame == 0 ? first : ExpressiveFrame()).onsetShift
            }
        }
        // A second at the beginning, two and a half later.
        let begins = shifts(40, after: ExpressiveFrame())
        #expect(begins.prefix(16).allSatisfy { $0 == 0 } && begins[17] > 0)
        #expect(zip(begins[17...], begins[18...]).allSatisfy { $0 < $1 } && begins[39] > 4)
        let later = shifts(60, after: struck)
        #expect(later.prefix(41).allSatisfy { $0 == 0 } && later[42] > 0)
    }

    // MARK: The end

    /// The last chord is the tonic's, held and let go, and what follows is silent; whatever forbids
    /// its keys, and within what hands can play.
    @Test(arguments: [nil, 2])
    func ends(_ maximumKeys: Int?) {
        let tonic = EndGuide.Tonic(pitchClass: 2, isMinor: true)
        var guides: [any Guide] = [
            KeyPreference(pitchClasses: [0, 1], strength: 1),
            EndGuide(
                chordFrame: 120, releaseFrame: 150, keys: 0...87, tonic: tonic,
                after: ExpressiveRoll()),
        ]
        if let maximumKeys {
            guides.insert(HandsGuide(HandLimits(maximumKeys: maximumKeys)), at: 0)
        }
        let roll = draw(guides)
        let chord = roll.onsets(inFrame: 120)
        #expect(chord.count == maximumKeys ?? 4)
        #expect(Set(chord.map { ($0 + 9) % 12 }).isSubset(of: [2, 5, 9]))
        #expect(chord.lowest.map { ($0 + 9) % 12 } == 2)
        #expect((121..<150).allSatisfy { roll.downKeys(inFrame: $0) == chord })
        #expect((121..<150).allSatisfy { roll.pedal(inFrame: $0) == .down })
        #expect((150..<160).allSatisfy { roll.downKeys(inFrame: $0).isEmpty })
        #expect(roll.pedal(inFrame: 150) == .up)
        #expect((121..<160).allSatisfy { roll.onsets(inFrame: $0).isEmpty })
    }

    /// Without a key the tonic is that of what was played: a scale of E flat with its tonic and fifth
    /// doubled.
    @Test func theTonicIsHeard() {
        let keys = [27, 29, 31, 32, 34, 36, 38, 27, 34, 39].map { $0 + 3 }
        let prompt = ExpressiveRoll(
            frames: keys.map {
                ExpressiveFrame(
                    onsets: KeySet(keys: [$0]), strikes: [Strike(velocityBin: 12, timingBin: 0)])
            })
        let guide = EndGuide(
            chordFrame: 5, releaseFrame: 20, keys: 0...87, tonic: nil, after: prompt)
        let roll = draw([RangeGuide(keys: 0...0), guide], frames: 24)
        #expect(Set(roll.onsets(inFrame: 5).map { ($0 + 9) % 12 }) == [3, 7, 10])
    }

    // MARK: Repetition

    /// A passage that came before is dearer to go on with, the longer it lasts.
    @Test func repetition() {
        let passage = [10, 20, 30, 40, 50]
        var guide = RepetitionGuide(strength: 1)
        var before = ExpressiveFrame()
        var damping: [Float] = []
        for index in 0..<12 {
            let biases = guide.biases(frame: index, after: before)
            damping.append(biases.keys.struck[passage[index % 5]])
            before = ExpressiveFrame(
                onsets: KeySet(keys: [passage[index % 5]]),
                strikes: [Strike(velocityBin: 9, timingBin: 0)])
        }
        // Three chords have to come again before the fourth is damped.
        #expect(damping.prefix(8).allSatisfy { $0 == 0 })
        #expect(damping[8] == -1 && damping[9] == -2 && damping[10] == -3)
        #expect(guide.biases(frame: 12, after: before).keys.struck[60] == 0)
    }

    @Test func manyStrikesOfOneKey() {
        var guide = RepetitionGuide(strength: 0.5)
        let strike = ExpressiveFrame(
            onsets: KeySet(keys: [30]), strikes: [Strike(velocityBin: 9, timingBin: 0)])
        var biases = FrameBiases()
        for frame in 0..<40 { biases = guide.biases(frame: frame, after: strike) }
        #expect(biases.keys.struck[30] < -2 && biases.keys.restruck[30] < -2)
        #expect(biases.keys.struck[31] == 0)
    }

    // MARK: Classic frames

    @Test(arguments: HeadKind.allCases)
    func classicModels(_ head: HeadKind) {
        let configuration = ModelConfiguration(
            architecture: .mamba, width: 16, layers: 1, dropout: 0, head: head,
            options: ["states": 4])
        var random = RandomGenerator(seed: 4)
        let generator = FrameGenerator(configuration.makeModel(random: &random))
        let limits = HandLimits(maximumKeys: 2)
        let guide = GuideChain([
            DensityGuide(notesPerSecond: 12, frameRate: 16), RangeGuide(keys: 20...50),
            HandsGuide(limits), SilenceGuide(frames: [100..<120]),
        ])
        let drawn = generator.continuation(
            of: ExpressiveRoll(), frameCount: 300, sampling: ExpressiveSampling(.plain),
            guide: guide, random: &random)
        let roll = drawn.roll.classic.down
        var onsets = 0
        for frame in 1..<300 {
            #expect(roll[frame].count <= 2 && roll[frame].allSatisfy { (20...50).contains($0) })
            onsets += roll[frame].subtracting(roll[frame - 1]).count
        }
        #expect((100..<120).allSatisfy { roll[$0].isEmpty })
        #expect(onsets > 80 && drawn.logLikelihood < 0)
    }
}
