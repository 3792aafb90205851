import Evaluation
import PianoRolls
import Testing

@Suite struct FrameScoresTests {
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
