import ArgumentParser
import Foundation
import Studio

/// `cadenza plot`.
public struct PlotCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "plot",
        abstract: "Draw a MIDI file as a piano roll.",
        discussion: """
            Time goes to the right, pitch upwards; the colour tells the velocity, a pale tail what the \
            pedal holds. Music longer than 75 seconds is broken into rows.

            Examples:
              cadenza plot piece.mid -o piece.svg
              cadenza plot piece.mid -o piece.png --from 10 --to 40 --prompt-seconds 20
            """)

    @Argument(help: "The MIDI file.", completion: .file())
    var file: String
    @Option(
        name: .shortAndLong,
        help: "The picture, .svg or .png; the MIDI file's name with .svg by default.")
    var output: String?
    @Option(help: "Where the picture begins, in seconds.")
    var from: Double?
    @Option(help: "Where the picture ends, in seconds.")
    var to: Double?
    @OptionGroup var barOptions: BarOptions
    @Option(help: "Draw notes that begin before this second in grey, as the prompt.")
    var promptSeconds: Double?
    @Option(help: "What stands above; the title in the file, or its name, by default.")
    var title: String?
    @Option(help: "The width in pixels, 480...10000.")
    var width = 1600
    @Option(help: "Pixels of a PNG for one of the drawing, above 0 and up to 8.")
    var scale = 1.0
    @Flag(help: "Print JSON.")
    var json = false

    public init() {}

    public func validate() throws {
        for (name, seconds) in [
            ("--from", from), ("--to", to), ("--prompt-seconds", promptSeconds),
        ] {
            if let seconds, !(0...1e7).contains(seconds) {
                throw ValidationError("\(name) must lie in 0...10000000 seconds, not \(seconds)")
            }
        }
        if let to, to <= from ?? 0 {
            throw ValidationError("--to must come after --from")
        }
        guard (480...10_000).contains(width) else {
            throw ValidationError("--width must lie in 480...10000, not \(width)")
        }
        guard scale > 0, scale <= 8 else {
            throw ValidationError("--scale must lie above 0 and up to 8, not \(scale)")
        }
    }

    public func run() throws {
        let outputPath =
            output
            ?? URL(fileURLWithPath: file).deletingPathExtension().appendingPathExtension("svg")
            .relativePath
        var plot = PianoRollPlot(path: file, outputPath: outputPath)
        plot.fromSeconds = from
        plot.toSeconds = to
        (plot.fromBar, plot.bars) = (barOptions.fromBar, barOptions.bars)
        plot.promptSeconds = promptSeconds
        plot.title = title
        plot.width = Double(width)
        plot.scale = scale
        let result = try plot.run()
        for notice in result.notices {
            Terminal.note("note: \(notice)")
        }
        if json {
            return try Terminal.printJSON(
                Drawn(
                    file: outputPath, notes: result.noteCount, fromSeconds: result.fromSeconds,
                    toSeconds: result.toSeconds))
        }
        print(outputPath)
        print(
            String(
                format: "%d notes from %.1f to %.1f s", result.noteCount, result.fromSeconds,
                result.toSeconds))
    }

    /// What was drawn, as JSON.
    private struct Drawn: Encodable {
        let file: String
        let notes: Int
        let fromSeconds: Double
        let toSeconds: Double
    }
}
