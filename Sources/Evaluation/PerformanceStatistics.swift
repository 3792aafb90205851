import Foundation
import MusicCore
import PianoRolls

/// Figures that tell how a performance is made, for comparing generated music with human playing.
///
/// The definitions are those of MusPy (Dong et al., "MusPy: A Toolkit for Symbolic Music
/// Generation", ISMIR 2020, section on objective metrics) where it has them, and of mgeval (Yang
/// and Lerch, "On the evaluation of generative models in music", Neural Computing and Applications
/// 32, 2020) for range and inter-onset interval.
public struct PerformanceStatistics: Sendable, Equatable, Codable {
    /// The number of notes.
    public var noteCount: Int
    /// The seconds looked at: to the end of the last note, or to the limit.
    public var durationSeconds: Double
    /// Notes per second.
    public var notesPerSecond: Double
    /// The mean number of keys that are down in the frames in which one is, at 16 frames per second
    /// (MusPy's polyphony on a key-down roll).
    public var polyphony: Double
    /// The entropy of the histogram of the 12 pitch classes over notes, in bits; at most log2 12 =
    /// 3.585.
    public var pitchClassEntropy: Double
    /// The largest share of notes that lies in one major or natural minor scale, in 0...1.
    public var scaleConsistency: Double
    /// The highest pitch less the lowest, in semitones.
    public var pitchRange: Int
    /// The mean velocity.
    public var velocityMean: Double
    /// The standard deviation of velocity inside the performance (divided by n).
    public var velocityDeviation: Double
    /// The mean time between successive onsets, in seconds; notes of a chord count with their tiny
    /// or zero distances. 0 with a single note.
    public var interOnsetMeanSeconds: Double
    /// The standard deviation of the same (divided by n).
    public var interOnsetDeviationSeconds: Double
    /// The share of the seconds looked at in which the sustain pedal is down.
    public var pedalShare: Double
    /// How often the sustain pedal is pressed, in times a second.
    public var pedalPressRate: Double

    /// Measures a performance; `nil` when there is no note to look at.
    ///
    /// - Parameters:
    ///   - performance: its notes in any order, its pedal by time.
    ///   - maxSeconds: looks at the first seconds only when given; notes that begin later are left
    ///     out and notes that reach over the limit are cut.
    /// - Throws: `RollError` when a time is no time or too far.
    public init?(_ performance: Performance, maxSeconds: Double? = nil) throws {
        let limit = maxSeconds ?? .infinity
        let notes = performance.notes.filter { $0.onsetSeconds < limit }
        guard let lowest = notes.map(\.pitch).min(), let highest = notes.map(\.pitch).max() else {
            return nil
        }
        let roll = try BinaryRoll(
            Performance(notes: notes), options: RollOptions(maxSeconds: maxSeconds))
        noteCount = notes.count
        durationSeconds = min(notes.lazy.map(\.offsetSeconds).max() ?? 0, limit)
        notesPerSecond = durationSeconds > 0 ? Double(notes.count) / durationSeconds : 0
        polyphony = PerformanceStatistics.polyphony(of: roll)
        var histogram = [Int](repeating: 0, count: 12)
        for note in notes { histogram[Int(note.pitch) % 12] += 1 }
        pitchClassEntropy = PerformanceStatistics.entropyBits(of: histogram)
        scaleConsistency = PerformanceStatistics.scaleConsistency(of: histogram)
        pitchRange = Int(highest) - Int(lowest)
        let velocity = Summary(notes.map { Double($0.velocity) })
        velocityMean = velocity.mean
        velocityDeviation = velocity.deviation
        let onsets = notes.map(\.onsetSeconds).sorted()
        let intervals = Summary(zip(onsets.dropFirst(), onsets).map { $0 - $1 })
        interOnsetMeanSeconds = intervals.mean
        interOnsetDeviationSeconds = intervals.deviation
        let end = durationSeconds
        let pedalSpans = SustainPedal.downSpans(of: performance.pedal, endSeconds: end)
            .filter { $0.lowerBound < end }
        let pedalSeconds = pedalSpans.reduce(0) {
            $0 + min($1.upperBound, end) - $1.lowerBound
        }
        pedalShare = durationSeconds > 0 ? pedalSeconds / durationSeconds : 0
        pedalPressRate = durationSeconds > 0 ? Double(pedalSpans.count) / durationSeconds : 0
    }

