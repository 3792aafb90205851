import PianoRolls

/// Makes keys above and below all that has been heard less likely.
///
/// A model errs now and then towards the ends of the keyboard, and one note there is enough to widen the
/// range of a piece beyond what people play. New extremes come, but more rarely, and the more rarely the
/// further they lie from what was given, so that step by step the music does not leave it altogether.
public struct HeardRangeGuide: Guide, Equatable {
    /// What a key outside of all that was heard loses, in nats.
    private let penalty: Float
    /// What a key outside of the prompt loses for every semitone, in nats.
    private let distanceCost: Float
    /// The range of the prompt, and that of all that was heard.
    private let given: ClosedRange<Int>?
    private var heard: ClosedRange<Int>?
    /// Music from nothing then has a range as wide as people's.
    private static let usual = 0.7
    private static let usualDistanceCost = 0.08

    /// - Parameters:
    ///   - prompt: what was heard before.
    ///   - strength: 0 for nothing, 1 for the usual.
    public init(_ prompt: ExpressiveRoll, strength: Double = 1) {
        penalty = Float(HeardRangeGuide.usual * strength)
        distanceCost = Float(HeardRangeGuide.usualDistanceCost * strength)
        let range = (0..<prompt.frameCount).reduce(nil) { range, frame in
            HeardRangeGuide.range(range, with: prompt.onsets(inFrame: frame))
        }
        (given, heard) = (range, range)
    }

    public mutating func shape(
        _ biases: inout FrameBiases, frame: Int, after before: ExpressiveFrame
    ) {
        if frame > 0 { heard = HeardRangeGuide.range(heard, with: before.onsets) }
        guard let heard else { return }
        for key in 0..<Keyboard.keyCount where !heard.contains(key) {
            biases.keys.preference[key] -= penalty
        }
        guard let given else { return }
        for key in 0..<Keyboard.keyCount {
            let distance = max(given.lowerBound - key, key - given.upperBound, 0)
            biases.keys.preference[key] -= distanceCost * Float(distance)
        }
    }

    /// A range that holds another's and some keys.
    private static func range(
        _ range: ClosedRange<Int>?, with onsets: KeySet
    ) -> ClosedRange<Int>? {
        guard let lowest = onsets.lowest, let highest = onsets.highest else { return range }
        return min(
            range?.lowerBound ?? lowest, lowest)...max(
                range?.upperBound ?? highest, highest)
    }
}
