/// A 64-bit fingerprint of bytes that tells changed files from unchanged ones.
///
/// FNV-1a's multiply-and-mix step taken over words of eight bytes instead of single bytes, closed
/// with SplitMix64's mixer: fast, and good against accidents. It is no defence against someone who
/// builds two contents of one fingerprint on purpose.
public struct ContentHash: Sendable {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    public init() {}

    /// Takes in a word.
    public mutating func combine(_ word: UInt64) {
        state = (state ^ word) &* 0x0000_0100_0000_01B3
        state ^= state >> 29
    }

    /// Takes in bytes, and how many they are.
    ///
    /// Complexity: O(bytes), some gigabytes a second.
    public mutating func combine(_ bytes: UnsafeRawBufferPointer) {
        combine(UInt64(bytes.count))
        let wholeWords = bytes.count / 8
        for index in 0..<wholeWords {
            combine(
                UInt64(
                    littleEndian: bytes.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self)))
        }
        var rest: UInt64 = 0
        for index in (8 * wholeWords)..<bytes.count { rest = rest << 8 | UInt64(bytes[index]) }
        combine(rest)
    }

    /// Takes in bytes, and how many they are.
    public mutating func combine(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { combine($0) }
    }

    /// Takes in a text, and how long it is.
    public mutating func combine(_ text: String) {
        combine(Array(text.utf8))
    }

    /// The fingerprint of all that was taken in so far.
    public var value: UInt64 {
        var state = state
        return RandomGenerator.splitMix64(&state)
    }

    /// The fingerprint of bytes.
    public static func of(_ bytes: [UInt8]) -> UInt64 {
        var hash = ContentHash()
        hash.combine(bytes)
        return hash.value
    }
}
