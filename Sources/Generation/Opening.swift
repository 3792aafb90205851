import PianoRolls
import Support

/// What a model continues when the composer gives no music.
public enum Opening: String, Codable, Sendable, CaseIterable {
    /// A second of a soft, open chord in a key drawn at random.
    case sparse
    /// Nothing: the model begins when it likes.
    case silence

    /// The frames of the opening.
    ///
    /// - Parameters:
    ///   - frameRate: Hz, > 0.
    ///   - tonic: the chord's root and mode; drawn at random when absent.
    ///   - random: advanced for ``sparse`` alone.
    /// - Returns: one empty frame for ``silence``; for ``sparse`` a second that begins with the
    ///   root alone.
    public func roll(
        frameRate: Double, tonic: EndGuide.Tonic? = nil, random: inout RandomGenerator
    ) -> BinaryRoll {
        switch self {
        case .silence:
            return BinaryRoll(frameCount: 1, frameRate: frameRate)
        case .sparse:
            // Keys count from A0: 27...38 is C3...B3.
            var root = Int.random(in: 27..<39, using: &random)
            var third = Bool.random(using: &random) ? 16 : 15
            if let tonic { (root, third) = (27 + tonic.pitchClass, tonic.isMinor ? 15 : 16) }
            let chord = KeySet(keys: [root, root + 7, root + third])
            let frames = max(1, Int(frameRate))
            return BinaryRoll(
                frames: (0..<frames).map { $0 < frames / 4 ? KeySet(keys: [root]) : chord },
                frameRate: frameRate)
        }
    }

    /// The frames of the opening with what a pianist does: soft strikes, and the pedal after them.
    ///
    /// - Parameters: as above.
    public func expressiveRoll(
        frameRate: Double, tonic: EndGuide.Tonic? = nil, random: inout RandomGenerator
    ) -> ExpressiveRoll {
        let plain = roll(frameRate: frameRate, tonic: tonic, random: &random)
        var result = ExpressiveRoll(frameRate: frameRate)
        var down = KeySet()
        for frame in 0..<plain.frameCount {
            let struck = plain[frame].subtracting(down)
            result.append(
                ExpressiveFrame(
                    onsets: struck, held: plain[frame].intersection(down),
                    strikes: struck.map { _ in
                        Strike(velocityBin: 11, timingBin: frame == 0 ? 0 : 4)
                    },
                    pedal: frame > 0 && !down.isEmpty ? .down : .up))
            down = plain[frame]
        }
        return result
    }
}
