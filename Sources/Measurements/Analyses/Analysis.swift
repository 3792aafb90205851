import Foundation
import MIDIFiles
import MusicCore
import MusicTheory
import Requests
import Support

/// The use case behind `cadenza analyze`: files in, answers out.
public struct Analysis: Sendable {
    /// How an answer is written.
    public enum Format: String, Sendable, CaseIterable {
        /// A report to read.
        case text
        /// The whole answer.
        case json
        /// A line a chord, with a header.
        case csv
        /// `start end label` in seconds, as Harte's chord files.
        case lab
        /// Roman numerals by bar and beat, in the RomanText notation.
        case romantext
    }

    /// Where beats come from; `nil` decides by the file.
    public var beatSource: BeatGrid.Source?
    /// The part that is told, in seconds; `nil` from the start, to the end.
    public var fromSeconds: Double?
    public var toSeconds: Double?
    /// The part by bars in place of seconds.
    public var fromBar: BarPosition?
    public var bars: Int?

    public init() {}

    /// Analyses a file.
    ///
    /// - Throws: `FileError` or `MIDIFileError` naming the file; `RequestError` for bars that are not
    ///   there.
    public func analysis(
        ofFile path: String, in context: RequestContext = RequestContext()
    ) throws -> MusicAnalysis {
        let score = try context.music(path).score()
        return try resolved(in: score).analysis(of: score)
    }

    /// With the part that is told in seconds.
    ///
    /// - Throws: `RequestError` for bars that are not there.
    public func resolved(in score: Score) throws -> Analysis {
        let part = try PieceSpan(
            from: fromSeconds, to: toSeconds, fromBar: fromBar, bars: bars
        ).seconds(in: score)
        var result = self
        (result.fromSeconds, result.toSeconds) = (part.from, part.to)
        (result.fromBar, result.bars) = (nil, nil)
        return result
    }

    /// Analyses a score that has been read already.
    public func analysis(of score: Score) -> MusicAnalysis {
        var range: ClosedRange<Double>?
        if fromSeconds != nil || toSeconds != nil {
            let from = max(0, fromSeconds ?? 0)
            range = from...max(from, toSeconds ?? .greatestFiniteMagnitude)
        }
        return MusicAnalyzer().analyze(score, beatsFrom: beatSource, within: range)
    }

    /// An answer in a format.
    ///
    /// - Parameters:
    ///   - analysis: what was found.
    ///   - format: how it is told.
    ///   - name: the piece's, for the heading.
    /// - Returns: the whole text.
    /// - Throws: `EncodingError` for a figure that JSON cannot hold.
    public func written(_ analysis: MusicAnalysis, as format: Format, name: String) throws -> String
    {
        switch format {
        case .text: AnalysisReport(analysis, name: name).text
        case .json: try Analysis.json(analysis, isPretty: true)
        case .csv: AnalysisTables.csv(analysis)
        case .lab: AnalysisTables.lab(analysis, from: fromSeconds)
        case .romantext: AnalysisTables.romanText(analysis, name: name)
        }
    }

    /// The analysis of chord symbols as JSON; see `analyzeHarmonicProgression(chords:key:bpm:)`.
    ///
    /// - Throws: `RequestError` naming the chord, key or tempo that cannot be used.
    public static func json(chords: [String], key: String?, bpm: Double) throws -> String {
        do {
            let analysis = try analyzeHarmonicProgression(chords: chords, key: key, bpm: bpm)
            return try json(analysis, isPretty: true)
        } catch let error as TheoryError {
            let parameter: ParameterName =
                switch error.code {
                case .unreadableKey: .key
                case .badValue: .bpm
                case .unreadableChord, .badData: .chords
                }
            throw RequestError(parameter, error.description)
        }
    }

    /// The comparison of a folder with its human annotations; the last line is JSON.
    ///
    /// - Parameters:
    ///   - folder: pieces with analyses, or pairs of score and performance.
    ///   - beatWeights: for pairs, a file of other weights of the beat network.
    ///   - context: hears of progress.
    /// - Returns: a table.
    /// - Throws: `FileError` if there is nothing to compare.
    public static func evaluationText(
        folder: String, beatWeights: String? = nil, in context: RequestContext = RequestContext()
    ) throws -> String {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.contains { $0.hasSuffix(".chords.tsv") }
            ? try AnalysisEvaluation(folder: folder, in: context).text
            : try AnalysisBeatEvaluation(folder: folder, beatWeights: beatWeights, in: context).text
    }

    /// JSON with snake-case keys in alphabetical order.
    static func json(_ value: some Encodable, isPretty: Bool) throws -> String {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting =
            isPretty
            ? [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            : [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
