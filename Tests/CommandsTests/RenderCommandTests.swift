import AudioCore
import Foundation
import Testing

/// With the built-in piano, so that the results do not depend on what is installed.
@Suite struct RenderCommandTests {
    private func render(_ home: Home, _ arguments: [String]) async throws -> Program.Outcome {
        try await Program.cadenza.run(
            ["render"] + arguments, in: home.folder.url, environment: home.environment)
    }

    @Test(arguments: ["wav", "flac", "ogg"])
    func soundHasTheLengthOfTheMusic(format: String) async throws {
        let home = try Home()
        let path = home.folder.path("scale.\(format)")
        let run = try await render(
            home,
            [try home.scale(), "-o", path, "--soundfont", "none", "--sample-rate", "22050"])
        try #require(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("built-in"))

        let sound = try AudioFile.read(path)
        #expect(sound.sampleRate == 22_050)
        #expect(sound.channelCount == 2)
        // Eight half-second notes and a tail.
        #expect(sound.durationSeconds > 4 && sound.durationSeconds < 15)
        let peak = sound.level.peak
        #expect(peak > 0.5 && peak < 1)
    }

    @Test func theSoundStandsBesideTheMusicByDefault() async throws {
        let home = try Home()
        _ = try home.scale(count: 2)
        let run = try await render(home, ["scale.mid", "--soundfont", "none", "--quiet"])
        #expect(run.status == 0)
        #expect(run.output.isEmpty)
        #expect(FileManager.default.fileExists(atPath: home.folder.path("scale.wav")))
    }

    @Test(arguments: [
        ["--sample-rate", "7999"], ["--sample-rate", "fast"], ["--peak=3"], ["--peak=nan"],
        ["--bits", "12"], ["--instruments", "kazoo"], ["--soundfont", "nowhere.sf2"],
        ["-o", "scale.mp3"],
    ])
    func badValuesAreRefused(arguments: [String]) async throws {
        let home = try Home()
        let run = try await render(home, [try home.scale(count: 1)] + arguments)
        #expect(run.status > 0, "status \(run.status)")
        let value = arguments.last?.split(separator: "=").last.map(String.init) ?? ""
        #expect(run.errors.contains(value), "\(run.errors)")
        #expect(!FileManager.default.fileExists(atPath: home.folder.path("scale.wav")))
    }

    @Test func missingAndForeignFilesAreRefusedByName() async throws {
        let home = try Home()
        _ = try home.file("text.mid", Array("dear reader".utf8))
        for name in ["nowhere.mid", "text.mid", "."] {
            let run = try await render(home, [name, "-o", "out.wav", "--soundfont", "none"])
            #expect(run.status > 0, "\(name): status \(run.status)")
            #expect(run.errors.contains(name), "\(run.errors)")
        }
    }

    /// The files of a folder become what each alone would; a broken one is left out and named.
    @Test func foldersAreRenderedWhole() async throws {
        let home = try Home()
        _ = try home.scale(count: 2)
        let folder = home.folder.url.appending(path: "music/deep")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let scale = try Data(contentsOf: home.folder.url.appending(path: "scale.mid"))
        try scale.write(to: folder.appending(path: "two.mid"))
        try scale.write(to: home.folder.url.appending(path: "music/one.mid"))
        try Data("dear reader".utf8).write(to: home.folder.url.appending(path: "music/text.mid"))
        let options = ["--soundfont", "none", "--sample-rate", "8000"]
        let alone = try await render(home, ["scale.mid"] + options)
        let run = try await render(home, ["music", "-o", "sounds", "--threads", "2"] + options)
        try #require(alone.status == 0 && run.status == 0, "\(run.errors)")
        #expect(run.errors.contains("music/text.mid"))
        #expect(run.output.hasPrefix("sounds/deep/two.wav\nsounds/one.wav\n2 files"))
        let sound = try Data(contentsOf: home.folder.url.appending(path: "scale.wav"))
        for name in ["one.wav", "deep/two.wav"] {
            let path = home.folder.url.appending(path: "sounds/" + name)
            #expect(try Data(contentsOf: path) == sound)
        }
        let refused = try await render(home, ["music", "-o", "all.wav"] + options)
        #expect(refused.status > 0 && refused.errors.contains("all.wav"))
    }
}
