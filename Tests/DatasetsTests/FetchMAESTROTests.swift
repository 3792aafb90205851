import Foundation
import Support
import TestSupport
import Testing

/// What the script calls.
private enum FetchTools {
    static let arePresent = ["bash", "curl", "unzip", "sha256sum"].allSatisfy { tool in
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
            .contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(tool)") }
    }
}

/// The script that downloads MAESTRO, run against a server on this machine with a tiny archive.
@Suite(.enabled(if: FetchTools.arePresent, "needs bash, curl, unzip and sha256sum"))
struct FetchMAESTROTests {
    private static let table = Array(
        """
        canonical_composer,canonical_title,split,year,midi_filename,audio_filename,duration
        A,"B, C",train,2004,2004/one.midi,2004/one.wav,1.5
        A,D,test,2018,2018/two--1.midi,2018/two--1.wav,2

        """.utf8)
    private static let files: [String: [UInt8]] = [
        "maestro-v3.0.0/maestro-v3.0.0.csv": table,
        "maestro-v3.0.0/2004/one.midi": Array("MThd one".utf8),
        "maestro-v3.0.0/2018/two--1.midi": (0..<50_000).map {
            UInt8(truncatingIfNeeded: $0 * $0 >> 3)
        },
    ]

    private struct Outcome {
        var status: Int32
        var output: String
    }

