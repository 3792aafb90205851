import Foundation
import Support
import TestSupport
import Testing

@testable import Service

@Suite struct JobTests {
    private static func items(_ value: JSONValue?) -> [JSONValue] {
        if case .array(let items)? = value { items } else { [] }
    }

    @Test func whoWasCutOffHearsWhatFollows() async throws {
        let server = try await TestServer()
        let job = try await server.client.post("/v1/compose", json: ["seconds": 600])
        let id = try #require(job["id"])
        let whole = try await server.hear(id, until: "id: 1.9\n")
        #expect(whole.contains("id: 1.1\n"))
        let rest = try await server.hear(id, until: "id: 1.9\n", after: "1.5")
        #expect(rest.contains("id: 1.6\n"))
        for number in 1...5 { #expect(!rest.contains("id: 1.\(number)\n")) }
        // Events of another attempt tell nothing of this one.
        let other = try await server.hear(id, until: "id: 1.9\n", after: "2.5")
        #expect(other.contains("id: 1.1\n"))
        _ = try await server.client.send("DELETE", "/v1/jobs/\(id)")
    }

    @Test(arguments: TestStore.all)
    func takesAreMadeFollowedAndKept(on store: TestStore) async throws {
        let server = try await TestServer(on: store)
        let seed = try await server.upload()
        let request: JSONValue = [
            "seed": .string(seed), "seconds": 2, "settings": ["count": 2, "rng_seed": 3],
        ]
        let accepted = try await server.client.post(
            "/v1/compose", json: request, headers: ["Idempotency-Key": "one"])
        #expect(accepted.status == 202)
        let id = try #require(accepted["id"])
        #expect(accepted.headers["location"] == "/v1/jobs/\(id)")
        let events = try await server.client.get("/v1/jobs/\(id)/events")
        #expect(events.headers["content-type"] == "text/event-stream")
        #expect(events.text.contains("event: end\n"))
        let job = try await server.client.get("/v1/jobs/" + id)
        #expect(job["state"] == "done")
        let takes = JobTests.items(job.json["result"]?["takes"])
        #expect(takes.count == 2)
        for take in takes {
            guard case .string(let music)? = take["music"] else { continue }
            let record = try await server.client.get("/v1/music/" + music)
            #expect(record["parent"] == seed)
            #expect(record["job"] == id)
            #expect(record["state"] == "offered")
            #expect(try await server.client.get("/v1/music/\(music)/midi").status == 200)
        }
        // The same request with the same key is the same job; another one is refused.
        let again = try await server.client.post(
            "/v1/compose", json: request, headers: ["Idempotency-Key": "one"])
        #expect(again["id"] == id)
        let other = try await server.client.post(
            "/v1/compose", json: ["seconds": 1], headers: ["Idempotency-Key": "one"])
        #expect(other.status == 422)
        // The same seed gives the same music.
        let repeated = try await server.carryOut("compose", request)
        #expect(
            JobTests.items(repeated.json["result"]?["takes"]).map { $0["music"] }
                == takes.map { $0["music"] })
    }

    @Test func everyUseCaseAnswers() async throws {
        let server = try await TestServer()
        let id = try await server.upload(TestServer.scale(from: 72))
        let file: JSONValue = ["file": .string(id), "particles": 2]
        let requests: [String: JSONValue] = [
            "compose": ["seconds": 1], "vary": file, "accompany": file, "humanise": file,
            "harmonise": ["file": .string(id), "particles": 2, "key": "C"],
            "infill": ["file": .string(id), "particles": 2, "from": 1, "to": 2],
            "render": ["file": .string(id), "soundfont": "none", "output": "flac"],
            "info": ["file": .string(id)], "analyze": ["file": .string(id)],
            "statistics": ["files": [.string(id)]],
        ]
        for (useCase, request) in requests {
            let job = try await server.carryOut(useCase, request)
            #expect(job["state"] == "done", "\(useCase): \(job.text)")
            #expect(!job.text.contains(server.folder.url.path), "\(useCase) tells a path")
            if useCase == "render", case .string(let path)? = job.json["result"]?["sound"] {
                let sound = try await server.client.get(path)
                #expect(sound.headers["content-type"] == "audio/flac")
                #expect(sound.body.starts(with: Array("fLaC".utf8)))
            }
        }
        // The index lies beside the program.
        let likeness = try await server.carryOut("similarity", ["files": [.string(id)]])
        #expect(likeness["state"] == "done", "\(likeness.text)")
        #expect(!likeness.text.contains("/checkpoints"))
    }

