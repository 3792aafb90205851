import Algorithms
import Foundation
import MusicCore

/// Finds passages of a corpus that somebody plays: in another key and at another tempo, with notes a
/// little early or late and some of them wrong, missing or added.
///
/// ``PassageLandmarks`` propose places of the corpus. Where several of them agree in key and lie on one
/// line of time, the notes of both sides are paired one by one (``PassageAlignment``). A passage is a
/// stretch in which the surprise of the pairs outweighs the notes without a counterpart by
/// ``leastScore``. `docs/likeness.md` tells how many are found, and how many by chance.
public struct PlayedPassageIndex: Sendable {
    /// The least score of a passage, in nats, and its fewest pairs: less is shared by chance.
    public static let leastScore = 45.0
    public static let leastNotes = 28
    /// The most notes without a counterpart, by pairs.
    public static let mostDifferences = 0.5
    /// Landmarks on one line that make a place worth looking at.
    private static let leastLandmarks = 3

    private let pieces: [PlayedNotes]
    /// Where each piece's notes begin among those of all, and the end of the last.
    private let starts: [Int]
    private let landmarks: PassageLandmarks
    private let surprise: PassageSurprise

    /// Indexes a corpus.
    ///
    /// - Complexity: O(n log n) in the number of notes; 6 seconds and 150 MB for 5.7 million.
    /// - Parameter performances: the corpus's pieces, fewer than 2^28 notes in all.
    public init(_ performances: some Sequence<Performance>) {
        pieces = performances.map(PlayedNotes.init)
        starts = pieces.reductions(0) { $0 + $1.count }
        landmarks = PassageLandmarks(pieces)
        surprise = PassageSurprise(pieces)
    }

    /// The passages that a piece shares with the corpus, the best first; of several that overlap in
    /// the piece the best.
    ///
    /// - Complexity: O(notes) look-ups, and O(1) for each place of the corpus that has a landmark of the
    ///   piece: about 0.3 s for a minute of music against 5.7 million notes.
    public func passages(in performance: Performance) -> [SharedPassage] {
        let query = PlayedNotes(performance)
        var found: [PassageAlignment.Passage] = []
        for (line, hits) in hits(of: query) {
            for run in PassageHit.runs(hits, ofAtLeast: PlayedPassageIndex.leastLandmarks) {
                let alignment = PassageAlignment(
                    query, pieces[line.piece], piece: line.piece, transposition: line.transposition,
                    along: run, surprise: surprise)
                found += alignment.passages(ofAtLeast: PlayedPassageIndex.leastScore).filter {
                    $0.pairs >= PlayedPassageIndex.leastNotes
                        && Double($0.differences)
                            <= PlayedPassageIndex.mostDifferences * Double($0.pairs)
                }
            }
        }
        found.sort {
            ($1.score, $0.notes.lowerBound, $0.piece, $0.pieceNotes.lowerBound)
                < ($0.score, $1.notes.lowerBound, $1.piece, $1.pieceNotes.lowerBound)
        }
        var kept: [PassageAlignment.Passage] = []
        for passage in found where !kept.contains(where: { $0.notes.overlaps(passage.notes) }) {
            kept.append(passage)
        }
        return kept.map { shared($0, query) }
    }

    private func shared(_ passage: PassageAlignment.Passage, _ query: PlayedNotes) -> SharedPassage
    {
        let piece = pieces[passage.piece]
        return SharedPassage(
            noteCount: passage.pairs,
            fromSeconds: Double(query.onsets[passage.notes.lowerBound]),
            toSeconds: Double(query.onsets[passage.notes.upperBound - 1]), piece: passage.piece,
            pieceFromSeconds: Double(piece.onsets[passage.pieceNotes.lowerBound]),
            pieceToSeconds: Double(piece.onsets[passage.pieceNotes.upperBound - 1]),
            transposition: passage.transposition, differences: passage.differences)
    }

    /// What the hits of a passage have in common.
    private struct Line: Hashable {
        let piece: Int
        let transposition: Int
    }

    /// The places of the corpus that have landmarks of a piece in common with it.
    private func hits(of query: PlayedNotes) -> [(line: Line, hits: [PassageHit])] {
        var hits: [Line: [PassageHit]] = [:]
        PassageLandmarks.forEach(in: query) { landmark in
            landmarks.forEachPlace(of: landmark.key) { first, members in
                let piece = starts.partitioningIndex { $0 > first } - 1
                guard
                    let hit = PassageHit(
                        query, landmark, pieces[piece], first - starts[piece], members)
                else { return }
                hits[Line(piece: piece, transposition: hit.transposition), default: []].append(
                    hit)
            }
        }
        return hits.filter { $0.value.count >= PlayedPassageIndex.leastLandmarks }
            .sorted { ($0.key.piece, $0.key.transposition) < ($1.key.piece, $1.key.transposition) }
            .map { ($0.key, $0.value) }
    }
}
