import MIDIFiles
import MusicCore
import Testing

@Suite struct ReadingTests {
    @Test func allKindsOfEvents() throws {
        let file = try MIDIFile(
            bytes: MIDIBytes.file([
                0x00, 0x90, 60, 100,  // note on
                0x60, 60, 0,  // running status: note on of velocity 0
                0x81, 0x00, 0x81, 61, 64,  // after 128 ticks note off on channel 1
                0x00, 0xA0, 60, 1, 0x00, 0xB2, 64, 127, 0x00, 0xC3, 5, 0x00, 0xD4, 6,
                0x00, 0xE5, 0x00, 0x40,  // pitch bend, middle
                0x00, 0xF0, 3, 0x7E, 0x7F, 0xF7,  // System Exclusive
                0x00, 0xF7, 2, 0xF3, 0x01,  // escape
                0x00, 0xFF, 0x51, 3, 0x07, 0xA1, 0x20,  // tempo 500,000
                0x00, 0xFF, 0x58, 4, 6, 3, 24, 8,  // 6/8
                0x00, 0xFF, 0x59, 2, 0xFD, 1,  // c minor
                0x00, 0xFF, 0x05, 2, 0xC3, 0xA9,  // lyric "é" in UTF-8
                0x00, 0xFF, 0x05, 1, 0xE9,  // lyric "é" in Latin-1
                0x00, 0xFF, 0x60, 1, 9,  // unknown
                0x00, 0xFF, 0x00, 2, 1, 2, 0x00, 0xFF, 0x20, 1, 3, 0x00, 0xFF, 0x21, 1, 4,
                0x00, 0xFF, 0x54, 5, 1, 2, 3, 4, 5, 0x00, 0xFF, 0x7F, 1, 0x41,
            ]), mode: .strict)
        #expect(
            Array(file.tracks[0]).map(\.message) == [
                .noteOn(channel: 0, key: 60, velocity: 100),
                .noteOff(channel: 0, key: 60, velocity: nil),
                .noteOff(channel: 1, key: 61, velocity: 64),
                .polyphonicPressure(channel: 0, key: 60, pressure: 1),
                .controlChange(channel: 2, controller: 64, value: 127),
                .programChange(channel: 3, program: 5),
                .channelPressure(channel: 4, pressure: 6),
                .pitchBend(channel: 5, value: 0),
                .systemExclusive([0x7E, 0x7F, 0xF7]),
                .escape([0xF3, 0x01]),
                .meta(.tempo(microsecondsPerQuarter: 500_000)),
                .meta(
                    .timeSignature(
                        numerator: 6, denominatorPower: 3, clocksPerClick: 24,
                        thirtySecondsPerQuarter: 8)),
                .meta(.keySignature(fifths: -3, isMinor: true)),
                .meta(.text(.lyric, "é")),
                .meta(.text(.lyric, [0xE9])),
                .meta(.other(type: 0x60, bytes: [9])),
                .meta(.sequenceNumber(0x0102)),
                .meta(.channelPrefix(3)),
                .meta(.port(4)),
                .meta(.smpteOffset(hour: 1, minute: 2, second: 3, frame: 4, hundredths: 5)),
                .meta(.sequencerSpecific([0x41])),
            ])
        #expect(file.tracks[0].prefix(3).map(\.delta) == [0, 96, 128])
        #expect(file.score().texts.map(\.text) == ["é", "é"])
        #expect(Track(file.tracks[0]) == file.tracks[0])
    }

    @Test func overlappingNotesEndFirstInFirstOut() throws {
        let file = try MIDIFile(
            bytes: MIDIBytes.file([
                0x00, 0x90, 60, 10, 0x0A, 60, 20, 0x0A, 60, 0, 0x0A, 60, 0,
                0x00, 60, 0,  // no note is left for this one
                0x00, 60, 30, 0x00, 60, 0,  // a note of no length
            ]), mode: .strict)
        let notes = file.score().notes
        #expect(notes.map(\.onsetTick) == [0, 10, 30])
        #expect(notes.map(\.durationTicks) == [20, 20, 0])
        #expect(notes.map(\.velocity) == [10, 20, 30])
        #expect(file.hangingNotes().isEmpty)
    }

    @Test func hangingNotesEndWithAllNotesOffOrTheTrack() throws {
        let file = try MIDIFile(
            bytes: MIDIBytes.header(format: 0)
                + MIDIBytes.chunk(
                    "MTrk",
                    [
                        0x00, 0x90, 60, 10, 0x00, 0x91, 60, 10, 0x10, 0xB0, 123, 0,
                        0x10, 0xFF, 0x2F, 0x00,
                    ]), mode: .strict, name: "a.mid")
        #expect(file.score().notes.map(\.durationTicks) == [16, 32])
        #expect(
            file.hangingNotes().map(\.description) == [
                "a.mid: track 0, byte 22: key 60 of channel 1 is never let go;"
                    + " the note ends with all notes off, or else with the track",
                "a.mid: track 0, byte 26: key 60 of channel 2 is never let go;"
                    + " the note ends with all notes off, or else with the track",
            ])
    }

    @Test func tempoComesFromAllTracks() throws {
        let file = try MIDIFile(
            bytes: MIDIBytes.header(tracks: 2)
                + MIDIBytes.chunk("MTrk", [0x00, 0xC0, 7] + MIDIBytes.endOfTrack)
                + MIDIBytes.chunk(
                    "MTrk",
                    [
                        0x00, 0xFF, 0x51, 3, 0x0F, 0x42, 0x40,  // one second a quarter
                        0x00, 0x90, 60, 64, 0x83, 0x60, 60, 0,  // 480 ticks long
                    ] + MIDIBytes.endOfTrack), mode: .strict)
        let performance = file.performance()
        #expect(performance.notes.map(\.offsetSeconds) == [1])
        #expect(file.score().notes[0].program == 7)
        #expect(file.score().notes[0].track == 1)
    }

    @Test func sequencesAreNeverMerged() throws {
        let track = MIDIBytes.chunk(
            "MTrk", [0x00, 0x90, 60, 64, 0x10, 60, 0] + MIDIBytes.endOfTrack)
        let file = try MIDIFile(
            bytes: MIDIBytes.header(format: 2, tracks: 2) + track + track, mode: .strict)
        #expect(file.score(sequence: 0).notes.count == 1)
        #expect(file.score(sequence: 1).notes.count == 1)
        #expect(file.score(sequence: 2).notes.isEmpty)
    }

    @Test func performancesComeBack() throws {
        let performance = Performance(
            notes: [
                Note(pitch: 60, velocity: 80, onsetSeconds: 0, offsetSeconds: 0.5),
                Note(pitch: 64, velocity: 81, onsetSeconds: 0, offsetSeconds: 0.25),
                Note(pitch: 60, velocity: 82, onsetSeconds: 0.5, offsetSeconds: 0.5001),
                Note(pitch: 67, velocity: 83, onsetSeconds: 1, offsetSeconds: 1),
            ],
            pedal: [
                PedalChange(timeSeconds: 0.25, value: 127), PedalChange(timeSeconds: 2, value: 0),
            ])
        let file = MIDIFile(
            performance: performance, program: 5, texts: ["temperature 0.7"], trackName: "Piano")
        let again = try MIDIFile(bytes: file.encoded(), mode: .strict)
        #expect(again == file)
        let back = again.performance()
        #expect(back.notes.map(\.pitch) == [60, 64, 60, 67])
        #expect(back.notes.map(\.velocity) == [80, 81, 82, 83])
        #expect(back.notes.map(\.onsetSeconds) == [0, 0, 0.5, 1])
        #expect(back.notes.map(\.offsetSeconds) == [0.5, 0.25, 0.5 + 1 / 960.0, 1])
        #expect(back.pedal == performance.pedal)
        #expect(again.score().trackNames == ["", "Piano"])
        #expect(again.score().texts.first?.text == "temperature 0.7")
        #expect(again.score().notes.allSatisfy { $0.program == 5 })
    }

    @Test func theMetreOfAPerformanceIsWritten() throws {
        let metre = TimeSignature(tick: 0, numerator: 6, denominator: 8)
        let file = MIDIFile(performance: Performance(), metre: metre)
        let read = try MIDIFile(bytes: file.encoded())
        #expect(read.score().timeSignatures == [metre])
        let plain = try MIDIFile(bytes: MIDIFile(performance: Performance()).encoded())
        #expect(plain.score().timeSignatures.map(\.numerator) == [4])
    }

    /// Notes with the places of their events: first in, first out, and a channel's silence ends what
    /// sounds on it.
    @Test func pairsOfEvents() {
        let track = Track([
            TrackEvent(delta: 0, .noteOn(channel: 0, key: 64, velocity: 80)),
            TrackEvent(delta: 0, .noteOn(channel: 0, key: 60, velocity: 70)),
            TrackEvent(delta: 10, .noteOn(channel: 0, key: 64, velocity: 60)),
            TrackEvent(delta: 10, .noteOff(channel: 0, key: 64, velocity: 0)),
            TrackEvent(delta: 10, .noteOn(channel: 1, key: 64, velocity: 50)),
            TrackEvent(delta: 10, .controlChange(channel: 0, controller: 123, value: 0)),
            TrackEvent(delta: 100, .noteOff(channel: 1, key: 64, velocity: 0)),
        ])
        let pairs = track.pairedNotes(trackIndex: 3)
        #expect(pairs.map(\.on) == [0, 1, 2, 4])
        #expect(pairs.map(\.off) == [3, nil, nil, 6])
        #expect(pairs.map { $0.note.onsetTick } == [0, 0, 10, 30])
        #expect(pairs.map { $0.note.onsetTick + $0.note.durationTicks } == [20, 40, 40, 140])
        #expect(pairs.allSatisfy { $0.note.track == 3 })
    }
}
