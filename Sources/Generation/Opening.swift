import PianoRolls
import Support

/// What a model continues when the composer gives no music.
public enum Opening: String, Sendable, CaseIterable {
    /// A second of a soft, open chord in a key drawn at random.
    case sparse
    /// Nothing: the model begins when it likes.
    case silence

    /// The frames of the opening.
    ///
    /// - Parameter frameRate: Hz, > 0.
    public func roll(frameRate: Double, random: inout RandomGenerator) -> BinaryRoll {
        switch self {
        case .silence:
            return BinaryRoll(frameCount: 1, frameRate: frameRate)
        case .sparse:
            // Keys count from A0: 27...38 is C3...B3.
            let root = Int.random(in: 27..<39, using: &random)
            let third = Bool.random(using: &random) ? 16 : 15
            let chord = KeySet(keys: [root, root + 7, root + third])
            let frames = max(1, Int(frameRate))
            return BinaryRoll(
                frames: (0..<frames).map { $0 < frames / 4 ? KeySet(keys: [root]) : chord },
                frameRate: frameRate)
        }
    }
}
