import Foundation

/// Music that is one round of chords, over and over.
///
/// The same four chords may be I-bVII-IV-I or V-IV-I-V: which one is heard depends on where the round
/// begins more than on the chords (Richards, "Tonal Ambiguity in Popular Music's Axis Progressions",
/// *Music Theory Online* 23.3, 2017). The network hears sixteen bars at most and cannot know that, so
/// the key of such music is chosen for the round as a whole.
struct ChordLoop {
    /// Root (0...11) and third of a chord.
    struct Chord: Hashable {
        var root: Int
        var isMinor: Bool
    }

    /// One round, a chord for each unit of time.
    let round: [Chord]
    private let last: Chord
    private let isRepeated: Bool

    /// Chords last at least a beat; a round has at most sixteen units, and a piece that is played once
    /// one more for its end.
    private static let leastSteps = 2
    private static let longestRound = 16

    /// `nil` where chords are not of equal length or form no round.
    ///
    /// - Parameters:
    ///   - labels: the chosen label of each step.
    ///   - isSilent: whether nothing sounds at a step.
    ///   - vocabulary: of the labels.
    /// - Complexity: O(steps).
    init?(_ labels: [HarmonyLabel], isSilent: [Bool], vocabulary: HarmonyVocabulary) {
        guard let first = isSilent.firstIndex(of: false),
            let end = isSilent.lastIndex(of: false)
        else { return nil }
        var runs: [(chord: Chord, steps: Int)] = []
        for label in labels[first...min(end, labels.count - 1)] {
            let entry = vocabulary.labels[label.entry]
            let chord = Chord(
                root: modulo12(label.tonic + entry.rootSemitones),
                isMinor: entry.quality.chordQuality?.hasMinorThird ?? false)
            if runs.last?.chord == chord {
                runs[runs.count - 1].steps += 1
            } else {
                runs.append((chord, 1))
            }
        }
        guard runs.count > 1, let unit = runs.map(\.steps).min(),
            unit >= ChordLoop.leastSteps,
            runs.dropLast().allSatisfy({ $0.steps.isMultiple(of: unit) })
        else { return nil }
        let units = runs.flatMap { Array(repeating: $0.chord, count: $0.steps / unit) }
        guard let final = units.last else { return nil }
        last = final
        if let length = ChordLoop.period(of: units) {
            round = Array(units.prefix(length))
            isRepeated = true
        } else if units.count <= ChordLoop.longestRound + 1 {
            round = units
            isRepeated = false
        } else {
            return nil
        }
    }

    /// The length of the shortest round that is played at least twice; the last unit may differ.
    private static func period(of units: [Chord]) -> Int? {
        guard units.count >= 4 else { return nil }
        return (2...max(2, min(longestRound, units.count / 2))).first { length in
            Set(units.prefix(length)).count > 1
                && (0..<units.count - length - 1).allSatisfy { units[$0] == units[$0 + length] }
        }
    }

    /// What counts for a key beside its mean log probability, which is held above `leastEvidence`.
    private static let leastEvidence = -3.0
    private static let knownPattern = 2.0
    private static let tonicFirst = 1.0
    private static let tonicLast = 0.7

    /// The key in which the round makes most sense: one that the network hears, in which the round is a
    /// pattern with a name, and which begins and ends at home.
    ///
    /// - Parameter keyLogProbabilities: of the 24 keys, by step.
    /// - Returns: `nil` for chords that are played once and form no pattern.
    func key(_ keyLogProbabilities: [[Float]]) -> Key? {
        var best: (key: Key, score: Double, isKnown: Bool)?
        for index in 0..<24 {
            let key = Key(tonicPitchClass: index % 12, mode: index < 12 ? .major : .minor)
            let evidence = keyLogProbabilities.reduce(0.0) {
                $0 + max(ChordLoop.leastEvidence, Double($1[index]))
            }
            let tonic = Chord(root: index % 12, isMinor: index >= 12)
            let isKnown = ProgressionPattern.standard.contains { isRound(of: $0, in: key) }
            let score =
                evidence / Double(max(1, keyLogProbabilities.count))
                + (isKnown ? ChordLoop.knownPattern : 0)
                + (round.first == tonic ? ChordLoop.tonicFirst : 0)
                + (last == tonic ? ChordLoop.tonicLast : 0)
            if score > best?.score ?? -.infinity { best = (key, score, isKnown) }
        }
        guard let best, isRepeated || best.isKnown else { return nil }
        return best.key
    }

    /// Whether one round is a pattern, or the pattern and a tonic to end with.
    private func isRound(of pattern: ProgressionPattern, in key: Key) -> Bool {
        guard pattern.mode == key.mode, let shapes = pattern.shapes else { return false }
        var found: [ProgressionPattern.Shape] = []
        for chord in round {
            let shape = ProgressionPattern.Shape(
                semitones: modulo12(chord.root - key.tonicPitchClass), isMinor: chord.isMinor)
            if found.last != shape { found.append(shape) }
        }
        let tonic = ProgressionPattern.Shape(semitones: 0, isMinor: key.mode == .minor)
        return found == shapes || found == shapes + [tonic]
    }
}
