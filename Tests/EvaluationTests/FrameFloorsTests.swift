import Foundation
import PianoRolls
import Support
import Testing

@testable import Evaluation

/// Random music with runs: keys change slowly.
private func randomRoll(frames: Int, random: inout RandomGenerator) -> BinaryRoll {
    var keys = KeySet()
    return BinaryRoll(
        frames: (0..<frames).map { _ in
            if Int.random(in: 0..<2, using: &random) == 0 {
                let key = Int.random(in: 0..<88, using: &random)
                keys =
                    keys.contains(key)
                    ? keys.subtracting(KeySet(keys: [key])) : keys.union(KeySet(keys: [key]))
            }
            return keys
        })
}

@Suite struct FrameFloorsTests {
    private let rolls: [BinaryRoll] = {
        var random = RandomGenerator(seed: 11)
        return [0, 1, 2, 40, 33, 7, 100, 3, 64].map { randomRoll(frames: $0, random: &random) }
    }()

    /// Every floor is the sum of its keys' own costs, frame by frame.
    @Test func floorsAreThoseOfTheirChains() {
        let counts = KeyCounts(rolls.prefix(5))
        let floors = FrameFloors(counts: counts, pieces: rolls)
        for (chain, floor) in [
            (KeyChain.markov(counts), floors.markov),
            (KeyChain.independent(counts), floors.independent),
        ] {
            var expected = FrameScores()
            for roll in rolls where roll.frameCount > 1 {
                for frame in 1..<roll.frameCount {
                    var (nats, predicted) = (0.0, KeySet())
                    for key in 0..<88 {
                        let probability =
                            roll[frame - 1].contains(key)
                            ? chain.afterDown[key] : chain.afterUp[key]
                        nats -= log(roll[frame].contains(key) ? probability : 1 - probability)
                        if probability > 0.5 { predicted.insert(key) }
                    }
                    expected.add(
                        nats: nats, predicted: predicted, truth: roll[frame],
                        previous: roll[frame - 1])
                }
            }
            #expect(floor.frameCount == 1 + 39 + 32 + 6 + 99 + 2 + 63)
            #expect(abs(expected.totalNats / floor.totalNats - 1) < 1e-9)
            #expect(expected.frameMatches == floor.frameMatches)
            #expect(expected.onsetMatches == floor.onsetMatches)
        }
    }

    /// Two keys by hand: key 0 is down in frames 1, 2 of 0...4; all else is up.
    @Test func floorsByHand() throws {
        let roll = BinaryRoll(frames: [[], [0], [0], [], []].map { KeySet(keys: $0) })
        let counts = KeyCounts([roll])
        #expect(counts.frameCount == 4)
        let floors = FrameFloors(counts: counts, pieces: [roll])
        // 87 keys that are never down in 4 frames: probability 0.5 / 5 of being down.
        let silence = 4 * 87 * -log(1 - 0.1)
        // Independent: 2 of 4 frames down, (2 + 0.5) / (4 + 1) = 0.5.
        #expect(abs(floors.independent.totalNats - (silence + 4 * log(2))) < 1e-9)
        // Markov: up before frames 1 and 4, down once: 1.5 / 3; down before frames 2 and 3, stays
        // once: 1.5 / 3.
        #expect(abs(floors.markov.totalNats - (silence + 4 * log(2))) < 1e-9)
        // Copy: frames 1 and 3 are wrong, 2 and 4 right; hit 2, false alarm 3, miss 1.
        #expect(floors.copy.frameF1 == 0.5 && floors.copy.onsetF1 == 0)
        #expect(floors.copy.totalNats == .infinity)
    }

    @Test func nothingToScoreIsNoScore() {
        let floors = FrameFloors(counts: KeyCounts(rolls), pieces: rolls.prefix(2))
        #expect(floors.markov.frameCount == 0 && floors.markov.nllPerFrame == nil)
    }
}
