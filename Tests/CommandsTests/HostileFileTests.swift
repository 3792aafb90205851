import Foundation
import MIDIFiles
import Testing

/// Files that were made to do harm, or that a few damaged bytes made so.
@Suite struct HostileFileTests {
    private func cadenza(_ home: Home, _ arguments: [String]) async throws -> Program.Outcome {
        try await Program.cadenza.run(
            arguments, in: home.folder.url, environment: home.environment)
    }

    /// A file of format 1 with these tracks.
    private func write(_ tracks: [Track], _ home: Home, as name: String) throws -> String {
        let file = MIDIFile(
            format: .simultaneousTracks, division: .ticksPerQuarter(480), tracks: tracks)
        return try home.file(name, file.encoded())
    }

    /// A note, and another after 78 hours.
    private var farAway: Track {
        Track([
            TrackEvent(delta: 0, .noteOn(channel: 0, key: 60, velocity: 80)),
            TrackEvent(delta: 480, .noteOff(channel: 0, key: 60, velocity: nil)),
            TrackEvent(delta: 0xFFF_FFFF, .noteOn(channel: 0, key: 64, velocity: 80)),
            TrackEvent(delta: 480, .noteOff(channel: 0, key: 64, velocity: nil)),
        ])
    }

    @Test(arguments: ["info", "plot", "similarity", "statistics", "repair"])
    func textsFromFilesSteerNoTerminal(command: String) async throws {
        let home = try Home()
        var track = Track([
            TrackEvent(delta: 0, .meta(.text(.trackName, "\u{1B}]0;owned\u{7}\u{9B}2Jname\r"))),
            TrackEvent(delta: 0, .meta(.text(.lyric, "\u{1B}[8mla"))),
        ])
        for event in farAway.prefix(2) { track.append(event) }
        let path = try write([Track(), track], home, as: "a\u{1B}[31m\u{202E}b.mid")
        let arguments =
            switch command {
            case "plot": ["-o", home.folder.path("p.svg")]
            case "repair": ["-o", home.folder.path("r.mid")]
            case "similarity": ["--against", home.folder.url.path]
            default: [String]()
            }
        let run = try await cadenza(home, [command, path] + arguments)
        for text in [run.output, run.errors] {
            #expect(
                !text.unicodeScalars.contains {
                    ($0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t")
                        || $0 == "\u{202E}"
                }, "\(text.debugDescription)")
        }
        if command == "info" {
            #expect(run.output.contains(#"\u{1B}]0;owned\u{7}\u{9B}2Jname\r"#), "\(run.output)")
        }
    }

    @Test(arguments: [
        ["analyze"], ["render", "--soundfont", "none"], ["gen", "--seconds", "1", "--seed"],
        ["codec"], ["humanise"],
    ])
    func daysOfSilenceAreRefusedWithTheirPlace(command: [String]) async throws {
        let home = try Home()
        _ = try write([farAway], home, as: "far.mid")
        let run = try await cadenza(home, command + ["far.mid"])
        #expect(run.status > 0, "status \(run.status): \(run.output)")
        #expect(run.errors.contains("far.mid: track 0, byte 30: "), "\(run.errors)")
        #expect(run.errors.contains("CADENZA_MAX_HOURS"), "\(run.errors)")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: home.folder.url.path)
                .filter { $0 != "checkpoints" && !$0.hasPrefix("generated") } == ["far.mid"])
    }

    /// A drawing follows the notes, not the time between them.
    @Test func daysOfSilenceCanBeDrawn() async throws {
        let home = try Home()
        let path = try write([farAway], home, as: "far.mid")
        let run = try await cadenza(home, ["plot", path, "-o", home.folder.path("p.svg")])
        #expect(run.status == 0, "\(run.errors)")
    }

    /// A name in Latin-1, on the command line and in a folder.
    @Test func namesNeedNotBeUTF8() async throws {
        let home = try Home()
        _ = try home.scale()
        let shell = Program(name: "bash", path: "/bin/bash")
        let run = try await shell.run(
            [
                "-c",
                #"mkdir f && mv scale.mid $'f/caf\xe9.mid' && "$0" info $'f/caf\xe9.mid' && "#
                    + #"exec "$0" statistics f"#, Program.cadenza.url.path,
            ],
            in: home.folder.url, environment: home.environment)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("notes            8, pitches"), "\(run.output)")
        #expect(run.output.contains("files: 1"), "\(run.output)")
    }

    /// Where the system allows no more bytes in a file, the error is told and nothing is left behind.
    @Test func aFileThatMayNotGrowLeavesNothingBehind() async throws {
        let home = try Home()
        _ = try home.scale(count: 20)
        let shell = Program(name: "bash", path: "/bin/bash")
        let run = try await shell.run(
            [
                "-c", "ulimit -f 64; exec \"$0\" render scale.mid --soundfont none",
                Program.cadenza.url.path,
            ],
            in: home.folder.url, environment: home.environment)
        #expect(run.status > 0, "status \(run.status): \(run.errors)")
        let text = try await shell.run(
            [
                "-c", "ulimit -f 1; exec \"$0\" convert scale.mid -o scale.json",
                Program.cadenza.url.path,
            ],
            in: home.folder.url, environment: home.environment)
        #expect(text.status == 1 && text.errors.contains("File too large"), "\(text.errors)")
        let left = try FileManager.default.contentsOfDirectory(atPath: home.folder.url.path)
        #expect(left.sorted() == ["checkpoints", "scale.mid"])
    }
}