    /// Runs the script with the checksums of the tiny archive.
    private func run(
        _ arguments: [String] = [], goal: String, url: String = "http://127.0.0.1:9",
        archive: [UInt8] = ZIPArchive.bytes(of: files)
    ) throws -> Outcome {
        let script = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("scripts/fetch-maestro")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["bash", script.path] + arguments
        process.environment = [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
            "CADENZA_MAESTRO_URL": url, "CADENZA_MAESTRO_DIR": goal,
            "CADENZA_MAESTRO_SHA256": try sha256(archive),
            "CADENZA_MAESTRO_CSV_SHA256": try sha256(Self.table),
        ]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: String(decoding: output, as: UTF8.self))
    }

    private func sha256(_ bytes: [UInt8]) throws -> String {
        try withTemporaryFolder { folder in
            try Files.writeAtomically(bytes, to: folder + "/bytes")
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = ["sha256sum", folder + "/bytes"]
            let pipe = Pipe()
            process.standardOutput = pipe
            try process.run()
            let output = pipe.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            return String(decoding: output.prefix(64), as: UTF8.self)
        }
    }

    private func isComplete(_ goal: String) throws -> Bool {
        try Self.files.allSatisfy { name, content in
            try Files.read(goal + "/" + name.dropFirst("maestro-v3.0.0/".count)) == content
        }
    }

    /// Nothing but the goal is left in its folder.
    private func leftovers(beside goal: String) throws -> [String] {
        let url = URL(fileURLWithPath: goal)
        return try FileManager.default.contentsOfDirectory(
            atPath: url.deletingLastPathComponent().path
        ).filter { $0 != url.lastPathComponent }
    }

    @Test func downloadsVerifiesAndUnpacks() throws {
        let archive = ZIPArchive.bytes(of: Self.files)
        let server = try LoopbackServer(files: ["/v/maestro-v3.0.0-midi.zip": archive])
        defer { server.stop() }
        try withTemporaryFolder { folder in
            let goal = folder + "/midi data/maestro"
            let first = try run(goal: goal, url: server.url + "/v")
            #expect(first.status == 0, "\(first.output)")
            #expect(first.output.contains("2 of 2 performances"))
            #expect(try isComplete(goal))
            #expect(try leftovers(beside: goal) == [])
            let second = try run(goal: goal, url: server.url + "/v")
            #expect(second.status == 0 && second.output.contains("already there"))
            #expect(server.requests == ["GET /v/maestro-v3.0.0-midi.zip"])
            try FileManager.default.removeItem(atPath: goal + "/2004/one.midi")
            let third = try run(goal: goal, url: server.url + "/v")
            #expect(third.status == 0 && third.output.contains("missing: 2004/one.midi"))
            #expect(try isComplete(goal))
        }
    }

    @Test func goesOnWhereItStopped() throws {
        let archive = ZIPArchive.bytes(of: Self.files)
        let server = try LoopbackServer(
            files: ["/maestro-v3.0.0-midi.zip": archive], behaviour: .init(cuts: [20_000]))
        defer { server.stop() }
        try withTemporaryFolder { folder in
            let goal = folder + "/maestro"
            let first = try run(goal: goal, url: server.url)
            #expect(
                first.status != 0 && first.output.contains("broke off at 20000 bytes"),
                "\(first.output)")
            #expect(!FileManager.default.fileExists(atPath: goal))
            let second = try run(goal: goal, url: server.url)
            #expect(second.status == 0, "\(second.output)")
            #expect(try isComplete(goal))
            #expect(server.requests.last == "GET /maestro-v3.0.0-midi.zip bytes=20000-")
        }
    }

    @Test(arguments: [true, false])
    func aWrongBeginningIsThrownAway(honoursRanges: Bool) throws {
        let archive = ZIPArchive.bytes(of: Self.files)
        let server = try LoopbackServer(
            files: ["/maestro-v3.0.0-midi.zip": archive],
            behaviour: .init(honoursRanges: honoursRanges))
        defer { server.stop() }
        for length in [1000, archive.count, archive.count + 5] {
            try withTemporaryFolder { folder in
                let goal = folder + "/maestro"
                try Files.writeAtomically(
                    [UInt8](repeating: 7, count: length),
                    to: folder + "/.maestro-v3.0.0-midi.zip.part")
                let outcome = try run(goal: goal, url: server.url)
                #expect(outcome.status == 0, "\(outcome.output)")
                #expect(try isComplete(goal))
            }
        }
    }

    @Test func anotherArchiveIsRefused() throws {
        let archive = ZIPArchive.bytes(of: Self.files)
        let server = try LoopbackServer(
            files: ["/maestro-v3.0.0-midi.zip": ZIPArchive.bytes(of: ["maestro-v3.0.0/x": [1]])])
        defer { server.stop() }
        try withTemporaryFolder { folder in
            let outcome = try run(goal: folder + "/maestro", url: server.url, archive: archive)
            #expect(outcome.status != 0 && outcome.output.contains("SHA-256"), "\(outcome.output)")
            #expect(try leftovers(beside: folder + "/maestro") == [])
        }
    }

    @Test func aMissingArchiveIsToldWithAdvice() throws {
        let server = try LoopbackServer(files: [:])
        defer { server.stop() }
        try withTemporaryFolder { folder in
            let outcome = try run(goal: folder + "/maestro", url: server.url)
            #expect(outcome.status != 0 && outcome.output.contains("scripts/fetch-maestro ARCHIVE"))
            #expect(try leftovers(beside: folder + "/maestro") == [])
        }
    }

    @Test func localArchivesAndFoldersAreTaken() throws {
        try withTemporaryFolder { folder in
            let archive = ZIPArchive.bytes(of: Self.files)
            try Files.writeAtomically(archive, to: folder + "/a.zip")
            let one = folder + "/one/maestro"
            let fromArchive = try run([folder + "/a.zip"], goal: one)
            #expect(fromArchive.status == 0, "\(fromArchive.output)")
            #expect(try isComplete(one))
            for source in [one, folder + "/two"] {
                let goal = folder + "/goal \(source.count)/maestro"
                let fromFolder = try run([source], goal: goal)
                #expect(fromFolder.status == 0, "\(fromFolder.output)")
                #expect(try isComplete(goal))
                // The second source holds the data set one folder deeper.
                try FileManager.default.createDirectory(
                    atPath: folder + "/two", withIntermediateDirectories: true)
                try? FileManager.default.copyItem(
                    atPath: one, toPath: folder + "/two/maestro-v3.0.0")
            }
            try FileManager.default.removeItem(atPath: one + "/2018/two--1.midi")
            let incomplete = try run([one], goal: folder + "/three")
            #expect(
                incomplete.status != 0 && incomplete.output.contains("missing: 2018/two--1.midi"))
            try Files.writeAtomically(archive + [0], to: folder + "/a.zip")
            let damaged = try run([folder + "/a.zip"], goal: folder + "/three")
            #expect(damaged.status != 0 && damaged.output.contains("SHA-256"))
            #expect(!FileManager.default.fileExists(atPath: folder + "/three"))
        }
    }

    @Test func badArgumentsAreRefused() throws {
        try withTemporaryFolder { folder in
            for arguments in [["--what"], ["a", "b"], [folder + "/nothing"]] {
                #expect(try run(arguments, goal: folder + "/maestro").status != 0)
            }
            let help = try run(["--help"], goal: folder + "/maestro")
            #expect(help.status == 0 && help.output.contains("CADENZA_MAESTRO_URL"))
        }
    }
}
