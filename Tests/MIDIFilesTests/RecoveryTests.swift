import MIDIFiles
import Testing

/// Every fault by itself: how it is named, where, and what is left.
@Suite struct RecoveryTests {
    private static let notes: [UInt8] = [
        0x00, 0x90, 60, 100, 0x60, 60, 0, 0x00, 62, 100, 0x60, 62, 0, 0x00, 64, 100, 0x60, 64, 0,
        0x00, 65, 100, 0x60, 65, 0, 0x00, 67, 100, 0x60, 67, 0,
    ]

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        let faults: [Fault]
        let offset: Int
        var noteCount = 5
        var testDescription: String { name }
    }

    static let cases: [Case] = {
        let good = notes + MIDIBytes.endOfTrack
        let header = MIDIBytes.header(format: 0)
        let track = MIDIBytes.chunk("MTrk", good)
        func sized(_ size: UInt8, _ content: [UInt8]) -> [UInt8] {
            Array("MTrk".utf8) + [0, 0, 0, size] + content
        }
        func changedHeader(replacing index: Int, by byte: UInt8) -> [UInt8] {
            var bytes = header
            bytes[index] = byte
            return bytes
        }
        let size = UInt8(good.count)
        return [
            Case(
                name: "bytes before the header", bytes: [1, 2, 3] + header + track,
                faults: [.bytesBeforeHeader(3)], offset: 0),
            Case(name: "no header", bytes: track, faults: [.missingHeader], offset: 0),
            Case(
                name: "header length 5", bytes: changedHeader(replacing: 7, by: 5) + track,
                faults: [.headerLength(5)], offset: 4),
            Case(
                name: "huge header length", bytes: changedHeader(replacing: 4, by: 0xFF) + track,
                faults: [.headerLength(0xFF00_0006)], offset: 4),
            Case(
                name: "format 9", bytes: changedHeader(replacing: 9, by: 9) + track,
                faults: [.unknownFormat(9)], offset: 8),
            Case(
                name: "division 0",
                bytes: MIDIBytes.header(format: 0, division: 0) + track,
                faults: [.zeroDivision], offset: 12),
            Case(
                name: "23 frames per second",
                bytes: MIDIBytes.header(format: 0, division: (256 - 23) << 8 | 4) + track,
                faults: [.unknownFrameRate(23)], offset: 12),
            Case(
                name: "0 ticks per frame",
                bytes: MIDIBytes.header(format: 0, division: (256 - 25) << 8) + track,
                faults: [.zeroTicksPerFrame], offset: 13),
            Case(
                name: "fewer tracks than declared",
                bytes: changedHeader(replacing: 11, by: 3) + track,
                faults: [.trackCount(declared: 3, found: 1)], offset: 0),
            Case(
                name: "two tracks in format 0",
                bytes: MIDIBytes.header(format: 0, tracks: 2) + track + track,
                faults: [.tracksInFormat0(2)], offset: 0, noteCount: 10),
            Case(
                name: "track too short", bytes: header + sized(size - 9, good),
                faults: [.trackLength(declared: Int(size) - 9, actual: Int(size))], offset: 18),
            Case(
                name: "track too long", bytes: header + sized(size + 9, good),
                faults: [.trackLength(declared: Int(size) + 9, actual: Int(size))], offset: 18),
            Case(
                name: "track over the next one",
                bytes: MIDIBytes.header(tracks: 2) + sized(size + 8 + size, good) + track,
                faults: [.trackLength(declared: 2 * Int(size) + 8, actual: Int(size))], offset: 18,
                noteCount: 10),
            Case(
                name: "no end of track", bytes: header + MIDIBytes.chunk("MTrk", notes),
                faults: [.missingEndOfTrack], offset: 22 + notes.count),
            Case(
                name: "cut within an event", bytes: header + sized(size, Array(notes.dropLast())),
                faults: [
                    .truncatedEvent(2),
                    .truncatedTrack(declared: Int(size), available: notes.count - 1),
                ], offset: 22 + notes.count - 3),
            Case(
                name: "bytes after the end of the track",
                bytes: header + MIDIBytes.chunk("MTrk", good + [0, 0, 0]),
                faults: [.bytesAfterEndOfTrack(3)], offset: 22 + good.count),
            Case(
                name: "events after the end of the track",
                bytes: header + MIDIBytes.chunk("MTrk", good + good),
                faults: [.eventsAfterEndOfTrack], offset: 22 + good.count, noteCount: 10),
            Case(
                name: "junk after the last track", bytes: header + track + [1, 2, 3],
                faults: [.bytesBetweenChunks(3)], offset: 22 + good.count),
            Case(
                name: "second header", bytes: header + track + header + track,
                faults: [
                    .repeatedHeader, .trackCount(declared: 1, found: 2), .tracksInFormat0(2),
                ], offset: 22 + good.count, noteCount: 10),
            Case(
                name: "data without status", bytes: MIDIBytes.file([0x00, 5, 6] + notes),
                faults: [.noStatus(skipped: 2)], offset: 23),
            Case(
                name: "running status over a meta event",
                bytes: MIDIBytes.file(
                    [0x00, 0x90, 50, 1, 0x00, 50, 0, 0x00, 0xFF, 0x01, 0, 0x00, 51, 1, 0x00, 51, 0]
                        + notes), faults: [.cancelledStatus(0x90)], offset: 34, noteCount: 7),
            Case(
                name: "data byte of 168", bytes: MIDIBytes.file([0x00, 0xB0, 7, 0xA8] + notes),
                faults: [.dataByte(0xA8)], offset: 25),
            Case(
                name: "system messages",
                bytes: MIDIBytes.file([0x00, 0xF8, 0x00, 0xF2, 1, 2] + notes),
                faults: [.systemMessage(0xF8), .systemMessage(0xF2)], offset: 23),
            Case(
                name: "quantity of five bytes",
                bytes: MIDIBytes.file([0x80, 0x80, 0x80, 0x80, 0x01, 0xC0, 1] + notes),
                faults: [.longQuantity], offset: 22),
            Case(
                name: "text longer than the track",
                bytes: MIDIBytes.file([0x00, 0xFF, 0x01, 0xFF, 0x7F, 0x41, 0x42] + notes),
                faults: [.payloadLength(declared: 16383, actual: 2)], offset: 22),
            Case(
                name: "impossible key",
                bytes: MIDIBytes.file([0x00, 0xFF, 0x59, 2, 100, 0] + notes),
                faults: [.metaValue(type: 0x59)], offset: 22),
            Case(
                name: "tempo 0", bytes: MIDIBytes.file([0x00, 0xFF, 0x51, 3, 0, 0, 0] + notes),
                faults: [.metaValue(type: 0x51)], offset: 22),
            Case(
                name: "open System Exclusive",
                bytes: MIDIBytes.file([0x00, 0xF0, 2, 0x43, 0x12] + notes),
                faults: [.openSystemExclusive], offset: 22),
            Case(
                name: "endless gap in a damaged track",
                bytes: MIDIBytes.file([0x00, 5, 6] + notes + [0xFF, 0xFF, 0xFF, 0x7F, 0xC0, 1]),
                faults: [.noStatus(skipped: 2), .doubtfulDelta(0xFFF_FFFF)], offset: 23),
            Case(
                name: "header only", bytes: Array(header.prefix(11)),
                faults: [
                    .truncatedHeader
                ], offset: 0, noteCount: 0),
        ]
    }()

    @Test(arguments: cases)
    func faultIsNamedAndRepaired(_ example: Case) throws {
        let file = try MIDIFile(bytes: example.bytes, name: "a.mid")
        #expect(file.diagnostics.map(\.fault) == example.faults)
        #expect(file.diagnostics.first?.byteOffset == example.offset)
        #expect(file.diagnostics.allSatisfy { $0.file == "a.mid" })
        #expect(file.score().notes.count == example.noteCount)

        let error = #expect(throws: MIDIFileError.self) {
            try MIDIFile(bytes: example.bytes, mode: .strict, name: "a.mid")
        }
        #expect(error?.fault == example.faults.first)
        #expect(error?.byteOffset == example.offset)

        // What was repaired stays repaired.
        let again = try MIDIFile(bytes: file.encoded())
        #expect(again == file)
    }

    @Test func skippingLeavesOutTheFaultyTrackOnly() throws {
        let good = MIDIBytes.chunk("MTrk", RecoveryTests.notes + MIDIBytes.endOfTrack)
        let bad = MIDIBytes.chunk("MTrk", [0x00, 0xB0, 7, 0xA8] + MIDIBytes.endOfTrack)
        let file = try MIDIFile(
            bytes: MIDIBytes.header(tracks: 3) + good + bad + good, mode: .skipTrack)
        #expect(file.tracks.count == 2)
        #expect(file.diagnostics.map(\.fault) == [.dataByte(0xA8), .trackSkipped])
        #expect(file.diagnostics.map(\.track) == [1, 1])
    }

    @Test(arguments: [
        ([], MIDIFileError.Code.empty),
        (Array("hello, world".utf8), .notMIDI),
        ([0xF0, 0x7E, 0x7F, 0x06, 0x01, 0xF7], .bareSystemExclusive),
        (Array("XMF_1.00".utf8), .otherContainer),
        (Array("RIFF____WAVEfmt ".utf8), .otherContainer),
        (Array("RIFF____RMIDdata".utf8), .notMIDI),
    ])
    func otherBytesAreRefused(bytes: [UInt8], code: MIDIFileError.Code) throws {
        for mode in ReadingMode.allCases {
            let error = #expect(throws: MIDIFileError.self) {
                try MIDIFile(bytes: bytes, mode: mode, name: "x")
            }
            #expect(error?.code == code)
        }
    }

    @Test func numberOfDiagnosticsIsBounded() throws {
        let file = try MIDIFile(
            bytes: MIDIBytes.file([UInt8](repeating: 0xF8, count: 50_000).flatMap { [0x00, $0] }))
        #expect(file.diagnostics.count == 10_001)
        #expect(file.diagnostics.last?.fault == .more(40_000))
    }
}
