import Foundation
import Testing

/// `gen --play`, as far as it can be heard without a sound device.
@Suite struct PlayTests {
    private struct Summary: Decodable {
        let midi: String
        let wav: String?
    }

    /// The samples of a 16-bit WAV file whose header has 44 bytes.
    private func samples(_ bytes: [UInt8]) throws -> [Double] {
        try #require(bytes.count > 44)
        #expect(Array(bytes[36..<40]) == Array("data".utf8))
        return stride(from: 44, to: bytes.count - 1, by: 2).map {
            Double(Int16(bitPattern: UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8))
        }
    }

    @Test(arguments: [
        ["--model", "hybrid-expressive"], ["--model", "mamba"], ["--output", "new"],
        ["--bpm", "100", "--grid", "1/16"], ["--opening", "silence"],
    ])
    func whatIsPlayedIsWhatIsRendered(_ options: [String]) async throws {
        let home = try Home()
        let isAlone = options.first == "--opening"
        let seed = isAlone ? [] : ["--seed", try home.scale(count: 3)]
        let run = try await Program.gen.run(
            options + seed + [
                "--seconds", "2", "--rng-seed", "3", "--wav", "--soundfont", "none", "--play-to",
                "stdout", "--json",
            ], in: home.folder.url, environment: home.environment)
        try #require(run.status == 0, "\(run.errors)")
        // The result is told on the standard error, after notes in words.
        let json = try #require(run.errors.range(of: "{\n").map { run.errors[$0.lowerBound...] })
        let summary = try JSONDecoder().decode(Summary.self, from: Data(json.utf8))

        let played = try samples(run.outputBytes)
        let wav = try #require(summary.wav)
        let rendered = try samples([UInt8](Data(contentsOf: URL(fileURLWithPath: wav))))
        #expect(played.count == rendered.count)
        // Equal up to their level, and the rounding of either to whole numbers.
        let product = zip(played, rendered).reduce(0) { $0 + $1.0 * $1.1 }
        let square = played.reduce(0) { $0 + $1 * $1 }
        try #require(square > 0)
        let gain = product / square
        let worst = zip(played, rendered).map { abs($0 * gain - $1) }.max() ?? 0
        #expect(worst <= 0.51 * (1 + gain) + 0.01 * gain, "gain \(gain)")
    }

    @Test func unknownDriversAreToldBeforeAnythingIsWritten() async throws {
        let home = try Home()
        let run = try await Program.gen.run(
            ["--seconds", "1", "--play-to", "gramophone"], in: home.folder.url,
            environment: home.environment)
        #expect(run.status == 1)
        #expect(run.errors.contains("gramophone"))
        #expect(!FileManager.default.fileExists(atPath: home.folder.path("generated")))
    }
}
