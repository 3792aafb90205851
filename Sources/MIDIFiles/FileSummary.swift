import MusicCore

/// What `cadenza info` tells about a file; its JSON has the same keys in snake case.
public struct FileSummary: Sendable, Codable {
    public var file: String
    public var format: Int
    public var tracks: Int
    public var trackNames: [String]
    /// Notes of all channels; in a file of format 2 of all sequences.
    public var notes: Int
    /// To the last event of all, ends of tracks included; of format 2 the longest sequence.
    public var durationSeconds: Double
    /// When the last note is let go.
    public var notesEndSeconds: Double
    /// `nil` for SMPTE time.
    public var ticksPerQuarter: Int?
    public var smpte: SMPTE?
    public var events: Int
    public var pedalChanges: Int
    public var lowestPitch: Int?
    public var highestPitch: Int?
    public var programs: [Program]
    public var tempoChanges: [Tempo]
    public var timeSignatures: [Metre]
    public var keySignatures: [Key]
    public var lyrics: [Lyric]
    public var diagnostics: [Finding]

    public struct SMPTE: Sendable, Codable {
        public var framesPerSecond: Int
        public var ticksPerFrame: Int
    }

    /// The notes of one program on one channel (0...15; 9 is percussion).
    public struct Program: Sendable, Codable {
        public var channel: Int
        public var program: Int
        public var notes: Int
    }

    public struct Tempo: Sendable, Codable {
        public var tick: Int
        public var seconds: Double
        public var microsecondsPerQuarter: Int
        public var quartersPerMinute: Double
    }

    public struct Metre: Sendable, Codable {
        public var tick: Int
        public var seconds: Double
        public var numerator: Int
        public var denominator: Int
    }

    public struct Key: Sendable, Codable {
        public var tick: Int
        public var seconds: Double
        public var fifths: Int
        public var isMinor: Bool
        public var name: String
    }

    public struct Lyric: Sendable, Codable {
        public var seconds: Double
        public var text: String
    }

    public struct Finding: Sendable, Codable {
        public var file: String
        public var track: Int?
        public var byteOffset: Int
        public var code: String
        public var found: String
        public var assumed: String
    }

    /// - Complexity: that of ``MIDIFile/score(sequence:)``.
    public init(_ file: MIDIFile) {
        let count = file.format == .sequences ? file.tracks.count : 1
        let scores = (0..<count).map { file.score(sequence: $0) }
        self.file = file.name
        format = file.format.rawValue
        tracks = file.tracks.count
        trackNames = scores.flatMap(\.trackNames)
        notes = scores.reduce(0) { $0 + $1.notes.count }
        durationSeconds = scores.map { $0.tempoMap.seconds(atTick: $0.endTick) }.max() ?? 0
        notesEndSeconds =
            scores.map { score in
                score.tempoMap.seconds(atTick: score.notes.map(\.offsetTick).max() ?? 0)
            }.max() ?? 0
        switch file.division {
        case .ticksPerQuarter(let ticks): ticksPerQuarter = ticks
        case .smpte(let frames, let ticks):
            smpte = SMPTE(framesPerSecond: frames, ticksPerFrame: ticks)
        }
        events = file.tracks.reduce(0) { $0 + $1.count }
        pedalChanges = scores.reduce(0) { $0 + $1.pedal.count }
        lowestPitch = scores.flatMap(\.notes).map { Int($0.pitch) }.min()
        highestPitch = scores.flatMap(\.notes).map { Int($0.pitch) }.max()
        var byProgram: [[Int]: Int] = [:]
        for note in scores.lazy.flatMap(\.notes) {
            byProgram[[Int(note.channel), Int(note.program)], default: 0] += 1
        }
        programs =
            byProgram.map { Program(channel: $0.key[0], program: $0.key[1], notes: $0.value) }
            .sorted { ($0.channel, $0.program) < ($1.channel, $1.program) }
        tempoChanges = []
        timeSignatures = []
        keySignatures = []
        lyrics = []
        diagnostics = (file.diagnostics + file.hangingNotes()).map {
            Finding(
                file: $0.file, track: $0.track, byteOffset: $0.byteOffset, code: $0.fault.code,
                found: $0.found, assumed: $0.assumed)
        }
        scores.forEach { addSigns(of: $0) }
    }

    /// Adds tempi, metres, keys and lyrics with their times.
    private mutating func addSigns(of score: Score) {
        let map = score.tempoMap
        tempoChanges += map.changes.map {
            Tempo(
                tick: $0.tick, seconds: map.seconds(atTick: $0.tick),
                microsecondsPerQuarter: $0.microsecondsPerQuarter,
                quartersPerMinute: $0.quartersPerMinute)
        }
        timeSignatures += score.timeSignatures.map {
            Metre(
                tick: $0.tick, seconds: map.seconds(atTick: $0.tick), numerator: $0.numerator,
                denominator: $0.denominator)
        }
        keySignatures += score.keySignatures.map {
            Key(
                tick: $0.tick, seconds: map.seconds(atTick: $0.tick), fifths: $0.fifths,
                isMinor: $0.isMinor, name: $0.name)
        }
        lyrics += score.lyrics.map {
            Lyric(seconds: map.seconds(atTick: $0.tick), text: $0.text)
        }
    }
}
