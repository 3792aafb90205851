/// The distance between two tones, from a semitone to an octave.
public enum Interval: Int, CaseIterable, Sendable, Codable {
    case minorSecond = 1
    case majorSecond, minorThird, majorThird, perfectFourth, tritone
    case perfectFifth, minorSixth, majorSixth, minorSeventh, majorSeventh, octave

    /// 1...12.
    public var semitones: Int { rawValue }

    /// Its place among all intervals, 0...11: the class of a network.
    public var index: Int { rawValue - 1 }

    /// The interval of a class, 0...11.
    public init(index: Int) { self = Interval.allCases[index] }

    /// For people and for JSON: "minor second".
    public var name: String {
        switch self {
        case .minorSecond: "minor second"
        case .majorSecond: "major second"
        case .minorThird: "minor third"
        case .majorThird: "major third"
        case .perfectFourth: "perfect fourth"
        case .tritone: "tritone"
        case .perfectFifth: "perfect fifth"
        case .minorSixth: "minor sixth"
        case .majorSixth: "major sixth"
        case .minorSeventh: "minor seventh"
        case .majorSeventh: "major seventh"
        case .octave: "octave"
        }
    }

    /// As musicians write it: "m2", "P5", "TT".
    public var abbreviation: String {
        ["m2", "M2", "m3", "M3", "P4", "TT", "P5", "m6", "M6", "m7", "M7", "P8"][index]
    }

    /// Reads an answer: a name, an abbreviation or a number of semitones.
    ///
    /// - Parameter answer: in any case but for "m2" and "M2"; "fifth", "fourth" and "octave" suffice.
    public init?(answer: String) {
        let word = answer.trimmingPrefix(while: \.isWhitespace).split(separator: " ")
            .joined(separator: " ")
        let short = ["fourth": Interval.perfectFourth, "fifth": .perfectFifth]
        let found =
            Interval.allCases.first { $0.abbreviation == word || "\($0.semitones)" == word }
            ?? Interval.allCases.first { $0.name == word.lowercased() } ?? short[word.lowercased()]
        guard let found else { return nil }
        self = found
    }
}

/// How the tones of an interval come.
public enum IntervalMode: String, CaseIterable, Sendable, Codable {
    /// The lower one first.
    case ascending
    /// The higher one first.
    case descending
    /// Together.
    case harmonic
}
