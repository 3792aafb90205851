import MusicCore
import Testing

@Suite struct SustainPedalTests {
    private func note(_ pitch: UInt8, _ onset: Double, _ offset: Double) -> Note {
        Note(pitch: pitch, velocity: 64, onsetSeconds: onset, offsetSeconds: offset)
    }

    @Test func pedalHoldsUntilItIsLifted() {
        var notes = [note(60, 0, 1), note(64, 0, 3)]
        SustainPedal.extend(
            &notes,
            pedal: [
                PedalChange(timeSeconds: 0.5, value: 64), PedalChange(timeSeconds: 2, value: 63),
            ], endSeconds: 9)
        #expect(notes.map(\.offsetSeconds) == [2, 3])
    }

    @Test func restruckKeyEndsTheHeldNoteButNeverBeforeItsOwnEnd() {
        var notes = [note(60, 0, 1), note(60, 1.5, 2), note(60, 1.75, 3)]
        SustainPedal.extend(
            &notes, pedal: [PedalChange(timeSeconds: 0, value: 127)], endSeconds: 4)
        #expect(notes.map(\.offsetSeconds) == [1.5, 2, 4])
    }

    @Test func pedalPressedAsTheKeyIsLetGoHolds() {
        var notes = [note(60, 0, 1)]
        SustainPedal.extend(
            &notes,
            pedal: [
                PedalChange(timeSeconds: 1, value: 127), PedalChange(timeSeconds: 2, value: 0),
            ], endSeconds: 9)
        #expect(notes[0].offsetSeconds == 2)
    }

    @Test func channelsHaveTheirOwnPedal() {
        let score = Score(
            tempoMap: TempoMap(ticksPerQuarter: 480),
            notes: [
                ScoreNote(onsetTick: 0, durationTicks: 480, channel: 0, pitch: 60),
                ScoreNote(onsetTick: 0, durationTicks: 480, channel: 1, pitch: 62),
                ScoreNote(onsetTick: 0, durationTicks: 480, channel: 9, pitch: 35),
            ],
            pedal: [
                ScorePedalChange(tick: 0, channel: 1, value: 100),
                ScorePedalChange(tick: 960, channel: 1, value: 0),
            ], endTick: 960)
        let extended = score.performance(pedal: .extend)
        #expect(extended.notes.map(\.offsetSeconds) == [0.5, 1])
        #expect(extended.pedal.isEmpty)
        let kept = score.performance(includesDrums: true)
        #expect(kept.notes.map(\.pitch) == [35, 60, 62])
        #expect(kept.pedal.map(\.timeSeconds) == [0, 1])
        #expect(score.performance(pedal: .drop).pedal.isEmpty)
    }
}
