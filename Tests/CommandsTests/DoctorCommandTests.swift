import Foundation
import Testing

@Suite struct DoctorCommandTests {
    @Test func findingsNameModelsAndWhatToDo() async throws {
        let home = try Home()
        _ = try home.file("checkpoints/broken.safetensors", [1, 2, 3])
        let run = try await Program.cadenza.run(["doctor"], environment: home.environment)
        #expect(run.status == 1, "a model that cannot be read is a fault")
        let lines = run.output.split(separator: "\n").map(String.init)
        #expect(lines.contains { $0.hasPrefix("ok ") && $0.contains("model mamba") })
        #expect(lines.contains { $0.hasPrefix("ok ") && $0.contains("model lstm") })
        #expect(lines.contains { $0.hasPrefix("!! ") && $0.contains("model broken") })
        #expect(lines.contains { $0.contains("SoundFont") })
        #expect(!run.output.contains("nats"), "figures of windows would not compare with a card's")
    }

    @Test func whatCadenzaDoesWithoutIsNoFault() async throws {
        let home = try Home()
        let run = try await Program.cadenza.run(["doctor"], environment: home.environment)
        #expect(run.status == 0, "\(run.output)")
        #expect(run.output.contains("--  seed music: 0 pieces"))
    }

    @Test func aSoundFontThatIsNamedAndNotThereIsAFault() async throws {
        let home = try Home()
        let run = try await Program.cadenza.run(
            ["doctor", "--json"],
            environment: home.environment.merging(["CADENZA_SOUNDFONT": "nowhere.sf2"]) { $1 })
        #expect(run.status == 1)
        #expect(run.output.contains("nowhere.sf2") && run.output.contains("\"faulty\""))
        #expect(throws: Never.self) {
            try JSONSerialization.jsonObject(with: Data(run.output.utf8))
        }
    }
}
