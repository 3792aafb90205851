import ArgumentParser
import Datasets
import Foundation
import Measurements
import MessagePassing
import Requests
import Studio

/// `cadenza codec`.
public struct CodecCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "codec",
        abstract: "Tell what is lost when MIDI files are cut into frames and decoded again.",
        discussion: """
            A note is kept when it comes back with its pitch within a frame of its onset; errors are \
            absolute values over the notes that are kept.

            Examples:
              cadenza codec piece.mid
              cadenza codec midi_data/maestro-v3.0.0 --split test --frame-rate 50 --json
              cadenza codec piece.mid --codec classic -o classic.mid
            """)

    @Argument(help: "MIDI files, and folders of them.")
    var paths: [String]
    @Option(help: "Frames a second, 1...1000; 16 is what models read.")
    var frameRate = 16.0
    @Option(help: "classic or expressive.")
    var codec = CodecReport.Codec.expressive
    @Option(help: "Only the train, validation or test split of a MAESTRO folder.")
    var split: Split?
    @Option(
        name: .shortAndLong,
        help: "Also write the decoded music as MIDI; for a single file.")
    var output: String?
    @Flag(help: "Allow the output to write over the file that is read.")
    var force = false
    @Flag(help: "Print JSON.")
    var json = false

    public init() {}

    public func validate() throws {
        guard frameRate >= 1 && frameRate <= 1000 else {
            throw ValidationError("--frame-rate must be 1...1000, not \(frameRate).")
        }
        guard output == nil || (paths.count == 1 && split == nil) else {
            throw ValidationError("--output takes a single MIDI file.")
        }
    }

    public func run() throws { try Terminal.onAllRanks(measure) }

    private func measure(by ranks: Ranks) throws {
        var report = CodecReport(paths)
        report.codec = codec
        report.frameRate = frameRate
        report.split = split
        if let output, ranks.isFirst {
            var outputs = OutputFiles(reading: paths, replacesInputs: force)
            outputs.add(output, .midi, by: .output)
            try outputs.check()
            try report.writeRoundTrip(of: paths[0], to: output)
        }
        let figures = try report.run(in: Terminal.context(by: ranks))
        for reason in figures.leftOut { Terminal.note("left out: \(reason)") }
        if json {
            try Terminal.printJSON(figures)
        } else {
            printTable(figures)
        }
        if figures.files == 0 { throw ExitCode.failure }
    }

    private func printTable(_ figures: CodecFigures) {
        print(
            "\(figures.codec.rawValue) at \(frameRate.formatted()) Hz: \(figures.files) files, "
                + "\(figures.notes) notes, \(Int(figures.seconds)) s\n")
        func line(_ name: String, _ text: String) {
            print(name.padding(toLength: 24, withPad: " ", startingAt: 0) + text)
        }
        func errors(_ name: String, _ unit: String, _ values: (String, Double?)...) {
            let cells = values.compactMap { label, value in
                value.map { String(format: "%@ %.1f %@", label, $0, unit) }
            }
            line(name, cells.isEmpty ? "-" : cells.joined(separator: ", "))
        }
        func share(_ value: Double?) -> String {
            value.map { String(format: "%.3f %%", 100 * $0) } ?? "-"
        }
        line("onsets kept", share(figures.onsetsKept))
        line("notes added", "\(figures.notesAdded)")
        errors(
            "onset error", "ms", ("median", figures.onsetErrorMsMedian),
            ("95 % below", figures.onsetErrorMsP95), ("at most", figures.onsetErrorMsMax))
        errors(
            "key release error", "ms", ("median", figures.offsetErrorMsMedian),
            ("95 % below", figures.offsetErrorMsP95))
        errors(
            "end of sound error", "ms", ("median", figures.soundEndErrorMsMedian),
            ("95 % below", figures.soundEndErrorMsP95))
        errors(
            "velocity error", "", ("median", figures.velocityErrorMedian),
            ("95 % below", figures.velocityErrorP95), ("at most", figures.velocityErrorMax))
        line("pedal agreement", share(figures.pedalAgreement) + " of the time")
        line("pedal presses kept", share(figures.pedalPressesKept))
    }
}

extension CodecReport.Codec: ExpressibleByArgument {}
