import PianoRolls

/// What two hands can have down at once.
public struct HandLimits: Sendable, Equatable {
    /// The most keys that are down.
    public var maximumKeys: Int
    /// The most semitones between the outermost keys of one hand, or `nil` for any.
    public var reachSemitones: Int?

    /// - Parameters:
    ///   - maximumKeys: 0...88.
    ///   - reachSemitones: >= 0; an octave is 12.
    public init(maximumKeys: Int = Keyboard.keyCount, reachSemitones: Int? = nil) {
        precondition(maximumKeys >= 0, "a number of keys is at least 0, not \(maximumKeys)")
        precondition(reachSemitones ?? 0 >= 0, "a reach is at least 0")
        self.maximumKeys = maximumKeys
        self.reachSemitones = reachSemitones
    }

    /// What keeps within both.
    public func and(_ other: HandLimits) -> HandLimits {
        let reach = [reachSemitones, other.reachSemitones].compactMap { $0 }.min()
        return HandLimits(
            maximumKeys: min(maximumKeys, other.maximumKeys), reachSemitones: reach)
    }

    /// Whether two hands can have these keys down: the left from the lowest key up as far as it
    /// reaches, the right from the next.
    public func canPlay(_ keys: KeySet) -> Bool {
        guard keys.count <= maximumKeys else { return false }
        guard let reachSemitones, let lowest = keys.lowest, let highest = keys.highest else {
            return true
        }
        guard let right = keys.first(where: { $0 > lowest + reachSemitones }) else { return true }
        return highest <= right + reachSemitones
    }

    /// The keys that can be added to some that are down.
    func playable(with keys: KeySet) -> KeySet {
        guard keys.count < maximumKeys else { return keys }
        guard reachSemitones != nil else { return .all }
        return KeySet(
            keys: (0..<Keyboard.keyCount).filter { canPlay(keys.union(KeySet(keys: [$0]))) })
    }

    /// Which keys stay down when more are held than hands can have beside those that are struck: the
    /// outer voices come first, as bass and melody are what is heard, and fixed keys in any case.
    func holdable(_ held: KeySet, beside struck: KeySet, fixed: KeySet = KeySet()) -> KeySet {
        guard !canPlay(struck.union(held)) else { return held }
        var kept = held.intersection(fixed)
        var left = held.subtracting(kept)
        var takesLowest = true
        while let key = takesLowest ? left.lowest : left.highest {
            takesLowest.toggle()
            let one = KeySet(keys: [key])
            left = left.subtracting(one)
            if canPlay(struck.union(kept).union(one)) { kept = kept.union(one) }
        }
        return kept
    }
}
