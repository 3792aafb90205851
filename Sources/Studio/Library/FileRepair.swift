import MIDIFiles
import Requests
import SystemPackage

/// Writes a MIDI file anew, without its faults: the work behind `repair`.
public struct FileRepair: Request {
    public static let name = "repair"

    /// The MIDI file.
    public var file = ""
    /// The file to write, .mid, or .rmi for a RIFF wrapping.
    public var output = ""
    /// Whether the faulty file itself may be written over.
    public var force = false
    /// What to do about faults.
    public var mode = ReadingMode.recover
    /// Whether status bytes that repeat the one before are left out.
    public var runningStatus = true
    /// Whether messages that have no place in a file stay, as escape events.
    public var keepStrayMessages = false

    public init() {}

    /// What was written.
    public struct Outcome: Codable, Sendable {
        public let file: String
        /// How many faults were repaired.
        public let repairs: Int
        /// Everything that is told of the file.
        public let diagnostics: [String]
        public let strayMessagesLeftOut: Int
    }

    /// - Throws: `RequestError` for a place that would lose something; errors that name the file at
    ///   fault.
    public func run(in context: RequestContext) throws -> Outcome {
        var outputs = OutputFiles(reading: [file], replacesInputs: force)
        outputs.add(output, .midi, by: .output)
        try outputs.check()
        let read = try MIDIFile(path: file, mode: mode)
        let told = read.diagnostics + read.hangingNotes()
        let repaired = keepStrayMessages ? read : read.withoutStrayMessages
        let removed = zip(read.tracks, repaired.tracks).reduce(0) { $0 + $1.0.count - $1.1.count }
        try repaired.write(
            to: output,
            WritingOptions(
                usesRunningStatus: runningStatus,
                wrapsInRIFF: FilePath(output).extension?.lowercased() == "rmi"))
        return Outcome(
            file: output, repairs: read.diagnostics.count,
            diagnostics: told.map(\.description), strayMessagesLeftOut: removed)
    }
}
