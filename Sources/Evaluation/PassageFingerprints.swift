import Algorithms
import Foundation
import MusicCore
import Support

/// A small index of a corpus's passages, to pass on with a model that learnt from it: it tells which
/// passages a piece shares with the corpus and where, and holds no music.
///
/// Of every 20 successive rows of 8 symbols (``PassageSymbols``) one is kept, the one with the least
/// hash (winnowing: Schleimer, Wilkerson and Aiken, SIGMOD 2003), in 6 bytes: 36 bits of it, its pitch
/// and its place. Every shared passage of ``certainNotes`` notes or more is found, and most of half
/// that length. Each of its ends is known to within 19 notes; the length told is the least it can be. ``PassageIndex`` is exact, and holds the whole corpus.
public struct PassageFingerprints: Sendable {
    /// What is known of a piece.
    public struct Piece: Sendable, Equatable, Codable {
        public var name: String
        public var composer: String
        public var title: String
        public internal(set) var noteCount = 0

        public init(name: String, composer: String = "", title: String = "") {
            self.name = name
            self.composer = composer
            self.title = title
        }
    }

    /// The symbols of a fingerprint.
    static let rowSymbols = 8
    /// Of so many successive rows one is kept at least.
    static let windowRows = 20
    /// A shared passage of so many notes is found for certain.
    public static let certainNotes = rowSymbols + windowRows
    /// Of so many notes one's onset is kept.
    static let notesPerTime = 32
    /// The unit of kept onsets.
    static let timesPerSecond = 8.0

    /// Where a row of the corpus stands.
    struct Place: Sendable, Equatable {
        /// 36 bits of fingerprint above the pitch of the first note, 7 bits.
        var key: UInt64
        var piece: Int32
        /// The number of the row's first symbol.
        var symbol: Int32
    }

    /// What the corpus is and under which terms the index is passed on.
    public let name: String
    public let licence: String
    public let pieces: [Piece]
    /// In the order of their fingerprints.
    let places: [Place]
    /// The onset of every 32nd note of each piece, in eighths of a second.
    let times: [[UInt16]]

    init(name: String, licence: String, pieces: [Piece], places: [Place], times: [[UInt16]]) {
        (self.name, self.licence, self.pieces, self.times) = (name, licence, pieces, times)
        self.places = places.sorted {
            ($0.key, $0.piece, $0.symbol) < ($1.key, $1.piece, $1.symbol)
        }
    }

    /// Indexes a corpus.
    ///
    /// Complexity: O(notes log notes).
    ///
    /// - Parameters:
    ///   - name: of the corpus, for people.
    ///   - licence: under which the index is passed on.
    ///   - performances: pieces in turn, with what is known of them.
    public init(
        name: String, licence: String,
        _ performances: some Sequence<(piece: Piece, performance: Performance)>
    ) {
        var pieces: [Piece] = []
        var places: [Place] = []
        var times: [[UInt16]] = []
        for (piece, performance) in performances {
            let row = PassageSymbols(performance)
            for symbol in PassageFingerprints.winnowed(row.symbols) {
                places.append(
                    Place(
                        key: PassageFingerprints.key(
                            row.symbols[symbol..<symbol + PassageFingerprints.rowSymbols],
                            pitch: row.notes[symbol].pitch),
                        piece: Int32(pieces.count), symbol: Int32(symbol)))
            }
            times.append(
                stride(from: 0, to: row.notes.count, by: PassageFingerprints.notesPerTime).map {
                    UInt16(
                        min(
                            65535,
                            max(0, row.notes[$0].onsetSeconds)
                                * PassageFingerprints.timesPerSecond))
                })
            var piece = piece
            piece.noteCount = row.notes.count
            pieces.append(piece)
        }
        self.init(name: name, licence: licence, pieces: pieces, places: places, times: times)
    }

    /// Compares a piece with the corpus. ``SharedPassage/noteCount`` is the least it can be.
    ///
    /// Complexity: O(n log N) for n notes against N fingerprints, and O(1) for each place that one
    /// of them stands.
    public func similarity(of performance: Performance) -> Similarity {
        let query = PassageSymbols(performance)
        let finished = chains(of: query)
        var covered = [Bool](repeating: false, count: query.notes.count)
        for (_, chain) in finished where chain.noteCount >= PassageIndex.coverageNotes {
            for note in chain.first..<chain.first + chain.noteCount { covered[note] = true }
        }
        let count = query.notes.count
        return Similarity(
            longest: finished.first.map { passage($0.chain, $0.diagonal, query) },
            coverage: count > 0 ? Double(covered.count(where: { $0 })) / Double(count) : 0,
            noteCount: count)
    }

    /// The shared passages of ``certainNotes`` or more, the longest first; of several that overlap in
    /// the piece the longest.
    ///
    /// - Complexity: as ``similarity(of:)``.
    public func passages(in performance: Performance) -> [SharedPassage] {
        let query = PassageSymbols(performance)
        var kept: [Range<Int>] = []
        var found: [SharedPassage] = []
        for (diagonal, chain) in chains(of: query)
        where chain.noteCount >= PassageFingerprints.certainNotes {
            let range = chain.first..<chain.first + chain.noteCount
            guard !kept.contains(where: range.overlaps) else { continue }
            kept.append(range)
            found.append(passage(chain, diagonal, query))
        }
        return found
    }

