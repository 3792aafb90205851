import Foundation
import Requests
import Support
import SystemPackage

/// What is known about a result, as it lies beside the MIDI file: how it was made, from what, and how
/// it can be made again.
///
/// Stored as JSON with snake_case keys; keys that are not known are passed over when read.
public struct ResultRecord: Codable, Sendable, Equatable {
    /// A model by what it was called and what it was.
    public struct Model: Codable, Sendable, Equatable {
        /// As it was asked for: a name in the checkpoints' folder, or a path.
        public var name: String
        /// 16 hexadecimal digits of the checkpoint's bytes.
        public var hash: String
    }

    /// The file that a result continues or changes.
    public struct Parent: Codable, Sendable, Equatable {
        /// Of its bytes, as results have it; a result of that id is this file, whatever its name.
        public var id: String
        /// Where it was.
        public var path: String
    }

    /// The names of the files, all beside the record.
    public struct FileNames: Codable, Sendable, Equatable {
        public var midi: String
        public var wav: String?
        public var picture: String?
    }

    /// The number of the form of records.
    public static let currentForm = 1

    /// ``currentForm``; what has no such field is no record.
    public var cadenzaRecord = ResultRecord.currentForm
    /// 8 hexadecimal digits of the MIDI file's bytes.
    public var id: String
    public var created: Date
    /// The name of the request, such as "infill", and its parameters, with the random seed and without
    /// the place to write to.
    public var useCase: String?
    public var request: JSONValue?
    /// The words of a command line, in the place of a request, in records of older versions.
    public var command: [String]?
    /// What people call it, where its file is named by its bytes.
    public var name: String?
    /// What the result's name begins with: the name of the music that was given first, however many
    /// results lie between.
    public var stem: String?
    /// The folder that relative paths of the request start from.
    public var folder: String
    public var model: Model?
    public var rngSeed: UInt64?
    /// Which of the results of one command this is, from 1; `nil` where there is one.
    public var variation: Int?
    /// `nil` for music from nothing.
    public var parent: Parent?
    /// By snake_case names: "new_seconds", "new_notes", "notes_per_second", "log_likelihood" (nats)
    /// and others.
    public var figures: [String: Double]
    public var files: FileNames

    /// The id of a file's bytes. Complexity: O(bytes).
    public static func id(of bytes: [UInt8]) -> String {
        String(String(format: "%016llx", ContentHash.of(bytes)).prefix(8))
    }

    /// The hash of a checkpoint by the fingerprint of its bytes.
    static func modelHash(fingerprint: UInt64) -> String {
        String(format: "%016llx", fingerprint)
    }

    // MARK: Reading and writing

    /// The largest file that is looked at.
    private static let maximumBytes = 1 << 20

    /// Reads a record.
    ///
    /// - Returns: `nil` for JSON that is none, such as an analysis.
    /// - Throws: `FileError`, or `RequestError` naming the file when it is broken.
    static func read(_ path: String) throws -> ResultRecord? {
        let data = Data(try Files.read(path, maximumBytes: maximumBytes))
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        decoder.dateDecodingStrategy = .iso8601
        struct Mark: Decodable { var cadenzaRecord: Int? }
        do {
            guard (try? decoder.decode(Mark.self, from: data))?.cadenzaRecord != nil else {
                // Broken JSON is told, whole JSON of another kind is not.
                _ = try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
                return nil
            }
            return try decoder.decode(ResultRecord.self, from: data)
        } catch {
            throw RequestError("\(path) is no whole record of a result")
        }
    }

    /// Writes the record at once or not at all.
    ///
    /// - Throws: `FileError`.
    func write(to path: String) throws {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.dateEncodingStrategy = .iso8601
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try Files.writeAtomically(try encoder.encode(self) + Data("\n".utf8), to: path)
    }

    /// Lays the record of a result beside a copy of its MIDI file, which has another name.
    ///
    /// A copy that has a record already keeps it; of a result without one nothing is written.
    ///
    /// - Parameters:
    ///   - path: the result's MIDI file.
    ///   - copy: the path of the copy.
    ///   - name: what people call it.
    /// - Throws: `FileError`, or `RequestError` for a record that is broken.
    public static func copy(ofMIDI path: String, besideMIDI copy: String, name: String) throws {
        let places = paths(forMIDI: path)
        guard let place = places.first(where: Files.exists), var record = try read(place),
            try self.read(besideMIDI: copy) == nil
        else { return }
        record.files = FileNames(midi: FilePath(copy).lastComponent?.string ?? copy)
        record.name = name
        try record.write(to: paths(forMIDI: copy)[0])
    }

    /// Changes what people call a result; without a record nothing is changed.
    ///
    /// - Throws: `FileError`, or `RequestError` for a record that is broken.
    public static func rename(besideMIDI path: String, to name: String) throws {
        guard var record = try read(besideMIDI: path), record.name != name else { return }
        record.name = name
        try record.write(to: paths(forMIDI: path)[0])
    }

    /// The record in the first of the places where a MIDI file's may lie.
    private static func read(besideMIDI path: String) throws -> ResultRecord? {
        let place = paths(forMIDI: path)[0]
        return Files.exists(place) ? try read(place) : nil
    }

    /// Where a MIDI file's record may lie. The second place is for when a JSON file of another kind
    /// has the first.
    static func paths(forMIDI path: String) -> [String] {
        ["json", "history.json"].map { ResultFiles.path(beside: path, $0) }
    }
}
