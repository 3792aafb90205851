import Foundation
import PianoRolls

/// Has music come back to what it said before, as often as its prompt does.
///
/// A continuous cache (Grave, Joulin and Usunier, "Improving Neural Language Models with a Continuous
/// Cache", ICLR 2017) on what a listener compares instead of hidden features: the chords that were
/// struck, by the steps of their highest notes and the times between them. Where the last steps came
/// before, in whatever key, what followed them then is made likelier now: its keys, moved to where the
/// music is, and the time at which it came. The longer the match, the more it counts.
///
/// How often the prompt comes back to itself is counted, and so is how often the new music does; the
/// less the new music has done so beside the prompt, the stronger the pull, and there is none once it
/// has done enough. Music that only repeats is a loop.
public struct RecallGuide: Guide {
    /// The keys that are struck in one frame.
    private struct Chord {
        let keys: KeySet
        let top: Int
        /// The step from the highest note of the chord before, and the frames since it.
        let step, gap: Int

        /// Whether another chord was reached in the same way.
        func isReached(as other: Chord) -> Bool {
            step == other.step && gap > 0 && other.gap > 0
                && abs(gap - other.gap) <= max(1, min(gap, other.gap) / 4)
        }
    }

    /// A past moment that resembles the present one.
    private struct Match {
        /// The chord that followed it.
        let next: Int
        /// How far that is to be moved, in semitones.
        let shift: Int
        let weight: Double
    }

    private let strength: Double
    /// The share of the prompt's chords that came back.
    private let target: Double
    private var chords: [Chord] = []
    /// How many steps on end each chord has in common with the last one.
    private var lengths: [Int] = []
    private var matches: [Match] = []
    private var sinceOnset = 0
    /// Chords that came, and those of them that came back, fading.
    private var count = 0.0
    private var returns = 0.0

    /// The steps of a match that count as coming back: a figure of four notes.
    private static let figureSteps = 3
    private static let longestMatch = 6
    /// The chords that are remembered.
    private static let memory = 1024
    /// The chords of the prompt's that stand before what came, in counting.
    private static let priorChords = 12.0
    /// What is left of a count after each chord.
    private static let fading = 0.99
    private init(remembering prompt: ExpressiveRoll) {
        strength = 0
        target = 0
        for frame in 0..<prompt.frameCount { hear(prompt.onsets(inFrame: frame)) }
    }

    /// - Parameters:
    ///   - prompt: what is recalled at first; the new music is remembered as it comes.
    ///   - strength: 0 for nothing.
    ///   - least: music comes back at least as often as this, in 0...1.
    public init(_ prompt: ExpressiveRoll, strength: Double = 1, least: Double = 0.1) {
        let heard = RecallGuide(remembering: prompt)
        self.strength = strength
        (chords, lengths, matches) = (heard.chords, heard.lengths, heard.matches)
        sinceOnset = heard.sinceOnset
        target = min(max(heard.count > 0 ? heard.returns / heard.count : 0, least), 0.8)
        count = RecallGuide.priorChords
        returns = target * count
    }

    public mutating func shape(
        _ biases: inout FrameBiases, frame: Int, after before: ExpressiveFrame
    ) {
        if frame > 0 { hear(before.onsets) }
        // As strong as there is need of it.
        let need = min(max(1 + 4 * (target - returns / count) / target, 0), 3)
        let pull = strength * need
        guard pull > 0, !matches.isEmpty else { return }
        let wait = sinceOnset + 1
        var (due, later) = (0.0, 0.0)
        var keys = [Double](repeating: 0, count: Keyboard.keyCount)
        for match in matches {
            let next = chords[match.next]
            if next.gap == wait {
                due += match.weight
                for key in next.keys {
                    let moved = key + match.shift
                    if keys.indices.contains(moved) { keys[moved] += match.weight }
                }
            } else if next.gap > wait {
                later += match.weight
            }
        }
        guard due + later > 0 else { return }
        // One match of two steps is worth half of full trust.
        let trust = (due + later) / (due + later + RecallGuide.weight(ofLength: 2))
        let share = due / (due + later)
        biases.onsetShift += Float(pull * trust * 2 * (share - 0.5))
        guard due > 0 else { return }
        // A key that is in all of them gains what one in none loses.
        for (key, weight) in keys.enumerated() {
            biases.keys.preference[key] += Float(pull * trust * log((weight / due + 0.05) / 0.23))
        }
    }

    /// Remembers a frame's chord and finds what resembles the moment after it.
    private mutating func hear(_ onsets: KeySet) {
        sinceOnset += 1
        guard let top = onsets.highest else { return }
        let chord = Chord(
            keys: onsets, top: top, step: chords.last.map { top - $0.top } ?? 0,
            gap: chords.isEmpty ? 0 : sinceOnset)
        sinceOnset = 0
        // A chord resembles the last one if it was reached in the same way, and so were those before.
        var next = [Int](repeating: 0, count: chords.count + 1)
        for index in chords.indices where index > 0 && chords[index].isReached(as: chord) {
            next[index] = lengths[index - 1] + 1
        }
        chords.append(chord)
        lengths = next
        let longest = lengths.max() ?? 0
        count = count * RecallGuide.fading + 1
        returns =
            returns * RecallGuide.fading + (longest >= RecallGuide.figureSteps ? 1 : 0)
        if chords.count > RecallGuide.memory {
            chords.removeFirst(RecallGuide.memory / 4)
            lengths.removeFirst(RecallGuide.memory / 4)
        }
        matches = lengths.indices.dropLast().compactMap { index in
            guard lengths[index] > 0 else { return nil }
            let shift = top - chords[index].top
            // What comes back at its own pitch counts double.
            let weight =
                RecallGuide.weight(ofLength: lengths[index]) * (shift == 0 ? 2 : 1)
            return Match(next: index + 1, shift: shift, weight: weight)
        }
    }

    private static func weight(ofLength length: Int) -> Double {
        pow(3, Double(min(length, longestMatch)))
    }
}