    /// The rows that a piece shares with the corpus, joined where they continue each other, the
    /// longest first.
    private func chains(of query: PassageSymbols) -> [(diagonal: Diagonal, chain: Chain)] {
        var chains: [Diagonal: Chain] = [:]
        var finished: [(diagonal: Diagonal, chain: Chain)] = []
        for start in query.symbols.indices.dropLast(PassageFingerprints.rowSymbols - 1) {
            let pitch = query.notes[start].pitch
            let row = query.symbols[start..<start + PassageFingerprints.rowSymbols]
            for place in places(PassageFingerprints.key(row, pitch: pitch)) {
                let diagonal = Diagonal(
                    piece: place.piece, shift: Int(place.symbol) - start,
                    transposition: Int(pitch) - Int(place.key & 127))
                if var chain = chains[diagonal],
                    start - chain.last <= PassageFingerprints.windowRows
                {
                    chain.last = start
                    chains[diagonal] = chain
                } else {
                    if let chain = chains[diagonal] { finished.append((diagonal, chain)) }
                    chains[diagonal] = Chain(first: start, last: start)
                }
            }
        }
        finished += chains.map { ($0.key, $0.value) }
        finished.sort {
            ($1.chain.noteCount, $0.chain.first, $0.diagonal.piece, $0.diagonal.shift)
                < ($0.chain.noteCount, $1.chain.first, $1.diagonal.piece, $1.diagonal.shift)
        }
        return finished
    }

    /// Places that continue each other: the same piece, the same distance and the same key.
    private struct Diagonal: Hashable {
        let piece: Int32
        let shift: Int
        let transposition: Int
    }

    /// The first and the last row of a shared passage, as symbols of the query.
    private struct Chain {
        let first: Int
        var last: Int
        var noteCount: Int { last - first + PassageFingerprints.rowSymbols + 1 }
    }

    private func passage(_ chain: Chain, _ diagonal: Diagonal, _ query: PassageSymbols)
        -> SharedPassage
    {
        let end = chain.first + chain.noteCount - 1
        return SharedPassage(
            noteCount: chain.noteCount, fromSeconds: query.notes[chain.first].onsetSeconds,
            toSeconds: query.notes[end].onsetSeconds, piece: Int(diagonal.piece),
            pieceFromSeconds: onset(ofNote: chain.first + diagonal.shift, in: diagonal.piece),
            pieceToSeconds: onset(ofNote: end + diagonal.shift, in: diagonal.piece),
            transposition: diagonal.transposition)
    }

    /// When a note of the corpus begins, by a line between those that are kept.
    private func onset(ofNote note: Int, in piece: Int32) -> Double {
        let kept = times[Int(piece)]
        guard let last = kept.last else { return 0 }
        let index = note / PassageFingerprints.notesPerTime
        guard index + 1 < kept.count else {
            return Double(index < kept.count ? kept[index] : last)
                / PassageFingerprints.timesPerSecond
        }
        let share =
            Double(note % PassageFingerprints.notesPerTime)
            / Double(PassageFingerprints.notesPerTime)
        return (Double(kept[index]) * (1 - share) + Double(kept[index + 1]) * share)
            / PassageFingerprints.timesPerSecond
    }

    /// The places of a fingerprint, whatever their pitch.
    private func places(_ key: UInt64) -> ArraySlice<Place> {
        func first(_ key: UInt64) -> Int {
            places.partitioningIndex { $0.key >= key }
        }
        let fingerprint = key & ~127
        return places[first(fingerprint)..<first(fingerprint + 128)]
    }

    // MARK: Fingerprints

    /// Two numbers of a row of symbols: one that tells it from others, and one to choose by.
    private static func hash(_ row: ArraySlice<UInt16>) -> (fingerprint: UInt64, rank: UInt32) {
        var state: UInt64 = 0x2545_F491_4F6C_DD1D
        for symbol in row {
            state ^= UInt64(symbol)
            state = RandomGenerator.splitMix64(&state)
        }
        return (state >> 28, UInt32(truncatingIfNeeded: state & 0xFFF_FFFF))
    }

    /// A row's fingerprint above the pitch of its first note.
    static func key(_ row: ArraySlice<UInt16>, pitch: UInt8) -> UInt64 {
        hash(row).fingerprint << 7 | UInt64(pitch & 127)
    }

    /// The rows to keep, by their first symbols: of each window the one of the least rank, and of
    /// equal ones the last.
    static func winnowed(_ symbols: [UInt16]) -> [Int] {
        let count = symbols.count - rowSymbols + 1
        guard count > 0 else { return [] }
        let ranks = (0..<count).map { hash(symbols[$0..<$0 + rowSymbols]).rank }
        var kept: [Int] = []
        for start in 0...max(0, count - windowRows) {
            let window = start..<min(start + windowRows, count)
            var least = window.lowerBound
            for place in window where ranks[place] <= ranks[least] { least = place }
            if kept.last != least { kept.append(least) }
        }
        return kept
    }
}
