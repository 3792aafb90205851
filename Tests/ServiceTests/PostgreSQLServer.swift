import Foundation
import Support
import Synchronization
import TestSupport
import Testing

@testable import Service

/// A PostgreSQL server of the tests' own, reached by a socket in its folder; it ends with its last owner, or
/// with this process.
final class PostgreSQLServer: Sendable {
    /// Where Debian's packages put the programs of the newest version.
    private static let programs: String? = {
        let root = "/usr/lib/postgresql"
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        return versions.compactMap(Int.init).sorted().map { "\(root)/\($0)/bin" }
            .last { FileManager.default.isExecutableFile(atPath: $0 + "/initdb") }
    }()

    /// Whether a server is installed here.
    static var isInstalled: Bool { programs != nil }

    /// One for all tests that do not stop it.
    static let shared = Result { try PostgreSQLServer() }

    /// It stops when nobody holds the other end of its standard input any more.
    private static let script = """
        initdb -D "$1/data" -A trust -U cadenza -E UTF8 --locale=C.UTF-8 --no-sync &&
        pg_ctl -D "$1/data" -l "$1/log" -w -o "-k '$1' -c listen_addresses= -c fsync=off" start &&
        echo is ready
        read -r _
        pg_ctl -D "$1/data" -m immediate stop
        """

    private let folder: TemporaryFolder
    private let process = Process()
    private let input = Pipe()
    private let count = Mutex(0)

    /// - Throws: what its programs say where it does not start.
    init() throws {
        folder = try TemporaryFolder()
        // PostgreSQL does not run as root: Debian's package has a user for it.
        let isRoot = geteuid() == 0
        let user = [
            "/usr/bin/setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups",
        ]
        if isRoot {
            try FileManager.default.setAttributes(
                [.ownerAccountName: "postgres"], ofItemAtPath: folder.url.path)
        }
        let command =
            (isRoot ? user : []) + [
                "/bin/sh", "-c", PostgreSQLServer.script, "sh", folder.url.path,
            ]
        process.executableURL = URL(fileURLWithPath: command[0])
        process.arguments = Array(command.dropFirst())
        process.environment = ["PATH": (PostgreSQLServer.programs ?? "") + ":/usr/bin:/bin"]
        process.currentDirectoryURL = folder.url
        let output = Pipe()
        (process.standardInput, process.standardOutput) = (input, output)
        process.standardError = output
        try process.run()
        var said = ""
        while !said.contains("is ready\n") {
            let data = output.fileHandleForReading.availableData
            guard !data.isEmpty, process.isRunning else { break }
            said += String(decoding: data, as: UTF8.self)
        }
        try #require(said.contains("is ready\n"), "PostgreSQL does not start: \(said)")
    }

    deinit { stop() }

    /// Stops it, as a failure would.
    func stop() {
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
    }

    /// A new database, as `DATABASE_URL` names it.
    func makeDatabase() throws -> String {
        let name = count.withLock { count in
            count += 1
            return "library\(count)"
        }
        let connection = try PostgreSQLConnection(url: url(of: "postgres"))
        try connection.run("CREATE DATABASE \(name)", [])
        return url(of: name)
    }

    private func url(of database: String) -> String {
        let place = folder.url.path.replacing("/", with: "%2F")
        return "postgresql:///\(database)?host=\(place)&user=cadenza"
    }
}

/// Where the records of a test's library are.
enum TestStore: CaseIterable, Sendable {
    case sqlite, postgreSQL

    /// Those that are installed.
    static let all = PostgreSQLServer.isInstalled ? allCases : [.sqlite]

    /// A new database; `nil` for the usual one, in the library's folder.
    func makeDatabase() throws -> DatabaseAddress? {
        switch self {
        case .sqlite: nil
        case .postgreSQL: .postgreSQL(url: try PostgreSQLServer.shared.get().makeDatabase())
        }
    }
}
