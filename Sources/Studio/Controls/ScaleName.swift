/// A scale by its name, in semitones above the tonic.
public enum ScaleName: String, Sendable, CaseIterable {
    case major, minor, dorian, phrygian, lydian, mixolydian, locrian, pentatonic, blues, chromatic
    case naturalMinor = "natural-minor"
    case harmonicMinor = "harmonic-minor"
    case melodicMinor = "melodic-minor"
    case minorPentatonic = "minor-pentatonic"
    case wholeTone = "whole-tone"
    case octatonic

    /// Semitones above the tonic. Minor has both its sevenths, as pieces in minor do.
    public var intervals: [Int] {
        switch self {
        case .major: [0, 2, 4, 5, 7, 9, 11]
        case .minor: [0, 2, 3, 5, 7, 8, 10, 11]
        case .naturalMinor: [0, 2, 3, 5, 7, 8, 10]
        case .harmonicMinor: [0, 2, 3, 5, 7, 8, 11]
        case .melodicMinor: [0, 2, 3, 5, 7, 9, 11]
        case .dorian: [0, 2, 3, 5, 7, 9, 10]
        case .phrygian: [0, 1, 3, 5, 7, 8, 10]
        case .lydian: [0, 2, 4, 6, 7, 9, 11]
        case .mixolydian: [0, 2, 4, 5, 7, 9, 10]
        case .locrian: [0, 1, 3, 5, 6, 8, 10]
        case .pentatonic: [0, 2, 4, 7, 9]
        case .minorPentatonic: [0, 3, 5, 7, 10]
        case .blues: [0, 3, 5, 6, 7, 10]
        case .wholeTone: [0, 2, 4, 6, 8, 10]
        case .octatonic: [0, 1, 3, 4, 6, 7, 9, 10]
        case .chromatic: Array(0..<12)
        }
    }
}
