import Foundation
import MusicTheory

/// An answer as text to read.
struct AnalysisReport {
    let text: String

    init(_ analysis: MusicAnalysis, name: String) {
        var lines = [name, ""]
        let harmony = analysis.harmonicAnalysis
        let rhythm = analysis.rhythmicAnalysis
        let key = analysis.key.map {
            "\($0) (\(AnalysisReport.percent(analysis.keyConfidence)) sure)"
        }
        lines.append("Key             " + (key ?? "not enough evidence"))
        let bpm = analysis.bpm.map { String(format: "%.1f beats a minute", $0) }
        let source = analysis.beatSource == .file ? "from the file" : "found in the notes"
        lines.append(
            "Tempo           " + (bpm.map { "\($0), beats \(source)" } ?? "not enough evidence"))
        lines.append("Metre           \(analysis.timeSignature)")
        lines.append(String(format: "Duration        %.1f s", analysis.durationSeconds))
        for note in analysis.notes { lines.append("Note            " + note) }
        if !analysis.chords.isEmpty {
            lines += ["", "Chords"] + AnalysisReport.bars(analysis)
            lines += AnalysisReport.harmony(harmony)
        }
        lines += ["", "Rhythm"]
        lines.append(
            rhythm.noteDensity == 0
                ? "  not enough evidence"
                : "  syncopation \(rhythm.syncopationIndex), "
                    + "density \(rhythm.noteDensity) onsets a second, "
                    + "complexity \(rhythm.complexityScore)")
        if let swing = rhythm.swingRatio {
            lines.append("  off-beats at \(swing) of the beat (0.5 is straight)")
        }
        if let groove = rhythm.grooveConsistency { lines.append("  groove consistency \(groove)") }
        for polyrhythm in rhythm.polyrhythmsDetected {
            lines.append("  \(polyrhythm.ratio) in \(polyrhythm.count) beats")
        }
        lines += ["", "Genre"]
        if analysis.genreAnalysis.predictedGenres.isEmpty { lines.append("  not enough evidence") }
        for genre in analysis.genreAnalysis.predictedGenres.prefix(3) {
            lines.append(
                "  \(genre.genre) \(AnalysisReport.percent(genre.confidence)): "
                    + genre.reasons.joined(separator: "; "))
        }
        text = lines.joined(separator: "\n")
    }

    private static func percent(_ share: Double) -> String { "\(Int((100 * share).rounded())) %" }

    /// A line a bar: chords with their numerals, and the key where it changes.
    private static func bars(_ analysis: MusicAnalysis) -> [String] {
        var lines: [String] = []
        var bar: Substring = ""
        var key = ""
        for chord in analysis.chords {
            let number = chord.startPosition.prefix { $0 != ":" }
            if number != bar {
                bar = number
                lines.append("  \(bar)".padding(toLength: 8, withPad: " ", startingAt: 0))
            }
            if chord.key != key {
                key = chord.key
                lines[lines.count - 1] += "[\(key)] "
            }
            lines[lines.count - 1] += "\(chord.chord) (\(chord.romanNumeral))  "
        }
        return lines.map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
    }

    private static func harmony(_ harmony: HarmonicAnalysis) -> [String] {
        var lines = [
            "", "Harmony",
            "  \(harmony.harmonicRhythm.changesPerBar) chords a bar, "
                + "complexity \(harmony.progressionComplexity)",
            "  voices move \(harmony.voiceLeading.meanMotionSemitones) semitones a change and share "
                + "\(harmony.voiceLeading.meanCommonTones) notes",
        ]
        if !harmony.commonPatterns.isEmpty {
            lines.append("  patterns: " + harmony.commonPatterns.joined(separator: ", "))
        }
        for modulation in harmony.modulations {
            lines.append(
                "  \(modulation.position)  \(modulation.fromKey) -> \(modulation.toKey)"
                    + (modulation.pivot.map { ", pivot \($0)" } ?? ""))
        }
        if !harmony.cadences.isEmpty { lines += ["", "Cadences"] }
        for cadence in harmony.cadences {
            let kind = [cadence.detail, cadence.type.rawValue].compactMap(\.self)
                .joined(separator: " ")
            lines.append(
                "  \(cadence.position)  \(kind) \(cadence.progression) in \(cadence.key), "
                    + "strength \(cadence.strength)")
        }
        return lines
    }
}
