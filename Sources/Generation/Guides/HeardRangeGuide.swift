import PianoRolls

/// Makes keys above and below all that has been heard less likely.
///
/// A model errs now and then towards the ends of the keyboard, and one note there is enough to widen the
/// range of a piece beyond what people play. New extremes come, but more rarely.
public struct HeardRangeGuide: Guide, Equatable {
    /// What a key outside loses, in nats.
    private let penalty: Float
    private var heard: ClosedRange<Int>?
    /// Music from nothing then has a range as wide as people's.
    private static let usual = 0.7

    /// - Parameters:
    ///   - prompt: what was heard before.
    ///   - strength: 0 for nothing, 1 for the usual.
    public init(_ prompt: ExpressiveRoll, strength: Double = 1) {
        penalty = Float(HeardRangeGuide.usual * strength)
        for frame in 0..<prompt.frameCount { hear(prompt.onsets(inFrame: frame)) }
    }

    public mutating func shape(
        _ biases: inout FrameBiases, frame: Int, after before: ExpressiveFrame
    ) {
        if frame > 0 { hear(before.onsets) }
        guard let heard else { return }
        for key in 0..<Keyboard.keyCount where !heard.contains(key) {
            biases.keys.preference[key] -= penalty
        }
    }

    private mutating func hear(_ onsets: KeySet) {
        guard let lowest = onsets.lowest, let highest = onsets.highest else { return }
        heard =
            min(heard?.lowerBound ?? lowest, lowest)...max(heard?.upperBound ?? highest, highest)
    }
}
