import Foundation
import Testing

@Suite struct PlotCommandTests {
    private func plot(_ home: Home, _ arguments: [String]) async throws -> Program.Outcome {
        try await Program.cadenza.run(
            ["plot"] + arguments, in: home.folder.url, environment: home.environment)
    }

    @Test func drawingsAreWellFormed() async throws {
        let home = try Home()
        let run = try await plot(
            home, [try home.scale(), "-o", "scale.svg", "--title", "A < B & \"C\""])
        try #require(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("8 notes"))
        let text = try String(contentsOfFile: home.folder.path("scale.svg"), encoding: .utf8)
        #expect(text.contains("<svg") && text.hasSuffix("</svg>\n"))
        #expect(text.contains("A &lt; B &amp;"))
    }

    @Test func picturesHaveTheWidthAskedFor() async throws {
        let home = try Home()
        let run = try await plot(
            home, [try home.scale(), "-o", "scale.png", "--width", "640", "--scale", "2"])
        try #require(run.status == 0, "\(run.errors)")
        let bytes = try Data(contentsOf: URL(fileURLWithPath: home.folder.path("scale.png")))
        // The signature, then the header chunk: length, "IHDR", width (1280), big-endian.
        #expect(bytes.prefix(8) == Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
        #expect(bytes.dropFirst(16).prefix(4) == Data([0, 0, 0x05, 0x00]))
    }

    @Test(arguments: [
        ["--from=-1"], ["--from", "3", "--to", "2"], ["--to=nan"], ["--width", "10"],
        ["--scale=0"], ["-o", "scale.gif"],
    ])
    func badValuesAreRefused(arguments: [String]) async throws {
        let home = try Home()
        let run = try await plot(home, [try home.scale()] + arguments)
        #expect(run.status > 0, "status \(run.status)")
        #expect(run.errors.hasPrefix("Error: "), "\(run.errors)")
        #expect(!FileManager.default.fileExists(atPath: home.folder.path("scale.svg")))
    }

    @Test func musicWithoutNotesIsNoTrap() async throws {
        let home = try Home()
        let run = try await plot(home, [try home.scale(count: 0), "-o", "none.svg"])
        #expect(run.status >= 0, "ended by signal \(-run.status)")
    }
}
