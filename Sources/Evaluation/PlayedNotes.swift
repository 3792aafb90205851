import Algorithms
import MusicCore

/// The notes of a piece as passages are compared by: onsets and pitches, by onset, then pitch.
struct PlayedNotes: Sendable {
    /// Seconds.
    let onsets: [Float]
    let pitches: [UInt8]

    var count: Int { pitches.count }

    /// - Parameter performance: with its notes in any order.
    init(_ performance: Performance) {
        let notes = performance.notes.sorted(by: Note.isBefore)
        onsets = notes.map { Float($0.onsetSeconds) }
        pitches = notes.map(\.pitch)
    }

    /// The notes that begin within a stretch of time.
    ///
    /// - Complexity: O(log n).
    func indices(in seconds: ClosedRange<Double>) -> Range<Int> {
        let begin = onsets.partitioningIndex { Double($0) >= seconds.lowerBound }
        let end = onsets[begin...].partitioningIndex { Double($0) > seconds.upperBound }
        return begin..<end
    }
}
