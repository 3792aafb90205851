import Algorithms
import Foundation

/// Chooses the course of beats among the onsets by dynamic programming.
///
/// A course is a chain of onsets, each reached from the one before by one beat or by up to four with
/// nothing struck on those between. Every beat gains how much likelier than the threshold the network
/// finds it, and what the network says of its length; it costs how much the length changes, and each
/// beat on which nothing is struck. Probabilities and not their logarithms are summed: where the
/// network is unsure, that comes nearer to the best F1.
///
/// A course keeps near to one pace, because each change of level, from quarters to eighths say, would
/// cost little by itself. All paces are tried, and the best course wins.
struct BeatCourse {
    /// A beat and the onset on which it falls, if it does.
    struct Beat {
        var seconds: Double
        var onset: Int?
    }

    /// What a beat must be likelier than to be worth having.
    static let threshold: Float = 0.2
    /// The weight of the logarithm of the length's probability.
    private static let lengthWeight: Float = 0.01
    /// What a beat costs that is longer or shorter than the pace: its squared distance in binary
    /// logarithms beyond `paceFreedom` times this, up to `mostPaceCost`, so that another section may be
    /// slower.
    private static let paceCost: Float = 2
    private static let paceFreedom = 0.15
    private static let mostPaceCost: Float = 0.2
    /// The paces that are tried, as lengths of the network.
    private static let paces = Array(stride(from: 5, to: 29, by: 3))
    /// The cost of a change of length, times its squared binary logarithm.
    private static let changeCost: Float = 1.5
    /// The binary logarithm of the seconds beyond which a beat is slow, and what a slow beat costs, times
    /// the squared excess: where nothing moves within a bar, the network takes bars for beats.
    private static let slow = log2(1.25)
    private static let slowCost: Float = 2.6
    /// The cost of a beat on which nothing is struck.
    private static let silentCost: Float = 0.6
    /// Beats from one onset to the next one on a beat, at most.
    private static let mostBeats = 4
    private static let logCounts = (0...mostBeats).map { log2(Double(max(1, $0))) }
    /// Seconds between onsets on beats, at most.
    private static let longestGap = 5.2
    /// Seconds without an onset after which any tempo may follow, and what that costs.
    private static let pause = 1.5
    private static let resumingCost: Float = 1
    /// The first beat lies within these seconds from the first onset, the last one from the last.
    private static let margin = 6.0
    /// Lengths to either side from which a length may be reached.
    private static let reach = 8

    private let seconds: [Double]
    private let beat: [Float]
    /// The weighted logarithm of each length's probability less its cost, [onset, length].
    private let lengths: [Float]
    /// For each onset and length of the last beat: the best sum, and the onset, length and number of
    /// beats by which it came.
    private var sums: [Float]
    private var sources: [Int32]
    private var sourceLengths: [Int8]
    private var steps: [Int32]
    /// Where the best course ends: the onset and length with the best sum.
    private var end: Int?

    private static let count = BeatNetwork.lengthCount
    private static let spacing = BeatNetwork.lengthSpacing

    /// The best course at any pace.
    ///
    /// - Parameters:
    ///   - seconds: of N onsets, ascending.
    ///   - evidence: of each.
    /// - Returns: the course that gains most.
    /// - Complexity: O(N) for a bounded density of onsets; 550 bytes an onset.
    static func best(seconds: [Double], evidence: [BeatNetwork.Evidence]) -> BeatCourse {
        let gains = evidence.flatMap { lengthGains($0.lengths) }
        let beat = evidence.map(\.beat)
        func course(_ pace: Int) -> BeatCourse {
            BeatCourse(seconds: seconds, beat: beat, lengthGains: gains, pace: pace)
        }
        return paces.dropFirst().reduce(course(paces[0])) { best, pace in
            let other = course(pace)
            return other.total > best.total ? other : best
        }
    }

    /// What a beat of each length gains from what the network says of lengths, and loses by being slow.
    static func lengthGains(_ probabilities: [Float]) -> [Float] {
        probabilities.enumerated().map { length, probability in
            let excess = Float(max(0, logSeconds(ofLength: Double(length)) - slow))
            return lengthWeight * (log(probability + 1e-4) + 3) - slowCost * excess * excess
        }
    }

    private static func logSeconds(ofLength length: Double) -> Double {
        BeatNetwork.shortestBeat + length * spacing
    }

