import Foundation
import MIDIFiles
import Testing

@Suite struct ConvertCommandTests {
    /// A file of format 0, written canonically: a tempo of 120, and on two channels a quarter each.
    private static let canonical: [UInt8] =
        Array("MThd".utf8) + [0, 0, 0, 6, 0, 0, 0, 1, 0, 96]
        + Array("MTrk".utf8) + [0, 0, 0, 34]
        + [
            0x00, 0xFF, 0x51, 3, 0x07, 0xA1, 0x20,  // 500,000 microseconds a quarter
            0x00, 0xC1, 40,  // a violin on the second channel
            0x00, 0x90, 60, 100,
            0x60, 60, 0,  // running status, a note-off by velocity 0
            0x00, 0x91, 67, 90,
            0x60, 67, 0,
            0x00, 0xF0, 3, 0x43, 0x12, 0xF7,  // System Exclusive
            0x00, 0xFF, 0x2F, 0x00,
        ]

    private func convert(_ home: Home, _ arguments: [String]) async throws -> Program.Outcome {
        try await Program.cadenza.run(["convert"] + arguments, in: home.folder.url)
    }

    private func expectSuccess(
        _ home: Home, _ arguments: [String], sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let run = try await convert(home, arguments)
        try #require(run.status == 0, "\(run.errors)", sourceLocation: sourceLocation)
    }

    @Test func formatsGoBothWaysWithEveryNote() async throws {
        let home = try Home()
        _ = try home.file("one.mid", Self.canonical)
        try await expectSuccess(home, ["one.mid", "-o", "several.mid", "--format", "1"])
        try await expectSuccess(home, ["several.mid", "-o", "again.mid", "--format", "0"])

        let one = try MIDIFile(path: home.folder.path("one.mid"), mode: .strict)
        let several = try MIDIFile(path: home.folder.path("several.mid"), mode: .strict)
        let again = try MIDIFile(path: home.folder.path("again.mid"), mode: .strict)
        #expect(several.format == .simultaneousTracks)
        #expect(several.tracks.count == 3)
        #expect(again.format == .singleTrack)
        for file in [several, again] {
            #expect(file.performance().notes == one.performance().notes)
            #expect(file.score().notes.map(\.program) == [0, 40])
        }
    }

    @Test func jsonComesBackByteForByte() async throws {
        let home = try Home()
        _ = try home.file("one.mid", Self.canonical)
        try await expectSuccess(home, ["one.mid", "-o", "one.json"])
        try await expectSuccess(home, ["one.json", "-o", "again.mid"])
        let again = try Data(contentsOf: URL(fileURLWithPath: home.folder.path("again.mid")))
        #expect([UInt8](again) == Self.canonical)
    }

