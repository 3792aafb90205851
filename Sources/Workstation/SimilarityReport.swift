import Datasets
import Evaluation
import Foundation
import MIDIFiles
import MusicCore
import Support

/// What music shares with a corpus: the longest passages, in whatever key and tempo.
///
/// People repeat each other too, so the figure to compare with is that of music that was certainly
/// not copied: another split of the same corpus (``baseline``).
public struct SimilarityReport: Sendable {
    /// What one file, or one excerpt of it, shares.
    public struct Item: Codable, Sendable, Equatable {
        public var name: String
        public var similarity: Similarity
        /// The name of the corpus's piece with the longest shared passage.
        public var piece: String?
    }

    /// Figures over items.
    public struct Summary: Codable, Sendable, Equatable {
        public var items: Int
        /// Notes in the longest shared passage of each item.
        public var longestMedian: Int
        public var longestP95: Int
        public var longestMax: Int
        /// The share of all notes in shared passages of at least 12 notes.
        public var coverage: Double

        init(_ items: [Item]) {
            let longest = items.map { $0.similarity.longest?.noteCount ?? 0 }.sorted()
            func quantile(_ share: Double) -> Int {
                longest.isEmpty ? 0 : longest[Int(share * Double(longest.count - 1))]
            }
            self.items = items.count
            longestMedian = quantile(0.5)
            longestP95 = quantile(0.95)
            longestMax = quantile(1)
            let notes = items.reduce(0) { $0 + $1.similarity.noteCount }
            let covered = items.reduce(0) {
                $0 + $1.similarity.coverage * Double($1.similarity.noteCount)
            }
            coverage = notes > 0 ? covered / Double(notes) : 0
        }
    }

    /// What `cadenza similarity` prints.
    public struct Report: Codable, Sendable, Equatable {
        public var against: String
        /// Pieces and notes of the corpus.
        public var pieces: Int
        public var notes: Int
        public var items: [Item]
        public var summary: Summary
        /// The same of the baseline's split.
        public var baseline: Summary?
        /// Files that could not be read, and why.
        public var leftOut: [String]
    }

    /// MIDI files and folders of them.
    public var paths: [String]
    /// A MAESTRO folder or a folder of MIDI files.
    public var corpusPath: String
    /// The part of the corpus to compare with; `nil` for MAESTRO's train split, and for all of
    /// another folder.
    public var split: Split?
    /// A split of the corpus that is compared too.
    public var baseline: Split?
    /// Cuts everything into excerpts of so many seconds when given; the last of a piece is left out
    /// when it is shorter than half. Long pieces share longer passages than short ones.
    public var excerptSeconds: Double?
    public var threadCount = ProcessInfo.processInfo.activeProcessorCount

    public init(_ paths: [String], against corpusPath: String) {
        self.paths = paths
        self.corpusPath = corpusPath
    }

    /// Reads the corpus and compares all files with it.
    ///
    /// - Parameter say: gets sentences for the user.
    /// - Throws: errors that name the file or folder at fault; `UsageError` when the corpus's part is
    ///   empty.
    public func run(say: (String) -> Void) throws -> Report {
        let files = try paths.flatMap(MusicStatistics.midiFiles)
        let loaded = try CorpusLoader(path: corpusPath).loadPerformances()
        for notice in loaded.notices where !notice.hasPrefix("known: ") { say(notice) }
        let corpus = loaded.corpus
        let table = (corpusPath as NSString).appendingPathComponent(MAESTROIndex.fileName)
        let isMAESTRO = FileManager.default.fileExists(atPath: table)
        let pieces =
            if let part = split ?? (isMAESTRO ? .train : nil) {
                corpus.pieceIndices(in: part)
            } else {
                Array(corpus.pieces.indices)
            }
        guard !pieces.isEmpty else {
            throw UsageError("\(corpusPath) has no piece in that split; name another one")
        }
        let index = PassageIndex(pieces.lazy.map { corpus.performance(ofPiece: $0) })

        let readings = try parallelMap(count: files.count, threadCount: threadCount) { number in
            do {
                return Reading.music(try MIDIFile(path: files[number]).performance())
            } catch {
                return Reading.leftOut("\(error)")
            }
        }
        var leftOut: [String] = []
        var queries: [(name: String, performance: Performance)] = []
        for (file, reading) in zip(files, readings) {
            switch reading {
            case .music(let performance): queries += excerpts(of: performance, name: file)
            case .leftOut(let reason): leftOut.append(reason)
            }
        }
        func items(_ queries: [(name: String, performance: Performance)]) throws -> [Item] {
            let queries = queries
            return try parallelMap(count: queries.count, threadCount: threadCount) { number in
                let similarity = index.similarity(of: queries[number].performance)
                return Item(
                    name: queries[number].name, similarity: similarity,
                    piece: similarity.longest.map { corpus.pieces[pieces[$0.piece]].name })
            }
        }
        let compared = try items(queries)
        let baselineItems = try baseline.map { part in
            try items(
                corpus.pieceIndices(in: part).flatMap {
                    excerpts(of: corpus.performance(ofPiece: $0), name: corpus.pieces[$0].name)
                })
        }
        return Report(
            against: corpusPath, pieces: pieces.count,
            notes: pieces.reduce(0) { $0 + corpus.pieces[$1].noteCount }, items: compared,
            summary: Summary(compared), baseline: baselineItems.map { Summary($0) },
            leftOut: leftOut)
    }

    private enum Reading: Sendable {
        case music(Performance)
        case leftOut(String)
    }

    private func excerpts(
        of performance: Performance, name: String
    ) -> [(name: String, performance: Performance)] {
        guard let excerptSeconds, let end = performance.notes.last?.onsetSeconds else {
            return [(name, performance)]
        }
        // The comparison keeps the first excerpt of a short piece.
        let count = max(1, (end / excerptSeconds).rounded())
        guard count < 1e6 else { return [] }
        return (0..<Int(count)).map { number in
            let start = Double(number) * excerptSeconds
            let notes = performance.notes.filter {
                $0.onsetSeconds >= start && $0.onsetSeconds < start + excerptSeconds
            }
            return ("\(name) from \(Int(start)) s", Performance(notes: notes))
        }
    }
}
