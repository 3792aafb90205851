import MusicCore

/// Where the bars of a file begin, as far as its metre means something.
public enum BarLines {
    /// The most bars that are told.
    private static let maximumCount = 20_000

    /// The beginnings of all bars and the end of the last, in seconds; empty for a file whose beats
    /// mean nothing.
    ///
    /// Recordings of performances have a tempo and a metre in their header that nobody played to, 120
    /// quarters a minute in 4/4 as a rule. A file counts as written in its metre when its tempo
    /// changes, or when nine of ten notes begin on a twelfth or a sixteenth of a quarter, which by
    /// accident few do.
    ///
    /// - Complexity: O(notes + bars).
    public static func seconds(of file: MIDIFile) -> [Double] {
        let score = file.score()
        let quarter = score.ticksPerQuarter
        guard quarter >= 48, let lastTick = score.notes.map(\.offsetTick).max() else { return [] }
        let changes = score.tempoMap.changes
        let isLed = Set(changes.lazy.map(\.microsecondsPerQuarter)).count > 1
        let onLines = score.notes.count {
            let place = $0.onsetTick % quarter
            return place * 12 % quarter == 0 || place * 16 % quarter == 0
        }
        guard isLed || Double(onLines) >= 0.9 * Double(score.notes.count) else { return [] }

        let endTick = min(lastTick, TempoMap.maximumTick)
        let signatures = score.timeSignatures.filter { $0.tick < endTick }
            .sorted { $0.tick < $1.tick }
        var result: [Double] = []
        var tick = 0
        var next = 0
        var barTicks = 4 * quarter
        while result.count < maximumCount {
            // A new metre begins a bar.
            while next < signatures.count, signatures[next].tick <= tick {
                let signature = signatures[next]
                let ticks = 4 * quarter * signature.numerator / max(1, signature.denominator)
                if ticks > 0 { barTicks = ticks }
                next += 1
            }
            result.append(score.tempoMap.seconds(atTick: tick))
            guard tick < endTick else { break }
            tick += barTicks
            if next < signatures.count { tick = min(tick, signatures[next].tick) }
        }
        return result
    }
}
