import Foundation
import MusicTheory

/// The chords of an answer as lines.
enum AnalysisTables {
    /// A line a chord, with a header.
    static func csv(_ analysis: MusicAnalysis) -> String {
        var lines = [
            "start_time,end_time,position,beats,chord,roman_numeral,key,function,confidence"
        ]
        for (chord, function) in zip(
            analysis.chords, analysis.harmonicAnalysis.functionalHarmony)
        {
            lines.append(
                [
                    String(format: "%.3f", chord.startTime), String(format: "%.3f", chord.endTime),
                    chord.startPosition, String(format: "%g", chord.durationBeats), chord.chord,
                    chord.romanNumeral, chord.key, function.function.rawValue,
                    String(format: "%.3f", chord.confidence),
                ].map(quoted).joined(separator: ","))
        }
        return lines.joined(separator: "\n")
    }

    /// Gaps up to this, in seconds, are not heard as rests: a beat seldom lies on the millisecond.
    private static let shortestRest = 0.05

    /// Start, end and label of every chord; `N` where none is named.
    ///
    /// - Parameters:
    ///   - analysis: what was found.
    ///   - fromSeconds: where the part that is told begins, if it is a part; a chord that began
    ///     before is not told, and nothing is said of the time until the first.
    /// - Returns: a line for each, of seconds and the label, with tabs between.
    static func lab(_ analysis: MusicAnalysis, from fromSeconds: Double?) -> String {
        var lines: [String] = []
        var end = fromSeconds.map { analysis.chords.first?.startTime ?? $0 } ?? 0
        let lastEnd = (fromSeconds ?? 0) + analysis.durationSeconds
        func add(_ start: Double, _ end: Double, _ label: String) {
            lines.append(String(format: "%.3f\t%.3f\t", start, end) + label)
        }
        for chord in analysis.chords {
            var start = chord.startTime
            if start > end + shortestRest { add(end, start, "N") } else { start = end }
            add(start, chord.endTime, chord.chord)
            end = chord.endTime
        }
        if lastEnd > end + shortestRest { add(end, lastEnd, "N") }
        return lines.joined(separator: "\n")
    }

    /// RomanText (Tymoczko, Gotham, Cuthbert and Ariza, ISMIR 2019): a line a bar, `b` for beats,
    /// keys with a colon, small for minor.
    static func romanText(_ analysis: MusicAnalysis, name: String) -> String {
        var lines = [
            "Title: \(name.replacingOccurrences(of: "\n", with: " "))",
            "Analyst: Cadenza (automatic)", "", "Time Signature: \(analysis.timeSignature)",
        ]
        var bar: Substring = ""
        var key = ""
        for chord in analysis.chords {
            let place = chord.startPosition.split(separator: ":")
            guard place.count == 2 else { continue }
            if place[0] != bar {
                bar = place[0]
                lines.append("m\(bar)")
            }
            var words = place[1] == "1" ? " " : " b\(place[1]) "
            if chord.key != key, let named = Key(chord.key) {
                key = chord.key
                let tonic = named.tonic.name
                words += (named.mode == .minor ? tonic.lowercased() : tonic) + ": "
            }
            lines[lines.count - 1] += words + chord.romanNumeral
        }
        return lines.joined(separator: "\n")
    }

    /// A field of CSV, in quotation marks where it needs them.
    static func quoted(_ field: String) -> String {
        guard field.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else {
            return field
        }
        return "\"" + field.replacingOccurrences(of: "\"", with: "\"\"") + "\""
    }
}
