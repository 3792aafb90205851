import FrameModels
import Generation
import PianoRolls
import Support
import Testing

@Suite struct PassageFillerTests {
    private func generator() throws -> FrameGenerator {
        var configuration = ModelConfiguration(
            architecture: .mamba, width: 16, layers: 1, dropout: 0, form: .expressive,
            head: .joint, options: ["states": 4])
        (configuration.chainWidth, configuration.noteWidth) = (16, 16)
        var random = RandomGenerator(seed: 4)
        return FrameGenerator(configuration.makeModel(random: &random))
    }

    private func roll(_ frames: Int, held: Set<Int> = []) -> ExpressiveRoll {
        ExpressiveRoll(
            frames: (0..<frames).map { frame in
                ExpressiveFrame(
                    onsets: frame % 3 == 0 ? KeySet(keys: [30 + frame % 40]) : KeySet(),
                    held: KeySet(keys: held),
                    strikes: frame % 3 == 0 ? [Strike(velocityBin: 9, timingBin: 3)] : [])
            })
    }

    private func effort(particles: Int, lookAhead: Int = 4) -> PassageFiller.Effort {
        var effort = PassageFiller.Effort()
        effort.particles = particles
        (effort.lookAheadFrames, effort.blockFrames, effort.contextFrames) = (lookAhead, 4, 12)
        return effort
    }

    @Test func heldKeysStayDownAndOthersAreLetGo() throws {
        let passage = PassageFiller.Passage(
            before: roll(20, held: [5, 70]), after: roll(20, held: [5, 6]), frameCount: 14,
            heldThrough: KeySet(keys: [5]), releasedBefore: KeySet(keys: [70]))
        let filler = PassageFiller(try generator(), effort: effort(particles: 6))
        func fill(_ seed: UInt64) throws -> ExpressiveRoll {
            try #require(
                filler.fill(
                    passage, sampling: ExpressiveSampling(.plain),
                    random: RandomGenerator(seed: seed))
            ).roll
        }
        let filling = try fill(1)
        #expect(filling.frameCount == 14)
        #expect((0..<14).allSatisfy { filling.held(inFrame: $0).contains(5) })
        #expect(!filling.held(inFrame: 0).contains(70))
        #expect(try fill(1) == filling && fill(2) != filling)
    }

    /// More particles find fillings that what follows fits better, on average.
    @Test func whatFollowsFitsBetter() throws {
        let passage = PassageFiller.Passage(before: roll(30), after: roll(12), frameCount: 10)
        func mean(_ particles: Int) throws -> Double {
            let filler = PassageFiller(try generator(), effort: effort(particles: particles))
            var sum = 0.0
            for seed in 0..<24 {
                let filling = try #require(
                    filler.fill(
                        passage, sampling: ExpressiveSampling(.plain),
                        random: RandomGenerator(seed: UInt64(seed))))
                sum += filler.logLikelihood(ofWhatFollows: filling.roll, in: passage)
            }
            return sum / 24
        }
        #expect(try mean(16) > mean(1))
    }

    @Test func itCanBeGivenUpAndHasEdges() throws {
        let filler = PassageFiller(try generator(), effort: effort(particles: 2))
        let sampling = ExpressiveSampling(.plain)
        let empty = ExpressiveRoll()
        let passage = PassageFiller.Passage(before: empty, after: empty, frameCount: 5)
        let random = RandomGenerator(seed: 1)
        #expect(filler.fill(passage, sampling: sampling, random: random)?.roll.frameCount == 5)
        #expect(filler.fill(passage, sampling: sampling, random: random) { $0 == 2 } == nil)
    }
}
