import MusicCore

/// Finds everything the analysis says about one piece.
public struct MusicAnalyzer: Sendable {
    private let beatNetwork: BeatNetwork

    public init() { beatNetwork = .standard }

    /// An analyser whose beats are heard by other weights, to measure these; `nil` if there are more bytes or
    /// fewer than the network has.
    ///
    /// - Parameter beatWeights: the tensors of the beat network as scripts/reference/train_beats.py packs
    ///   them.
    public init?(beatWeights: [UInt8]) {
        guard let network = BeatNetwork(packed: beatWeights) else { return nil }
        beatNetwork = network
    }

    /// What the notes say about time and harmony.
    public struct Findings: Sendable {
        public var grid: BeatGrid
        public var harmony: HarmonyAnalyzer.Result
        /// The pitched notes in steps of the grid.
        var gridNotes: [GridNote]
    }

    /// Finds beats and harmony.
    ///
    /// - Parameters:
    ///   - score: the piece.
    ///   - source: whether to trust the file's grid; `nil` decides by how many notes keep to it.
    /// - Returns: beats and harmony; on the file's grid also where beats were to be tracked and
    ///   none were found.
    /// - Complexity: O(notes + steps).
    public func findings(in score: Score, beatsFrom source: BeatGrid.Source? = nil) -> Findings {
        let chosen = source ?? (score.keepsToItsGrid ? .file : .tracked)
        if chosen == .tracked {
            let notes = score.performance().notes
            if let grid = BeatTracker(network: beatNetwork).grid(notes: notes) {
                return findings(grid: grid, notes: notes.map(grid.note))
            }
        }
        let grid = BeatGrid(score: score)
        let stepTicks = Double(score.ticksPerQuarter) / 2
        return findings(
            grid: grid,
            notes: score.notes.filter { !$0.isDrum }.map {
                GridNote(
                    start: Double($0.onsetTick) / stepTicks, end: Double($0.offsetTick) / stepTicks,
                    pitch: $0.pitch)
            })
    }

    private func findings(grid: BeatGrid, notes: [GridNote]) -> Findings {
        let features = HarmonyFeatures(notes: notes, stepCount: grid.stepCount)
        var grid = grid
        if grid.source == .file, grid.hasOneMetre, let bar = grid.bars.first {
            let step = Pickup(features: features).firstDownbeat(
                bar: Int(bar.stepsPerBar), beat: Int(bar.stepsPerBeat))
            // Metres of less than a half beat have no steps of their own.
            if bar.stepsPerBeat == bar.stepsPerBeat.rounded() {
                grid = grid.beginning(withDownbeatAt: step)
            }
        }
        return Findings(
            grid: grid, harmony: HarmonyAnalyzer().analyze(features, notes: notes, grid: grid),
            gridNotes: notes)
    }

    /// Analyses a piece.
    ///
    /// - Parameters:
    ///   - score: the piece.
    ///   - source: see ``findings(in:beatsFrom:)``.
    ///   - seconds: only what begins within these seconds; harmony is still heard in the whole.
    /// - Returns: all that is told of the piece, or of those seconds of it.
    public func analyze(
        _ score: Score, beatsFrom source: BeatGrid.Source? = nil,
        within seconds: ClosedRange<Double>? = nil
    ) -> MusicAnalysis {
        let findings = findings(in: score, beatsFrom: source)
        return MusicAnalysis(score: score, findings: findings, within: seconds)
    }
}
