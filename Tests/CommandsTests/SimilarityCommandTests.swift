import Foundation
import Testing

@Suite struct SimilarityCommandTests {
    private func run(_ home: Home, _ arguments: [String]) async throws -> Program.Outcome {
        var environment = home.environment
        environment["CADENZA_CACHE"] = home.folder.path("cache")
        return try await Program.cadenza.run(
            arguments, in: home.folder.url, environment: environment)
    }

    @Test func aCopyIsFound() async throws {
        let home = try Home()
        _ = try home.scale(count: 20, name: "corpus/long.mid")
        let path = try home.scale(count: 12)
        let run = try await run(home, ["similarity", path, "--against", "corpus", "--json"])
        try #require(run.status == 0, "\(run.errors)")
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
        let report = try #require(object as? [String: Any])
        #expect(report["pieces"] as? Int == 1 && report["notes"] as? Int == 20)
        let summary = try #require(report["summary"] as? [String: Any])
        #expect(summary["longest_max"] as? Int == 12 && summary["coverage"] as? Double == 1)
        let text = try await self.run(home, ["similarity", path, "--against", "corpus"])
        #expect(text.output.contains("12 of 12 notes, 0.0-5.5 s"), "\(text.output)")
        #expect(text.output.contains("long.mid"))
    }

    /// An index stands in for its folder, and what is the prompt's own is left out.
    @Test func anIndexAndAPrompt() async throws {
        let home = try Home()
        _ = try home.scale(count: 60, name: "corpus/long.mid")
        let path = try home.scale(count: 50)
        let build = try await run(
            home,
            ["similarity", "--build", "a.passages", "--against", "corpus", "--licence", "CC0"])
        try #require(build.status == 0, "\(build.errors)")
        let found = try await run(home, ["similarity", path, "--against", "a.passages", "--json"])
        try #require(found.status == 0, "\(found.errors)")
        let object = try JSONSerialization.jsonObject(with: Data(found.output.utf8))
        let report = try #require(object as? [String: Any])
        #expect(report["certain_notes"] as? Int == 28)
        let summary = try #require(report["summary"] as? [String: Any])
        let longest = try #require(summary["longest_max"] as? Int)
        #expect((12...50).contains(longest))

        _ = try home.scale(count: 30, name: "prompt.mid")
        let rest = try await run(
            home,
            [
                "similarity", path, "--against", "a.passages", "--prompt", "prompt.mid", "--json",
            ])
        try #require(rest.status == 0, "\(rest.errors)")
        #expect(rest.output.contains("\"note_count\" : 20"), "\(rest.output)")
    }

    @Test func namesNeedNotBeUTF8() async throws {
        let home = try Home()
        _ = try home.scale(count: 60, name: "corpus/long.mid")
        _ = try home.scale(count: 50)
        let found = try await Program(name: "sh", path: "/bin/sh").run(
            [
                "-c",
                "mv scale.mid $(printf 'a\\377.mid') && \"$0\" similarity a*.mid --against corpus",
                Program.cadenza.url.path,
            ], in: home.folder.url, environment: home.environment)
        #expect(found.status == 0 && found.output.contains("long.mid"), "\(found.errors)")
    }

    @Test func statisticsOfTwoSetsAreCompared() async throws {
        let home = try Home()
        for count in 4..<9 { _ = try home.scale(count: count, name: "set/\(count).mid") }
        let run = try await run(
            home, ["statistics", "set/4.mid", "set/5.mid", "--against", "set", "--json"])
        try #require(run.status == 0, "\(run.errors)")
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
        let report = try #require(object as? [String: Any])
        #expect(report["files"] as? Int == 2 && report["reference_files"] as? Int == 5)
        let figures = try #require(report["figures"] as? [String: Any])
        let notes = try #require(figures["notes"] as? [String: Any])
        let overlap = try #require(notes["overlap"] as? Double)
        #expect(overlap > 0.1 && overlap < 0.9)
        let text = try await self.run(home, ["statistics", "set", "--against", "set"])
        #expect(text.output.contains("polyphony"), "\(text.output)")
    }

    @Test(arguments: [
        ["similarity", "scale.mid", "--against", "none"],
        ["similarity", "scale.mid", "--against", ".", "--excerpt-seconds", "0"],
        ["similarity", "scale.mid", "--against", ".", "--split", "best"],
        ["similarity", "none.mid", "--against", "."],
        ["similarity"], ["similarity", "--build", "a.passages"],
        ["similarity", "--build", "a.bin", "--against", "."],
        ["similarity", "scale.mid", "--against", "none.passages"],
        ["similarity", "scale.mid", "--against", "scale.mid.passages", "--baseline", "test"],
        ["statistics", "scale.mid", "--split", "test"],
        ["statistics", "scale.mid", "--against", ".", "--split", "test"],
    ])
    func badRequestsAreRefused(arguments: [String]) async throws {
        let home = try Home()
        _ = try home.scale()
        let run = try await run(home, arguments)
        #expect(run.status > 0, "status \(run.status)")
        #expect(run.errors.hasPrefix("Error: "), "\(run.errors)")
    }
}
