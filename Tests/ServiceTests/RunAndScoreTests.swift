import Support
import Testing

@testable import Service

/// What is told of training runs, and music as a score.
@Suite struct RunAndScoreTests {
    /// A line of a run's log.
    private static func line(step: Int, loss: Double) -> String {
        """
        {"epoch":1,"is_best":true,"learning_rate":0.001,"step":\(step),"training_loss":\(loss),\
        "validation_loss":\(loss + 1)}

        """
    }

    static func addRun(to server: TestServer, losses: [Double]) throws {
        let lines = losses.enumerated().map { line(step: 100 * ($0.offset + 1), loss: $0.element) }
        try Files.writeAtomically(
            lines.joined().utf8, to: server.folder.path("checkpoints/run_1/log.jsonl"))
    }

    @Test func aScoreNeedsNothingButTicksAndNotes() async throws {
        let server = try await TestServer()
        func add(_ score: String) async throws -> WebClient.Answer {
            try await server.client.send(
                "POST", "/v1/music", Array(score.utf8), type: "application/json")
        }
        let added = try await add(
            #"{"ticks_per_quarter": 24, "notes": [[0, 12, 60, 80, 0, 0, 0]]}"#)
        #expect(added.status == 201, "\(added.text)")
        #expect(added.json["note_count"] == 1)
        let wrong = try await add(#"{"ticks_per_quarter": 24}"#)
        #expect(wrong.status == 400 && wrong.text.contains("notes is missing"), "\(wrong.text)")
        #expect(try await add(#"{"ticks_per_quarter": 24, "notes": [], "pedal": 3}"#).status == 400)
    }

    @Test func lossesOfRunsAreTold() async throws {
        let server = try await TestServer()
        #expect(try await server.client.get("/v1/runs").json["items"] == [])
        try Self.addRun(to: server, losses: [3, 2.5])
        let answer = try await server.client.get("/v1/runs")
        guard case .array(let runs)? = answer.json["items"], let run = runs.first else {
            Issue.record("\(answer.text)")
            return
        }
        #expect(run["name"] == "run_1")
        #expect(answer.text.contains("[[100,3,4],[200,2.5,3.5]]"))
    }

    @Test func musicIsReadAsAScore() async throws {
        let server = try await TestServer()
        let id = try await server.upload()
        let answer = try await server.client.get("/v1/music/\(id)/musicxml")
        #expect(answer.status == 200)
        #expect(answer.text.contains("<score-partwise version=\"4.0\">"))
        #expect(answer.text.contains("<work-title>scale</work-title>"))
        let packed = try await server.client.get("/v1/music/\(id)/mxl")
        #expect(packed.status == 200)
        #expect(packed.headers["content-type"] == "application/vnd.recordare.musicxml")
        #expect(packed.body.starts(with: [0x50, 0x4B, 3, 4]))
        let missing = String(repeating: "0", count: 32)
        #expect(try await server.client.get("/v1/music/\(missing)/musicxml").status == 404)
    }
}
