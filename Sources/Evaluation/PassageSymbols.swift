import Foundation
import MusicCore

/// Music as a row of symbols that stay the same in another key and at another tempo: from note to
/// note the interval, and how the time between them compares with the time before.
///
/// Notes that begin within 50 ms of the first of them are a chord, read upward. The symbol of a note
/// says how many semitones above the note before it lies, and either that both are of one chord, or
/// the ratio of the time since the chord before to that chord's own, rounded to a power of 2 between
/// 1/4 and 4.
struct PassageSymbols: Sendable {
    /// Of all symbols; 0 is none of music and parts pieces from each other.
    static let alphabetSize = 1 + (2 * 127 + 1) * rhythmCount
    private static let chordSeconds = 0.05
    private static let rhythmCount = 6

    /// A symbol for every note but the first.
    let symbols: [UInt16]
    /// The notes in the order in which the symbols read them: symbol i leads from note i to i + 1.
    let notes: [Note]

    /// Reads a performance, whose notes may be in any order.
    init(_ performance: Performance) {
        var chords: [[Note]] = []
        for note in performance.notes.sorted(by: Note.isBefore) {
            if let first = chords.last?.first,
                note.onsetSeconds - first.onsetSeconds <= PassageSymbols.chordSeconds
            {
                chords[chords.count - 1].append(note)
            } else {
                chords.append([note])
            }
        }
        var notes: [Note] = []
        notes.reserveCapacity(performance.notes.count)
        var symbols: [UInt16] = []
        symbols.reserveCapacity(performance.notes.count)
        var lastOnset: Double?
        var lastGap: Double?
        for chord in chords {
            let onset = chord[0].onsetSeconds
            let gap = lastOnset.map { onset - $0 }
            var rhythm = PassageSymbols.rhythm(gap: gap, before: lastGap)
            for note in chord.sorted(by: { $0.pitch < $1.pitch }) {
                if let before = notes.last {
                    let interval = Int(note.pitch & 127) - Int(before.pitch & 127)
                    symbols.append(
                        UInt16(1 + (interval + 127) * PassageSymbols.rhythmCount + rhythm))
                }
                notes.append(note)
                rhythm = 0
            }
            lastOnset = onset
            lastGap = gap
        }
        self.symbols = symbols
        self.notes = notes
    }

    /// 1...5 for the ratios 1/4, 1/2, 1, 2, 4; 1 where there is nothing to compare with.
    private static func rhythm(gap: Double?, before: Double?) -> Int {
        guard let gap, let before, gap > 0, before > 0 else { return 3 }
        return 3 + Int(min(max(log2(gap / before).rounded(), -2), 2))
    }
}
