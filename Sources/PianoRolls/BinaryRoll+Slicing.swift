extension BinaryRoll {
    /// The first frames, at most `count`.
    public func prefix(_ count: Int) -> BinaryRoll {
        BinaryRoll(frames: (0..<min(count, frameCount)).map { self[$0] }, frameRate: frameRate)
    }
}
