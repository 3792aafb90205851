import PianoRolls

extension BinaryRoll {
    /// The first frames, at most `count`.
    public func prefix(_ count: Int) -> BinaryRoll {
        BinaryRoll(frames: (0..<min(count, frameCount)).map { self[$0] }, frameRate: frameRate)
    }

    /// These frames followed by others.
    public func appending(_ other: BinaryRoll) -> BinaryRoll {
        BinaryRoll(
            frames: (0..<frameCount).map { self[$0] } + (0..<other.frameCount).map { other[$0] },
            frameRate: frameRate)
    }
}
