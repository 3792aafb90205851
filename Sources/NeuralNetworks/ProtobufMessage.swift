/// A message in the encoding of protocol buffers: fields of a key (number and wire type) and a value, in the
/// order in which they are appended (protobuf.dev, "Encoding").
public struct ProtobufMessage: Sendable {
    public private(set) var bytes: [UInt8] = []

    public init() {}

    /// A variable-length integer; negative ones take ten bytes.
    public mutating func append(_ field: Int, integer: Int64) {
        appendVarint(UInt64(field) << 3)
        appendVarint(UInt64(bitPattern: integer))
    }

    public mutating func append(_ field: Int, double: Double) {
        appendVarint(UInt64(field) << 3 | 1)
        appendLittleEndian(double.bitPattern, 8)
    }

    public mutating func append(_ field: Int, bytes content: some Collection<UInt8>) {
        appendVarint(UInt64(field) << 3 | 2)
        appendVarint(UInt64(content.count))
        bytes += content
    }

    public mutating func append(_ field: Int, text: String) {
        append(field, bytes: text.utf8)
    }

    public mutating func append(_ field: Int, message: ProtobufMessage) {
        append(field, bytes: message.bytes)
    }

    public mutating func append(_ field: Int, float: Float) {
        appendVarint(UInt64(field) << 3 | 5)
        appendLittleEndian(UInt64(float.bitPattern), 4)
    }

    private mutating func appendVarint(_ value: UInt64) {
        var value = value
        while value >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: value) | 0x80)
            value >>= 7
        }
        bytes.append(UInt8(value))
    }

    private mutating func appendLittleEndian(_ value: UInt64, _ count: Int) {
        bytes += (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt64($0))) }
    }
}
