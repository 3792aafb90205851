import Algorithms

/// A change of tempo at a tick.
public struct TempoChange: Sendable, Hashable, Codable {
    /// Where the tempo begins to hold, in ticks from the start, >= 0.
    public var tick: Int
    /// The length of a quarter note, 1...16,777,215 microseconds; 500,000 is 120 a minute.
    public var microsecondsPerQuarter: Int

    public init(tick: Int, microsecondsPerQuarter: Int) {
        self.tick = tick
        self.microsecondsPerQuarter = microsecondsPerQuarter
    }

    /// Quarter notes a minute.
    public var quartersPerMinute: Double { 60_000_000 / Double(microsecondsPerQuarter) }
}

/// The conversion between ticks and seconds of a whole piece.
///
/// Time is summed in integers (microseconds times ticks a quarter), so nothing drifts: `seconds` is
/// the exact rational time rounded twice (numerator to Double, quotient to Double), hence within one
/// unit in the last place, at any distance from the start. `tick(atSeconds:)` gives the nearest tick,
/// halves upwards, and returns every tick whose `seconds` it is given.
public struct TempoMap: Sendable, Hashable {
    /// Ticks in a quarter note; for a map of SMPTE time the ticks in half a second, rounded, at least 1.
    public let ticksPerQuarter: Int
    /// The tempo changes by tick, one a tick, beginning at tick 0; empty for SMPTE time.
    public let changes: [TempoChange]

    /// Later ticks are treated as this one, so that times fit 64-bit integers.
    public static let maximumTick = 1 << 38 - 1

    /// A stretch of constant tempo.
    struct Segment: Sendable, Hashable {
        var tick: Int
        /// The time at `tick`, in units of which `unitsPerSecond` make a second.
        var units: Int
        var unitsPerTick: Int
    }

    let segments: [Segment]
    let unitsPerSecond: Int

    /// A map of musical time.
    ///
    /// - Parameters:
    ///   - ticksPerQuarter: 1...32,767.
    ///   - changes: in any order; of several at one tick the last in the array holds. Before the
    ///     first the tempo is 120 quarters a minute.
    /// - Complexity: O(n log n) in the number of changes.
    public init(ticksPerQuarter: Int, changes: [TempoChange] = []) {
        precondition((1...32_767).contains(ticksPerQuarter), "ticksPerQuarter must be 1...32767")
        var kept = [TempoChange(tick: 0, microsecondsPerQuarter: 500_000)]
        let order = changes.indices.sorted { (changes[$0].tick, $0) < (changes[$1].tick, $1) }
        for change in order.lazy.map({ changes[$0] }) {
            precondition(change.tick >= 0, "a tempo change needs a tick >= 0")
            precondition(
                (1...0xFF_FFFF).contains(change.microsecondsPerQuarter),
                "a tempo must be 1...16777215 microseconds a quarter")
            if kept[kept.count - 1].tick == change.tick {
                kept[kept.count - 1] = change
            } else {
                kept.append(change)
            }
        }
        var segments: [Segment] = []
        segments.reserveCapacity(kept.count)
        var last = Segment(tick: 0, units: 0, unitsPerTick: kept[0].microsecondsPerQuarter)
        for change in kept {
            let tick = min(change.tick, TempoMap.maximumTick)
            last.units += (tick - last.tick) * last.unitsPerTick
            last.tick = tick
            last.unitsPerTick = change.microsecondsPerQuarter
            segments.append(last)
        }
        self.ticksPerQuarter = ticksPerQuarter
        self.changes = kept
        self.segments = segments
        unitsPerSecond = ticksPerQuarter * 1_000_000
    }

