import Foundation
import Logging
import Requests

/// How many streams there may be at one time.
public struct StreamBounds: Sendable {
    public var total: Int
    /// To one address.
    public var perClient: Int
}

/// What may be brought in of sounds.
public struct SoundBounds: Sendable {
    public var bytes = 64 << 20
    /// How long one may take to come.
    public var bodySeconds = 120.0
    /// How long one may sound.
    public var seconds = 1800.0
}

/// How much the service takes on.
public struct ServiceBounds: Sendable {
    /// The largest upload of music and the largest request, in bytes.
    public var uploadBytes = 16 << 20
    public var requestBytes = 256 << 10
    /// How long a client may take to send either, in seconds.
    public var bodySeconds = 30.0
    public var sounds = SoundBounds()
    /// Room for models in memory, in bytes.
    public var modelBytes = 512 << 20
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
    public var streams = StreamBounds(total: 512, perClient: 256)

    /// Live music at one time.
    public var live = StreamBounds(total: 8, perClient: 4)

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
    /// Where the library's records are; a SQLite file in its folder by default.
    public var database: DatabaseAddress?
    /// What clients must show; without it or ``jwtSecret`` only this machine is served.
    public var apiKey: String?
    /// What the tokens are signed with that clients may show in place of the key.
    public var jwtSecret: String?
    /// The folder of the page's files; those that come with the program by default.
    public var pageFolder: String?
    public var bounds = ServiceBounds()
    /// Whether what the command line makes comes into the library.
    public var bringsInHistory = false
    public var folders: ProjectFolders

    /// Settings as they are where nothing is said.
    ///
    /// - Parameter folders: where models are, and the library lies.
    public init(folders: ProjectFolders = ProjectFolders()) {
        self.folders = folders
        libraryFolder = folders.generated + "/library"
    }

    /// Whether only this machine can reach the server.
    public var isLoopback: Bool { ServiceSettings.loopbackHosts.contains(host) }

    /// Whether clients must show something.
    var isGuarded: Bool { apiKey != nil || jwtSecret != nil }

    static let loopbackHosts: Set<String> = ["127.0.0.1", "::1", "localhost"]

    /// - Throws: `RequestError` where the server would be open to everybody.
    func check() throws {
        guard isLoopback || isGuarded else {
            throw RequestError(
                "\(host) can be reached from other machines: set API_KEY or JWT_SECRET to a secret "
                    + "that clients must know, or serve 127.0.0.1")
        }
        if let apiKey, apiKey.utf8.count < 16 {
            throw RequestError("API_KEY is too short: it must have 16 characters or more")
        }
        // RFC 7518, section 3.2: a key as long as the hash, or longer.
        if let jwtSecret, jwtSecret.utf8.count < 32 {
            throw RequestError("JWT_SECRET is too short: it must have 32 characters or more")
        }
    }
}
