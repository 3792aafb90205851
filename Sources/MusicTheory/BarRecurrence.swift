/// Where bars of a piece come back, as they were or transposed.
///
/// Bars become vectors of pitch-class time in their two halves; a passage comes back where a diagonal of
/// their similarity, in any of twelve transpositions, stays above a threshold for four bars (compare Müller,
/// *Fundamentals of Music Processing*, 2nd edition, 2021, sections 4.2 and 4.3).
struct BarRecurrence {
    /// A passage that comes back.
    struct Repeat {
        var first: Int
        var second: Int
        var bars: Int
        /// The sum of what its similarities have above the threshold.
        var score: Double
    }

    /// The shortest passage, in bars.
    static let leastBars = 4
    /// Longer music is not searched, because the search is quadratic in bars.
    static let mostBars = 1500
    private static let threshold = 0.8
    /// A run ends where this much more was lost than won since its best place.
    private static let patience = 1.0
    /// A passage in another key must be that much longer to count as much.
    private static let transposedWeight = 0.8

    /// By bar: [half, pitch class], of length 1.
    private let vectors: [[Double]]

    /// - Complexity: O(notes log bars).
    init(notes: [GridNote], grid: BeatGrid) {
        var vectors = [[Double]](
            repeating: [Double](repeating: 0, count: 24), count: grid.bars.count)
        for note in notes where note.start >= 0 {
            let bar = grid.barIndex(atStep: note.start + 1e-3)
            let place = (note.start - grid.bars[bar].startStep) / grid.bars[bar].stepsPerBar
            let half = place >= 0.499 ? 12 : 0
            vectors[bar][half + Int(note.pitch) % 12] += min(8, max(0.25, note.end - note.start))
        }
        self.vectors = vectors.map { vector in
            let norm = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
            return norm > 0 ? vector.map { $0 / norm } : vector
        }
    }

    /// All passages that come back, the surest first.
    ///
    /// - Complexity: O(bars²).
    var repeats: [Repeat] {
        guard vectors.count <= BarRecurrence.mostBars else { return [] }
        var found: [Repeat] = []
        for semitones in 0..<12 {
            let moved = vectors.map { vector in
                (0..<24).map { vector[$0 / 12 * 12 + ($0 + semitones) % 12] }
            }
            guard vectors.count > BarRecurrence.leastBars else { break }
            for lag in BarRecurrence.leastBars..<vectors.count {
                let surplus = (0..<vectors.count - lag).map { bar in
                    zip(vectors[bar], moved[bar + lag]).reduce(0) { $0 + $1.0 * $1.1 }
                        - BarRecurrence.threshold
                }
                let weight = semitones == 0 ? 1 : BarRecurrence.transposedWeight
                found += BarRecurrence.runs(surplus).compactMap { first, end, score in
                    let bars = min(end - first, lag)
                    guard bars >= BarRecurrence.leastBars else { return nil }
                    return Repeat(
                        first: first, second: first + lag, bars: bars, score: score * weight)
                }
            }
        }
        return found.sorted { ($0.score, $1.first, $1.second) > ($1.score, $0.first, $0.second) }
    }

    /// Stretches with the highest sums, each from a bar that is similar.
    private static func runs(_ surplus: [Double]) -> [(first: Int, end: Int, score: Double)] {
        var result: [(first: Int, end: Int, score: Double)] = []
        var first = 0
        while first < surplus.count {
            guard surplus[first] > 0 else {
                first += 1
                continue
            }
            var (sum, best, end, bar) = (0.0, 0.0, first, first)
            while bar < surplus.count, sum > best - patience {
                sum += surplus[bar]
                bar += 1
                if sum > best { (best, end) = (sum, bar) }
            }
            result.append((first, end, best))
            first = max(end, first) + 1
        }
        return result
    }
}
