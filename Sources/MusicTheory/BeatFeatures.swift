import Foundation
import MusicCore

/// The onsets of a performance and what the beat network is told of each.
///
/// Notes near the first of a group are one onset with it. The features do not change with the key,
/// and with the tempo only as far as people's choice of a beat does.
struct BeatFeatures {
    /// What is told of an onset besides the accents around it.
    private enum Feature: Int, CaseIterable {
        /// Binary logarithms of seconds to the neighbouring onsets, and of the number of notes.
        case gapBefore, gapAfter, noteCount
        /// In two octaves from middle C.
        case lowest, highest
        /// Velocities of the loudest note and in the mean.
        case loudest, loudness
        /// Binary logarithms of how many seconds keys are held: the most, the lowest, the highest.
        case longest, lowestLength, highestLength
        /// One less the likeness of the pitch classes before and from here on.
        case novelty
        /// In octaves from the onset before.
        case lowestStep, highestStep
        /// Binary logarithms of seconds since and until an onset as low or lower, as loud or louder.
        case sinceLower, untilLower, sinceLouder, untilLouder
        /// Keys that are still held.
        case held
    }

    /// Distances in seconds at which accents are looked for, after and before the onset.
    static let lags: [Double] = (0..<16).map { 0.2 * pow(14, Double($0) / 15) }
    /// F, the number of features.
    static let count = Feature.allCases.count + 2 * lags.count

    /// Mean and deviation of each feature, roughly, as the network was trained with.
    private static let means: [Float] =
        [-2, -2, 0.6, -0.3, 0.5, 0, 0, -1.5, -1.5, -1.5, 0.3, 0, 0, 0, 0, -0.5, -0.5, 0.5]
        + [Float](repeating: 0.4, count: 2 * lags.count)
    private static let deviations: [Float] =
        [1.3, 1.3, 0.8, 0.5, 0.5, 0.35, 0.35, 1.3, 1.3, 1.3, 0.3, 0.6, 0.6, 2, 2, 2, 2, 1]
        + [Float](repeating: 0.5, count: 2 * lags.count)

    /// Notes that are struck together.
    private struct Onset {
        var seconds = 0.0
        var notes: ArraySlice<Note> = []
        var lowest = Note(pitch: 127, velocity: 1, onsetSeconds: 0, offsetSeconds: 0)
        var highest = Note(pitch: 0, velocity: 1, onsetSeconds: 0, offsetSeconds: 0)
        var loudest = 0.0
        var accent = 0.0
    }

    /// When the onsets are, in seconds: the mean of each group's.
    let seconds: [Double]
    /// When the first note of each group is struck: where a bar or a chord that begins with it begins.
    let firstSeconds: [Double]
    /// The standardised features, [feature, onset].
    let values: [Float]
    /// Within how many seconds of the first note of a group notes belong to it, at the music's own pace.
    let grouping: Double

    /// - Parameters:
    ///   - notes: in any order.
    ///   - grouping: within how many seconds of the first note of a group notes belong to it.
    ///   - slowness: by which all times are multiplied, as if the music were played so much slower.
    /// - Complexity: O(N log N) for N notes.
    init(notes: [Note], grouping: Double = 0.035, slowness: Double = 1) {
        self.grouping = grouping
        let notes = notes.filter { $0.onsetSeconds.isFinite && $0.offsetSeconds.isFinite }
            .sorted { ($0.onsetSeconds, $0.pitch) < ($1.onsetSeconds, $1.pitch) }
            .map { note in
                var slowed = note
                slowed.onsetSeconds *= slowness
                slowed.offsetSeconds *= slowness
                return slowed
            }
        let onsets = BeatFeatures.groups(notes, within: grouping * slowness)
        seconds = onsets.map(\.seconds)
        firstSeconds = onsets.map { $0.notes.first?.onsetSeconds ?? $0.seconds }
        var table = Table(onsets: onsets.count)
        BeatFeatures.describe(onsets, in: &table)
        BeatFeatures.compareNeighbours(onsets, in: &table)
        BeatFeatures.compareHarmony(onsets, in: &table)
        BeatFeatures.countHeld(onsets, notes, in: &table)
        BeatFeatures.findAccents(onsets, in: &table)
        values = table.standardised(BeatFeatures.means, BeatFeatures.deviations)
    }

