import Algorithms
import MusicCore

/// Time as musicians count it: bars and beats in seconds, and the half-beat steps of the analysis.
public struct BeatGrid: Sendable {
    /// Where beats and bars come from.
    public enum Source: String, Sendable, Codable {
        /// The file's own tempo map and time signatures.
        case file
        /// Found in the notes, because they do not keep to the file's grid.
        case tracked
    }

    /// One bar and its metre.
    public struct Bar: Sendable, Hashable {
        /// In steps from the start; a pickup has a negative or early start.
        public var startStep: Double
        public var numerator: Int
        public var denominator: Int

        /// Beats of a bar: dotted ones in 6/8, 9/8 and 12/8.
        public var beatCount: Int { isCompound ? numerator / 3 : numerator }
        /// Steps in a beat; a step is half a quarter.
        public var stepsPerBeat: Double { (isCompound ? 3 : 1) * 8 / Double(denominator) }
        var stepsPerBar: Double { Double(numerator) * 8 / Double(denominator) }
        private var isCompound: Bool {
            denominator >= 8 && numerator > 3 && numerator.isMultiple(of: 3)
        }
    }

    public let source: Source
    /// Whether tracked beats keep to a nearly constant tempo, as those of many recordings; then onsets fall
    /// some 50 ms before and after them.
    let isSteady: Bool
    /// The bars in order; never empty.
    public private(set) var bars: [Bar]
    /// The seconds at which steps begin, and the end of the last one: T + 1 values, ascending.
    public let stepSeconds: [Double]

    /// Steps, each half a quarter (of a tracked beat).
    public var stepCount: Int { stepSeconds.count - 1 }

    /// Longest music that is analysed: 500,000 steps, about 35 hours at 120 beats a minute.
    public static let maximumSteps = 500_000

    /// The grid of the file itself.
    ///
    /// - Complexity: O(T log tempo changes).
    public init(score: Score) {
        let stepTicks = Double(score.ticksPerQuarter) / 2
        let endTick =
            score.notes.lazy.filter { !$0.isDrum }.map(\.offsetTick).max()
            ?? score.notes.last?.offsetTick ?? 0
        let count = min(
            BeatGrid.maximumSteps, Int((Double(min(endTick, 1 << 40)) / stepTicks).rounded(.up)))
        source = .file
        isSteady = false
        stepSeconds = (0...count).map {
            score.tempoMap.seconds(atTick: Int((Double($0) * stepTicks).rounded()))
        }
        var changes = score.timeSignatures.map {
            Bar(
                startStep: Double($0.tick) / stepTicks, numerator: $0.numerator,
                denominator: $0.denominator)
        }
        if changes.first.map({ $0.startStep > 0 }) ?? true {
            changes.insert(Bar(startStep: 0, numerator: 4, denominator: 4), at: 0)
        }
        var bars: [Bar] = []
        for (index, change) in changes.enumerated() {
            let end = index + 1 < changes.count ? changes[index + 1].startStep : Double(count)
            var bar = change
            while bar.startStep < min(end, Double(count)) - 1e-6 || bars.isEmpty {
                bars.append(bar)
                bar.startStep += bar.stepsPerBar
            }
        }
        self.bars = bars
    }

    /// A grid of tracked beats, each of two steps.
    ///
    /// - Parameters:
    ///   - beatSeconds: ascending, at least two.
    ///   - parts: bars of consecutive beats, at least one; the first and the last bar's metre goes on to the
    ///     ends of the grid.
    ///   - firstBeat: the index in `beatSeconds` of the bars' first beat.
    ///   - isSteady: whether the tempo is nearly constant.
    init(
        beatSeconds: [Double], bars parts: [BarCourse.Bar], firstBeat: Int, isSteady: Bool = false
    ) {
        precondition(beatSeconds.count >= 2 && !parts.isEmpty, "a grid needs two beats and a bar")
        source = .tracked
        self.isSteady = isSteady
        var seconds: [Double] = []
        for (beat, next) in zip(beatSeconds, beatSeconds.dropFirst()) {
            seconds += [beat, (beat + next) / 2]
        }
        seconds.append(beatSeconds[beatSeconds.count - 1])
        stepSeconds = seconds
        func bar(at beat: Int, _ beatsPerBar: Int) -> Bar {
            Bar(startStep: Double(2 * beat), numerator: beatsPerBar, denominator: 4)
        }
        var starts = parts.map { ($0.beats.lowerBound - $0.place + firstBeat, $0.beatsPerBar) }
        while starts[0].0 > 0 { starts.insert((starts[0].0 - starts[0].1, starts[0].1), at: 0) }
        while let (start, count) = starts.last, start + count < beatSeconds.count - 1 {
            starts.append((start + count, count))
        }
        bars = starts.map { bar(at: $0.0, $0.1) }
    }

