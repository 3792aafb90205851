import Foundation
import MIDIFiles
import Requests
import Studio
import Support
import TestSupport
import Testing

@testable import Service

@Suite struct LibraryTests {
    @Test(arguments: TestStore.all)
    func musicComesBackByteByByte(on store: TestStore) async throws {
        let server = try await TestServer(on: store)
        let bytes = TestServer.scale()
        let added = try await server.client.send(
            "POST", "/v1/music?name=..%2F..%2Fetc%2Fpasswd%00%1B%5B2J", bytes, type: "audio/midi")
        #expect(added.status == 201)
        let id = try #require(added["id"])
        #expect(added.headers["location"] == "/v1/music/\(id)")
        // A name is text, and shows what is invisible.
        #expect(added["name"] == "../../etc/passwd\\u{0}\\u{1B}[2J")
        let midi = try await server.client.get("/v1/music/\(id)/midi")
        #expect(midi.body == bytes)
        #expect(midi.headers["content-type"] == "audio/midi")

        // As forms and most clients write it.
        let form = try await server.client.send(
            "POST", "/v1/music?name=New+music+1%2B1", TestServer.scale(count: 3), type: "audio/midi"
        )
        #expect(form["name"] == "New music 1+1")

        let again = try await server.client.send(
            "POST", "/v1/music?name=other", bytes, type: "audio/midi")
        #expect(again.status == 200)
        #expect(again["id"] == id)
        let files = FileManager.default.enumerator(
            atPath: server.folder.path("generated/library/files"))
        #expect(files?.filter { "\($0)".hasSuffix(".mid") }.count == 2)
    }

