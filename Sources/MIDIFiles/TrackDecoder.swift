/// Decodes the events of one track.
///
/// The bytes of the whole file lie behind a pointer that is valid as long as the decoder lives; it
/// reads none at or past `end`. The loop in `decode` takes channel messages as long as the longest of
/// them (7 bytes) fits before `end`; everything else, and every fault, goes through `decodeWithCare`.
struct TrackDecoder {
    let bytes: UnsafePointer<UInt8>
    /// The end of the bytes that may belong to the track.
    let end: Int
    let track: Int
    /// The next byte to read.
    private(set) var position: Int
    private(set) var payloads: [UInt8] = []
    /// Ticks from the last event to the end of the track.
    private(set) var endDelta = 0
    private(set) var isFinished = false
    /// Whether the track was closed by an end-of-track event.
    private(set) var hasEndOfTrack = false

    /// The status in force, 0 for none.
    private var runningStatus: UInt8 = 0
    /// The last status of a channel message; stays when running status is cancelled.
    private var lastStatus: UInt8 = 0
    /// Ticks of events that were given up, to be added to the next one.
    private var carriedDelta: UInt32 = 0
    /// Where a System Exclusive message began that is to go on.
    private var openSystemExclusive: Int?
    private var passesEndOfTrack = false
    private var repairCount = 0

    private static let maximumDelta: UInt32 = 0xFFF_FFFF
    /// A gap that is not believed once a track was found damaged: half an hour or more as a rule.
    static let doubtfulDelta: UInt32 = 1 << 21
    /// After so many searches for the next event in one track, faults are repaired without looking.
    private static let maximumRepairs = 1000

    init(bytes: UnsafePointer<UInt8>, range: Range<Int>, track: Int) {
        self.bytes = bytes
        self.track = track
        position = range.lowerBound
        end = range.upperBound
    }

    /// Decodes events until the track is finished or the buffer is full.
    mutating func decode(
        into events: UnsafeMutableBufferPointer<PackedEvent>, count: inout Int,
        reporting collector: inout DiagnosticCollector
    ) throws {
        guard let output = events.baseAddress else { return }
        let capacity = events.count
        let fastEnd = end - 7
        while !isFinished, count < capacity {
            if carriedDelta == 0, openSystemExclusive == nil {
                // Local copies keep the loop in registers.
                var place = position
                var filled = count
                var running = runningStatus
                while place <= fastEnd, filled < capacity {
                    var next = place + 1
                    var delta = UInt32(bytes[place])
                    if delta >= 0x80 {
                        var byte = bytes[next]
                        delta = (delta & 0x7F) << 7 | UInt32(byte & 0x7F)
                        next += 1
                        if byte >= 0x80 {
                            byte = bytes[next]
                            delta = delta << 7 | UInt32(byte & 0x7F)
                            next += 1
                            if byte >= 0x80 {
                                if repairCount > 0 { break }
                                byte = bytes[next]
                                delta = delta << 7 | UInt32(byte & 0x7F)
                                next += 1
                                if byte >= 0x80 { break }
                            }
                        }
                    }
                    var status = bytes[next]
                    if status >= 0x80 { next += 1 } else { status = running }
                    guard status &- 0x80 < 0x70 else { break }
                    let data1 = bytes[next]
                    let hasTwo = status & 0xE0 != 0xC0
                    let data2 = hasTwo ? bytes[next + 1] : 0
                    guard data1 | data2 < 0x80 else { break }
                    output[filled] = PackedEvent(
                        delta: delta, status: status, data1: data1, data2: data2,
                        byteOffset: UInt32(truncatingIfNeeded: place))
                    filled += 1
                    running = status
                    place = next + (hasTwo ? 2 : 1)
                }
                position = place
                count = filled
                if running != 0 { lastStatus = running }
                runningStatus = running
                if filled == capacity { return }
            }
            if let event = try decodeWithCare(reporting: &collector) {
                output[count] = event
                count += 1
            }
        }
    }

    /// Goes on after an end-of-track event, as if it were none.
    mutating func resume() {
        isFinished = false
        hasEndOfTrack = false
        passesEndOfTrack = true
        carriedDelta = UInt32(endDelta)
        endDelta = 0
    }

    // MARK: One event of any kind

