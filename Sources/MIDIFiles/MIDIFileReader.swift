/// Reads the chunks of a file; ``TrackDecoder`` reads the events in them.
///
/// Declared sizes are never trusted: a size counts only if a chunk or the end of the file follows where
/// it says. Otherwise the track reaches to its end-of-track event or the next track, whichever is
/// first.
struct MIDIFileReader {
    private let bytes: UnsafeRawBufferPointer
    /// The end of the bytes to be read; less than their number within a RIFF wrapping.
    private var end: Int
    private var collector: DiagnosticCollector
    private var file = MIDIFile(
        format: .simultaneousTracks, division: .ticksPerQuarter(480), tracks: [])
    private var declaredTrackCount: Int?
    private var trackIndex = 0

    static func read(
        _ bytes: UnsafeRawBufferPointer, mode: ReadingMode, name: String
    ) throws -> MIDIFile {
        guard bytes.count <= MIDIFile.maximumBytes else {
            throw MIDIFileError(
                .tooLarge, file: name, message: "the file is larger than 2 GiB and is not read")
        }
        var reader = MIDIFileReader(
            bytes: bytes, end: bytes.count, collector: DiagnosticCollector(file: name, mode: mode))
        try reader.readFile()
        reader.file.name = name
        reader.file.diagnostics = reader.collector.all(byteCount: bytes.count)
        return reader.file
    }

    private init(bytes: UnsafeRawBufferPointer, end: Int, collector: DiagnosticCollector) {
        self.bytes = bytes
        self.end = end
        self.collector = collector
    }

    private mutating func readFile() throws {
        var place = try findHeader()
        if let header = place {
            place = try readHeader(at: header)
        }
        try readChunks(from: place ?? 0)
        if let declared = declaredTrackCount, declared != trackIndex {
            try collector.report(.trackCount(declared: declared, found: trackIndex), at: 0)
        }
        if file.format == .singleTrack, file.tracks.count != 1 {
            if trackIndex != 1 {
                try collector.report(.tracksInFormat0(trackIndex), at: 0)
            }
            file.format = .simultaneousTracks
        }
    }

    // MARK: Header

    /// The place of the header, or `nil` for a file that begins with a track.
    private mutating func findHeader() throws -> Int? {
        guard !bytes.isEmpty else {
            throw MIDIFileError(
                .empty, file: collector.file, message: "the file is empty; there is no music in it")
        }
        if has("RIFF", at: 0), has("RMID", at: 8) { return try readRIFF() }
        if has("MThd", at: 0) { return 0 }
        if let container = KnownContainer.name(of: bytes) {
            throw MIDIFileError(
                .otherContainer, file: collector.file,
                message: "this is \(container), not a Standard MIDI File; export it as one (.mid)")
        }
        if let header = firstHeader(from: 1) {
            try collector.report(.bytesBeforeHeader(header), at: 0)
            return header
        }
        if has("MTrk", at: 0) {
            try collector.report(.missingHeader, at: 0)
            return nil
        }
        if bytes[0] == 0xF0 {
            throw MIDIFileError(
                .bareSystemExclusive, file: collector.file,
                message: "these are bare System Exclusive bytes (.syx), not a Standard MIDI File;"
                    + " send them to the instrument they were made for")
        }
        throw MIDIFileError(
            .notMIDI, file: collector.file,
            message: "this is not a Standard MIDI File: it has no header \"MThd\"")
    }

    private func firstHeader(from start: Int) -> Int? {
        var place = find("MThd", from: start)
        while let header = place {
            if header + 14 <= end, bytes[header + 4] == 0, bytes[header + 5] == 0,
                bytes[header + 6] == 0
            {
                return header
            }
            place = find("MThd", from: header + 1)
        }
        return nil
    }

