import MIDIFiles
import MusicCore
import Support

/// A score as the page sees and sends it: what of a MIDI file can be edited, in ticks.
struct ScoreDocument: Codable, Sendable, Equatable {
    static let maximumNotes = 1_000_000
    /// Deltas in a file are shorter, and nothing longer is music.
    static let maximumTick = 1 << 28 - 1

    var ticksPerQuarter: Int
    var tempoChanges: [TempoChange] = []
    var timeSignatures: [TimeSignature] = []
    var keySignatures: [KeySignature] = []
    var trackNames: [String] = []
    /// Onset, duration, pitch, velocity, track, channel, program.
    var notes: [[Int]]
    /// Tick, value, channel.
    var pedal: [[Int]] = []
    /// Where bars begin. Only told, not read.
    var bars: [Int]?
    /// Whether the notes heed the bars. Only told, not read.
    var isMetrical: Bool?
    var endTick: Int?

    init(_ score: Score) {
        ticksPerQuarter = score.ticksPerQuarter
        tempoChanges = score.tempoMap.changes
        timeSignatures = score.timeSignatures
        keySignatures = score.keySignatures
        trackNames = score.trackNames
        notes = score.notes.map {
            [
                $0.onsetTick, $0.durationTicks, Int($0.pitch), Int($0.velocity), Int($0.track),
                Int($0.channel), Int($0.program),
            ]
        }
        pedal = score.pedal.map { [$0.tick, Int($0.value), Int($0.channel)] }
        bars = BarMap(score).barTicks(upTo: score.endTick)
        isMetrical = score.isMetrical
        endTick = score.endTick
    }

