import FrameModels
import Generation
import MusicCore
import PianoRolls
import Support
import Testing

@Suite struct ClassicGeneratorTests {
    private func model(_ architecture: Architecture) -> any MusicModel {
        var random = RandomGenerator(seed: 4)
        return ModelConfiguration(
            architecture: architecture, width: 16, layers: 2, dropout: 0.1, options: ["states": 4]
        )
        .makeModel(random: &random)
    }

    private func prompt(_ frames: Int) -> ExpressiveRoll {
        ExpressiveRoll(
            frames: (0..<frames).map {
                ExpressiveFrame(classic: KeySet(keys: [$0 % 60, $0 % 60 + 7]), held: KeySet())
            })
    }

    private func continuation(
        _ architecture: Architecture, of prompt: ExpressiveRoll, frames: Int, seed: UInt64
    ) throws -> ExpressiveRoll {
        var random = RandomGenerator(seed: seed)
        let sampling = ExpressiveSampling(try #require(SamplingStrategy(temperature: 1)))
        return FrameGenerator(model(architecture)).continuation(
            of: prompt, frameCount: frames, sampling: sampling, random: &random
        ).roll
    }

    @Test(arguments: Architecture.all)
    func sameSeedSameMusic(_ architecture: Architecture) throws {
        let first = try continuation(architecture, of: prompt(30), frames: 40, seed: 1)
        #expect(first.frameCount == 40)
        #expect(try continuation(architecture, of: prompt(30), frames: 40, seed: 1) == first)
        #expect(try continuation(architecture, of: prompt(30), frames: 40, seed: 2) != first)
    }

    /// A prompt is read in pieces of 512 frames, and music that was drawn reads as it was drawn:
    /// 30 frames at once equal 20 frames and, with those in the prompt, 10 more.
    @Test(arguments: Architecture.all)
    func promptsLongerThanAChunk(_ architecture: Architecture) throws {
        let sampling = ExpressiveSampling(try #require(SamplingStrategy(temperature: 1)))
        let generator = FrameGenerator(model(architecture))
        let given = prompt(600)
        var (one, two) = (RandomGenerator(seed: 9), RandomGenerator(seed: 9))
        let whole = generator.continuation(
            of: given, frameCount: 30, sampling: sampling, random: &one
        ).roll
        let first = generator.continuation(
            of: given, frameCount: 20, sampling: sampling, random: &two
        ).roll
        let longer = ExpressiveRoll(
            frames: (0..<600).map { given[$0] } + (0..<20).map { first[$0] })
        let second = generator.continuation(
            of: longer, frameCount: 10, sampling: sampling, random: &two
        ).roll
        #expect((0..<30).contains { !whole[$0].down.isEmpty })
        #expect((0..<20).allSatisfy { first[$0] == whole[$0] })
        #expect((0..<10).allSatisfy { second[$0] == whole[20 + $0] })
    }

    /// Variations drawn at once are reproducible, differ, and do not touch each other.
    @Test(arguments: Architecture.all)
    func severalAtOnce(_ architecture: Architecture) throws {
        let sampling = ExpressiveSampling(try #require(SamplingStrategy(temperature: 1)))
        let generator = FrameGenerator(model(architecture))
        func draw(_ seeds: [UInt64]) -> [ExpressiveRoll] {
            var randoms = seeds.map { RandomGenerator(seed: $0) }
            return generator.continuations(
                of: prompt(30), frameCount: 40, sampling: sampling, randoms: &randoms
            ).map(\.roll)
        }
        let first = draw([1, 2, 3])
        #expect(first.map(\.frameCount) == [40, 40, 40])
        #expect(draw([1, 2, 3]) == first)
        #expect(first[0] != first[1] && first[1] != first[2])
        let second = draw([7, 2, 1])
        #expect(second[1] == first[1] && second[2] == first[0])
    }

    /// A variation is what it would be alone, so that neither the number of variations nor that of
    /// cores changes it; and generators go on from where they got to.
    @Test(arguments: Architecture.all)
    func variationsAreWhatTheyWouldBeAlone(_ architecture: Architecture) throws {
        let sampling = ExpressiveSampling(try #require(SamplingStrategy(temperature: 1)))
        let generator = FrameGenerator(model(architecture))
        var alone = RandomGenerator(seed: 5)
        var together = (4..<9).map { RandomGenerator(seed: UInt64($0)) }
        for _ in 0..<2 {
            let expected = generator.continuation(
                of: prompt(30), frameCount: 300, sampling: sampling, random: &alone)
            let drawn = generator.continuations(
                of: prompt(30), frameCount: 300, sampling: sampling, randoms: &together)
            #expect(drawn[1].roll == expected.roll)
            #expect(drawn[1].logLikelihood == expected.logLikelihood)
        }
    }

    /// Takes of several prompts share the recurrent step, and are what they would be alone: in their frames
    /// and in how long they are, wherever another one ends.
    @Test(arguments: Architecture.all)
    func takesAreWhatTheyWouldBeAlone(_ architecture: Architecture) throws {
        let sampling = ExpressiveSampling(try #require(SamplingStrategy(temperature: 1)))
        let generator = FrameGenerator(model(architecture))
        final class Told {
            var frames: [ExpressiveFrame] = []
        }
        let told = (0..<4).map { _ in Told() }
        func take(_ number: Int) -> FrameGenerator.Take {
            FrameGenerator.Take(
                of: prompt(10 + 7 * number), frameCount: 150 - 30 * number, sampling: sampling,
                guide: nil,
                randoms: (0...UInt64(number)).map {
                    RandomGenerator(seed: 10 * UInt64(number) + $0)
                },
                observe: { told[number].frames.append($0) },
                shouldStop: { number == 2 && $0 >= 40 })
        }
        func draw(_ numbers: [Int]) -> [Int: [Continuation]] {
            var results: [Int: [Continuation]] = [:]
            told.forEach { $0.frames = [] }
            generator.draw(numbers.map(take)) { index, drawn in
                #expect(results[numbers[index]] == nil)
                results[numbers[index]] = drawn.continuations
            }
            return results
        }
        let together = draw([0, 1, 2, 3])
        let heard = told.map(\.frames)
        for number in 0..<4 {
            let alone = try #require(draw([number])[number])
            let own = try #require(together[number])
            let length = own[0].roll.frameCount
            #expect(number == 2 ? (40..<80).contains(length) : length == 150 - 30 * number)
            #expect(own.count == number + 1 && own.allSatisfy { $0.roll.frameCount == length })
            #expect(heard[number] == (0..<length).map { own[0].roll[$0] })
            for (one, other) in zip(own, alone) where number != 2 {
                #expect(one.roll == other.roll && one.logLikelihood == other.logLikelihood)
            }
        }
    }

    /// Several pieces that are ended early are equally long, and all hear of the end.
    @Test func severalEndEarlyTogether() throws {
        let sampling = ExpressiveSampling(try #require(SamplingStrategy(temperature: 1)))
        var randoms = (0..<3).map { RandomGenerator(seed: UInt64($0)) }
        var (told, frames) = ([Int](), [ExpressiveFrame]())
        let drawn = FrameGenerator(model(.mamba)).continuations(
            of: prompt(3), frameCount: 200, sampling: sampling, randoms: &randoms,
            observe: { frames.append($0) },
            shouldStop: {
                told.append($0)
                return $0 >= 40
            })
        let length = try #require(told.last)
        #expect((40..<100).contains(length) && told == told.sorted())
        #expect(drawn.map(\.roll.frameCount) == [length, length, length])
        #expect(frames == (0..<length).map { drawn[0].roll[$0] })
    }

    @Test func emptyPromptsAndEarlyEnds() throws {
        let empty = ExpressiveRoll()
        #expect(try continuation(.mamba, of: empty, frames: 12, seed: 1).frameCount == 12)
        #expect(try continuation(.lstm, of: empty, frames: 0, seed: 1).frameCount == 0)
        var random = RandomGenerator(seed: 1)
        let sampling = ExpressiveSampling(try #require(SamplingStrategy(temperature: 1)))
        let stopped = FrameGenerator(model(.mamba)).continuation(
            of: prompt(3), frameCount: 100, sampling: sampling, random: &random
        ) { $0 == 7 }
        #expect(stopped.roll.frameCount == 7)
    }
}
