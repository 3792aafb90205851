import ArgumentParser
import Commands
import Foundation
import Service

/// `cadenza serve`.
struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the studio: the page in a browser, and the service under it.",
        discussion: """
            Serves this machine alone; other addresses need the environment's API_KEY, which clients \
            then show, or JWT_SECRET, with which their tokens are signed. The environment may also say \
            HOST, PORT, LOG_LEVEL and DATABASE_URL (sqlite:/path/library.sqlite, or \
            postgresql://user@host/database, which several servers may share). Options go before it, and \
            both before the file that --config names. docs/service.md describes the service.

            Examples:
              cadenza serve
              cadenza serve --port 9000 --library my_library
              API_KEY=$(openssl rand -hex 16) cadenza serve --host 0.0.0.0
            """)

    @Option(help: "The address to listen at; 127.0.0.1 by default.")
    var host: String?
    @Option(help: "The port, 0 for a free one; 8420 by default.")
    var port: Int?
    @Option(help: "The folder of the library.", completion: .directory)
    var library: String?
    @Option(help: "Jobs at a time, 1 by default; each loads the processor fully.")
    var jobs: Int?
    @Option(help: "Jobs that may wait, 64 by default; more are refused.")
    var queue: Int?
    @Option(help: "A JSON file with settings, as docs/service.md tells.", completion: .file())
    var config: String?
    @Option(
        help: ArgumentHelp(
            "The folder of the page's files, read anew each time.", visibility: .hidden),
        completion: .directory)
    var page: String?
    @Flag(help: "Bring what the command line makes into the library.")
    var history = false
    @Flag(help: "Print the service's description (OpenAPI 3.1) instead, as JSON.")
    var describe = false

    func run() throws {
        try waiting {
            let settings = try await settings()
            if describe {
                print(StudioService.description(settings))
                return
            }
            let service = try StudioService(settings)
            let count = try service.bringInHistory()
            if count > 0 {
                Terminal.note("\(count) pieces of the command line are new in the library")
            }
            let name = settings.host.contains(":") ? "[\(settings.host)]" : settings.host
            try await service.run { port in
                Terminal.note("the studio is at http://\(name):\(port)/")
            }
        }
    }

    private func settings() async throws -> ServiceSettings {
        let flags: [ServiceSettings.Key: String?] = [
            .host: host, .port: port.map(String.init), .library: library,
            .jobs: jobs.map(String.init), .queue: queue.map(String.init),
        ]
        var settings = try await ServiceSettings.read(
            flags: flags.compactMapValues { $0 }, file: config)
        settings.pageFolder = page
        settings.bringsInHistory = history
        return settings
    }

    /// Waits for work that suspends: the program's main thread has nothing else to do.
    private func waiting(_ work: @escaping @Sendable () async throws -> Void) throws {
        let done = DispatchSemaphore(value: 0)
        nonisolated(unsafe) var failure: (any Error)?
        Task {
            do { try await work() } catch { failure = error }
            done.signal()
        }
        done.wait()
        if let failure { throw failure }
    }
}
