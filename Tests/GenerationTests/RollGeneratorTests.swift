import Generation
import MusicCore
import MusicModels
import PianoRolls
import Support
import Testing

@Suite struct RollGeneratorTests {
    private func model(_ kind: ModelKind) -> any MusicModel {
        var random = RandomGenerator(seed: 4)
        return ModelConfiguration(kind: kind, width: 16, layers: 2, dropout: 0.1, states: 4)
            .makeModel(random: &random)
    }

    private func prompt(_ frames: Int) -> BinaryRoll {
        BinaryRoll(frames: (0..<frames).map { KeySet(keys: [$0 % 60, $0 % 60 + 7]) })
    }

    private func continuation(
        _ kind: ModelKind, of prompt: BinaryRoll, frames: Int, seed: UInt64
    ) throws -> BinaryRoll {
        var random = RandomGenerator(seed: seed)
        let sampling = try #require(SamplingStrategy(temperature: 1))
        return RollGenerator(model(kind)).continuation(
            of: prompt, frameCount: frames, sampling: sampling, random: &random)
    }

    @Test(arguments: ModelKind.allCases)
    func sameSeedSameMusic(_ kind: ModelKind) throws {
        let first = try continuation(kind, of: prompt(30), frames: 40, seed: 1)
        #expect(first.frameCount == 40)
        #expect(try continuation(kind, of: prompt(30), frames: 40, seed: 1) == first)
        #expect(try continuation(kind, of: prompt(30), frames: 40, seed: 2) != first)
    }

    /// A long prompt is read in pieces, a frame more or less: what is drawn after 600 frames at
    /// once equals drawing on after the first 600 of 620 when those 20 are what was drawn.
    @Test(arguments: ModelKind.allCases)
    func promptsLongerThanAChunk(_ kind: ModelKind) throws {
        var random = RandomGenerator(seed: 9)
        let sampling = try #require(SamplingStrategy(temperature: 0))
        let generator = RollGenerator(model(kind))
        let whole = generator.continuation(
            of: prompt(600), frameCount: 30, sampling: sampling, random: &random)
        let later = generator.continuation(
            of: prompt(600).appending(whole.prefix(20)), frameCount: 10, sampling: sampling,
            random: &random)
        #expect((0..<10).allSatisfy { later[$0] == whole[20 + $0] })
    }

    @Test func emptyPromptsAndEarlyEnds() throws {
        let empty = BinaryRoll(frameCount: 0)
        #expect(try continuation(.mamba, of: empty, frames: 12, seed: 1).frameCount == 12)
        #expect(try continuation(.lstm, of: empty, frames: 0, seed: 1).frameCount == 0)
        var random = RandomGenerator(seed: 1)
        let sampling = try #require(SamplingStrategy(temperature: 1))
        let stopped = RollGenerator(model(.mamba)).continuation(
            of: prompt(3), frameCount: 100, sampling: sampling, random: &random
        ) { $0 == 7 }
        #expect(stopped.frameCount == 7)
    }
}
