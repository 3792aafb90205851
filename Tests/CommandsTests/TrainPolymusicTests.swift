import Foundation
import FrameModels
import Testing

/// `scripts/train-polymusic`, on a set of a few chords.
@Suite struct TrainPolymusicTests {
    private struct Line: Decodable {
        let model: String
        let valid_nll, test_nll: Double
        let epochs, seconds: Int
    }

    /// Runs the script with the program that was built beside the tests.
    private func run(_ arguments: [String], in folder: TemporaryFolder) throws -> (
        status: Int32, output: String, errors: String
    ) {
        let script = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("scripts/train-polymusic")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["bash", script.path] + arguments
        process.currentDirectoryURL = folder.url
        process.environment = ProcessInfo.processInfo.environment.merging(
            [
                "CADENZA_PROGRAM": Program.cadenza.url.path,
                "CADENZA_RUN_FOLDER": folder.path("run"),
            ]) { $1 }
        let (output, errors) = (folder.path("output"), folder.path("errors"))
        for path in [output, errors] { try Data().write(to: URL(fileURLWithPath: path)) }
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: errors))
        try process.run()
        process.waitUntilExit()
        return (
            process.terminationStatus, try String(contentsOfFile: output, encoding: .utf8),
            try String(contentsOfFile: errors, encoding: .utf8)
        )
    }

    /// Chords of a scale in sequences of different lengths, one of them too short for a target.
    private func writeSet(_ folder: TemporaryFolder) throws -> String {
        func sequence(_ length: Int) -> [[Int]] {
            (0..<length).map { frame in [0, 2, 4].map { 60 + (frame + $0) % 7 } }
        }
        let set = [
            "train": [9, 30, 1, 17].map(sequence), "valid": [12, 5].map(sequence),
            "test": [300, 8].map(sequence),
        ]
        let path = folder.path("set.json")
        try JSONEncoder().encode(set).write(to: URL(fileURLWithPath: path))
        return path
    }

    @Test(arguments: ModelKind.allCases)
    func itsLastLineTellsHowTheModelDoes(_ kind: ModelKind) throws {
        let folder = try TemporaryFolder()
        let outcome = try run(
            [
                try writeSet(folder), kind.rawValue, "--max-steps", "3", "--width", "16",
                "--threads", "1",
            ], in: folder)
        try #require(outcome.status == 0, "\(outcome.errors)")
        let last = try #require(outcome.output.split(separator: "\n").last)
        let line = try JSONDecoder().decode(Line.self, from: Data(last.utf8))
        #expect(line.model == kind.rawValue)
        // Far from learnt, but not worse than even odds on every key.
        #expect((0.1...88 * log(2)).contains(line.valid_nll))
        #expect((0.1...88 * log(2)).contains(line.test_nll))
        #expect(line.epochs == 3)
    }

    @Test func itRefusesWhatItCannotTrain() throws {
        let folder = try TemporaryFolder()
        let set = try writeSet(folder)
        #expect(try run([set], in: folder).status == 64)
        #expect(try run([set, "gru"], in: folder).errors.contains("lstm or mamba"))
        let missing = try run([folder.path("nowhere.json"), "lstm"], in: folder)
        #expect(missing.status != 0 && missing.errors.contains("nowhere.json"))
    }
}
