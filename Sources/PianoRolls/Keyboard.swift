import MusicCore

/// The 88 keys of a piano, which are the columns of every roll.
public enum Keyboard {
    /// The pitch of key 0, A0.
    public static let lowestPitch: UInt8 = 21
    /// The pitch of key 87, C8.
    public static let highestPitch: UInt8 = 108
    /// The number of keys.
    public static let keyCount = 88

    /// The key (0..<88) of a MIDI pitch, or `nil` for a pitch that a piano does not have.
    public static func key(ofPitch pitch: UInt8) -> Int? {
        pitch >= lowestPitch && pitch <= highestPitch ? Int(pitch - lowestPitch) : nil
    }

    /// The MIDI pitch of a key.
    ///
    /// - Parameter key: 0..<88.
    /// - Returns: 21...108.
    public static func pitch(ofKey key: Int) -> UInt8 {
        precondition((0..<keyCount).contains(key), "key \(key) is outside 0..<88")
        return lowestPitch + UInt8(key)
    }

    /// How many notes a roll of this performance leaves out because a piano lacks their pitch.
    ///
    /// Complexity: O(notes).
    public static func noteCountOutside(_ performance: Performance) -> Int {
        performance.notes.reduce(0) { $0 + (key(ofPitch: $1.pitch) == nil ? 1 : 0) }
    }
}
