import MusicCore
import Testing

@Suite struct ScorePartTests {
    private func notes(
        _ pitches: [UInt8], track: UInt16, channel: UInt8, program: UInt8 = 0, chord: Bool = false
    ) -> [ScoreNote] {
        pitches.enumerated().map { index, pitch in
            ScoreNote(
                onsetTick: chord ? 0 : index * 480, durationTicks: 500, track: track,
                channel: channel, program: program, pitch: pitch)
        }
    }

    private var band: Score {
        Score(
            tempoMap: TempoMap(ticksPerQuarter: 480),
            notes: notes([70, 72, 74], track: 1, channel: 0, program: 65)
                + notes([48, 52, 55], track: 2, channel: 1, program: 0, chord: true)
                + notes([36, 38], track: 3, channel: 9),
            pedal: [
                ScorePedalChange(tick: 0, channel: 1, value: 127),
                ScorePedalChange(tick: 0, channel: 0, value: 127),
            ], trackNames: ["", "Sax", "Piano", ""])
    }

    @Test func partsAreToldAsUsersKnowThem() {
        let parts = band.parts
        #expect(parts.map(\.title) == ["2 Sax", "3 Piano", "4 (percussion)"])
        #expect(parts.map(\.isPiano) == [false, true, false])
        #expect(parts.map(\.noteCount) == [3, 3, 2])
        // Notes that overlap by a little are one line, a chord is not.
        #expect(parts.map(\.monophony) == [1, 0, 1])
        #expect(parts[0].meanPitch == 72)
    }

    @Test func aTrackWithSeveralChannelsHasAPartEach() {
        let score = Score(
            tempoMap: TempoMap(ticksPerQuarter: 480),
            notes: notes([60], track: 0, channel: 3) + notes([36], track: 0, channel: 9),
            trackNames: ["Song"])
        #expect(score.parts.map(\.number) == [4, 10])
    }

    @Test func someOfThePartsAreKept() {
        let kept = band.keeping([band.parts[1]])
        #expect(kept.notes.map(\.pitch) == [48, 52, 55])
        #expect(kept.pedal.map(\.channel) == [1])
        #expect(kept.trackNames == band.trackNames)
    }
}