    /// The metre that holds longest.
    public var timeSignature: (numerator: Int, denominator: Int) {
        var steps: [[Int]: Double] = [:]
        for bar in bars { steps[[bar.numerator, bar.denominator], default: 0] += bar.stepsPerBar }
        let best = steps.max { ($0.value, $1.key[0]) < ($1.value, $0.key[0]) }
        return (best?.key[0] ?? 4, best?.key[1] ?? 4)
    }

    /// The bar in which a step lies, as an index; the first for what is before it.
    func barIndex(atStep step: Double) -> Int {
        max(0, bars.partitioningIndex { $0.startStep > step + 1e-6 } - 1)
    }

    /// Bar and beat of a step, both from 1; a pickup is bar 0.
    public func position(atStep step: Double) -> (bar: Int, beat: Double) {
        let index = barIndex(atStep: step)
        let beat = (step - bars[index].startStep) / bars[index].stepsPerBeat
        return (number(ofBar: index), max(0, beat) + 1)
    }

    /// Whether the music begins within its first bar.
    private var hasPickup: Bool { (bars.first?.startStep ?? 0) < -1e-6 }

    private func number(ofBar index: Int) -> Int { hasPickup ? index : index + 1 }

    /// The same grid with another first downbeat, for files that begin with a pickup and do not say so.
    ///
    /// - Parameter step: within the first bar; nothing changes where the metre changes on the way.
    /// - Returns: the grid with bars that begin at the step, the first of them before it.
    func beginning(withDownbeatAt step: Int) -> BeatGrid {
        guard let first = bars.first, step > 0, Double(step) < first.stepsPerBar, hasOneMetre else {
            return self
        }
        var moved = self
        var bar = first
        bar.startStep += Double(step) - first.stepsPerBar
        moved.bars = []
        while bar.startStep < Double(stepCount) - 1e-6 {
            moved.bars.append(bar)
            bar.startStep += bar.stepsPerBar
        }
        return moved
    }

    /// Whether all bars are of one metre and begin where the one before ends.
    var hasOneMetre: Bool {
        zip(bars, bars.dropFirst()).allSatisfy { bar, next in
            bar.numerator == next.numerator && bar.denominator == next.denominator
                && abs(bar.startStep + bar.stepsPerBar - next.startStep) < 1e-6
        }
    }

    /// The seconds of a place in steps; places outside the grid are held at its ends.
    public func seconds(atStep step: Double) -> Double {
        guard stepCount > 0, step > 0 else { return stepSeconds[0] }
        let index = min(stepCount - 1, Int(min(step, Double(stepCount))))
        let part = min(1, step - Double(index))
        return stepSeconds[index] + part * (stepSeconds[index + 1] - stepSeconds[index])
    }

    /// The place of a time in steps; beyond the ends it goes on at the outermost steps' pace.
    public func step(atSeconds seconds: Double) -> Double {
        guard stepCount > 0 else { return 0 }
        let next = stepSeconds[1...].partitioningIndex { $0 > seconds } - 1
        let index = min(next, stepCount - 1)
        let length = max(stepSeconds[index + 1] - stepSeconds[index], 1e-9)
        return Double(index) + (seconds - stepSeconds[index]) / length
    }

    /// A note in steps; on a steady grid at the nearest quarter of a step, so that what is struck a little
    /// before a beat belongs to it.
    func note(_ note: Note) -> GridNote {
        var start = step(atSeconds: note.onsetSeconds)
        if isSteady { start = max(0, (start * 4).rounded() / 4) }
        return GridNote(start: start, end: step(atSeconds: note.offsetSeconds), pitch: note.pitch)
    }

    /// A beat with its place in the bar.
    public struct Beat: Sendable, Hashable {
        public var seconds: Double
        /// From 1.
        public var bar: Int
        public var number: Int
        public var isDownbeat: Bool { number == 1 }
    }

    /// All beats within the music.
    public var beats: [Beat] {
        var result: [Beat] = []
        for (index, bar) in bars.enumerated() {
            for number in 0..<bar.beatCount {
                let step = bar.startStep + Double(number) * bar.stepsPerBeat
                guard step >= 0, step < Double(stepCount) else { continue }
                // A later change of metre may cut a bar short.
                if index + 1 < bars.count, step >= bars[index + 1].startStep - 1e-6 { break }
                result.append(
                    Beat(
                        seconds: seconds(atStep: step), bar: self.number(ofBar: index),
                        number: number + 1))
            }
        }
        return result
    }

    /// Beats a minute over the whole music; `nil` when there is no beat.
    public var beatsPerMinute: Double? {
        let all = beats
        guard all.count > 1, let first = all.first, let last = all.last,
            last.seconds > first.seconds
        else { return nil }
        return 60 * Double(all.count - 1) / (last.seconds - first.seconds)
    }
}
