import Foundation
import MusicCore
import PianoRolls
import Support

/// Turns what a user names as data into a ``PerformanceCorpus``.
///
/// MIDI files are parsed and encoded once, by several threads, and kept in a cache file that is made for the content of the files and the settings: change either, and the next load
/// builds it again. Delete the cache folder whenever you like.
public struct CorpusLoader: Sendable {
    /// The kinds of data.
    public enum Format: String, Sendable, CaseIterable {
        /// What the path looks like: a MAESTRO table, a JSON file, or else a folder of MIDI files.
        case automatic = "auto"
        /// A folder with `maestro-v3.0.0.csv`: the official splits.
        case maestro
        /// A JSON file of chords in steps (``PolymusicFile``).
        case polymusic
        /// A folder of MIDI files, split by content (``MIDIFolder``).
        case midi
    }

    /// A loaded corpus and how it came about.
    public struct Result: Sendable {
        public let corpus: PerformanceCorpus
        /// Sentences for the user: titles in two splits, files left out, a cache that could not be
        /// written.
        public let notices: [String]
        /// Whether no MIDI file had to be parsed.
        public let isFromCache: Bool
    }

    /// The file or folder.
    public var path: String
    public var format: Format
    /// Only the first seconds of every performance when given, > 0.
    public var maxSeconds: Double?
    /// Whether notes end where keys are let go (`keep`, the default) or where the pedal lets them
    /// (`extend`); with the pedal far more repeated notes merge.
    public var pedal: PedalPolicy
    /// Whether MAESTRO may be incomplete; what is missing is then a notice.
    public var allowsMissingFiles: Bool
    /// Where cache files lie; `nil` keeps the corpus in memory only.
    public var cacheFolder: String?
    /// The number of files parsed at once, >= 1.
    public var threadCount: Int

    public init(
        path: String, format: Format = .automatic, maxSeconds: Double? = nil,
        pedal: PedalPolicy = .keep, allowsMissingFiles: Bool = false,
        cacheFolder: String? = CorpusLoader.defaultCacheFolder(),
        threadCount: Int = ProcessInfo.processInfo.activeProcessorCount
    ) {
        precondition(threadCount >= 1, "threadCount must be at least 1, not \(threadCount)")
        self.path = path
        self.format = format
        self.maxSeconds = maxSeconds
        self.pedal = pedal
        self.allowsMissingFiles = allowsMissingFiles
        self.cacheFolder = cacheFolder
        self.threadCount = threadCount
    }

    /// `$CADENZA_CACHE`, or else `cadenza` in `$XDG_CACHE_HOME` or `~/.cache`.
    ///
    /// - Parameter environment: the variables to look at.
    /// - Returns: a path; the folder need not exist.
    public static func defaultCacheFolder(
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> String {
        if let folder = environment["CADENZA_CACHE"], !folder.isEmpty { return folder }
        let base =
            environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
            ?? (NSHomeDirectory() as NSString).appendingPathComponent(".cache")
        return (base as NSString).appendingPathComponent("cadenza")
    }

    /// Loads the corpus, from the cache when that is fresh.
    ///
    /// - Parameter progress: called with the number of files done and of all files while MIDI files
    ///   are parsed, from any thread.
    /// - Returns: the corpus and what the user should know about it.
    /// - Throws: `FileError` or ``DatasetError`` naming the file, the place and what to do.
    public func load(progress: (@Sendable (Int, Int) -> Void)? = nil) throws -> Result {
        guard let sources = try sources() else {
            return Result(corpus: try PolymusicFile.read(path), notices: [], isFromCache: false)
        }
        return try encode(sources, progress: progress)
    }

    /// Loads the corpus where performances are needed: chords in steps are refused.
    ///
    /// - Parameter progress: as in ``load(progress:)``.
    /// - Returns: the corpus, and what the user should know of it.
    /// - Throws: `FileError` or ``DatasetError`` naming the file, the place and what to do.
    public func loadPerformances(
        progress: (@Sendable (Int, Int) -> Void)? = nil
    ) throws -> Result {
        let result = try load(progress: progress)
        guard !result.corpus.hasSteps else {
            throw DatasetError(
                .wrongFormat, path: path,
                message: "chords in steps are no performances; name a folder of MIDI files")
        }
        return result
    }

    /// The MIDI files of the data set, or `nil` when it is a file of chords.
    private func sources() throws -> Sources? {
        guard let isFolder = Files.isFolder(path) else {
            throw FileError(.notFound, path: path, message: "there is no such file or folder")
        }
        switch try resolvedFormat(isFolder: isFolder) {
        case .polymusic:
            return nil
        case .maestro:
            return try maestroSources()
        case .midi, .automatic:
            let folder = try MIDIFolder(path, threadCount: threadCount)
            return Sources(files: folder.files, skipsUnreadable: true, notices: folder.notices)
        }
    }

    private func resolvedFormat(isFolder: Bool) throws -> Format {
        let needsFolder = format == .maestro || format == .midi
        if needsFolder && !isFolder {
            throw DatasetError(
                .wrongFormat, path: path,
                message: "this is a file; the format \(format.rawValue) is a folder")
        }
        if format == .polymusic && isFolder {
            throw DatasetError(
                .wrongFormat, path: path,
                message: "this is a folder; the format polymusic is a JSON file")
        }
        guard format == .automatic else { return format }
        guard isFolder else {
            guard path.lowercased().hasSuffix(".json") else {
                throw DatasetError(
                    .wrongFormat, path: path,
                    message:
                        "data is a folder of MIDI files, a folder with \(MAESTROIndex.fileName), "
                        + "or a JSON file of chords")
            }
            return .polymusic
        }
        let table = (path as NSString).appendingPathComponent(MAESTROIndex.fileName)
        return Files.exists(table) ? .maestro : .midi
    }

    private func maestroSources() throws -> Sources {
        let index = try MAESTROIndex(folder: path)
        var notices = index.sharedTitles().map { shared in
            "\(shared.isKnown ? "known" : "not in the official table"): \"\(shared.title)\" by "
                + "\(shared.composer) stands in "
                + shared.splits.map(\.rawValue).joined(separator: " and ")
        }
        let missing = index.missingEntries()
        if !missing.isEmpty {
            let names = missing.prefix(10).map(\.midiPath).joined(separator: "\n  ")
            let more = missing.count > 10 ? "\n  and \(missing.count - 10) more" : ""
            let message =
                "\(missing.count) of \(index.entries.count) files are missing:\n  \(names)\(more)"
            guard allowsMissingFiles, missing.count < index.entries.count else {
                throw DatasetError(
                    .missingFiles, path: path,
                    message: message + "\nscripts/fetch-maestro brings them back")
            }
            notices.append(message)
        }
        let absent = Set(missing)
        let present = index.entries.filter { !absent.contains($0) }
        let hashes = try SourceFile.hashes(
            ofFilesAt: present.map(index.path), threadCount: threadCount)
        let files = zip(present, hashes).map { entry, hash in
            SourceFile(
                path: index.path(of: entry), name: entry.midiPath, composer: entry.composer,
                title: entry.title, split: entry.split, contentHash: hash)
        }
        return Sources(files: files, skipsUnreadable: false, notices: notices)
    }
}
