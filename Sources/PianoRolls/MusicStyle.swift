/// The kind of source that music comes from, which models that have learnt from both are told.
public enum MusicStyle: String, Codable, Sendable, CaseIterable {
    /// Played by a person: free timing, touch and pedal.
    case performance
    /// Written down: notes on a tempo grid, with the velocities and the pedal of an engraver's program.
    case score

    /// What such a model reads after the values of a frame.
    public var input: Float { self == .score ? 1 : 0 }
}
