/// Music as it is counted: notes in ticks with their tracks, metres, keys and tempi.
///
/// The view of a MIDI file for everything that works on beats and bars. ``Performance`` is the view in
/// seconds; `performance(pedal:includesDrums:)` leads from here to there.
public struct Score: Sendable, Equatable {
    /// Ticks to seconds, and the tempo changes of all tracks.
    public var tempoMap: TempoMap
    /// The notes, by onset, then pitch, then track.
    public var notes: [ScoreNote]
    /// Changes of the sustain pedal (controller 64) of all channels, by time.
    public var pedal: [ScorePedalChange]
    /// The metres by tick, one a tick; before the first (or if empty) 4/4 holds.
    public var timeSignatures: [TimeSignature]
    /// The key signatures by tick, one a tick; they may well be missing or wrong in real files.
    public var keySignatures: [KeySignature]
    /// Lyrics, markers, names and other texts, by tick.
    public var texts: [ScoreText]
    /// The name of every track, empty where it has none; its count is the number of tracks.
    public var trackNames: [String]
    /// The tick of the last event of all, the ends of the tracks included.
    public var endTick: Int

    public init(
        tempoMap: TempoMap, notes: [ScoreNote] = [], pedal: [ScorePedalChange] = [],
        timeSignatures: [TimeSignature] = [], keySignatures: [KeySignature] = [],
        texts: [ScoreText] = [], trackNames: [String] = [], endTick: Int = 0
    ) {
        self.tempoMap = tempoMap
        self.notes = notes
        self.pedal = pedal
        self.timeSignatures = timeSignatures
        self.keySignatures = keySignatures
        self.texts = texts
        self.trackNames = trackNames
        self.endTick = endTick
    }

    /// Ticks in a quarter note; see ``TempoMap/ticksPerQuarter`` for SMPTE time.
    public var ticksPerQuarter: Int { tempoMap.ticksPerQuarter }
}

/// One note of a ``Score``, in ticks.
public struct ScoreNote: Sendable, Hashable, Codable {
    /// When the key goes down, in ticks from the start, >= 0.
    public var onsetTick: Int
    /// How long the key is held, in ticks, >= 0.
    public var durationTicks: Int
    /// The index of its track.
    public var track: UInt16
    /// MIDI channel, 0...15.
    public var channel: UInt8
    /// The General MIDI program that sounds it, 0...127.
    public var program: UInt8
    /// MIDI note number, 0...127; 60 is C4.
    public var pitch: UInt8
    /// Velocity of the note-on, 1...127.
    public var velocity: UInt8

    @inlinable
    public init(
        onsetTick: Int, durationTicks: Int, track: UInt16 = 0, channel: UInt8 = 0,
        program: UInt8 = 0,
        pitch: UInt8, velocity: UInt8 = 64
    ) {
        self.onsetTick = onsetTick
        self.durationTicks = durationTicks
        self.track = track
        self.channel = channel
        self.program = program
        self.pitch = pitch
        self.velocity = velocity
    }

    /// The tick at which the key is let go.
    public var offsetTick: Int { onsetTick + durationTicks }

    /// Whether it belongs to the percussion channel of General MIDI: channel 9, shown to users as 10.
    public var isDrum: Bool { channel == 9 }
}

/// One change of the sustain pedal of a channel, in ticks.
public struct ScorePedalChange: Sendable, Hashable, Codable {
    /// In ticks from the start.
    public var tick: Int
    /// MIDI channel, 0...15.
    public var channel: UInt8
    /// Controller value, 0...127; down at 64 and above.
    public var value: UInt8

    @inlinable
    public init(tick: Int, channel: UInt8 = 0, value: UInt8) {
        self.tick = tick
        self.channel = channel
        self.value = value
    }
}

/// A metre from a tick on.
public struct TimeSignature: Sendable, Hashable, Codable {
    /// In ticks from the start.
    public var tick: Int
    /// Beats in a bar, 1...255.
    public var numerator: Int
    /// The note value of a beat: a power of two, 1...1024.
    public var denominator: Int

    public init(tick: Int, numerator: Int, denominator: Int) {
        self.tick = tick
        self.numerator = numerator
        self.denominator = denominator
    }
}

/// A key signature from a tick on.
public struct KeySignature: Sendable, Hashable, Codable {
    /// In ticks from the start.
    public var tick: Int
    /// Sharps (positive) or flats (negative), -7...7.
    public var fifths: Int
    /// Whether the mode is minor.
    public var isMinor: Bool

    public init(tick: Int, fifths: Int, isMinor: Bool) {
        self.tick = tick
        self.fifths = fifths
        self.isMinor = isMinor
    }

    /// For example "E flat major" or "C minor"; `fifths` outside -7...7 is "unknown".
    public var name: String {
        let index = fifths + (isMinor ? 3 : 0) + 1
        guard (-7...7).contains(fifths) else { return "unknown" }
        // The line of fifths from F, seven letters a turn.
        let letter = ["F", "C", "G", "D", "A", "E", "B"][(index + 14) % 7]
        let turns = (index + 14) / 7 - 2
        let accidental = turns < 0 ? " flat" : turns > 0 ? " sharp" : ""
        return letter + accidental + (isMinor ? " minor" : " major")
    }
}

/// A text at a place of a ``Score``.
public struct ScoreText: Sendable, Hashable, Codable {
    /// In ticks from the start.
    public var tick: Int
    /// The index of its track.
    public var track: Int
    /// What the text is.
    public var kind: TextKind
    /// Read as UTF-8 where that is possible, otherwise as Latin-1.
    public var text: String

    public init(tick: Int, track: Int = 0, kind: TextKind, text: String) {
        self.tick = tick
        self.track = track
        self.kind = kind
        self.text = text
    }
}

/// The kinds of text that a MIDI file can hold; the raw value is the meta event's type.
public enum TextKind: UInt8, Sendable, Hashable, Codable, CaseIterable {
    case text = 1
    case copyright = 2
    case trackName = 3
    case instrumentName = 4
    case lyric = 5
    case marker = 6
    case cuePoint = 7
    case programName = 8
    case deviceName = 9
}
