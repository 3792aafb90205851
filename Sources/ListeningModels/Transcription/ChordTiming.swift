import Foundation

extension Transcription {
    /// Notes nearer to each other than this, in seconds, are drawn together.
    private static let chordSeconds = 0.06
    /// How much a neighbour counts beside a note of which nothing is certain, before distance and confidence.
    private static let neighbourWeight = 1.0

    /// With notes that were struck nearly together drawn towards each other.
    ///
    /// Soft notes of a chord rise so slowly that their strikes are heard up to 50 ms beside the chord's. Hands strike chords
    /// together, so each onset becomes a mean of its own time and its neighbours': weighted by the square of
    /// their confidence, less the farther they are away, and by the note's own doubt. A clear note stays, a doubtful one moves.
    ///
    /// - Precondition: the notes are in the order of their onsets.
    /// - Returns: the notes by onset, then pitch. None reaches into the next of its key, unless that begins within 10 ms: none is
    ///   shorter.
    /// - Complexity: O(notes x notes within 60 ms).
    func withChordsTogether() -> Transcription {
        let onsets = notes.map(\.note.onsetSeconds)
        // A judge may be sure of a note whose time the network was not.
        let certainties = notes.map { Double($0.answers?.strike ?? $0.confidence) }
        let weights = certainties.map { $0 * $0 }
        var result = self
        var first = 0
        for index in notes.indices {
            while onsets[index] - onsets[first] >= Self.chordSeconds { first += 1 }
            let doubt = Self.neighbourWeight * (1 - certainties[index])
            var (sum, total) = (0.0, 0.0)
            for other in first..<notes.count {
                let distance = abs(onsets[other] - onsets[index])
                guard distance < Self.chordSeconds else { break }
                // A key that is struck again is no chord.
                if other != index, notes[other].note.pitch == notes[index].note.pitch { continue }
                let weight =
                    other == index
                    ? weights[index]
                    : doubt * weights[other] * (1 - distance / Self.chordSeconds)
                sum += weight * onsets[other]
                total += weight
            }
            if total > 0 { result.notes[index].note.onsetSeconds = sum / total }
        }
        result = result.sorted()
        var last: [UInt8: Int] = [:]
        for index in result.notes.indices {
            let note = result.notes[index].note
            if let before = last.updateValue(index, forKey: note.pitch) {
                let end = min(result.notes[before].note.offsetSeconds, note.onsetSeconds)
                result.notes[before].note.offsetSeconds = end
            }
        }
        for index in result.notes.indices {
            let note = result.notes[index].note
            result.notes[index].note.offsetSeconds = max(
                note.offsetSeconds, note.onsetSeconds + 0.01)
        }
        return result
    }
}
