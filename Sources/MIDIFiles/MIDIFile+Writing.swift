import Support

/// How a file is put into bytes.
public struct WritingOptions: Sendable, Hashable {
    /// Leaves out status bytes that repeat the one before. A meta event or a System Exclusive packet
    /// in between always brings the status byte back, so that every reader understands it.
    public var usesRunningStatus = true
    /// Whether to wrap the file in RIFF (`.rmi`); `nil` leaves it as it was read.
    public var wrapsInRIFF: Bool?

    public init(usesRunningStatus: Bool = true, wrapsInRIFF: Bool? = nil) {
        self.usesRunningStatus = usesRunningStatus
        self.wrapsInRIFF = wrapsInRIFF
    }
}

extension MIDIFile {
    /// The file as bytes; reading them gives an equal file.
    ///
    /// - Complexity: O(n) in the number of bytes.
    public func encoded(_ options: WritingOptions = WritingOptions()) -> [UInt8] {
        var writer = ByteWriter()
        writer.tag("MThd")
        writer.bigEndian32(6 + headerExtension.count)
        writer.bigEndian16(format.rawValue)
        writer.bigEndian16(min(tracks.count, 0xFFFF))
        switch division {
        case .ticksPerQuarter(let ticks):
            precondition((1...0x7FFF).contains(ticks), "ticksPerQuarter must be 1...32767")
            writer.bigEndian16(ticks)
        case .smpte(let frames, let ticks):
            precondition((1...128).contains(frames), "framesPerSecond must be 1...128")
            precondition((1...255).contains(ticks), "ticksPerFrame must be 1...255")
            writer.bigEndian16((256 - frames) << 8 | ticks)
        }
        writer.bytes += headerExtension
        var chunks = otherChunks[...]
        for (index, track) in tracks.enumerated() {
            while let chunk = chunks.first, chunk.trackIndex <= index {
                writer.chunk(chunks.removeFirst())
            }
            writer.track(track, usesRunningStatus: options.usesRunningStatus)
        }
        for chunk in chunks { writer.chunk(chunk) }
        guard options.wrapsInRIFF ?? (riffChunks != nil) else { return writer.bytes }
        return ByteWriter.riff(around: writer.bytes, chunks: riffChunks ?? [])
    }

    /// Writes the file beside its final place and renames it there.
    ///
    /// - Throws: `FileError` naming the path.
    public func write(to path: String, _ options: WritingOptions = WritingOptions()) throws {
        try Files.writeAtomically(encoded(options), to: path)
    }
}

/// Bytes in the order of a MIDI file.
private struct ByteWriter {
    var bytes: [UInt8] = []

    mutating func tag(_ letters: String) { bytes += letters.utf8 }

    mutating func bigEndian16(_ value: Int) {
        bytes.append(UInt8(truncatingIfNeeded: value >> 8))
        bytes.append(UInt8(truncatingIfNeeded: value))
    }

    mutating func bigEndian32(_ value: Int) {
        precondition(value <= Int(UInt32.max), "a chunk holds at most 4 GiB")
        bigEndian16(value >> 16)
        bigEndian16(value)
    }

    mutating func littleEndian32(_ value: Int) {
        precondition(value <= Int(UInt32.max), "a chunk holds at most 4 GiB")
        for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }

    /// A variable-length quantity of 0...0xFFF_FFFF in as few bytes as possible.
    mutating func quantity(_ value: UInt32) {
        if value >= 1 << 21 { bytes.append(UInt8(value >> 21 & 0x7F | 0x80)) }
        if value >= 1 << 14 { bytes.append(UInt8(value >> 14 & 0x7F | 0x80)) }
        if value >= 1 << 7 { bytes.append(UInt8(value >> 7 & 0x7F | 0x80)) }
        bytes.append(UInt8(value & 0x7F))
    }

    mutating func chunk(_ chunk: MIDIFile.OtherChunk) {
        precondition(chunk.identifier.count == 4, "a chunk's identifier has four bytes")
        bytes += chunk.identifier
        bigEndian32(chunk.bytes.count)
        bytes += chunk.bytes
    }

    mutating func track(_ track: Track, usesRunningStatus: Bool) {
        tag("MTrk")
        let lengthPlace = bytes.count
        bigEndian32(0)
        bytes.reserveCapacity(bytes.count + track.packed.count * 4 + track.payloads.count)
        var running: UInt8 = 0
        for event in track.packed {
            quantity(event.delta)
            if event.isChannelMessage {
                if event.status != running || !usesRunningStatus { bytes.append(event.status) }
                running = event.status
                bytes.append(event.data1)
                if event.status & 0xE0 != 0xC0 { bytes.append(event.data2) }
            } else {
                running = 0
                bytes.append(event.status)
                if event.status == 0xFF { bytes.append(event.data1) }
                let payload = track.payload(of: event)
                quantity(UInt32(payload.count))
                bytes += payload
            }
        }
        quantity(UInt32(track.endDelta))
        bytes += [0xFF, MetaEvent.endOfTrackType, 0]
        let length = bytes.count - lengthPlace - 4
        precondition(length <= Int(UInt32.max), "a track holds at most 4 GiB")
        for index in 0..<4 {
            bytes[lengthPlace + index] = UInt8(truncatingIfNeeded: length >> (24 - 8 * index))
        }
    }

    static func riff(around file: [UInt8], chunks: [MIDIFile.OtherChunk]) -> [UInt8] {
        var body = ByteWriter()
        func add(_ identifier: [UInt8], _ content: [UInt8], to body: inout ByteWriter) {
            body.bytes += identifier
            body.littleEndian32(content.count)
            body.bytes += content
            if content.count % 2 == 1 { body.bytes.append(0) }
        }
        body.tag("RMID")
        for chunk in chunks where chunk.trackIndex == 0 {
            add(chunk.identifier, chunk.bytes, to: &body)
        }
        add(Array("data".utf8), file, to: &body)
        for chunk in chunks where chunk.trackIndex > 0 {
            add(chunk.identifier, chunk.bytes, to: &body)
        }
        var whole = ByteWriter()
        whole.tag("RIFF")
        whole.littleEndian32(body.bytes.count)
        whole.bytes += body.bytes
        return whole.bytes
    }
}