    @Test(arguments: TestStore.all)
    func whoWaitsGetsTheEnd(on store: TestStore) async throws {
        let server = try await TestServer(on: store)
        let id = try await server.upload()
        let answer = try await server.client.post(
            "/v1/info", json: ["file": .string(id)], headers: ["Prefer": "wait=30"])
        #expect(answer.status == 200)
        #expect(answer.json["result"]?["notes"] == 8)
        #expect(answer.json["result"]?["file"] == "scale")
        let finished = try await server.client.get("/v1/jobs/\(answer["id"] ?? "")/events")
        #expect(finished.text.hasPrefix("id: 1.end\nevent: end\n"))
    }

    @Test(arguments: TestStore.all)
    func jobsAreCancelledAndTheQueueHasAnEnd(on store: TestStore) async throws {
        let server = try await TestServer(on: store) {
            ($0.bounds.queuedJobs, $0.bounds.queuedJobsPerClient) = (2, 2)
        }
        let endless: JSONValue = ["seconds": 7200]
        var ids: [String] = []
        for _ in 0..<3 {
            let answer = try await server.client.post("/v1/compose", json: endless)
            #expect(answer.status == 202)
            ids.append(answer["id"] ?? "")
            // The first one has left the queue when it runs.
            while ids.count == 1,
                try await server.client.get("/v1/jobs/" + ids[0])["state"] == "queued"
            {}
        }
        let refused = try await server.client.post("/v1/compose", json: endless)
        #expect(refused.status == 429)
        #expect(refused.headers["retry-after"] == "10")
        #expect(refused.headers["content-type"] == "application/problem+json")
        for id in ids.reversed() {
            let answer = try await server.client.send("DELETE", "/v1/jobs/" + id)
            #expect(answer["state"] == "cancelled")
        }
        let events = try await server.client.get("/v1/jobs/\(ids[0])/events")
        #expect(events.text.contains("event: end"))
        let after = try await server.carryOut("compose", ["seconds": 1])
        #expect(after["state"] == "done")
    }

    /// Jobs of equal settings that wait are drawn together, and come to what they would come to alone; one of
    /// them ends at once where it is cancelled, and what is different stays out.
    @Test(arguments: TestStore.all)
    func equalJobsAreDrawnTogether(on store: TestStore) async throws {
        let server = try await TestServer(on: store)
        let seed = try await server.upload()
        func request(_ number: Int) -> JSONValue {
            [
                "seed": .string(seed), "seconds": 8,
                "settings": ["rng_seed": .integer(number), "count": .integer(1 + number % 2)],
            ]
        }
        func post(_ json: JSONValue) async throws -> String {
            try await server.client.post("/v1/compose", json: json)["id"] ?? ""
        }
        // While one runs, others gather.
        let first = try await post(["seconds": 7200])
        while try await server.client.get("/v1/jobs/" + first)["state"] == "queued" {}
        var ids: [String] = []
        for number in 0..<4 { ids.append(try await post(request(number))) }
        let other = try await post(["seconds": 2, "settings": ["rng_seed": 1]])
        let long: JSONValue = ["seconds": 7200, "faithful": .number(0.5)]
        let endless = [try await post(long), try await post(long)]
        // Each has events of its own.
        async let one = server.hear(ids[0])
        async let two = server.hear(ids[1])
        async let three = server.hear(ids[2])
        async let four = server.hear(ids[3])
        while try await server.figure("event_streams") ?? 0 < 4 {
            try await Task.sleep(for: .milliseconds(20))
        }
        _ = try await server.client.send("DELETE", "/v1/jobs/" + first)
        for text in try await [one, two, three, four] {
            #expect(text.matches(of: /event: frame\n/).count == 128)
            #expect(text.contains("event: progress") && text.contains("event: end"))
        }
        var together: [[JSONValue?]] = []
        for id in ids {
            let job = try await server.end(id)
            #expect(job["state"] == "done", "\(job.text)")
            together.append(Self.music(job))
        }
        #expect(try await server.end(other)["state"] == "done")
        let joined = try await server.figure("jobs_joined_total{use_case=\"compose\"}")
        #expect(joined ?? 0 >= 4)
        // Two without end are drawn together; one is cancelled while the other goes on.
        for id in endless {
            while try await server.client.get("/v1/jobs/" + id)["state"] == "queued" {}
        }
        _ = try await server.client.send("DELETE", "/v1/jobs/" + endless[0])
        #expect(try await server.end(endless[0])["state"] == "cancelled")
        #expect(try await server.client.get("/v1/jobs/" + endless[1])["state"] == "running")
        _ = try await server.client.send("DELETE", "/v1/jobs/" + endless[1])

        for (number, expected) in together.enumerated() {
            let alone = try await server.carryOut("compose", request(number))
            #expect(Self.music(alone) == expected && expected.count == 1 + number % 2)
        }
    }

