import Foundation

/// Which periods the accents of a piece repeat with, window by window.
struct Tempogram {
    /// Frames of a window, and from one window to the next.
    private static let window = 400
    static let hop = 100
    /// Periods that are looked at, in frames.
    private static let lags = Array(9...100)
    /// What a change of period by an octave costs from window to window, against a peak of 1.
    private static let jumpCost = 8.0

    /// What is expected of the period before the accents are heard.
    struct Prior {
        /// The commonest period in seconds, and the standard deviation in octaves.
        var seconds: Double
        var octaves: Double
        /// How many octaves above the median interval of onsets, and the deviation; beats are most
        /// often four of the shortest notes.
        var aboveOnsets: Double
        var aboveOnsetsOctaves: Double

        static let usual = Prior(seconds: 0.65, octaves: 1, aboveOnsets: 2, aboveOnsetsOctaves: 0.6)

        static func near(_ seconds: Double) -> Prior {
            Prior(seconds: seconds, octaves: 0.2, aboveOnsets: 2, aboveOnsetsOctaves: 9)
        }
    }

    /// For each window how well each lag is supported, and the interval of the onsets around.
    private let supports: [[Double]]
    private let intervals: [Double]

    /// - Complexity: O(frames times lags).
    init(accents: [Double], onsets: [BeatTracker.Onset]) {
        let all = zip(onsets.dropFirst(), onsets).map { $0.seconds - $1.seconds }
        let median = Tempogram.median(all)
        var supports: [[Double]] = []
        var intervals: [Double] = []
        var (first, last) = (0, 0)
        for center in stride(from: 0, to: accents.count, by: Tempogram.hop) {
            supports.append(Tempogram.support(accents, around: center))
            let seconds = Double(center) / BeatTracker.frameRate
            while first < all.count, onsets[first].seconds <= seconds - 8 { first += 1 }
            while last < all.count, onsets[last].seconds < seconds + 8 { last += 1 }
            let local = last - first > 8 ? Tempogram.median(Array(all[first..<last])) : median
            intervals.append((local * median).squareRoot())
        }
        self.supports = supports
        self.intervals = intervals
    }

    private static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        return sorted.isEmpty ? 0.2 : max(0.01, sorted[sorted.count / 2])
    }

    /// The autocorrelation at each lag, with that of two periods and of half a one.
    private static func support(_ accents: [Double], around center: Int) -> [Double] {
        let range = max(0, center - window / 2)..<min(accents.count, center + window / 2)
        let mean = range.reduce(0.0) { $0 + accents[$1] } / Double(max(1, range.count))
        let part = accents[range].map { $0 - mean }
        let longest = 2 * (lags.last ?? 0)
        let correlations = part.withUnsafeBufferPointer { part in
            (0...longest).map { lag -> Double in
                guard part.count > lag + 10 else { return 0 }
                var sum = 0.0
                for index in 0..<part.count - lag { sum += part[index] * part[index + lag] }
                return sum / Double(part.count - lag)
            }
        }
        return lags.map { lag in
            max(
                0,
                correlations[lag] + 0.5 * correlations[2 * lag] + 0.25 * correlations[lag / 2])
        }
    }

    /// The beat period of every window, in frames.
    func periods(_ prior: Prior) -> [Double] {
        let rows = zip(supports, intervals).map { support, interval in
            zip(Tempogram.lags, support).map { lag, support -> Double in
                let seconds = Double(lag) / BeatTracker.frameRate
                let tempo = log2(seconds / prior.seconds) / prior.octaves
                let ratio =
                    (log2(seconds / interval) - prior.aboveOnsets) / prior.aboveOnsetsOctaves
                return support * exp(-0.5 * (tempo * tempo + ratio * ratio))
            }
        }
        return Tempogram.smoothPath(rows)
    }

    /// The course of lags with the best sum, jumps costing by their ratio.
    private static func smoothPath(_ rows: [[Double]]) -> [Double] {
        guard var best = rows.first else { return [] }
        var origins: [[Int]] = [Array(lags.indices)]
        let logs = lags.map { log2(Double($0)) }
        for row in rows.dropFirst() {
            let peak = max(row.max() ?? 1, 1e-9)
            var next = [Double](repeating: 0, count: lags.count)
            var origin = [Int](repeating: 0, count: lags.count)
            for place in lags.indices {
                var top = -Double.infinity
                for other in lags.indices {
                    let total = best[other] - jumpCost * abs(logs[place] - logs[other])
                    if total > top { (top, origin[place]) = (total, other) }
                }
                next[place] = top + row[place] / peak
            }
            best = next
            origins.append(origin)
        }
        var place = best.indices.max { best[$0] < best[$1] } ?? 0
        var path = [Double](repeating: 0, count: rows.count)
        for index in rows.indices.reversed() {
            path[index] = Double(lags[place])
            place = origins[index][place]
        }
        return path
    }
}
