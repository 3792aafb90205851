import Algorithms

/// Small sets of notes that lie close together, by which places of a corpus are found where the same
/// notes are played in whatever key, tempo and order.
///
/// A landmark is a note and five of the seven that follow it. Its key is the intervals of the six
/// pitches, sorted, so that neither time nor the order within a chord nor a wrong note among them
/// matters. One of every ``sampling`` keys is kept, the same ones everywhere. (Sets of neighbouring
/// peaks are what recordings are recognised by: Wang, "An Industrial-Strength Audio Search Algorithm",
/// ISMIR 2003.)
struct PassageLandmarks: Sendable {
    /// The notes of a landmark, and those among which they are chosen.
    static let notes = 6
    static let span = 8
    /// One of so many keys is kept.
    private static let sampling: UInt32 = 8
    /// A key that stands in more places of a corpus says nothing.
    private static let mostPlaces = 4000

    /// Which of the notes from the first on belong to a landmark, as bits.
    private static let choices: [UInt8] = (0..<UInt8(1 << (span - 1))).filter {
        $0.nonzeroBitCount == notes - 1
    }.map { $0 << 1 | 1 }

    /// One landmark.
    struct Landmark {
        let key: UInt32
        /// The number of its first note.
        let first: Int
        /// Which of the ``span`` notes from the first on belong to it, as bits.
        let members: UInt8
    }

    /// The landmarks of all pieces by key: 25 bits of key, 28 of the first note, 8 of members.
    private let entries: [UInt64]

    /// Lists the landmarks of pieces.
    ///
    /// - Complexity: O(n log n) in the number of notes; 20 bytes a note.
    /// - Parameter pieces: fewer than 2^28 notes in all.
    init(_ pieces: [PlayedNotes]) {
        var entries: [UInt64] = []
        var offset = 0
        for piece in pieces {
            PassageLandmarks.forEach(in: piece) { landmark in
                entries.append(
                    UInt64(landmark.key) << 36 | UInt64(offset + landmark.first) << 8
                        | UInt64(landmark.members))
            }
            offset += piece.count
        }
        precondition(offset < 1 << 28, "a corpus of fewer than 2^28 notes")
        entries.sort()
        self.entries = entries
    }

    /// Calls a closure with the places of a key: their first notes, counted over all pieces, and their
    /// members.
    func forEachPlace(of key: UInt32, _ body: (_ first: Int, _ members: UInt8) -> Void) {
        let begin = entries.partitioningIndex { $0 >= UInt64(key) << 36 }
        let end = entries[begin...].partitioningIndex { $0 >= UInt64(key + 1) << 36 }
        guard end - begin <= PassageLandmarks.mostPlaces else { return }
        for entry in entries[begin..<end] {
            body(Int(entry >> 8 & 0xFFF_FFFF), UInt8(truncatingIfNeeded: entry))
        }
    }

    /// Calls a closure with the landmarks of a piece that are kept.
    static func forEach(in piece: PlayedNotes, _ body: (Landmark) -> Void) {
        guard piece.count >= notes else { return }
        var order = [Int](repeating: 0, count: span)
        piece.pitches.withUnsafeBufferPointer { pitches in
            for first in 0...(pitches.count - notes) {
                let count = min(span, pitches.count - first)
                // By pitch: an insertion sort of eight.
                for index in 0..<count {
                    var place = index
                    while place > 0, pitches[first + order[place - 1]] > pitches[first + index] {
                        order[place] = order[place - 1]
                        place -= 1
                    }
                    order[place] = index
                }
                for members in choices where Int(members) >> count == 0 {
                    if let key = key(of: members, order, count, pitches, first) {
                        body(Landmark(key: key, first: first, members: members))
                    }
                }
            }
        }
    }

    /// The key of some notes, or `nil` where it is not kept or they are too much alike.
    private static func key(
        of members: UInt8, _ order: [Int], _ count: Int, _ pitches: UnsafeBufferPointer<UInt8>,
        _ first: Int
    ) -> UInt32? {
        var code: UInt32 = 0
        var before: UInt8?
        var repeated = 0
        for index in order[..<count] where members >> UInt8(index) & 1 == 1 {
            let pitch = pitches[first + index]
            if let before {
                if pitch == before { repeated += 1 }
                code = code << 5 | UInt32(min(pitch - before, 31))
            }
            before = pitch
        }
        guard repeated <= 2 else { return nil }
        // A mixing step of MurmurHash3 (Appleby), so that sampling takes no notice of music.
        var hash = code
        hash = (hash ^ hash >> 16) &* 0x85EB_CA6B
        hash = (hash ^ hash >> 13) &* 0xC2B2_AE35
        hash ^= hash >> 16
        return hash % sampling == 0 ? code : nil
    }
}
