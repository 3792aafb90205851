import Foundation

/// Parts beats into bars of two, three and four by Viterbi's algorithm.
///
/// A state is a metre and a place in its bar. A beat at the first place gains the logarithm of the
/// downbeat's probability, any other that of its opposite; after the last place comes the first, and
/// another metre costs a penalty.
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
    /// The cost of another metre.
    private static let changeCost = 4.0

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
            let last = states.indices.filter { states[$0].isLast }
            let bestLast = last.max { sums[$0] < sums[$1] } ?? 0
            var next = sums
            var origin = [Int](repeating: 0, count: states.count)
            for (index, state) in states.enumerated() {
                if state.place > 0 {
                    origin[index] = index - 1
                    next[index] = sums[index - 1]
                } else {
                    let own = index + metres[state.metre] - 1
                    let isOwn = sums[own] >= sums[bestLast] - changeCost
                    origin[index] = isOwn ? own : bestLast
                    next[index] = isOwn ? sums[own] : sums[bestLast] - changeCost
                }
                if beat == 0 { next[index] = 0 }
                next[index] += log(state.place == 0 ? downbeat : 1 - downbeat)
            }
            sums = next
            origins.append(origin)
        }
        var course = [sums.indices.max { sums[$0] < sums[$1] } ?? 0]
        for origin in origins.dropFirst().reversed() {
            course.append(origin[course[course.count - 1]])
        }
        return parts(course.reversed().map { states[$0] })
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
