/// The grid on which the notes of a score begin.
public struct OnsetGrid: Sendable, Hashable {
    /// Lines per quarter: 4 for sixteenths, 3 for triplets of eighths.
    public let linesPerQuarter: Int
    /// How far notes lie from the lines, in seconds (root mean square): 0 for notes that are written
    /// on them, more for music that is played with bars that follow it.
    public let spreadSeconds: Double

    /// The farthest that played notes may lie from a line, in seconds.
    public static let reachSeconds = 0.03
    /// The same in parts of the distance between two lines.
    private static let reachLines = 0.2

    /// The coarsest grid that the notes keep to: nineteen of twenty begin on its lines to the tick
    /// or, where the tempo follows the playing, within 30 ms of them.
    ///
    /// - Returns: `nil` where there is none.
    /// - Complexity: O(notes).
    public init?(_ score: Score) {
        if let lines = score.linesPerQuarter {
            (linesPerQuarter, spreadSeconds) = (lines, 0)
            return
        }
        guard score.isMetrical else { return nil }
        for lines in Score.gridLines {
            let spacing = Double(score.ticksPerQuarter) / Double(lines)
            var (near, squares) = (0.0, 0.0)
            for note in score.notes {
                let tempo = score.tempoMap.microsecondsPerQuarter(atTick: note.onsetTick)
                let lineSeconds = Double(tempo) * 1e-6 / Double(lines)
                let place = Double(note.onsetTick) / spacing
                let distance = abs(place - place.rounded()) * lineSeconds
                let reach = min(OnsetGrid.reachSeconds, OnsetGrid.reachLines * lineSeconds)
                guard distance <= reach else { continue }
                near += 1
                squares += distance * distance
            }
            if near >= 0.95 * Double(score.notes.count) {
                (linesPerQuarter, spreadSeconds) = (lines, (squares / near).squareRoot())
                return
            }
        }
        return nil
    }
}
