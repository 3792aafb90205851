extension TrackDecoder {
    enum Quantity {
        case value(UInt32, next: Int)
        /// More than four bytes; the value is 0 if it does not fit four.
        case long(UInt32, next: Int)
        case truncated
    }

    /// The variable-length quantity at a place.
    func quantity(at place: Int) -> Quantity {
        var value: UInt32 = 0
        var next = place
        while next < end {
            let byte = bytes[next]
            next += 1
            if next - place > 4, value >= 1 << 21 { value = 0 }
            value = value << 7 | UInt32(byte & 0x7F)
            if byte < 0x80 {
                return next - place > 4 ? .long(value, next: next) : .value(value, next: next)
            }
            // So long a run of continuation bytes is no number; what follows is looked at anew.
            if next - place == 8 { return .long(0, next: next) }
        }
        return .truncated
    }

    /// How many events can be read from a place without a fault, up to `limit`; `limit` also if the
    /// track ends properly before.
    ///
    /// Stricter than reading unless `isLenient`: gaps of two million ticks and meta events of wrong
    /// length, which chance bytes often look like, count as faults.
    func cleanRun(
        from start: Int, running: UInt8, limit: Int, isLenient: Bool = false
    ) -> Int {
        var place = start
        var running = running
        var run = 0
        while run < limit {
            if place == end { return limit }
            guard case .value(let delta, let next) = quantity(at: place), next < end,
                isLenient || delta < TrackDecoder.doubtfulDelta
            else { return run }
            place = next
            var status = bytes[place]
            if status >= 0x80 { place += 1 } else { status = running }
            guard let after = endOfMessage(status: status, at: place, isLenient: isLenient)
            else { return run }
            if status == 0xFF, bytes[place] == MetaEvent.endOfTrackType { return limit }
            if status < 0xF0 { running = status }
            place = after
            run += 1
        }
        return run
    }

    /// Whether the bytes from a place to the end are events without any fault, with end-of-track
    /// events among them.
    func isCleanToEnd(from start: Int) -> Bool {
        var place = start
        var running: UInt8 = 0
        while place < end {
            guard case .value(_, let next) = quantity(at: place), next < end else { return false }
            place = next
            var status = bytes[place]
            if status >= 0x80 { place += 1 } else { status = running }
            guard let after = endOfMessage(status: status, at: place, isLenient: false)
            else { return false }
            running = status < 0xF0 ? status : 0
            place = after
        }
        return true
    }

    /// Where a message ends whose data begin at `place`, or `nil` if it is faulty.
    private func endOfMessage(status: UInt8, at place: Int, isLenient: Bool) -> Int? {
        switch status {
        case 0x80..<0xF0:
            let after = place + (status & 0xE0 == 0xC0 ? 1 : 2)
            guard after <= end, bytes[place] | bytes[after - 1] < 0x80 else { return nil }
            return after
        case 0xFF:
            guard place < end, bytes[place] < 0x80,
                case .value(let length, let first) = quantity(at: place + 1),
                Int(length) <= end - first
            else { return nil }
            let expected = TrackDecoder.payloadLength(ofMetaType: bytes[place])
            guard isLenient || expected == nil || expected == Int(length) else { return nil }
            return first + Int(length)
        case 0xF0, 0xF7:
            guard case .value(let length, let first) = quantity(at: place),
                Int(length) <= end - first
            else { return nil }
            return first + Int(length)
        default: return nil
        }
    }
}
