/// The kinds of chord that the tables of human analyses tell apart.
public enum AnalystQuality: String, Sendable, Hashable, Codable, CaseIterable {
    case major = "maj"
    case minor = "min"
    case diminished = "dim"
    case augmented = "aug"
    case dominantSeventh = "dom7"
    case majorSeventh = "maj7"
    case minorSeventh = "min7"
    case halfDiminishedSeventh = "hdim7"
    case diminishedSeventh = "dim7"
    /// Augmented sixths, ninths, added, suspended or missing notes.
    case other

    /// The chord it names; `nil` for ``other``.
    var chordQuality: ChordQuality? {
        switch self {
        case .major: .major
        case .minor: .minor
        case .diminished: .diminished
        case .augmented: .augmented
        case .dominantSeventh: .dominantSeventh
        case .majorSeventh: .majorSeventh
        case .minorSeventh: .minorSeventh
        case .halfDiminishedSeventh: .halfDiminishedSeventh
        case .diminishedSeventh: .diminishedSeventh
        case .other: nil
        }
    }

    /// The class of a chord's quality.
    init(_ quality: ChordQuality) {
        self = AnalystQuality.allCases.first { $0.chordQuality == quality } ?? .other
    }
}

/// The roman numerals that the network tells apart: those that analysts write most.
struct HarmonyVocabulary: Sendable {
    /// One numeral, free of any particular key.
    struct Label: Sendable, Hashable {
        let mode: Mode
        let degree: ScaleDegree
        let applied: ScaleDegree?
        let quality: AnalystQuality
        /// The place of the quality in ``HarmonyVocabulary/qualities``.
        let qualityIndex: Int
        /// 0...3.
        let inversion: Int
        /// Root and lowest note in semitones above the tonic, 0...11.
        let rootSemitones: Int
        let bassSemitones: Int

        var degreeText: String { degree.text + (applied.map { "/" + $0.text } ?? "") }
    }

    static let qualities = AnalystQuality.allCases

    let labels: [Label]

    static let standard = HarmonyVocabulary(table: HarmonyWeights.vocabulary)

    /// The key of a label in its usual spelling.
    func key(of label: HarmonyLabel) -> Key {
        Key(tonicPitchClass: label.tonic, mode: labels[label.entry].mode)
    }

    /// - Parameter table: a label a line: mode (`M` or `m`), degree, quality, inversion, root and bass
    ///   in semitones above the tonic, separated by blanks.
    init(table: String) {
        labels = table.split(separator: "\n").compactMap { line in
            let fields = line.split(separator: " ")
            guard fields.count == 6, let quality = AnalystQuality(rawValue: String(fields[2])),
                let inversion = Int(fields[3]), let root = Int(fields[4]), let bass = Int(fields[5])
            else { return nil }
            let steps = fields[1].split(separator: "/")
            guard let degree = steps.first.flatMap({ ScaleDegree($0) }) else { return nil }
            let applied = steps.count > 1 ? ScaleDegree(steps[1]) : nil
            guard steps.count == 1 || applied != nil else { return nil }
            return Label(
                mode: fields[0] == "M" ? .major : .minor, degree: degree, applied: applied,
                quality: quality,
                qualityIndex: HarmonyVocabulary.qualities.firstIndex(of: quality) ?? 0,
                inversion: inversion, rootSemitones: root, bassSemitones: bass)
        }
    }
}
