import Foundation
import MIDIFiles
import Support
import TestSupport
import Testing

@testable import Service

/// Recordings come in, and music and reports are made of them.
@Suite struct SoundTests {
    @Test func aRecordingBecomesMusic() async throws {
        let server = try await TestServer()
        let bytes = try await server.sound(as: "flac")
        let added = try await server.client.send(
            "POST", "/v1/sounds?name=..%2Fmine", bytes, type: "audio/flac")
        #expect(added.status == 201, "\(added.text)")
        let id = try #require(added["id"])
        #expect(added.headers["location"] == "/v1/sounds/\(id)")
        #expect(added["name"] == "../mine")
        #expect(added.json["channel_count"] == 2)
        let file = try await server.client.get("/v1/files/" + id)
        #expect(file.body == bytes)
        #expect(file.headers["content-type"] == "audio/flac")
        let again = try await server.client.send(
            "POST", "/v1/sounds", bytes, type: "application/octet-stream")
        #expect(again.status == 200 && again["id"] == id)

        let job = try await server.carryOut(
            "transcribe", ["files": [.string(id)], "writes_pedal": true])
        #expect(job["state"] == "done", "\(job.text)")
        #expect(!job.text.contains(server.folder.url.path))
        guard case .array(let takes)? = job.json["result"]?["takes"],
            case .string(let music)? = takes.first?["music"]
        else {
            Issue.record("\(job.text)")
            return
        }
        let record = try await server.client.get("/v1/music/" + music)
        #expect(record["parent"] == id)
        #expect(record["name"] == "../mine, transcribe 1")
        let heard = record.json["note_count"]
        #expect(heard != nil && heard != 0)

        // What is continued may be a recording.
        let continued = try await server.carryOut(
            "compose", ["seed": .string(id), "seconds": 1])
        #expect(continued["state"] == "done", "\(continued.text)")
        let list = try await server.client.get("/v1/music?parent=\(id)")
        guard case .array(let items)? = list.json["items"] else { return }
        #expect(items.count == 2)

        #expect(try await server.client.send("DELETE", "/v1/sounds/\(id)").status == 204)
        #expect(try await server.client.get("/v1/sounds/\(id)").status == 404)
        // The job that rendered it still names its bytes.
        #expect(try await server.client.get("/v1/files/\(id)").status == 200)
        #expect(try await server.client.get("/v1/music/\(music)/midi").status == 200)
    }

    /// A scale from C4 to G4 on a sampled piano; scripts/reference/scale_mp3.py has made it.
    static let scale = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Fixtures/scale.mp3").path

    @Test(arguments: TestStore.all)
    func anMP3BecomesMusic(on store: TestStore) async throws {
        let server = try await TestServer(on: store)
        let bytes = try Files.read(SoundTests.scale)
        let added = try await server.client.send(
            "POST", "/v1/sounds?name=scale", bytes, type: "audio/mpeg")
        #expect(added.status == 201, "\(added.text)")
        #expect(added.json["channel_count"] == 1 && added.json["sample_rate"] == 22_050)
        let id = try #require(added["id"])
        let file = try await server.client.get("/v1/files/" + id)
        #expect(file.headers["content-type"] == "audio/mpeg")
        #expect(file.body == bytes)
        let job = try await server.carryOut("transcribe", ["files": [.string(id)]])
        guard case .array(let takes)? = job.json["result"]?["takes"],
            case .string(let music)? = takes.first?["music"]
        else {
            Issue.record("\(job.text)")
            return
        }
        let midi = try await server.client.get("/v1/music/\(music)/midi")
        let notes = try MIDIFile(bytes: midi.body, mode: .strict).performance().notes
        #expect(notes.map(\.pitch) == Array(60...67))
        for (index, note) in notes.enumerated() {
            #expect(abs(note.onsetSeconds - Double(index) / 2) < 0.05)
        }
    }

    @Test func recordingsAreListenedTo() async throws {
        let server = try await TestServer()
        let ids = [
            try await server.uploadSound(),
            try await server.uploadSound(of: TestServer.scale(count: 1, from: 48)),
        ]
        let files = JSONValue.array(ids.map(JSONValue.string))
        for (path, field) in [("listen/intervals", "interval"), ("listen/guitar", "label")] {
            let job = try await server.carryOut(path, ["files": files])
            #expect(job["state"] == "done", "\(path): \(job.text)")
            #expect(!job.text.contains(server.folder.url.path))
            guard case .array(let heard)? = job.json["result"] else {
                Issue.record("\(job.text)")
                continue
            }
            #expect(heard.count == 2)
            for one in heard {
                #expect(one[field] != nil)
                #expect(one["file"] == "recording")
            }
        }
        let list = try await server.client.get("/v1/sounds?limit=1")
        guard case .array(let items)? = list.json["items"] else { return }
        #expect(items.map { $0["id"] } == [.string(ids[1])])
        let rest = try await server.client.get("/v1/sounds?after=\(ids[1])")
        #expect(rest.text.contains(ids[0]) && !rest.text.contains(ids[1]))
    }

    @Test func whatIsNoSoundIsRefused() async throws {
        let server = try await TestServer {
            ($0.bounds.sounds.bytes, $0.bounds.sounds.seconds) = (4 << 20, 5)
        }
        let wav = try await server.sound(of: TestServer.scale(count: 2), as: "wav")
        let wrong: [([UInt8], Int)] = [
            ([], 422), (Array("no sound at all".utf8), 422), (TestServer.scale(), 422),
            (Array(wav.prefix(20)), 422), (Array("OggS".utf8) + wav.prefix(100), 422),
            ([UInt8](repeating: 0, count: 5 << 20), 413),
            (try await server.sound(of: TestServer.scale(count: 12), as: "ogg"), 413),
        ]
        for (bytes, status) in wrong {
            let answer = try await server.client.send(
                "POST", "/v1/sounds", bytes, type: "audio/wav")
            #expect(answer.status == status, "\(bytes.count) bytes: \(answer.text)")
            #expect(!answer.text.contains(server.folder.url.path))
        }
        let text = try await server.client.send("POST", "/v1/sounds", wav, type: "text/plain")
        #expect(text.status == 415)
        // Nothing of it is left.
        let left = try FileManager.default.contentsOfDirectory(
            atPath: server.folder.path("generated/library/incoming"))
        #expect(left.isEmpty)
        let music = try await server.upload()
        for request: JSONValue in [
            ["files": [.string(music)]], ["files": []], ["files": ["/etc/passwd"]],
            ["files": [.string(music)], "output": "/tmp/x.mid"], [:],
        ] {
            let answer = try await server.client.post("/v1/transcribe", json: request)
            #expect(answer.status == 422, "\(answer.text)")
        }
    }

    @Test func silenceIsAProblemOfTheJob() async throws {
        let server = try await TestServer()
        let silence = try await server.sound(of: TestServer.scale(count: 1), as: "wav")
        let bytes = silence.prefix(44) + [UInt8](repeating: 0, count: silence.count - 44)
        let added = try await server.client.send(
            "POST", "/v1/sounds?name=silence", Array(bytes), type: "audio/wav")
        let id = try #require(added["id"], "\(added.text)")
        for (path, request): (String, JSONValue) in [
            ("listen/intervals", ["files": [.string(id)]]),
            ("compose", ["seed": .string(id), "seconds": 1]),
        ] {
            let job = try await server.carryOut(path, request)
            #expect(job["state"] == "failed")
            #expect(job.json["problem"]?["status"] == 422, "\(job.text)")
            #expect(job.text.contains("silence") && !job.text.contains("/files/"))
        }
    }
}
