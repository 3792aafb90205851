import Foundation
import MIDIFiles
import Testing

@Suite struct CodecCommandTests {
    private func codec(_ home: Home, _ arguments: [String]) async throws -> Program.Outcome {
        try await Program.cadenza.run(
            ["codec"] + arguments, in: home.folder.url, environment: home.environment)
    }

    private func figures(_ run: Program.Outcome) throws -> [String: Any] {
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
        return try #require(object as? [String: Any])
    }

    @Test(arguments: ["16", "25", "50", "100"])
    func theExpressiveCodecKeepsEveryOnset(frameRate: String) async throws {
        let home = try Home()
        let run = try await codec(
            home, [try home.scale(), "--frame-rate", frameRate, "--json"])
        try #require(run.status == 0, "\(run.errors)")
        let figures = try figures(run)
        #expect(figures["codec"] as? String == "expressive" && figures["files"] as? Int == 1)
        #expect(figures["notes"] as? Int == 8 && figures["onsets_kept"] as? Double == 1)
        let rate = try #require(Double(frameRate))
        for name in ["onset_error_ms_median", "onset_error_ms_p95"] {
            let error = try #require(figures[name] as? Double)
            #expect(error <= 1000 / rate / 16 + 0.01, "\(name)")
        }
        #expect(try #require(figures["velocity_error_median"] as? Double) <= 2)
        #expect(figures["pedal_agreement"] as? Double == 1)
    }

    @Test func theDecodedMusicIsWritten() async throws {
        let home = try Home()
        let run = try await codec(
            home, [try home.scale(), "--codec", "classic", "-o", "decoded.mid"])
        try #require(run.status == 0, "\(run.errors)")
        #expect(run.output.hasPrefix("classic at 16 Hz: 1 files, 8 notes"), "\(run.output)")
        let decoded = try MIDIFile(path: home.folder.path("decoded.mid")).performance()
        #expect(Set(decoded.notes.map(\.velocity)) == [64])
        #expect(
            decoded.notes.allSatisfy {
                abs(($0.onsetSeconds * 16).rounded() / 16 - $0.onsetSeconds) < 1e-3
            })
    }

    @Test func foldersAreReadAndBrokenFilesNamed() async throws {
        let home = try Home()
        _ = try home.scale()
        try Data("no MIDI".utf8).write(to: home.folder.url.appendingPathComponent("broken.mid"))
        let run = try await codec(home, [".", "--json"])
        try #require(run.status == 0, "\(run.errors)")
        let figures = try figures(run)
        #expect(figures["files"] as? Int == 1)
        #expect((figures["left_out"] as? [String])?.count == 1)
        #expect(run.errors.contains("broken.mid"))
        try FileManager.default.removeItem(atPath: home.folder.path("scale.mid"))
        #expect(try await codec(home, ["."]).status == 1)
    }

    @Test(arguments: [
        ["--frame-rate", "0"], ["--frame-rate", "nan"], ["--codec", "mp3"], ["--split", "test"],
        ["--split", "test", "-o", "a.mid"], ["none.mid"],
    ])
    func badRequestsAreRefused(arguments: [String]) async throws {
        let home = try Home()
        let run = try await codec(home, [try home.scale()] + arguments)
        #expect(run.status > 0, "status \(run.status)")
        #expect(run.errors.hasPrefix("Error: "), "\(run.errors)")
    }
}