    /// What a job's takes are stored as.
    private static func music(_ job: WebClient.Answer) -> [JSONValue?] {
        items(job.json["result"]?["takes"]).map { $0["music"] }
    }

    @Test(arguments: TestStore.all)
    func problemsNameTheParameter(on store: TestStore) async throws {
        let server = try await TestServer(on: store)
        let id = try await server.upload()
        let wrong: [(String, JSONValue, String?)] = [
            ("compose", ["controls": ["density": 900]], "density"),
            ("compose", ["settings": ["model": "../secret"]], "model"),
            ("compose", ["settings": ["out": "/tmp/x.mid"]], "out"),
            ("compose", ["settings": ["soundfont": "/etc/passwd"]], "soundfont"),
            ("compose", ["seed": "/etc/passwd"], nil), ("compose", ["secnds": 3], nil),
            ("infill", [:], nil), ("info", ["file": 3], "file"),
        ]
        for (useCase, request, parameter) in wrong {
            let answer = try await server.client.post("/v1/" + useCase, json: request)
            #expect(answer.status == 422, "\(useCase): \(answer.text)")
            if let parameter { #expect(answer["parameter"] == parameter, "\(answer.text)") }
        }
        // What only the music can tell comes to light when the job runs.
        let late = try await server.carryOut(
            "infill", ["file": .string(id), "from": 100, "to": 105])
        #expect(late["state"] == "failed")
        #expect(late.json["problem"]?["status"] == 422, "\(late.text)")
    }

    @Test func eventsGoOnWhereTheyWereCutOff() {
        let log = JobEventLog(attempt: 1)
        for number in 1...10_000 { log.append("frame", ["index": .integer(number)]) }
        let (newest, isOver) = log.events(after: 0)
        #expect(newest.count >= JobEventLog.capacity)
        #expect(newest.last?.number == 10_000 && !isOver)
        #expect(log.events(after: 9_998).events.map(\.number) == [9_999, 10_000])
        #expect(log.events(after: 10_000).events.isEmpty)
        log.append("end", [:], isLast: true)
        log.append("frame", [:])
        let end = log.events(after: 10_000)
        #expect(end.events.map(\.kind) == ["end"] && end.isOver)
        #expect(log.events(after: .max - 1).isOver)
    }
}

extension TestServer {
    /// The events of a job, until it ends.
    fileprivate func hear(_ id: String) async throws -> String {
        try await client.get("/v1/jobs/\(id)/events").text
    }

    /// A job when it has ended.
    fileprivate func end(_ id: String) async throws -> WebClient.Answer {
        _ = try await hear(id)
        return try await client.get("/v1/jobs/" + id)
    }
}
