import Algorithms
import Foundation

/// Beats at a nearly constant tempo, for recordings of music that keeps time.
///
/// A transcription of strings or of an organ tells onsets some 50 ms too early or late, leaves notes out
/// and finds others that nobody played. Beats of a steady tempo need not fall on onsets: they are chosen
/// in frames of time, as in Ellis, "Beat Tracking by Dynamic Programming" (2007). A beat gains how likely
/// the onsets around it are beats, and costs how much its length differs from the tempo. Every tempo is
/// tried; the best course wins, weighed by how much people like its tempo.
struct SteadyCourse {
    /// Frames per second.
    private static let rate = 100.0
    /// The standard deviation of onsets around their beat, in seconds.
    private static let spread = 0.045
    /// The shortest and the longest beat that is tried, in binary logarithms of seconds.
    private static let shortest = log2(0.25)
    private static let longest = log2(2.3)
    /// The length of a beat that people like best, in binary logarithms of seconds, and how far from it
    /// they like beats (Parncutt 1994).
    private static let likedBeat = log2(0.6)
    private static let likedRange = 1.0
    /// Seconds from a beat to the onset that counts as its own, at most.
    private static let reach = 0.09

    /// How closely beats keep to their tempo.
    struct Strictness {
        /// The cost of a beat that is longer or shorter than the tempo says, times the square of the
        /// seconds, and the greatest share of the beat by which it may be.
        fileprivate let changeCost: Double
        fileprivate let freedom: Double
        /// From one tempo that is tried to the next, in binary logarithms.
        fileprivate let tempoStep: Double

        /// As players keep time to a metronome: tempos 1 % apart.
        static let steady = Strictness(changeCost: 2300, freedom: 0.1, tempoStep: 0.0143)
        /// As players follow one another: beats may be twice as uneven.
        static let bending = Strictness(changeCost: 500, freedom: 0.15, tempoStep: 0.0429)
    }

    /// Beats in order, with the likeliest onset near each.
    private(set) var beats: [BeatCourse.Beat] = []
    /// What the beats gain in all, in the terms of ``BeatCourse/total``.
    private(set) var total: Float = 0

    /// Finds the best course.
    ///
    /// - Parameters:
    ///   - seconds: of N onsets, ascending.
    ///   - evidence: of each.
    ///   - strictness: how closely beats keep to their tempo.
    /// - Complexity: O(T) for T frames, about 4,000 operations a frame.
    init(
        seconds: [Double], evidence: [BeatNetwork.Evidence], strictness: Strictness = .steady
    ) {
        guard let first = seconds.first, let last = seconds.last else { return }
        let start = first - 0.1
        let gains = SteadyCourse.gains(seconds, evidence, start: start, end: last + 0.1)
        let lengths = SteadyCourse.meanGains(evidence)
        var best = (preferred: -Float.infinity, total: Float(0), frames: [Int]())
        let tempos = stride(
            from: SteadyCourse.shortest, to: SteadyCourse.longest, by: strictness.tempoStep)
        for tempo in tempos {
            let place = (tempo - BeatNetwork.shortestBeat) / BeatNetwork.lengthSpacing
            let length = min(lengths.count - 2, max(0, Int(place)))
            let part = Float(place) - Float(length)
            let (frames, total) = SteadyCourse.course(
                gains, beat: exp2(tempo) * SteadyCourse.rate,
                added: lengths[length] * (1 - part) + lengths[length + 1] * part, strictness)
            let distance = (tempo - SteadyCourse.likedBeat) / SteadyCourse.likedRange
            let preferred = total > 0 ? total * Float(exp(-0.5 * distance * distance)) : total
            if preferred > best.preferred { best = (preferred, total, frames) }
        }
        total = best.total
        beats = best.frames.map { frame in
            let beat = start + Double(frame) / SteadyCourse.rate
            let near = seconds.partitioningIndex { $0 >= beat - SteadyCourse.reach }
            let far = seconds.partitioningIndex { $0 > beat + SteadyCourse.reach }
            let onset = (near..<far).max { evidence[$0].beat < evidence[$1].beat }
            return BeatCourse.Beat(seconds: beat, onset: onset)
        }
    }

    /// For each frame how much likelier than the threshold the onsets around it are a beat.
    private static func gains(
        _ seconds: [Double], _ evidence: [BeatNetwork.Evidence], start: Double, end: Double
    ) -> [Float] {
        var likely = [Float](repeating: 0, count: Int((end - start) * rate) + 1)
        let reach = 4 * spread * rate
        for (onset, second) in seconds.enumerated() {
            let centre = (second - start) * rate
            let frames = Int(max(0, centre - reach))...Int(centre + reach) + 1
            for frame in frames.clamped(to: 0...likely.count - 1) {
                let distance = (Double(frame) - centre) / (spread * rate)
                likely[frame] += evidence[onset].beat * Float(exp(-0.5 * distance * distance))
            }
        }
        return likely.map { min(1, $0) - BeatCourse.threshold }
    }

    /// What a beat of each length gains in the mean over all onsets.
    private static func meanGains(_ evidence: [BeatNetwork.Evidence]) -> [Float] {
        var sums = [Float](repeating: 0, count: BeatNetwork.lengthCount)
        for onset in evidence {
            for (length, gain) in BeatCourse.lengthGains(onset.lengths).enumerated() {
                sums[length] += gain
            }
        }
        return sums.map { $0 / Float(max(1, evidence.count)) }
    }

    /// The best beats at a tempo, and what they gain.
    ///
    /// - Parameters:
    ///   - gains: of each frame.
    ///   - beat: frames in a beat.
    ///   - added: what every beat gains besides.
    ///   - strictness: how closely beats keep to the tempo.
    /// - Returns: the frames of the beats in order, and the sum of their gains less their costs.
    private static func course(
        _ gains: [Float], beat: Double, added: Float, _ strictness: Strictness
    ) -> (frames: [Int], total: Float) {
        let shortest = max(1, Int((beat * (1 - strictness.freedom)).rounded()))
        let distances = shortest...Int((beat * (1 + strictness.freedom)).rounded())
        let costs = distances.map { distance in
            let change = (Double(distance) - beat) / rate
            return Float(strictness.changeCost * change * change)
        }
        var sums = gains
        var sources = [Int32](repeating: -1, count: gains.count)
        for frame in gains.indices {
            var best: Float = frame < Int(2 * beat) ? 0 : -.infinity
            var source = -1
            for distance in distances where distance <= frame {
                let sum = sums[frame - distance] - costs[distance - distances.lowerBound]
                if sum > best { (best, source) = (sum, frame - distance) }
            }
            sums[frame] = best + gains[frame] + added
            sources[frame] = Int32(source)
        }
        let ends = max(0, gains.count - Int(1.2 * beat))..<gains.count
        guard var frame = ends.max(by: { sums[$0] < sums[$1] }) else { return ([], 0) }
        let total = sums[frame]
        var frames = [frame]
        while sources[frame] >= 0 {
            frame = Int(sources[frame])
            frames.append(frame)
        }
        return (frames.reversed(), total)
    }
}