    /// Keeps the wrapping's other chunks and gives the place of the MIDI file in it.
    private mutating func readRIFF() throws -> Int? {
        var chunks: [MIDIFile.OtherChunk] = []
        var header: Int?
        var place = 12
        while place + 8 <= bytes.count {
            let size = littleEndian(at: place + 4)
            let first = place + 8
            let last = min(first + size, bytes.count)
            if header == nil, has("data", at: place), has("MThd", at: first) {
                header = first
                end = last
                if first + size > bytes.count { try collector.report(.riff, at: place) }
            } else {
                chunks.append(
                    MIDIFile.OtherChunk(
                        identifier: Array(bytes[place..<place + 4]),
                        bytes: Array(bytes[first..<last]),
                        trackIndex: header == nil ? 0 : 1))
            }
            place = first + size + size % 2
        }
        if header == nil, let found = firstHeader(from: 12) {
            try collector.report(.riff, at: 12)
            chunks = []
            header = found
        }
        guard let header else {
            throw MIDIFileError(
                .notMIDI, file: collector.file, byteOffset: 12,
                message: "this RIFF wrapping (.rmi) has no Standard MIDI File in it")
        }
        file.riffChunks = chunks
        return header
    }

    /// Reads the header and returns where the chunks begin.
    private mutating func readHeader(at header: Int) throws -> Int {
        guard header + 14 <= end else {
            try collector.report(.truncatedHeader, at: header)
            return end
        }
        let length = bigEndian(at: header + 4)
        var fieldsEnd = header + 14
        var next = fieldsEnd
        if length > 6, length <= end - header - 8,
            header + 8 + length == end || isChunk(at: header + 8 + length)
        {
            next = header + 8 + length
            file.headerExtension = Array(bytes[fieldsEnd..<next])
        } else if length != 6 {
            try collector.report(.headerLength(length), at: header + 4)
            if length < 6, has("MTrk", at: header + 8 + length) {
                fieldsEnd = header + 8 + length
                next = fieldsEnd
            }
        }
        func field(_ index: Int) -> Int? {
            let place = header + 8 + 2 * index
            return place + 2 <= fieldsEnd ? Int(bytes[place]) << 8 | Int(bytes[place + 1]) : nil
        }
        let format = field(0) ?? 1
        if let known = MIDIFile.Format(rawValue: format) {
            file.format = known
        } else {
            try collector.report(.unknownFormat(format), at: header + 8)
        }
        declaredTrackCount = field(1)
        try readDivision(field(2) ?? 480, at: header + 12)
        return next
    }

    private mutating func readDivision(_ division: Int, at place: Int) throws {
        guard division >= 0x8000 else {
            if division == 0 { try collector.report(.zeroDivision, at: place) }
            file.division = .ticksPerQuarter(division == 0 ? 480 : division)
            return
        }
        let frames = 256 - division >> 8
        var ticks = division & 0xFF
        if ![24, 25, 29, 30].contains(frames) {
            try collector.report(.unknownFrameRate(frames), at: place)
        }
        if ticks == 0 {
            try collector.report(.zeroTicksPerFrame, at: place + 1)
            ticks = 40
        }
        file.division = .smpte(framesPerSecond: frames, ticksPerFrame: ticks)
    }

    // MARK: Chunks

    private mutating func readChunks(from start: Int) throws {
        var place = start
        while place < end {
            if has("MTrk", at: place), place + 8 <= end {
                place = try readTrack(at: place)
            } else if has("MThd", at: place), place + 8 <= end {
                try collector.report(.repeatedHeader, at: place)
                place += has("MTrk", at: place + 14) ? 14 : 8
            } else if isChunk(at: place) {
                let length = bigEndian(at: place + 4)
                let first = place + 8
                file.otherChunks.append(
                    MIDIFile.OtherChunk(
                        identifier: Array(bytes[place..<place + 4]),
                        bytes: Array(bytes[first..<first + length]), trackIndex: file.tracks.count))
                place = first + length
            } else {
                let next = find("MTrk", from: place + 1) ?? end
                try collector.report(.bytesBetweenChunks(next - place), at: place)
                place = next
            }
        }
    }