    private mutating func decodeWithCare(
        reporting collector: inout DiagnosticCollector
    ) throws -> PackedEvent? {
        let start = position
        guard start < end else {
            try report(.missingEndOfTrack, at: start, to: &collector)
            try finish(delta: 0, to: &collector)
            return nil
        }
        var delta: UInt32
        var place: Int
        switch quantity(at: start) {
        case .value(let value, let next): (delta, place) = (value, next)
        case .long(let value, let next):
            try report(.longQuantity, at: start, to: &collector)
            (delta, place) = (value, next)
        case .truncated: return try stop(from: start, to: &collector)
        }
        guard place < end else { return try stop(from: start, to: &collector) }
        if delta >= TrackDecoder.doubtfulDelta, repairCount > 0 {
            try report(.doubtfulDelta(Int(delta)), at: start, to: &collector)
            delta = 0
        }
        delta = min(delta + carriedDelta, TrackDecoder.maximumDelta)
        carriedDelta = 0

        var status = bytes[place]
        if status >= 0x80 {
            place += 1
        } else if runningStatus != 0 {
            status = runningStatus
        } else if lastStatus != 0 {
            try report(.cancelledStatus(lastStatus), at: place, to: &collector)
            status = lastStatus
        } else {
            let next = resynchronise(from: place)
            try report(.noStatus(skipped: next - place), at: place, to: &collector)
            giveUp(delta: delta, continuingAt: next)
            return nil
        }
        switch status {
        case 0x80..<0xF0:
            return try channelMessage(
                from: start, dataAt: place, status: status, delta: delta, reporting: &collector)
        case 0xFF:
            return try metaEvent(from: start, typeAt: place, delta: delta, reporting: &collector)
        case 0xF0, 0xF7:
            return try packet(
                from: start, lengthAt: place, status: status, delta: delta, reporting: &collector)
        default:
            return try systemMessage(
                from: start, dataAt: place, status: status, delta: delta, reporting: &collector)
        }
    }

    private mutating func channelMessage(
        from start: Int, dataAt place: Int, status: UInt8, delta: UInt32,
        reporting collector: inout DiagnosticCollector
    ) throws -> PackedEvent? {
        try closeSystemExclusive(reporting: &collector)
        runningStatus = status
        lastStatus = status
        let dataCount = status & 0xE0 == 0xC0 ? 1 : 2
        guard place + dataCount <= end else { return try stop(from: start, to: &collector) }
        var data: (UInt8, UInt8) = (bytes[place], dataCount == 2 ? bytes[place + 1] : 0)
        if data.0 | data.1 >= 0x80 {
            // A damaged value, or an event that is cut short? What reads on better decides.
            let fault = data.0 >= 0x80 ? place : place + 1
            let damaged = cleanRun(from: place + dataCount, running: status, limit: 32)
            let next = damaged >= 8 ? fault : resynchronise(from: fault)
            if damaged >= 8 || damaged >= cleanRun(from: next, running: status, limit: 32) {
                try report(.dataByte(bytes[fault]), at: fault, to: &collector)
                data = (min(data.0, 127), min(data.1, 127))
            } else {
                try report(.missingDataByte(skipped: next - start), at: fault, to: &collector)
                giveUp(delta: delta, continuingAt: next)
                return nil
            }
        }
        position = place + dataCount
        return PackedEvent(
            delta: delta, status: status, data1: data.0, data2: data.1, byteOffset: UInt32(start))
    }

    private mutating func metaEvent(
        from start: Int, typeAt place: Int, delta: UInt32,
        reporting collector: inout DiagnosticCollector
    ) throws -> PackedEvent? {
        runningStatus = 0
        guard place < end else { return try stop(from: start, to: &collector) }
        let type = bytes[place]
        guard type < 0x80 else {
            let next = resynchronise(from: place)
            try report(.metaType(type, skipped: next - start), at: place, to: &collector)
            giveUp(delta: delta, continuingAt: next)
            return nil
        }
        let expected = TrackDecoder.payloadLength(ofMetaType: type)
        if type == MetaEvent.endOfTrackType, place + 1 >= end {
            try report(.truncatedEvent(end - start), at: start, to: &collector)
            position = end
            hasEndOfTrack = true
            try finish(delta: delta, to: &collector)
            return nil
        }
        guard
            let payload = try payloadRange(
                from: start, lengthAt: place + 1, expected: expected, reporting: &collector)
        else { return nil }
        position = payload.upperBound
        if type == MetaEvent.endOfTrackType {
            if !payload.isEmpty {
                try report(
                    .metaLength(type: type, length: payload.count), at: start, to: &collector)
            }
            if passesEndOfTrack, position < end {
                carriedDelta = delta
            } else {
                hasEndOfTrack = true
                try finish(delta: delta, to: &collector)
            }
            return nil
        }
        let event = payloadEvent(
            from: start, status: 0xFF, type: type, delta: delta, payload: payload)
        if let expected, payload.count != expected, type != 0x00 || !payload.isEmpty {
            try report(.metaLength(type: type, length: payload.count), at: start, to: &collector)
        } else if !hasPossibleValue(type: type, payload: payload) {
            try report(.metaValue(type: type), at: start, to: &collector)
        }
        return event
    }

    private mutating func packet(
        from start: Int, lengthAt place: Int, status: UInt8, delta: UInt32,
        reporting collector: inout DiagnosticCollector
    ) throws -> PackedEvent? {
        runningStatus = 0
        if status == 0xF0 { try closeSystemExclusive(reporting: &collector) }
        guard
            let payload = try payloadRange(
                from: start, lengthAt: place, expected: nil, reporting: &collector)
        else { return nil }
        position = payload.upperBound
        let isClosed = !payload.isEmpty && bytes[payload.upperBound - 1] == 0xF7
        if status == 0xF0 {
            openSystemExclusive = isClosed ? nil : start
        } else if isClosed {
            openSystemExclusive = nil
        }
        return payloadEvent(from: start, status: status, type: 0, delta: delta, payload: payload)
    }

