import Foundation
import NeuralNetworks
import Support

/// Finds checkpoints by name or path.
public struct ModelLibrary: Sendable {
    /// The model that is used when none is named.
    public static let defaultName = "hybrid-expressive"
    static let fileExtension = ".safetensors"

    /// The folders of named checkpoints, in the order in which they are looked through.
    public let folders: [String]

    public init(_ folders: ProjectFolders = ProjectFolders()) {
        self.folders = folders.checkpointFolders
    }

    /// The names of the checkpoints in the folders, sorted.
    public var names: [String] {
        let files = folders.flatMap {
            (try? FileManager.default.contentsOfDirectory(atPath: $0)) ?? []
        }
        let names = files.filter {
            $0.hasSuffix(ModelLibrary.fileExtension) && !$0.hasPrefix(".")
        }.map { String($0.dropLast(ModelLibrary.fileExtension.count)) }
        return Set(names).sorted()
    }

    /// Finds a checkpoint.
    ///
    /// - Parameter name: a name in one of the folders, a checkpoint's path, or a run's folder,
    ///   whose best checkpoint is taken.
    /// - Returns: the checkpoint's path. In a run's folder the file itself may be missing.
    /// - Throws: `RequestError` that lists the known names and the folders.
    public func path(_ name: String) throws -> String {
        if !name.contains("/") {
            let places = folders.map { $0 + "/" + name + ModelLibrary.fileExtension }
            if let place = places.first(where: Files.exists) { return place }
        }
        // Runs have folders of their own beside named checkpoints.
        let places = [name] + (name.contains("/") ? [] : folders.map { $0 + "/" + name })
        for place in places {
            guard let isFolder = Files.isFolder(place) else { continue }
            return isFolder ? place + "/best.safetensors" : place
        }
        let known = names.isEmpty ? "there is none" : "known: " + names.joined(separator: ", ")
        throw RequestError(
            .model,
            "there is no model or checkpoint '\(name)' (\(known)); names are looked for in "
                + folders.joined(separator: ", "))
    }

    /// The folder of a run: a path, or a name in one of the folders.
    public func runFolder(_ name: String) -> String {
        let places = [name] + (name.contains("/") ? [] : folders.map { $0 + "/" + name })
        return places.first(where: Files.exists) ?? name
    }

    /// Reads a checkpoint; see ``path(_:)``.
    ///
    /// - Throws: `RequestError` listing the known names; `FileError` or `CheckpointError`.
    public func checkpoint(_ name: String) throws -> Checkpoint {
        try Checkpoint(path: path(name))
    }
}
