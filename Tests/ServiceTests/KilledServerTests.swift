import Foundation
import Support
import TestSupport
import Testing

/// The built program, stopped and killed: what it has answered for is there when it comes back.
@Suite struct KilledServerTests {
    /// A run of `cadenza serve`.
    private final class Run {
        let process = Process()
        let client: WebClient

        init(_ home: TemporaryFolder) async throws {
            let tests = Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
            process.executableURL = tests.resolvingSymlinksInPath().deletingLastPathComponent()
                .appendingPathComponent("cadenza")
            process.arguments = ["serve", "--port", "0"]
            process.environment = ["CADENZA_HOME": home.url.path, "PATH": "/usr/bin:/bin"]
            let errors = Pipe()
            process.standardError = errors
            process.standardOutput = FileHandle.nullDevice
            try process.run()
            let line = await withCheckedContinuation { continuation in
                Thread.detachNewThread {
                    var text = ""
                    while !text.contains("\n") {
                        let data = errors.fileHandleForReading.availableData
                        if data.isEmpty { break }
                        text += String(decoding: data, as: UTF8.self)
                    }
                    continuation.resume(returning: text)
                }
            }
            let port = line.firstMatch(of: /:(\d+)\/\n/).flatMap { Int($0.1) }
            client = WebClient(port: try #require(port, "\(line)"))
        }

        func end(_ signal: Int32) async {
            kill(process.processIdentifier, signal)
            let process = self.process
            await withCheckedContinuation { continuation in
                Thread.detachNewThread {
                    process.waitUntilExit()
                    continuation.resume()
                }
            }
        }
    }

    @Test(arguments: [SIGTERM, SIGKILL])
    func nothingThatWasAnsweredIsLost(signal: Int32) async throws {
        let home = try TestServer.makeHome()
        let first = try await Run(home)
        var ids: [String] = []
        for index in 0..<20 {
            let answer = try await first.client.send(
                "POST", "/v1/music?name=piece", TestServer.scale(count: 3 + index),
                type: "audio/midi")
            #expect(answer.status == 201)
            ids.append(answer["id"] ?? "")
        }
        // One job that runs for long, and one that waits behind it.
        let long: JSONValue = ["seconds": 7200, "settings": ["rng_seed": 1]]
        let running = try await first.client.post("/v1/compose", json: long)["id"] ?? ""
        let waiting = try await first.client.post("/v1/info", json: ["file": .string(ids[0])])
        while try await first.client.get("/v1/jobs/" + running)["state"] == "queued" {}
        await first.end(signal)
        if signal == SIGTERM { #expect(first.process.terminationStatus == 0) }

        let second = try await Run(home)
        for id in ids {
            #expect(try await second.client.get("/v1/music/\(id)/midi").status == 200)
        }
        // The job that was running begins anew; cancelled, it makes room for the one behind it.
        let again = try await second.client.get("/v1/jobs/" + running)
        #expect(["queued", "running"].contains(again["state"] ?? ""))
        _ = try await second.client.send("DELETE", "/v1/jobs/" + running)
        let behind = "/v1/jobs/\(waiting["id"] ?? "")"
        _ = try await second.client.get(behind + "/events")
        #expect(try await second.client.get(behind)["state"] == "done")
        await second.end(SIGTERM)
        #expect(second.process.terminationStatus == 0)
    }
}
