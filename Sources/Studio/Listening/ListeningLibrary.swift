import Foundation
import Requests

/// Finds the weights of listening models.
struct ListeningLibrary {
    private let folders: ProjectFolders

    init(_ folders: ProjectFolders) { self.folders = folders }

    /// What is listened for.
    enum Subject: String {
        case intervals, guitar, transcription
        /// Transcription of what is just being played.
        case liveTranscription = "transcription-live"

        /// What trains the weights.
        var trainer: String {
            self == .liveTranscription
                ? "scripts/train-transcription and a delay of 1" : "scripts/train-\(rawValue)"
        }
    }

    /// The weights for a subject.
    ///
    /// - Parameters:
    ///   - name: a checkpoint or a run's folder; `nil` for those that come with Cadenza.
    ///   - subject: what is listened for.
    /// - Returns: the checkpoint's path.
    /// - Throws: `RequestError` that tells where they were looked for.
    func path(_ name: String?, of subject: Subject) throws -> String {
        let manager = FileManager.default
        if let name {
            let places = [name, name + "/" + RunFolder.best]
            var isFolder: ObjCBool = false
            for place in places where manager.fileExists(atPath: place, isDirectory: &isFolder) {
                if !isFolder.boolValue { return place }
            }
            throw RequestError(.model, "there is no checkpoint or run '\(name)'")
        }
        let places = folders.checkpointFolders.map {
            $0 + "/listening/\(subject.rawValue).safetensors"
        }
        guard let place = places.first(where: manager.fileExists(atPath:)) else {
            throw RequestError(
                .model,
                "there are no weights for \(subject.rawValue) in \(places.joined(separator: ", ")): train "
                    + "them with \(subject.trainer)")
        }
        return place
    }
}
