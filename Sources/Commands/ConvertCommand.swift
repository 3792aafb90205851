import ArgumentParser
import Foundation
import MIDIFiles
import Requests
import Studio
import Support

/// `cadenza convert`: a MIDI file in another form.
public struct ConvertCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Convert between MIDI formats 0 and 1, JSON events and a table of notes.",
        discussion: """
            The forms follow from the names: .json is the JSON form of all events, .csv a table of the \
            notes (output only), .rmi a MIDI file in a RIFF wrapping, .mid, .midi, .smf and .kar a MIDI file.

            Examples:
              cadenza convert piece.mid -o piece.json
              cadenza convert piece.mid -o single-track.mid --format 0
            """)

    @Argument(help: "The file to read: MIDI or .json.", completion: .file())
    var file: String

    @Option(name: .shortAndLong, help: "The file to write: MIDI, .json or .csv.")
    var output: String

    @Option(help: "The MIDI format to convert to: 0 or 1; without it the format stays.")
    var format: Int?

    @Option(help: "Of a file of format 2, the sequence to take, counted from 0.")
    var sequence: Int?

    @Option(help: "What to do about faults: strict, recover or skip-track.")
    var mode: ReadingMode = .recover

    @Flag(inversion: .prefixedNo, help: "Leave out status bytes that repeat the one before.")
    var runningStatus = true

    @Flag(help: "Print JSON.")
    var json = false

    public init() {}

    public func validate() throws {
        if let format, format != 0, format != 1 {
            throw ValidationError("--format is \(format); it must be 0 or 1.")
        }
    }

    public func run() throws {
        let form = URL(fileURLWithPath: output).pathExtension.lowercased()
        guard ["json", "csv", "rmi", "mid", "midi", "smf", "kar"].contains(form) else {
            throw RequestError(
                "\(output): the form follows from the name, which must end in .mid, .midi, .smf, .kar,"
                    + " .rmi, .json or .csv")
        }
        guard !file.lowercased().hasSuffix(".csv") else {
            throw RequestError(
                "\(file): a table of notes lacks what a MIDI file needs; convert from MIDI or .json"
            )
        }
        var read: MIDIFile
        if file.lowercased().hasSuffix(".json") {
            read = try MIDIFile(jsonText: Files.read(file), name: file)
        } else {
            read = try MIDIFile(path: file, mode: mode)
        }
        let repairs = read.diagnostics.count
        if let sequence {
            let sequences = read.sequenceFiles
            guard sequences.indices.contains(sequence) else {
                throw RequestError(
                    "--sequence is \(sequence); \(file) has the sequences 0...\(sequences.count - 1)."
                )
            }
            read = sequences[sequence]
        }
        if let format = format.flatMap(MIDIFile.Format.init(rawValue:)) {
            guard let converted = read.converted(to: format) else {
                throw RequestError(
                    "\(file) has format 2, whose sequences are never merged; take one with --sequence N."
                )
            }
            read = converted
        }
        switch form {
        case "json":
            try Files.writeAtomically(read.jsonText().utf8, to: output)
        case "csv":
            guard read.format != .sequences || read.tracks.count == 1 else {
                throw RequestError("\(file) has format 2; take one sequence with --sequence N.")
            }
            try Files.writeAtomically(read.notesCSV().utf8, to: output)
        default:
            try read.write(
                to: output,
                WritingOptions(usesRunningStatus: runningStatus, wrapsInRIFF: form == "rmi"))
        }
        if json {
            return try Terminal.printJSON(
                Written(file: output, repairs: read.diagnostics.map(\.description)))
        }
        if repairs > 0 {
            print(
                "\(file): read with \(repairs) \(repairs == 1 ? "repair" : "repairs")"
                    + " (cadenza info --diagnostics lists them)")
        }
        print("\(output): written")
    }

    /// What was written, as JSON.
    private struct Written: Encodable {
        let file: String
        let repairs: [String]
    }
}