    /// A name in Latin-1 is the same on the disk, and so is a name made from it.
    @Test func namesKeepTheirBytes() async throws {
        let home = try Home()
        _ = try home.file("one.mid", Self.canonical)
        let shell = Program(name: "sh", path: "/bin/sh")
        let line = """
            name=$(printf 'caf\\351'); other=$(printf 'caf\\350')
            "$0" convert one.mid -o "$name.mid" && "$0" convert "$name.mid" -o "$other.mid" \\
            && "$0" render "$name.mid" -o "$name.wav" \\
            && test -f "$name.mid" && test -f "$other.mid" && test -f "$name.wav" \\
            && "$0" info "$name.mid"
            """
        let run = try await shell.run(["-c", line, Program.cadenza.url.path], in: home.folder.url)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("caf\\xE9.mid"))
    }

    /// A fault of the data, not of the command line.
    @Test func musicOfTooManyBarsIsAFaultOfTheFile() async throws {
        let home = try Home()
        // Bars of a 64th each, for 3,000 quarters.
        let long =
            Array("MThd".utf8) + [0, 0, 0, 6, 0, 0, 0, 1, 0, 96] + Array("MTrk".utf8)
            + [0, 0, 0, 21, 0, 0xFF, 0x58, 4, 1, 6, 24, 8, 0, 0x90, 60, 64]
            + [0x91, 0x94, 0x00, 60, 0, 0, 0xFF, 0x2F, 0]
        _ = try home.file("long.mid", long)
        let run = try await convert(home, ["long.mid", "-o", "long.musicxml"])
        #expect(run.status == 1, "\(run.errors)")
        #expect(run.errors.contains("long.mid: music of more than"))
    }

    @Test func tablesHaveARowForEveryNote() async throws {
        let home = try Home()
        _ = try home.file("one.mid", Self.canonical)
        try await expectSuccess(home, ["one.mid", "-o", "one.csv"])
        let table = try String(contentsOfFile: home.folder.path("one.csv"), encoding: .utf8)
        #expect(
            table == """
                onset_seconds,duration_seconds,onset_ticks,duration_ticks,track,channel,program,pitch,velocity
                0.000000,0.500000,0,96,0,0,0,60,100
                0.500000,0.500000,96,96,0,1,40,67,90

                """)
    }

    @Test func scoresAreWrittenAsTheyAreOrCompressed() async throws {
        let home = try Home()
        _ = try home.file("one.mid", Self.canonical)
        try await expectSuccess(home, ["one.mid", "-o", "one.musicxml"])
        try await expectSuccess(home, ["one.mid", "-o", "one.mxl"])
        let text = try String(contentsOfFile: home.folder.path("one.musicxml"), encoding: .utf8)
        let packed = try Data(contentsOf: URL(fileURLWithPath: home.folder.path("one.mxl")))
        #expect(text.contains("<work-title>one</work-title>"))
        #expect(packed.starts(with: [0x50, 0x4B, 3, 4]) && packed.count < text.utf8.count)
    }

    @Test func repairsAreMentioned() async throws {
        let home = try Home()
        _ = try home.file("damaged.mid", RepairCommandTests.damaged)
        let run = try await convert(home, ["damaged.mid", "-o", "notes.csv"])
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("damaged.mid: read with 2 repairs"), "\(run.output)")
    }

    @Test(arguments: [
        (["nowhere.mid", "-o", "out.json"], "nowhere.mid"),
        (["text.mid", "-o", "out.json"], "text.mid"),
        (["text.json", "-o", "out.mid"], "text.json"),
        (["table.csv", "-o", "out.mid"], "table.csv"),
        (["one.mid", "-o", "out.txt"], "out.txt"),
        (["score.mxl", "-o", "out.mid"], "score.mxl"),
        (["one.mid", "-o", "out.mid", "--format", "2"], "--format is 2"),
        (["one.mid", "-o", "out.mid", "--sequence", "1"], "--sequence is 1; one.mid"),
        (["sequences.mid", "-o", "out.csv"], "sequences.mid"),
        (["sequences.mid", "-o", "out.mid", "--format", "0"], "sequences.mid"),
    ])
    func whatCannotBeConvertedIsRefusedByName(arguments: [String], words: String) async throws {
        let home = try Home()
        _ = try home.file("one.mid", Self.canonical)
        _ = try home.file("text.mid", Array("dear reader".utf8))
        _ = try home.file("text.json", Array("{".utf8))
        _ = try home.file("table.csv", Array("pitch\n60\n".utf8))
        // Format 2 with two sequences that hold nothing but their ends.
        let sequence = Array("MTrk".utf8) + [0, 0, 0, 4, 0x00, 0xFF, 0x2F, 0x00]
        _ = try home.file(
            "sequences.mid",
            Array("MThd".utf8) + [0, 0, 0, 6, 0, 2, 0, 2, 0, 96] + sequence + sequence)
        let run = try await convert(home, arguments)
        #expect(run.status > 0, "status \(run.status)")
        #expect(run.errors.hasPrefix("Error: "), "\(run.errors)")
        #expect(run.errors.contains(words), "\(run.errors)")
        #expect(!FileManager.default.fileExists(atPath: home.folder.path(arguments[2])))
    }

    @Test func oneSequenceOfSeveralCanBeTaken() async throws {
        let home = try Home()
        func sequence(_ key: UInt8) -> [UInt8] {
            Array("MTrk".utf8) + [0, 0, 0, 11]
                + [0x00, 0x90, key, 100, 0x60, key, 0, 0x00, 0xFF, 0x2F, 0x00]
        }
        _ = try home.file(
            "sequences.mid",
            Array("MThd".utf8) + [0, 0, 0, 6, 0, 2, 0, 2, 0, 96] + sequence(60) + sequence(72))
        try await expectSuccess(home, ["sequences.mid", "-o", "second.mid", "--sequence", "1"])
        let second = try MIDIFile(path: home.folder.path("second.mid"), mode: .strict)
        #expect(second.format == .singleTrack)
        #expect(second.performance().notes.map(\.pitch) == [72])
    }
}
