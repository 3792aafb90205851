import Testing

@testable import MIDIFiles

/// A few bytes can ask for years.
@Suite struct LengthTests {
    /// One note after a wait of 0xFFFFFFF ticks: 78 hours at 480 ticks and 120 quarters a minute.
    private static let farAway = MIDIBytes.file([
        0x00, 0x90, 60, 100, 0x60, 60, 0, 0xFF, 0xFF, 0xFF, 0x7F, 0x90, 62, 100, 0x60, 62, 0,
    ])

    @Test func aNoteFarAwayIsRefusedWithItsPlace() throws {
        let file = try MIDIFile(bytes: Self.farAway, mode: .strict, name: "far.mid")
        let error = #expect(throws: MIDIFileError.self) { try file.checkingLength() }
        #expect(error?.code == .tooLong)
        #expect(error?.track == 0)
        // After the header (14), the chunk's head (8), a note-on (4) and a note-off (3).
        #expect(error?.byteOffset == 29)
        #expect(error?.description.contains("far.mid: track 0, byte 29") == true)
        #expect(error?.description.contains("CADENZA_MAX_HOURS=") == true)
        #expect(try file.checkingLength(atMost: 1e6) == file)
    }

    /// A track may end late, but a note that sounds until then is long, and so are messages.
    @Test func onlyWhatSoundsCounts() throws {
        let lateEnd: [UInt8] = [0xFF, 0xFF, 0xFF, 0x7F, 0xFF, 0x2F, 0]
        func file(_ events: [UInt8]) throws -> MIDIFile {
            try MIDIFile(
                bytes: MIDIBytes.header(format: 0) + MIDIBytes.chunk("MTrk", events + lateEnd))
        }
        let short = try file([0x00, 0x90, 60, 100, 0x60, 60, 0])
        #expect(try short.checkingLength() == short)
        let hanging = try file([0x00, 0x90, 60, 100])
        #expect(throws: MIDIFileError.self) { try hanging.checkingLength() }
        let pedal = try file([0x00, 0xB0, 64, 127, 0xFF, 0xFF, 0xFF, 0x7F, 64, 0])
        #expect(throws: MIDIFileError.self) { try pedal.checkingLength() }
    }

    @Test func tempoCounts() throws {
        // The same ticks at 1 microsecond a quarter are nothing.
        let bytes = MIDIBytes.file(
            [0x00, 0xFF, 0x51, 3, 0, 0, 1, 0x00, 0x90, 60, 100, 0xFF, 0xFF, 0xFF, 0x7F, 60, 0])
        let file = try MIDIFile(bytes: bytes, mode: .strict)
        #expect(try file.checkingLength() == file)
    }

    @Test func theEnvironmentAllowsMore() {
        #expect(MIDIFile.longestSeconds(in: [:]) == 10_800)
        #expect(MIDIFile.longestSeconds(in: ["CADENZA_MAX_HOURS": "100"]) == 360_000)
        for nonsense in ["", "much", "-1", "0", "inf", "nan"] {
            #expect(MIDIFile.longestSeconds(in: ["CADENZA_MAX_HOURS": nonsense]) == 10_800)
        }
    }

    /// Each sequence of a file of format 2 counts for itself.
    @Test func sequencesAreLookedAtOneByOne() throws {
        var file = try MIDIFile(bytes: Self.farAway)
        file.format = .sequences
        file.tracks.insert(Track(), at: 0)
        let error = #expect(throws: MIDIFileError.self) { try file.checkingLength() }
        #expect(error?.track == 1)
    }
}
