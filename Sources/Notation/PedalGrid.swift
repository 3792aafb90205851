import Algorithms
import MusicCore

/// Puts the sustain pedal of a part on the places where it is written: a player presses a little after a
/// chord and changes a little after the next, and means the chords.
struct PedalGrid {
    /// The onsets of the part's notes, in units, rising.
    private let onsets: [Int]
    private let bars: [NotatedScore.Bar]

    /// - Parameters:
    ///   - notes: of the part, on the grid.
    ///   - bars: at least one.
    init(_ notes: [QuantisedNote], bars: [NotatedScore.Bar]) {
        onsets = Set(notes.map(\.onset)).sorted()
        self.bars = bars
    }

    /// Where the pedal is down.
    ///
    /// - Parameter changes: (place in quarters, channel, whether it is down), by place; the pedal is down
    ///   while that of any channel is.
    /// - Returns: stretches in units from the start, rising, none empty; where one ends as the next begins
    ///   the pedal is changed.
    func spans(_ changes: [(quarters: Double, channel: UInt8, isDown: Bool)]) -> [Range<Int>] {
        var spans: [Range<Int>] = []
        var down: Set<UInt8> = []
        var start: Int?
        func close(_ end: Int) {
            if let start, end > start { spans.append(start..<end) }
            start = nil
        }
        for change in changes {
            let wasDown = !down.isEmpty
            if change.isDown { down.insert(change.channel) } else { down.remove(change.channel) }
            guard wasDown == down.isEmpty else { continue }
            let place = nearest(change.quarters * Double(NotatedScore.unitsPerQuarter))
            if wasDown { close(place) } else { start = place }
        }
        close(bars.last?.end ?? 0)
        return spans
    }

    /// The nearest onset or eighth of a bar.
    private func nearest(_ units: Double) -> Int {
        let eighth = Double(NotatedScore.unitsPerQuarter / 2)
        let bar = bars[max(0, bars.partitioningIndex { Double($0.start) > units } - 1)]
        let inner = max(0, (units - Double(bar.start)) / eighth).rounded() * eighth
        let line = bar.start + Int(min(Double(bar.length), inner))
        let after = onsets.partitioningIndex { Double($0) >= units }
        let near = onsets[max(0, after - 1)..<min(onsets.count, after + 1)] + [line]
        return near.min { abs(Double($0) - units) < abs(Double($1) - units) } ?? line
    }
}
