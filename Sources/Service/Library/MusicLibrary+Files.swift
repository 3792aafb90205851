import Crypto
import Foundation
import GRDB
import Support

/// Files, named by the hash of their bytes.
extension MusicLibrary {
    /// The bytes of a file are in a shared database in parts of this size.
    static let partBytes = 4 << 20

    /// The id that a file of these bytes has.
    static func id(of bytes: [UInt8]) -> String { String(SHA256.hexadecimal(bytes).prefix(32)) }

    /// Where the bytes of a file lie, or would.
    func path(_ file: FileRecord) -> String {
        "\(folder)/files/\(file.id.prefix(2))/\(file.id).\(file.kind.fileExtension)"
    }

    func file(_ id: String) throws -> FileRecord? {
        try database.read { try $0.record(FileRecord.self, id) }
    }

    /// Reads the bytes of a file.
    func bytes(_ file: FileRecord) throws -> [UInt8] { try Files.read(place(file)) }

    /// Where the bytes of a file lie, once they are there: another server may have brought them in.
    ///
    /// - Throws: ``Problem`` where it has been removed meanwhile.
    func place(_ file: FileRecord) throws -> String {
        let place = path(file)
        guard isShared, !FileManager.default.fileExists(atPath: place) else { return place }
        try Files.replace(place) { temporary in
            try Files.writeAtomically([], to: temporary)
            let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: temporary))
            defer { try? handle.close() }
            var (part, count) = (0, 0)
            while count < file.byteCount {
                let row = try database.read {
                    try $0.run(
                        "SELECT bytes FROM content WHERE id = ? AND part = ?", [file.id, part]
                    ).first
                }
                guard let bytes = row?["bytes"] as Data?, !bytes.isEmpty else {
                    throw Problem.notFound("\"\(file.id)\" is not in the library any more")
                }
                try handle.write(contentsOf: bytes)
                (part, count) = (part + 1, count + bytes.count)
            }
        }
        return place
    }

    /// Adds what is known of a file whose bytes are in their place.
    func insert(_ file: FileRecord, _ connection: any SQLConnection) throws {
        guard try connection.insert(file), isShared else { return }
        let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path(file)))
        defer { try? handle.close() }
        var part = 0
        while let bytes = try handle.read(upToCount: MusicLibrary.partBytes), !bytes.isEmpty {
            try connection.run(
                "INSERT INTO content (id, part, bytes) VALUES (?, ?, ?)", [file.id, part, bytes])
            part += 1
        }
    }

    /// Lays bytes aside under the hash of what they are.
    ///
    /// - Returns: its record, which is in the database.
    func store(_ bytes: [UInt8], as kind: FileRecord.Kind) throws -> FileRecord {
        let record = try place(bytes, as: kind)
        try database.write { try insert(record, $0) }
        return record
    }

    /// Lays bytes aside without telling the database.
    ///
    /// - Returns: what is to be told, by ``insert(_:_:)``.
    func place(_ bytes: [UInt8], as kind: FileRecord.Kind) throws -> FileRecord {
        let record = FileRecord(
            id: MusicLibrary.id(of: bytes), kind: kind, byteCount: bytes.count, created: Date())
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
        return record
    }

    /// Removes the bytes of a file, and the record beside them of how they were made.
    func removeBytes(_ file: FileRecord) {
        let place = URL(fileURLWithPath: path(file))
        try? FileManager.default.removeItem(at: place)
        try? FileManager.default.removeItem(
            at: place.deletingPathExtension().appendingPathExtension("json"))
    }

    /// Takes a file over that was made in the work folder.
    func store(fileAt path: String) throws -> FileRecord? {
        let ending = URL(fileURLWithPath: path).pathExtension
        guard
            let kind = FileRecord.Kind.allCases.first(where: { $0.fileExtension == ending })
        else { return nil }
        return try store(try Files.read(path), as: kind)
    }
}
