import Foundation
import TestSupport
import Testing

/// `cadenza experiment`, small.
@Suite struct ExperimentTests {
    private struct Line: Decodable {
        let model: String
        let valid_nll, test_nll: Double
        let epochs, seconds: Int
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

    private func polymusic(_ arguments: String..., in folder: TemporaryFolder) async throws
        -> Program.Outcome
    {
        try await Program.cadenza.run(
            ["experiment", "polymusic", "--run-folder", folder.path("run")] + arguments,
            in: folder.url)
    }

    @Test(arguments: ["lstm", "mamba"])
    func chordsAreLearntAndTheLastLineSaysHowWell(_ model: String) async throws {
        let folder = try TemporaryFolder()
        let outcome = try await polymusic(
            writeSet(folder), model, "--max-steps", "3", "--width", "16", "--threads", "1",
            in: folder)
        try #require(outcome.status == 0, "\(outcome.errors)")
        let last = try #require(outcome.output.split(separator: "\n").last)
        let line = try JSONDecoder().decode(Line.self, from: Data(last.utf8))
        #expect(line.model == model)
        // Far from learnt, but not worse than even odds on every key.
        #expect((0.1...88 * log(2)).contains(line.valid_nll))
        #expect((0.1...88 * log(2)).contains(line.test_nll))
        #expect(line.epochs == 3)
    }

    @Test func itRefusesWhatItCannotTrain() async throws {
        let folder = try TemporaryFolder()
        let set = try writeSet(folder)
        #expect(try await polymusic(set, in: folder).status == 64)
        #expect(
            try await polymusic(set, "gru", in: folder).errors
                .contains("'lstm', 'mamba' or 'hybrid'"))
        let missing = try await polymusic(folder.path("nowhere.json"), "lstm", in: folder)
        #expect(missing.status != 0 && missing.errors.contains("nowhere.json"))
        let failing = try await polymusic(set, "lstm", "--width", "-1", in: folder)
        #expect(failing.status != 0 && failing.errors.contains("this failed: cadenza train"))
    }

    /// One row over two pieces: what was asked and how near it came.
    @Test func controlsAreMeasured() async throws {
        let home = try Home()
        let outcome = try await Program.cadenza.run(
            ["experiment", "controls", "hybrid-expressive", "2", "4", "--only=--density 8"],
            in: home.folder.url, environment: home.environment)
        try #require(outcome.status == 0, "\(outcome.errors)")
        let lines = outcome.output.split(separator: "\n")
        #expect(lines.count == 6, "the head and four rows")
        #expect(
            lines[2].wholeMatch(
                of: /\| `--density 8` \| [\d.]+ ± [\d.]+ [\w ]+ \| [\d.]+ ± [\d.]+ \| [\d.]+ \|/)
                != nil, "\(lines[2])")
    }
}