    /// Values by feature and onset.
    private struct Table {
        let onsets: Int
        var values: [Float]

        init(onsets: Int) {
            self.onsets = onsets
            values = [Float](repeating: 0, count: BeatFeatures.count * onsets)
        }

        subscript(feature: Feature, onset: Int) -> Double {
            get { Double(values[feature.rawValue * onsets + onset]) }
            set { values[feature.rawValue * onsets + onset] = Float(newValue) }
        }

        func standardised(_ means: [Float], _ deviations: [Float]) -> [Float] {
            values.indices.map {
                (values[$0] - means[$0 / onsets]) / deviations[$0 / onsets]
            }
        }
    }

    private static func groups(_ notes: [Note], within seconds: Double) -> [Onset] {
        var result: [Onset] = []
        var start = 0
        while start < notes.count {
            var end = start + 1
            while end < notes.count, notes[end].onsetSeconds - notes[start].onsetSeconds < seconds {
                end += 1
            }
            var onset = Onset()
            onset.notes = notes[start..<end]
            for note in onset.notes {
                onset.seconds += note.onsetSeconds
                onset.loudest = max(onset.loudest, Double(note.velocity))
            }
            let count = Double(end - start)
            onset.seconds /= count
            onset.lowest = onset.notes.min { $0.pitch < $1.pitch } ?? onset.lowest
            onset.highest = onset.notes.reduce(notes[start]) { $1.pitch > $0.pitch ? $1 : $0 }
            onset.accent =
                0.3 + 0.2 * log2(count) + 0.5 * onset.loudest / 100
                + (onset.lowest.pitch < 52 ? 0.4 : 0)
            result.append(onset)
            start = end
        }
        return result
    }

    /// The binary logarithm of seconds, held within 0.03 and `most`.
    private static func logarithm(_ seconds: Double, upTo most: Double) -> Double {
        log2(min(most, max(0.03, seconds)))
    }

    private static func describe(_ onsets: [Onset], in table: inout Table) {
        for (index, onset) in onsets.enumerated() {
            let lengths = onset.notes.map(\.durationSeconds)
            let velocities = onset.notes.reduce(0) { $0 + Double($1.velocity) }
            let count = Double(onset.notes.count)
            table[.noteCount, index] = log2(count)
            table[.lowest, index] = (Double(onset.lowest.pitch) - 60) / 24
            table[.highest, index] = (Double(onset.highest.pitch) - 60) / 24
            table[.loudest, index] = onset.loudest / 64 - 1
            table[.loudness, index] = velocities / count / 64 - 1
            table[.longest, index] = logarithm(lengths.max() ?? 0, upTo: 4)
            table[.lowestLength, index] = logarithm(onset.lowest.durationSeconds, upTo: 4)
            table[.highestLength, index] = logarithm(onset.highest.durationSeconds, upTo: 4)
        }
    }

    private static func compareNeighbours(_ onsets: [Onset], in table: inout Table) {
        guard !onsets.isEmpty else { return }
        table[.gapBefore, 0] = 2
        table[.gapAfter, onsets.count - 1] = 2
        for index in onsets.indices.dropFirst() {
            let (before, onset) = (onsets[index - 1], onsets[index])
            let gap = logarithm(onset.seconds - before.seconds, upTo: 4)
            table[.gapBefore, index] = gap
            table[.gapAfter, index - 1] = gap
            func step(_ pitch: UInt8, _ other: UInt8) -> Double {
                min(2, max(-2, (Double(pitch) - Double(other)) / 12))
            }
            table[.lowestStep, index] = step(onset.lowest.pitch, before.lowest.pitch)
            table[.highestStep, index] = step(onset.highest.pitch, before.highest.pitch)
        }
        let lows = onsets.map { Double($0.lowest.pitch) }
        let softness = onsets.map { -$0.loudest }
        let forward = Array(onsets.indices)
        for (keys, since, until) in [
            (lows, Feature.sinceLower, Feature.untilLower),
            (softness, Feature.sinceLouder, Feature.untilLouder),
        ] {
            search(keys, onsets, order: forward) { table[since, $0] = $1 }
            search(keys, onsets, order: forward.reversed()) { table[until, $0] = $1 }
        }
    }

