import Foundation
import Requests
import Support
import SystemPackage

/// The results of a folder by their records: what is there, and what came of what.
public struct History: Sendable {
    /// A result.
    public struct Entry: Sendable {
        /// What has become of the MIDI file.
        public enum State: String, Sendable, Codable {
            case present
            /// Its bytes are not what they were.
            case changed
            case missing
        }

        public let record: ResultRecord
        /// The MIDI file.
        public let path: String
        public let state: State

        /// The entry of a record that was read from `recordPath`.
        ///
        /// - Parameters:
        ///   - record: what was read.
        ///   - recordPath: where it lies; files that it names lie in the same folder.
        ///   - found: looks for a file by the id of its bytes, under whatever name.
        fileprivate init(
            _ record: ResultRecord, at recordPath: String,
            found: (_ id: String) -> String? = { _ in nil }
        ) {
            self.record = record
            // A record names files beside it, whatever it says.
            let name = FilePath(record.files.midi).lastComponent?.string ?? ""
            let place = FilePath(recordPath).removingLastComponent().appending(name).string
            let bytes = try? Files.read(place)
            if bytes.map(ResultRecord.id) == record.id {
                (path, state) = (place, .present)
            } else if let other = found(record.id) {
                (path, state) = (other, .present)
            } else {
                (path, state) = (place, bytes == nil ? .missing : .changed)
            }
        }
    }

    /// The folder, with all folders in it.
    public let folder: String
    /// Oldest first.
    public let entries: [Entry]
    /// What could not be read.
    public let notices: [String]

    /// Reads all records.
    ///
    /// Files that are no records are passed over, with a notice where they are broken.
    ///
    /// - Parameters:
    ///   - folder: read with all folders in it.
    ///   - isOptional: whether a missing folder is one without results.
    /// - Throws: `RequestError` when there is no such folder.
    public init(folder: String, isOptional: Bool = false) throws {
        self.folder = folder
        guard Files.isFolder(folder) == true else {
            if isOptional {
                (entries, notices) = ([], [])
                return
            }
            throw RequestError(
                Files.exists(folder)
                    ? "\(folder) is a file: name the folder in which results lie"
                    : "there is no folder \(folder); results lie in it once there are")
        }
        var entries: [Entry] = []
        var notices: [String] = []
        let names =
            FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        var renamed = RenamedFiles(names.sorted().map { FilePath(folder).appending($0).string })
        for name in names.sorted()
        where name.hasSuffix(".json")
            && FilePath(name).lastComponent?.string.hasPrefix(".") == false
        {
            let path = FilePath(folder).appending(name).string
            do {
                if let record = try ResultRecord.read(path) {
                    entries.append(Entry(record, at: path) { renamed.path(ofID: $0) })
                }
            } catch {
                notices.append("passed over: \(error)")
            }
        }
        self.entries = entries.sorted {
            ($0.record.created, $0.record.variation ?? 0, $0.path)
                < ($1.record.created, $1.record.variation ?? 0, $1.path)
        }
        self.notices = notices
    }

    /// The result of an id, or of a beginning that only one id has.
    ///
    /// - Throws: `RequestError` that lists what there is.
    public func entry(_ prefix: String) throws -> Entry {
        let matches = entries.filter { $0.record.id.hasPrefix(prefix.lowercased()) }
        let ids = Set(matches.map(\.record.id))
        // Of equal files one that is there.
        if !prefix.isEmpty, ids.count == 1, let last = matches.last {
            return matches.last { $0.state == .present } ?? last
        }
        guard !entries.isEmpty else { throw RequestError("there is no result in \(folder) yet") }
        let shown = (ids.isEmpty ? entries : matches).reversed().prefix(10).map {
            "\n  \($0.record.id)  \(FilePath($0.path).lastComponent?.string ?? "")"
        }.joined()
        throw RequestError(
            ids.isEmpty
                ? "there is no result '\(prefix)' in \(folder); the latest are:\(shown)"
                : "'\(prefix)' is the beginning of \(ids.count) results; add a digit:\(shown)")
    }

    /// The result that a MIDI file is, whatever it is called: by its bytes, or by the record beside it.
    ///
    /// - Throws: `RequestError` when there is none.
    public func entry(ofMIDI path: String) throws -> Entry {
        let id = ResultRecord.id(of: try Files.read(path))
        if let entry = entries.last(where: { $0.record.id == id }) { return entry }
        if let entry = History.entry(ofID: id, inFolderOf: path) { return entry }
        return try History.entry(beside: path)
    }

    /// The result of an id whose record lies in the folder of a file, under whatever name.
    private static func entry(ofID id: String, inFolderOf path: String) -> Entry? {
        let folder = FilePath(path).removingLastComponent()
        let names = try? FileManager.default.contentsOfDirectory(
            atPath: folder.isEmpty ? "." : folder.string)
        for name in (names ?? []).sorted() where name.hasSuffix(".json") && !name.hasPrefix(".") {
            let place = folder.appending(name).string
            guard let record = (try? ResultRecord.read(place)) ?? nil, record.id == id else {
                continue
            }
            return Entry(record, at: place) { $0 == id ? path : nil }
        }
        return nil
    }

    /// The result that a MIDI file is, by the record beside it.
    ///
    /// - Throws: `RequestError` when there is none.
    public static func entry(beside path: String) throws -> Entry {
        for place in ResultRecord.paths(forMIDI: path) {
            if let record = (try? ResultRecord.read(place)) ?? nil {
                return Entry(record, at: place)
            }
        }
        throw RequestError("\(path) has no record beside it that tells how it was made")
    }

    /// Every entry with its depth in the tree of what came of what: a parent before its children, and
    /// the oldest first.
    public var tree: [(depth: Int, entry: Entry)] {
        let known = Set(entries.map(\.record.id))
        var children: [String: [Int]] = [:]
        var roots: [Int] = []
        for (index, entry) in entries.enumerated() {
            if let parent = entry.record.parent?.id, known.contains(parent) {
                children[parent, default: []].append(index)
            } else {
                roots.append(index)
            }
        }
        var result: [(depth: Int, entry: Entry)] = []
        var isShown = [Bool](repeating: false, count: entries.count)
        // Records that somebody has tied into a ring hang from no root: the oldest stands for one.
        for root in roots + entries.indices {
            var stack = [(depth: 0, index: root)]
            while let (depth, index) = stack.popLast() {
                guard !isShown[index] else { continue }
                isShown[index] = true
                result.append((depth, entries[index]))
                let next = children[entries[index].record.id] ?? []
                stack += next.reversed().map { (depth + 1, $0) }
            }
        }
        return result
    }
}

/// MIDI files by the ids of their bytes; they are read when one is looked for.
private struct RenamedFiles {
    private let paths: [String]
    private var ids: [String: String]?

    init(_ paths: [String]) {
        self.paths = paths.filter {
            ["mid", "midi", "smf", "kar", "rmi"].contains(FilePath($0).extension?.lowercased())
        }
    }

    mutating func path(ofID id: String) -> String? {
        if let ids { return ids[id] }
        var found: [String: String] = [:]
        for path in paths {
            guard let bytes = try? Files.read(path, maximumBytes: 1 << 24) else { continue }
            found[ResultRecord.id(of: bytes)] = path
        }
        ids = found
        return found[id]
    }
}
