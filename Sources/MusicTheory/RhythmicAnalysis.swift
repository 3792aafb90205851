import Foundation

/// What the rhythm of a piece does; the JSON keys are the snake-case names of the properties.
public struct RhythmicAnalysis: Sendable, Codable, Equatable {
    public struct MetricHierarchy: Sendable, Codable, Equatable {
        /// Beats of the bar from 1.
        public var strongBeats: [Int]
        public var weakBeats: [Int]
    }

    /// Two layers that divide the same span differently, as `3:2`.
    public struct Polyrhythm: Sendable, Codable, Equatable {
        public var ratio: String
        /// How many beats show it.
        public var count: Int
        public var firstTime: Double
    }

    /// 0...1, see ``syncopation(_:barLength:stepsPerBeat:)``; 0 for no notes.
    public var syncopationIndex = 0.0
    public var timeSignature = "4/4"
    /// Onsets a second; notes struck together count once.
    public var noteDensity = 0.0
    public var polyrhythmsDetected: [Polyrhythm] = []
    public var metricHierarchy = MetricHierarchy(strongBeats: [1, 3], weakBeats: [2, 4])
    /// The place of the off-beat eighths within the beat, 0.5 straight, 0.667 triplet swing; `nil` for fewer than eight
    /// such notes.
    public var swingRatio: Double?
    /// How alike neighbouring bars' onset patterns are (mean Jaccard index), 0...1; `nil` for one bar.
    public var grooveConsistency: Double?
    /// 0...1: the mean of syncopation (doubled, at most 1), the variety of inter-onset intervals (normalised entropy)
    /// and of bars, a measure of our own.
    public var complexityScore = 0.0
    public var bpm = 120.0

    public init() {}

    /// Analyses onsets on a metrical grid.
    ///
    /// - Parameters:
    ///   - onsets: places in beats from the first downbeat.
    ///   - beatsPerBar: 1...32.
    ///   - denominator: of the time signature.
    ///   - isCompound: whether a beat has three parts, as in 6/8.
    ///   - bpm: beats a minute.
    ///   - durationSeconds: of the music, for the density.
    /// - Complexity: O(n log n).
    init(
        onsets: [Double], beatsPerBar: Int, denominator: Int, isCompound: Bool, bpm: Double,
        durationSeconds: Double
    ) {
        let stepsPerBeat = isCompound ? 6 : 4
        let numerator = isCompound ? beatsPerBar * 3 : beatsPerBar
        timeSignature = "\(numerator)/\(denominator)"
        metricHierarchy = RhythmicAnalysis.hierarchy(beatsPerBar: beatsPerBar)
        self.bpm = bpm.thousandths
        let sorted = onsets.filter(\.isFinite).sorted()
        guard !sorted.isEmpty else { return }
        let barLength = beatsPerBar * stepsPerBeat
        var steps: [Int] = []
        for onset in sorted {
            let place = (onset * Double(stepsPerBeat)).rounded()
            guard abs(place) < 1e9 else { continue }
            if steps.last != Int(place) { steps.append(Int(place)) }
        }
        noteDensity =
            durationSeconds > 0
            ? (Double(steps.count) / durationSeconds).thousandths : 0
        let syncopation = RhythmicAnalysis.syncopation(
            steps, barLength: barLength, stepsPerBeat: stepsPerBeat)
        syncopationIndex = syncopation.thousandths
        polyrhythmsDetected = RhythmicAnalysis.polyrhythms(sorted, bpm: bpm)
        swingRatio = RhythmicAnalysis.swing(sorted)
        let bars = RhythmicAnalysis.barPatterns(steps, barLength: barLength)
        grooveConsistency = RhythmicAnalysis.consistency(bars)?.thousandths
        let entropy = RhythmicAnalysis.intervalEntropy(steps)
        let variety = 1 - (grooveConsistency ?? 1)
        complexityScore = ((min(1, 2 * syncopation) + entropy + variety) / 3).thousandths
    }