    /// The places of a bar that ``grooveConsistency(onsets:bars:)`` tells apart: sixteenths and
    /// triplets of eighths in 4/4 fall on them.
    public static let placesPerBar = 48

    /// How alike the rhythms of successive bars are: 1 less the mean share of places at which one of
    /// two bars has an onset and the other has none (Wu and Yang, "The Jazz Transformer on the Front
    /// Line", ISMIR 2020; MusPy's `groove_consistency`).
    ///
    /// - Parameters:
    ///   - onsets: in seconds, in any order.
    ///   - bars: the beginnings of bars and the end of the last, rising.
    /// - Returns: in 0...1; `nil` for fewer than two bars.
    public static func grooveConsistency(onsets: [Double], bars: [Double]) -> Double? {
        guard bars.count >= 3 else { return nil }
        var patterns = [Set<Int>](repeating: [], count: bars.count - 1)
        var bar = 0
        for onset in onsets.sorted() where onset >= bars[0] - 1e-3 {
            // A thousandth of a second early is rounding.
            while bar + 1 < patterns.count, onset >= bars[bar + 1] - 1e-3 { bar += 1 }
            let length = bars[bar + 1] - bars[bar]
            guard length > 0, onset < bars[bar + 1] - 1e-3 else { continue }
            let place = (onset - bars[bar]) / length * Double(placesPerBar)
            patterns[bar].insert(Int(min(Double(placesPerBar - 1), place.rounded())))
        }
        let differences = zip(patterns, patterns.dropFirst()).map {
            Double($0.symmetricDifference($1).count) / Double(placesPerBar)
        }
        return 1 - differences.reduce(0, +) / Double(differences.count)
    }

    /// The mean number of keys down over the frames that are not silent; 0 when all are.
    static func polyphony(of roll: BinaryRoll) -> Double {
        var keys = 0
        var frames = 0
        for frame in 0..<roll.frameCount where !roll[frame].isEmpty {
            keys += roll[frame].count
            frames += 1
        }
        return frames > 0 ? Double(keys) / Double(frames) : 0
    }

    /// The entropy of a histogram, in bits.
    static func entropyBits(of histogram: [Int]) -> Double {
        let total = Double(histogram.reduce(0, +))
        return histogram.reduce(0) { sum, count in
            guard count > 0 else { return sum }
            let share = Double(count) / total
            return sum - share * log2(share)
        }
    }

    /// The share of notes in the best of the 12 major scales; natural minor scales have the same
    /// notes as their relative major ones.
    static func scaleConsistency(of histogram: [Int]) -> Double {
        let total = histogram.reduce(0, +)
        guard total > 0 else { return 0 }
        let best = (0..<12).map { root in
            [0, 2, 4, 5, 7, 9, 11].reduce(0) { $0 + histogram[(root + $1) % 12] }
        }.max()
        return Double(best ?? 0) / Double(total)
    }
}

/// The mean and spread of a set of numbers.
public struct Summary: Sendable, Equatable, Codable {
    /// How many.
    public let count: Int
    /// The mean; 0 of none.
    public let mean: Double
    /// The standard deviation, divided by n; 0 of none.
    public let deviation: Double

    public init(_ values: [Double]) {
        count = values.count
        guard !values.isEmpty else {
            mean = 0
            deviation = 0
            return
        }
        let mean = values.reduce(0, +) / Double(values.count)
        self.mean = mean
        deviation = (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count))
            .squareRoot()
    }
}
