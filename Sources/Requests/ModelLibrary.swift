import Foundation
import NeuralNetworks
import Support

/// Finds checkpoints by name or path.
public struct ModelLibrary: Sendable {
    /// The model that is used when none is named.
    public static let defaultName = "mamba-expressive"
    static let fileExtension = ".safetensors"

    /// The folder of named checkpoints.
    public let folder: String

    public init(_ folders: ProjectFolders = ProjectFolders()) {
        folder = folders.checkpoints
    }

    /// The names of the checkpoints in the folder, sorted.
    public var names: [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return files.filter { $0.hasSuffix(ModelLibrary.fileExtension) && !$0.hasPrefix(".") }
            .map { String($0.dropLast(ModelLibrary.fileExtension.count)) }.sorted()
    }

    /// Finds a checkpoint.
    ///
    /// - Parameter name: a name in the folder, a checkpoint's path, or a run's folder, whose best
    ///   checkpoint is taken.
    /// - Throws: `RequestError` listing the known names.
    public func path(_ name: String) throws -> String {
        let named = folder + "/" + name + ModelLibrary.fileExtension
        if !name.contains("/"), FileManager.default.fileExists(atPath: named) { return named }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) else {
            let known =
                names.isEmpty
                ? "there is none in \(folder)" : "known: " + names.joined(separator: ", ")
            throw RequestError("there is no model or checkpoint '\(name)' (\(known))")
        }
        return isFolder.boolValue ? name + "/best.safetensors" : name
    }

    /// Reads a checkpoint; see ``path(_:)``.
    ///
    /// - Throws: `RequestError` listing the known names; `FileError` or `CheckpointError`.
    public func checkpoint(_ name: String) throws -> Checkpoint {
        try Checkpoint(path: path(name))
    }
}
