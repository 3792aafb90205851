import Foundation
import FrameModels
import PianoRolls
import Support
import Testing

@testable import Generation

/// Music from nothing draws a character and is led to it.
@Suite struct CharacterGuideTests {
    private let quiet = PieceCharacter(
        notesPerSecond: 4, velocity: 45, pedal: 0.9, pedalPresses: 1)

    private func frame(
        notes: Int, velocityBin: Int = 10, pedal: PedalState = .down
    ) -> ExpressiveFrame {
        ExpressiveFrame(
            onsets: KeySet(keys: 20..<20 + notes),
            strikes: (0..<notes).map { _ in Strike(velocityBin: velocityBin, timingBin: 0) },
            pedal: pedal)
    }

    /// What is wished for after ten seconds of one frame in so many.
    private func biases(
        _ guide: CharacterGuide, after frame: ExpressiveFrame, every: Int
    ) -> FrameBiases {
        var guide = guide
        guide.begin(as: quiet)
        var biases = FrameBiases()
        for number in 0...160 {
            biases = FrameBiases()
            let rest = ExpressiveFrame(pedal: frame.pedal)
            guide.shape(&biases, frame: number, after: number % every == 0 ? frame : rest)
        }
        return biases
    }

    @Test func charactersDifferAsPiecesDo() {
        var random = RandomGenerator(seed: 5)
        let drawn = (0..<4000).map { _ in PieceCharacter.drawn(random: &random) }
        func mean(_ value: (PieceCharacter) -> Double) -> Double {
            drawn.reduce(0) { $0 + value($1) } / Double(drawn.count)
        }
        func deviation(_ value: (PieceCharacter) -> Double) -> Double {
            let mean = mean(value)
            return sqrt(drawn.reduce(0) { $0 + pow(value($1) - mean, 2) } / Double(drawn.count))
        }
        // MAESTRO's train split has 9.3 notes a second, velocities of 60.7 and the pedal down for 0.56.
        #expect(abs(mean(\.notesPerSecond) - 9.3) < 0.4)
        #expect(abs(mean(\.velocity) - 60.7) < 0.8 && abs(deviation(\.velocity) - 9.9) < 0.7)
        #expect(abs(mean(\.pedal) - 0.55) < 0.03 && abs(deviation(\.pedal) - 0.30) < 0.03)
        // It goes down 0.73 times a second.
        #expect(abs(mean(\.pedalPresses) - 0.70) < 0.04 && drawn.allSatisfy { $0.pedalPresses > 0 })
        #expect(drawn.allSatisfy { (2...24).contains($0.notesPerSecond) })
    }

    @Test func nothingIsWishedForBeforeAPieceBegins() {
        var guide = CharacterGuide(frameRate: 16)
        #expect(guide.biases(frame: 0, after: ExpressiveFrame()) == FrameBiases())
    }

    @Test func whatIsTooMuchBecomesRarer() {
        let guide = CharacterGuide(frameRate: 16)
        // 16 loud notes a second without pedal, where four soft ones with it are wanted.
        let loud = biases(guide, after: frame(notes: 1, velocityBin: 25, pedal: .up), every: 1)
        // One soft note in two seconds, the pedal always down.
        let soft = biases(guide, after: frame(notes: 1, velocityBin: 4), every: 32)
        #expect(loud.onsetShift < -1 && soft.onsetShift > 0.5)
        #expect(loud.notes.velocity[25] < loud.notes.velocity[11])
        #expect(soft.notes.velocity[4] < soft.notes.velocity[11])
        #expect(loud.pedal[Int(PedalState.down.rawValue)] > 0.5)
        #expect(soft.pedal[Int(PedalState.down.rawValue)] < 0)
    }

    /// A pedal that stays where it is moves sooner, and one that always moves stays.
    @Test func thePedalMovesAsOftenAsItShould() {
        let guide = CharacterGuide(frameRate: 16)
        func pedal(_ frame: ExpressiveFrame, every: Int) -> (stays: Float, changes: Float) {
            let biases = biases(guide, after: frame, every: every).pedal
            return (
                biases[Int(PedalState.down.rawValue)], biases[Int(PedalState.repedalled.rawValue)]
            )
        }
        let held = pedal(frame(notes: 1, pedal: .down), every: 4)
        #expect(held.changes > held.stays + 1)
        let restless = pedal(frame(notes: 1, pedal: .repedalled), every: 1)
        #expect(restless.changes < restless.stays - 1)
    }

    @Test func whatTheComposerAsksForIsLeftAlone() {
        let guide = CharacterGuide(frameRate: 16, holdsDensity: false, holdsVelocity: false)
        let loud = biases(guide, after: frame(notes: 1, velocityBin: 25, pedal: .up), every: 1)
        #expect(loud.onsetShift == 0 && loud.notes == NoteBiases())
    }

    @Test func everyPieceOfAChainHasItsOwn() {
        func drawn(_ seed: UInt64) -> PieceCharacter? {
            var chain = GuideChain([PartGuide(CharacterGuide(frameRate: 16), frames: 0..<9)])
            chain.begin(RandomGenerator(seed: seed))
            var biases = FrameBiases()
            chain.shape(&biases, frame: 0, after: ExpressiveFrame())
            #expect(biases != FrameBiases())
            var guide = CharacterGuide(frameRate: 16)
            guide.begin(RandomGenerator(seed: seed))
            #expect(guide.biases(frame: 0, after: ExpressiveFrame()) == biases)
            return guide.character
        }
        #expect(drawn(1) == drawn(1) && drawn(1) != drawn(2))
    }

    /// Forbids all strikes once it has begun.
    private struct Begun: Guide {
        private var hasBegun = false

        mutating func begin(_ random: RandomGenerator) { hasBegun = true }

        mutating func shape(
            _ biases: inout FrameBiases, frame: Int, after before: ExpressiveFrame
        ) {
            if hasBegun { biases.keys.forbidStrikes(of: KeySet(keys: 0..<Keyboard.keyCount)) }
        }
    }

    /// Every piece of a generator begins its own copy, before its first frame.
    @Test func generatorsBeginTheirGuides() {
        var configuration = ModelConfiguration(
            architecture: .mamba, width: 16, layers: 1, dropout: 0, form: .expressive,
            head: .joint, options: ["states": 4])
        (configuration.chainWidth, configuration.noteWidth) = (16, 16)
        var random = RandomGenerator(seed: 4)
        let generator = FrameGenerator(configuration.makeModel(random: &random))
        func drawn(_ guide: (any Guide)?, _ seeds: [UInt64]) -> [ExpressiveRoll] {
            var randoms = seeds.map { RandomGenerator(seed: $0) }
            return generator.continuations(
                of: ExpressiveRoll(frameRate: 16), frameCount: 64,
                sampling: ExpressiveSampling(.plain), guide: guide, randoms: &randoms
            ).map(\.roll)
        }
        #expect(drawn(nil, [1, 2]).allSatisfy { $0.noteCount > 0 })
        #expect(drawn(GuideChain([Begun()]), [1, 2]).allSatisfy { $0.noteCount == 0 })
        let guide = CharacterGuide(frameRate: 16)
        #expect(drawn(guide, [1, 2]) == [drawn(guide, [1])[0], drawn(guide, [2])[0]])
    }
}
