/// Music as it sounds: notes and pedal in seconds, without tracks, ticks or tempo.
///
/// This is what the codecs, the renderers and the analysers work on; `MIDIFiles` reads and writes it.
public struct Performance: Sendable, Equatable, Codable {
    /// The notes, by onset, then pitch.
    public var notes: [Note]
    /// Changes of the sustain pedal (controller 64), by time; down at a value of 64 and above.
    public var pedal: [PedalChange]

    public init(notes: [Note] = [], pedal: [PedalChange] = []) {
        self.notes = notes
        self.pedal = pedal
    }

    /// The time of the last note's end or pedal change, in seconds; 0 when empty.
    public var durationSeconds: Double {
        max(notes.lazy.map(\.offsetSeconds).max() ?? 0, pedal.last?.timeSeconds ?? 0)
    }
}

/// One change of the sustain pedal.
public struct PedalChange: Sendable, Hashable, Codable {
    /// In seconds from the start.
    public var timeSeconds: Double
    /// Controller value, 0...127.
    public var value: UInt8

    public init(timeSeconds: Double, value: UInt8) {
        self.timeSeconds = timeSeconds
        self.value = value
    }

    /// Whether the pedal is down: 64 and above.
    public var isDown: Bool { value >= 64 }
}
