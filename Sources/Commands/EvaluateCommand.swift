import ArgumentParser
import Datasets
import Foundation
import Workstation

/// `cadenza evaluate`.
public struct EvaluateCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Score a model on a data set: nats a frame, F1 of onsets, and floors beside.",
        discussion: """
            Key-down rolls, binarised; nats are summed over the 88 keys and averaged over frames. \
            Every frame is predicted from all frames before it in its piece. Models of expressive \
            frames are scored by part (pedal, keys, velocity, timing) as well.

            Example:
              cadenza evaluate --data midi_data/maestro-v3.0.0 --split test --model mamba
            """)

    @Option(help: "A MAESTRO folder, a folder of MIDI files, or a JSON file of chords.")
    var data: String
    @Option(help: "What the data is: auto, maestro, midi or polymusic.")
    var format = "auto"
    @Option(help: "train, validation or test.")
    var split: Split = .test
    @Option(help: "A checkpoint's name or path.")
    var model = ModelLibrary.defaultName
    @Option(help: "Use only the first seconds of every piece.")
    var maxSeconds: Double?
    @Flag(help: "Print JSON.")
    var json = false

    public init() {}

    public func run() throws {
        var evaluation = ModelEvaluation(dataPath: data)
        evaluation.model = model
        evaluation.dataFormat = format
        evaluation.split = split
        evaluation.maxSeconds = maxSeconds
        let report = try evaluation.run { Terminal.note($0) }
        if json {
            try Terminal.printJSON(report)
            return
        }
        print(
            "\(report.model) on \(report.split): \(report.pieces) pieces, \(report.frames) frames\n"
        )
        if report.nllByPart != nil {
            printParts(report)
            print(String(format: "\n%.0f frames a second", report.framesPerSecond))
            return
        }
        print("                    nats/frame  nats/note  onset F1  frame F1")
        row(
            report.model, report.nllPerFrame, report.nllPerNote, report.onsetF1, report.frameF1)
        for name in ["markov", "independent", "copy"] {
            guard let floor = report.floors[name] else { continue }
            row(name, floor.nllPerFrame, floor.nllPerNote, floor.onsetF1, floor.frameF1)
        }
        print(String(format: "\n%.0f frames a second", report.framesPerSecond))
    }

    /// A table of nats by part.
    private func printParts(_ report: ModelEvaluation.Report) {
        print(
            "                    nats/frame  nats/note     pedal      keys  velocity    timing"
                + "  velocity/note  timing/note")
        func row(
            _ name: String, _ perFrame: Double?, _ perNote: Double?, _ parts: [String: Double]?,
            _ noteParts: [String: Double]?
        ) {
            let values: [(Double?, Int)] =
                [(perFrame, 12), (perNote, 11)]
                + ["pedal", "keys", "velocity", "timing"].map { (parts?[$0], 10) }
                + [(noteParts?["velocity"], 15), (noteParts?["timing"], 13)]
            let cells = values.map { value, width in
                let text = value.map { String(format: "%.3f", $0) } ?? "-"
                return String(repeating: " ", count: max(0, width - text.count)) + text
            }
            print(name.padding(toLength: 18, withPad: " ", startingAt: 0) + cells.joined())
        }
        row(
            report.model, report.nllPerFrame, report.nllPerNote, report.nllByPart,
            report.nllPerNoteByPart)
        for name in ["markov", "independent"] {
            guard let floor = report.floors[name] else { continue }
            row(
                name, floor.nllPerFrame, floor.nllPerNote, floor.nllByPart,
                floor.nllPerNoteByPart)
        }
    }

    private func row(_ name: String, _ values: Double?...) {
        let cells = values.enumerated().map { index, value in
            let width = [12, 11, 10, 10][index]
            let text = value.map { String(format: "%.3f", $0) } ?? "-"
            return String(repeating: " ", count: max(0, width - text.count)) + text
        }
        print(name.padding(toLength: 18, withPad: " ", startingAt: 0) + cells.joined())
    }
}

extension Split: ExpressibleByArgument {}
