import Foundation
import MusicCore

extension MIDIFile {
    /// The whole file as JSON, one event a line; reading it gives an equal file.
    ///
    /// The fields are described in docs/midi-files.md.
    public func jsonText() -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        func text(_ value: some Encodable) -> String {
            // Records of numbers and strings always encode.
            (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
        }
        var head = FileRecord(format: format.rawValue, division: DivisionRecord(division))
        head.headerExtension = headerExtension.isEmpty ? nil : Hexadecimal.string(headerExtension)
        head.otherChunks = otherChunks.isEmpty ? nil : otherChunks.map(ChunkRecord.init)
        head.riffChunks = riffChunks?.map(ChunkRecord.init)
        var lines = [String(text(head).dropLast()) + ",\"tracks\":["]
        for (index, track) in tracks.enumerated() {
            lines.append("{\"endDelta\":\(track.endDelta),\"events\":[")
            for (place, event) in track.enumerated() {
                lines.append(text(EventRecord(event)) + (place == track.count - 1 ? "" : ","))
            }
            lines.append("]}" + (index == tracks.count - 1 ? "" : ","))
        }
        return lines.joined(separator: "\n") + "\n]}\n"
    }

    /// Reads the JSON form.
    ///
    /// - Throws: ``MIDIFileError`` with the code `malformedText` that names track, event and field.
    public init(jsonText bytes: [UInt8], name: String = "") throws {
        func malformed(_ message: String, track: Int? = nil) -> MIDIFileError {
            MIDIFileError(.malformedText, file: name, track: track, message: message)
        }
        let record: FileRecord
        do {
            record = try JSONDecoder().decode(FileRecord.self, from: Data(bytes))
        } catch let error as DecodingError {
            throw malformed("this is not the JSON form of a MIDI file: \(error.place)")
        }
        guard let format = Format(rawValue: record.format) else {
            throw malformed("\"format\" is \(record.format); it must be 0, 1 or 2")
        }
        guard let division = record.division.division else {
            throw malformed(
                "\"division\" needs \"ticksPerQuarter\" of 1...32767, or \"framesPerSecond\" of 1...128"
                    + " with \"ticksPerFrame\" of 1...255")
        }
        var tracks: [Track] = []
        for (index, trackRecord) in (record.tracks ?? []).enumerated() {
            guard (0...0xFFF_FFFF).contains(trackRecord.endDelta ?? 0) else {
                throw malformed("\"endDelta\" must be 0...268435455", track: index)
            }
            var track = Track(endDelta: trackRecord.endDelta ?? 0)
            for (place, event) in trackRecord.events.enumerated() {
                do {
                    track.append(try event.event())
                } catch let problem as EventRecord.Problem {
                    throw malformed("event \(place): \(problem.message)", track: index)
                }
            }
            tracks.append(track)
        }
        guard format != .singleTrack || tracks.count == 1 else {
            throw malformed("format 0 needs exactly one track, and there are \(tracks.count)")
        }
        guard tracks.count <= 0xFFFF else { throw malformed("there are more than 65535 tracks") }
        self.init(format: format, division: division, tracks: tracks)
        self.name = name
        guard let extra = Hexadecimal.bytes(record.headerExtension ?? "") else {
            throw malformed("\"headerExtension\" must be an even number of hexadecimal digits")
        }
        headerExtension = extra
        func chunks(_ records: [ChunkRecord]) throws -> [OtherChunk] {
            try records.map {
                guard let chunk = $0.chunk else {
                    throw malformed(
                        "a chunk needs an \"identifier\" of four printable letters, hexadecimal"
                            + " \"bytes\" and a \"trackIndex\" >= 0")
                }
                return chunk
            }
        }
        otherChunks = try chunks(record.otherChunks ?? [])
        riffChunks = try record.riffChunks.map(chunks)
    }

    /// The notes as comma-separated values with a head line, in order of onset.
    ///
    /// Columns: onset and duration in seconds and in ticks, track, channel (0...15), program, pitch,
    /// velocity. All channels are there, drums (9) too.
    public func notesCSV(sequence: Int = 0) -> String {
        let score = score(sequence: sequence)
        var lines = [
            "onset_seconds,duration_seconds,onset_ticks,duration_ticks,track,channel,program,pitch,velocity"
        ]
        for note in score.notes {
            let onset = score.tempoMap.seconds(atTick: note.onsetTick)
            let duration = score.tempoMap.seconds(atTick: note.offsetTick) - onset
            let times = String(format: "%.6f,%.6f", onset, duration)
            lines.append(
                "\(times),\(note.onsetTick),\(note.durationTicks),\(note.track),\(note.channel),"
                    + "\(note.program),\(note.pitch),\(note.velocity)")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

private struct FileRecord: Codable {
    var format: Int
    var division: DivisionRecord
    var headerExtension: String?
    var otherChunks: [ChunkRecord]?
    var riffChunks: [ChunkRecord]?
    var tracks: [TrackRecord]?
}

private struct TrackRecord: Codable {
    var endDelta: Int?
    var events: [EventRecord]
}

private struct DivisionRecord: Codable {
    var ticksPerQuarter: Int?
    var framesPerSecond: Int?
    var ticksPerFrame: Int?

    init(_ division: MIDIFile.Division) {
        switch division {
        case .ticksPerQuarter(let ticks): ticksPerQuarter = ticks
        case .smpte(let frames, let ticks): (framesPerSecond, ticksPerFrame) = (frames, ticks)
        }
    }

    var division: MIDIFile.Division? {
        if let ticksPerQuarter, (1...32_767).contains(ticksPerQuarter) {
            return .ticksPerQuarter(ticksPerQuarter)
        }
        guard let framesPerSecond, (1...128).contains(framesPerSecond), let ticksPerFrame,
            (1...255).contains(ticksPerFrame)
        else { return nil }
        return .smpte(framesPerSecond: framesPerSecond, ticksPerFrame: ticksPerFrame)
    }
}

private struct ChunkRecord: Codable {
    var identifier: String
    var bytes: String
    var trackIndex: Int

    init(_ chunk: MIDIFile.OtherChunk) {
        identifier = MetaEvent.string(from: chunk.identifier)
        bytes = Hexadecimal.string(chunk.bytes)
        trackIndex = chunk.trackIndex
    }

    var chunk: MIDIFile.OtherChunk? {
        let letters = identifier.unicodeScalars.compactMap { UInt8(exactly: $0.value) }
        guard letters.count == 4, identifier.unicodeScalars.count == 4, trackIndex >= 0,
            let content = Hexadecimal.bytes(bytes)
        else { return nil }
        return MIDIFile.OtherChunk(identifier: letters, bytes: content, trackIndex: trackIndex)
    }
}

extension DecodingError {
    /// What is wrong and where, in the words of the file.
    fileprivate var place: String {
        func path(_ context: Context) -> String {
            context.codingPath.isEmpty
                ? "the outermost object"
                : context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }
                    .joined()
        }
        switch self {
        case .keyNotFound(let key, let context):
            return "\"\(key.stringValue)\" is missing in \(path(context))"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            return "\(path(context)) has the wrong type"
        case .dataCorrupted(let context): return "\(context.debugDescription) (\(path(context)))"
        @unknown default: return "it cannot be decoded"
        }
    }
}
