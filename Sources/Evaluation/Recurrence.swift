import MusicCore

/// How much of music came before: the share of its figures of four notes that were heard already, in
/// whatever key and tempo.
///
/// A figure is told by three steps from note to note, each with its interval in semitones and how the
/// time between compares with the time before (see ``PassageSymbols``). Music that never returns to
/// anything wanders; music that only repeats is a loop.
public enum Recurrence {
    /// Notes of a figure.
    public static let figureNotes = 4

    /// The share of the figures that end in new music and came before, in what precedes it or in
    /// the new music itself.
    ///
    /// - Parameters:
    ///   - music: all of it, in any order.
    ///   - startSeconds: where the new music begins.
    /// - Returns: 0...1; `nil` where no figure ends in new music.
    /// - Complexity: O(notes log notes).
    public static func share(of music: Performance, from startSeconds: Double) -> Double? {
        let reading = PassageSymbols(music)
        let steps = figureNotes - 1
        var known = Set<[UInt16]>()
        var (count, returning) = (0, 0)
        for index in reading.symbols.indices.dropLast(steps - 1) {
            let figure = Array(reading.symbols[index..<index + steps])
            let isKnown = !known.insert(figure).inserted
            // The figure's last note.
            guard reading.notes[index + steps].onsetSeconds >= startSeconds else { continue }
            count += 1
            if isKnown { returning += 1 }
        }
        return count > 0 ? Double(returning) / Double(count) : nil
    }
}
