import ArgumentParser
import MIDIFiles
import Studio

/// `cadenza convert`: a MIDI file in another form.
public struct ConvertCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Convert between MIDI formats 0 and 1, JSON, a table of notes and MusicXML.",
        discussion: """
            The forms follow from the names: .json is the JSON form of all events, .csv a table of the \
            notes (output only), .musicxml a score with bars, hands and voices, .mxl the same compressed (output only), .rmi a MIDI \
            file in a RIFF wrapping, .mid, .midi, .smf and .kar a MIDI file.

            Examples:
              cadenza convert piece.mid -o piece.json
              cadenza convert piece.mid -o single-track.mid --format 0
              cadenza convert piece.mid -o piece.musicxml
            """)

    @Argument(help: "The file to read: MIDI or .json.", completion: .file())
    var file: String

    @Option(name: .shortAndLong, help: "The file to write: MIDI, .json, .csv, .musicxml or .mxl.")
    var output: String

    @Option(help: "The MIDI format to convert to: 0 or 1; without it the format stays.")
    var format: Int?

    @Option(help: "Of a file of format 2, the sequence to take, counted from 0.")
    var sequence: Int?

    @Option(help: "What to do about faults: strict, recover or skip-track.")
    var mode: ReadingMode = .recover

    @Flag(inversion: .prefixedNo, help: "Leave out status bytes that repeat the one before.")
    var runningStatus = true

    @Flag(help: "Allow the output to write over the file that is read.")
    var force = false

    @Flag(help: "Print JSON.")
    var json = false

    public init() {}

    public func run() throws {
        var conversion = Conversion()
        (conversion.file, conversion.output, conversion.force) = (file, output, force)
        (conversion.format, conversion.sequence) = (format, sequence)
        (conversion.mode, conversion.runningStatus) = (mode, runningStatus)
        let outcome = try conversion.run(in: Terminal.context())
        if json { return try Terminal.printJSON(outcome) }
        let repairs = outcome.repairs.count
        if repairs > 0 {
            print(
                "\(file): read with \(repairs) \(repairs == 1 ? "repair" : "repairs")"
                    + " (cadenza info --diagnostics lists them)")
        }
        print("\(output): written")
    }
}
