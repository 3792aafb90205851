import Foundation
import MusicCore

/// What a stretch of music is like in seven respects: how near a continuation stays to its prompt is
/// measured by the distances between theirs. `docs/evaluation.md` has the definitions in full.
public struct MusicFeatures: Sendable, Equatable {
    /// One respect.
    public enum Feature: String, Sendable, CaseIterable, Codable {
        /// How long each of the 12 pitch classes sounds.
        case pitchClasses = "pitch_classes"
        /// The times from one onset to the next.
        case interOnsetTimes = "inter_onset_times"
        /// The pitches.
        case register
        /// The steps from one note to the next.
        case intervals
        /// Notes a second.
        case density
        /// The velocities.
        case velocity
        /// How long keys are held.
        case lengths
    }

    /// Onsets within so many seconds of the first of them are one.
    public static let chordSeconds = 0.05
    /// Times and lengths are taken as at least this, in seconds.
    public static let shortestSeconds = 0.02
    /// Steps are counted from -12 to 12 semitones; larger ones count as these.
    public static let largestInterval = 12

    /// Shares of the pitch classes from C on; zeros of no notes.
    let pitchClasses: [Double]
    /// Sorted; logarithms to base 2 of seconds.
    let interOnsetTimes, lengths: [Double]
    /// Sorted.
    let pitches, velocities: [Double]
    /// Shares of the steps from -12 on.
    let intervals: [Double]
    /// Notes a second.
    public let density: Double

    /// Looks at notes.
    ///
    /// - Parameters:
    ///   - notes: in any order.
    ///   - seconds: how long the stretch is, > 0.
    public init(_ notes: [Note], seconds: Double) {
        precondition(seconds > 0, "a stretch has a length")
        let notes = notes.sorted(by: Note.isBefore)
        func log2Seconds(_ seconds: Double) -> Double {
            log2(max(seconds, MusicFeatures.shortestSeconds))
        }
        var classes = [Double](repeating: 0, count: 12)
        for note in notes { classes[Int(note.pitch) % 12] += note.durationSeconds }
        pitchClasses = MusicFeatures.shares(classes)
        let chords = MusicFeatures.chords(notes)
        let onsets = chords.map { $0[0].onsetSeconds }
        interOnsetTimes = zip(onsets.dropFirst(), onsets).map { log2Seconds($0 - $1) }.sorted()
        lengths = notes.map { log2Seconds($0.durationSeconds) }.sorted()
        pitches = notes.map { Double($0.pitch) }.sorted()
        velocities = notes.map { Double($0.velocity) }.sorted()
        let largest = MusicFeatures.largestInterval
        var steps = [Double](repeating: 0, count: 2 * largest + 1)
        let melody = chords.compactMap { $0.map { Int($0.pitch) }.max() }
        for (one, next) in zip(melody, melody.dropFirst()) {
            steps[min(max(next - one, -largest), largest) + largest] += 1
        }
        intervals = MusicFeatures.shares(steps)
        density = Double(notes.count) / seconds
    }

    /// How far apart two stretches of music are in one respect, >= 0.
    public func distance(to other: MusicFeatures, in feature: Feature) -> Double {
        switch feature {
        case .pitchClasses: MusicFeatures.variation(pitchClasses, other.pitchClasses)
        case .interOnsetTimes: MusicFeatures.wasserstein(interOnsetTimes, other.interOnsetTimes)
        case .register: MusicFeatures.wasserstein(pitches, other.pitches)
        case .intervals: MusicFeatures.variation(intervals, other.intervals)
        case .density: abs(log2(max(density, 0.1) / max(other.density, 0.1)))
        case .velocity: MusicFeatures.wasserstein(velocities, other.velocities)
        case .lengths: MusicFeatures.wasserstein(lengths, other.lengths)
        }
    }

    /// Notes that begin together, by time.
    private static func chords(_ notes: [Note]) -> [[Note]] {
        var chords: [[Note]] = []
        for note in notes {
            if let first = chords.last?.first,
                note.onsetSeconds - first.onsetSeconds <= chordSeconds
            {
                chords[chords.count - 1].append(note)
            } else {
                chords.append([note])
            }
        }
        return chords
    }

    private static func shares(_ weights: [Double]) -> [Double] {
        let total = weights.reduce(0, +)
        return total > 0 ? weights.map { $0 / total } : weights
    }

    /// Half the sum of differences: 0 where shares are equal, 1 where they have nothing in common.
    static func variation(_ one: [Double], _ other: [Double]) -> Double {
        zip(one, other).reduce(0) { $0 + abs($1.0 - $1.1) } / 2
    }

    /// How far, on average, values must be moved to become the others: the area between both
    /// cumulative distributions (Wasserstein's distance of order 1). 0 where either is empty.
    ///
    /// - Parameters:
    ///   - one: sorted.
    ///   - other: sorted.
    /// - Returns: the distance in the values' own unit, >= 0.
    static func wasserstein(_ one: [Double], _ other: [Double]) -> Double {
        guard !one.isEmpty, !other.isEmpty else { return 0 }
        var (i, j, place, area) = (0, 0, min(one[0], other[0]), 0.0)
        while i < one.count || j < other.count {
            let next = min(
                i < one.count ? one[i] : .infinity, j < other.count ? other[j] : .infinity)
            let gap = Double(i) / Double(one.count) - Double(j) / Double(other.count)
            area += abs(gap) * (next - place)
            place = next
            while i < one.count, one[i] <= next { i += 1 }
            while j < other.count, other[j] <= next { j += 1 }
        }
        return area
    }
}