    /// The syncopation index of Longuet-Higgins and Lee ("The rhythmic interpretation of monophonic
    /// music", *Music Perception* 1(4), 1984), normalised.
    ///
    /// A sixteenth's weight is 0 on the downbeat and one less for every level of the metre below it.
    /// When a note is held over a place of greater weight than its own onset, the difference is its
    /// syncopation. Their sum is divided by the number of notes times the depth of the metre, which
    /// is the most a note can give.
    ///
    /// - Parameters:
    ///   - steps: ascending places of onsets in parts of a beat from a downbeat.
    ///   - barLength: steps in a bar.
    ///   - stepsPerBeat: 4, or 6 for dotted beats.
    /// - Returns: 0...1.
    static func syncopation(_ steps: [Int], barLength: Int, stepsPerBeat: Int) -> Double {
        guard steps.count > 1 else { return 0 }
        let weights = metricalWeights(barLength: barLength, stepsPerBeat: stepsPerBeat)
        let depth = -(weights.min() ?? 0)
        guard depth > 0 else { return 0 }
        var sum = 0
        for (start, end) in zip(steps, steps.dropFirst()) {
            let own = weights[modulo(start, barLength)]
            // One bar at most: what is held longer is a rest, not a syncopation.
            guard end - start > 1 else { continue }
            var heaviest = own
            for place in start + 1..<min(end, start + barLength + 1) {
                heaviest = max(heaviest, weights[modulo(place, barLength)])
            }
            sum += heaviest - own
        }
        return Double(sum) / Double(depth * (steps.count - 1))
    }

    /// Weights of the places of a bar: 0 for the downbeat, minus one for every level below.
    static func metricalWeights(barLength: Int, stepsPerBeat: Int) -> [Int] {
        var periods = [barLength]
        let beats = barLength / stepsPerBeat
        if beats > 2, beats.isMultiple(of: 2) { periods.append(barLength / 2) }
        if beats > 1 { periods.append(stepsPerBeat) }
        periods += stepsPerBeat == 6 ? [2, 1] : [2, 1]
        return (0..<barLength).map { place in
            -(periods.firstIndex { place.isMultiple(of: $0) } ?? periods.count)
        }
    }

    /// Strong and weak beats of a metre: in four the first and third, otherwise groups of two or three.
    static func hierarchy(beatsPerBar: Int) -> MetricHierarchy {
        let strong: [Int]
        switch beatsPerBar {
        case 4: strong = [1, 3]
        case 5: strong = [1, 4]
        case 6: strong = [1, 4]
        case 7: strong = [1, 3, 5]
        case ...3: strong = [1]
        default: strong = Array(stride(from: 1, through: beatsPerBar, by: 2))
        }
        let weak = beatsPerBar > 0 ? (1...beatsPerBar).filter { !strong.contains($0) } : []
        return MetricHierarchy(strongBeats: strong, weakBeats: weak)
    }

    /// Beats in which the onsets divide the beat into two or four and into three at once.
    private static func polyrhythms(_ onsets: [Double], bpm: Double) -> [Polyrhythm] {
        var count = 0
        var first: Double?
        var index = 0
        while index < onsets.count {
            let beat = onsets[index].rounded(.down)
            var parts: Set<Int> = []
            while index < onsets.count, onsets[index] < beat + 1 {
                let part = (onsets[index] - beat) * 12
                if abs(part - part.rounded()) < 0.35 { parts.insert(Int(part.rounded())) }
                index += 1
            }
            if parts.contains(6), parts.contains(4), parts.contains(8) {
                count += 1
                first = first ?? beat
            }
        }
        guard let first, count > 0 else { return [] }
        return [
            Polyrhythm(
                ratio: "3:2", count: count, firstTime: max(0, first * 60 / max(bpm, 1)).thousandths)
        ]
    }

