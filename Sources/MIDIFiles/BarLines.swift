import MusicCore

/// Where the bars of a file begin, as far as its metre means something.
public enum BarLines {
    /// The beginnings of all bars and the end of the last, in seconds; empty for a file whose beats
    /// mean nothing (`Score/isMetrical`).
    ///
    /// - Complexity: O(notes + bars).
    public static func seconds(of file: MIDIFile) -> [Double] { seconds(of: file.score()) }

    /// The same of a score.
    public static func seconds(of score: Score) -> [Double] {
        guard score.isMetrical, let lastTick = score.notes.map(\.offsetTick).max() else {
            return []
        }
        return BarMap(score).barTicks(upTo: min(lastTick, TempoMap.maximumTick))
            .map(score.tempoMap.seconds)
    }
}
