import ArgumentParser
import Datasets
import Foundation
import Measurements
import MessagePassing
import PianoRolls
import Requests
import Studio

/// `cadenza evaluate`.
public struct EvaluateCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Score a model on a data set: nats per frame, F1 of onsets, and floors beside.",
        discussion: """
            Key-down rolls, binarised; nats are summed over the 88 keys and averaged over frames. \
            Every frame is predicted from all frames before it in its piece. Models of expressive \
            frames are scored by part (pedal, keys, velocity, timing) as well.

            With --samples the model also writes music from nothing, into generated/evaluation/. Its \
            figures are compared with those of the split's pieces, and the longest passages that it \
            shares with the training split with those that the split's pieces share.

            Under mpirun, srun and the like the ranks share the work; see docs/clusters.md.

            Examples:
              cadenza evaluate --data midi_data/maestro-v3.0.0 --split test --model mamba
              cadenza evaluate --data midi_data/maestro-v3.0.0 --samples 64 --temperatures 0.7,0.9
              cadenza evaluate --data midi_data/maestro-v3.0.0 --continuations 48 --temperature 0.7
              cadenza evaluate --data my_scores --metrical 20
            """)

    @Option(help: "A MAESTRO folder, a folder of MIDI files, or a JSON file of chords.")
    var data: String
    @Option(help: "What the data is: auto, maestro, midi or polymusic.")
    var format = "auto"
    @Option(
        help: """
            What a model that reads it is told of the music: performance or score. By default a \
            performance; where it continues pieces, as it finds their beginning likelier.
            """)
    var style: MusicStyle?
    @Option(help: "train, validation or test.")
    var split: Split = .test
    @Option(help: "A checkpoint's name or path.")
    var model = ModelLibrary.defaultName
    @Option(help: "Use only the first seconds of every piece.")
    var maxSeconds: Double?
    @Option(
        help: """
            Read every piece in all transpositions by up to so many semitones, 0...12, and believe the mean \
            of what is expected.
            """)
    var transpositions = 0
    @Option(
        help: """
            Have the model learn every piece while it reads it, one step of Adam at this learning rate after \
            every 16 seconds, 0...0.01, and tell how it does in the second halves.
            """)
    var adapt: Float?
    @OptionGroup var written: WrittenSamples
    @Option(
        help: """
            Instead, continue so many pieces after 30 seconds, at --temperature, and tell how near the \
            continuations stay to their prompts.
            """)
    var continuations: Int?
    @Option(
        help: """
            Instead, continue so many scores of the data, and four textures, and tell how the new music \
            keeps to their pulse and key.
            """)
    var metrical: Int?
    @Option(help: "How closely continuations keep to their prompts, 0...1; see gen.")
    var faithful = Compose.defaultFaithful
    @Option(help: "The temperature of continuations.")
    var temperature = SamplingSettings().temperature
    @Option(help: "The random seed of continuations.")
    var rngSeed: UInt64 = 1
    @Flag(help: "Print JSON.")
    var json = false

    public init() {}

    public func validate() throws {
        if !(0...12).contains(transpositions) {
            throw ValidationError(
                "--transpositions are semitones, 0...12, not \(transpositions).")
        }
        if let adapt, !(0...0.01).contains(adapt) {
            throw ValidationError("--adapt is a learning rate, 0...0.01, not \(adapt).")
        }
        if let metrical, !(1...1000).contains(metrical) {
            throw ValidationError("--metrical is a number of scores, 1...1000, not \(metrical).")
        }
    }

    public func run() throws { try Terminal.onAllRanks(evaluate) }

    private func evaluate(by ranks: Ranks) throws {
        let context = Terminal.context(by: ranks)
        if let continuations {
            var evaluation = ContinuationEvaluation(dataPath: data)
            (evaluation.model, evaluation.style) = (model, style)
            evaluation.split = split
            evaluation.count = continuations
            evaluation.sampling.temperature = temperature
            evaluation.faithful = faithful
            evaluation.randomSeed = rngSeed
            try printContinuations(evaluation, context)
            return
        }
        if let metrical {
            var evaluation = MetricalEvaluation(dataPath: data)
            (evaluation.model, evaluation.style) = (model, style)
            evaluation.count = metrical
            evaluation.sampling.temperature = temperature
            evaluation.faithful = faithful
            evaluation.randomSeed = rngSeed
            try printMetrical(evaluation, context)
            return
        }
        var evaluation = ModelEvaluation(dataPath: data)
        evaluation.model = model
        (evaluation.dataFormat, evaluation.style) = (format, style)
        evaluation.split = split
        evaluation.maxSeconds = maxSeconds
        evaluation.transpositions = transpositions
        evaluation.adaptation = adapt
        evaluation.sampleCount = written.samples
        evaluation.sampleSeconds = written.sampleSeconds
        evaluation.temperatures = try written.values()
        let report = try evaluation.run(in: context)
        if json {
            try Terminal.printJSON(report)
            return
        }
        print(
            "\(report.model) on \(report.split): \(report.pieces) pieces, \(report.frames) frames\n"
        )
        if report.nllByPart != nil {
            printParts(report)
        } else {
            printScores(report)
        }
        print(String(format: "\n%.0f frames per second", report.framesPerSecond))
        if let samples = report.samples { printSamples(samples) }
    }

    /// A table of likelihoods and F1.
    private func printScores(_ report: ModelEvaluation.Report) {
        print("                    nats/frame  nats/note  onset F1  frame F1")
        row(
            report.model, report.nllPerFrame, report.nllPerNote, report.onsetF1, report.frameF1)
        for name in ["markov", "independent", "copy"] {
            guard let floor = report.floors[name] else { continue }
            row(name, floor.nllPerFrame, floor.nllPerNote, floor.onsetF1, floor.frameF1)
        }
    }

    /// Tables of what the model wrote.
    private func printSamples(_ samples: SampleEvaluation.Reports) {
        for report in samples.temperatures {
            print("\ntemperature \(report.temperature): \(report.folder)")
            for line in SetComparisonTable.lines(report.figures) { print(line) }
            print("longest passage shared with training, notes: \(report.similarity.line)")
        }
        if let baseline = samples.baseline { print("people, in the split: \(baseline.line)") }
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
        if let nats = report.nllPerNoteSecondHalf {
            print(String(format: "\nsecond halves: %.3f nats per note", nats))
        }
        if let f1 = report.onsetF1 { print(String(format: "\nonset F1 %.3f", f1)) }
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

/// The music that a model writes from nothing to be judged.
struct WrittenSamples: ParsableArguments {
    @Option(help: "Write and judge so many samples at each temperature, 4 or more.")
    var samples = 0
    @Option(help: "The length of a sample in seconds, 5...600.")
    var sampleSeconds = 60.0
    @Option(help: "Temperatures of the samples, with commas between.")
    var temperatures = "0.5,0.7,0.9,1"

    func validate() throws {
        if samples != 0, !SampleEvaluation.counts.contains(samples) {
            let counts = SampleEvaluation.counts
            throw ValidationError(
                "--samples is a number of pieces, \(counts.lowerBound)...\(counts.upperBound), not "
                    + "\(samples).")
        }
        if !SampleEvaluation.lengths.contains(sampleSeconds) {
            throw ValidationError(
                "--sample-seconds must lie in 5...600, not \(sampleSeconds).")
        }
    }

    /// The temperatures as numbers.
    func values() throws -> [Float] {
        try temperatures.split(separator: ",").map { text in
            guard let value = Float(text.trimmingCharacters(in: .whitespaces)) else {
                throw ValidationError(
                    "--temperatures are numbers with commas between, not \(text).")
            }
            return value
        }
    }
}

extension Split: ExpressibleByArgument {}
