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
