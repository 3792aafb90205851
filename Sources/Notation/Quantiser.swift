import Algorithms
import MusicCore
import MusicTheory

/// Puts notes on the lines of a grid that differs from beat to beat: halves, thirds, quarters and so on,
/// whatever fits the notes of the beat best.
struct Quantiser {
    private let score: Score
    private let grid: BeatGrid
    /// Whether beats were found in the notes, rather than told by the file.
    private let isTracked: Bool
    /// Whether notes lie beside the lines, as hands play them.
    let isPlayed: Bool

    private static let unit = NotatedScore.unitsPerQuarter
    /// Played onsets within so many seconds are one chord.
    private static let chordSeconds = 0.035

    init(_ score: Score, grid: BeatGrid) {
        (self.score, self.grid) = (score, grid)
        isTracked = grid.source == .tracked
        isPlayed = isTracked || Quantiser.shareOnLines(score) < 0.85
    }

    /// Whether the beats of a file mean something: by its tempi (see `Score.isMetrical`), or because most
    /// onsets lie on lines, though ornaments do not.
    static func isWritten(_ score: Score) -> Bool {
        score.isMetrical || !score.notes.isEmpty && shareOnLines(score) >= 0.6
    }

    /// How far a written note may lie from its line, in quarters: what ticks are rounded by.
    private static func reach(_ score: Score) -> Double {
        max(1.01 / Double(score.ticksPerQuarter), 0.011)
    }

    /// The share of onsets on sixteenths or twelfths of a quarter, to the tick, 0...1; by chance a fifth
    /// at 384 ticks per quarter.
    private static func shareOnLines(_ score: Score) -> Double {
        let reach = 1.01 / Double(score.ticksPerQuarter)
        let count = score.notes.count { note in
            let place = Double(note.onsetTick) / Double(score.ticksPerQuarter)
            return [12.0, 16].contains { lines in
                abs(place * lines - (place * lines).rounded()) / lines <= reach
            }
        }
        return score.notes.isEmpty ? 1 : Double(count) / Double(score.notes.count)
    }

    /// The notes with their places in quarters, and rounded roughly so that bars can be laid out.
    func notes(_ notes: [(note: ScoreNote, part: Int)]) -> [QuantisedNote] {
        notes.map { note, part in
            let onsetSeconds = score.tempoMap.seconds(atTick: note.onsetTick)
            var place = (
                onset: Double(note.onsetTick) / Double(score.ticksPerQuarter),
                end: Double(note.offsetTick) / Double(score.ticksPerQuarter)
            )
            if isTracked {
                let endTick = min(note.offsetTick, TempoMap.maximumTick)
                place.onset = grid.step(atSeconds: onsetSeconds) / 2
                place.end = grid.step(atSeconds: score.tempoMap.seconds(atTick: endTick)) / 2
            }
            // A place beyond all bars is refused when bars are laid out.
            let longest = 1e9
            place = (min(max(0, place.onset), longest), min(max(0, place.end), longest))
            var quantised = QuantisedNote(
                part: part, track: Int(note.track), pitch: note.pitch, velocity: note.velocity,
                seconds: onsetSeconds, onsetQuarters: place.onset,
                endQuarters: max(place.onset, place.end))
            quantised.onset = Int((place.onset * Double(Quantiser.unit)).rounded())
            quantised.end = max(
                quantised.onset + 1, Int((place.end * Double(Quantiser.unit)).rounded()))
            return quantised
        }
    }

    /// The changes of the sustain pedal of some channels, with their places in quarters, by place.
    func pedal(
        of channels: Set<UInt8>
    ) -> [(quarters: Double, channel: UInt8, isDown: Bool)] {
        score.pedal.filter { channels.contains($0.channel) }.map { change in
            let tick = min(change.tick, TempoMap.maximumTick)
            let quarters =
                isTracked
                ? grid.step(atSeconds: score.tempoMap.seconds(atTick: tick)) / 2
                : Double(tick) / Double(score.ticksPerQuarter)
            return (quarters, change.channel, change.value >= 64)
        }
    }

    /// The time of a place, in seconds.
    func seconds(at units: Int) -> Double {
        let quarters = Double(units) / Double(Quantiser.unit)
        if isTracked { return grid.seconds(atStep: 2 * quarters) }
        let tick = (quarters * Double(score.ticksPerQuarter)).rounded()
        return score.tempoMap.seconds(atTick: Int(min(tick, Double(TempoMap.maximumTick))))
    }

    /// The tempo of a stretch; with tracked beats only the mean of the whole, told at the start.
    func quartersPerMinute(from start: Int, to end: Int) -> Double? {
        if isTracked {
            guard start == 0, let last = grid.stepSeconds.last, let first = grid.stepSeconds.first,
                last > first
            else { return nil }
            return 30 * Double(grid.stepCount) / (last - first)
        }
        let seconds = seconds(at: end) - seconds(at: start)
        guard seconds > 0, end > start else { return nil }
        return Double(end - start) / Double(Quantiser.unit) * 60 / seconds
    }

    // MARK: Grid

    /// A beat: at most a quarter, from the beginning of its bar.
    private struct Beat {
        var start: Int
        var length: Int
        /// Lines per quarter.
        var lines = 1

        func rounded(_ units: Double) -> Int {
            let step = Double(Quantiser.unit) / Double(lines)
            let place = ((units - Double(start)) / step).rounded() * step
            return start + min(length, max(0, Int(place.rounded())))
        }
    }