    /// For every onset the time to the last one in the order whose key is as low or lower.
    private static func search(
        _ keys: [Double], _ onsets: [Onset], order: [Int], write: (Int, Double) -> Void
    ) {
        var stack: [Int] = []
        for index in order {
            while let top = stack.last, keys[top] > keys[index] { stack.removeLast() }
            let distance = stack.last.map { abs(onsets[index].seconds - onsets[$0].seconds) } ?? 8
            write(index, logarithm(distance, upTo: 8))
            stack.append(index)
        }
    }

    /// Pitch classes before the onset and from it on, each fading by e in a second, and their cosine.
    private static func compareHarmony(_ onsets: [Onset], in table: inout Table) {
        let classes = onsets.map { onset in
            onset.notes.reduce(into: [Double](repeating: 0, count: 12)) {
                $0[Int($1.pitch) % 12] += 1
            }
        }
        var before = onsets.map { _ in [Double](repeating: 0, count: 12) }
        func fading(_ index: Int) -> Double {
            exp(onsets[index - 1].seconds - onsets[index].seconds)
        }
        for index in onsets.indices.dropFirst() {
            for pitch in 0..<12 {
                before[index][pitch] =
                    (before[index - 1][pitch] + classes[index - 1][pitch]) * fading(index)
            }
        }
        var after = [Double](repeating: 0, count: 12)
        for index in onsets.indices.reversed() {
            var (product, left, right) = (0.0, 0.0, 0.0)
            for pitch in 0..<12 {
                if index + 1 < onsets.count { after[pitch] *= fading(index + 1) }
                after[pitch] += classes[index][pitch]
                product += before[index][pitch] * after[pitch]
                left += before[index][pitch] * before[index][pitch]
                right += after[pitch] * after[pitch]
            }
            table[.novelty, index] = 1 - product / (left * right + 1e-9).squareRoot()
        }
    }

    private static func countHeld(_ onsets: [Onset], _ notes: [Note], in table: inout Table) {
        let ends = notes.map(\.offsetSeconds).sorted()
        var ended = 0
        for (index, onset) in onsets.enumerated() {
            while ended < ends.count, ends[ended] < onset.seconds + 0.02 { ended += 1 }
            table[.held, index] = Double(onset.notes.startIndex - ended) / 4
        }
    }

    /// The strongest accent at each lag after and before, weighed by how near to the lag it is.
    private static func findAccents(_ onsets: [Onset], in table: inout Table) {
        guard let longest = lags.last, !onsets.isEmpty else { return }
        let mean = onsets.reduce(0) { $0 + $1.accent } / Double(onsets.count)
        let rows = (after: Feature.allCases.count, before: Feature.allCases.count + lags.count)
        for index in onsets.indices {
            for other in onsets.indices[(index + 1)...] {
                let distance = onsets[other].seconds - onsets[index].seconds
                if distance > longest * 1.25 { break }
                for (lag, seconds) in lags.enumerated() {
                    let width = 0.06 * seconds + 0.012
                    if seconds - 3 * width > distance { break }
                    if seconds * 1.3 + 0.1 < distance { continue }
                    let deviation = (distance - seconds) / width
                    let weight = exp(-0.5 * deviation * deviation) / mean
                    let after = (rows.after + lag) * onsets.count + index
                    let before = (rows.before + lag) * onsets.count + other
                    table.values[after] = max(
                        table.values[after], Float(weight * onsets[other].accent))
                    table.values[before] = max(
                        table.values[before], Float(weight * onsets[index].accent))
                }
            }
        }
    }
}
