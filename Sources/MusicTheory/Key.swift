/// Major or minor.
public enum Mode: String, Sendable, Hashable, Codable, CaseIterable {
    case major, minor
}

/// A key: a spelled tonic and a mode.
public struct Key: Sendable, Hashable {
    public var tonic: SpelledPitch
    public var mode: Mode

    public init(tonic: SpelledPitch, mode: Mode) {
        self.tonic = tonic
        self.mode = mode
    }

    /// The key of a tonic's pitch class in its usual spelling: five flats rather than seven sharps,
    /// at most six accidentals.
    public init(tonicPitchClass: Int, mode: Mode) {
        let center = mode == .major ? 0 : 3
        tonic = SpelledPitch(pitchClass: tonicPitchClass, near: center)
        // Six flats and six sharps lie equally near; Gb major and D# minor are the rarer choices.
        if mode == .major, tonic.fifths == -6 { tonic.fifths = 6 }
        if mode == .minor, tonic.fifths == 9 { tonic.fifths = -3 }
        self.mode = mode
    }

    /// Reads `C`, `C major`, `Bb maj`, `a minor`, `Am`, `F#m`, `c` and the like.
    ///
    /// A lone small letter is a minor key, as analysts write it.
    public init?(_ text: String) {
        let words = text.split(whereSeparator: { $0 == " " || $0 == ":" || $0 == "_" })
        guard var name = words.first, words.count <= 2 else { return nil }
        var mode: Mode
        if words.count == 2 {
            switch words[1].lowercased() {
            case "major", "maj", "dur": mode = .major
            case "minor", "min", "moll", "m": mode = .minor
            default: return nil
            }
            if words[1] == "M" { mode = .major }
        } else {
            mode = name.first?.isLowercase == true ? .minor : .major
            if name.hasSuffix("m"), name.count > 1 {
                mode = .minor
                name.removeLast()
            }
        }
        guard let tonic = SpelledPitch(name) else { return nil }
        self.init(tonic: tonic, mode: mode)
    }

    /// As in `Eb major`, `F# minor`.
    public var name: String { "\(tonic.name) \(mode.rawValue)" }

    /// 0...11, C = 0.
    public var tonicPitchClass: Int { tonic.pitchClass }

    /// Sharps (positive) or flats of its signature.
    public var signatureFifths: Int { mode == .major ? tonic.fifths : tonic.fifths - 3 }

    /// The seven scale degrees in semitones above the tonic; the natural scale in minor.
    public var scale: [Int] { Key.scale(of: mode) }

    static func scale(of mode: Mode) -> [Int] {
        mode == .major ? [0, 2, 4, 5, 7, 9, 11] : [0, 2, 3, 5, 7, 8, 10]
    }

    /// The written name of a pitch class in this key.
    public func spelling(ofPitchClass pitchClass: Int) -> SpelledPitch {
        SpelledPitch(pitchClass: pitchClass, near: tonic.fifths + (mode == .major ? 2 : 1))
    }

    /// Whether tonic and mode sound the same, whatever the spelling.
    public func soundsLike(_ other: Key) -> Bool {
        tonicPitchClass == other.tonicPitchClass && mode == other.mode
    }

    /// How far apart two keys are: steps of their signatures on the circle of fifths (0...6), plus
    /// one half when the modes differ.
    public func distance(to other: Key) -> Double {
        let steps = modulo12(signatureFifths - other.signatureFifths)
        return Double(min(steps, 12 - steps)) + (mode == other.mode ? 0 : 0.5)
    }
}
