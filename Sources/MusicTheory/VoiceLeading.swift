/// How the voices move from chord to chord.
public struct VoiceLeading: Sendable, Codable, Equatable {
    /// Semitones that a voice moves at a change of chord, on average over the smoothest leading.
    public var meanMotionSemitones = 0.0
    /// Pitch classes that neighbouring chords share, on average.
    public var meanCommonTones = 0.0
    /// Perfect fifths and octaves that the outer voices keep while both move, when notes are known.
    public var parallelFifths = 0
    public var parallelOctaves = 0
    /// 1 for no motion, 0 for three semitones a voice and more.
    public var smoothness = 0.0

    init() {}

    /// - Complexity: O(n) times the matchings of two chords of at most five notes.
    init(events: [HarmonicEvent]) {
        var motion = 0.0
        var common = 0.0
        var changes = 0.0
        for (previous, event) in zip(events, events.dropFirst()) {
            let (from, to) = (previous.chord.pitchClasses, event.chord.pitchClasses)
            guard previous.chord.root != event.chord.root || Set(from) != Set(to) else { continue }
            changes += 1
            motion += VoiceLeading.distance(from, to)
            common += Double(Set(from).intersection(to).count)
            countParallels(previous, event)
        }
        guard changes > 0 else {
            smoothness = events.isEmpty ? 0 : 1
            return
        }
        meanMotionSemitones = (motion / changes).thousandths
        meanCommonTones = (common / changes).thousandths
        smoothness = max(0, 1 - motion / changes / 3).thousandths
    }

    /// Semitones a voice of the smoothest leading between two sets of pitch classes; notes of the
    /// smaller set may be doubled (Tymoczko, *A Geometry of Music*, 2011, ch. 2).
    static func distance(_ from: [Int], _ to: [Int]) -> Double {
        let (small, large) = from.count <= to.count ? (from, to) : (to, from)
        guard !small.isEmpty else { return 0 }
        // Every note of the larger set gets a partner, and every note of the smaller one is used:
        // the subsets used so far are the states of a small dynamic programme.
        let full = 1 << small.count
        var best = [Int](repeating: .max, count: full)
        best[0] = 0
        for note in large {
            var next = [Int](repeating: .max, count: full)
            for used in 0..<full where best[used] != .max {
                for (index, partner) in small.enumerated() {
                    let steps = modulo12(note - partner)
                    let cost = best[used] + min(steps, 12 - steps)
                    let state = used | 1 << index
                    next[state] = min(next[state], cost)
                }
            }
            best = next
        }
        return Double(best[full - 1]) / Double(large.count)
    }

    private mutating func countParallels(_ previous: HarmonicEvent, _ event: HarmonicEvent) {
        guard let low = previous.lowestPitch, let high = previous.highestPitch,
            let nextLow = event.lowestPitch, let nextHigh = event.highestPitch,
            low != nextLow, high != nextHigh, (nextLow > low) == (nextHigh > high),
            high > low, nextHigh > nextLow
        else { return }
        switch (modulo12(high - low), modulo12(nextHigh - nextLow)) {
        case (7, 7): parallelFifths += 1
        case (0, 0): parallelOctaves += 1
        default: break
        }
    }
}
