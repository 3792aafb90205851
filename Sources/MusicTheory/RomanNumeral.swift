/// A step of the scale, raised or lowered against the major or natural minor scale.
public struct ScaleDegree: Sendable, Hashable {
    /// 1...7.
    public var step: Int
    /// Semitones of alteration: -1 for `b`, 1 for `#`.
    public var alteration: Int

    public init(step: Int, alteration: Int = 0) {
        precondition((1...7).contains(step), "a scale degree is 1...7")
        self.step = step
        self.alteration = alteration
    }

    /// Reads `5`, `#7`, `b2`.
    public init?(_ text: some StringProtocol) {
        guard let digit = text.last?.wholeNumberValue, (1...7).contains(digit) else { return nil }
        var alteration = 0
        for mark in text.dropLast() {
            switch mark {
            case "#": alteration += 1
            case "b": alteration -= 1
            default: return nil
            }
        }
        self.init(step: digit, alteration: alteration)
    }

    /// The degree of a pitch class in a key, spelled as analysts do: lowered, but `#4`, and in minor
    /// `#3`, `#6`, `#7`.
    public init(semitones: Int, in mode: Mode) {
        let places: [(Int, Int)] =
            mode == .major
            ? [
                (1, 0), (2, -1), (2, 0), (3, -1), (3, 0), (4, 0), (4, 1), (5, 0), (6, -1), (6, 0),
                (7, -1), (7, 0),
            ]
            : [
                (1, 0), (2, -1), (2, 0), (3, 0), (3, 1), (4, 0), (4, 1), (5, 0), (6, 0), (6, 1),
                (7, 0), (7, 1),
            ]
        let place = places[modulo12(semitones)]
        self.init(step: place.0, alteration: place.1)
    }

    /// Semitones above the tonic, 0...11.
    public func semitones(in mode: Mode) -> Int {
        modulo12(Key.scale(of: mode)[step - 1] + alteration)
    }

    /// As in `#7`.
    public var text: String { accidentals + String(step) }

    var accidentals: String {
        String(repeating: alteration < 0 ? "b" : "#", count: abs(alteration))
    }

    static let numerals = ["I", "II", "III", "IV", "V", "VI", "VII"]
}

/// A chord as a part of its key.
public struct RomanNumeral: Sendable, Hashable {
    /// Chords that carry a name of their own.
    public enum Special: String, Sendable, Hashable {
        case none, cadentialSixFour, neapolitan, italianSixth, frenchSixth, germanSixth
    }

    /// The degree of the root, in the key of `applied` if there is one.
    public var degree: ScaleDegree
    /// The degree that is made a passing tonic, as the last 5 in `V7/V`.
    public var applied: ScaleDegree?
    public var quality: ChordQuality
    /// 0 for root position, 1 with the third lowest, ...; foreign bass notes count as 0.
    public var inversion: Int
    public var special: Special
    /// The mode of the key it belongs to.
    public var mode: Mode

    public init(
        degree: ScaleDegree, applied: ScaleDegree? = nil, quality: ChordQuality, inversion: Int = 0,
        special: Special = .none, mode: Mode
    ) {
        self.degree = degree
        self.applied = applied
        self.quality = quality
        self.inversion = inversion
        self.special = special
        self.mode = mode
    }

    /// The degree as analysts' tables write it: `5`, `#7`, `5/5`.
    public var degreeText: String {
        degree.text + (applied.map { "/" + $0.text } ?? "")
    }

    /// The numeral with its figures: `ii6`, `V65/V`, `viio7`, `N6`, `Ger65`, `Cad64`.
    public var text: String {
        switch special {
        case .cadentialSixFour: return "Cad64"
        case .neapolitan: return "N" + figures
        case .italianSixth: return "It6"
        case .frenchSixth: return "Fr43"
        case .germanSixth: return "Ger65"
        case .none: break
        }
        return base(withSevenths: true) + figures + (applied.map { "/" + targetNumeral($0) } ?? "")
    }

    /// The numeral without figures, sevenths and additions: `V` for `V65`, `viio` for `viio7`.
    public var plainText: String {
        switch special {
        case .cadentialSixFour: return mode == .major ? "I" : "i"
        case .neapolitan: return "bII"
        case .italianSixth: return "It"
        case .frenchSixth: return "Fr"
        case .germanSixth: return "Ger"
        case .none: break
        }
        return base(withSevenths: false) + (applied.map { "/" + targetNumeral($0) } ?? "")
    }

    /// The mode in which `degree` counts: that of the key, or of the passing tonic.
    public var localMode: Mode { applied.map { RomanNumeral.mode(of: $0, in: mode) } ?? mode }

    /// The root in semitones above the tonic of the key, 0...11.
    public var rootSemitones: Int {
        modulo12(
            degree.semitones(in: localMode) + (applied.map { $0.semitones(in: mode) } ?? 0))
    }

    private func base(withSevenths: Bool) -> String {
        var numeral = ScaleDegree.numerals[degree.step - 1]
        if quality.hasMinorThird { numeral = numeral.lowercased() }
        var accidentals = degree.accidentals
        // The leading tone of minor needs no sharp: viio says it.
        if localMode == .minor, degree.step == 7, degree.alteration == 1, quality.hasMinorThird {
            accidentals = ""
        }
        var mark = quality.numeralMark
        if !withSevenths, mark == "ø" { mark = "o" }
        guard withSevenths else { return accidentals + numeral + mark }
        switch quality {
        case .majorSeventh, .augmentedMajorSeventh, .majorNinth: mark += "maj"
        case .minorMajorSeventh: mark += "maj"
        default: break
        }
        return accidentals + numeral + mark
    }

    /// The figures of the inversion and of suspended or added notes.
    private var figures: String {
        switch quality {
        case .suspendedFourth: return triadFigure + "[sus4]"
        case .suspendedSecond: return triadFigure + "[sus2]"
        case .dominantSuspended: return seventhFigure + "[sus4]"
        case .sixth, .minorSixth: return triadFigure + "[add6]"
        case .addedNinth, .minorAddedNinth: return triadFigure + "[add9]"
        case .dominantNinth, .majorNinth, .minorNinth: return inversion == 0 ? "9" : seventhFigure
        case .dominantFlatNinth: return seventhFigure + "[addb9]"
        case .dominantSharpNinth: return seventhFigure + "[add#9]"
        case .dominantThirteenth: return seventhFigure + "[add13]"
        case .dominantFlatFive: return seventhFigure + "[b5]"
        case .alteredDominant: return seventhFigure + "[alt]"
        case .power: return "[no3]"
        default: return quality.isSeventh ? seventhFigure : triadFigure
        }
    }

    private var triadFigure: String { ["", "6", "64", ""][min(inversion, 3)] }
    private var seventhFigure: String { ["7", "65", "43", "2"][min(inversion, 3)] }

    private func targetNumeral(_ target: ScaleDegree) -> String {
        let numeral = ScaleDegree.numerals[target.step - 1]
        let isMinor = RomanNumeral.mode(of: target, in: mode) == .minor
        return target.accidentals + (isMinor ? numeral.lowercased() : numeral)
    }

    /// The mode of a degree taken as a tonic: that of its triad in the scale; major when altered.
    static func mode(of target: ScaleDegree, in mode: Mode) -> Mode {
        guard target.alteration == 0 else { return .major }
        let scale = Key.scale(of: mode)
        let third = scale[(target.step + 1) % 7] - scale[target.step - 1]
        return modulo12(third) == 4 ? .major : .minor
    }
}
