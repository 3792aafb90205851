import Foundation

/// Parts beats into bars of two, three and four by Viterbi's algorithm.
///
/// A state is a metre and a place in its bar. A beat at the first place gains the logarithm of the
/// downbeat's probability, any other that of its opposite; after the last place comes the first. A bar may
/// be cut short at a cost, because a beat may be missing or one too many, and another metre costs more:
/// the whole piece decides it.
enum BarCourse {
    /// Beats of a bar that are told apart.
    private static let metres = [2, 3, 4]

    private struct State {
        var metre: Int
        var place: Int
        var isLast: Bool { place + 1 == metres[metre] }
    }

    private static let states: [State] = metres.indices.flatMap { metre in
        (0..<metres[metre]).map { State(metre: metre, place: $0) }
    }
    /// The cost of a bar that is cut short, and of another metre.
    private static let shortBarCost = 7.0
    private static let changeCost = 12.0
    /// What a beat gains in bars of three: of composers that it was not trained on the network hears every
    /// second beat too readily.
    private static let gainInThree = 0.05

    /// Beats of one bar.
    struct Bar {
        /// The place of the first beat in its bar: not 0 where the music begins within it.
        var place: Int
        var beatsPerBar: Int
        var beats: Range<Int>
    }

    /// Finds the bars.
    ///
    /// - Parameter downbeats: the probability of each beat to begin a bar, within 0...1 exclusively.
    /// - Returns: bars that cover all beats.
    /// - Complexity: O(beats).
    static func bars(downbeats: [Double]) -> [Bar] {
        guard !downbeats.isEmpty else { return [] }
        var sums = [Double](repeating: 0, count: states.count)
        var origins: [[Int]] = []
        for (beat, downbeat) in downbeats.enumerated() {
            let ways = beat == 0 ? states.indices.map { ($0, 0.0) } : entries(sums)
            sums = zip(states, ways).map { state, way in
                way.1 + log(state.place == 0 ? downbeat : 1 - downbeat)
                    + (metres[state.metre] == 3 ? gainInThree : 0)
            }
            origins.append(ways.map(\.0))
        }
        var course = [sums.indices.max { sums[$0] < sums[$1] } ?? 0]
        for origin in origins.dropFirst().reversed() {
            course.append(origin[course[course.count - 1]])
        }
        return parts(course.reversed().map { states[$0] })
    }

    /// The state from which each is best entered, and what is left of its sum.
    private static func entries(_ sums: [Double]) -> [(Int, Double)] {
        let ends = states.indices.filter { states[$0].isLast }
        return states.indices.map { index in
            let state = states[index]
            guard state.place == 0 else { return (index - 1, sums[index - 1]) }
            let last = index + metres[state.metre] - 1
            let others =
                ends.filter { $0 != last }.map { ($0, sums[$0] - changeCost) }
                + (index..<last).map { ($0, sums[$0] - shortBarCost) }
            return others.reduce((last, sums[last])) { $1.1 > $0.1 ? $1 : $0 }
        }
    }

    private static func parts(_ course: [State]) -> [Bar] {
        var bars: [Bar] = []
        for (beat, state) in course.enumerated() {
            if state.place == 0 || bars.isEmpty {
                bars.append(
                    Bar(
                        place: state.place, beatsPerBar: metres[state.metre],
                        beats: beat..<beat + 1))
            } else {
                let start = bars[bars.count - 1].beats.lowerBound
                bars[bars.count - 1].beats = start..<beat + 1
            }
        }
        return bars
    }
}
