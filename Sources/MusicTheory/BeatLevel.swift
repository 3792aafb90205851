import Foundation

/// Judges whether a course of beats is the one that people tap: neither its half nor its double.
///
/// A linear model of the pace, of what happens on beats, between them, and of their regularity. There
/// are two sets of weights, each learnt so that the course with the best F1 among those tried is the
/// likeliest: for music in strict time from 160 made-up pieces (waltzes, songs, block chords,
/// arpeggios), for free performances from one half (57) of 113 annotated ones. People play so much
/// more freely that one set does not serve both.
struct BeatLevel {
    /// The deviation of the logarithms of neighbouring beats' ratios.
    let unsteadiness: Double
    private let features: [Double]

    /// Below it, music is in strict time: the made-up pieces came to at most 0.026, 0.005 in the median,
    /// the performances to at least 0.029.
    static let leastUnsteadiness = 0.026

    private enum Weights {
        static let strict = [
            -0.432, -0.126, -0.574, -0.709, 3.899, 1.303, -1.666, -0.079, 5.273, -0.464, -2.152,
            -3.126, -6.613,
        ]
        static let free = [
            -0.413, -0.375, -0.496, 0.146, -5.654, 2.665, 3.645, 1.62, 9.366, 0.929, 3.197, -0.271,
            -15.668,
        ]
    }

    /// The higher, the better; only differences between courses of one piece mean anything.
    func score(isStrict: Bool) -> Double {
        zip(isStrict ? Weights.strict : Weights.free, features).reduce(0) { $0 + $1.0 * $1.1 }
    }

    /// - Returns: `nil` for fewer than four beats within the music.
    init?(beats: [Double], onsets: [BeatTracker.Onset]) {
        guard let first = onsets.first, let last = onsets.last else { return nil }
        let beats = beats.filter { $0 >= first.seconds - 0.1 && $0 <= last.seconds + 0.1 }
        guard beats.count >= 4, onsets.count >= 2 else { return nil }
        let lengths = zip(beats.dropFirst(), beats).map { $0 - $1 }
        let period = BeatLevel.median(lengths)
        let interval = BeatLevel.median(
            zip(onsets.dropFirst(), onsets).map { $0.seconds - $1.seconds })
        let meanAccent = onsets.reduce(0) { $0 + $1.accent } / Double(onsets.count)
        func share(_ parts: [Bool]) -> Double {
            Double(parts.filter { $0 }.count) / Double(parts.count)
        }
        func near(_ seconds: Double, _ reach: Double) -> BeatTracker.Onset? {
            BeatLevel.nearest(seconds, onsets, within: reach)
        }
        let onBeats = beats.map { near($0, 0.05) }
        let halves = zip(beats, lengths).map { near($0 + $1 / 2, 0.06) }
        let thirds = zip(beats, lengths).map {
            near($0 + $1 / 3, 0.05) != nil && near($0 + 2 * $1 / 3, 0.05) != nil
        }
        let quarters = zip(beats, lengths).map {
            near($0 + $1 / 4, 0.05) != nil || near($0 + 3 * $1 / 4, 0.05) != nil
        }
        func meanAccentShare(_ found: [BeatTracker.Onset?]) -> Double {
            found.reduce(0) { $0 + ($1?.accent ?? 0) } / Double(found.count) / meanAccent
        }
        func bassShare(_ found: [BeatTracker.Onset?]) -> Double {
            share(found.map { $0.map { $0.lowest < 52 } ?? false })
        }
        let logs = lengths.map { log($0) }
        let changes = zip(logs.dropFirst(), logs).map { $0 - $1 }
        let above = log2(period / interval)
        let pace = log2(period / 0.6)
        unsteadiness = BeatLevel.deviation(changes)
        features = [
            above, above * above, pace, pace * pace,
            share(onBeats.map { $0 != nil }), share(halves.map { $0 != nil }),
            share(zip(thirds, halves).map { $0 && $1 == nil }), share(quarters),
            meanAccentShare(onBeats), meanAccentShare(halves), bassShare(onBeats),
            bassShare(halves), unsteadiness,
        ]
    }

    private static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        return sorted.isEmpty ? 1 : max(0.01, sorted[sorted.count / 2])
    }

    private static func deviation(_ values: [Double]) -> Double {
        guard !values.isEmpty else { return 0 }
        let mean = values.reduce(0, +) / Double(values.count)
        return (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count))
            .squareRoot()
    }

    private static func nearest(
        _ seconds: Double, _ onsets: [BeatTracker.Onset], within reach: Double
    ) -> BeatTracker.Onset? {
        var (low, high) = (0, onsets.count)
        while low < high {
            let middle = (low + high) / 2
            if onsets[middle].seconds >= seconds { high = middle } else { low = middle + 1 }
        }
        let around = [low - 1, low].filter { onsets.indices.contains($0) }.map { onsets[$0] }
        let best = around.min { abs($0.seconds - seconds) < abs($1.seconds - seconds) }
        return best.flatMap { abs($0.seconds - seconds) < reach ? $0 : nil }
    }
}
