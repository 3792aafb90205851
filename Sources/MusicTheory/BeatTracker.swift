import Foundation
import MusicCore

/// Finds beats, bars and metre in a performance that keeps to no grid.
///
/// Onsets become a curve of accents, fifty values a second, whose autocorrelation tells the periods in
/// every window of eight seconds. For one level of beats, tempo is followed through the windows and beats
/// are the course that meets the strongest accents while keeping to it (Ellis, "Beat Tracking by Dynamic
/// Programming", *Journal of New Music Research* 36(1), 2007), each moved to the nearest onset. Several
/// levels are tried, from a quarter to four times the likeliest period, and ``BeatLevel`` judges which
/// one people would tap. The downbeat is the phase with the most weight in the bass and in long notes.
struct BeatTracker {
    static let frameRate = 50.0
    /// Longest music, in seconds; what is beyond is left out.
    private static let longestSeconds = 100_000.0
    /// Periods beside the likeliest one that are tried.
    private static let levels: [Double] = [
        0.25, 1.0 / 3, 0.5, 2.0 / 3, 0.75, 4.0 / 3, 1.5, 2.0, 3.0, 4.0,
    ]
    /// Periods that are tried, in seconds.
    private static let triedPeriods = 0.17...2.1

    /// - Parameter notes: pitched notes by onset.
    /// - Returns: a grid that covers all notes, or `nil` for fewer than eight onsets.
    /// - Complexity: O(seconds times lags).
    func grid(notes: [Note]) -> BeatGrid? {
        let notes = notes.filter { $0.onsetSeconds < BeatTracker.longestSeconds }
        let onsets = BeatTracker.clusters(notes)
        guard onsets.count >= 8, let first = onsets.first, let last = onsets.last,
            last.seconds - first.seconds > 2
        else { return nil }
        let accents = BeatTracker.accents(onsets, end: last.seconds)
        let tempogram = Tempogram(accents: accents, onsets: onsets)
        let end = notes.map(\.offsetSeconds).filter(\.isFinite).max() ?? last.seconds
        func course(_ prior: Tempogram.Prior) -> [Double]? {
            var beats = trackedBeats(accents, tempogram.periods(prior)).map {
                Double($0) / BeatTracker.frameRate
            }
            beats = snapped(beats, to: onsets)
            guard beats.count >= 2 else { return nil }
            extend(&beats, from: first.seconds, to: min(end, BeatTracker.longestSeconds))
            return beats
        }
        guard let likeliest = course(.usual) else { return nil }
        let intervals = zip(likeliest.dropFirst(), likeliest).map { $0 - $1 }.sorted()
        let period = intervals[intervals.count / 2]
        var candidates = [likeliest]
        for level in BeatTracker.levels where BeatTracker.triedPeriods.contains(period * level) {
            if let beats = course(.near(period * level)) { candidates.append(beats) }
        }
        let judged = candidates.map { BeatLevel(beats: $0, onsets: onsets) }
        let steadiest = judged.compactMap { $0?.unsteadiness }.min() ?? .infinity
        let isStrict = steadiest < BeatLevel.leastUnsteadiness
        let scores = judged.map { $0?.score(isStrict: isStrict) ?? -.infinity }
        let best = candidates.indices.max { scores[$0] < scores[$1] } ?? 0
        let beats = candidates[best]
        let (beatsPerBar, phase) = metre(beats, onsets)
        return BeatGrid(beatSeconds: beats, firstDownbeat: phase, beatsPerBar: beatsPerBar)
    }

    /// Notes struck together.
    struct Onset {
        var seconds: Double
        var accent: Double
        /// The lowest pitch, and the longest duration in seconds.
        var lowest: Int
        var longest: Double
        var count: Int
    }

    /// Notes within 40 ms of the first of a group count as one onset.
    static func clusters(_ notes: [Note]) -> [Onset] {
        var result: [Onset] = []
        for note in notes where note.onsetSeconds.isFinite {
            let weight = 0.5 + Double(note.velocity) / 127
            let length = min(2, max(0, note.durationSeconds))
            if let last = result.last, note.onsetSeconds - last.seconds < 0.04 {
                let index = result.count - 1
                result[index].accent += 0.4 * weight
                result[index].lowest = min(last.lowest, Int(note.pitch))
                result[index].longest = max(last.longest, length)
                result[index].count += 1
            } else {
                result.append(
                    Onset(
                        seconds: note.onsetSeconds, accent: weight, lowest: Int(note.pitch),
                        longest: length, count: 1))
            }
        }
        // Bass notes and long notes mark beats.
        for index in result.indices {
            let gap =
                index + 1 < result.count
                ? result[index + 1].seconds - result[index].seconds : 1
            result[index].accent += 0.8 * min(1, gap) + (result[index].lowest < 52 ? 0.5 : 0)
        }
        return result
    }

