import MIDIFiles
import Support
import Testing

/// What conversion from format 0 to 1 and back keeps, for every kind of event.
@Suite struct ConversionTests {
    /// Whose an event is: a channel's, or the whole piece's.
    struct Owned: Hashable {
        var tick: Int
        var message: Message
    }

    /// The events of a file of format 0 by owner (16 is the whole piece), each in its order; prefixes,
    /// which only say whose the next events are, aside.
    static func streams(_ file: MIDIFile) -> [Int: [Owned]] {
        var streams: [Int: [Owned]] = [:]
        for track in file.tracks {
            var tick = 0
            var prefix: Int?
            for event in track {
                tick += event.delta
                var owner = prefix ?? 16
                switch event.message {
                case .meta(.channelPrefix(let channel)):
                    prefix = Int(channel & 15)
                    continue
                case .meta(.other(type: 0x20, bytes: let bytes)):
                    prefix = bytes.first.map { Int($0 & 15) }
                    continue
                case .meta(.tempo), .meta(.timeSignature), .meta(.keySignature),
                    .meta(.smpteOffset), .meta(.sequenceNumber),
                    .meta(.other(type: 0x00, bytes: _)), .meta(.other(type: 0x51, bytes: _)),
                    .meta(.other(type: 0x54, bytes: _)), .meta(.other(type: 0x58, bytes: _)),
                    .meta(.other(type: 0x59, bytes: _)):
                    owner = 16
                case .noteOff(let channel, _, _), .noteOn(let channel, _, _),
                    .polyphonicPressure(let channel, _, _), .controlChange(let channel, _, _),
                    .programChange(let channel, _), .channelPressure(let channel, _),
                    .pitchBend(let channel, _):
                    owner = Int(channel)
                    prefix = nil
                case .systemExclusive, .escape, .meta: break
                }
                streams[owner, default: []].append(Owned(tick: tick, message: event.message))
            }
        }
        return streams
    }

    static func thereAndBack(_ file: MIDIFile) throws -> MIDIFile {
        let several = try #require(file.converted(to: .simultaneousTracks))
        return try #require(several.converted(to: .singleTrack))
    }

    /// What holds for every file of format 0.
    static func check(_ file: MIDIFile, _ hint: Comment? = nil) throws {
        // Waits beyond the longest delta get empty texts in between.
        guard file.format == .singleTrack, file.tracks[0].endTick <= 0xFFF_FFFF else { return }
        let back = try thereAndBack(file)
        #expect(back.tracks[0].endTick == file.tracks[0].endTick, hint)
        #expect(streams(back) == streams(file), hint)
        #expect(try thereAndBack(back) == back, hint)
        #expect(back.otherChunks == file.otherChunks, hint)
        #expect(back.headerExtension == file.headerExtension, hint)
    }

