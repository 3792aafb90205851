import Foundation
import TestSupport
import Testing

/// A run of the built `cadenza serve`, which can be killed.
final class ServerProcess {
    let process = Process()
    let client: WebClient

    /// - Parameters:
    ///   - home: the folder of models and of the library.
    ///   - database: `DATABASE_URL`.
    /// - Throws: what keeps it from starting.
    init(_ home: TemporaryFolder, database: String? = nil) async throws {
        let tests = Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
        process.executableURL = tests.resolvingSymlinksInPath().deletingLastPathComponent()
            .appendingPathComponent("cadenza")
        process.arguments = ["serve", "--port", "0"]
        process.environment = ["CADENZA_HOME": home.url.path, "PATH": "/usr/bin:/bin"]
        process.environment?["DATABASE_URL"] = database
        let errors = Pipe()
        process.standardError = errors
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        let line = await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                var text = ""
                while !text.contains("\n") {
                    let data = errors.fileHandleForReading.availableData
                    if data.isEmpty { break }
                    text += String(decoding: data, as: UTF8.self)
                }
                continuation.resume(returning: text)
            }
        }
        let port = line.firstMatch(of: /:(\d+)\/\n/).flatMap { Int($0.1) }
        client = WebClient(port: try #require(port, "\(line)"))
    }

    /// Sends a signal, and waits until the process has gone.
    func end(_ signal: Int32) async {
        kill(process.processIdentifier, signal)
        let process = self.process
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                process.waitUntilExit()
                continuation.resume()
            }
        }
    }
}
