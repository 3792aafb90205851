import MusicCore

/// Everything that the analyser finds in one piece, before it is put into words.
public struct MusicAnalyzer: Sendable {
    public init() {}

    /// What the notes say about time and harmony.
    public struct Findings: Sendable {
        public var grid: BeatGrid
        public var harmony: HarmonyAnalyzer.Result
        /// The pitched notes in steps of the grid.
        var gridNotes: [GridNote]
    }

    /// Finds beats and harmony.
    ///
    /// - Parameter source: whether to trust the file's grid; `nil` decides by how many notes keep to it.
    /// - Complexity: O(notes + steps).
    public func findings(in score: Score, beatsFrom source: BeatGrid.Source? = nil) -> Findings {
        let grid = BeatGrid(score: score)
        let stepTicks = Double(score.ticksPerQuarter) / 2
        let notes = score.notes.lazy.filter { !$0.isDrum }.map {
            GridNote(
                start: Double($0.onsetTick) / stepTicks, end: Double($0.offsetTick) / stepTicks,
                pitch: $0.pitch)
        }
        let gridNotes = Array(notes)
        return Findings(
            grid: grid, harmony: HarmonyAnalyzer().analyze(notes: gridNotes, grid: grid),
            gridNotes: gridNotes)
    }
}