    /// The curve of accents, with standard deviation 1.
    private static func accents(_ onsets: [Onset], end: Double) -> [Double] {
        let count = Int((end + 1) * frameRate)
        var values = [Double](repeating: 0, count: count)
        let shape = [0.3, 0.75, 1, 0.75, 0.3]
        for onset in onsets {
            let frame = Int((onset.seconds * frameRate).rounded())
            for (offset, factor) in shape.enumerated() {
                let place = frame + offset - 2
                if values.indices.contains(place) {
                    values[place] = max(values[place], factor * onset.accent)
                }
            }
        }
        let mean = values.reduce(0, +) / Double(count)
        let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count)
        let scale = 1 / max(variance.squareRoot(), 1e-9)
        return values.map { $0 * scale }
    }

    /// How much a beat off the tempo costs, against accents of standard deviation 1: times the squared
    /// logarithm of its distance to the period.
    private static let tightness = 40.0

    private func trackedBeats(_ accents: [Double], _ periods: [Double]) -> [Int] {
        let hop = Tempogram.hop
        var score = accents
        var previous = [Int](repeating: -1, count: accents.count)
        let logs = (0...Int(2 * (periods.max() ?? 1)) + 1).map { log(Double(max(1, $0))) }
        for frame in accents.indices {
            let period = periods[min(periods.count - 1, (frame + hop / 2) / hop)]
            let (from, to) = (frame - Int(2 * period), frame - Int(period / 2))
            guard to >= 0 else { continue }
            var top = 0.0
            let logPeriod = log(period)
            for other in max(0, from)...to {
                let deviation = logs[frame - other] - logPeriod
                let total = score[other] - BeatTracker.tightness * deviation * deviation
                if total > top { (top, previous[frame]) = (total, other) }
            }
            score[frame] = accents[frame] + top
        }
        let tail = max(0, accents.count - Int(periods.last ?? 50) - 1)
        guard var frame = (tail..<accents.count).max(by: { score[$0] < score[$1] }) else {
            return []
        }
        var beats: [Int] = []
        while frame >= 0 {
            beats.append(frame)
            frame = previous[frame]
        }
        return beats.reversed()
    }

    /// Moves beats to the nearest onset within 60 ms and keeps them ascending.
    private func snapped(_ beats: [Double], to onsets: [Onset]) -> [Double] {
        var result: [Double] = []
        var index = 0
        for beat in beats {
            while index + 1 < onsets.count,
                abs(onsets[index + 1].seconds - beat) <= abs(onsets[index].seconds - beat)
            {
                index += 1
            }
            let place = abs(onsets[index].seconds - beat) <= 0.06 ? onsets[index].seconds : beat
            if place > (result.last ?? -1) + 0.1 { result.append(place) }
        }
        return result
    }

    /// Goes on at the outermost pace until the first onset and the last end are covered.
    private func extend(_ beats: inout [Double], from start: Double, to end: Double) {
        let opening = max(0.2, beats[1] - beats[0])
        while let first = beats.first, first > start + 0.03, first - opening >= 0 {
            beats.insert(first - opening, at: 0)
        }
        let closing = max(0.2, beats[beats.count - 1] - beats[beats.count - 2])
        while let last = beats.last, last < end { beats.append(last + closing) }
    }

    /// Beats of a bar and the first downbeat: where the bass is low, notes are long and many.
    private func metre(_ beats: [Double], _ onsets: [Onset]) -> (beatsPerBar: Int, phase: Int) {
        var weights = [Double](repeating: 0, count: beats.count)
        var index = 0
        for (place, beat) in beats.enumerated() {
            while index < onsets.count, onsets[index].seconds < beat - 0.05 { index += 1 }
            guard index < onsets.count, onsets[index].seconds < beat + 0.05 else { continue }
            let onset = onsets[index]
            weights[place] =
                onset.accent + Double(max(0, 60 - onset.lowest)) / 12
                + onset.longest + 0.3 * Double(onset.count)
        }
        let mean = weights.reduce(0, +) / Double(max(1, weights.count))
        var best = (beatsPerBar: 4, phase: 0, score: -Double.infinity)
        for count in [2, 3, 4] {
            for phase in 0..<min(count, weights.count) {
                let chosen = stride(from: phase, to: weights.count, by: count).map { weights[$0] }
                guard !chosen.isEmpty else { continue }
                // The standard error makes long pieces surer than short ones, and 4 no better than 2.
                let lift =
                    (chosen.reduce(0, +) / Double(chosen.count) - mean)
                    * Double(chosen.count).squareRoot() * (count == 2 ? 0.95 : 1)
                if lift > best.score { best = (count, phase, lift) }
            }
        }
        return (best.beatsPerBar, best.phase)
    }
}

extension Score {
    /// Whether onsets keep to the file's grid: quarters divided by 16 or 24, to the tick at 480 ticks a
    /// quarter.
    ///
    /// Of 113 scores at least 86 % of the onsets did, of their performances at most 28 %; chance alone
    /// gives 20 %. Where ticks are so coarse that chance is near, the file is believed.
    var keepsToItsGrid: Bool {
        guard !notes.isEmpty else { return true }
        let quarter = ticksPerQuarter
        let tolerance = quarter / 480
        var isOnGrid = [Bool](repeating: false, count: quarter)
        for division in [16, 24] {
            for part in 0..<division {
                let place = (part * quarter + division / 2) / division
                for tick in place - tolerance...place + tolerance {
                    isOnGrid[(tick + quarter) % quarter] = true
                }
            }
        }
        let chance = Double(isOnGrid.filter { $0 }.count) / Double(quarter)
        let kept = notes.lazy.filter { isOnGrid[$0.onsetTick % quarter] }.count
        return Double(kept) / Double(notes.count) >= min(0.99, (1 + chance) / 2)
    }
}