    @Test(arguments: TestStore.all)
    func musicIsDescribedListedAndRemoved(on store: TestStore) async throws {
        let server = try await TestServer(on: store)
        let first = try await server.upload(TestServer.scale(count: 4), name: "first")
        let second = try await server.upload(TestServer.scale(count: 5), name: "second")
        let changed = try await server.client.send(
            "PATCH", "/v1/music/\(first)",
            Array(#"{"tags": ["waltz", "slow"], "note": "good", "state": "dropped"}"#.utf8),
            type: "application/json")
        #expect(changed.status == 200)
        func names(_ query: String) async throws -> [String] {
            let answer = try await server.client.get("/v1/music" + query)
            guard case .array(let items)? = answer.json["items"] else { return [answer.text] }
            return items.compactMap {
                if case .string(let name)? = $0["name"] { name } else { nil }
            }
        }
        #expect(try await names("") == ["second", "first"])
        #expect(try await names("?limit=1") == ["second"])
        #expect(try await names("?limit=1&after=\(second)") == ["first"])
        #expect(try await names("?tag=waltz") == ["first"])
        #expect(try await names("?state=kept") == ["second"])
        #expect(try await server.client.get("/v1/music?limit=0").status == 422)
        #expect(try await server.client.send("DELETE", "/v1/music/\(first)").status == 204)
        #expect(try await names("") == ["second"])
        #expect(try await server.client.get("/v1/music/\(first)").status == 404)
        #expect(try await server.client.get("/v1/music/\(first)/midi").status == 404)
    }

    @Test(arguments: TestStore.all)
    func whatNothingNamesIsSweptAway(on store: TestStore) throws {
        let folder = try TemporaryFolder()
        let library = try MusicLibrary(
            folder: folder.url.path, database: store.makeDatabase())
        let kept = try library.add(TestServer.scale(), name: "kept").record
        let orphan = try library.store([1, 2, 3], as: .wav)
        let named = try library.store([4, 5, 6], as: .wav)
        let old = Date() - 1000
        for (id, result) in [("new", JSONValue.string(named.id)), ("old", .null)] {
            var job = JobRecord(
                id: id, useCase: "render", request: "{}", submitted: "{}", client: "here")
            (job.state, job.finished) = (.done, id == "old" ? old : Date())
            job.result = result.compact
            _ = try library.enqueue(job, .init(queued: 9, queuedPerClient: 9))
        }
        // Where servers share a library, what is new may be about to be named.
        try library.database.write {
            _ = try $0.run("UPDATE file SET created = ?", [Date() - 100_000])
        }
        try library.sweep(jobsFinishedBefore: Date() - 500)
        #expect(try library.job("old") == nil)
        #expect(try library.job("new") != nil)
        #expect(try library.file(orphan.id) == nil)
        #expect(!FileManager.default.fileExists(atPath: library.path(orphan)))
        for id in [kept.id, named.id] {
            let file = try #require(try library.file(id))
            #expect(try !library.bytes(file).isEmpty)
        }
    }

    @Test(arguments: TestStore.all)
    func theHistoryOfTheCommandLineComesIn(on store: TestStore) throws {
        let home = try TestServer.makeHome()
        let context = RequestContext(
            folders: ProjectFolders(environment: ["CADENZA_HOME": home.url.path]))
        let seed = home.path("seed.mid")
        try Files.writeAtomically(TestServer.scale(), to: seed)
        var compose = Compose()
        (compose.seed, compose.seconds) = (seed, 1)
        compose.settings.randomSeed = 1
        let made = try #require(try compose.run(in: context).first)
        let library = try MusicLibrary(
            folder: home.path("library"), database: store.makeDatabase())
        let history = try History(folder: context.folders.generated)
        #expect(try library.bringIn(history) == 2)
        #expect(try library.bringIn(history) == 0)
        let music = try library.music(MusicLibrary.Page())
        let result = try #require(music.first { $0.parent != nil })
        let parent = try #require(music.first { $0.id == result.parent })
        #expect(parent.name == "seed")
        #expect(try Files.read(library.midiPath(result.id)) == Files.read(made.midi))
        // What somebody has taken out stays out.
        try library.remove(result.id)
        #expect(try library.bringIn(history) == 0)
        #expect(try library.music(MusicLibrary.Page()).map(\.id) == [parent.id])
    }

    @Test func whatTheCommandLineMakesComesInWhileTheServerRuns() async throws {
        let home = try TestServer.makeHome()
        let server = try await TestServer(in: home) { $0.bringsInHistory = true }
        #expect(try await server.items("/v1/music").isEmpty)
        let context = RequestContext(
            folders: ProjectFolders(environment: ["CADENZA_HOME": home.url.path]))
        var compose = Compose()
        (compose.seconds, compose.settings.randomSeed) = (1, 1)
        let made = try #require(try compose.run(in: context).first)
        let items = try await server.items("/v1/music")
        #expect(items.count == 1)
        guard case .string(let id)? = items.first?["id"] else { return }
        #expect(try await server.client.get("/v1/music/\(id)/midi").body == Files.read(made.midi))
        let other = try await TestServer(in: home)
        #expect(try await other.items("/v1/music").count == 1)
    }

    @Test(arguments: TestStore.all)
    func whatTheServiceMakesIsInTheHistory(on store: TestStore) async throws {
        let server = try await TestServer(on: store)
        let folders = ProjectFolders(environment: ["CADENZA_HOME": server.folder.url.path])
        let seed = try await server.upload()
        let request: JSONValue = ["seed": .string(seed), "seconds": 1, "settings": ["rng_seed": 3]]
        let first = try #require(try await server.take("compose", request))
        let second = try #require(
            try await server.take(
                "infill", ["file": .string(first), "from": 1, "to": 2, "settings": ["rng_seed": 3]])
        )
        _ = try await server.client.send(
            "PATCH", "/v1/music/\(first)", Array(#"{"name": "mine"}"#.utf8),
            type: "application/json")

        let history = try History(folder: folders.generated)
        #expect(history.notices.isEmpty)
        #expect(history.tree.map(\.depth) == [0, 1])
        #expect(history.entries.map(\.record.name) == ["mine", "scale, infill 1"])
        #expect(history.entries.allSatisfy { $0.state == .present })
        // The same request, made anew from what the record says, gives the same bytes.
        let entry = try #require(history.entries.first)
        var again = history.prepared(try #require(try History.request(of: entry)), of: entry)
        #expect(again.notices.isEmpty)
        again.request.settings.outputPath = server.folder.path("again.mid")
        let made = try again.request.run(in: RequestContext(folders: folders), beside: nil)
        #expect(made.map(\.id) == [entry.record.id])

        _ = try await server.client.send("DELETE", "/v1/music/\(second)")
        #expect(try History(folder: folders.generated).entries.map(\.record.name) == ["mine"])
    }

    @Test(arguments: TestStore.all)
    func aScoreGoesOutAndComesBack(on store: TestStore) async throws {
        let server = try await TestServer(on: store)
        let id = try await server.upload()
        let score = try await server.client.get("/v1/music/\(id)/score")
        guard case .array(let notes)? = score.json["notes"] else {
            Issue.record("\(score.text)")
            return
        }
        #expect(notes.count == 8)
        // The second note a third higher, and a pedal.
        guard case .object(var fields) = score.json, case .array(var note) = notes[1] else {
            return
        }
        note[2] = 65
        fields["notes"] = .array([notes[0], .array(note)])
        fields["pedal"] = [[0, 127, 0], [480, 0, 0]]
        let edited = try await server.client.send(
            "POST", "/v1/music?name=edited&parent=\(id)",
            Array(try JSONEncoder().encode(JSONValue.object(fields))), type: "application/json")
        #expect(edited.status == 201, "\(edited.text)")
        #expect(edited["parent"] == id)
        let newId = try #require(edited["id"])
        let midi = try await server.client.get("/v1/music/\(newId)/midi")
        let file = try MIDIFile(bytes: midi.body, mode: .strict)
        #expect(file.score().notes.map(\.pitch) == [60, 65])
        #expect(file.score().pedal.map(\.value) == [127, 0])
        #expect(file.performance().notes[1].onsetSeconds == 0.5)

        fields["notes"] = [[0, 0, 60, 80, 0, 0, 0]]
        let wrong = try await server.client.post("/v1/music", json: .object(fields))
        #expect(wrong.status == 422)
        #expect(wrong["parameter"] == "notes")
    }
}
