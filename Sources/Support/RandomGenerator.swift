/// A seeded pseudo-random generator whose whole state can be stored and restored.
///
/// xoshiro256** by Blackman and Vigna ("Scrambled linear pseudorandom number generators", ACM TOMS
/// 47(4), 2021), seeded through SplitMix64 as its authors advise. Every random choice in Cadenza
/// comes from such a generator, so the same seed gives the same result on the same machine.
public struct RandomGenerator: RandomNumberGenerator, Sendable, Equatable, Codable {
    /// The four words of state; never all zero.
    public private(set) var state: [UInt64]

    /// Creates a generator from a seed; equal seeds give equal sequences.
    public init(seed: UInt64) {
        var splitMix = seed
        state = (0..<4).map { _ in RandomGenerator.splitMix64(&splitMix) }
    }

    /// Restores a stored state, or returns `nil` unless it has four words that are not all zero.
    public init?(state: [UInt64]) {
        guard state.count == 4, state.contains(where: { $0 != 0 }) else { return nil }
        self.state = state
    }

    /// Decodes a stored state.
    ///
    /// - Throws: `DecodingError` unless it has four words that are not all zero.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let words = try container.decode([UInt64].self, forKey: .state)
        guard let restored = RandomGenerator(state: words) else {
            throw DecodingError.dataCorruptedError(
                forKey: .state, in: container,
                debugDescription: "a generator's state is four words that are not all zero")
        }
        self = restored
    }

    /// The next 64 uniformly distributed bits. Complexity: O(1).
    public mutating func next() -> UInt64 {
        let product = state[1] &* 5
        let result = ((product << 7) | (product >> 57)) &* 9
        let shifted = state[1] << 17
        state[2] ^= state[0]
        state[3] ^= state[1]
        state[1] ^= state[2]
        state[0] ^= state[3]
        state[2] ^= shifted
        state[3] = (state[3] << 45) | (state[3] >> 19)
        return result
    }

    /// A float32 in [0, 1) with 24 random bits.
    public mutating func uniformFloat() -> Float {
        Float(next() >> 40) * 0x1p-24
    }

    /// A float64 in [0, 1) with 53 random bits.
    public mutating func uniformDouble() -> Double {
        Double(next() >> 11) * 0x1p-53
    }

    /// A generator for an independent purpose (a shard, a worker, a variation), derived from this
    /// one's state and a label without advancing this one.
    public func branch(_ label: UInt64) -> RandomGenerator {
        var mixed = state[0] ^ (state[2] &* 0x9E37_79B9_7F4A_7C15) ^ label
        return RandomGenerator(seed: RandomGenerator.splitMix64(&mixed) ^ label)
    }

    /// A generator for a named purpose, derived from this one's state without advancing this one.
    ///
    ///     let dropout = RandomGenerator(seed: 7).stream("dropout", step, shard)
    ///
    /// - Parameters:
    ///   - name: what is drawn; purposes of different names never share a stream.
    ///   - numbers: which one of many, for example an epoch and a batch.
    /// - Returns: the same generator for the same state, name and numbers.
    public func stream(_ name: String, _ numbers: Int...) -> RandomGenerator {
        // FNV-1a (Fowler, Noll and Vo), 64 bits.
        let hash = name.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01b3
        }
        return numbers.reduce(branch(hash)) { $0.branch(UInt64(bitPattern: Int64($1))) }
    }

    /// One step of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
    public static func splitMix64(_ state: inout UInt64) -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