    /// Reads a score that others have written: what is not there is empty.
    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        func list<Element: Decodable>(_ key: CodingKeys) throws -> [Element] {
            try fields.decodeIfPresent([Element].self, forKey: key) ?? []
        }
        ticksPerQuarter = try fields.decode(Int.self, forKey: .ticksPerQuarter)
        notes = try fields.decode([[Int]].self, forKey: .notes)
        (tempoChanges, timeSignatures) = try (list(.tempoChanges), list(.timeSignatures))
        (keySignatures, trackNames) = try (list(.keySignatures), list(.trackNames))
        pedal = try list(.pedal)
    }

    /// The score as a MIDI file.
    ///
    /// - Throws: ``Problem`` that names the field and the place.
    func midiFile() throws -> MIDIFile {
        try check()
        var tracks = [[TimedEvent]](repeating: [], count: trackCount)
        for change in tempoChanges {
            tracks[0].append(
                TimedEvent(
                    change.tick, 0,
                    .meta(.tempo(microsecondsPerQuarter: change.microsecondsPerQuarter))))
        }
        for metre in timeSignatures {
            tracks[0].append(
                TimedEvent(
                    metre.tick, 0,
                    .meta(
                        .timeSignature(
                            numerator: UInt8(metre.numerator),
                            denominatorPower: UInt8(metre.denominator.trailingZeroBitCount),
                            clocksPerClick: 24, thirtySecondsPerQuarter: 8))))
        }
        for key in keySignatures {
            tracks[0].append(
                TimedEvent(
                    key.tick, 0,
                    .meta(.keySignature(fifths: Int8(key.fifths), isMinor: key.isMinor))))
        }
        for (index, name) in trackNames.enumerated() where !name.isEmpty {
            tracks[index].append(TimedEvent(0, 0, .meta(.text(.trackName, name))))
        }
        addNotes(to: &tracks)
        return MIDIFile(
            format: .simultaneousTracks, division: .ticksPerQuarter(ticksPerQuarter),
            tracks: tracks.map(ScoreDocument.track))
    }

    private var trackCount: Int {
        max(1, trackNames.count, (notes.map { $0[4] }.max() ?? 0) + 1)
    }

    private func addNotes(to tracks: inout [[TimedEvent]]) {
        /// The track of a channel's pedal, which is that of its first note.
        var homes: [Int: Int] = [:]
        var programs: [Int: Int] = [:]
        for note in notes.sorted(by: { ($0[0], $0[2]) < ($1[0], $1[2]) }) {
            let (onset, track, channel) = (note[0], note[4], UInt8(note[5]))
            if homes[note[5]] == nil { homes[note[5]] = track }
            if programs[note[5]] != note[6] {
                programs[note[5]] = note[6]
                tracks[track].append(
                    TimedEvent(onset, 2, .programChange(channel: channel, program: UInt8(note[6]))))
            }
            let (key, velocity) = (UInt8(note[2]), UInt8(note[3]))
            tracks[track].append(
                TimedEvent(onset, 3, .noteOn(channel: channel, key: key, velocity: velocity)))
            tracks[track].append(
                TimedEvent(
                    onset + note[1], 1, .noteOff(channel: channel, key: key, velocity: 64)))
        }
        for change in pedal {
            tracks[homes[change[2]] ?? 0].append(
                TimedEvent(
                    change[0], 2,
                    .controlChange(
                        channel: UInt8(change[2]), controller: 64, value: UInt8(change[1]))))
        }
    }

    private static func track(_ events: [TimedEvent]) -> Track {
        var track = Track()
        var last = 0
        for event in events.enumerated().sorted(by: {
            ($0.element.tick, $0.element.rank, $0.offset)
                < ($1.element.tick, $1.element.rank, $1.offset)
        }).map(\.element) {
            track.append(TrackEvent(delta: event.tick - last, event.message))
            last = event.tick
        }
        return track
    }

    // MARK: Checks

    private func check() throws {
        func require(_ isGood: Bool, _ field: String, _ text: String) throws {
            guard isGood else { throw Problem.invalid(field, "\(field): \(text)") }
        }
        let ticks = 0...ScoreDocument.maximumTick
        try require(
            (1...32_767).contains(ticksPerQuarter), "ticks_per_quarter", "must lie in 1...32767")
        try require(
            notes.count <= ScoreDocument.maximumNotes, "notes",
            "at most \(ScoreDocument.maximumNotes)")
        try require(trackNames.count <= 256, "track_names", "at most 256")
        for (index, note) in notes.enumerated() {
            try require(
                note.count == 7 && ticks.contains(note[0]) && (1...1 << 27).contains(note[1])
                    && (0...127).contains(note[2]) && (1...127).contains(note[3])
                    && (0...255).contains(note[4]) && (0...15).contains(note[5])
                    && (0...127).contains(note[6]), "notes",
                "[\(index)] is no onset, duration, pitch, velocity, track, channel and program")
        }
        for (index, change) in pedal.enumerated() {
            try require(
                change.count == 3 && ticks.contains(change[0]) && (0...127).contains(change[1])
                    && (0...15).contains(change[2]), "pedal",
                "[\(index)] is no tick, value and channel")
        }
        for change in tempoChanges {
            try require(
                ticks.contains(change.tick)
                    && (1...16_777_215).contains(change.microsecondsPerQuarter), "tempo_changes",
                "ticks from 0 and 1...16777215 microseconds a quarter")
        }
        for metre in timeSignatures {
            try require(
                ticks.contains(metre.tick) && (1...255).contains(metre.numerator)
                    && [1, 2, 4, 8, 16, 32, 64].contains(metre.denominator), "time_signatures",
                "numerators 1...255, denominators that are powers of two up to 64")
        }
        for key in keySignatures {
            try require(
                ticks.contains(key.tick) && (-7...7).contains(key.fifths), "key_signatures",
                "fifths must lie in -7...7")
        }
    }

    private struct TimedEvent {
        let tick: Int
        /// What stands first at one tick.
        let rank: Int
        let message: Message

        init(_ tick: Int, _ rank: Int, _ message: Message) {
            (self.tick, self.rank, self.message) = (tick, rank, message)
        }
    }
}
