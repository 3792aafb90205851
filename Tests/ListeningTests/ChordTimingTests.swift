import MusicCore
import Testing

@testable import ListeningModels

@Suite struct ChordTimingTests {
    private func heard(
        _ pitch: UInt8, _ onset: Double, _ confidence: Float = 0.9, until end: Double = 3
    ) -> HeardNote {
        HeardNote(
            note: Note(pitch: pitch, velocity: 60, onsetSeconds: onset, offsetSeconds: end),
            confidence: confidence)
    }

    private func onsets(_ notes: [HeardNote]) -> [UInt8: Double] {
        Dictionary(
            uniqueKeysWithValues: Transcription(notes: notes).withChordsTogether().notes.map {
                ($0.note.pitch, $0.note.onsetSeconds)
            })
    }

    @Test func doubtfulNotesOfAChordMoveToTheClearOnes() throws {
        let moved = onsets([
            heard(48, 1), heard(55, 1.002), heard(64, 1.004), heard(72, 1.04, 0.45),
        ])
        for pitch: UInt8 in [48, 55, 64] {
            #expect(abs(try #require(moved[pitch]) - 1.002) < 0.003)
        }
        // By half of its distance and more.
        #expect(try #require(moved[72]) < 1.025)
    }

    @Test func whatIsCertainDoesNotMove() throws {
        let moved = onsets([heard(48, 1, 1), heard(55, 1.03, 1), heard(64, 1.02, 0.5)])
        #expect(moved[48] == 1 && moved[55] == 1.03)
        #expect(try #require(moved[64]) != 1.02)
    }

    @Test func notesThatAreApartStayWhereTheyAre() {
        let notes = [heard(60, 1), heard(62, 1.061), heard(64, 1.125, 0.4)]
        #expect(Transcription(notes: notes).withChordsTogether().notes == notes)
        #expect(Transcription().withChordsTogether() == Transcription())
    }

    @Test func chordsMoveAsAWholeNowhere() {
        let notes = (0..<6).map { heard(UInt8(50 + 3 * $0), 2 + 0.004 * Double($0)) }
        let moved = Transcription(notes: notes).withChordsTogether().notes.map(\.note.onsetSeconds)
        #expect(abs(moved.reduce(0, +) / 6 - 2.01) < 1e-9)
        #expect((moved.max() ?? 0) - (moved.min() ?? 0) < 0.02)
    }

    @Test func aKeyThatIsStruckAgainIsNoChord() throws {
        let notes = [
            heard(60, 1, until: 1.04), heard(60, 1.04, 0.5, until: 2),
            heard(67, 1.02, until: 1.021),
        ].sorted { $0.note.onsetSeconds < $1.note.onsetSeconds }
        let moved = Transcription(notes: notes).withChordsTogether().notes
        let again = moved.filter { $0.note.pitch == 60 }.map(\.note)
        #expect(again.count == 2)
        #expect(again[0].onsetSeconds > 1 && again[1].onsetSeconds < 1.04)
        #expect(again[0].offsetSeconds <= again[1].onsetSeconds)
        #expect(moved.allSatisfy { $0.note.offsetSeconds >= $0.note.onsetSeconds + 0.0099 })
    }
}