    /// The events of a format 0 file with one of every kind.
    static let everyKind: [TrackEvent] = [
        TrackEvent(delta: 0, .meta(.sequenceNumber(7))),
        TrackEvent(
            delta: 0, .meta(.smpteOffset(hour: 1, minute: 2, second: 3, frame: 4, hundredths: 5))),
        TrackEvent(delta: 0, .meta(.tempo(microsecondsPerQuarter: 400_000))),
        TrackEvent(
            delta: 0,
            .meta(
                .timeSignature(
                    numerator: 3, denominatorPower: 2, clocksPerClick: 24,
                    thirtySecondsPerQuarter: 8))),
        TrackEvent(delta: 0, .meta(.keySignature(fifths: -3, isMinor: true))),
        TrackEvent(delta: 0, .systemExclusive([0x7E, 0x7F, 0x09, 0x01, 0xF7])),
        TrackEvent(delta: 0, .meta(.port(1))),
        TrackEvent(delta: 0, .meta(.sequencerSpecific([0, 0, 0x41]))),
        TrackEvent(delta: 0, .meta(.other(type: 0x60, bytes: [1, 2]))),
        TrackEvent(delta: 0, .meta(.channelPrefix(3))),
        TrackEvent(delta: 0, .meta(.text(.trackName, "bass"))),
        TrackEvent(delta: 0, .programChange(channel: 3, program: 32)),
        TrackEvent(delta: 0, .controlChange(channel: 0, controller: 64, value: 127)),
        TrackEvent(delta: 10, .noteOn(channel: 3, key: 40, velocity: 90)),
        TrackEvent(delta: 0, .meta(.text(.lyric, "a"))),
        TrackEvent(delta: 5, .polyphonicPressure(channel: 3, key: 40, pressure: 9)),
        TrackEvent(delta: 5, .channelPressure(channel: 3, pressure: 9)),
        TrackEvent(delta: 0, .pitchBend(channel: 3, value: -100)),
        TrackEvent(delta: 5, .escape([0xF8])),
        TrackEvent(delta: 5, .noteOff(channel: 3, key: 40, velocity: 3)),
        TrackEvent(delta: 0, .noteOff(channel: 3, key: 40, velocity: nil)),
    ]

    @Test func everyKindOfEventComesBack() throws {
        for omitted in 0...Self.everyKind.count {
            var events = Self.everyKind
            if omitted < events.count { events.remove(at: omitted) }
            let file = MIDIFile(
                format: .singleTrack, division: .ticksPerQuarter(96),
                tracks: [Track(events, endDelta: 20)])
            try Self.check(file)
        }
    }

    /// A text after a prefix belongs to a channel; later tempi and texts do not, wherever the channel
    /// message that ended the prefix went.
    @Test func aPrefixEndsWhereItEnded() throws {
        let text = { (text: String) in Message.meta(.text(.lyric, text)) }
        let file = MIDIFile(
            format: .singleTrack, division: .ticksPerQuarter(96),
            tracks: [
                Track([
                    TrackEvent(delta: 0, .meta(.channelPrefix(1))),
                    TrackEvent(delta: 0, text("of channel 1")),
                    TrackEvent(delta: 0, .noteOn(channel: 0, key: 60, velocity: 1)),
                    TrackEvent(delta: 10, text("of all")),
                    TrackEvent(delta: 0, .meta(.channelPrefix(1))),
                    TrackEvent(delta: 10, .meta(.tempo(microsecondsPerQuarter: 9))),
                    TrackEvent(delta: 10, text("of channel 1 again")),
                    TrackEvent(delta: 10, .noteOn(channel: 2, key: 60, velocity: 1)),
                    TrackEvent(delta: 0, text("of all again")),
                ])
            ])
        let several = try #require(file.converted(to: .simultaneousTracks))
        #expect(several.tracks.map(\.count) == [3, 1, 4, 1])
        try Self.check(file)
    }

    /// Rows of events of all kinds in any order.
    @Test func anyOrderComesBack() throws {
        var random = RandomGenerator(seed: 12)
        for _ in 0..<3000 {
            let events = (0..<Int.random(in: 1...24, using: &random)).compactMap { _ in
                Self.everyKind.randomElement(using: &random).map { event in
                    var event = event
                    event.delta = Bool.random(using: &random) ? 0 : event.delta
                    if case .noteOn = event.message {
                        event.message = .noteOn(
                            channel: UInt8.random(in: 0..<4, using: &random), key: 60, velocity: 5)
                    }
                    return event
                }
            }
            let file = MIDIFile(
                format: .singleTrack, division: .ticksPerQuarter(96), tracks: [Track(events)])
            try Self.check(file, "\(events)")
        }
    }

    @Test func hostileFilesComeBack() throws {
        for sample in RecoveryTests.cases {
            guard let file = try? MIDIFile(bytes: sample.bytes),
                let single = file.converted(to: .singleTrack)
            else { continue }
            try Self.check(single)
        }
    }
}
