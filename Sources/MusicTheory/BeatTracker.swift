import Foundation
import MusicCore

/// Finds beats, bars and metre in a performance that keeps to no grid.
///
/// A network says of every onset how likely it is a beat or a downbeat, and how long beats are
/// (``BeatNetwork``); dynamic programming chooses the course of beats (``BeatCourse``, or
/// ``SteadyCourse`` where the tempo keeps still), then that of bars (``BarCourse``).
struct BeatTracker {
    /// Longest music, in seconds; what is beyond is left out.
    private static let longestSeconds = 36_000.0
    /// Fewer onsets, or onsets within less than these seconds, tell nothing.
    private static let fewestOnsets = 4
    private static let shortestSeconds = 1.5
    /// The share of what free beats gain that beats of a steady tempo must gain to be believed: people
    /// who play freely seldom reach it, recordings of a steady tempo seldom fall short of it.
    private static let steadyShare: Float = 0.9
    /// The share that they need where beats do not bend: slow attacks part the chords of strings and organs
    /// into many onsets, among which free beats find one to their liking.
    private static let leastSteadyShare: Float = 0.6
    /// Beats do not bend if a steady tempo keeps this share of what they gain by bending. Parted chords
    /// help bending beats as little as steady ones, and people who play freely lose more.
    private static let unbentShare: Float = 0.85
    /// Within how many seconds onsets are one: as the network was trained, and where a tempo is steady,
    /// because transcribed strings and organs part their chords.
    private static let grouping = 0.035
    private static let steadyGrouping = 0.07
    /// A beat that begins nearer than this share of it to the end of the last note is not music any more
    /// but its echo.
    private static let echo = 0.5
    /// The probability that a bar begins at a beat on which nothing is struck.
    private static let silentDownbeat = 0.3
    /// Steps among the network's lengths of a beat by which it hears the music faster and slower as well:
    /// music of composers that it was not trained on may move at a pace that it seldom heard.
    private static let otherPaces = [-3, 3]

    /// What hears the onsets.
    private let network: BeatNetwork

    init(network: BeatNetwork = .standard) { self.network = network }

    /// Tracks a performance.
    ///
    /// - Parameter notes: pitched notes.
    /// - Returns: a grid that covers all notes, or `nil` for fewer than eight onsets.
    /// - Complexity: O(onsets).
    func grid(notes: [Note]) -> BeatGrid? {
        let notes = notes.filter { $0.onsetSeconds < BeatTracker.longestSeconds }
        let features = BeatFeatures(notes: notes, grouping: BeatTracker.grouping)
        let onsets = features.seconds
        guard onsets.count >= BeatTracker.fewestOnsets, let first = onsets.first,
            let last = onsets.last, last - first > BeatTracker.shortestSeconds
        else { return nil }
        let evidence = evidence(features, notes)
        let course = BeatCourse.best(seconds: onsets, evidence: evidence)
        let end = min(
            notes.map(\.offsetSeconds).filter(\.isFinite).max() ?? last,
            BeatTracker.longestSeconds)
        if let grid = steadyGrid(notes: notes, above: course.total, from: first, to: end) {
            return grid
        }
        let beats = course.beats
        guard beats.count >= 2 else { return nil }
        return grid(
            beats.map { $0.onset.map { features.firstSeconds[$0] } ?? $0.seconds },
            bars: bars(beats, evidence), isSteady: false, from: first, to: end)
    }

    /// The grid of a steady tempo, where the music keeps to one.
    ///
    /// - Parameters:
    ///   - notes: pitched notes.
    ///   - total: what the best beats of a free tempo gain.
    ///   - start: the first onset, in seconds.
    ///   - end: the last end.
    /// - Returns: the grid, or `nil` where beats of a steady tempo gain too little.
    private func steadyGrid(
        notes: [Note], above total: Float, from start: Double, to end: Double
    ) -> BeatGrid? {
        let features = BeatFeatures(notes: notes, grouping: BeatTracker.steadyGrouping)
        let evidence = evidence(features, notes)
        let course = SteadyCourse(seconds: features.seconds, evidence: evidence)
        guard course.total > 0, course.beats.count >= 2 else { return nil }
        if course.total < BeatTracker.steadyShare * total {
            guard course.total >= BeatTracker.leastSteadyShare * total else { return nil }
            let bending = SteadyCourse(
                seconds: features.seconds, evidence: evidence, strictness: .bending)
            guard course.total >= BeatTracker.unbentShare * bending.total else { return nil }
        }
        let seconds = course.beats.map { max(0, $0.seconds) }
        return grid(
            seconds, bars: bars(course.beats, evidence), isSteady: true,
            from: start, to: end)
    }

