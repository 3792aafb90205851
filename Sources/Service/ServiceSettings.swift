import Foundation
import Logging
import Requests
import Support

/// How much the service takes on.
public struct ServiceBounds: Sendable {
    /// The largest upload and the largest request, in bytes.
    public var uploadBytes = 16 << 20
    public var requestBytes = 256 << 10
    /// How long a client may take to send either, in seconds.
    public var bodySeconds = 30.0
    /// After how long a connection is closed on which nothing moves, in seconds.
    public var idleSeconds = 60
    public var connections = 1024
    /// Jobs at a time. Each loads the processor fully.
    public var concurrentJobs = 1
    /// How many more may wait.
    public var queuedJobs = 64
    public var queuedJobsPerClient = 32
    /// How long one may take, in seconds.
    public var jobSeconds = 3600
    /// Those who listen to events at one time.
    public var streams = 512
    public var streamsPerClient = 256

    public init() {}
}

/// What a server is started with.
public struct ServiceSettings: Sendable {
    public var host = "127.0.0.1"
    /// 0 takes a free one.
    public var port = 8420
    public var logLevel = Logger.Level.notice
    /// The library's folder.
    public var libraryFolder: String
    /// The SQLite file; in the library's folder by default.
    public var databasePath: String?
    /// What clients must show; without one only this machine is served.
    public var apiKey: String?
    /// The folder of the page's files; those that come with the program by default.
    public var pageFolder: String?
    public var bounds = ServiceBounds()
    public var folders: ProjectFolders

    /// - Parameters:
    ///   - environment: read for `HOST`, `PORT`, `LOG_LEVEL`, `DATABASE_URL`, `API_KEY` and
    ///     `JWT_SECRET`.
    ///   - folders: where models are, and the library lies.
    /// - Throws: `RequestError` that names the variable at fault.
    public init(
        environment: [String: String] = ProcessInfo.processInfo.environment,
        folders: ProjectFolders = ProjectFolders()
    ) throws {
        func value(_ name: String) -> String? {
            environment[name].flatMap { $0.isEmpty ? nil : $0 }
        }
        self.folders = folders
        libraryFolder = folders.generated + "/library"
        host = value("HOST") ?? host
        if let text = value("PORT") {
            guard let port = Int(text), (0...65_535).contains(port) else {
                throw RequestError("PORT must lie in 0...65535, not \"\(text.visible)\"")
            }
            self.port = port
        }
        if let text = value("LOG_LEVEL") {
            guard let level = Logger.Level(rawValue: text.lowercased()) else {
                let known = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
                throw RequestError("LOG_LEVEL is one of \(known), not \"\(text.visible)\"")
            }
            logLevel = level
        }
        if let text = value("DATABASE_URL") {
            guard
                let path = text.prefixMatch(of: /sqlite:(\/\/(?=\/))?/).map({
                    text[$0.range.upperBound...]
                }),
                !path.isEmpty
            else {
                throw RequestError(
                    "DATABASE_URL names a SQLite file, as in sqlite:/path/library.sqlite; other "
                        + "databases are not supported")
            }
            databasePath = String(path)
        }
        apiKey = value("API_KEY")
        if apiKey == nil, value("JWT_SECRET") != nil {
            throw RequestError("JWT_SECRET is set, but tokens are not supported: set API_KEY")
        }
    }

    /// Whether only this machine can reach the server.
    public var isLoopback: Bool { ServiceSettings.loopbackHosts.contains(host) }

    static let loopbackHosts: Set<String> = ["127.0.0.1", "::1", "localhost"]

    /// - Throws: `RequestError` where the server would be open to everybody.
    func check() throws {
        guard isLoopback || apiKey != nil else {
            throw RequestError(
                "\(host) can be reached from other machines: set API_KEY to a secret that clients "
                    + "must show, or serve 127.0.0.1")
        }
        if let apiKey, apiKey.utf8.count < 16 {
            throw RequestError("API_KEY is too short: it must have 16 characters or more")
        }
    }
}
