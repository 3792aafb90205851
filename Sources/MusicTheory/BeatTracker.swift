import Foundation
import MusicCore

/// Finds beats, bars and metre in a performance that keeps to no grid.
///
/// Onsets become a curve of accents, fifty values a second. The local tempo is the lag of the curve's
/// autocorrelation, followed through time by dynamic programming; the beats are the course that meets
/// the strongest accents while keeping to that tempo (Ellis, "Beat Tracking by Dynamic Programming",
/// *Journal of New Music Research* 36(1), 2007), each moved to the nearest onset. The downbeat is the
/// phase with the most weight in the bass and in long notes.
struct BeatTracker {
    private static let frameRate = 50.0
    /// Seconds of music in which a tempo is sought, and from one such window to the next.
    private static let windowSeconds = 8.0
    private static let hopSeconds = 2.0
    /// Periods that count as beats, in seconds: 40 to 220 a minute.
    private static let shortestPeriod = 60.0 / 220
    private static let longestPeriod = 60.0 / 40
    /// How much a beat off the tempo costs, against accents of standard deviation 1.
    private static let tightness = 60.0
    /// Longest music, in seconds; what is beyond is left out.
    private static let longestSeconds = 100_000.0

    /// - Parameter notes: pitched notes by onset.
    /// - Returns: a grid that covers all notes, or `nil` for fewer than eight onsets.
    /// - Complexity: O(seconds times lags).
    func grid(notes: [Note]) -> BeatGrid? {
        let notes = notes.filter { $0.onsetSeconds < BeatTracker.longestSeconds }
        let onsets = BeatTracker.clusters(notes)
        guard onsets.count >= 8, let first = onsets.first, let last = onsets.last,
            last.seconds - first.seconds > 2
        else { return nil }
        let accents = accents(onsets, end: last.seconds)
        let periods = localPeriods(accents)
        var beats = trackedBeats(accents, periods).map { Double($0) / BeatTracker.frameRate }
        beats = snapped(beats, to: onsets)
        guard beats.count >= 2 else { return nil }
        let end = notes.map(\.offsetSeconds).filter(\.isFinite).max() ?? last.seconds
        extend(&beats, from: first.seconds, to: min(end, BeatTracker.longestSeconds))
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

    private func accents(_ onsets: [Onset], end: Double) -> [Double] {
        let count = Int((end + 1) * BeatTracker.frameRate)
        var values = [Double](repeating: 0, count: count)
        let shape = [0.3, 0.75, 1, 0.75, 0.3]
        for onset in onsets {
            let frame = Int((onset.seconds * BeatTracker.frameRate).rounded())
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

    /// The beat period of every window, in frames.
    private func localPeriods(_ accents: [Double]) -> [Double] {
        let rate = BeatTracker.frameRate
        let lags = Array(
            Int(
                (BeatTracker.shortestPeriod * rate).rounded(.up))...Int(
                    BeatTracker.longestPeriod * rate))
        let window = Int(BeatTracker.windowSeconds * rate)
        let hop = Int(BeatTracker.hopSeconds * rate)
        var scores: [[Double]] = []
        for center in stride(from: 0, to: accents.count, by: hop) {
            let range = max(0, center - window / 2)..<min(accents.count, center + window / 2)
            let mean = range.reduce(0.0) { $0 + accents[$1] } / Double(max(1, range.count))
            func correlation(_ lag: Int) -> Double {
                guard range.count > lag + 10 else { return 0 }
                var sum = 0.0
                for index in range.lowerBound..<range.upperBound - lag {
                    sum += (accents[index] - mean) * (accents[index + lag] - mean)
                }
                return sum / Double(range.count - lag)
            }
            scores.append(
                lags.map { lag in
                    // Two beats and half a beat should agree; 92 a minute is the commonest pace.
                    let octave = log2(Double(lag) / rate / 0.65)
                    let prior = exp(-0.5 * octave * octave / 0.49)
                    let support =
                        correlation(lag) + 0.5 * correlation(2 * lag)
                        + 0.25 * correlation(lag / 2)
                    return prior * max(0, support)
                })
        }
        return BeatTracker.smoothPath(scores, lags).map(Double.init)
    }

    /// The course of lags with the best sum, jumps costing by their ratio.
    private static func smoothPath(_ scores: [[Double]], _ lags: [Int]) -> [Int] {
        guard var best = scores.first else { return [] }
        var origins: [[Int]] = [Array(lags.indices)]
        let logs = lags.map { log2(Double($0)) }
        for row in scores.dropFirst() {
            let peak = max(row.max() ?? 1, 1e-9)
            var next = [Double](repeating: 0, count: lags.count)
            var origin = [Int](repeating: 0, count: lags.count)
            for place in lags.indices {
                var top = -Double.infinity
                for other in lags.indices {
                    let jump = abs(logs[place] - logs[other])
                    let total = best[other] - 4 * jump
                    if total > top { (top, origin[place]) = (total, other) }
                }
                next[place] = top + row[place] / peak
            }
            best = next
            origins.append(origin)
        }
        var place = best.indices.max { best[$0] < best[$1] } ?? 0
        var path = [Int](repeating: 0, count: scores.count)
        for index in scores.indices.reversed() {
            path[index] = lags[place]
            place = origins[index][place]
        }
        return path
    }

    private func trackedBeats(_ accents: [Double], _ periods: [Double]) -> [Int] {
        let hop = Int(BeatTracker.hopSeconds * BeatTracker.frameRate)
        var score = accents
        var previous = [Int](repeating: -1, count: accents.count)
        for frame in accents.indices {
            let period = periods[min(periods.count - 1, (frame + hop / 2) / hop)]
            let (from, to) = (frame - Int(2 * period), frame - Int(period / 2))
            guard to >= 0 else { continue }
            var top = 0.0
            for other in max(0, from)...to {
                let deviation = log(Double(frame - other) / period)
                let total = score[other] - BeatTracker.tightness / 10 * deviation * deviation
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
    /// The share of onsets that lie on quarters divided by four or three, within a fiftieth of a quarter;
    /// 1 for no notes. Music played freely comes to about a quarter.
    var gridShare: Double {
        guard !notes.isEmpty else { return 1 }
        let quarter = Double(ticksPerQuarter)
        let onGrid = notes.lazy.filter { note in
            let place = (Double(note.onsetTick) / quarter).truncatingRemainder(dividingBy: 1)
            return [0, 0.25, 1.0 / 3, 0.5, 2.0 / 3, 0.75, 1].contains { abs(place - $0) <= 0.02 }
        }.count
        return Double(onGrid) / Double(notes.count)
    }
}
