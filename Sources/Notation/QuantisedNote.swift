import MusicCore

/// A note on the grid.
struct QuantisedNote: Sendable, Hashable {
    /// The index of its part, and of its track.
    var part: Int
    var track: Int
    var pitch: UInt8
    var velocity: UInt8
    /// When it was played, in seconds: harmony is known by the second.
    var seconds: Double
    /// Before rounding, in quarters from the start.
    var onsetQuarters: Double
    var endQuarters: Double
    /// In units from the start; `end > onset`.
    var onset = 0
    var end = 0
}
