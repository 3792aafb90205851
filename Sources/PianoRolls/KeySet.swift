/// A set of piano keys: one frame of a ``BinaryRoll`` as 88 bits.
///
/// Set operations and counts are a few machine instructions, which makes it the working form of
/// the evaluator's counts.
public struct KeySet: Sendable, Hashable {
    /// Keys 0...63; bit k is key k.
    public var low: UInt64
    /// Keys 64...87; bit k is key 64 + k, the upper 40 bits are zero.
    public var high: UInt64

    /// No key.
    public init() {
        low = 0
        high = 0
    }

    /// A set from its two words; bits above key 87 are dropped.
    public init(low: UInt64, high: UInt64) {
        self.low = low
        self.high = high & 0xFF_FFFF
    }

    /// All 88 keys.
    public static let all = KeySet(low: .max, high: .max)

    /// A set of the given keys, each in 0..<88.
    public init(keys: some Sequence<Int>) {
        self.init()
        for key in keys { insert(key) }
    }

    /// The number of keys in the set.
    public var count: Int { low.nonzeroBitCount + high.nonzeroBitCount }

    /// The number of keys in the set below a key (0..<88).
    func count(below key: Int) -> Int {
        key < 64
            ? (low & (1 << UInt64(key) &- 1)).nonzeroBitCount
            : low.nonzeroBitCount + (high & (1 << UInt64(key - 64) &- 1)).nonzeroBitCount
    }

    /// Whether there is no key in the set.
    public var isEmpty: Bool { low | high == 0 }

    /// The lowest key, or `nil` when there is none.
    public var lowest: Int? {
        low != 0 ? low.trailingZeroBitCount : high != 0 ? 64 + high.trailingZeroBitCount : nil
    }

    /// The highest key, or `nil` when there is none.
    public var highest: Int? {
        high != 0 ? 127 - high.leadingZeroBitCount : low != 0 ? 63 - low.leadingZeroBitCount : nil
    }

    /// Whether a key (0..<88) is in the set.
    public func contains(_ key: Int) -> Bool {
        key < 64 ? low >> UInt64(key) & 1 == 1 : high >> UInt64(key - 64) & 1 == 1
    }

    /// Adds a key.
    ///
    /// - Parameter key: 0..<88.
    public mutating func insert(_ key: Int) {
        precondition((0..<Keyboard.keyCount).contains(key), "key \(key) is outside 0..<88")
        if key < 64 { low |= 1 << UInt64(key) } else { high |= 1 << UInt64(key - 64) }
    }

    /// The keys in both sets.
    public func intersection(_ other: KeySet) -> KeySet {
        KeySet(low: low & other.low, high: high & other.high)
    }

    /// The keys in either set.
    public func union(_ other: KeySet) -> KeySet {
        KeySet(low: low | other.low, high: high | other.high)
    }

    /// The keys in this set and not in the other.
    public func subtracting(_ other: KeySet) -> KeySet {
        KeySet(low: low & ~other.low, high: high & ~other.high)
    }

    /// The set moved up (or, when negative, down) by semitones; keys that leave the keyboard are
    /// dropped.
    public func shifted(by semitones: Int) -> KeySet {
        guard semitones > -Keyboard.keyCount, semitones < Keyboard.keyCount else { return KeySet() }
        if semitones >= 0 {
            let carried =
                semitones < 64 ? low >> UInt64(64 - semitones) : low << UInt64(semitones - 64)
            return KeySet(low: low << UInt64(semitones), high: high << UInt64(semitones) | carried)
        }
        let distance = -semitones
        let carried = distance < 64 ? high << UInt64(64 - distance) : high >> UInt64(distance - 64)
        return KeySet(low: low >> UInt64(distance) | carried, high: high >> UInt64(distance))
    }
}

extension KeySet: Sequence {
    /// Walks through the keys upward.
    public struct Iterator: IteratorProtocol {
        fileprivate var low: UInt64
        fileprivate var high: UInt64

        public mutating func next() -> Int? {
            if low != 0 {
                defer { low &= low &- 1 }
                return low.trailingZeroBitCount
            }
            guard high != 0 else { return nil }
            defer { high &= high &- 1 }
            return 64 + high.trailingZeroBitCount
        }
    }

    public func makeIterator() -> Iterator { Iterator(low: low, high: high) }

    public var underestimatedCount: Int { count }
}
