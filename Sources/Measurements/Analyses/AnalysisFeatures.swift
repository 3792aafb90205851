import Foundation
import MusicTheory

/// A piece as one row of numbers, for data sets.
public struct AnalysisFeatures: Sendable {
    private static let genres = GenreConvention.standard.map(\.genre)
    private static let functions: [HarmonicFunction] = [
        .tonic, .tonicSubstitute, .subdominant, .subdominantSubstitute, .dominant,
        .dominantSubstitute, .secondaryDominant, .chromatic,
    ]

    /// The names of the columns.
    public static let header: String = {
        var names = [
            "file", "bpm", "duration_seconds", "time_signature", "key", "key_confidence",
            "chord_count", "changes_per_bar", "progression_complexity", "modulation_count",
            "authentic_cadences", "half_cadences", "deceptive_cadences", "plagal_cadences",
            "mean_motion_semitones", "mean_common_tones", "seventh_share", "borrowed_share",
            "inversion_share",
        ]
        names += functions.map { "function_" + $0.rawValue }
        names += [
            "syncopation_index", "note_density", "swing_ratio", "groove_consistency",
            "rhythmic_complexity",
        ]
        names += genres.map { "genre_" + $0.replacingOccurrences(of: "-", with: "_") }
        return names.joined(separator: ",")
    }()

    /// The values, as a line of CSV; what is not known is empty.
    public let row: String

    /// - Parameters:
    ///   - analysis: what was found in the file.
    ///   - file: what stands in the first column.
    public init(_ analysis: MusicAnalysis, file: String) {
        let harmony = analysis.harmonicAnalysis
        let count = Double(harmony.romanNumerals.count)
        func share(_ matching: Int) -> String {
            count > 0 ? AnalysisFeatures.number(Double(matching) / count) : ""
        }
        func cadences(_ kind: Cadence.Kind) -> String {
            "\(harmony.cadences.filter { $0.type == kind }.count)"
        }
        let rhythm = analysis.rhythmicAnalysis
        var values = [
            AnalysisTables.quoted(file), AnalysisFeatures.number(analysis.bpm),
            AnalysisFeatures.number(analysis.durationSeconds), analysis.timeSignature,
            analysis.key ?? "", AnalysisFeatures.number(analysis.keyConfidence),
            "\(harmony.romanNumerals.count)",
            AnalysisFeatures.number(harmony.harmonicRhythm.changesPerBar),
            AnalysisFeatures.number(harmony.progressionComplexity), "\(harmony.modulations.count)",
            cadences(.authentic), cadences(.half), cadences(.deceptive), cadences(.plagal),
            AnalysisFeatures.number(harmony.voiceLeading.meanMotionSemitones),
            AnalysisFeatures.number(harmony.voiceLeading.meanCommonTones),
            share(
                harmony.romanNumerals.filter { (try? Chord($0.chord))?.quality.isSeventh == true }
                    .count),
            share(harmony.romanNumerals.filter(\.isBorrowed).count),
            share(harmony.romanNumerals.filter { $0.inversion > 0 }.count),
        ]
        values += AnalysisFeatures.functions.map { function in
            share(harmony.functionalHarmony.filter { $0.function == function }.count)
        }
        values += [
            AnalysisFeatures.number(rhythm.syncopationIndex),
            AnalysisFeatures.number(rhythm.noteDensity), AnalysisFeatures.number(rhythm.swingRatio),
            AnalysisFeatures.number(rhythm.grooveConsistency),
            AnalysisFeatures.number(rhythm.complexityScore),
        ]
        values += AnalysisFeatures.genres.map { genre in
            let found = analysis.genreAnalysis.predictedGenres.first { $0.genre == genre }
            return AnalysisFeatures.number(found?.confidence ?? 0)
        }
        row = values.joined(separator: ",")
    }

    private static func number(_ value: Double?) -> String {
        value.map { String(format: "%.4g", $0) } ?? ""
    }
}
