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
    @Flag(help: "Allow the output to write over the file that is read.")
    var force = false
    @Flag(help: "Print JSON.")
    var json = false

    public init() {}

    public func run() throws {
        var plot = PianoRollPlot()
        (plot.file, plot.output, plot.force) = (file, output, force)
        (plot.from, plot.to, plot.promptSeconds) = (from, to, promptSeconds)
        (plot.fromBar, plot.bars) = (barOptions.fromBar, barOptions.bars)
        (plot.title, plot.width, plot.scale) = (title, width, scale)
        let drawn = try plot.run(in: Terminal.context())
        if json { return try Terminal.printJSON(drawn) }
        print(drawn.file)
        print(
            String(
                format: "%d notes from %.1f to %.1f s", drawn.notes, drawn.fromSeconds,
                drawn.toSeconds))
    }
}
