import Algorithms

/// A place in a score by bar and beat, both from 1: "12.3" is the third beat of bar 12, "12" its first.
public struct BarPosition: Sendable, Hashable, Codable, LosslessStringConvertible {
    /// From 1.
    public var bar: Int
    /// From 1, in beats of the metre there: the third eighth of a bar in 6/8 is 3.
    public var beat: Int

    /// A place in a bar; `nil` outside the ranges.
    ///
    /// - Parameters:
    ///   - bar: 1...1,000,000.
    ///   - beat: 1...255.
    public init?(bar: Int, beat: Int = 1) {
        guard (1...1_000_000).contains(bar), (1...255).contains(beat) else { return nil }
        (self.bar, self.beat) = (bar, beat)
    }

    /// - Returns: `nil` for what is neither "12" nor "12.3".
    public init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        guard (1...2).contains(parts.count), let bar = parts[0],
            let beat = parts.count > 1 ? parts[1] : 1
        else { return nil }
        self.init(bar: bar, beat: beat)
    }

    public var description: String { beat == 1 ? "\(bar)" : "\(bar).\(beat)" }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let position = BarPosition(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "\"\(text)\" is no bar, such as 12 or 12.3")
        }
        self = position
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// Where the bars of a score begin, by its metres.
///
/// Bars are counted from tick 0, whose bar is the first, an upbeat's too. A new metre begins a bar.
public struct BarMap: Sendable {
    /// Bars of one metre, one after another.
    private struct Stretch {
        var tick: Int
        /// How many bars are before it.
        var barsBefore: Int
        var metre: TimeSignature
        var barTicks: Int
        var beatTicks: Int
    }

    private let stretches: [Stretch]

    /// - Complexity: O(metres).
    public init(_ score: Score) {
        let quarter = score.ticksPerQuarter
        func stretch(_ metre: TimeSignature, at tick: Int, after barsBefore: Int) -> Stretch? {
            let beat = 4 * quarter / max(1, metre.denominator)
            let bar = 4 * quarter * metre.numerator / max(1, metre.denominator)
            guard beat > 0, bar > 0 else { return nil }
            return Stretch(
                tick: tick, barsBefore: barsBefore, metre: metre, barTicks: bar, beatTicks: beat)
        }
        let common = TimeSignature(tick: 0, numerator: 4, denominator: 4)
        var stretches = [
            Stretch(
                tick: 0, barsBefore: 0, metre: common, barTicks: 4 * quarter, beatTicks: quarter)
        ]
        for metre in score.timeSignatures {
            let last = stretches[stretches.count - 1]
            // A bar that a new metre breaks off counts.
            let bars = (metre.tick - last.tick + last.barTicks - 1) / last.barTicks
            guard let next = stretch(metre, at: metre.tick, after: last.barsBefore + bars) else {
                continue
            }
            if last.tick == metre.tick { stretches.removeLast() }
            stretches.append(next)
        }
        self.stretches = stretches
    }

    private func stretch(atTick tick: Int) -> Stretch {
        stretches[max(0, stretches.partitioningIndex { $0.tick > tick } - 1)]
    }

    /// The metre that holds at a tick.
    public func metre(atTick tick: Int) -> TimeSignature { stretch(atTick: tick).metre }

    /// The tick of a bar and beat; `nil` for a beat that the bar does not have.
    public func tick(of position: BarPosition) -> Int? {
        let bars = position.bar - 1
        let index = max(0, stretches.partitioningIndex { $0.barsBefore > bars } - 1)
        let stretch = stretches[index]
        let bar = stretch.tick + (bars - stretch.barsBefore) * stretch.barTicks
        let tick = bar + (position.beat - 1) * stretch.beatTicks
        let end = index + 1 < stretches.count ? stretches[index + 1].tick : .max
        guard (position.beat - 1) * stretch.beatTicks < stretch.barTicks, tick < end else {
            return nil
        }
        return tick
    }

