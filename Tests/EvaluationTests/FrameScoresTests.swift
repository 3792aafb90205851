import Evaluation
import Foundation
import PianoRolls
import Support
import Testing

@Suite struct FrameScoresTests {
    /// -log p of a frame the plain way, in float64.
    private func plainNats(_ logits: [Float], _ keys: KeySet) -> Double {
        (0..<88).reduce(0) {
            let probability = 1 / (1 + exp(-Double(logits[$1])))
            return $0 - log(keys.contains($1) ? probability : 1 - probability)
        }
    }

    private func nats(_ logits: [Float], _ keys: KeySet) -> Double {
        logits.withUnsafeBufferPointer { FrameNLL.nats(logits: $0, keys: keys) }
    }

    @Test func natsAreTheSumOverKeys() {
        #expect(abs(nats([Float](repeating: 0, count: 88), KeySet(keys: [3])) - 88 * log(2)) < 1e-9)
        var random = RandomGenerator(seed: 1)
        for _ in 0..<50 {
            let logits = (0..<88).map { _ in random.uniformFloat() * 12 - 6 }
            let keys = KeySet(low: random.next() & random.next(), high: random.next())
            let plain = plainNats(logits, keys)
            #expect(abs(nats(logits, keys) - plain) < 1e-9 * plain)
        }
    }

    @Test func extremeLogitsStayFinite() {
        // -log sigmoid(-1000) is 1000, and each of the 87 right ones costs nothing.
        var logits = [Float](repeating: -1000, count: 88)
        #expect(nats(logits, KeySet(keys: [87])) == 1000)
        logits[87] = 1000
        #expect(nats(logits, KeySet(keys: [87])) == 0)
        // A confident right answer keeps its digits: log1p(exp(-40)).
        logits[87] = 40
        #expect(abs(nats(logits, KeySet(keys: [87])) / exp(-40) - 1) < 1e-9)
        logits[0] = .nan
        #expect(nats(logits, KeySet()).isNaN)
    }

    /// Truth: keys 1 and 2 stay, 3 goes down, 4 goes down, 5 is released.
    @Test func f1CountsByHand() {
        var scores = FrameScores()
        scores.add(
            nats: 2, predicted: KeySet(keys: [1, 3, 5, 6]), truth: KeySet(keys: [1, 2, 3, 4]),
            previous: KeySet(keys: [1, 2, 5]))
        // Down: hits 1, 3; false alarms 5, 6; misses 2, 4.
        #expect(scores.frameF1 == 0.5)
        // Onsets: predicted 3, 6 (5 was down before); true 3, 4.
        #expect(scores.onsetF1 == 0.5)
        #expect(scores.onsetMatches.hits == 1 && scores.onsetMatches.falseAlarms == 1)
        #expect(scores.onsetMatches.misses == 1)
        #expect(scores.nllPerFrame == 2 && scores.nllPerNote == 1)
        var twice = scores
        twice.add(scores)
        #expect(twice.frameCount == 2 && twice.totalNats == 4 && twice.onsetF1 == 0.5)
        #expect(FrameScores().nllPerFrame == nil && FrameScores().onsetF1 == nil)
    }
}