    private init(seconds: [Double], beat: [Float], lengthGains: [Float], pace: Int) {
        self.seconds = seconds
        self.beat = beat
        let costs = (0..<BeatCourse.count).map { length in
            let away = Double(abs(length - pace)) * BeatCourse.spacing - BeatCourse.paceFreedom
            let excess = Float(max(0, away))
            return min(BeatCourse.mostPaceCost, BeatCourse.paceCost * excess * excess)
        }
        lengths = lengthGains.indices.map { lengthGains[$0] - costs[$0 % BeatCourse.count] }
        let size = seconds.count * BeatCourse.count
        sums = [Float](repeating: -.infinity, count: size)
        sources = [Int32](repeating: -1, count: size)
        sourceLengths = [Int8](repeating: 0, count: size)
        steps = [Int32](repeating: 0, count: size)
        for onset in seconds.indices {
            reach(onset)
            resume(at: onset)
        }
        guard let last = seconds.last else { return }
        let first = seconds.partitioningIndex { last - $0 < BeatCourse.margin }
        end = (first * BeatCourse.count..<size).max { sums[$0] < sums[$1] }
    }

    /// What the course gains in all.
    var total: Float { end.map { sums[$0] } ?? 0 }

    /// The course; empty for no onsets.
    var beats: [Beat] {
        guard var state = end else { return [] }
        var result: [Beat] = []
        while true {
            let onset = state / BeatCourse.count
            result.append(Beat(seconds: seconds[onset], onset: onset))
            guard sources[state] >= 0 else { break }
            let source = Int(sources[state])
            let gap = seconds[onset] - seconds[source]
            let count = Int(steps[state])
            for step in 1..<max(1, count) {
                result.append(
                    Beat(seconds: seconds[onset] - gap * Double(step) / Double(count), onset: nil))
            }
            state = source * BeatCourse.count + Int(sourceLengths[state])
        }
        return result.reversed()
    }

    /// Finds the best ways to an onset, for each length of the beat before it.
    private mutating func reach(_ onset: Int) {
        let gain = beat[onset] - BeatCourse.threshold
        let row = onset * BeatCourse.count
        if seconds[onset] - seconds[0] < BeatCourse.margin {
            for length in 0..<BeatCourse.count { sums[row + length] = gain }
        }
        for source in stride(from: onset - 1, through: 0, by: -1) {
            let gap = seconds[onset] - seconds[source]
            if gap > BeatCourse.longestGap { break }
            let whole = log2(gap) - BeatNetwork.shortestBeat
            for count in 1...BeatCourse.mostBeats {
                let place = (whole - BeatCourse.logCounts[count]) / BeatCourse.spacing
                if place < -0.5 { break }
                if place > Double(BeatCourse.count) - 0.5 { continue }
                let length = min(BeatCourse.count - 1, max(0, Int(place.rounded())))
                let (sum, origin) = best(from: source, place: place, near: length)
                guard let origin else { continue }
                let evidence = lengths[row + length] + lengths[source * BeatCourse.count + length]
                let total =
                    sum + gain + 0.5 * Float(count) * evidence
                    - BeatCourse.silentCost * Float(count - 1)
                if total > sums[row + length] {
                    sums[row + length] = total
                    sources[row + length] = Int32(source)
                    sourceLengths[row + length] = Int8(origin)
                    steps[row + length] = Int32(count)
                }
            }
        }
    }

    /// Lets any tempo follow a pause; within the pause beats go on at the tempo before.
    private mutating func resume(at onset: Int) {
        guard onset > 0, seconds[onset] - seconds[onset - 1] > BeatCourse.pause else { return }
        let end = onset * BeatCourse.count
        var first = onset - 1
        while first > 0, seconds[onset - 1] - seconds[first - 1] <= BeatCourse.pause { first -= 1 }
        let before = first * BeatCourse.count..<end
        guard let source = before.max(by: { sums[$0] < sums[$1] }), sums[source].isFinite else {
            return
        }
        let place = Double(source % BeatCourse.count) * BeatCourse.spacing
        let pace = exp2(BeatNetwork.shortestBeat + place)
        let gap = seconds[onset] - seconds[source / BeatCourse.count]
        let total = sums[source] + beat[onset] - BeatCourse.threshold - BeatCourse.resumingCost
        for state in end..<end + BeatCourse.count where total > sums[state] {
            sums[state] = total
            sources[state] = Int32(source / BeatCourse.count)
            sourceLengths[state] = Int8(source % BeatCourse.count)
            steps[state] = Int32(max(1, (gap / pace).rounded()))
        }
    }

    /// The length with which a source is best left for a beat of a length given as a place among them.
    private func best(from source: Int, place: Double, near length: Int) -> (Float, Int?) {
        var best = -Float.infinity
        var origin: Int?
        let first = max(0, length - BeatCourse.reach)
        for other in first...min(BeatCourse.count - 1, length + BeatCourse.reach) {
            let change = Float((place - Double(other)) * BeatCourse.spacing)
            let sum =
                sums[source * BeatCourse.count + other] - BeatCourse.changeCost * change * change
            if sum > best { (best, origin) = (sum, other) }
        }
        return (best, origin)
    }
}
