import Foundation
import Requests
import Support
import SystemPackage

/// Making results again.
extension History {
    /// The request that made an entry; `nil` where an older version recorded the words of a command
    /// line.
    ///
    /// - Throws: `RequestError` for a record that names no request for music.
    public static func request(of entry: Entry) throws -> (any MusicRequest)? {
        let record = entry.record
        guard let json = record.request else { return nil }
        guard let name = record.useCase, let kind = MusicRequests.named(name) else {
            throw RequestError(
                "the record of \(entry.path) names no request that makes music "
                    + "(\(MusicRequests.all.map { $0.name }.joined(separator: ", ")))")
        }
        return try kind.init(json: json, isStrict: false)
    }

    /// A recorded request as it can be carried out now, and what should be known about it.
    ///
    /// It writes to no place but the usual one. A file that has moved is looked for in the folder
    /// where the request was made; what it goes on from is recognised by its bytes.
    public func prepared(
        _ request: any MusicRequest, of entry: Entry
    ) -> (request: any MusicRequest, notices: [RequestText]) {
        var request = request
        var notices: [RequestText] = []
        request.settings.outputPath = nil
        request.mapPaths { History.found($0, from: entry.record.folder) }
        if let parent = entry.record.parent, let path = request.givenPath {
            let bytes = try? Files.read(path)
            let result = entries.last { $0.record.id == parent.id && $0.state == .present }
            if bytes.map(ResultRecord.id) == parent.id {
                // It is where it was.
            } else if let result {
                request.givenPath = result.path
            } else if bytes != nil {
                notices.append("\(path) has changed since: the result will be another")
            }
        }
        return (request, notices)
    }

    /// Says whether the model of a request is no longer the one that made an entry.
    public static func modelNotice(
        _ request: any MusicRequest, of entry: Entry, folders: ProjectFolders
    ) -> RequestText? {
        guard let model = entry.record.model, model.name == request.settings.model,
            let path = try? ModelLibrary(folders).path(model.name),
            let fingerprint = try? ModelCache().fingerprint(at: path),
            ResultRecord.modelHash(fingerprint: fingerprint) != model.hash
        else { return nil }
        return "the model \(model.name) has changed since: the result will be another"
    }

    /// A relative path that is found from another folder but not from here, made so that it is found.
    private static func found(_ path: String, from folder: String) -> String {
        guard FilePath(path).isRelative, !Files.exists(path) else {
            return path
        }
        let there = FilePath(folder).pushing(FilePath(path)).string
        return Files.exists(there) ? there : path
    }
}
