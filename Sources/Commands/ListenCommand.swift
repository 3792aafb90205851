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
              cadenza listen intervals *.flac --json
            """,
        subcommands: [ListenIntervalsCommand.self])

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
