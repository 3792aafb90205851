import Foundation
import Requests
import Support

/// Writes the records of a command's results.
///
/// Made before the command runs, while its files are as the command finds them; then ``record``
/// is called for every result.
public struct ResultRecorder: Sendable {
    private let command: [String]
    private let model: ResultRecord.Model?
    private let randomSeed: UInt64?
    private let parent: ResultRecord.Parent?

    /// - Parameters:
    ///   - words: the command and its arguments as they were given.
    ///   - model: a name in the checkpoints' folder, or a path.
    ///   - randomSeed: the one that was given or drawn.
    ///   - parentPath: the file that is continued or changed.
    /// - Throws: `RequestError` or `FileError` when the model or the file cannot be read.
    public init(
        words: [String], model: String?, randomSeed: UInt64?, parentPath: String?,
        folders: ProjectFolders = ProjectFolders()
    ) throws {
        command = RecordedCommand(words).forRecord(randomSeed: randomSeed).words
        self.model = try model.map { name in
            let bytes = try Files.read(try ModelLibrary(folders).path(name))
            return .init(name: name, hash: ResultRecord.modelHash(of: bytes))
        }
        self.randomSeed = randomSeed
        parent = try parentPath.map { path in
            .init(id: ResultRecord.id(of: try Files.read(path)), path: path)
        }
    }

    /// Writes the record of a result beside its MIDI file.
    ///
    /// A result that has a record already keeps its date and the names of files that are still there.
    /// A JSON file of another kind stays: the record then lies beside it.
    ///
    /// - Parameters:
    ///   - midiPath: the result, which is there already.
    ///   - figures: by snake_case names.
    ///   - variation: which of several results of the command it is, from 1.
    /// - Throws: `FileError` naming the file.
    @discardableResult
    public func record(
        midi midiPath: String, wav: String? = nil, picture: String? = nil,
        figures: [String: Double] = [:], variation: Int? = nil
    ) throws -> ResultRecord {
        func name(_ path: String) -> String { (path as NSString).lastPathComponent }
        var record = ResultRecord(
            id: ResultRecord.id(of: try Files.read(midiPath)), created: Date(), command: command,
            folder: FileManager.default.currentDirectoryPath, model: model, rngSeed: randomSeed,
            variation: variation, parent: parent, figures: figures.filter { $0.value.isFinite },
            files: .init(
                midi: name(midiPath), wav: wav.map(name), picture: picture.map(name)))
        // What has been written over is no parent.
        if record.parent?.id == record.id { record.parent = nil }

        let places = ResultRecord.paths(forMIDI: midiPath)
        for place in places {
            let isTaken = FileManager.default.fileExists(atPath: place)
            let known = isTaken ? (try? ResultRecord.read(place)) ?? nil : nil
            guard !isTaken || known != nil else { continue }
            if let known, known.id == record.id {
                let folder = (midiPath as NSString).deletingLastPathComponent as NSString
                func kept(_ name: String?) -> String? {
                    name.flatMap {
                        FileManager.default.fileExists(atPath: folder.appendingPathComponent($0))
                            ? $0 : nil
                    }
                }
                record.created = known.created
                record.files.wav = record.files.wav ?? kept(known.files.wav)
                record.files.picture = record.files.picture ?? kept(known.files.picture)
            }
            try record.write(to: place)
            return record
        }
        throw FileError(
            .notWritable, path: places[0],
            message: "this file is no record of a result and stays; the result has no record")
    }
}
