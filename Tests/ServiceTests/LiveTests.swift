import AudioCore
import Foundation
import Support
import TestSupport
import Testing

@testable import Service

/// Music that is heard while it is made.
@Suite struct LiveTests {
    private static let id = "00112233445566778899aabbccddeeff"

    /// A client that hears music until it is let go.
    private static func listen(
        _ server: TestServer, _ query: String, buffer: Int32? = nil
    ) throws -> Connection {
        let connection = try Connection(port: server.client.port, buffer: buffer)
        let lines = [
            "GET /live?soundfont=none&\(query) HTTP/1.1", "Host: 127.0.0.1:\(server.client.port)",
            "Connection: close",
        ]
        connection.write(Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8))
        return connection
    }

    /// Reads until some bytes have come.
    private static func hear(_ connection: Connection, bytes count: Int) async -> [UInt8] {
        nonisolated(unsafe) let connection = connection
        return await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                var heard: [UInt8] = []
                while heard.count < count {
                    let part = connection.read()
                    if part.isEmpty { break }
                    heard += part
                }
                continuation.resume(returning: heard)
            }
        }
    }

    private static func steer(
        _ server: TestServer, _ wishes: JSONValue
    ) async throws -> WebClient.Answer {
        try await server.client.send(
            "PATCH", "/live/\(id)", Array(wishes.compact.utf8), type: "application/json")
    }

    /// Waits until the server has noticed.
    private static func untilNobodyHears(_ server: TestServer) async throws {
        while try await server.figure("live_streams") != 0 {
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    @Test func whatIsAskedForIsHeard() async throws {
        let server = try await TestServer()
        let path = "/live?seconds=1&soundfont=none&rng_seed=3&density=8"
        let first = try await server.client.get(path)
        #expect(first.status == 200)
        #expect(first.headers["content-type"] == "audio/wav")
        #expect(first.headers["content-location"]?.hasPrefix("/live/") == true)
        #expect(first.body.starts(with: Array("RIFF".utf8)))
        // A second of music and two in which it rings on: 16 bits, two channels, 44.1 kHz.
        #expect(abs(first.body.count - 44 - 3 * 176_400) < 1024)
        #expect(first.body.dropFirst(44).contains { $0 != 0 })
        let again = try await server.client.get(path)
        #expect(again.body == first.body)
        let other = try await server.client.get(path + "&temperature=1.5")
        #expect(other.body != first.body)
        let seed = try await server.upload()
        let continued = try await server.client.get(path + "&seed=\(seed)")
        #expect(continued.status == 200 && continued.body != first.body)
    }

    /// What a sound file holds.
    private static func sound(_ bytes: [UInt8], as form: String) throws -> AudioBuffer {
        let folder = try TemporaryFolder()
        try Data(bytes).write(to: folder.url.appendingPathComponent("live." + form))
        return try AudioFile.read(folder.path("live." + form))
    }

    /// Whether the last page says that the stream ends there: bit 2 of the flags (RFC 3533, section 6).
    private static func hasEnd(_ ogg: [UInt8]) -> Bool {
        let pages = ogg.indices.filter { ogg[$0...].starts(with: Array("OggS".utf8)) }
        return pages.last.map { ogg[$0 + 5] & 4 != 0 } ?? false
    }

    @Test func itComesAsOggAsWell() async throws {
        let server = try await TestServer()
        let path = "/live?seconds=2&soundfont=none&rng_seed=3&density=8"
        let plain = try await server.client.get(path).body
        let ogg = try await server.client.get(path + "&output=ogg")
        #expect(ogg.headers["content-type"] == "audio/ogg")
        #expect(ogg.body.count < plain.count / 4)
        #expect(LiveTests.hasEnd(ogg.body))
        // The same sound, but for what Vorbis leaves out.
        let (given, heard) = try (
            LiveTests.sound(plain, as: "wav"), LiveTests.sound(ogg.body, as: "ogg")
        )
        #expect(heard.channelCount == 2 && heard.sampleRate == given.sampleRate)
        #expect(heard.frameCount == given.frameCount)
        let power = given.samples.reduce(0) { $0 + $1 * $1 }
        let error = zip(given.samples, heard.samples).reduce(0) {
            $0 + ($1.0 - $1.1) * ($1.0 - $1.1)
        }
        #expect(power > 0 && error < 0.25 * power, "\(error / power)")
        let wrong = try await server.client.get("/live?output=mp3&soundfont=none")
        #expect(wrong.status == 422 && wrong["parameter"] == "output")
    }

    /// Ended from outside, a file in Ogg is whole as well.
    @Test func oggHasAnEndWheneverItEnds() async throws {
        let server = try await TestServer()
        let listener = try LiveTests.listen(server, "stream=\(LiveTests.id)&output=ogg&density=8")
        // More than the header: sound comes while it is made.
        let begun = await LiveTests.hear(listener, bytes: 12_000)
        #expect(try await server.client.send("DELETE", "/live/\(LiveTests.id)").status == 204)
        let rest = await LiveTests.hear(listener, bytes: .max)
        #expect(LiveTests.hasEnd(begun + rest))
    }

    @Test func itIsSteeredAndEnded() async throws {
        let server = try await TestServer()
        let listener = try LiveTests.listen(server, "stream=\(LiveTests.id)&key=C&rng_seed=1")
        let begun = await LiveTests.hear(listener, bytes: 20_000)
        #expect(String(decoding: begun, as: UTF8.self).contains("/live/\(LiveTests.id)"))
        let before = try await server.client.get("/live/\(LiveTests.id)")
        #expect(before.status == 200)
        #expect(before.json["wishes"]?["key"] == "C")
        let changed = try await LiveTests.steer(
            server, ["temperature": .number(1.2), "density": 3, "key": "A minor"])
        #expect(changed.status == 200, "\(changed.text)")
        #expect(changed.json["wishes"]?["key"] == "A minor")
        #expect(changed.json["wishes"]?["density"] == 3)
        #expect(changed.json["wishes"]?["temperature"] == .number(1.2))
        let back = try await LiveTests.steer(server, ["density": .null])
        #expect(back.json["wishes"]?["density"] == nil)
        for (wishes, name): (JSONValue, String?) in [
            (["density": 900], "density"), (["key": "H moll"], "key"), (["key": 3], "key"),
            (["scale": "dorian", "key": .null], nil), (["silence": "1..2"], nil), (["x": 1], nil),
        ] {
            let wrong = try await LiveTests.steer(server, wishes)
            #expect(wrong.status == 422, "\(wishes): \(wrong.text)")
            if let name { #expect(wrong["parameter"] == name) }
        }
        let kept = try await server.client.get("/live/\(LiveTests.id)")
        #expect(kept.json["wishes"]?["key"] == "A minor")
        let taken = try await server.client.get(
            "/live?soundfont=none&seconds=0.1&stream=\(LiveTests.id)")
        #expect(taken.status == 409)
        #expect(try await server.client.send("DELETE", "/live/\(LiveTests.id)").status == 204)
        // The sound ends, and with it the stream.
        _ = await LiveTests.hear(listener, bytes: .max)
        try await LiveTests.untilNobodyHears(server)
        #expect(try await server.client.get("/live/\(LiveTests.id)").status == 404)
    }

    @Test func itEndsWithItsClientAndIsBounded() async throws {
        let server = try await TestServer { $0.bounds.live.perClient = 1 }
        var listener: Connection? = try LiveTests.listen(server, "stream=\(LiveTests.id)")
        if let listener { _ = await LiveTests.hear(listener, bytes: 20_000) }
        let refused = try await server.client.get("/live?soundfont=none&seconds=0.1")
        #expect(refused.status == 429)
        #expect(refused.headers["retry-after"] == "10")
        listener = nil
        try await LiveTests.untilNobodyHears(server)
        // Who asks what there would be to hear takes no place.
        let head = try await server.client.send("HEAD", "/live?soundfont=none")
        #expect(head.status == 200)
        try await LiveTests.untilNobodyHears(server)
        let heard = try await server.client.get("/live?soundfont=none&seconds=0.1")
        #expect(heard.status == 200)
    }

    /// How much of the stream has been composed, in seconds; `nil` where nobody hears it.
    private static func composed(_ server: TestServer) async throws -> JSONValue? {
        try await server.client.get("/live/\(id)").json["seconds"]
    }

    /// With a server that goes on composing, or waits for the slow client, this does not end.
    @Test(.timeLimit(.minutes(10)))
    func aSlowClientCostsNothingAndBlocksNobody() async throws {
        let server = try await TestServer { $0.bounds.idleSeconds = 600 }
        // It takes the beginning, then nothing: what it does not take is not composed.
        let slow = try LiveTests.listen(server, "stream=\(LiveTests.id)", buffer: 4096)
        _ = await LiveTests.hear(slow, bytes: 1)
        // Others hear all of theirs meanwhile. While one of them has three seconds of sound made, it would
        // have some as well, if there were room for it.
        var full = try await LiveTests.composed(server)
        var times = 0
        while times < 2 {
            let heard = try await server.client.get("/live?soundfont=none&seconds=1&rng_seed=3")
            #expect(abs(heard.body.count - 44 - 3 * 176_400) < 1024)
            let before = full
            full = try await LiveTests.composed(server)
            times = full == before ? times + 1 : 0
        }
        #expect(full != nil)
        // Jobs are carried out, and it is steered.
        let id = try await server.upload()
        #expect(try await server.carryOut("info", ["file": .string(id)])["state"] == "done")
        #expect(try await LiveTests.steer(server, ["density": 3]).status == 200)
        // Nothing more was composed for it in all that time.
        #expect(try await LiveTests.composed(server) == full)
        // Taken up again, it goes on.
        while try await LiveTests.composed(server) == full {
            #expect(await LiveTests.hear(slow, bytes: 100_000).count >= 100_000)
        }
    }

    @Test func aClientThatTakesNothingIsLeft() async throws {
        let server = try await TestServer { $0.bounds.idleSeconds = 1 }
        let slow = try LiveTests.listen(server, "stream=\(LiveTests.id)", buffer: 4096)
        _ = await LiveTests.hear(slow, bytes: 1)
        try await LiveTests.untilNobodyHears(server)
        #expect(try await server.client.get("/live/\(LiveTests.id)").status == 404)
        withExtendedLifetime(slow) {}
    }

    @Test func whatCannotBeHadIsRefused() async throws {
        let server = try await TestServer()
        for (query, name) in [
            ("density=900", "density"), ("density=many", "density"), ("stream=me", "stream"),
            ("seconds=0", "seconds"), ("model=../x", "model"), ("seed=nothing", "seed"),
            ("soundfont=/etc/passwd", "soundfont"), ("rng_seed=-1", "rng_seed"), ("key=H", "key"),
        ] {
            let answer = try await server.client.get("/live?\(query)&soundfont=none&seconds=0.1")
            #expect(answer.status == 422, "\(query): \(answer.text)")
            #expect(answer["parameter"] == name, "\(query): \(answer.text)")
        }
        #expect(try await server.figure("live_streams") == 0)
    }
}
