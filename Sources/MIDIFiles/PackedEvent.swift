/// The storage of one event: 16 bytes, with no reference in it.
///
/// Channel messages lie in it whole. The bytes of meta events, System Exclusive packets and escapes lie
/// in the track's payload array, each after its count as four bytes, least significant first.
struct PackedEvent: Sendable {
    /// Ticks since the event before, 0...0xFFF_FFFF.
    var delta: UInt32
    /// 0x80...0xEF for channel messages, 0xF0, 0xF7 or 0xFF.
    var status: UInt8
    /// The first data byte, or the type of a meta event.
    var data1: UInt8
    /// The second data byte, or 0.
    var data2: UInt8
    private var padding: UInt8 = 0
    /// Where the event began in the file it was read from; 0 for events made otherwise.
    var byteOffset: UInt32
    /// Where its count and bytes begin in the track's payload array.
    var payload: UInt32

    @inline(__always)
    init(
        delta: UInt32, status: UInt8, data1: UInt8, data2: UInt8, byteOffset: UInt32 = 0,
        payload: UInt32 = 0
    ) {
        self.delta = delta
        self.status = status
        self.data1 = data1
        self.data2 = data2
        self.byteOffset = byteOffset
        self.payload = payload
    }

    @inline(__always)
    var isChannelMessage: Bool { status < 0xF0 }
}
