/// What a guitarist makes of a note.
public enum GuitarNote: String, CaseIterable, Sendable, Codable {
    /// A string touched at a node: only the partials that have a node there sound on.
    case harmonic
    /// A string damped by the hand: a short sound with hardly any pitch.
    case deadNote = "dead_note"
    /// Any other note.
    case general = "general_note"

    /// Its place among all kinds, 0...2: the class of a network.
    public var index: Int { GuitarNote.allCases.firstIndex(of: self) ?? 0 }

    /// What part of all notes it is expected to be: harmonics and dead notes are rare in music.
    public var frequency: Double {
        switch self {
        case .harmonic: 0.05
        case .deadNote: 0.1
        case .general: 0.85
        }
    }

    /// For people: "dead note".
    public var name: String {
        switch self {
        case .harmonic: "harmonic"
        case .deadNote: "dead note"
        case .general: "general note"
        }
    }
}
