import Foundation

/// What a genre usually does, from the data file `genres.json`; ranges are [low, high].
///
/// The ranges and lists are rules of thumb written down for this program, not counted from a corpus.
public struct GenreConvention: Sendable, Codable, Equatable {
    public var genre: String
    /// Beats a minute.
    public var tempo: [Double]
    /// General MIDI programs, 0...127.
    public var programs: [Int]
    public var hasDrums: Bool
    /// Titles of ``ProgressionPattern``, or a cadence such as `V-I`.
    public var patterns: [String]
    /// Shares of chords, 0...1.
    public var seventhShare: [Double]
    public var chromaticShare: [Double]
    public var inversionShare: [Double]
    /// Of ``RhythmicAnalysis/syncopationIndex``.
    public var syncopation: [Double]
    /// Of ``RhythmicAnalysis/swingRatio``, where it belongs to the genre.
    public var swing: [Double]?

    /// Those of the data file.
    public static let standard: [GenreConvention] = {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return
            (try? decoder.decode(
                [GenreConvention].self, from: Data(PackageResources.genres_json))) ?? []
    }()
}

/// Which genres' conventions a piece keeps.
public struct GenreAnalysis: Sendable, Codable, Equatable {
    public struct Prediction: Sendable, Codable, Equatable {
        public var genre: String
        /// 0...1: the share of the genre's conventions that are met, by weight, times how many could be
        /// asked at all.
        public var confidence: Double
        public var reasons: [String]
    }

    /// Best first; those that meet less than a third are left out.
    public var predictedGenres: [Prediction] = []
    /// The first, unless the evidence is weak or the second is as good; then nothing.
    public var primaryGenre: String?
    /// What makes the answer doubtful.
    public var note: String?

    /// What is known of a piece.
    struct Evidence {
        var bpm: Double?
        var harmony: HarmonicAnalysis?
        var rhythm: RhythmicAnalysis?
        /// Notes by General MIDI program.
        var programCounts: [Int: Int] = [:]
        var hasDrums: Bool?
    }

    private enum CodingKeys: String, CodingKey {
        case predictedGenres, primaryGenre, note
    }

