import Foundation
import Requests
import Support
import SystemPackage

/// Writes the records of a request's results.
///
/// Made before the request is carried out, while its files are as it finds them; then ``record`` is
/// called for every result.
struct ResultRecorder {
    /// The paths of a result's files.
    struct Names {
        var midi: String
        var wav, picture: String?
    }

    private let useCase: String
    private let request: JSONValue
    private let model: ResultRecord.Model
    private let randomSeed: UInt64?
    private let parent: ResultRecord.Parent?
    private let stem: String?

    /// - Parameters:
    ///   - request: with a random seed.
    ///   - given: the file that it starts from.
    ///   - context: tells where models are looked for.
    /// - Throws: `RequestError` or `FileError` when the model or the file cannot be read.
    init(_ request: some MusicRequest, given: GivenFile?, in context: RequestContext) throws {
        var stored = request
        (stored.settings.outputPath, stored.settings.force) = (nil, false)
        useCase = type(of: request).name
        self.request = try stored.json
        let settings = request.settings
        let path = try ModelLibrary(context.folders).path(settings.model)
        model = .init(
            name: settings.model,
            hash: ResultRecord.modelHash(fingerprint: try context.models.fingerprint(at: path)))
        randomSeed = settings.randomSeed
        stem = given?.stem
        parent = given.map { .init(id: ResultRecord.id(of: $0.bytes), path: $0.path) }
    }

    /// Writes the record of a result beside its MIDI file.
    ///
    /// A result that has a record already keeps its date and the names of files that are still there.
    /// A JSON file of another kind stays: the record then lies beside it.
    ///
    /// - Parameters:
    ///   - names: the result's files, which are there already.
    ///   - figures: by snake_case names; values that are not finite are left out.
    ///   - variation: which of several results it is, from 1.
    /// - Returns: the record as it was written.
    /// - Throws: `FileError` naming the file.
    @discardableResult
    func record(
        _ names: Names, figures: [String: Double], variation: Int?
    ) throws -> ResultRecord {
        func name(_ path: String) -> String { FilePath(path).lastComponent?.string ?? path }
        var record = ResultRecord(
            id: ResultRecord.id(of: try Files.read(names.midi)), created: Date(),
            useCase: useCase, request: request, stem: stem,
            folder: FileManager.default.currentDirectoryPath, model: model, rngSeed: randomSeed,
            variation: variation, parent: parent, figures: figures.filter { $0.value.isFinite },
            files: .init(
                midi: name(names.midi), wav: names.wav.map(name),
                picture: names.picture.map(name)))
        // What has been written over is no parent.
        if record.parent?.id == record.id { record.parent = nil }

        let places = ResultRecord.paths(forMIDI: names.midi)
        for place in places {
            let isTaken = Files.exists(place)
            let known = isTaken ? (try? ResultRecord.read(place)) ?? nil : nil
            guard !isTaken || known != nil else { continue }
            if let known, known.id == record.id {
                record.keep(known, besides: FilePath(names.midi).removingLastComponent())
            }
            try record.write(to: place)
            return record
        }
        throw FileError(
            .notWritable, path: places[0],
            message: "this file is no record of a result and stays; the result has no record")
    }
}

extension ResultRecord {
    /// Takes over the date of an earlier record of the same result, and the names of its files that
    /// are still there.
    fileprivate mutating func keep(_ known: ResultRecord, besides folder: FilePath) {
        func kept(_ name: String?) -> String? {
            name.flatMap {
                Files.exists(folder.appending($0).string) ? $0 : nil
            }
        }
        created = known.created
        files.wav = files.wav ?? kept(known.files.wav)
        files.picture = files.picture ?? kept(known.files.picture)
    }
}
