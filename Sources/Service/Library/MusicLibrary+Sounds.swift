import AudioCore
import Foundation
import GRDB
import Support

/// Sounds that were brought in: recordings.
extension MusicLibrary {
    /// Where sounds lie while they come in.
    var incomingFolder: String { folder + "/incoming" }

    /// Takes a sound over.
    ///
    /// - Parameters:
    ///   - file: all of it.
    ///   - name: what people call it; it names no file.
    ///   - maximumSeconds: longer ones are refused.
    /// - Returns: the record, and whether it is new: a sound that is there already stays as it is.
    /// - Throws: ``Problem`` for what is no sound, or too long a one.
    func add(
        _ file: IncomingFile, name: String, maximumSeconds: Double
    ) throws -> (record: SoundRecord, isNew: Bool) {
        let id = try file.finish()
        if let known = try sound(id) { return (known, false) }
        guard let kind = FileRecord.Kind(soundBeginning: file.beginning) else {
            throw Problem(
                422, "not-a-sound", "this is no WAV, FLAC, Ogg or MP3 file", parameter: "body")
        }
        let shape = try shape(of: file.path, maximumSeconds)
        let stored = FileRecord(id: id, kind: kind, byteCount: file.byteCount, created: Date())
        let place = path(stored)
        if !FileManager.default.fileExists(atPath: place) {
            try FileManager.default.createDirectory(
                atPath: URL(fileURLWithPath: place).deletingLastPathComponent().path,
                withIntermediateDirectories: true)
            try FileManager.default.moveItem(atPath: file.path, toPath: place)
        }
        let record = SoundRecord(
            id: id, name: name, durationSeconds: shape.durationSeconds,
            sampleRate: shape.sampleRate, channelCount: shape.channelCount)
        try database.write { connection in
            try insert(stored, connection)
            try connection.insert(record)
        }
        return (record, true)
    }

    private func shape(of path: String, _ maximumSeconds: Double) throws -> AudioFile.Shape {
        do {
            let shape = try AudioFile.shape(of: path, maximumSeconds: maximumSeconds)
            guard shape.frameCount > 0 else {
                throw Problem(422, "not-a-sound", "there is no sound in it", parameter: "body")
            }
            return shape
        } catch let error as FileError {
            guard error.code != .tooLarge else {
                throw Problem(
                    413, "too-long", "the sound is longer than \(Int(maximumSeconds)) seconds")
            }
            throw Problem(422, "not-a-sound", error.message.visibleLines, parameter: "body")
        }
    }

    func sound(_ id: String) throws -> SoundRecord? {
        try database.read { try $0.record(SoundRecord.self, id) }
    }

    /// Sounds, newest first.
    ///
    /// - Parameters:
    ///   - limit: how many at the most.
    ///   - after: the id of the last one that is known.
    /// - Returns: their records.
    /// - Throws: errors of the database.
    func sounds(limit: Int, after: String?) throws -> [SoundRecord] {
        let isAfter = "(created, id) < (SELECT created, id FROM sound WHERE id = ?)"
        return try database.read { connection in
            try connection.records(
                SoundRecord.self,
                "SELECT * FROM sound \(after == nil ? "" : "WHERE " + isAfter) "
                    + "ORDER BY created DESC, id DESC LIMIT ?",
                (after.map { [$0] } ?? []) + [limit])
        }
    }

    /// Takes a sound out of the library; music that came of it stays.
    func removeSound(_ id: String) throws {
        guard let file = try file(id), try sound(id) != nil else { throw noSound(id) }
        try checkIsFree(id)
        let isNamed = try database.write { connection in
            try connection.run("DELETE FROM sound WHERE id = ?", [id])
            // It may be a sound that a job has made as well.
            let names = try connection.number(
                """
                SELECT (SELECT count(*) FROM music WHERE sound = ?) + (SELECT count(*) FROM job
                WHERE \(database.dialect.contains("result", "?"))) AS count
                """, [id, id])
            if names == 0 { try connection.run("DELETE FROM file WHERE id = ?", [id]) }
            return names > 0
        }
        if !isNamed { try? FileManager.default.removeItem(atPath: path(file)) }
    }

    // MARK: What is given

    /// The path of a sound's file.
    ///
    /// - Throws: ``Problem`` where there is none.
    func soundPath(_ id: String) throws -> String {
        guard try sound(id) != nil, let file = try file(id) else { throw noSound(id) }
        return try place(file)
    }

    /// The path of what music can be made of: a piece's MIDI file, or a sound, which is transcribed.
    ///
    /// - Throws: ``Problem`` where there is neither.
    func givenPath(_ id: String) throws -> String {
        try sound(id) == nil ? midiPath(id) : soundPath(id)
    }

    /// What people call music or a sound.
    func name(_ id: String) throws -> String? { try music(id)?.name ?? sound(id)?.name }

    private func noSound(_ id: String) -> Problem {
        .notFound("there is no sound \"\(id.prefix(64).visible)\"")
    }
}
