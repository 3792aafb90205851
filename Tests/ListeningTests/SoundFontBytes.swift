/// What SoundFonts of the tests' own are put together from; the numbers are little-endian.
enum SoundFontBytes {
    static func bytes(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    /// A chunk with its length, filled up to an even one.
    static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        Array(name.utf8) + bytes(content.count, 4) + content
            + [UInt8](repeating: 0, count: content.count % 2)
    }

    /// A name of 20 bytes.
    static func name(_ text: String) -> [UInt8] {
        Array(text.utf8) + [UInt8](repeating: 0, count: 20 - text.utf8.count)
    }
}
