import MusicCore
import Requests

/// What a seed that is written in its metre asks of its continuation: to begin on a bar line, in the
/// seed's tempo and metre, with notes on the seed's grid.
struct SeedMetre: Equatable {
    /// Where the new music begins.
    let joinTick: Int
    let joinSeconds: Double
    /// The tempo that prevails in the bars before, in quarters per minute: a seed that slows down at
    /// its end goes on in tempo.
    let bpm: Double
    let metre: TimeSignature
    /// The grid that the seed's notes heed; `nil` for none.
    let grid: OnsetGrid?

    /// How far behind a bar line a note may be let go and still end before it, in quarters.
    private static let tolerance = 0.125
    /// The most bars that an empty end of a track counts for.
    private static let mostEmptyBars = 4
    /// The bars whose tempo counts.
    private static let tempoBars = 6

    /// The new music begins on the bar line at the end of the seed: of its last note, or of its
    /// tracks where they go on for a few bars.
    ///
    /// Gives `nil` for a seed whose beats mean nothing, and for one without pitches.
    ///
    /// - Parameters:
    ///   - score: the parts of the seed that are continued.
    ///   - position: where the new music is to begin instead; what comes after it is cut.
    /// - Throws: `RequestError` for a bar that is not there, that a recording does not have, or
    ///   that nothing comes before.
    init?(_ score: Score, from position: BarPosition? = nil) throws {
        guard let lastTick = score.notes.map(\.offsetTick).max(),
            score.isMetrical || position != nil
        else { return nil }
        let map = BarMap(score)
        if let position {
            let start = try PieceSpan(fromBar: position).seconds(in: score).from ?? 0
            joinTick = score.tempoMap.tick(atSeconds: start)
        } else {
            let tolerance = Int(SeedMetre.tolerance * Double(score.ticksPerQuarter))
            let last = map.barTick(notBefore: max(0, lastTick - tolerance))
            let end = map.barTick(notBefore: max(0, score.endTick - tolerance))
            joinTick = min(end, map.tick(last, plusBars: SeedMetre.mostEmptyBars))
        }
        // Without pitches before it there is nothing to join.
        let join = joinTick
        guard score.notes.contains(where: { !$0.isDrum && $0.onsetTick < join }) else {
            guard let position else { return nil }
            throw RequestError(
                "\(.fromBar) \(position): no note of the seed begins before it; leave the seed out")
        }
        joinSeconds = score.tempoMap.seconds(atTick: joinTick)
        metre = map.metre(atTick: max(0, joinTick - 1))
        let barTicks = 4 * score.ticksPerQuarter * metre.numerator / metre.denominator
        let tempoTicks = max(0, joinTick - SeedMetre.tempoBars * barTicks)..<joinTick
        bpm =
            60_000_000
            / Double(score.tempoMap.prevailingMicrosecondsPerQuarter(inTicks: tempoTicks))
        var before = score
        before.notes.removeAll { $0.onsetTick >= join }
        grid = OnsetGrid(before)
    }

    /// Puts tempo, metre and grid where nothing else is asked for.
    ///
    /// - Returns: what was put, for the composer to know; `nil` for nothing.
    func fill(_ controls: inout Controls) -> RequestText? {
        // Who names a tempo wants another.
        guard !controls.has(.bpm), !controls.has(.metre), !controls.has(.rhythm),
            let tempo = try? Controls.BPM(bpm),
            let bars = try? Controls.Metre("\(metre.numerator)/\(metre.denominator)")
        else { return nil }
        controls[Controls.BPM.self] = tempo
        controls[Controls.Metre.self] = bars
        let shown = ((bpm * 100).rounded() / 100).short
        var told: RequestText = "as the seed: \(.bpm) \(shown), \(.metre) \(bars.text)"
        if !controls.has(.grid), let lines = grid?.linesPerQuarter,
            let grid = try? Controls.Grid("1/\(4 * lines)"),
            (try? grid.onsetTimes(bpm: bpm, swing: 0, seconds: 1)) != nil
        {
            controls[Controls.Grid.self] = grid
            told = "\(told), \(.grid) \(grid.text) (\(.grid) free lets notes fall anywhere)"
        }
        return told
    }
}