    /// The notes on the grid.
    ///
    /// - Parameters:
    ///   - notes: with their places in quarters.
    ///   - bars: that cover them.
    /// - Returns: the notes by onset, then pitch, without doubles: of notes of one pitch and track that
    ///   begin together the longest stays, and a key that is struck anew ends the note before.
    func onGrid(_ notes: [QuantisedNote], bars: [NotatedScore.Bar]) -> [QuantisedNote] {
        var notes = isPlayed ? gathered(notes) : notes
        var beats = bars.flatMap { bar in
            stride(from: bar.start, to: bar.end, by: Quantiser.unit).map {
                Beat(start: $0, length: min(Quantiser.unit, bar.end - $0))
            }
        }
        func index(_ units: Double) -> Int {
            max(0, beats.partitioningIndex { Double($0.start) > units } - 1)
        }
        let unit = Double(Quantiser.unit)
        var onsets = [[Double]](repeating: [], count: beats.count)
        var ends = onsets
        for note in notes {
            let (onset, end) = (note.onsetQuarters * unit, note.endQuarters * unit)
            onsets[index(onset)].append(onset)
            ends[index(end)].append(end)
        }
        for place in beats.indices {
            beats[place].lines = lines(of: beats[place], onsets: onsets[place], ends: ends[place])
        }
        for place in notes.indices {
            let note = notes[place]
            let onset = beats[index(note.onsetQuarters * unit)].rounded(note.onsetQuarters * unit)
            var end = beats[index(note.endQuarters * unit)].rounded(note.endQuarters * unit)
            if end <= onset {
                let beat = beats[index(Double(onset))]
                end = min(beat.start + beat.length, onset + Quantiser.unit / beat.lines)
            }
            (notes[place].onset, notes[place].end) = (onset, max(end, onset + 1))
        }
        return withoutDoubles(notes)
    }

    /// Chords: notes that are struck nearly together begin where they begin on average.
    private func gathered(_ notes: [QuantisedNote]) -> [QuantisedNote] {
        var notes = notes.sorted { ($0.seconds, $0.pitch) < ($1.seconds, $1.pitch) }
        var start = 0
        while start < notes.count {
            let limit = notes[start].seconds + Quantiser.chordSeconds
            let end = notes[start...].firstIndex { $0.seconds > limit } ?? notes.count
            let mean = notes[start..<end].reduce(0) { $0 + $1.onsetQuarters } / Double(end - start)
            for place in start..<end {
                notes[place].onsetQuarters = mean
                notes[place].endQuarters = max(mean, notes[place].endQuarters)
            }
            start = end
        }
        return notes
    }

    private func withoutDoubles(_ notes: [QuantisedNote]) -> [QuantisedNote] {
        struct Place: Hashable {
            let part, track: Int
            let pitch: UInt8
        }
        var result: [QuantisedNote] = []
        var last: [Place: Int] = [:]
        let ordered = notes.sorted {
            ($0.onset, $0.pitch, $0.part, $0.track) < ($1.onset, $1.pitch, $1.part, $1.track)
        }
        for note in ordered {
            let place = Place(part: note.part, track: note.track, pitch: note.pitch)
            if let before = last[place] {
                if result[before].onset == note.onset {
                    result[before].end = max(result[before].end, note.end)
                    continue
                }
                result[before].end = min(result[before].end, note.onset)
            }
            last[place] = result.count
            result.append(note)
        }
        return result
    }

    // MARK: Lines

    /// The lines per quarter that fit the notes of a beat.
    private func lines(of beat: Beat, onsets: [Double], ends: [Double]) -> Int {
        func isPossible(_ lines: Int) -> Bool {
            let isPlain = 16.isMultiple(of: lines)
            let isWhole = (beat.length * lines).isMultiple(of: Quantiser.unit)
            // Tuplets divide beats that can be halved again and again.
            let isHalved = Quantiser.unit.isMultiple(of: beat.length)
            return isWhole
                && (isPlain || isHalved && (Quantiser.unit / beat.length).nonzeroBitCount == 1)
        }
        func error(_ place: Double, _ lines: Int) -> Double {
            let lineUnits = Double(Quantiser.unit) / Double(lines)
            let part = (place - Double(beat.start)) / lineUnits
            return abs(part - part.rounded()) * lineUnits / Double(Quantiser.unit)
        }
        if isPlayed {
            let known = [(1, 0.0), (2, 0.6), (4, 1.8), (3, 2.4), (8, 5), (6, 5)]
                .filter { isPossible($0.0) }
            guard !onsets.isEmpty else { return known.last { $0.0 <= 2 }?.0 ?? 16 }
            // Squared deviations in the unit of 0.06 quarters, and a price for fine lines.
            func cost(_ lines: Int, _ price: Double) -> Double {
                onsets.reduce(price) {
                    let deviation = error($1, lines) / 0.06
                    return $0 + deviation * deviation
                }
            }
            return known.min { cost($0.0, $0.1) < cost($1.0, $1.1) }?.0 ?? 16
        }
        // Written notes lie on lines, up to the rounding of ticks.
        let reach = Quantiser.reach(score)
        let known = [1, 2, 3, 4, 6, 8, 5, 12, 7, 16, 10].filter(isPossible)
        func fits(_ places: [Double], _ lines: Int) -> Bool {
            places.allSatisfy { error($0, lines) <= reach }
        }
        func sum(_ lines: Int) -> Double { onsets.reduce(0) { $0 + error($1, lines) } }
        let byOnsets =
            known.first { fits(onsets, $0) } ?? known.min { sum($0) < sum($1) } ?? 16
        // A staccato's end is no reason for quintuplets.
        let finer = [1, 2, 3, 4, 6, 8, 12].filter {
            isPossible($0) && $0.isMultiple(of: byOnsets) && fits(ends, $0)
        }
        return finer.first ?? byOnsets
    }
}
