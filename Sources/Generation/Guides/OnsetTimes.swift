import Algorithms
import Foundation
import PianoRolls

/// The times at which notes may begin, in seconds from the start of the new music: the lines of a
/// tempo grid, or the onsets of a rhythm to keep.
public struct OnsetTimes: Sendable, Equatable {
    /// Rising.
    public let seconds: [Double]

    /// - Parameter seconds: in any order; what is negative or no number is left out, equal times
    ///   become one.
    public init(_ seconds: [Double]) {
        self.seconds = Set(seconds.filter { $0 >= 0 && $0.isFinite }).sorted()
    }

    /// The lines of a grid.
    ///
    /// - Parameters:
    ///   - stepSeconds: > 0.
    ///   - swing: how late every other line is, in steps: 0 is even, 1/3 makes pairs of long and short
    ///     as in a triplet; 0..<1.
    ///   - endSeconds: lines before this.
    public init(stepSeconds: Double, swing: Double, endSeconds: Double) {
        precondition(stepSeconds > 0 && swing >= 0 && swing < 1, "no grid is made of this")
        let count = max(0, Int((endSeconds / stepSeconds).rounded(.up)))
        self.init(
            (0..<count).map { (Double($0) + ($0 % 2 == 1 ? swing : 0)) * stepSeconds }
                .filter { $0 < endSeconds })
    }

    /// Repeats the times of a passage until `endSeconds`.
    ///
    /// - Parameters:
    ///   - lengthSeconds: of the passage, > 0.
    ///   - endSeconds: times before this.
    /// - Returns: the times of the passage and of its repetitions, each `lengthSeconds` later.
    public func repeated(everySeconds lengthSeconds: Double, until endSeconds: Double) -> OnsetTimes
    {
        precondition(lengthSeconds > 0, "a passage has a length")
        let turns = max(1, Int((endSeconds / lengthSeconds).rounded(.up)))
        return OnsetTimes(
            (0..<turns).flatMap { turn in
                seconds.map { $0 + Double(turn) * lengthSeconds }
            }.filter { $0 < endSeconds })
    }

    /// The time nearest to another one; `nil` where there is none.
    public func nearest(to time: Double) -> Double? {
        let index = index(after: time)
        let around = [index - 1, index].filter(seconds.indices.contains).map { seconds[$0] }
        return around.min { abs($0 - time) < abs($1 - time) }
    }

    /// The first time after another one; `nil` where there is none.
    public func first(after time: Double) -> Double? {
        let index = index(after: time)
        return index < seconds.count ? seconds[index] : nil
    }

    private func index(after time: Double) -> Int {
        seconds.partitioningIndex { $0 > time }
    }

    /// Where notes may begin.
    ///
    /// - Parameters:
    ///   - frameRate: frames per second.
    ///   - reach: how many bins earlier or later than at these times.
    /// - Returns: for every frame in which notes may begin, the timing bins they may begin in.
    func bins(frameRate: Double, reach: Int = 0) -> [Int: Set<Int>] {
        var result: [Int: Set<Int>] = [:]
        for time in seconds {
            // A line on a frame's edge begins the frame.
            let place = time * frameRate + 1e-6
            let frame = Int(min(place, 1e9))
            let line =
                frame * TimingBins.count + TimingBins.bin(ofFraction: place - Double(frame))
            for bin in max(0, line - reach)...line + reach {
                result[bin / TimingBins.count, default: []].insert(bin % TimingBins.count)
            }
        }
        return result
    }
}

/// Has notes begin at given times and nowhere else: choosing the frame by the keys that may be struck
/// in it, and the place in the frame by the logits of timing.
///
/// Expressive frames place a note to an eighth of a frame, 8 ms at 16 a second; moving each note
/// to the nearest of the times (``OnsetTimes/nearest(to:)``) then makes it exact.
public struct OnsetTimesGuide: Guide, Equatable {
    private let bins: [Int: Set<Int>]
    private let mustStrike: Bool
    private let shift: Float

    /// - Parameters:
    ///   - times: from the start of the new music.
    ///   - frameRate: Hz, > 0.
    ///   - mustStrike: whether a note begins at every one of the times, as in a rhythm.
    ///   - spreadSeconds: the deviation of notes from the times, as people play; 0 for none.
    public init(
        _ times: OnsetTimes, frameRate: Double, mustStrike: Bool, spreadSeconds: Double = 0
    ) {
        let binSeconds = 1 / (frameRate * Double(TimingBins.count))
        bins = times.bins(
            frameRate: frameRate, reach: Int((1.2 * spreadSeconds / binSeconds).rounded()))
        self.mustStrike = mustStrike
        // What the model would have spread over the frames between goes to those that are left.
        let frames = Double((bins.keys.max() ?? 0) + 1)
        shift = mustStrike ? 0 : Float(log(max(1, frames / Double(max(1, bins.count)))))
    }

    public func shape(_ biases: inout FrameBiases, frame: Int, after before: ExpressiveFrame) {
        guard let bins = bins[frame] else {
            biases.keys.forbidStrikes(of: .all)
            return
        }
        if mustStrike { biases.requiresStrike = true }
        biases.onsetShift += shift
        for bin in 0..<TimingBins.count where !bins.contains(bin) {
            biases.notes.timing[bin] = -.infinity
        }
    }
}
