import Foundation
import Support

/// The table of MAESTRO: which performance is which file and which official split.
///
/// MAESTRO v3.0.0 (Hawthorne et al., "Enabling Factorized Piano Music Modeling and Generation with
/// the MAESTRO Dataset", ICLR 2019) has 1,276 performances: 962 for training, 137 for validation
/// and 177 for testing. Several pianists play one piece; the split keeps all of them on one side,
/// but for five titles that stand in two splits (``knownSharedTitles``).
public struct MAESTROIndex: Sendable {
    /// The table's name inside the data set's folder.
    public static let fileName = "maestro-v3.0.0.csv"

    /// One performance.
    public struct Entry: Sendable, Hashable {
        public let composer: String
        public let title: String
        public let split: Split
        /// The year of the competition.
        public let year: Int
        /// The MIDI file, relative to the data set's folder, without ".." in it.
        public let midiPath: String
        /// The length of the recording.
        public let durationSeconds: Double
        /// The line of the table, counted from 1.
        public let line: Int
    }

    /// A piece that stands in more than one split.
    public struct SharedTitle: Sendable, Hashable {
        public let composer: String
        public let title: String
        /// In the order of `Split.allCases`.
        public let splits: [Split]
        /// Whether it is one of the five that the official table has.
        public let isKnown: Bool
    }

    /// The titles that the official table of v3.0.0 itself has in two splits.
    public static let knownSharedTitles: Set<String> = [
        "Song Transcriptions: Aufenthalt, Gretchen am Spinnrade, Standchen von Shakespeare, Der Erlkonig",
        "Sonata in B-flat Major, Hob.XVI:41",
        "Sonata in D Major, Hob. XVI:24",
        "Romances Op. 28, Nos. 2 and 3",
        "Sonata in F Major, K280",
    ]

    /// The folder that the paths in ``entries`` are relative to.
    public let folder: String
    /// All performances, in the table's order.
    public let entries: [Entry]

    /// Reads the table of a MAESTRO folder.
    ///
    /// - Parameter folder: the folder that holds `maestro-v3.0.0.csv`.
    /// - Throws: `FileError` or ``DatasetError`` naming the file and the line.
    public init(folder: String) throws {
        let path = (folder as NSString).appendingPathComponent(MAESTROIndex.fileName)
        guard Files.exists(path) else {
            throw DatasetError(
                .wrongFormat, path: folder,
                message: "there is no \(MAESTROIndex.fileName) in it; "
                    + "scripts/fetch-maestro downloads MAESTRO")
        }
        try self.init(
            csv: try Files.read(path, maximumBytes: 1 << 26), path: path, folder: folder)
    }

    /// Reads a table from memory.
    ///
    /// - Parameters:
    ///   - csv: the table with the columns `canonical_composer`, `canonical_title`, `split`, `year`,
    ///     `midi_filename` and `duration`, in any order and among others.
    ///   - path: the table's name for error messages.
    ///   - folder: the folder that the paths are relative to.
    /// - Throws: ``DatasetError`` with the line of the first fault.
    public init(csv: [UInt8], path: String, folder: String) throws {
        let table = try CSVTable(csv, path: path)
        let composer = try table.column("canonical_composer", path: path)
        let title = try table.column("canonical_title", path: path)
        let split = try table.column("split", path: path)
        let year = try table.column("year", path: path)
        let midiPath = try table.column("midi_filename", path: path)
        let duration = try table.column("duration", path: path)
        var linesByPath: [String: Int] = [:]
        var entries: [Entry] = []
        for row in table.rows {
            func fault(_ message: String) -> DatasetError {
                DatasetError(.badValue, path: path, line: row.line, message: message)
            }
            let fields = row.fields
            guard let rowSplit = Split(rawValue: fields[split]) else {
                throw fault(
                    "the split is \"\(fields[split])\"; it must be train, validation or test")
            }
            guard let rowYear = Int(fields[year]) else {
                throw fault("the year is \"\(fields[year])\", which is no number")
            }
            guard let seconds = Double(fields[duration]), seconds > 0, seconds.isFinite else {
                throw fault(
                    "the duration is \"\(fields[duration])\", which is no length in seconds")
            }
            let components = fields[midiPath].split(
                separator: "/", omittingEmptySubsequences: false)
            guard !components.contains(where: { ["", ".", ".."].contains($0) }) else {
                throw fault("the path \"\(fields[midiPath])\" does not stay inside the folder")
            }
            if let other = linesByPath.updateValue(row.line, forKey: fields[midiPath]) {
                throw fault(
                    "the file \(fields[midiPath]) is listed a second time, after line \(other)")
            }
            entries.append(
                Entry(
                    composer: fields[composer], title: fields[title], split: rowSplit,
                    year: rowYear,
                    midiPath: fields[midiPath], durationSeconds: seconds, line: row.line))
        }
        guard !entries.isEmpty else {
            throw DatasetError(.empty, path: path, message: "the table lists no performance")
        }
        self.folder = folder
        self.entries = entries
    }

    /// The performances of one split, in the table's order.
    public func entries(in split: Split) -> [Entry] {
        entries.filter { $0.split == split }
    }

    /// The path of a performance's file.
    public func path(of entry: Entry) -> String {
        (folder as NSString).appendingPathComponent(entry.midiPath)
    }

    /// The performances whose file is not there.
    public func missingEntries() -> [Entry] {
        entries.filter { !Files.exists(path(of: $0)) }
    }

    /// The pieces that stand in more than one split, in the table's order.
    ///
    /// In an untouched v3.0.0 these are the five of ``knownSharedTitles``. A model's test figure
    /// on them flatters it slightly; the official splits stay as they are so that figures compare.
    public func sharedTitles() -> [SharedTitle] {
        struct Piece: Hashable {
            let composer: String
            let title: String
        }
        var splits: [Piece: Set<Split>] = [:]
        var order: [Piece] = []
        for entry in entries {
            let piece = Piece(composer: entry.composer, title: entry.title)
            if splits[piece] == nil { order.append(piece) }
            splits[piece, default: []].insert(entry.split)
        }
        return order.compactMap { piece in
            guard let found = splits[piece], found.count > 1 else { return nil }
            return SharedTitle(
                composer: piece.composer, title: piece.title,
                splits: Split.allCases.filter(found.contains),
                isKnown: MAESTROIndex.knownSharedTitles.contains(piece.title))
        }
    }
}
