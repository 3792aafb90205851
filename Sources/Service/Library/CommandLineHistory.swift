import Foundation
import Studio

/// Brings what the command line makes into the library, also while the server runs.
///
/// Unchecked because all that changes is under the lock.
final class CommandLineHistory: @unchecked Sendable {
    private let folder: String
    private let library: MusicLibrary
    private let lock = NSLock()
    /// When the folders had last been changed when they were last looked through.
    private var seen: [String: Date] = [:]

    /// - Parameters:
    ///   - folder: where the command line puts its results.
    ///   - library: where they are to be as well.
    init(folder: String, library: MusicLibrary) {
        (self.folder, self.library) = (folder, library)
    }

    /// Brings in what is new. Looks at no file where no folder has changed since the last call.
    ///
    /// - Returns: how many pieces are new.
    /// - Throws: errors of the library.
    func bringIn() throws -> Int {
        try lock.withLock {
            let times = folderTimes()
            guard times != seen else { return 0 }
            let count = try library.bringIn(History(folder: folder, isOptional: true))
            seen = times
            return count
        }
    }

    /// When files last came into the folder and those in it, or went.
    private func folderTimes() -> [String: Date] {
        let manager = FileManager.default
        let names = (try? manager.contentsOfDirectory(atPath: folder)) ?? []
        var times: [String: Date] = [:]
        for path in [folder] + names.map({ folder + "/" + $0 }) where path != library.folder {
            guard let attributes = try? manager.attributesOfItem(atPath: path),
                attributes[.type] as? FileAttributeType == .typeDirectory
            else { continue }
            times[path] = attributes[.modificationDate] as? Date
        }
        return times
    }
}
