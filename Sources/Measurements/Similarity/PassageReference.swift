import Datasets
import Evaluation
import Foundation
import MusicCore
import Requests
import Support

/// What music is compared with: a corpus at hand, or the small index of one.
struct PassageReference: Sendable {
    /// The pieces, with their names.
    let pieces: [Piece]
    /// Whether lengths are exact.
    var isExact: Bool {
        if case .exact = index { return true }
        return false
    }

    /// What is known of a piece.
    struct Piece: Sendable {
        let name: String
        let composer: String
        let title: String
        let noteCount: Int
    }

    private enum Index: Sendable {
        case exact(PassageIndex, PlayedPassageIndex, PerformanceCorpus)
        case fingerprints(PassageFingerprints)
    }

    private let index: Index

    /// Reads what a report names.
    ///
    /// - Throws: errors that name the file or folder at fault; `RequestError` for an empty part, and for
    ///   a part or a baseline of an index.
    init(_ report: SimilarityReport, in context: RequestContext) throws {
        if report.corpusPath.hasSuffix("." + PassageFingerprints.fileExtension) {
            guard report.split == nil, report.baseline == nil else {
                throw RequestError(
                    "\(report.corpusPath) is an index, which has no splits: \(.split) and \(.baseline) "
                        + "need the corpus itself")
            }
            let fingerprints = try PassageFingerprints(path: report.corpusPath)
            index = .fingerprints(fingerprints)
            pieces = fingerprints.pieces.map {
                Piece(
                    name: $0.name, composer: $0.composer, title: $0.title, noteCount: $0.noteCount)
            }
            return
        }
        let (corpus, numbers) = try PassageReference.corpusPart(report, in: context)
        let performances = numbers.lazy.map { corpus.performance(ofPiece: $0) }
        index = .exact(PassageIndex(performances), PlayedPassageIndex(performances), corpus)
        pieces = numbers.map {
            let piece = corpus.pieces[$0]
            return Piece(
                name: piece.name, composer: piece.composer, title: piece.title,
                noteCount: piece.noteCount)
        }
    }

    /// The corpus that a report names, and the pieces of the part to compare with.
    static func corpusPart(_ report: SimilarityReport, in context: RequestContext) throws
        -> (corpus: PerformanceCorpus, pieces: [Int])
    {
        let loaded = try CorpusLoader(path: report.corpusPath).loadPerformances()
        for notice in loaded.notices where !notice.hasPrefix("known: ") {
            context.tell(notice)
        }
        let corpus = loaded.corpus
        let table = (report.corpusPath as NSString)
            .appendingPathComponent(MAESTROIndex.fileName)
        let isMAESTRO = Files.exists(table)
        let pieces =
            if let part = report.split ?? (isMAESTRO ? .train : nil) {
                corpus.pieceIndices(in: part)
            } else {
                Array(corpus.pieces.indices)
            }
        guard !pieces.isEmpty else {
            throw RequestError("\(report.corpusPath) has no piece in that split; name another one")
        }
        return (corpus, pieces)
    }

    func similarity(of performance: Performance) -> Similarity {
        switch index {
        case .exact(let index, _, _): index.similarity(of: performance)
        case .fingerprints(let index): index.similarity(of: performance)
        }
    }

    /// All passages that are too long to be shared by chance.
    func passages(in performance: Performance) -> [SharedPassage] {
        switch index {
        case .exact(_, let index, _): index.passages(in: performance)
        case .fingerprints(let index): index.passages(in: performance)
        }
    }

    /// Another split of the corpus.
    func baseline(_ split: Split) -> [(name: String, performance: Performance)] {
        guard case .exact(_, _, let corpus) = index else { return [] }
        return corpus.pieceIndices(in: split).map {
            (corpus.pieces[$0].name, corpus.performance(ofPiece: $0))
        }
    }
}