    private func grid(
        _ seconds: [Double], bars: [BarCourse.Bar], isSteady: Bool, from start: Double,
        to end: Double
    ) -> BeatGrid {
        var seconds = seconds
        let added = extend(&seconds, from: start, to: end)
        return BeatGrid(
            beatSeconds: seconds, bars: bars, firstBeat: added, isSteady: isSteady)
    }

    /// What the network thinks of each onset, in the mean over several paces.
    private func evidence(
        _ features: BeatFeatures, _ notes: [Note]
    ) -> [BeatNetwork.Evidence] {
        var heard = [network.evidence(features)]
        for steps in BeatTracker.otherPaces {
            let slowed = BeatFeatures(
                notes: notes, grouping: features.grouping,
                slowness: exp2(Double(steps) * BeatNetwork.lengthSpacing))
            // Rounding may part a group of notes otherwise.
            guard slowed.seconds.count == features.seconds.count else { continue }
            heard.append(
                network.evidence(slowed).map { $0.withLengths(movedBy: -steps) })
        }
        return features.seconds.indices.map { onset in
            BeatNetwork.Evidence(meanOf: heard.map { $0[onset] })
        }
    }

    private func bars(
        _ beats: [BeatCourse.Beat], _ evidence: [BeatNetwork.Evidence]
    ) -> [BarCourse.Bar] {
        BarCourse.bars(
            downbeats: beats.map { beat in
                guard let onset = beat.onset else { return BeatTracker.silentDownbeat }
                let share = evidence[onset].downbeat / max(evidence[onset].beat, 1e-3)
                return min(0.99, max(0.01, Double(share)))
            })
    }

    /// Goes on at the outermost pace until the first onset and the last end are covered.
    ///
    /// - Returns: how many beats now come before those that were given.
    private func extend(_ beats: inout [Double], from start: Double, to end: Double) -> Int {
        let opening = max(0.2, beats[1] - beats[0])
        var added: [Double] = []
        var first = beats[0]
        while first > start + max(0.03, opening / 8), first - opening >= 0 {
            first -= opening
            added.append(first)
        }
        let closing = max(0.2, beats[beats.count - 1] - beats[beats.count - 2])
        while let last = beats.last, last + BeatTracker.echo * closing < end {
            beats.append(last + closing)
        }
        beats = added.reversed() + beats
        return added.count
    }
}

extension Score {
    /// Whether onsets keep to the file's grid: quarters divided by 16 or 24, to the tick at 480 ticks a
    /// quarter.
    ///
    /// Of 113 scores at least 86 % of the onsets did, of their performances at most 28 %; chance alone
    /// gives 20 %. Where ticks are so coarse that chance is near, the file is believed.
    var keepsToItsGrid: Bool {
        guard !notes.isEmpty else { return true }
        let quarter = ticksPerQuarter
        let tolerance = quarter / 480
        var isOnGrid = [Bool](repeating: false, count: quarter)
        for division in [16, 24] {
            for part in 0..<division {
                let place = (part * quarter + division / 2) / division
                for tick in place - tolerance...place + tolerance {
                    isOnGrid[(tick + quarter) % quarter] = true
                }
            }
        }
        let chance = Double(isOnGrid.filter { $0 }.count) / Double(quarter)
        let kept = notes.lazy.filter { isOnGrid[$0.onsetTick % quarter] }.count
        return Double(kept) / Double(notes.count) >= min(0.99, (1 + chance) / 2)
    }
}