    /// The mean place of the single off-beat notes between 0.4 and 0.8 of a beat.
    private static func swing(_ onsets: [Double]) -> Double? {
        var sum = 0.0
        var count = 0.0
        var index = 0
        while index < onsets.count {
            let beat = (onsets[index] + 0.1).rounded(.down)
            var inner: [Double] = []
            while index < onsets.count, onsets[index] + 0.1 < beat + 1 {
                let part = onsets[index] - beat
                if part > 0.15 { inner.append(part) }
                index += 1
            }
            if inner.count == 1, (0.4...0.8).contains(inner[0]) {
                sum += inner[0]
                count += 1
            }
        }
        return count >= 8 ? (sum / count).thousandths : nil
    }

    private static func barPatterns(_ steps: [Int], barLength: Int) -> [Set<Int>] {
        guard let first = steps.first, let last = steps.last else { return [] }
        let firstBar = floorDivide(first, barLength)
        let count = min(floorDivide(last, barLength) - firstBar + 1, steps.count * 4)
        var bars = [Set<Int>](repeating: [], count: count)
        for step in steps {
            let bar = floorDivide(step, barLength) - firstBar
            if bar < count { bars[bar].insert(modulo(step, barLength)) }
        }
        return bars
    }

    private static func consistency(_ bars: [Set<Int>]) -> Double? {
        var sum = 0.0
        var count = 0.0
        for (bar, next) in zip(bars, bars.dropFirst()) where !(bar.isEmpty && next.isEmpty) {
            sum += Double(bar.intersection(next).count) / Double(bar.union(next).count)
            count += 1
        }
        return count > 0 ? sum / count : nil
    }

    /// The entropy of the intervals between onsets over that of eight equally frequent ones.
    private static func intervalEntropy(_ steps: [Int]) -> Double {
        var counts: [Int: Double] = [:]
        for (step, next) in zip(steps, steps.dropFirst()) { counts[next - step, default: 0] += 1 }
        let total = counts.values.reduce(0, +)
        guard total > 0 else { return 0 }
        let entropy = counts.values.reduce(0) { $0 - $1 / total * log2($1 / total) }
        return min(1, entropy / 3)
    }

    private static func modulo(_ value: Int, _ divisor: Int) -> Int {
        let rest = value % divisor
        return rest < 0 ? rest + divisor : rest
    }

    private static func floorDivide(_ value: Int, _ divisor: Int) -> Int {
        (value - modulo(value, divisor)) / divisor
    }
}

/// Analyses the rhythm of onsets in beats, without MIDI.
///
/// - Parameters:
///   - beats: the onsets, in beats from a downbeat (0, 1.5, 2, ...).
///   - bpm: beats a minute, in 1...1000.
///   - duration: of the music in seconds, >= 0; for the density.
///   - beatsPerBar: 1...32; 4 by default.
/// - Returns: the figures of such a metre over quarters.
/// - Throws: ``TheoryError`` for values that cannot be used.
public func analyzeRhythmicComplexity(
    beats: [Double], bpm: Double, duration: Double, beatsPerBar: Int = 4
) throws -> RhythmicAnalysis {
    guard bpm.isFinite, (1...1000).contains(bpm) else {
        throw TheoryError(.badValue, "the tempo must be 1 to 1000 beats a minute, not \(bpm)")
    }
    guard duration.isFinite, duration >= 0 else {
        throw TheoryError(.badValue, "the duration must be 0 or more seconds, not \(duration)")
    }
    guard (1...32).contains(beatsPerBar) else {
        throw TheoryError(.badValue, "a bar must have 1 to 32 beats, not \(beatsPerBar)")
    }
    guard beats.allSatisfy({ $0.isFinite && abs($0) < 1e7 }) else {
        throw TheoryError(.badValue, "every onset must be a finite number of beats")
    }
    return RhythmicAnalysis(
        onsets: beats, beatsPerBar: beatsPerBar, denominator: 4, isCompound: false, bpm: bpm,
        durationSeconds: duration)
}
