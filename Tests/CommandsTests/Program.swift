import Foundation
import TestSupport
import Testing

/// One of the package's executables, run from outside as its users run it.
struct Program: Sendable {
    /// Its name: `cadenza` or `gen`.
    let name: String
    /// Where it lies; `nil` for one of the package's.
    var path: String?

    static let cadenza = Program(name: "cadenza")
    static let gen = Program(name: "gen")

    /// What a run left behind.
    struct Outcome: Sendable {
        /// The exit status; the signal's number, negative, when a signal ended it (a trap, for one).
        let status: Int32
        /// What it wrote to the standard output and to the standard error.
        let output: String
        let errors: String
        /// The standard output as it is, where it is no text.
        let outputBytes: [UInt8]
    }

    /// The file, beside the bundle of the tests: one build makes both.
    var url: URL {
        if let path { return URL(fileURLWithPath: path) }
        let tests = Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
        return tests.resolvingSymlinksInPath().deletingLastPathComponent()
            .appendingPathComponent(name)
    }

    /// Runs it to its end.
    ///
    /// - Parameters:
    ///   - arguments: without the program's name.
    ///   - folder: the current folder of the run; `nil` for that of the tests.
    ///   - environment: variables added to those of the tests.
    ///   - input: the file that it gets as standard input; nothing by default.
    /// - Returns: how it ended and what it wrote.
    /// - Throws: where the program is missing or cannot be started.
    func run(
        _ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:],
        input: String? = nil
    ) async throws -> Outcome {
        try #require(
            FileManager.default.isExecutableFile(atPath: url.path),
            "\(url.path) is missing: build the executables with the tests (swift build --build-tests)"
        )
        // Files, not pipes: a pipe that nobody empties would block a talkative run.
        let scratch = try TemporaryFolder()
        let outputURL = scratch.url.appendingPathComponent("output")
        let errorsURL = scratch.url.appendingPathComponent("errors")
        for url in [outputURL, errorsURL] { try Data().write(to: url) }

        let process = Process()
        process.executableURL = url
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput =
            try input.map { try FileHandle(forReadingFrom: URL(fileURLWithPath: $0)) }
            ?? FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: outputURL)
        process.standardError = try FileHandle(forWritingTo: errorsURL)
        try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in done.resume() }
            do {
                try process.run()
            } catch {
                process.terminationHandler = nil
                done.resume(throwing: error)
            }
        }
        let signalled = process.terminationReason == .uncaughtSignal
        return Outcome(
            status: signalled ? -process.terminationStatus : process.terminationStatus,
            output: String(decoding: try Data(contentsOf: outputURL), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errorsURL), as: UTF8.self),
            outputBytes: [UInt8](try Data(contentsOf: outputURL)))
    }
}
