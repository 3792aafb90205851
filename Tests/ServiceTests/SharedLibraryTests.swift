import Foundation
import Support
import Synchronization
import TestSupport
import Testing

@testable import Service

/// Several servers share one library in PostgreSQL.
@Suite(
    .enabled(if: PostgreSQLServer.isInstalled, "needs PostgreSQL: apt-get install postgresql"))
struct SharedLibraryTests {
    /// Two servers' views of one library.
    private static func libraries(_ folder: TemporaryFolder) throws -> [MusicLibrary] {
        let database = try TestStore.postgreSQL.makeDatabase()
        return try ["one", "two"].map {
            try MusicLibrary(folder: folder.path($0), database: database)
        }
    }

    /// Lets the time run out for which servers hold their jobs.
    static func forgetServers(of url: String) throws {
        try PostgreSQLDatabase(url: url).write {
            _ = try $0.run("UPDATE job SET held_until = '2000-01-01 00:00:00.000'", [])
        }
    }

    private static func job(_ id: String, key: String? = nil) -> JobRecord {
        JobRecord(
            id: id, useCase: "info", request: "{}", submitted: "{}", client: "here",
            idempotencyKey: key)
    }

    @Test func everyJobIsTakenOnce() throws {
        let folder = try TemporaryFolder()
        let libraries = try SharedLibraryTests.libraries(folder)
        let bounds = MusicLibrary.QueueBounds(queued: 100, queuedPerClient: 50)
        for index in 0..<50 {
            _ = try libraries[index % 2].enqueue(
                SharedLibraryTests.job("job \(index)", key: "\(index)"), bounds)
        }
        #expect(throws: Problem.self) {
            try libraries[0].enqueue(SharedLibraryTests.job("one more"), bounds)
        }
        // The same key is the same job, whichever server is asked.
        let again = try libraries[0].enqueue(SharedLibraryTests.job("other", key: "1"), bounds)
        #expect(again.0.id == "job 1" && !again.isNew)
        let taken = Mutex<[String]>([])
        DispatchQueue.concurrentPerform(iterations: 6) { number in
            while let job = try? libraries[number % 2].claim(by: "server \(number)") {
                taken.withLock { $0.append(job.id) }
            }
        }
        let ids = taken.withLock { $0 }
        #expect(ids.count == 50 && Set(ids).count == 50)
        #expect(try libraries[1].jobCounts() == ["running": 50])
    }

    /// Each changes one row and then the other's: PostgreSQL ends one of the two for the other's sake.
    @Test func whoIsEndedForTheSakeOfAnotherTriesAgain() throws {
        let folder = try TemporaryFolder()
        let libraries = try SharedLibraryTests.libraries(folder)
        let ids = ["one", "other"]
        for id in ids {
            let bounds = MusicLibrary.QueueBounds(queued: 9, queuedPerClient: 9)
            _ = try libraries[0].enqueue(SharedLibraryTests.job(id), bounds)
        }
        let begun = [DispatchSemaphore(value: 0), DispatchSemaphore(value: 0)]
        let outcomes = Mutex((attempts: 0, errors: [String]()))
        DispatchQueue.concurrentPerform(iterations: 2) { number in
            var isFirstAttempt = true
            do {
                try libraries[number].database.write { connection in
                    outcomes.withLock { $0.attempts += 1 }
                    let sql = "UPDATE job SET attempt = attempt + 1 WHERE id = ?"
                    try connection.run(sql, [ids[number]])
                    if isFirstAttempt {
                        isFirstAttempt = false
                        begun[number].signal()
                        _ = begun[1 - number].wait(timeout: .now() + 60)
                    }
                    try connection.run(sql, [ids[1 - number]])
                }
            } catch {
                outcomes.withLock { $0.errors.append("\(error)") }
            }
        }
        let (attempts, errors) = outcomes.withLock { $0 }
        #expect(errors.isEmpty, "\(errors)")
        // Whoever tries again may meet the other once more.
        #expect(attempts > 2)
        for id in ids { #expect(try libraries[0].job(id)?.attempt == 2) }
    }

    @Test func jobsOfServersThatAreGoneAreTakenOver() throws {
        let folder = try TemporaryFolder()
        let libraries = try SharedLibraryTests.libraries(folder)
        let bounds = MusicLibrary.QueueBounds(queued: 9, queuedPerClient: 9)
        for id in ["lost", "held", "cancelled"] {
            _ = try libraries[0].enqueue(SharedLibraryTests.job(id), bounds)
            #expect(try libraries[0].claim(by: "first")?.id == id)
        }
        // A server that starts leaves alone what another one holds.
        #expect(try libraries[1].putBackLost(isStarting: true) == 0)
        _ = try libraries[1].finish("cancelled", by: nil, .cancelled)
        try libraries[0].database.write {
            _ = try $0.run("UPDATE job SET held_until = ? WHERE id = 'lost'", [Date() - 1])
        }
        #expect(try libraries[1].putBackLost(isStarting: false) == 1)
        let again = try #require(try libraries[1].claim(by: "second"))
        #expect(again.id == "lost" && again.attempt == 2)
        // The first one was only slow: it hears that it need not go on, and what it says does not count.
        let given = try libraries[0].hold(
            ["lost": nil, "held": nil, "cancelled": nil], by: "first")
        #expect(given == ["cancelled", "lost"])
        let outcome = JobOutcome(result: ["from": "first"])
        #expect(
            try libraries[0].finish("lost", by: "first", .done(outcome))?.state == .running)
        try libraries[0].putBack("lost", by: "first")
        #expect(try libraries[1].hold(["lost": "{}"], by: "second") == [])
        #expect(
            try libraries[0].finish("cancelled", by: "first", .done(outcome))?.state == .cancelled)
        let end = try libraries[1].finish(
            "lost", by: "second", .done(JobOutcome(result: ["from": "second"])))
        #expect(end?.state == .done && end?.result == #"{"from":"second"}"#)
    }

    @Test func filesAreInTheDatabase() throws {
        let folder = try TemporaryFolder()
        let libraries = try SharedLibraryTests.libraries(folder)
        // Of three parts, the last one short.
        let bytes = (0..<(2 * MusicLibrary.partBytes + 5)).map { UInt8(truncatingIfNeeded: $0 * 7) }
        let file = try libraries[0].store(bytes, as: .wav)
        #expect(try libraries[0].store(bytes, as: .wav).id == file.id)
        #expect(!FileManager.default.fileExists(atPath: libraries[1].path(file)))
        #expect(try libraries[1].bytes(file) == bytes)
        #expect(FileManager.default.fileExists(atPath: libraries[1].path(file)))
        let music = try libraries[0].add(TestServer.scale(), name: "U+0000: \0").record
        #expect(try Files.read(libraries[1].midiPath(music.id)) == TestServer.scale())
        #expect(try libraries[1].music(music.id)?.name == "U+0000: \u{FFFD}")

        // What one server removes, another one's copy does not outlive for ever.
        try libraries[0].remove(music.id)
        let copy = folder.path("two/files/\(music.id.prefix(2))/\(music.id).mid")
        #expect(FileManager.default.fileExists(atPath: copy))
        try FileManager.default.setAttributes(
            [.modificationDate: Date() - 100_000], ofItemAtPath: copy)
        try libraries[1].sweep(jobsFinishedBefore: .distantPast)
        #expect(!FileManager.default.fileExists(atPath: copy))
        #expect(try libraries[1].bytes(file) == bytes)
    }

    @Test func whatOneServerKeepsAnotherHas() async throws {
        let database = try TestStore.postgreSQL.makeDatabase()
        let first = try await TestServer { $0.database = database }
        let second = try await TestServer { $0.database = database }
        let id = try await first.upload()
        let midi = try await second.client.get("/v1/music/\(id)/midi")
        #expect(midi.body == TestServer.scale())
        let sound = try await first.uploadSound()
        #expect(
            try await second.client.get("/v1/files/" + sound).body
                == first.client.get("/v1/files/" + sound).body)

        // Either server may be asked, and either may do the work.
        for number in 0..<6 {
            let asked = number % 2 == 0 ? first : second
            let job = try await asked.carryOut(
                "compose",
                ["seed": .string(id), "seconds": 1, "settings": ["rng_seed": .integer(number)]])
            #expect(job["state"] == "done", "\(job.text)")
            #expect(job.json["attempt"] == 1)
            guard case .array(let takes)? = job.json["result"]?["takes"],
                case .string(let music)? = takes.first?["music"]
            else {
                Issue.record("\(job.text)")
                continue
            }
            for one in [first, second] {
                #expect(try await one.client.get("/v1/music/\(music)/midi").status == 200)
            }
        }
        let endless = try await first.client.post("/v1/compose", json: ["seconds": 7200])
        let job = try #require(endless["id"])
        // Whichever carries it out, both tell that it runs and how far it has come.
        for one in [first, second] {
            let told = try await one.hear(job, until: "event: progress")
            #expect(told.contains("event: state\n") && told.contains("\"running\""))
            #expect(told.contains("\"unit\":\"frames\""))
        }
        let cancelled = try await second.client.send("DELETE", "/v1/jobs/\(job)")
        #expect(cancelled["state"] == "cancelled")
        for one in [first, second] {
            #expect(try await one.client.get("/v1/jobs/\(job)/events").text.contains("event: end"))
        }
        // Whoever carried it out is free again.
        #expect(try await first.carryOut("info", ["file": .string(id)])["state"] == "done")
        #expect(try await second.client.send("DELETE", "/v1/music/\(id)").status == 204)
        #expect(try await first.client.get("/v1/music/\(id)/midi").status == 404)
    }

    @Test func anotherServerGoesOnWhenOneIsKilled() async throws {
        guard case .postgreSQL(let url)? = try TestStore.postgreSQL.makeDatabase() else { return }
        let homes = [try TestServer.makeHome(), try TestServer.makeHome()]
        let first = try await ServerProcess(homes[0], database: url)
        let second = try await ServerProcess(homes[1], database: url)
        var ids: [String] = []
        for number in 0..<12 {
            let request: JSONValue = ["seconds": 20, "settings": ["rng_seed": .integer(number)]]
            let answer = try await (number % 2 == 0 ? first : second).client.post(
                "/v1/compose", json: request)
            #expect(answer.status == 202, "\(answer.text)")
            ids.append(answer["id"] ?? "")
        }
        await first.end(SIGKILL)
        try SharedLibraryTests.forgetServers(of: url)
        for id in ids {
            _ = try await second.client.get("/v1/jobs/\(id)/events")
            let job = try await second.client.get("/v1/jobs/" + id)
            #expect(job["state"] == "done", "\(job.text)")
        }
        await second.end(SIGTERM)
        #expect(second.process.terminationStatus == 0)
    }

    @Test func aDatabaseThatIsGoneIsAProblemThatPasses() async throws {
        let server = try PostgreSQLServer()
        let url = try server.makeDatabase()
        let one = try await TestServer { $0.database = .postgreSQL(url: url) }
        #expect(try await one.client.get("/health").status == 200)
        server.stop()
        let gone = try await one.client.get("/health")
        #expect(gone.status == 503, "\(gone.text)")
        #expect(gone.headers["retry-after"] == "10")
        #expect(!gone.text.contains("socket"))
        #expect(throws: PostgreSQLError.self) {
            try MusicLibrary(folder: one.folder.url.path, database: .postgreSQL(url: url))
        }
    }
}
