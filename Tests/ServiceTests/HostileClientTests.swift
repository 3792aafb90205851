import Foundation
import Requests
import Support
import Testing

@testable import Service

/// Whatever a client sends, the server says what is wrong and goes on.
@Suite struct HostileClientTests {
    @Test func damagedMIDIIsRefused() async throws {
        let server = try await TestServer()
        let whole = TestServer.scale()
        let damaged: [[UInt8]] = [
            [], Array("hello".utf8), Array("MThd".utf8), [UInt8](repeating: 0xFF, count: 5000),
            Array("<!doctype html>".utf8), Array("MThd".utf8) + [0, 0, 0, 6, 0, 9, 0, 1, 0, 96],
        ]
        for bytes in damaged {
            let answer = try await server.client.send(
                "POST", "/v1/music", bytes, type: "audio/midi")
            #expect(answer.status == 422, "\(bytes.prefix(20)): \(answer.text)")
            #expect(answer.headers["content-type"] == "application/problem+json")
        }
        // What can be repaired is: cut off anywhere, it is taken or refused, and never a crash.
        for length in stride(from: 1, to: whole.count, by: 7) {
            let answer = try await server.client.send(
                "POST", "/v1/music", Array(whole[..<length]), type: "audio/midi")
            #expect([200, 201, 422].contains(answer.status))
        }
        #expect(try await server.client.get("/health").status == 200)
    }

    @Test func bodiesHaveAnEnd() async throws {
        let server = try await TestServer { $0.bounds.uploadBytes = 100_000 }
        let large = try await server.client.send(
            "POST", "/v1/music", [UInt8](repeating: 0, count: 200_000), type: "audio/midi")
        #expect(large.status == 413)
        // A body whose length is not told, and that never ends.
        let head = """
            POST /v1/music HTTP/1.1\r
            Host: 127.0.0.1\r
            Content-Type: audio/midi\r
            Transfer-Encoding: chunked\r
            \r

            """
        let chunk = Array("1000\r\n".utf8) + [UInt8](repeating: 65, count: 4096) + [13, 10]
        let endless = WebClient.answer(
            try await server.client.exchange(Array(head.utf8), endlessly: chunk))
        #expect(endless.status == 413)
        #expect(try await server.client.get("/health").status == 200)
    }

    @Test func slowClientsAreLeft() async throws {
        let server = try await TestServer { $0.bounds.bodySeconds = 0.2 }
        let head = "POST /v1/music HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: audio/midi\r\n"
        let slow = WebClient.answer(
            try await server.client.exchange(Array((head + "Content-Length: 9\r\n\r\nMT").utf8)))
        #expect(slow.status == 408)
        // The head itself never comes to its end: the connection is closed without a word.
        let other = try await TestServer { $0.bounds.idleSeconds = 1 }
        let silent = try await other.client.exchange(Array("GET /health HT".utf8))
        #expect(silent.isEmpty)
    }

    @Test func brokenRequestsAreRefused() async throws {
        let server = try await TestServer()
        let client = server.client
        let deep = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
        let bodies: [([UInt8], Int)] = [
            (deep, 400), (Array("{".utf8), 400), (Array("\"text\"".utf8), 400), ([0xFF], 400),
            ([UInt8](repeating: 32, count: 300_000), 413),
        ]
        for (body, status) in bodies {
            let answer = try await client.send(
                "POST", "/v1/compose", body, type: "application/json")
            #expect(answer.status == status, "\(answer.text)")
        }
        #expect(try await client.send("POST", "/v1/compose", [], type: "text/plain").status == 415)
        #expect(try await client.send("PUT", "/v1/music").status == 405)
        #expect(try await client.get("/v1/music/..%2F..%2Flibrary.sqlite/midi").status == 404)
        #expect(try await client.get("/page/../../library.sqlite").status == 404)
        #expect(try await client.get("/page/%2e%2e/%2e%2e/etc/passwd").status == 404)
        #expect(try await client.get("/v1/piano/20").status == 404)
        #expect(try await client.get("/v1/piano/21?velocity=1000").status == 422)
        let garbage = try await client.exchange(Array("\u{0}\u{1}\u{2} nothing\r\n\r\n".utf8))
        #expect(WebClient.answer(garbage).status == 400)
        #expect(try await client.get("/health").status == 200)
    }

    @Test func otherPagesAndNamesAreRefused() async throws {
        let server = try await TestServer()
        let own = "http://127.0.0.1:\(server.client.port)"
        let client = server.client
        #expect(try await client.get("/v1/music", headers: ["Host": "evil.example"]).status == 421)
        for origin in ["https://evil.example", "null", "http://127.0.0.1:1"] {
            let answer = try await client.get("/v1/music", headers: ["Origin": origin])
            #expect(answer.status == 403, "\(origin)")
        }
        #expect(try await client.get("/v1/music", headers: ["Origin": own]).status == 200)
    }

    @Test func aKeyIsAskedFor() async throws {
        let key = "0123456789abcdef0123"
        let server = try await TestServer { $0.apiKey = key }
        #expect(try await server.client.get("/v1/music").status == 401)
        for wrong in ["Bearer wrong", "Bearer \(key)x", "Basic \(key)", "Bearer "] {
            let answer = try await server.client.get(
                "/v1/music", headers: ["Authorization": wrong])
            #expect(answer.status == 401, "\(wrong)")
            let challenge = answer.headers["www-authenticate"]
            #expect(challenge?.hasPrefix("Bearer") == true)
        }
        let right = try await server.client.get(
            "/v1/music", headers: ["Authorization": "Bearer \(key)"])
        #expect(right.status == 200)
        #expect(try await server.client.get("/health").status == 200)
    }

    @Test func noServerIsOpenToEverybody() async throws {
        var settings = try await ServiceSettings.read(environment: ["HOST": "0.0.0.0"])
        #expect(throws: RequestError.self) { try settings.check() }
        settings.apiKey = "short"
        #expect(throws: RequestError.self) { try settings.check() }
        settings.apiKey = "long enough to be a key"
        try settings.check()
        settings.jwtSecret = "too short for a secret"
        #expect(throws: RequestError.self) { try settings.check() }
        (settings.apiKey, settings.jwtSecret) = (nil, String(repeating: "secret", count: 6))
        try settings.check()
    }
}
