import MusicCore

/// One track: its events in compact storage, and where it ends.
///
/// A collection of ``TrackEvent``; an element is put together when it is asked for. The end-of-track
/// event that closes every track in a file is no element but the number `endDelta`.
public struct Track: Sendable, Equatable, RandomAccessCollection {
    var packed: [PackedEvent]
    var payloads: [UInt8]

    /// Ticks from the last event to the end of the track, 0...0xFFF_FFFF.
    public var endDelta: Int

    /// A track of given events.
    ///
    /// - Parameters:
    ///   - events: in order of time.
    ///   - endDelta: ticks from the last of them to the end of the track, 0...0xFFF_FFFF.
    public init(_ events: some Sequence<TrackEvent> = [], endDelta: Int = 0) {
        precondition((0...0xFFF_FFFF).contains(endDelta), "endDelta must be 0...0xFFFFFFF ticks")
        packed = []
        payloads = []
        self.endDelta = endDelta
        for event in events { append(event) }
    }

    init(packed: [PackedEvent], payloads: [UInt8], endDelta: Int) {
        self.packed = packed
        self.payloads = payloads
        self.endDelta = endDelta
    }

    public var startIndex: Int { 0 }
    public var endIndex: Int { packed.count }

    /// The event at an index. Complexity: O(1) plus the length of its payload.
    public subscript(index: Int) -> TrackEvent {
        let event = packed[index]
        return TrackEvent(delta: Int(event.delta), Message(event, payload: { payload(of: event) }))
    }

    /// Adds an event at the end. Complexity: O(1) amortised plus the length of its payload.
    public mutating func append(_ event: TrackEvent) {
        precondition((0...0xFFF_FFFF).contains(event.delta), "delta must be 0...0xFFFFFFF ticks")
        let delta = UInt32(event.delta)
        switch event.message.wireForm {
        case .channel(let status, let data1, let data2):
            packed.append(PackedEvent(delta: delta, status: status, data1: data1, data2: data2))
        case .payload(let status, let type, let bytes):
            let place = Track.addPayload(bytes, to: &payloads)
            packed.append(
                PackedEvent(delta: delta, status: status, data1: type, data2: 0, payload: place))
        }
    }

    /// Where an event began in the file that the track was read from; 0 for events made otherwise.
    public func byteOffset(ofEventAt index: Int) -> Int { Int(packed[index].byteOffset) }

    /// The length of the track in ticks, its end included; at most 2^38 - 1.
    public var endTick: Int {
        var tick = 0
        for event in packed { tick = Swift.min(tick + Int(event.delta), TempoMap.maximumTick) }
        return Swift.min(tick + endDelta, TempoMap.maximumTick)
    }

    /// The bytes of a meta event, packet or escape.
    func payload(of event: PackedEvent) -> ArraySlice<UInt8> {
        payloads[payloadRange(of: event)]
    }

    func payloadRange(of event: PackedEvent) -> Range<Int> {
        let place = Int(event.payload)
        let count =
            Int(payloads[place]) | Int(payloads[place + 1]) << 8 | Int(payloads[place + 2]) << 16
            | Int(payloads[place + 3]) << 24
        return place + 4..<place + 4 + count
    }

    static func addPayload(_ bytes: some Collection<UInt8>, to payloads: inout [UInt8]) -> UInt32 {
        let place = payloads.count
        let count = bytes.count
        precondition(count <= 0xFFF_FFFF, "an event holds at most 0xFFFFFFF bytes")
        precondition(place <= Int(UInt32.max) - count, "a track holds at most 4 GiB of payload")
        for shift in stride(from: 0, to: 32, by: 8) {
            payloads.append(UInt8(truncatingIfNeeded: count >> shift))
        }
        payloads.append(contentsOf: bytes)
        return UInt32(place)
    }

    /// Whether two tracks hold the same events at the same times; where they were read is no matter.
    public static func == (left: Track, right: Track) -> Bool {
        guard left.packed.count == right.packed.count, left.endDelta == right.endDelta else {
            return false
        }
        for (a, b) in zip(left.packed, right.packed) {
            guard
                a.delta == b.delta, a.status == b.status, a.data1 == b.data1, a.data2 == b.data2,
                a.isChannelMessage || left.payload(of: a) == right.payload(of: b)
            else { return false }
        }
        return true
    }
}