    /// Writes `null` for no primary genre, so that the key is always there.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(predictedGenres, forKey: .predictedGenres)
        try container.encode(primaryGenre, forKey: .primaryGenre)
        try container.encodeIfPresent(note, forKey: .note)
    }

    init(_ evidence: Evidence, conventions: [GenreConvention] = GenreConvention.standard) {
        guard let harmony = evidence.harmony, !harmony.romanNumerals.isEmpty else {
            note = "not enough evidence: there are no chords to judge by"
            return
        }
        predictedGenres = conventions.map { GenreAnalysis.judge($0, evidence) }
            .filter { $0.confidence >= 0.33 }
            .sorted { ($1.confidence, $0.genre) < ($0.confidence, $1.genre) }
        guard let first = predictedGenres.first else {
            note = "no genre's conventions are met"
            return
        }
        let second = predictedGenres.count > 1 ? predictedGenres[1].confidence : 0
        if first.confidence < 0.5 {
            note = "weak evidence: only \(Int(first.confidence * 100)) % of any genre's conventions"
        } else if first.confidence - second < 0.05 {
            note = "undecided between \(first.genre) and \(predictedGenres[1].genre)"
        } else {
            primaryGenre = first.genre
        }
    }

    /// How far the evidence meets a genre's conventions.
    private struct Tally {
        /// All that could be asked: tempo 1, instruments 2, drums 1.5, patterns 2.5, sevenths 1,
        /// chromatic chords 0.5, inversions 1, syncopation 1.
        static let possible = 10.5

        private var met = 0.0
        private var asked = 0.0
        private(set) var reasons: [String] = []

        /// Counts one convention.
        ///
        /// - Parameters:
        ///   - weight: how much it says.
        ///   - share: how far it is met, 0...1.
        ///   - reason: told where it is met by half or more.
        mutating func ask(_ weight: Double, _ share: Double, _ reason: @autoclosure () -> String) {
            asked += weight
            met += weight * share
            if share >= 0.5 { reasons.append(reason()) }
        }

        /// The share that is met, less where little could be asked.
        var confidence: Double {
            asked > 0 ? met / asked * (0.4 + 0.6 * min(1, asked / Tally.possible)) : 0
        }
    }

    private static func judge(_ convention: GenreConvention, _ evidence: Evidence) -> Prediction {
        var tally = Tally()
        if let bpm = evidence.bpm {
            tally.ask(
                1, closeness(bpm, convention.tempo, margin: 15),
                "tempo \(Int(bpm.rounded())) is usual")
        }
        let notes = evidence.programCounts.values.reduce(0, +)
        // One program 0 throughout is the default of MIDI and says little.
        if notes > 0, !(evidence.programCounts.count == 1 && evidence.programCounts[0] != nil) {
            let fitting = evidence.programCounts.filter { convention.programs.contains($0.key) }
            let share = Double(fitting.values.reduce(0, +)) / Double(notes)
            tally.ask(2, share, "\(Int(100 * share)) % of the notes are on its instruments")
        }
        if let hasDrums = evidence.hasDrums {
            tally.ask(
                1.5, hasDrums == convention.hasDrums ? 1 : 0,
                hasDrums ? "has drums" : "has no drums")
        }
        if let harmony = evidence.harmony, !harmony.romanNumerals.isEmpty {
            judge(harmony, by: convention, &tally)
        }
        if let rhythm = evidence.rhythm {
            var share = closeness(rhythm.syncopationIndex, convention.syncopation, margin: 0.1)
            var reason = "syncopation \(rhythm.syncopationIndex)"
            if let swing = convention.swing, let ratio = rhythm.swingRatio {
                let swingShare = closeness(ratio, swing, margin: 0.04)
                share = (share + swingShare) / 2
                if swingShare > 0.5 { reason += ", swing \(ratio)" }
            }
            tally.ask(1, share, reason)
        }
        return Prediction(
            genre: convention.genre, confidence: tally.confidence.thousandths,
            reasons: tally.reasons)
    }

    /// Counts the conventions of harmony, of at least one chord.
    private static func judge(
        _ harmony: HarmonicAnalysis, by convention: GenreConvention, _ tally: inout Tally
    ) {
        let count = Double(harmony.romanNumerals.count)
        let found = convention.patterns.filter { pattern in
            harmony.commonPatterns.contains(pattern)
                || harmony.cadences.contains { $0.progression == pattern && $0.strength >= 0.9 }
        }
        let hits = harmony.patternOccurrences.filter { found.contains($0.pattern) }
        let covered = hits.reduce(0.0) { $0 + $1.endTime - $1.startTime }
        let whole =
            (harmony.romanNumerals.last?.endTime ?? 0) - harmony.romanNumerals[0].startTime
        let share = min(1, 2 * covered / max(whole, 1e-9) + (found.isEmpty ? 0 : 0.3))
        tally.ask(2.5, share, "progressions: " + found.joined(separator: ", "))
        let qualities = harmony.romanNumerals.map { try? Chord($0.chord).quality }
        let sevenths = Double(qualities.filter { $0?.isSeventh == true }.count) / count
        tally.ask(
            1, closeness(sevenths, convention.seventhShare, margin: 0.15),
            "\(Int(100 * sevenths)) % seventh chords")
        let chromatic =
            Double(
                zip(harmony.romanNumerals, harmony.functionalHarmony).filter {
                    $0.isBorrowed || $1.function == .secondaryDominant || $1.function == .chromatic
                }.count) / count
        tally.ask(
            0.5, closeness(chromatic, convention.chromaticShare, margin: 0.1),
            "\(Int(100 * chromatic)) % chords from outside the scale")
        let inverted = Double(harmony.romanNumerals.filter { $0.inversion > 0 }.count) / count
        tally.ask(
            1, closeness(inverted, convention.inversionShare, margin: 0.15),
            "\(Int(100 * inverted)) % inverted chords")
    }

    /// 1 within a range, falling to 0 at a margin beyond it.
    private static func closeness(_ value: Double, _ range: [Double], margin: Double) -> Double {
        guard range.count == 2 else { return 0 }
        let outside = max(range[0] - value, value - range[1], 0)
        return max(0, 1 - outside / margin)
    }
}