    /// A message of the system that belongs on a cable, not in a file, becomes an escape event.
    private mutating func systemMessage(
        from start: Int, dataAt place: Int, status: UInt8, delta: UInt32,
        reporting collector: inout DiagnosticCollector
    ) throws -> PackedEvent? {
        runningStatus = 0
        let dataCount = status == 0xF2 ? 2 : status == 0xF1 || status == 0xF3 ? 1 : 0
        var last = place
        while last < end, last - place < dataCount, bytes[last] < 0x80 { last += 1 }
        try report(.systemMessage(status), at: place - 1, to: &collector)
        position = last
        return payloadEvent(
            from: start, status: 0xF7, type: 0, delta: delta, payload: place - 1..<last)
    }

    // MARK: Payloads

    /// The bytes of an event whose length begins at `place`, or `nil` if the event was given up.
    private mutating func payloadRange(
        from start: Int, lengthAt place: Int, expected: Int?,
        reporting collector: inout DiagnosticCollector
    ) throws -> Range<Int>? {
        let length: Int
        let first: Int
        switch quantity(at: place) {
        case .value(let value, let next): (length, first) = (Int(value), next)
        case .long(let value, let next):
            try report(.longQuantity, at: place, to: &collector)
            (length, first) = (Int(value), next)
        case .truncated: return try stop(from: start, to: &collector)
        }
        let available = end - first
        if length <= available {
            guard let expected, expected != length, expected <= available else {
                return first..<first + length
            }
            // The usual length wins over the declared one if only it leads to readable events.
            if cleanRun(from: first + length, running: 0, limit: 4, isLenient: true) >= 2
                || cleanRun(from: first + expected, running: 0, limit: 4) < 4
            {
                return first..<first + length
            }
            try report(
                .payloadLength(declared: length, actual: expected), at: start, to: &collector)
            return first..<first + expected
        }
        var actual = available
        repairCount += 1
        if let expected, expected <= available {
            actual = expected
        } else if repairCount <= TrackDecoder.maximumRepairs {
            actual =
                (0..<min(available, 1024)).first {
                    cleanRun(from: first + $0, running: 0, limit: 8) >= 8
                } ?? available
        }
        try report(.payloadLength(declared: length, actual: actual), at: start, to: &collector)
        return first..<first + actual
    }

    private mutating func payloadEvent(
        from start: Int, status: UInt8, type: UInt8, delta: UInt32, payload: Range<Int>
    ) -> PackedEvent {
        let place = Track.addPayload(
            UnsafeBufferPointer(start: bytes + payload.lowerBound, count: payload.count),
            to: &payloads)
        return PackedEvent(
            delta: delta, status: status, data1: type, data2: 0, byteOffset: UInt32(start),
            payload: place)
    }

    // MARK: Faults

    private func report(
        _ fault: Fault, at place: Int, to collector: inout DiagnosticCollector
    ) throws {
        try collector.report(fault, track: track, at: place)
    }

    /// Ends a track that stops within an event.
    private mutating func stop<Value>(
        from start: Int, to collector: inout DiagnosticCollector
    ) throws -> Value? {
        try report(.truncatedEvent(end - start), at: start, to: &collector)
        position = end
        try finish(delta: 0, to: &collector)
        return nil
    }

    private mutating func finish(
        delta: UInt32, to collector: inout DiagnosticCollector
    ) throws {
        try closeSystemExclusive(reporting: &collector)
        endDelta = Int(min(delta + carriedDelta, TrackDecoder.maximumDelta))
        carriedDelta = 0
        isFinished = true
    }

    private mutating func closeSystemExclusive(
        reporting collector: inout DiagnosticCollector
    ) throws {
        guard let start = openSystemExclusive else { return }
        openSystemExclusive = nil
        try report(.openSystemExclusive, at: start, to: &collector)
    }

    /// Drops an event but not its time.
    private mutating func giveUp(delta: UInt32, continuingAt next: Int) {
        carriedDelta = delta
        position = next
    }

    /// The nearest place from which events can be read again: one with eight events in a row, or else
    /// the best of the next 64.
    private mutating func resynchronise(from place: Int) -> Int {
        repairCount += 1
        guard repairCount <= TrackDecoder.maximumRepairs else { return min(place + 1, end) }
        var best = (place: min(place + 1, end), run: 0)
        for candidate in place..<min(place + 64, end) {
            let run = cleanRun(from: candidate, running: lastStatus, limit: 8)
            if run > best.run { best = (candidate, run) }
            if run == 8 { break }
        }
        return best.place
    }
}
