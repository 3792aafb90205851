import Foundation
import Generation
import MIDIFiles
import MusicCore
import MusicTheory
import PianoRolls

/// What a composer asks of new music without teaching the model anything: wishes that can be
/// combined, in the words of musicians. `docs/controls.md` says what each does and how well it is
/// obeyed.
public struct Controls: Sendable, Equatable {
    /// "D minor", "Bb", "f#".
    public var key: String?
    /// 0...1; at 1 other tones are forbidden.
    public var keyStrength: Double?
    /// A scale on the key's tonic, see ``ScaleName``.
    public var scale: String?
    /// "A3..C6".
    public var range: String?
    /// Notes a second.
    public var density: Double?
    /// The most keys that are down at once.
    public var maxVoices: Int?
    /// The most semitones that a hand spans; two hands play.
    public var reach: Int?
    /// "30..90".
    public var velocityRange: String?
    /// "pp < f > p", over the whole length.
    public var dynamics: String?
    /// Quarters a minute.
    public var bpm: Double?
    /// "1/16": what notes snap to, as a part of a whole note.
    public var grid: String?
    /// How late every other line of the grid is, in parts of its step; 1/3 is a triplet's.
    public var swing: Double?
    /// "4/4", for chords.
    public var metre: String?
    /// Seconds of the new music that are silent: "4..6".
    public var silence: [String] = []
    /// "Dm G7 Cmaj7": one a bar, again and again.
    public var chords: String?
    /// 0...1; at 1 other tones are forbidden.
    public var chordStrength: Double?
    /// A MIDI file whose onsets are kept.
    public var rhythmPath: String?
    /// Whether the music comes to a close.
    public var ends = false
    /// 0...1.
    public var repetitionDamping: Double?

    /// Nothing is asked.
    public init() {}

    /// The wishes as options, as they are stored with results.
    var options: [String] {
        func text(_ name: String, _ value: (some CustomStringConvertible)?) -> [String] {
            value.map { ["\(name) \($0)"] } ?? []
        }
        var list = text("key", key) + text("key-strength", keyStrength) + text("scale", scale)
        list += text("range", range) + text("density", density) + text("max-voices", maxVoices)
        list += text("reach", reach) + text("velocity-range", velocityRange)
        list += text("dynamics", dynamics) + text("bpm", bpm) + text("grid", grid)
        list += text("swing", swing) + text("metre", metre)
        list += silence.map { "silence \($0)" } + text("chords", chords)
        list += text("chord-strength", chordStrength) + text("rhythm", rhythmPath)
        list += (ends ? ["end"] : []) + text("repetition-damping", repetitionDamping)
        return list
    }
}

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
