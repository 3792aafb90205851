import Foundation

/// Where checkpoints are looked for and results go.
public struct ProjectFolders: Sendable {
    /// `CADENZA_HOME`, or the current folder.
    public let home: String
    /// The folders in which checkpoints are looked for, in order: that of ``home``, those beside the
    /// program, and `cadenza/checkpoints` in the data folders of the user and the system.
    public let checkpointFolders: [String]

    /// - Parameters:
    ///   - environment: the variables to look at: `CADENZA_HOME`, `XDG_DATA_HOME`, `XDG_DATA_DIRS`.
    ///   - program: the program's file; by default the one that runs.
    public init(
        environment: [String: String] = ProcessInfo.processInfo.environment,
        program: String? = try? FileManager.default.destinationOfSymbolicLink(
            atPath: "/proc/self/exe")
    ) {
        func value(_ name: String) -> String? {
            environment[name].flatMap { $0.isEmpty ? nil : $0 }
        }
        home = value("CADENZA_HOME") ?? "."
        var folders = [home]
        if let program { folders += ProjectFolders.folders(beside: program) }
        // XDG Base Directory Specification, version 0.8.
        let user = value("XDG_DATA_HOME") ?? value("HOME").map { $0 + "/.local/share" }
        let system = value("XDG_DATA_DIRS") ?? "/usr/local/share:/usr/share"
        folders += ([user].compactMap { $0 } + system.split(separator: ":").map(String.init))
            .map { $0 + "/cadenza" }
        checkpointFolders = folders.map { $0 + "/checkpoints" }
    }

    public var checkpoints: String { home + "/checkpoints" }
    public var generated: String { home + "/generated" }

    /// Where an installed program has its data, and a checkout that it was built in.
    private static func folders(beside program: String) -> [String] {
        let folder = URL(fileURLWithPath: program).deletingLastPathComponent()
        var folders = [
            folder.path,
            folder.deletingLastPathComponent().appendingPathComponent("share/cadenza").path,
        ]
        var parent = folder
        while parent.pathComponents.count > 2 {
            if parent.lastPathComponent == ".build" {
                folders.append(parent.deletingLastPathComponent().path)
                break
            }
            parent.deleteLastPathComponent()
        }
        return folders
    }
}
