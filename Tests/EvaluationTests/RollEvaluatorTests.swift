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

/// A Markov chain as a predictor without memory.
private struct ChainPredictor: FramePredictor {
    let chain: KeyChain

    func predict(_ batch: PredictionBatch) {
        for index in batch.inputs.indices {
            let key = index % 88
            let probability = batch.inputs[index] == 1 ? chain.afterDown[key] : chain.afterUp[key]
            batch.logits[index] = Float(log(probability / (1 - probability)))
        }
    }
}

/// Remembers per lane how many frames of the piece it has seen, and says so in its logits.
private struct CountingPredictor: FramePredictor {
    var seen: [Int] = []
    /// Keys seen so far in the piece, per lane.
    var union: [KeySet] = []

    mutating func predict(_ batch: PredictionBatch) {
        if seen.isEmpty {
            seen = [Int](repeating: -1, count: batch.laneCount)
            union = [KeySet](repeating: KeySet(), count: batch.laneCount)
        }
        for lane in 0..<batch.laneCount {
            if batch.startsPiece[lane] {
                seen[lane] = 0
                union[lane] = KeySet()
            }
            #expect(seen[lane] >= 0, "a lane ran without a start")
            for frame in 0..<batch.frameCount {
                let row = (lane * batch.frameCount + frame) * 88
                for key in 0..<88 where batch.inputs[row + key] == 1 { union[lane].insert(key) }
                seen[lane] += 1
                for key in 0..<88 { batch.logits[row + key] = union[lane].contains(key) ? 3 : -3 }
            }
        }
    }
}

@Suite struct RollEvaluatorTests {
    private let rolls: [BinaryRoll] = {
        var random = RandomGenerator(seed: 11)
        return [0, 1, 2, 40, 33, 7, 100, 3, 64].map { randomRoll(frames: $0, random: &random) }
    }()

    /// Lanes, chunks and order must not show in the result.
    @Test(arguments: [(1, 1), (1, 1000), (3, 8), (4, 33), (20, 5)])
    func aPredictorWithMemorySeesWholePieces(laneCount: Int, chunkFrames: Int) throws {
        var expected = FrameScores()
        for roll in rolls where roll.frameCount > 1 {
            var union = KeySet()
            for frame in 1..<roll.frameCount {
                union = union.union(roll[frame - 1])
                let logits: [Float] = (0..<88).map { union.contains($0) ? 3 : -3 }
                logits.withUnsafeBufferPointer {
                    expected.add(logits: $0, truth: roll[frame], previous: roll[frame - 1])
                }
            }
        }
        var predictor = CountingPredictor()
        var reported: [Int] = []
        let scores = try RollEvaluator(laneCount: laneCount, chunkFrames: chunkFrames)
            .evaluate(rolls, with: &predictor) { reported.append($0) }
        #expect(scores.frameCount == 1 + 39 + 32 + 6 + 99 + 2 + 63)
        #expect(scores.frameMatches == expected.frameMatches)
        #expect(scores.onsetMatches == expected.onsetMatches)
        #expect(abs(scores.totalNats - expected.totalNats) < 1e-6)
        #expect(reported.last == scores.frameCount && reported == reported.sorted())
    }

    @Test func theMarkovFloorIsWhatItsPredictorScores() throws {
        let counts = KeyCounts(rolls.prefix(5))
        let floors = FrameFloors(counts: counts, pieces: rolls)
        for (chain, floor) in [
            (KeyChain.markov(counts), floors.markov),
            (KeyChain.independent(counts), floors.independent),
        ] {
            var predictor = ChainPredictor(chain: chain)
            let scores = try RollEvaluator(laneCount: 2, chunkFrames: 16)
                .evaluate(rolls, with: &predictor)
            #expect(scores.frameCount == floor.frameCount)
            #expect(abs(scores.totalNats / floor.totalNats - 1) < 1e-5)
            #expect(scores.frameMatches == floor.frameMatches)
            #expect(scores.onsetMatches == floor.onsetMatches)
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

    @Test func aPredictorMayFail() {
        struct Failure: Error {}
        struct FailingPredictor: FramePredictor {
            func predict(_ batch: PredictionBatch) throws { throw Failure() }
        }
        var predictor = FailingPredictor()
        #expect(throws: Failure.self) {
            try RollEvaluator().evaluate(rolls, with: &predictor)
        }
    }

    @Test func nothingToScoreIsNoScore() throws {
        var predictor = CountingPredictor()
        let scores = try RollEvaluator().evaluate(rolls.prefix(2), with: &predictor)
        #expect(scores.frameCount == 0 && scores.nllPerFrame == nil)
    }
}