    /// Reads the track whose chunk begins at `place` and returns where to go on.
    private mutating func readTrack(at place: Int) throws -> Int {
        let first = place + 8
        let declared = bigEndian(at: place + 4)
        let index = trackIndex
        trackIndex += 1
        let isTrusted =
            declared <= end - first && (first + declared == end || isChunk(at: first + declared))
        let limit = isTrusted ? first + declared : find("MTrk", from: first) ?? end
        let base = bytes.bindMemory(to: UInt8.self).baseAddress.unsafelyUnwrapped
        var decoder = TrackDecoder(bytes: base, range: first..<limit, track: index)
        var events: [PackedEvent] = []
        do {
            if collector.mode == .skipTrack {
                var strict = DiagnosticCollector(file: collector.file, mode: .strict)
                try MIDIFileReader.decodeAll(&decoder, into: &events, reporting: &strict)
            } else {
                try MIDIFileReader.decodeAll(&decoder, into: &events, reporting: &collector)
            }
        } catch let error as MIDIFileError where collector.mode == .skipTrack {
            if let fault = error.fault {
                try collector.report(fault, track: index, at: error.byteOffset)
            }
            try collector.report(.trackSkipped, track: index, at: place)
            return limit
        }

        var next = decoder.position
        let actual = next - first
        if isTrusted {
            if next < limit, has("MTrk", at: next) {
                try collector.report(
                    .trackLength(declared: declared, actual: actual), track: index, at: place + 4)
            } else if next < limit, limit - next > 2, decoder.isCleanToEnd(from: next) {
                try collector.report(.eventsAfterEndOfTrack, track: index, at: next)
                decoder.resume()
                try MIDIFileReader.decodeAll(&decoder, into: &events, reporting: &collector)
                next = limit
            } else if next < limit {
                try collector.report(.bytesAfterEndOfTrack(limit - next), track: index, at: next)
                next = limit
            }
        } else if !decoder.hasEndOfTrack, declared > end - first, limit == end {
            try collector.report(
                .truncatedTrack(declared: declared, available: end - first), track: index,
                at: place + 4)
        } else if actual != declared {
            try collector.report(
                .trackLength(declared: declared, actual: actual), track: index, at: place + 4)
        }
        file.tracks.append(
            Track(packed: events, payloads: decoder.payloads, endDelta: decoder.endDelta))
        return next
    }

    /// Decodes to the end of a track, with room for more events each time there is too little.
    private static func decodeAll(
        _ decoder: inout TrackDecoder, into events: inout [PackedEvent],
        reporting collector: inout DiagnosticCollector
    ) throws {
        while !decoder.isFinished {
            // Most events take three bytes or more; room is made for bytes that are there only.
            let capacity = max(events.count * 2, (decoder.end - decoder.position) / 3 + 8)
            events = try [PackedEvent](unsafeUninitializedCapacity: capacity) { buffer, count in
                count = buffer.initialize(fromContentsOf: events)
                try decoder.decode(into: buffer, count: &count, reporting: &collector)
            }
        }
    }

    // MARK: Bytes

    private func has(_ tag: StaticString, at place: Int) -> Bool {
        guard place >= 0, place + 4 <= end else { return false }
        let letters = tag.utf8Start
        return bytes[place] == letters[0] && bytes[place + 1] == letters[1]
            && bytes[place + 2] == letters[2] && bytes[place + 3] == letters[3]
    }

    private func find(_ tag: StaticString, from start: Int) -> Int? {
        var place = start
        while place + 4 <= end {
            if has(tag, at: place) { return place }
            place += 1
        }
        return nil
    }

    /// Whether a chunk can begin here: a track or a header of any size, or four printable letters and
    /// a size that fits.
    private func isChunk(at place: Int) -> Bool {
        guard place + 8 <= end else { return false }
        if has("MTrk", at: place) || has("MThd", at: place) { return true }
        return (0..<4).allSatisfy { (0x20...0x7E).contains(bytes[place + $0]) }
            && bigEndian(at: place + 4) <= end - place - 8
    }

    private func bigEndian(at place: Int) -> Int {
        Int(UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
    }

    private func littleEndian(at place: Int) -> Int {
        Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
    }
}
