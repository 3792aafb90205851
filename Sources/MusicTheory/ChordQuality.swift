/// The kinds of chord that the analyser tells apart.
public enum ChordQuality: String, Sendable, Hashable, Codable, CaseIterable {
    case major = ""
    case minor = "m"
    case diminished = "dim"
    case augmented = "aug"
    case dominantSeventh = "7"
    case majorSeventh = "maj7"
    case minorSeventh = "m7"
    case halfDiminishedSeventh = "m7b5"
    case diminishedSeventh = "dim7"
    case minorMajorSeventh = "mMaj7"
    case augmentedSeventh = "7#5"
    case dominantFlatFive = "7b5"
    case augmentedMajorSeventh = "maj7#5"
    case suspendedSecond = "sus2"
    case suspendedFourth = "sus4"
    case dominantSuspended = "7sus4"
    case sixth = "6"
    case minorSixth = "m6"
    case addedNinth = "add9"
    case minorAddedNinth = "madd9"
    case dominantNinth = "9"
    case dominantFlatNinth = "7b9"
    case dominantSharpNinth = "7#9"
    case majorNinth = "maj9"
    case minorNinth = "m9"
    case dominantThirteenth = "13"
    /// With flat and sharp ninth and a raised fifth: the seventh mode of melodic minor.
    case alteredDominant = "7alt"
    case power = "5"

    /// Semitones above the root, beginning with 0, in the order of the inversions.
    public var intervals: [Int] {
        switch self {
        case .major: [0, 4, 7]
        case .minor: [0, 3, 7]
        case .diminished: [0, 3, 6]
        case .augmented: [0, 4, 8]
        case .dominantSeventh: [0, 4, 7, 10]
        case .majorSeventh: [0, 4, 7, 11]
        case .minorSeventh: [0, 3, 7, 10]
        case .halfDiminishedSeventh: [0, 3, 6, 10]
        case .diminishedSeventh: [0, 3, 6, 9]
        case .minorMajorSeventh: [0, 3, 7, 11]
        case .augmentedSeventh: [0, 4, 8, 10]
        case .dominantFlatFive: [0, 4, 6, 10]
        case .augmentedMajorSeventh: [0, 4, 8, 11]
        case .suspendedSecond: [0, 2, 7]
        case .suspendedFourth: [0, 5, 7]
        case .dominantSuspended: [0, 5, 7, 10]
        case .sixth: [0, 4, 7, 9]
        case .minorSixth: [0, 3, 7, 9]
        case .addedNinth: [0, 4, 7, 2]
        case .minorAddedNinth: [0, 3, 7, 2]
        case .dominantNinth: [0, 4, 7, 10, 2]
        case .dominantFlatNinth: [0, 4, 7, 10, 1]
        case .dominantSharpNinth: [0, 4, 7, 10, 3]
        case .majorNinth: [0, 4, 7, 11, 2]
        case .minorNinth: [0, 3, 7, 10, 2]
        case .dominantThirteenth: [0, 4, 7, 10, 9]
        case .alteredDominant: [0, 4, 8, 10, 1, 3]
        case .power: [0, 7]
        }
    }

    /// Whether the third is minor (small numerals).
    public var hasMinorThird: Bool { intervals.contains(3) && !intervals.contains(4) }

    /// Whether it holds a seventh, minor, major or diminished.
    public var isSeventh: Bool { intervals.count > 3 && seventhInterval != nil }

    /// Whether it asks for a resolution a fifth below: a major third and a minor seventh.
    public var isDominant: Bool {
        intervals.contains(4) && intervals.contains(10)
    }

    private var seventhInterval: Int? {
        switch self {
        case .diminishedSeventh: 9
        default: intervals.first { $0 == 10 || $0 == 11 }
        }
    }

    /// The mark between numeral and figures: `o`, `ø`, `+` or nothing.
    var numeralMark: String {
        switch self {
        case .diminished, .diminishedSeventh: "o"
        case .halfDiminishedSeventh: "ø"
        case .augmented, .augmentedSeventh, .augmentedMajorSeventh: "+"
        default: ""
        }
    }

    /// What chord symbols call it, with the usual variants.
    static let symbols: [String: ChordQuality] = {
        var table: [String: ChordQuality] = [:]
        for quality in allCases { table[quality.rawValue] = quality }
        let variants: [(ChordQuality, [String])] = [
            (.major, ["maj", "M", "major"]), (.minor, ["min", "-", "mi", "minor"]),
            (.diminished, ["o", "°", "mb5"]), (.augmented, ["+", "#5"]),
            (.dominantSeventh, ["dom7"]), (.majorSeventh, ["M7", "Maj7", "Δ", "Δ7", "j7", "ma7"]),
            (.minorSeventh, ["min7", "-7", "mi7"]),
            (.halfDiminishedSeventh, ["ø", "ø7", "min7b5", "m7(b5)", "-7b5", "hdim7"]),
            (.diminishedSeventh, ["o7", "°7"]),
            (.minorMajorSeventh, ["mM7", "m(maj7)", "minmaj7"]),
            (.augmentedSeventh, ["aug7", "+7"]), (.suspendedFourth, ["sus"]),
            (.alteredDominant, ["alt", "7(alt)", "7#5#9", "7b9#5"]),
            (.dominantSuspended, ["sus7", "7sus"]), (.sixth, ["maj6", "M6"]),
            (.minorSixth, ["min6", "-6"]), (.addedNinth, ["add2", "(add9)"]),
            (.minorAddedNinth, ["m(add9)"]), (.majorNinth, ["M9"]), (.minorNinth, ["min9", "-9"]),
            (.dominantFlatNinth, ["7(b9)"]), (.dominantSharpNinth, ["7(#9)"]),
        ]
        for (quality, names) in variants { for name in names { table[name] = quality } }
        return table
    }()
}
