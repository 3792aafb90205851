import Datasets
import Evaluation
import Foundation
import MIDIFiles
import MusicCore
import Requests
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
        /// The name of the corpus's piece with the longest shared passage, its composer and title
        /// where they are known.
        public var piece: String?
        public var composer: String?
        public var title: String?
        /// All passages that are too long to be shared by chance, the best first; played in another key,
        /// at another tempo and with some wrong notes where the corpus itself is compared
        /// (`PlayedPassageIndex`).
        public var passages: [Passage]
        /// What it shares with the prompt, where one was given.
        public var prompt: Similarity?
    }

    /// A passage and the piece that it stands in.
    public struct Passage: Codable, Sendable, Equatable {
        public var shared: SharedPassage
        public var piece: String
        public var composer: String?
        public var title: String?
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
        /// The items in which there is a passage too long to be shared by chance.
        public var withPassages: Int

        public init(_ items: [Item]) {
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
            withPassages = items.count { !$0.passages.isEmpty }
        }
    }

    /// What `cadenza similarity` prints.
    public struct Report: Codable, Sendable, Equatable {
        public var against: String
        /// Pieces and notes of the corpus.
        public var pieces: Int
        public var notes: Int
        /// Lengths are the least they can be: the corpus was compared by a small index, which finds
        /// every shared passage of so many notes or more.
        public var certainNotes: Int?
        public var items: [Item]
        public var summary: Summary
        /// The same of the baseline's split.
        public var baseline: Summary?
        /// Files that could not be read, and why.
        public var leftOut: [String]
    }

    /// MIDI files and folders of them.
    public var paths: [String]
    /// A MAESTRO folder, a folder of MIDI files, or an index (``PassageFingerprints``).
    public var corpusPath: String
    /// The part of the corpus to compare with; `nil` for MAESTRO's train split, and for all of
    /// another folder.
    public var split: Split?
    /// A split of the corpus that is compared too.
    public var baseline: Split?
    /// Cuts everything into excerpts of so many seconds when given; the last of a piece is left out
    /// when it is shorter than half. Long pieces share longer passages than short ones.
    public var excerptSeconds: Double?
    /// A MIDI file that the music goes on from. What the music repeats of it is told apart, and where
    /// the music begins with it, that beginning is left out.
    public var promptPath: String?
    public var threadCount = ProcessInfo.processInfo.activeProcessorCount

    public init(_ paths: [String], against corpusPath: String) {
        self.paths = paths
        self.corpusPath = corpusPath
    }

    /// The index that is at hand beside the checkpoints: of what the default model learnt from.
    ///
    /// - Throws: `RequestError` that names the folders where there is none.
    public static func shippedIndex(_ folders: ProjectFolders = ProjectFolders()) throws -> String {
        let name = "maestro-v3.0.0-train.\(PassageFingerprints.fileExtension)"
        let places = folders.checkpointFolders.map { $0 + "/" + name }
        guard let place = places.first(where: Files.exists) else {
            throw RequestError(
                "there is no \(name) in \(folders.checkpointFolders.joined(separator: ", ")): "
                    + "name what to compare with by \(.against)")
        }
        return place
    }

    /// Reads the corpus and compares all files with it; each rank some of them.
    ///
    /// - Throws: errors that name the file or folder at fault; `RequestError` when the corpus's part is
    ///   empty.
    public func run(in context: RequestContext = RequestContext()) throws -> Report {
        let files = try paths.flatMap(MusicStatistics.midiFiles)
        let prompt = try promptPath.map { try context.music($0).performance() }
        let reference = try PassageReference(self, in: context)
        let promptIndex = prompt.map { PassageIndex([$0]) }
        let readings = try parallelMap(count: files.count, threadCount: threadCount) { number in
            do {
                let performance = try context.music(files[number]).performance()
                return Reading.music(
                    prompt.map { SimilarityReport.after($0, performance) } ?? performance)
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
        @Sendable func known(_ text: String) -> String? { text.isEmpty ? nil : text }
        func items(
            _ queries: [(name: String, performance: Performance)], prompt: PassageIndex? = nil
        )
            throws -> [Item]
        {
            try context.ranks.map(count: queries.count) { numbers in
                try parallelMap(count: numbers.count, threadCount: threadCount) { place in
                    let number = numbers[place]
                    let performance = queries[number].performance
                    let similarity = reference.similarity(of: performance)
                    let piece = similarity.longest.map { reference.pieces[$0.piece] }
                    let passages = reference.passages(in: performance).map { passage in
                        let piece = reference.pieces[passage.piece]
                        return Passage(
                            shared: passage, piece: piece.name, composer: known(piece.composer),
                            title: known(piece.title))
                    }
                    return Item(
                        name: queries[number].name, similarity: similarity, piece: piece?.name,
                        composer: piece.flatMap { known($0.composer) },
                        title: piece.flatMap { known($0.title) }, passages: passages,
                        prompt: prompt?.similarity(of: performance))
                }
            }
        }
        let compared = try items(queries, prompt: promptIndex)
        let baselineItems = try baseline.map { part in
            try items(
                reference.baseline(part).flatMap { excerpts(of: $0.performance, name: $0.name) })
        }
        return Report(
            against: corpusPath, pieces: reference.pieces.count,
            notes: reference.pieces.reduce(0) { $0 + $1.noteCount },
            certainNotes: reference.isExact ? nil : PassageFingerprints.certainNotes,
            items: compared, summary: Summary(compared),
            baseline: baselineItems.map { Summary($0) }, leftOut: leftOut)
    }

    /// Makes the small index of the corpus's part, and writes it.
    ///
    /// - Parameters:
    ///   - path: where to; an index that is there is replaced.
    ///   - licence: under which it is passed on.
    ///   - context: hears of progress.
    /// - Returns: its size in bytes.
    /// - Throws: as ``run(in:)``.
    public func build(
        to path: String, licence: String, in context: RequestContext = RequestContext()
    )
        throws
        -> Int
    {
        guard path.hasSuffix("." + PassageFingerprints.fileExtension) || Files.isStream(path) else {
            throw RequestError(
                .build,
                "\(path): the name of an index ends in .\(PassageFingerprints.fileExtension)")
        }
        var outputs = OutputFiles(reading: [corpusPath])
        outputs.add(path, .passages, by: .build)
        try outputs.check()
        let (corpus, numbers) = try PassageReference.corpusPart(self, in: context)
        let name = (corpusPath as NSString).lastPathComponent
        let index = PassageFingerprints(
            name: split.map { "\(name), \($0.rawValue)" } ?? name, licence: licence,
            numbers.lazy.map { number in
                let piece = corpus.pieces[number]
                return (
                    .init(name: piece.name, composer: piece.composer, title: piece.title),
                    corpus.performance(ofPiece: number)
                )
            })
        let bytes = try index.encoded()
        try Files.writeAtomically(bytes, to: path)
        return bytes.count
    }

    /// A piece without the prompt that it begins with, if it does.
    static func after(_ prompt: Performance, _ performance: Performance) -> Performance {
        let (given, notes) = (
            prompt.notes.sorted(by: Note.isBefore), performance.notes.sorted(by: Note.isBefore)
        )
        // Times in MIDI files are rounded to ticks.
        let isBeginning =
            given.count <= notes.count
            && zip(given, notes).allSatisfy {
                $0.pitch == $1.pitch && abs($0.onsetSeconds - $1.onsetSeconds) < 0.02
            }
        return isBeginning ? Performance(notes: Array(notes[given.count...])) : performance
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
