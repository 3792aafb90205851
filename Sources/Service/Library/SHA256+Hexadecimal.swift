import Crypto

extension SHA256 {
    /// The hash of bytes, in 64 hexadecimal digits.
    static func hexadecimal(_ bytes: [UInt8]) -> String { hash(data: bytes).hexadecimal }
}

extension SHA256.Digest {
    /// In 64 hexadecimal digits.
    var hexadecimal: String {
        map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }
}