    /// A map of SMPTE time, in which ticks are parts of film or video frames and tempo means nothing.
    ///
    /// - Parameters:
    ///   - framesPerSecond: 1...128; 29 stands for the 30,000/1,001 frames per second of drop-frame time.
    ///   - ticksPerFrame: 1...255.
    public init(framesPerSecond: Int, ticksPerFrame: Int) {
        precondition((1...128).contains(framesPerSecond), "framesPerSecond must be 1...128")
        precondition((1...255).contains(ticksPerFrame), "ticksPerFrame must be 1...255")
        ticksPerQuarter = max(1, (framesPerSecond == 29 ? 30 : framesPerSecond) * ticksPerFrame / 2)
        changes = []
        let isDropFrame = framesPerSecond == 29
        segments = [Segment(tick: 0, units: 0, unitsPerTick: isDropFrame ? 1001 : 1)]
        unitsPerSecond = (isDropFrame ? 30_000 : framesPerSecond) * ticksPerFrame
    }

    /// The time of a tick >= 0, in seconds. Complexity: O(log n) in the number of changes.
    public func seconds(atTick tick: Int) -> Double {
        var cursor = Cursor(self)
        return cursor.seconds(atTick: tick)
    }

    /// The tick nearest to a time in seconds; 0 for negative times, `maximumTick` for those beyond.
    ///
    /// - Complexity: O(log n) in the number of changes.
    public func tick(atSeconds seconds: Double) -> Int {
        let units = seconds * Double(unitsPerSecond)
        guard units > 0 else { return 0 }
        let index = segments.partitioningIndex { Double($0.units) > units }
        let segment = segments[max(0, index - 1)]
        let ticks = ((units - Double(segment.units)) / Double(segment.unitsPerTick)).rounded()
        guard ticks < Double(TempoMap.maximumTick - segment.tick) else {
            return TempoMap.maximumTick
        }
        return segment.tick + Int(ticks)
    }

    /// The tempo in force at a tick, in microseconds a quarter; for SMPTE time always 500,000.
    public func microsecondsPerQuarter(atTick tick: Int) -> Int {
        guard let first = changes.first else { return 500_000 }
        let index = changes.partitioningIndex { $0.tick > tick }
        return index == 0 ? first.microsecondsPerQuarter : changes[index - 1].microsecondsPerQuarter
    }

    /// The tempo that prevails in a stretch: the median by musical time, of which a ritardando at the
    /// end is a small part.
    ///
    /// - Parameter ticks: >= 0; an empty stretch has the tempo at its beginning.
    /// - Returns: microseconds a quarter.
    /// - Complexity: O(n log n) in the number of changes.
    public func prevailingMicrosecondsPerQuarter(inTicks ticks: Range<Int>) -> Int {
        let starts = [ticks.lowerBound] + changes.map(\.tick).filter { ticks.contains($0 - 1) }
        let stretches = zip(starts, starts.dropFirst() + [ticks.upperBound]).map { start, end in
            (tempo: microsecondsPerQuarter(atTick: start), ticks: end - start)
        }.sorted { $0.tempo < $1.tempo }
        var rest = ticks.count / 2
        for stretch in stretches {
            rest -= stretch.ticks
            if rest < 0 { return stretch.tempo }
        }
        return microsecondsPerQuarter(atTick: ticks.lowerBound)
    }

    /// Converts many ticks: O(1) each as long as they stay within one stretch of constant tempo.
    struct Cursor {
        private let segments: [Segment]
        private let unitsPerSecond: Double
        private var start = 0
        private var end = -1
        private var units = 0
        private var unitsPerTick = 0

        init(_ map: TempoMap) {
            segments = map.segments
            unitsPerSecond = Double(map.unitsPerSecond)
        }

        @inline(__always)
        mutating func seconds(atTick tick: Int) -> Double {
            if tick < start || tick >= end { seek(tick) }
            let ticks = min(tick, TempoMap.maximumTick) - start
            return Double(units + ticks * unitsPerTick) / unitsPerSecond
        }

        private mutating func seek(_ tick: Int) {
            precondition(tick >= 0, "a tick must not be negative")
            let index = max(0, segments.partitioningIndex { $0.tick > tick } - 1)
            start = segments[index].tick
            units = segments[index].units
            unitsPerTick = segments[index].unitsPerTick
            end = index + 1 < segments.count ? segments[index + 1].tick : .max
        }
    }
}
