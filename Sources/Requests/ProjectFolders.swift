import Foundation

/// Where checkpoints are looked for and results go.
public struct ProjectFolders: Sendable {
    /// `CADENZA_HOME`, or the current folder.
    public let home: String

    /// - Parameter environment: the variables to look at.
    public init(environment: [String: String] = ProcessInfo.processInfo.environment) {
        let named = environment["CADENZA_HOME"] ?? ""
        home = named.isEmpty ? "." : named
    }

    public var checkpoints: String { home + "/checkpoints" }
    public var generated: String { home + "/generated" }
}
