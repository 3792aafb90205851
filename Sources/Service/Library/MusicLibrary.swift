import Foundation
import GRDB
import MIDIFiles
import MusicCore
import Studio
import Support

/// Music and what is known of it: files named by their bytes, and a database of records.
///
/// Files are written and synchronised before the row that names them, so that a process that is
/// killed loses nothing that it has confirmed.
///
/// Where several servers share the database, the bytes of files are in it as well, and the folder holds
/// copies. Methods block; they may be called from any thread.
final class MusicLibrary: Sendable {
    /// The folder of `files` and, by default, of the database.
    let folder: String
    let database: any LibraryDatabase

    /// Opens the library, or makes an empty one.
    ///
    /// - Parameters:
    ///   - folder: made where it is missing.
    ///   - database: where the records are; a SQLite file in the folder by default.
    /// - Throws: `FileError`, `DatabaseError` or `PostgreSQLError`.
    init(folder: String, database: DatabaseAddress? = nil) throws {
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
        self.database =
            switch database ?? .sqlite(path: folder + "/library.sqlite") {
            case .sqlite(let path): try SQLiteDatabase(path: path)
            case .postgreSQL(let url): try PostgreSQLDatabase(url: url)
            }
    }

    /// Whether other servers may work with the same library.
    var isShared: Bool { database.dialect == .postgreSQL }

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
        var conditions: [String] = ["TRUE"]
        var arguments: [(any DatabaseValueConvertible)?] = []
        if let after = page.after {
            conditions.append("(created, id) < (SELECT created, id FROM music WHERE id = ?)")
            arguments.append(after)
        }
        if let tag = page.tag {
            conditions.append(database.dialect.hasElement("tags"))
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
        return try database.read { [conditions, arguments] connection in
            try connection.records(
                MusicRecord.self,
                "SELECT * FROM music WHERE \(conditions.joined(separator: " AND ")) "
                    + "ORDER BY created DESC, id DESC LIMIT ?", arguments + [page.limit])
        }
    }

    func music(_ id: String) throws -> MusicRecord? {
        try database.read { try $0.record(MusicRecord.self, id) }
    }

    /// The path of a piece's MIDI file.
    ///
    /// - Throws: ``Problem`` where there is none.
    func midiPath(_ id: String) throws -> String {
        guard let file = try file(id), file.kind == .midi else {
            throw Problem.notFound("there is no music \"\(id.prefix(64).visible)\"")
        }
        return try place(file)
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
        let stored = try place(bytes, as: .midi)
        var record = MusicRecord(
            id: stored.id, name: name,
            durationSeconds: performance.durationSeconds, noteCount: performance.notes.count)
        if parent != record.id { record.parent = parent }
        return try database.write { [record] connection in
            try insert(stored, connection)
            if try connection.insert(record) { return (record, true) }
            return (try connection.record(MusicRecord.self, record.id) ?? record, false)
        }
    }

    /// Changes what people say of music.
    func change(_ id: String, _ change: @Sendable (inout MusicRecord) throws -> Void) throws
        -> MusicRecord
    {
        let changed = try database.write { connection in
            let suffix = database.dialect.changing
            guard var record = try connection.record(MusicRecord.self, id, suffix) else {
                throw Problem.notFound("there is no music \"\(id.prefix(64).visible)\"")
            }
            try change(&record)
            try connection.update(record)
            return record
        }
        if let file = try file(id) {
            try ResultRecord.rename(besideMIDI: path(file), to: changed.name)
        }
        return changed
    }

    /// Takes music out of the library; its bytes go where nothing else needs them.
    func remove(_ id: String) throws {
        try checkIsFree(id)
        guard let file = try file(id), try music(id) != nil else {
            throw Problem.notFound("there is no music \"\(id.prefix(64).visible)\"")
        }
        try database.write { connection in
            try connection.run("DELETE FROM music WHERE id = ?", [id])
            try connection.run("DELETE FROM file WHERE id = ?", [id])
        }
        removeBytes(file)
    }

    /// - Throws: ``Problem`` where an open job names something of the library.
    func checkIsFree(_ id: String) throws {
        let open = try database.read { connection in
            try connection.number(
                """
                SELECT count(*) AS count FROM job WHERE state IN ('queued', 'running')
                AND \(database.dialect.contains("request", "?"))
                """, [id])
        }
        guard open == 0 else {
            throw Problem(409, "conflict", "an open job needs it: wait for it or cancel it")
        }
    }
}
