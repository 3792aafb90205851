import MusicCore

/// What came of a request for music.
public struct MusicResult: Codable, Sendable {
    /// Where a continuation stands and how fast it was drawn.
    public struct Continuation: Codable, Sendable, Equatable {
        /// Where the new music begins, in seconds from the start of the file.
        public var newStartSeconds: Double
        /// Its length.
        public var newSeconds: Double
        /// What a new note costs by the model alone, in nats; `nil` without notes.
        public var natsPerNote: Double?
        /// New frames drawn a second; what is read and learnt before the first one is left out.
        public var framesPerSecond: Double
        /// How many times faster than the music plays.
        public var realTimeFactor: Double
    }

    /// 8 hexadecimal digits of the MIDI file's bytes, for the history.
    public var id: String
    /// The MIDI file.
    public var midi: String
    /// The sound and the picture, where asked for.
    public var wav, picture: String?
    /// The random seed that was given or drawn.
    public var rngSeed: UInt64
    /// How it sounds.
    public var performance: Performance
    /// How many of its notes are new or changed.
    public var newNotes: Int
    /// `nil` where the file that was given has been changed and not continued.
    public var continuation: Continuation?
    /// By snake_case names.
    public var figures: [String: Double]
    /// How far each control was met; empty without new notes.
    public var obtained: [Obtained]
}
