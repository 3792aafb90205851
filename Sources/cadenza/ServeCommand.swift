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
            then show. The environment may also say HOST, PORT, LOG_LEVEL and DATABASE_URL \
            (sqlite:/path/library.sqlite); options go before it. docs/service.md describes the service.

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
    @Option(help: "Jobs at a time; each loads the processor fully.")
    var jobs = 1
    @Option(help: "Jobs that may wait; more are refused.")
    var queue = 64
    @Option(
        help: ArgumentHelp(
            "The folder of the page's files, read anew each time.", visibility: .hidden),
        completion: .directory)
    var page: String?
    @Flag(help: "First bring what the command line has made into the library.")
    var history = false
    @Flag(help: "Print the service's description (OpenAPI 3.1) instead, as JSON.")
    var describe = false

    func validate() throws {
        if let port, !(0...65_535).contains(port) {
            throw ValidationError("--port must lie in 0...65535, not \(port)")
        }
        guard (1...64).contains(jobs) else {
            throw ValidationError("--jobs must lie in 1...64, not \(jobs)")
        }
        guard (1...10_000).contains(queue) else {
            throw ValidationError("--queue must lie in 1...10000, not \(queue)")
        }
    }

    func run() throws {
        var settings = try ServiceSettings()
        settings.host = host ?? settings.host
        settings.port = port ?? settings.port
        settings.libraryFolder = library ?? settings.libraryFolder
        settings.pageFolder = page
        settings.bounds.concurrentJobs = jobs
        settings.bounds.queuedJobs = queue
        settings.bounds.queuedJobsPerClient = max(1, queue / 2)
        if describe {
            print(StudioService.description(settings))
            return
        }
        let service = try StudioService(settings)
        if history { Terminal.note("\(try service.bringInHistory()) pieces are new") }
        let name = settings.host.contains(":") ? "[\(settings.host)]" : settings.host
        try waiting {
            try await service.run { port in
                Terminal.note("the studio is at http://\(name):\(port)/")
            }
        }
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
