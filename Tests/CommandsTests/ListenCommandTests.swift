import Foundation
import TestSupport
import Testing

/// `cadenza listen` and `cadenza practise` from outside.
@Suite struct ListenCommandTests {
    @Test func filesThatAreNoSound() async throws {
        let home = try Home()
        let text = home.folder.path("song.wav")
        try Data("no sound".utf8).write(to: URL(fileURLWithPath: text))
        for file in [text, home.folder.path("missing.wav")] {
            let run = try await Program.cadenza.run(
                ["listen", "intervals", file], in: home.folder.url, environment: home.environment)
            #expect(run.status == 1, "\(run.errors)")
            #expect(run.errors.contains(file) && run.output.isEmpty, "\(run.errors)")
        }
    }

    /// A question, a wrong word, an answer, the end; the progress is kept for the next time.
    @Test func practiceKeepsProgress() async throws {
        let home = try Home()
        let script = "printf 'what\\nP5\\nq\\n' | \"$@\""
        for asked in 1...2 {
            let run = try await Program(name: "sh", path: "/bin/sh").run(
                [
                    "-c", script, "sh", Program.cadenza.url.path, "practise", "intervals",
                    "--intervals", "P5 m2", "--silent", "--rng-seed", "3",
                ], in: home.folder.url, environment: home.environment)
            #expect(run.status == 0, "\(run.errors)")
            #expect(run.output.contains("'what' is no interval"))
            #expect(run.output.contains("of 1 known."))
            let kept = try Data(
                contentsOf: home.folder.url.appendingPathComponent(
                    "generated/practice/intervals.json"))
            let tallies = try JSONDecoder().decode([String: [String: Int]].self, from: kept)
            #expect(tallies.values.reduce(0) { $0 + ($1["asked"] ?? 0) } == asked)
        }
    }

    @Test(arguments: [
        ["practise", "intervals", "--intervals", "P5"],
        ["practise", "intervals", "--intervals", "P5 X"],
        ["practise", "intervals", "--count", "0"],
        ["train-intervals", "--count", "3"],
        ["train-intervals", "--network", "what"],
        ["train-intervals", "--learning-rate", "-1"],
    ])
    func badValues(_ arguments: [String]) async throws {
        let home = try Home()
        let run = try await Program.cadenza.run(
            arguments, in: home.folder.url, environment: home.environment)
        #expect(run.status == 64, "\(run.status) \(run.errors)")
    }
}
