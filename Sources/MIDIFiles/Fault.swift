/// The faults that a reader can name.
public enum Fault: Sendable, Hashable {
    // The file as a whole.
    case bytesBeforeHeader(Int)
    case missingHeader
    case headerLength(Int)
    case truncatedHeader
    case unknownFormat(Int)
    case tracksInFormat0(Int)
    case trackCount(declared: Int, found: Int)
    case zeroDivision
    case unknownFrameRate(Int)
    case zeroTicksPerFrame
    case riff
    // Chunks.
    case bytesBetweenChunks(Int)
    case repeatedHeader
    case truncatedTrack(declared: Int, available: Int)
    case trackLength(declared: Int, actual: Int)
    case missingEndOfTrack
    case bytesAfterEndOfTrack(Int)
    case eventsAfterEndOfTrack
    // Events.
    case truncatedEvent(Int)
    case longQuantity
    case doubtfulDelta(Int)
    case noStatus(skipped: Int)
    case cancelledStatus(UInt8)
    case dataByte(UInt8)
    case missingDataByte(skipped: Int)
    case systemMessage(UInt8)
    case metaType(UInt8, skipped: Int)
    case payloadLength(declared: Int, actual: Int)
    case metaLength(type: UInt8, length: Int)
    case metaValue(type: UInt8)
    case openSystemExclusive
    // Notes.
    case hangingNote(channel: Int, key: Int)
    // Consequences.
    case trackSkipped
    case more(Int)

    /// A name for programs.
    public var code: String { String(String(describing: self).prefix { $0 != "(" }) }

    /// What stood in the file.
    public var found: String { words.found }
    /// What was taken to be meant.
    public var assumed: String { words.assumed }

    private var words: (found: String, assumed: String) {
        switch self {
        case .bytesBeforeHeader(let count):
            return ("\(count) bytes before the header MThd", "they are ignored")
        case .missingHeader:
            return ("no header MThd before the first track", "format 1 at 480 ticks a quarter")
        case .headerLength(let length):
            return ("a header length of \(length)", "the usual header of 6 bytes")
        case .truncatedHeader:
            return ("the file ends within the header", "format 0 at 480 ticks a quarter")
        case .unknownFormat(let format): return ("format \(format)", "format 1")
        case .tracksInFormat0(let count):
            return ("\(count) tracks in a file of format 0", "format 1")
        case .trackCount(let declared, let found):
            return ("\(found) tracks where the header declares \(declared)", "those that are there")
        case .zeroDivision: return ("0 ticks a quarter", "480 ticks a quarter")
        case .unknownFrameRate(let rate):
            return ("SMPTE time of \(rate) frames per second", "it is meant so")
        case .zeroTicksPerFrame: return ("SMPTE time of 0 ticks per frame", "40 ticks per frame")
        case .riff:
            return ("a damaged RIFF wrapping", "the MIDI file begins at its header MThd")
        case .bytesBetweenChunks(let count):
            return ("\(count) bytes that are no chunk", "they are ignored")
        case .repeatedHeader: return ("a second header MThd", "its tracks belong to the first")
        case .truncatedTrack(let declared, let available):
            return (
                "a track of \(declared) bytes of which \(available) are there",
                "it ends with the file"
            )
        case .trackLength(let declared, let actual):
            return ("a track length of \(declared)", "the track has \(actual) bytes")
        case .missingEndOfTrack:
            return ("no end-of-track event", "the track ends with its last event")
        case .bytesAfterEndOfTrack(let count):
            return ("\(count) bytes after the end of the track", "they are ignored")
        case .eventsAfterEndOfTrack:
            return ("events after an end-of-track event", "the track goes on; they are kept")
        case .truncatedEvent(let count):
            return ("the track ends within an event", "its last \(count) bytes are ignored")
        case .longQuantity:
            return (
                "a variable-length quantity of more than 4 bytes", "its value, or 0 if too large"
            )
        case .doubtfulDelta(let ticks):
            return ("a gap of \(ticks) ticks in a damaged track", "no gap")
        case .noStatus(let skipped):
            return ("a data byte where no status is in force", "\(skipped) bytes are ignored")
        case .cancelledStatus(let status):
            return (
                "a data byte after an event that cancels running status",
                "status \(hexadecimal(status)) is still in force"
            )
        case .dataByte(let byte):
            return ("\(hexadecimal(byte)) where a data byte of 0...127 belongs", "the value 127")
        case .missingDataByte(let skipped):
            return ("an event with a data byte missing or damaged", "\(skipped) bytes are ignored")
        case .systemMessage(let status):
            return (
                "the system message \(hexadecimal(status)), which has no place in a file",
                "it is kept as an escape event"
            )
        case .metaType(let type, let skipped):
            return ("a meta event of type \(hexadecimal(type))", "\(skipped) bytes are ignored")
        case .payloadLength(let declared, let actual):
            return (
                "an event of \(declared) bytes that cannot be that long",
                "it has \(actual) bytes"
            )
        case .metaLength(let type, let length):
            return (
                "a meta event of type \(hexadecimal(type)) with \(length) bytes",
                "its bytes are kept and mean nothing"
            )
        case .metaValue(let type):
            return (
                "a meta event of type \(hexadecimal(type)) with an impossible value",
                "its bytes are kept and mean nothing"
            )
        case .openSystemExclusive:
            return ("a System Exclusive message without its end 0xF7", "it ends with this packet")
        case .hangingNote(let channel, let key):
            return (
                "key \(key) of channel \(channel + 1) is never let go",
                "the note ends with all notes off, or else with the track"
            )
        case .trackSkipped: return ("a fault in this track", "the track is left out")
        case .more(let count):
            return ("\(count) more faults", "they are repaired alike and not listed")
        }
    }
}

func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "0x" + (digits.count == 1 ? "0" : "") + digits
}
