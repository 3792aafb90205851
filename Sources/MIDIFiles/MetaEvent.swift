import MusicCore

/// An event that is no sound: text, tempo, metre, key and the like (type byte after 0xFF).
///
/// A known type whose bytes have the wrong number or hold impossible values is `other`, so that
/// nothing is lost and nothing is made up.
public enum MetaEvent: Sendable, Hashable {
    /// Type 0x00; `nil` means "by position in the file".
    case sequenceNumber(UInt16?)
    /// Types 0x01...0x09. The bytes have no declared encoding; see ``string``.
    case text(TextKind, [UInt8])
    /// Type 0x20: the channel that the following meta events and packets concern.
    case channelPrefix(UInt8)
    /// Type 0x21: the MIDI port of the track.
    case port(UInt8)
    /// Type 0x51: the length of a quarter note, 1...16,777,215 microseconds.
    case tempo(microsecondsPerQuarter: Int)
    /// Type 0x54: when the track begins. `hour` holds the frame rate in its upper bits, as in MTC.
    case smpteOffset(hour: UInt8, minute: UInt8, second: UInt8, frame: UInt8, hundredths: UInt8)
    /// Type 0x58: the metre; the denominator is 2 to the power of `denominatorPower`, 0...10.
    case timeSignature(
        numerator: UInt8, denominatorPower: UInt8, clocksPerClick: UInt8,
        thirtySecondsPerQuarter: UInt8)
    /// Type 0x59: sharps (positive) or flats (negative), -7...7.
    case keySignature(fifths: Int8, isMinor: Bool)
    /// Type 0x7F: bytes for one maker's sequencer.
    case sequencerSpecific([UInt8])
    /// Any other type, 0...127, or a known one with unexpected bytes.
    case other(type: UInt8, bytes: [UInt8])

    /// The end of a track; written by ``Track``, never an event of its own.
    static let endOfTrackType: UInt8 = 0x2F

    /// A text of a kind, stored as UTF-8.
    public static func text(_ kind: TextKind, _ string: String) -> MetaEvent {
        .text(kind, Array(string.utf8))
    }

    /// The text of a `text` event: UTF-8 where the bytes are that, otherwise Latin-1.
    public var string: String? {
        guard case .text(_, let bytes) = self else { return nil }
        return MetaEvent.string(from: bytes)
    }

    static func string(from bytes: some Collection<UInt8>) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        var scalars = String.UnicodeScalarView()
        for byte in bytes { scalars.append(Unicode.Scalar(byte)) }
        return String(scalars)
    }

    init(type: UInt8, bytes: ArraySlice<UInt8>) {
        let data = Array(bytes)
        switch (type, data.count) {
        case (0x00, 0): self = .sequenceNumber(nil)
        case (0x00, 2): self = .sequenceNumber(UInt16(data[0]) << 8 | UInt16(data[1]))
        case (0x20, 1): self = .channelPrefix(data[0])
        case (0x21, 1): self = .port(data[0])
        case (0x51, 3) where data != [0, 0, 0]:
            self = .tempo(
                microsecondsPerQuarter: Int(data[0]) << 16 | Int(data[1]) << 8 | Int(data[2]))
        case (0x54, 5):
            self = .smpteOffset(
                hour: data[0], minute: data[1], second: data[2], frame: data[3], hundredths: data[4]
            )
        case (0x58, 4) where data[0] > 0 && data[1] <= 10:
            self = .timeSignature(
                numerator: data[0], denominatorPower: data[1], clocksPerClick: data[2],
                thirtySecondsPerQuarter: data[3])
        case (0x59, 2) where (-7...7).contains(Int8(bitPattern: data[0])) && data[1] <= 1:
            self = .keySignature(fifths: Int8(bitPattern: data[0]), isMinor: data[1] == 1)
        case (0x7F, _): self = .sequencerSpecific(data)
        default:
            if let kind = TextKind(rawValue: type) {
                self = .text(kind, data)
            } else {
                self = .other(type: type, bytes: data)
            }
        }
    }

    /// The byte that names the kind of event in a file.
    public var type: UInt8 {
        switch self {
        case .sequenceNumber: 0x00
        case .text(let kind, _): kind.rawValue
        case .channelPrefix: 0x20
        case .port: 0x21
        case .tempo: 0x51
        case .smpteOffset: 0x54
        case .timeSignature: 0x58
        case .keySignature: 0x59
        case .sequencerSpecific: 0x7F
        case .other(let type, _): type
        }
    }

    /// The bytes of the event after its type and length.
    public var bytes: [UInt8] {
        switch self {
        case .sequenceNumber(nil): return []
        case .sequenceNumber(let number?): return [UInt8(number >> 8), UInt8(number & 0xFF)]
        case .text(_, let bytes), .sequencerSpecific(let bytes): return bytes
        case .channelPrefix(let channel): return [channel]
        case .port(let port): return [port]
        case .tempo(let microseconds):
            precondition(
                (1...0xFF_FFFF).contains(microseconds),
                "a tempo must be 1...16777215 microseconds a quarter")
            return [16, 8, 0].map { UInt8(microseconds >> $0 & 0xFF) }
        case .smpteOffset(let hour, let minute, let second, let frame, let hundredths):
            return [hour, minute, second, frame, hundredths]
        case .timeSignature(let numerator, let power, let clocks, let thirtySeconds):
            return [numerator, power, clocks, thirtySeconds]
        case .keySignature(let fifths, let isMinor):
            return [UInt8(bitPattern: fifths), isMinor ? 1 : 0]
        case .other(let type, let bytes):
            precondition(
                type < 128 && type != MetaEvent.endOfTrackType,
                "a meta event's type must be 0...127 and not 0x2F")
            return bytes
        }
    }
}
