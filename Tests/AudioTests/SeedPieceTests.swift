import Foundation
import MIDIFiles
import MusicCore
import Testing

/// The pieces in `midi_data/seeds`: readable, of a useful length, and the notes they claim to be.
@Suite struct SeedPieceTests {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("midi_data/seeds").path

    /// The first pitches by onset, and the last bass note, from the scores.
    private static let pieces: [(name: String, opening: [UInt8], lowest: UInt8)] = [
        ("bach-prelude-c-major", [60, 64, 67, 72, 76, 67, 72, 76], 43),
        ("petzold-minuet-g-major", [], 43),
        ("beethoven-fur-elise", [76, 75, 76, 75, 76, 71, 74, 72, 69], 40),
        ("beethoven-moonlight-sonata", [], 30),
        ("satie-gymnopedie-1", [43, 59, 62, 66, 38, 57, 61, 66], 38),
    ]

    @Test(arguments: pieces.map(\.name))
    func seedsAreReadWithoutFault(name: String) throws {
        let file = try MIDIFile(path: Self.folder + "/\(name).mid", mode: .strict)
        #expect(file.diagnostics.isEmpty)
        let performance = file.performance(pedal: .keep)
        #expect((20...65).contains(performance.durationSeconds))
        #expect(performance.notes.count >= 80)
        // Soft notes would be lost by the codec's usual threshold of 0.3.
        #expect(performance.notes.allSatisfy { $0.velocity > 38 && $0.velocity < 113 })
        #expect(performance.notes.allSatisfy { $0.durationSeconds > 0.05 })
        let texts = file.score().texts
        #expect(texts.contains { $0.kind == .trackName && !$0.text.isEmpty })
        #expect(texts.contains { $0.kind == .copyright && $0.text.contains("public domain") })
    }

    @Test func theNotesAreTheScores() throws {
        for piece in Self.pieces {
            let notes = try MIDIFile(path: Self.folder + "/\(piece.name).mid").performance().notes
            #expect(notes.map(\.pitch).min() == piece.lowest, "\(piece.name)")
            #expect(
                notes.prefix(piece.opening.count).map(\.pitch) == piece.opening, "\(piece.name)")
        }
    }
}