    /// The bar and beat that a tick >= 0 falls into.
    public func position(atTick tick: Int) -> BarPosition? {
        let stretch = stretch(atTick: tick)
        let ticks = tick - stretch.tick
        return BarPosition(
            bar: stretch.barsBefore + ticks / stretch.barTicks + 1,
            beat: ticks % stretch.barTicks / stretch.beatTicks + 1)
    }

    /// The tick that lies so many bars after another one, at the same place in its bar as far as that
    /// bar has it.
    public func tick(_ tick: Int, plusBars count: Int) -> Int {
        guard let start = position(atTick: tick),
            let begins = self.tick(of: BarPosition(bar: start.bar) ?? start),
            let target = BarPosition(bar: start.bar + count), let bar = self.tick(of: target)
        else { return tick }
        return min(bar + tick - begins, barTick(notBefore: bar + 1))
    }

    /// The first beginning of a bar at a tick >= 0 or after it.
    public func barTick(notBefore tick: Int) -> Int {
        let index = max(0, stretches.partitioningIndex { $0.tick > tick } - 1)
        let stretch = stretches[index]
        let bars = (tick - stretch.tick + stretch.barTicks - 1) / stretch.barTicks
        let next = stretch.tick + bars * stretch.barTicks
        return index + 1 < stretches.count ? min(next, stretches[index + 1].tick) : next
    }

    /// The beginnings of all bars up to a tick, and the first at it or after it.
    ///
    /// - Parameters:
    ///   - endTick: the tick up to which bars are told, >= 0.
    ///   - maximumCount: the most that are told.
    /// - Returns: ticks, rising from 0.
    public func barTicks(upTo endTick: Int, maximumCount: Int = 20_000) -> [Int] {
        var ticks = [0]
        while ticks.count < maximumCount, let last = ticks.last, last < endTick {
            ticks.append(barTick(notBefore: last + 1))
        }
        return ticks
    }
}

extension Score {
    /// Whether the score's beats mean something.
    ///
    /// Recordings of performances have a tempo and a metre in their header that nobody played to, 120
    /// quarters per minute in 4/4 as a rule. A score counts as written in its metre when its tempo
    /// changes, or when nine of ten notes begin on a twelfth or a sixteenth of a quarter, which by
    /// accident few do.
    ///
    /// - Complexity: O(notes).
    public var isMetrical: Bool {
        let changes = tempoMap.changes
        guard ticksPerQuarter >= 48, !changes.isEmpty, !notes.isEmpty else { return false }
        return Set(changes.lazy.map(\.microsecondsPerQuarter)).count > 1
            || share(onLines: 12, or: 16) >= 0.9
    }

    /// The coarsest grid on which nineteen of twenty notes begin, in lines per quarter (a sixteenth's
    /// grid has 4, that of triplets of eighths 3); `nil` where there is none.
    ///
    /// - Complexity: O(notes).
    public var linesPerQuarter: Int? {
        guard !notes.isEmpty, !tempoMap.changes.isEmpty else { return nil }
        return Score.gridLines.first { share(onLines: $0, or: $0) >= 0.95 }
    }

    /// The grids that are looked for, in lines per quarter.
    static let gridLines = [1, 2, 3, 4, 6, 8, 12]

    /// The share of notes that begin on one of so many lines per quarter.
    private func share(onLines first: Int, or second: Int) -> Double {
        let quarter = ticksPerQuarter
        func isOnLine(_ place: Int, _ lines: Int) -> Bool {
            // A tick's rounding, where a quarter's ticks cannot be divided so.
            let rest = place * lines % quarter
            return rest == 0 || quarter % lines != 0 && min(rest, quarter - rest) <= lines
        }
        let count = notes.count {
            let place = $0.onsetTick % quarter
            return isOnLine(place, first) || isOnLine(place, second)
        }
        return Double(count) / Double(notes.count)
    }
}
