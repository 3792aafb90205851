import MIDIFiles
import Testing

@Suite struct WritingTests {
    /// A canonical file: running status wherever it may be, shortest quantities, true sizes.
    static let canonical =
        MIDIBytes.header(tracks: 2)
        + MIDIBytes.chunk(
            "MTrk",
            [
                0x00, 0xFF, 0x51, 3, 0x07, 0xA1, 0x20, 0x83, 0xFF, 0x7F, 0xFF, 0x01, 1, 0x41,
                0xFF, 0xFF, 0xFF, 0x7F, 0xFF, 0x2F, 0,
            ])
        + MIDIBytes.chunk("Junk", [1, 2, 3])
        + MIDIBytes.chunk(
            "MTrk",
            [
                0x00, 0x90, 60, 100, 0x60, 60, 0, 0x00, 0xC0, 5, 0x00, 6,
                0x00, 0xF0, 3, 0x43, 0x12, 0x00, 0x64, 0xF7, 2, 0x01, 0xF7,
                0x00, 0xC0, 7, 0x00, 0xFF, 0x51, 2, 1, 2,
            ] + MIDIBytes.endOfTrack)

    @Test func canonicalFilesComeBackByteForByte() throws {
        let file = try MIDIFile(bytes: WritingTests.canonical)
        #expect(file.encoded() == WritingTests.canonical)
        // The tempo of two bytes is no tempo, and is kept.
        #expect(file.diagnostics.map(\.fault) == [.metaLength(type: 0x51, length: 2)])
        #expect(file.otherChunks.map(\.trackIndex) == [1])
    }

    @Test func statusBytesCanBeWrittenOut() throws {
        let bytes = MIDIBytes.file([0x00, 0x90, 60, 100, 0x60, 0x90, 60, 0])
        let file = try MIDIFile(bytes: bytes, mode: .strict)
        #expect(file.encoded(WritingOptions(usesRunningStatus: false)) == bytes)
        #expect(file.encoded().count == bytes.count - 1)
        #expect(try MIDIFile(bytes: file.encoded()) == file)
    }

    @Test func riffWrappingsComeBack() throws {
        let inner = MIDIBytes.file([0x00, 0x90, 60, 100, 0x60, 60, 0, 0x00, 0xC0, 1])
        func little(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8), 0, 0] }
        let body =
            Array("RMID".utf8) + Array("DISP".utf8) + little(3) + [1, 2, 3, 0]
            + Array("data".utf8) + little(inner.count) + inner
            + [UInt8](repeating: 0, count: inner.count % 2)
        let bytes = Array("RIFF".utf8) + little(body.count) + body
        let file = try MIDIFile(bytes: bytes, mode: .strict)
        #expect(file.tracks[0].count == 3)
        #expect(file.encoded() == bytes)
        #expect(file.encoded(WritingOptions(wrapsInRIFF: false)) == inner)
    }

    @Test func jsonFormComesBack() throws {
        let file = try MIDIFile(bytes: WritingTests.canonical)
        let text = file.jsonText()
        #expect(text.contains(#"{"channel":0,"delta":96,"key":60,"type":"noteOff"}"#))
        #expect(try MIDIFile(jsonText: Array(text.utf8)) == file)
    }

    @Test(arguments: [
        ("{", "JSON"),
        (#"{"format":1,"division":{"ticksPerQuarter":0},"tracks":[]}"#, "ticksPerQuarter"),
        (#"{"format":0,"division":{"ticksPerQuarter":9},"tracks":[]}"#, "exactly one track"),
        (
            #"{"format":1,"division":{"ticksPerQuarter":9},"tracks":[{"events":[{"delta":0,"type":"noteOn","channel":16,"key":1,"velocity":1}]}]}"#,
            "event 0: \"channel\" is 16; it must be 0...15"
        ),
        (
            #"{"format":1,"division":{"ticksPerQuarter":9},"tracks":[{"events":[{"delta":-1,"type":"noteOn"}]}]}"#,
            "\"delta\" is -1"
        ),
        (
            #"{"format":1,"division":{"ticksPerQuarter":9},"tracks":[{"events":[{"delta":0,"type":"escape","bytes":"0"}]}]}"#,
            "hexadecimal"
        ),
    ])
    func faultyJSONIsRefusedWithThePlace(text: String, words: String) throws {
        let error = #expect(throws: MIDIFileError.self) {
            try MIDIFile(jsonText: Array(text.utf8), name: "a.json")
        }
        #expect(error?.code == .malformedText)
        #expect(error?.description.contains(words) == true, "\(String(describing: error))")
    }

    @Test func conversionsKeepTimeAndChannels() throws {
        let events: [UInt8] = [
            0x00, 0xFF, 0x51, 3, 0x0F, 0x42, 0x40, 0x00, 0x91, 60, 100, 0x10, 0x90, 61, 100,
            0x10, 0x81, 60, 0, 0x00, 0xFF, 0x20, 1, 1, 0x00, 0xFF, 0x04, 1, 0x41,
            0x10, 0x80, 61, 0,
        ]
        let single = try MIDIFile(bytes: MIDIBytes.file(events), mode: .strict)
        let several = try #require(single.converted(to: .simultaneousTracks))
        #expect(several.tracks.map(\.count) == [1, 2, 4])
        #expect(several.tracks.map(\.endTick) == [48, 48, 48])
        #expect(several.performance().notes == single.performance().notes)
        let back = try #require(several.converted(to: .singleTrack))
        #expect(back == single)
        #expect(try MIDIFile(bytes: several.encoded(), mode: .strict) == several)
        var sequences = several
        sequences.format = .sequences
        #expect(sequences.converted(to: .singleTrack) == nil)
        #expect(sequences.sequenceFiles.count == 3)
    }

    @Test func strayMessagesCanBeLeftOut() throws {
        let file = try MIDIFile(
            bytes: MIDIBytes.file([
                0x05, 0xF8, 0x05, 0xF0, 2, 0x43, 0xF7, 0x05, 0xF7, 1, 0xF3, 0x05, 0xF7, 1, 0x01,
            ]))
        #expect(file.tracks[0].count == 4)
        let left = file.withoutStrayMessages.tracks[0]
        #expect(
            Array(left) == [
                TrackEvent(delta: 10, .systemExclusive([0x43, 0xF7])),
                TrackEvent(delta: 10, .escape([0x01])),
            ])
    }

    /// Found by damaging files: a tempo of no bytes before a long gap was given three of the next
    /// bytes when the file was read again.
    @Test func metaEventsOfWrongLengthComeBackBeforeLongGaps() throws {
        let file = try MIDIFile(
            bytes: MIDIBytes.header(format: 0)
                + MIDIBytes.chunk(
                    "MTrk", [0x00, 0xFF, 0x51, 0, 0x81, 0x80, 0x80, 0x06, 0xFF, 0x2F, 0]))
        #expect(file.tracks[0].endDelta == 0x20_0006)
        #expect(file.diagnostics.map(\.fault) == [.metaLength(type: 0x51, length: 0)])
        #expect(try MIDIFile(bytes: file.encoded()) == file)
    }

    @Test func notesAsTable() throws {
        let file = try MIDIFile(
            bytes: MIDIBytes.file([0x00, 0xC9, 3, 0x60, 0x99, 60, 100, 0x60, 60, 0]))
        #expect(
            file.notesCSV() == """
                onset_seconds,duration_seconds,onset_ticks,duration_ticks,track,channel,program,pitch,velocity
                0.100000,0.100000,96,96,0,9,3,60,100

                """)
    }
}
