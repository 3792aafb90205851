import Foundation

/// A progression with a name, from the data file `patterns.json`.
public struct ProgressionPattern: Sendable, Hashable, Codable {
    /// What it is called, as in `Pachelbel`.
    public var name: String
    /// Its numerals joined by `-` when shown; roots and thirds count, sevenths and inversions do not.
    public var numerals: [String]
    public var mode: Mode
    /// The proportions of its chords' lengths, where they are part of the pattern.
    public var bars: [Double]?

    /// As in `I-V-vi-IV`, or the name where lengths matter.
    public var title: String { bars == nil ? numerals.joined(separator: "-") : name }

    /// Those of the data file, longest first.
    public static let standard: [ProgressionPattern] = {
        let decoded = try? JSONDecoder().decode(
            [ProgressionPattern].self, from: Data(PackageResources.patterns_json))
        return (decoded ?? []).sorted { $0.numerals.count > $1.numerals.count }
    }()

    /// Root and third of a numeral: semitones above the tonic, and whether the third is minor.
    struct Shape: Hashable {
        var semitones: Int
        var isMinor: Bool
    }

    /// The shapes of the numerals; `nil` if one cannot be read.
    var shapes: [Shape]? {
        var result: [Shape] = []
        for numeral in numerals {
            let letters = numeral.drop { $0 == "b" || $0 == "#" }.prefix { "IViv".contains($0) }
            guard let step = ScaleDegree.numerals.firstIndex(of: letters.uppercased()) else {
                return nil
            }
            var semitones = Key.scale(of: mode)[step]
            for mark in numeral.prefix(while: { $0 == "b" || $0 == "#" }) {
                semitones += mark == "b" ? -1 : 1
            }
            result.append(
                Shape(semitones: modulo12(semitones), isMinor: letters == letters.lowercased()))
        }
        return result.isEmpty ? nil : result
    }

    /// Where patterns occur, in time order; repeats of a chord count as one.
    ///
    /// - Complexity: O(chords times numerals of all patterns).
    static func occurrences(
        of patterns: [ProgressionPattern], in events: [HarmonicEvent]
    ) -> [HarmonicAnalysis.Occurrence] {
        var runs: [(shape: Shape, key: Key, start: Double, end: Double, beats: Double)] = []
        for event in events {
            let shape = Shape(
                semitones: modulo12(event.chord.root.pitchClass - event.key.tonicPitchClass),
                isMinor: event.chord.quality.hasMinorThird)
            if let last = runs.last, last.shape == shape, last.key == event.key {
                runs[runs.count - 1].end = event.endSeconds
                runs[runs.count - 1].beats += event.durationBeats
            } else {
                runs.append(
                    (shape, event.key, event.startSeconds, event.endSeconds, event.durationBeats))
            }
        }
        var found: [HarmonicAnalysis.Occurrence] = []
        for pattern in patterns {
            guard let shapes = pattern.shapes, shapes.count <= runs.count else { continue }
            var index = 0
            while index + shapes.count <= runs.count {
                let window = runs[index..<index + shapes.count]
                let first = window[index]
                let fits = zip(window, shapes).allSatisfy { $0.shape == $1 && $0.key == first.key }
                guard fits, first.key.mode == pattern.mode,
                    pattern.hasProportions(of: window.map(\.beats))
                else {
                    index += 1
                    continue
                }
                found.append(
                    HarmonicAnalysis.Occurrence(
                        pattern: pattern.title, name: pattern.name,
                        startTime: first.start.thousandths,
                        endTime: (window.last?.end ?? first.end).thousandths))
                // The last chord may begin the next round only of patterns that end where they began.
                index += shapes.count - (shapes.first == shapes.last && shapes.count > 1 ? 1 : 0)
            }
        }
        return found.sorted { ($0.startTime, $1.pattern.count) < ($1.startTime, $0.pattern.count) }
    }

    private func hasProportions(of beats: [Double]) -> Bool {
        guard let bars, bars.count == beats.count else { return bars == nil }
        let unit = beats.reduce(0, +) / max(bars.reduce(0, +), 1e-9)
        guard unit > 0 else { return false }
        return zip(beats, bars).allSatisfy { abs($0 / unit - $1) <= 0.5 }
    }
}
