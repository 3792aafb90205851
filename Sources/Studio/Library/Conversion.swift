import MIDIFiles
import Notation
import Requests
import Support
import SystemPackage

/// Writes a MIDI file in another form, which follows from the names: the work behind `convert`.
public struct Conversion: Request {
    public static let name = "convert"

    /// A MIDI file, or its JSON form.
    public var file = ""
    /// A MIDI file, its JSON form, a table of its notes (.csv), or MusicXML, as it is or compressed (.mxl).
    public var output = ""
    /// Whether the file that is read may be written over.
    public var force = false
    /// The MIDI format to convert to, 0 or 1; without it the format stays.
    public var format: Int?
    /// Of a file of format 2, the sequence to take, from 0.
    public var sequence: Int?
    /// What to do about faults.
    public var mode = ReadingMode.recover
    /// Whether status bytes that repeat the one before are left out.
    public var runningStatus = true

    public init() {}

    /// What was written.
    public struct Outcome: Codable, Sendable {
        public let file: String
        /// The faults that were repaired on reading.
        public let repairs: [String]
    }

    /// - Throws: `RequestError` for forms that cannot be had; errors that name the file at fault.
    public func run(in context: RequestContext) throws -> Outcome {
        if let format, format != 0, format != 1 {
            throw RequestError("\(.format) is \(format); it must be 0 or 1")
        }
        let form = FilePath(output).extension?.lowercased() ?? ""
        let isStream = Files.isStream(output)
        let texts = ["json", "csv", "musicxml", "xml"]
        guard
            isStream || texts.contains(form)
                || ["rmi", "mid", "midi", "smf", "kar", "mxl"].contains(form)
        else {
            throw RequestError(
                .output,
                "\(output): the form follows from the name, which must end in .mid, .midi, .smf, .kar, "
                    + ".rmi, .json, .csv, .musicxml or .mxl")
        }
        let inputForm = FilePath(file).extension?.lowercased()
        guard !["csv", "musicxml", "xml", "mxl"].contains(inputForm) else {
            throw RequestError(
                .file, "\(file): convert reads MIDI files and their JSON form, nothing else")
        }
        var outputs = OutputFiles(reading: [file], replacesInputs: force)
        outputs.add(output, texts.contains(form) ? .text : .midi, by: .output)
        try outputs.check()
        let read =
            inputForm == "json"
            ? try MIDIFile(jsonText: Files.read(file), name: file)
            : try MIDIFile(path: file, mode: mode)
        try write(try converted(read), as: form)
        return Outcome(file: output, repairs: read.diagnostics.map(\.description))
    }

    private func converted(_ read: MIDIFile) throws -> MIDIFile {
        var result = read
        if let sequence {
            let sequences = read.sequenceFiles
            guard sequences.indices.contains(sequence) else {
                throw RequestError(
                    "\(.sequence) is \(sequence); \(file) has the sequences "
                        + "0...\(sequences.count - 1)")
            }
            result = sequences[sequence]
        }
        if let format = format.flatMap(MIDIFile.Format.init(rawValue:)) {
            guard let converted = result.converted(to: format) else {
                throw RequestError(
                    .sequence,
                    "\(file) has format 2, whose sequences are never merged; take one with "
                        + "\(.sequence)")
            }
            result = converted
        }
        return result
    }

    private func write(_ result: MIDIFile, as form: String) throws {
        switch form {
        case "json":
            try Files.writeAtomically(result.jsonText().utf8, to: output)
        case "csv":
            try checkOneSequence(result)
            try Files.writeAtomically(result.notesCSV().utf8, to: output)
        case "musicxml", "xml", "mxl":
            try checkOneSequence(result)
            let title = (FilePath(file).stem ?? "").visible
            do {
                let notated = try NotatedScore(result.score())
                let bytes =
                    form == "mxl"
                    ? notated.compressedMusicXML(title: title)
                    : Array(notated.musicXML(title: title).utf8)
                try Files.writeAtomically(bytes, to: output)
            } catch let error as NotationError {
                throw RequestError("\(file): \(error)")
            }
        default:
            try result.write(
                to: output,
                WritingOptions(usesRunningStatus: runningStatus, wrapsInRIFF: form == "rmi"))
        }
    }

    private func checkOneSequence(_ result: MIDIFile) throws {
        guard result.format != .sequences || result.tracks.count == 1 else {
            throw RequestError("\(file) has format 2; take one sequence with \(.sequence)")
        }
    }
}
