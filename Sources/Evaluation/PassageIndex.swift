import Algorithms
import MusicCore

/// A passage of one piece that also stands in a piece of a corpus, in whatever key and tempo.
public struct SharedPassage: Sendable, Equatable, Codable {
    /// The number of notes.
    public var noteCount: Int
    /// When the first and the last of them begin.
    public var fromSeconds: Double
    public var toSeconds: Double
    /// The number of the corpus's piece.
    public var piece: Int
    /// When the passage's first and last note begin there.
    public var pieceFromSeconds: Double
    public var pieceToSeconds: Double
    /// The semitones by which the passage lies above the corpus's.
    public var transposition: Int
    /// The notes of either side, from the first to the last of the passage, that the other lacks.
    public var differences = 0
}

/// How much of a piece stands in a corpus.
public struct Similarity: Sendable, Equatable, Codable {
    /// The longest passage that is shared; `nil` when there is none of two notes.
    public var longest: SharedPassage?
    /// The share of notes that lie in shared passages of at least ``PassageIndex/coverageNotes``.
    public var coverage: Double
    public var noteCount: Int
}

/// Finds passages that a piece shares with a corpus, in pitch and rhythm, independent of key and
/// tempo.
///
/// Two passages are the same when from note to note the intervals are, and the ratios of successive
/// times between onsets to the nearest power of 2; notes within 50 ms are a chord. A note left out,
/// added or changed ends a passage.
public struct PassageIndex: Sendable {
    /// The shortest passage that counts as covered.
    public static let coverageNotes = 12

    /// The symbols of all pieces, each followed by 0.
    private let text: [UInt16]
    private let suffixes: SuffixArray
    /// Where each piece's symbols begin in `text`, and the end of the last.
    private let starts: [Int]
    /// The onset and pitch of every note; piece p has one more than symbols, like its stretch of
    /// `text`.
    private let onsets: [Float]
    private let pitches: [UInt8]

    /// Indexes a corpus.
    ///
    /// Complexity: O(notes); seconds for some million notes.
    ///
    /// - Parameter performances: the corpus's pieces, fewer than 2^31 notes in all.
    public init(_ performances: some Sequence<Performance>) {
        var text: [UInt16] = []
        var starts = [0]
        var onsets: [Float] = []
        var pitches: [UInt8] = []
        for performance in performances {
            let piece = PassageSymbols(performance)
            guard !piece.notes.isEmpty else {
                starts.append(text.count)
                continue
            }
            text += piece.symbols
            text.append(0)
            onsets += piece.notes.map { Float($0.onsetSeconds) }
            pitches += piece.notes.map(\.pitch)
            starts.append(text.count)
        }
        self.text = text
        self.starts = starts
        self.onsets = onsets
        self.pitches = pitches
        suffixes = SuffixArray(text, alphabetSize: PassageSymbols.alphabetSize)
    }

    /// Compares a piece with the corpus.
    ///
    /// Complexity: O(n log N) comparisons for n notes against N; some microseconds a note.
    public func similarity(of performance: Performance) -> Similarity {
        let piece = PassageSymbols(performance)
        var best = (length: 0, start: 0, place: 0)
        var coveredEnd = 0
        var coveredNotes = 0
        for start in piece.symbols.indices {
            let match = longestMatch(of: piece.symbols[start...])
            if match.length > best.length { best = (match.length, start, match.place) }
            if match.length + 1 >= PassageIndex.coverageNotes {
                let end = start + match.length + 1
                coveredNotes += max(0, end - max(start, coveredEnd))
                coveredEnd = max(coveredEnd, end)
            }
        }
        let count = piece.notes.count
        return Similarity(
            longest: best.length == 0
                ? nil : passage(piece, start: best.start, length: best.length, place: best.place),
            coverage: count > 0 ? Double(coveredNotes) / Double(count) : 0, noteCount: count)
    }

    private func passage(
        _ query: PassageSymbols, start: Int, length: Int, place: Int
    ) -> SharedPassage {
        // The last piece that begins at or before the place.
        let piece = starts.partitioningIndex { $0 > place } - 1
        return SharedPassage(
            noteCount: length + 1, fromSeconds: query.notes[start].onsetSeconds,
            toSeconds: query.notes[start + length].onsetSeconds, piece: piece,
            pieceFromSeconds: Double(onsets[place]),
            pieceToSeconds: Double(onsets[place + length]),
            transposition: Int(query.notes[start].pitch) - Int(pitches[place]))
    }

    /// The longest prefix of a row of symbols that stands in the corpus, and one place where.
    private func longestMatch(of query: ArraySlice<UInt16>) -> (length: Int, place: Int) {
        // Binary search for where the query would stand among the suffixes. Its neighbours there
        // share the longest prefixes with it; what both ends share need not be compared again.
        var (low, high) = (0, suffixes.order.count)
        var (lowCommon, highCommon) = (0, 0)
        var best = (length: 0, place: 0)
        while low < high {
            let middle = low + (high - low) / 2
            let place = Int(suffixes.order[middle])
            var common = min(lowCommon, highCommon)
            let limit = min(query.count, text.count - place)
            while common < limit, text[place + common] == query[query.startIndex + common] {
                common += 1
            }
            if common > best.length { best = (common, place) }
            let isBefore =
                common < query.count
                && (place + common >= text.count
                    || text[place + common] < query[query.startIndex + common])
            if isBefore {
                low = middle + 1
                lowCommon = common
            } else {
                high = middle
                highCommon = common
            }
        }
        return best
    }
}
