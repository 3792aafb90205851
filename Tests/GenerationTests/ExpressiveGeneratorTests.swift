import FrameModels
import Generation
import PianoRolls
import Support
import Testing

@Suite struct ExpressiveGeneratorTests {
    private func model(_ architecture: Architecture, head: HeadKind = .joint) -> any MusicModel {
        var configuration = ModelConfiguration(
            architecture: architecture, width: 16, layers: 2, dropout: 0.1, form: .expressive,
            head: head, options: ["states": 4])
        (configuration.chainWidth, configuration.noteWidth) = (16, 16)
        var random = RandomGenerator(seed: 4)
        return configuration.makeModel(random: &random)
    }

    private func prompt(_ frames: Int) -> ExpressiveRoll {
        ExpressiveRoll(
            frames: (0..<frames).map { frame in
                ExpressiveFrame(
                    onsets: KeySet(keys: [frame % 60, frame % 60 + 7]),
                    held: KeySet(keys: [frame % 60 + 6]),
                    strikes: [
                        Strike(velocityBin: frame % 32, timingBin: frame % 8),
                        Strike(velocityBin: 9, timingBin: 3),
                    ], pedal: frame % 9 < 5 ? .down : .up)
            })
    }

    private func continuation(
        _ model: any MusicModel, of prompt: ExpressiveRoll, frames: Int, seed: UInt64
    ) throws -> ExpressiveRoll {
        var random = RandomGenerator(seed: seed)
        let sampling = ExpressiveSampling(try #require(SamplingStrategy(temperature: 1)))
        return FrameGenerator(model).continuation(
            of: prompt, frameCount: frames, sampling: sampling, random: &random
        ).roll
    }

    @Test(arguments: Architecture.all, HeadKind.allCases)
    func sameSeedSameMusic(_ architecture: Architecture, _ head: HeadKind) throws {
        let model = model(architecture, head: head)
        let first = try continuation(model, of: prompt(30), frames: 60, seed: 1)
        #expect(first.frameCount == 60 && first.noteCount > 5)
        #expect(try continuation(model, of: prompt(30), frames: 60, seed: 1) == first)
        #expect(try continuation(model, of: prompt(30), frames: 60, seed: 2) != first)
        #expect((0..<60).contains { !first.held(inFrame: $0).isEmpty })
    }

    /// Music that was drawn reads as it was drawn: 30 frames at once are 20 and, with those in the
    /// prompt, 10 more. The prompt is longer than what is read at a time.
    @Test func drawnMusicReadsAsItWasDrawn() throws {
        let sampling = ExpressiveSampling(try #require(SamplingStrategy(temperature: 1)))
        let generator = FrameGenerator(model(.mamba))
        let given = prompt(600)
        var (one, two) = (RandomGenerator(seed: 9), RandomGenerator(seed: 9))
        let whole = generator.continuation(
            of: given, frameCount: 30, sampling: sampling, random: &one
        ).roll
        let first = generator.continuation(
            of: given, frameCount: 20, sampling: sampling, random: &two
        ).roll
        var longer = given
        for frame in 0..<20 { longer.append(first[frame]) }
        let second = generator.continuation(
            of: longer, frameCount: 10, sampling: sampling, random: &two
        ).roll
        #expect(whole[0..<20] == first)
        #expect(whole[20..<30] == second)
    }

    @Test func emptyPromptsEarlyEndsAndOtherModels() throws {
        let model = model(.lstm)
        let empty = ExpressiveRoll()
        #expect(try continuation(model, of: empty, frames: 12, seed: 1).frameCount == 12)
        #expect(try continuation(model, of: empty, frames: 0, seed: 1).frameCount == 0)
        var random = RandomGenerator(seed: 1)
        let sampling = ExpressiveSampling(try #require(SamplingStrategy(temperature: 1)))
        let stopped = FrameGenerator(model).continuation(
            of: prompt(3), frameCount: 100, sampling: sampling, random: &random
        ) { $0 == 7 }
        #expect(stopped.roll.frameCount == 7)
        let classic = ModelConfiguration(
            architecture: .mamba, width: 8, layers: 1, dropout: 0, options: ["states": 4])
        #expect(FrameGenerator(expressive: classic.makeModel(random: &random)) == nil)
    }

    /// The opening has soft notes, held on, and the pedal down.
    @Test func openings() {
        var random = RandomGenerator(seed: 5)
        var again = random
        let roll = Opening.sparse.expressiveRoll(frameRate: 16, random: &random)
        #expect(roll.classic.down == Opening.sparse.roll(frameRate: 16, random: &again))
        #expect(roll.noteCount == 3 && roll.pedal(inFrame: 15) == .down)
        let silence = Opening.silence.expressiveRoll(frameRate: 16, random: &random)
        #expect(silence.frameCount == 1 && silence.noteCount == 0)
    }

    /// Classic frames with joint keys.
    @Test func jointClassicRolls() throws {
        let configuration = ModelConfiguration(
            architecture: .mamba, width: 16, layers: 1, dropout: 0, head: .joint,
            options: ["states": 4])
        var random = RandomGenerator(seed: 4)
        let generator = FrameGenerator(configuration.makeModel(random: &random))
        let prompt = ExpressiveRoll(
            frames: (0..<20).map {
                ExpressiveFrame(classic: KeySet(keys: [$0, $0 + 7]), held: KeySet())
            })
        let sampling = ExpressiveSampling(try #require(SamplingStrategy(temperature: 1)))
        func draw(_ seed: UInt64) -> ExpressiveRoll {
            var random = RandomGenerator(seed: seed)
            return generator.continuation(
                of: prompt, frameCount: 40, sampling: sampling, random: &random
            ).roll
        }
        #expect(generator.form == .classic)
        #expect(draw(1) == draw(1) && draw(1) != draw(2))
        #expect(draw(1).noteCount > 0)
        for frame in 0..<40 {
            #expect(draw(1)[frame].strikes.allSatisfy { $0.rawValue == 0 })
            #expect(draw(1).pedal(inFrame: frame) == .up)
        }
    }
}
