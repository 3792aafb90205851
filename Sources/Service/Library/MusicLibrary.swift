import Crypto
import Foundation
import GRDB
import MIDIFiles
import MusicCore
import Support

/// Music and what is known of it: files named by their bytes, and a SQLite database beside them.
///
/// Files are written and synchronised before the row that names them, so that a process that is
/// killed loses nothing that it has confirmed. Methods block; they may be called from any thread.
final class MusicLibrary: Sendable {
    /// The folder of the database and of `files`.
    let folder: String
    let database: DatabasePool

    /// Opens the library, or makes an empty one.
    ///
    /// - Parameters:
    ///   - folder: made where it is missing.
    ///   - databasePath: the SQLite file; in the folder by default.
    /// - Throws: `FileError` or `DatabaseError`.
    init(folder: String, databasePath: String? = nil) throws {
        self.folder = folder
        do {
            for part in ["files", "jobs", "incoming", "piano"] {
                try FileManager.default.createDirectory(
                    atPath: folder + "/" + part, withIntermediateDirectories: true)
            }
        } catch {
            throw FileError(
                .notWritable, path: folder, message: "the library's folder cannot be made")
        }
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { database in
            // In WAL mode, commits survive a loss of power only with full synchronisation.
            try database.execute(sql: "PRAGMA synchronous = FULL")
        }
        database = try DatabasePool(
            path: databasePath ?? folder + "/library.sqlite", configuration: configuration)
        try LibrarySchema.migrator.migrate(database)
    }

    // MARK: Files

    /// Where the bytes of a file lie.
    func path(_ file: FileRecord) -> String {
        "\(folder)/files/\(file.id.prefix(2))/\(file.id).\(file.kind.fileExtension)"
    }

    func file(_ id: String) throws -> FileRecord? {
        try database.read { try FileRecord.fetchOne($0, key: id) }
    }

    /// Reads the bytes of a file.
    func bytes(_ file: FileRecord) throws -> [UInt8] { try Files.read(path(file)) }

    /// Lays bytes aside under the hash of what they are.
    ///
    /// - Returns: its record, which is in the database.
    func store(_ bytes: [UInt8], as kind: FileRecord.Kind) throws -> FileRecord {
        let id = String(SHA256.hexadecimal(bytes).prefix(32))
        let record = FileRecord(id: id, kind: kind, byteCount: bytes.count, created: Date())
        let place = path(record)
        if !FileManager.default.fileExists(atPath: place) {
            try Files.replace(place) { temporary in
                try Data().write(to: URL(fileURLWithPath: temporary))
                let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: temporary))
                try handle.write(contentsOf: Data(bytes))
                try handle.synchronize()
                try handle.close()
            }
        }
        try database.write { try record.insert($0, onConflict: .ignore) }
        return record
    }

    /// Takes a file over that was made in the work folder.
    func store(fileAt path: String) throws -> FileRecord? {
        let ending = URL(fileURLWithPath: path).pathExtension
        guard
            let kind = FileRecord.Kind.allCases.first(where: { $0.fileExtension == ending })
        else { return nil }
        return try store(try Files.read(path), as: kind)
    }

    // MARK: Music

    /// How the music of a page begins and ends.
    struct Page: Sendable {
        var limit = 50
        /// The id of the last one that is known.
        var after: String?
        var tag: String?
        var state: MusicRecord.State?
        var parent: String?
    }

    /// The music of the library, newest first.
    func music(_ page: Page) throws -> [MusicRecord] {
        try database.read { database in
            var conditions: [String] = ["1"]
            var arguments: [any DatabaseValueConvertible] = []
            if let after = page.after {
                conditions.append(
                    "(created, id) < (SELECT created, id FROM music WHERE id = ?)")
                arguments.append(after)
            }
            if let tag = page.tag {
                conditions.append("EXISTS (SELECT 1 FROM json_each(tags) WHERE value = ?)")
                arguments.append(tag)
            }
            if let state = page.state {
                conditions.append("state = ?")
                arguments.append(state.rawValue)
            }
            if let parent = page.parent {
                conditions.append("parent = ?")
                arguments.append(parent)
            }
            arguments.append(page.limit)
            return try MusicRecord.fetchAll(
                database,
                sql: "SELECT * FROM music WHERE \(conditions.joined(separator: " AND ")) "
                    + "ORDER BY created DESC, id DESC LIMIT ?",
                arguments: StatementArguments(arguments))
        }
    }

    func music(_ id: String) throws -> MusicRecord? {
        try database.read { try MusicRecord.fetchOne($0, key: id) }
    }

    /// The path of a piece's MIDI file.
    ///
    /// - Throws: ``Problem`` where there is none.
    func midiPath(_ id: String) throws -> String {
        guard let file = try file(id), file.kind == .midi else {
            throw Problem.notFound("there is no music \"\(id.prefix(64).visible)\"")
        }
        return path(file)
    }

    /// Brings music in.
    ///
    /// - Parameters:
    ///   - bytes: of a MIDI file, which is kept as it is.
    ///   - name: what people call it; it names no file.
    ///   - parent: what it came of.
    /// - Returns: the record, and whether it is new: music that is there already stays as it is.
    /// - Throws: `MIDIFileError` for bytes that are no MIDI file, `Problem` for an unknown parent.
    func add(_ bytes: [UInt8], name: String, parent: String? = nil) throws
        -> (record: MusicRecord, isNew: Bool)
    {
        let file = try MIDIFile(bytes: bytes, name: name).checkingLength()
        if let parent, try music(parent) == nil {
            throw Problem.invalid("parent", "there is no music \"\(parent.prefix(64).visible)\"")
        }
        let performance = file.performance()
        if performance.notes.isEmpty, let fault = file.diagnostics.first {
            throw Problem(422, "not-midi", "no notes can be read: \(fault)", parameter: "file")
        }
        var record = MusicRecord(
            id: try store(bytes, as: .midi).id, name: name,
            durationSeconds: performance.durationSeconds, noteCount: performance.notes.count)
        if parent != record.id { record.parent = parent }
        return try database.write { [record] database in
            if let known = try MusicRecord.fetchOne(database, key: record.id) {
                return (known, false)
            }
            try record.insert(database)
            return (record, true)
        }
    }

    /// Changes what people say of music.
    func change(_ id: String, _ change: @Sendable (inout MusicRecord) throws -> Void) throws
        -> MusicRecord
    {
        try database.write { database in
            guard var record = try MusicRecord.fetchOne(database, key: id) else {
                throw Problem.notFound("there is no music \"\(id.prefix(64).visible)\"")
            }
            try change(&record)
            try record.update(database)
            return record
        }
    }

    /// Takes music out of the library; its bytes go where nothing else needs them.
    func remove(_ id: String) throws {
        try checkIsFree(id)
        guard let file = try file(id), try music(id) != nil else {
            throw Problem.notFound("there is no music \"\(id.prefix(64).visible)\"")
        }
        try database.write { database in
            _ = try MusicRecord.deleteOne(database, key: id)
            _ = try FileRecord.deleteOne(database, key: id)
        }
        try? FileManager.default.removeItem(atPath: path(file))
    }

    /// - Throws: ``Problem`` where an open job names something of the library.
    func checkIsFree(_ id: String) throws {
        let isOpen = try database.read { database in
            try Bool.fetchOne(
                database,
                sql: """
                    SELECT EXISTS (SELECT 1 FROM job WHERE state IN ('queued', 'running')
                    AND instr(request, ?))
                    """, arguments: [id]) ?? false
        }
        guard !isOpen else {
            throw Problem(409, "conflict", "an open job needs it: wait for it or cancel it")
        }
    }
}
