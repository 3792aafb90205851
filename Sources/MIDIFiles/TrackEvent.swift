/// One event of a track: when, and what.
public struct TrackEvent: Sendable, Hashable {
    /// Ticks since the event before (or the start of the track), 0...0xFFF_FFFF.
    public var delta: Int
    /// What happens.
    public var message: Message

    public init(delta: Int, _ message: Message) {
        self.delta = delta
        self.message = message
    }
}

/// What an event says. Channels are 0...15, data values 0...127.
public enum Message: Sendable, Hashable {
    /// A key is let go. `velocity` is `nil` where the file says it by a note-on of velocity 0.
    case noteOff(channel: UInt8, key: UInt8, velocity: UInt8?)
    /// A key is struck, with a velocity of 1...127.
    case noteOn(channel: UInt8, key: UInt8, velocity: UInt8)
    case polyphonicPressure(channel: UInt8, key: UInt8, pressure: UInt8)
    case controlChange(channel: UInt8, controller: UInt8, value: UInt8)
    case programChange(channel: UInt8, program: UInt8)
    case channelPressure(channel: UInt8, pressure: UInt8)
    /// The bend, -8192...8191; 0 is the middle.
    case pitchBend(channel: UInt8, value: Int)
    /// A System Exclusive packet: the bytes after 0xF0, the closing 0xF7 included if it has one.
    /// Without it the message goes on in `escape` events.
    case systemExclusive([UInt8])
    /// Bytes to be sent as they are (0xF7): further packets of a System Exclusive message, or any
    /// other message that has no place in a file.
    case escape([UInt8])
    case meta(MetaEvent)

    /// How a message stands in a file.
    enum WireForm {
        case channel(status: UInt8, data1: UInt8, data2: UInt8)
        case payload(status: UInt8, type: UInt8, bytes: [UInt8])
    }

    init(_ event: PackedEvent, payload: () -> ArraySlice<UInt8>) {
        let channel = event.status & 0x0F
        switch event.status >> 4 {
        case 0x8: self = .noteOff(channel: channel, key: event.data1, velocity: event.data2)
        case 0x9 where event.data2 == 0:
            self = .noteOff(channel: channel, key: event.data1, velocity: nil)
        case 0x9: self = .noteOn(channel: channel, key: event.data1, velocity: event.data2)
        case 0xA:
            self = .polyphonicPressure(channel: channel, key: event.data1, pressure: event.data2)
        case 0xB:
            self = .controlChange(channel: channel, controller: event.data1, value: event.data2)
        case 0xC: self = .programChange(channel: channel, program: event.data1)
        case 0xD: self = .channelPressure(channel: channel, pressure: event.data1)
        case 0xE:
            self = .pitchBend(
                channel: channel, value: (Int(event.data1) | Int(event.data2) << 7) - 8192)
        default:
            switch event.status {
            case 0xF0: self = .systemExclusive(Array(payload()))
            case 0xF7: self = .escape(Array(payload()))
            default: self = .meta(MetaEvent(type: event.data1, bytes: payload()))
            }
        }
    }

    var wireForm: WireForm {
        func channelForm(_ kind: UInt8, _ channel: UInt8, _ data1: UInt8, _ data2: UInt8)
            -> WireForm
        {
            precondition(channel < 16, "a channel must be 0...15")
            precondition(data1 | data2 < 128, "a data value must be 0...127")
            return .channel(status: kind | channel, data1: data1, data2: data2)
        }
        switch self {
        case .noteOff(let channel, let key, let velocity):
            guard let velocity else { return channelForm(0x90, channel, key, 0) }
            return channelForm(0x80, channel, key, velocity)
        case .noteOn(let channel, let key, let velocity):
            precondition(velocity > 0, "a note-on of velocity 0 is a noteOff of velocity nil")
            return channelForm(0x90, channel, key, velocity)
        case .polyphonicPressure(let channel, let key, let pressure):
            return channelForm(0xA0, channel, key, pressure)
        case .controlChange(let channel, let controller, let value):
            return channelForm(0xB0, channel, controller, value)
        case .programChange(let channel, let program):
            return channelForm(0xC0, channel, program, 0)
        case .channelPressure(let channel, let pressure):
            return channelForm(0xD0, channel, pressure, 0)
        case .pitchBend(let channel, let value):
            precondition((-8192...8191).contains(value), "a pitch bend must be -8192...8191")
            let raw = value + 8192
            return channelForm(0xE0, channel, UInt8(raw & 0x7F), UInt8(raw >> 7))
        case .systemExclusive(let bytes): return .payload(status: 0xF0, type: 0, bytes: bytes)
        case .escape(let bytes): return .payload(status: 0xF7, type: 0, bytes: bytes)
        case .meta(let meta): return .payload(status: 0xFF, type: meta.type, bytes: meta.bytes)
        }
    }
}
