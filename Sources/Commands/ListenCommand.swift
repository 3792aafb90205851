import ArgumentParser
import Requests
import Studio
import Support

/// `cadenza listen`.
public struct ListenCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "listen", abstract: "Recognise what a recording plays.",
        discussion: """
            Examples:
              cadenza listen intervals fifth.wav
              cadenza listen guitar *.flac --json
            """,
        subcommands: [
            ListenGuitarCommand.self, ListenIntervalsCommand.self, ListenExportCommand.self,
        ])

    public init() {}
}

/// `cadenza listen intervals`.
struct ListenIntervalsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "intervals",
        abstract: "Name the interval that each sound file plays.",
        discussion: """
            A file holds two tones, one after the other or together, from 55 to 1760 Hz: WAV, FLAC, \
            Ogg or MP3, up to 30 seconds.

            Examples:
              cadenza listen intervals fifth.wav
              cadenza listen intervals *.flac --json
            """)

    @Argument(help: "Sound files.", completion: .file())
    var files: [String]
    @Option(help: "A checkpoint or a run of train-intervals; the shipped one by default.")
    var model: String?
    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
        var request = ListenToIntervals()
        (request.files, request.model) = (files, model)
        let heard = try request.run(in: Terminal.context())
        if json { return try Terminal.printJSON(heard) }
        for result in heard {
            for diagnostic in result.diagnostics { Terminal.note("\(result.file): \(diagnostic)") }
            let percent = Int((100 * result.confidence).rounded())
            print("\(result.file): \(result.interval), \(percent) %")
        }
        if heard.count < files.count { throw ExitCode.failure }
    }
}

/// `cadenza listen guitar`.
struct ListenGuitarCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "guitar",
        abstract: "Tell whether a guitar's note is a harmonic, a dead note or another one.",
        discussion: """
            A file holds one note: WAV, FLAC, Ogg or MP3, up to 30 seconds, of which the first three \
            are listened to. --visualize draws the note and where in it lies what decided.

            Examples:
              cadenza listen guitar note.wav
              cadenza listen guitar *.flac --json --visualize
            """)

    @Argument(help: "Sound files.", completion: .file())
    var files: [String]
    @Option(help: "A checkpoint or a run of train-guitar; the shipped one by default.")
    var model: String?
    @Flag(help: "Draw a picture of each note, into generated/listening.")
    var visualize = false
    @Option(help: "Draw the pictures into this folder.")
    var pictures: String?
    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
        let context = Terminal.context()
        var request = ListenToGuitar()
        (request.files, request.model) = (files, model)
        request.pictureFolder =
            pictures ?? (visualize ? context.folders.home + "/generated/listening" : nil)
        let heard = try request.run(in: context)
        if json { return try Terminal.printJSON(heard) }
        for result in heard {
            for diagnostic in result.diagnostics { Terminal.note("\(result.file): \(diagnostic)") }
            let percent = Int((100 * result.confidence).rounded())
            let label = result.label.replacing("_", with: " ")
            print("\(result.file): \(label), \(percent) %")
            if let picture = result.picture { print("  \(picture)") }
        }
        if heard.count < files.count { throw ExitCode.failure }
    }
}

/// `cadenza listen export`.
struct ListenExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write a listening network as an ONNX file, for other programs.",
        discussion: """
            Its input is an image of the sound as docs/ears.md tells; its outputs are logits and \
            probabilities.

            Example:
              cadenza listen export guitar -o guitar.onnx
            """)

    @Argument(help: "intervals or guitar.")
    var subject: ListenerExport.Subject
    @Option(help: "A checkpoint or a run's folder; the shipped one by default.")
    var model: String?
    @Option(name: .shortAndLong, help: "The file to write.")
    var output: String
    @Option(help: "Also write an image of noise and the network's answer, as JSON, to compare.")
    var example: String?

    func run() throws {
        var export = ListenerExport(subject)
        export.model = model
        try export.write(to: output, examplePath: example, in: Terminal.context())
        print(output)
    }
}

extension ListenerExport.Subject: ExpressibleByArgument {}
