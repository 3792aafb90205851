import Foundation
import MIDIFiles
import Testing

@Suite struct RepairCommandTests {
    /// A file of format 0 with two faults: a clock tick inside the track, and a track that is shorter
    /// than it says.
    static let damaged: [UInt8] =
        Array("MThd".utf8) + [0, 0, 0, 6, 0, 0, 0, 1, 0, 96]
        + Array("MTrk".utf8) + [0, 0, 0, 24]  // 24 bytes are declared, 22 follow
        + [
            0x00, 0x90, 60, 100,  // key 60 is struck
            0x00, 0xF8,  // byte 27: a clock tick, which has no place in a file
            0x60, 0x80, 60, 64,  // ... and let go after a quarter
            0x00, 0x90, 62, 100,
            0x60, 0x80, 62, 64,
            0x00, 0xFF, 0x2F, 0x00,
        ]

    private func repair(_ home: Home, _ arguments: [String]) async throws -> Program.Outcome {
        try await Program.cadenza.run(["repair"] + arguments, in: home.folder.url)
    }

    private func bytes(_ home: Home, _ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: home.folder.path(name))))
    }

    @Test func repairedFilesAreReadStrictlyAndTheOriginalStays() async throws {
        let home = try Home()
        _ = try home.file("damaged.mid", Self.damaged)
        #expect(throws: MIDIFileError.self) {
            try MIDIFile(path: home.folder.path("damaged.mid"), mode: .strict)
        }

        let run = try await repair(home, ["damaged.mid", "-o", "clean.mid"])
        try #require(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("damaged.mid: track 0, byte 27: "), "\(run.output)")
        #expect(run.output.contains("clean.mid: written, 2 repairs"), "\(run.output)")

        #expect(try bytes(home, "damaged.mid") == Self.damaged)
        let clean = try MIDIFile(path: home.folder.path("clean.mid"), mode: .strict)
        let notes = clean.performance().notes
        #expect(notes.map(\.pitch) == [60, 62])
        #expect(notes.map(\.onsetSeconds) == [0, 0.5])
        #expect(!clean.tracks[0].contains { if case .escape = $0.message { true } else { false } })
    }

    @Test func strayMessagesAreKeptWhenAskedFor() async throws {
        let home = try Home()
        _ = try home.file("damaged.mid", Self.damaged)
        let run = try await repair(
            home, ["damaged.mid", "-o", "clean.mid", "--keep-stray-messages"])
        try #require(run.status == 0, "\(run.errors)")
        let clean = try MIDIFile(path: home.folder.path("clean.mid"), mode: .strict)
        #expect(clean.tracks[0].count == 5)
    }

    @Test func theFaultyFileIsNeverWrittenOver() async throws {
        let home = try Home()
        _ = try home.file("damaged.mid", Self.damaged)
        let run = try await repair(home, ["damaged.mid", "-o", "./damaged.mid"])
        #expect(run.status > 0, "status \(run.status)")
        #expect(run.errors.contains("damaged.mid"), "\(run.errors)")
        #expect(try bytes(home, "damaged.mid") == Self.damaged)
    }

    @Test func whatCannotBeReadIsRefusedByNameAndWritesNothing() async throws {
        let home = try Home()
        _ = try home.file("text.mid", Array("dear reader".utf8))
        _ = try home.file("damaged.mid", Self.damaged)
        for arguments in [["nowhere.mid"], ["text.mid"], ["damaged.mid", "--mode", "strict"]] {
            let run = try await repair(home, arguments + ["-o", "clean.mid"])
            #expect(run.status > 0, "status \(run.status)")
            #expect(run.errors.hasPrefix("Error: \(arguments[0]): "), "\(run.errors)")
            #expect(!FileManager.default.fileExists(atPath: home.folder.path("clean.mid")))
        }
    }

    @Test(arguments: [
        ["damaged.mid"], ["damaged.mid", "-o", "clean.mid", "--mode", "sloppy"],
    ])
    func badValuesAreRefused(arguments: [String]) async throws {
        let home = try Home()
        _ = try home.file("damaged.mid", Self.damaged)
        let run = try await repair(home, arguments)
        #expect(run.status > 0, "status \(run.status)")
        #expect(run.errors.hasPrefix("Error: "), "\(run.errors)")
    }
}
