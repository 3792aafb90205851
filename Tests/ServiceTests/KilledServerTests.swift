import Foundation
import Support
import TestSupport
import Testing

/// The built program, stopped and killed: what it has answered for is there when it comes back.
@Suite struct KilledServerTests {
    @Test(arguments: [SIGTERM, SIGKILL], TestStore.all)
    func nothingThatWasAnsweredIsLost(signal: Int32, on store: TestStore) async throws {
        let home = try TestServer.makeHome()
        var url: String?
        if case .postgreSQL(let address)? = try store.makeDatabase() { url = address }
        let first = try await ServerProcess(home, database: url)
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

        if let url { try SharedLibraryTests.forgetServers(of: url) }
        let second = try await ServerProcess(home, database: url)
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
