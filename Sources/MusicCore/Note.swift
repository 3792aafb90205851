/// One sounding note of a performance, in seconds.
public struct Note: Sendable, Hashable, Codable {
    /// MIDI note number, 0...127; 60 is C4.
    public var pitch: UInt8
    /// MIDI velocity, 1...127.
    public var velocity: UInt8
    /// When the key goes down, in seconds from the start, >= 0.
    public var onsetSeconds: Double
    /// When the note stops, in seconds; >= `onsetSeconds`.
    public var offsetSeconds: Double

    public init(pitch: UInt8, velocity: UInt8, onsetSeconds: Double, offsetSeconds: Double) {
        self.pitch = pitch
        self.velocity = velocity
        self.onsetSeconds = onsetSeconds
        self.offsetSeconds = offsetSeconds
    }

    /// `offsetSeconds - onsetSeconds`.
    public var durationSeconds: Double { offsetSeconds - onsetSeconds }
}
