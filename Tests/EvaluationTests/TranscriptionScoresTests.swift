import Evaluation
import Foundation
import MusicCore
import TestSupport
import Testing

/// Equal to mir_eval 0.8.2; `scripts/reference/golden_transcription.py` made the cases.
@Suite struct TranscriptionScoresTests {
    private struct Case: Decodable {
        let tolerance: Double
        let played, heard: [[Double]]
        /// Precision, recall and F1 by kind, as far as the rules settle them.
        let scores: [String: [Double]]
    }

    private func notes(_ rows: [[Double]]) -> [Note] {
        rows.map {
            Note(
                pitch: UInt8($0[2]), velocity: UInt8($0[3]), onsetSeconds: $0[0],
                offsetSeconds: $0[1])
        }
    }

    @Test func scoresEqualThoseOfMirEval() throws {
        let cases: [Case] = try golden("transcription.json")
        #expect(cases.count == 5)
        for item in cases {
            let scores = TranscriptionScores(
                heard: notes(item.heard), played: notes(item.played),
                rules: .init(onsetSeconds: item.tolerance))
            for (name, score) in [
                ("onset", scores.onset), ("offset", scores.offset), ("velocity", scores.velocity),
                ("all", scores.all),
            ] {
                guard let expected = item.scores[name] else { continue }
                #expect(abs(score.precision - expected[0]) < 1e-9, "\(name)")
                #expect(abs(score.recall - expected[1]) < 1e-9, "\(name)")
                #expect(abs(score.f1 - expected[2]) < 1e-9, "\(name)")
            }
        }
    }

    @Test func nothingHeardScoresNothing() {
        let note = Note(pitch: 60, velocity: 64, onsetSeconds: 1, offsetSeconds: 2)
        let deaf = TranscriptionScores(heard: [], played: [note])
        #expect(deaf.onset.f1 == 0 && deaf.all.recall == 0)
        #expect(TranscriptionScores(heard: [], played: []).onset.f1 == 0)
        #expect(TranscriptionScores(heard: [note], played: [note]).all.f1 == 1)
    }

    /// Two played notes and two heard ones, of which the earlier heard one could be either: it must
    /// be given to the one that has no other.
    @Test func asManyNotesMatchAsCan() {
        func note(_ onset: Double) -> Note {
            Note(pitch: 60, velocity: 64, onsetSeconds: onset, offsetSeconds: onset + 1)
        }
        let scores = TranscriptionScores(
            heard: [note(1.04), note(1.08)], played: [note(1.05), note(1.0)])
        #expect(scores.onset.matches == 2)
    }
}
