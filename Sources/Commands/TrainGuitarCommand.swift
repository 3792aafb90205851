import ArgumentParser
import Foundation
import ListeningModels
import Requests
import Studio
import Support
import Training

/// `cadenza train-guitar`.
public struct TrainGuitarCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "train-guitar",
        abstract: "Train a network that tells a guitar's harmonics, dead notes and other notes.",
        discussion: """
            The table is CSV: subset_id, source_audio, onset_sec, offset_sec, label_category and more; \
            docs/ears.md tells all columns. Notes of a modelled string and of a General MIDI SoundFont \
            are learnt beside those of the table. No recording is both learnt from and judged by; \
            --leave-out keeps whole guitars for the test, --leave-one-out each in turn.

            Examples:
              cadenza train-guitar notes.csv
              cadenza train-guitar notes.csv --leave-out archtop --epochs 20
              cadenza train-guitar notes.csv --settings guitar.yaml --leave-one-out
              cadenza train-guitar notes.csv --grid learning-rate=1e-3,3e-3 --grid focus=0,2
              cadenza train-guitar notes.csv --evaluate experiments/run_20260102_030405
            """)

    @Argument(help: "A table of notes.", completion: .file())
    var metadata: String?
    @Option(help: "A YAML file of options; those of the command line count more.")
    var settings: String?
    @Option(help: "guitar-aligned, guitar-slim, or guitar-resnet, the reference.")
    var network = GuitarNetworkConfiguration.Architecture.aligned
    @OptionGroup(title: "Notes") var notes: GuitarNoteOptions
    @OptionGroup(title: "Learning") var learning: GuitarLearningOptions
    @Option(help: "Try several values, as in learning-rate=1e-3,3e-3: all combinations, a table.")
    var grid: [String] = []
    @OptionGroup(title: "Run") var place: ListeningRunOptions
    @Option(help: "Train nothing: judge this checkpoint or run by the notes of the table.")
    var evaluate: String?

    public init() {}

    public func run() throws {
        let context = Terminal.context(interrupt: InterruptFlag())
        let folder = place.folder(in: context)
        do {
            if let resume = place.resume {
                return try finish(GuitarTraining(resuming: resume), context)
            }
            let request = try request()
            if let evaluate {
                let report = try GuitarTraining(request, folder: folder)
                    .evaluate(evaluate, in: context)
                return try tell(report, folder)
            }
            if notes.leaveOneOut { return try leaveOneOut(request, folder, context) }
            if !grid.isEmpty { return try search(request, folder, context) }
            try finish(GuitarTraining(request, folder: folder), context)
        } catch is CancellationError {
            throw ExitCode.interrupted
        } catch let error as RequestError where error.parameter == nil {
            throw ValidationError(error.text.rendered(\.flag))
        }
    }

    private func request() throws -> GuitarTraining.Request {
        guard let metadata else { throw ValidationError("name a table of notes") }
        var request = GuitarTraining.Request()
        request.table = metadata
        request.network = GuitarNetworkConfiguration(network)
        notes.fill(&request)
        learning.fill(&request)
        return request
    }

    private func finish(_ training: GuitarTraining, _ context: RequestContext) throws {
        let outcome = try training.run(in: context)
        if outcome.isInterrupted {
            try place.stop("train-guitar", folder: outcome.folder)
        }
        try tell(outcome.report, outcome.folder)
    }

    /// A run for every subset of the table, which never hears it and is judged by it.
    private func leaveOneOut(
        _ request: GuitarTraining.Request, _ folder: String, _ context: RequestContext
    ) throws {
        var outcomes: [GuitarTraining.Outcome] = []
        for subset in try request.subsets() {
            var request = request
            request.leavingOut = [subset]
            let name = subset.replacing("/", with: "_")
            let outcome = try GuitarTraining(request, folder: "\(folder)/without_\(name)")
                .run(in: context)
            if outcome.isInterrupted { throw ExitCode.interrupted }
            outcomes.append(outcome)
        }
        try tell(GuitarTraining.report(of: outcomes, to: folder), folder)
    }

    /// A run for every combination of values, and a table of how well they did on validation.
    private func search(
        _ request: GuitarTraining.Request, _ folder: String, _ context: RequestContext
    ) throws {
        var requests = [("", request)]
        for axis in grid {
            let parts = axis.split(separator: "=", maxSplits: 1).map(String.init)
            let values = parts.count == 2 ? parts[1].split(separator: ",").map(String.init) : []
            guard let name = parts.first, !values.isEmpty else {
                throw ValidationError("--grid takes NAME=VALUE,VALUE, not '\(axis)'")
            }
            requests = try requests.flatMap { label, request in
                try values.map { value in
                    var changed = request
                    guard changed.set(name, to: value) else {
                        throw ValidationError(
                            "--grid cannot try \(name)=\(value); it tries "
                                + GuitarTraining.Request.gridNames.joined(separator: ", "))
                    }
                    return (label + (label.isEmpty ? "" : " ") + "\(name)=\(value)", changed)
                }
            }
        }
        var rows = ["run,values,validation_loss,test_balanced_accuracy,test_macro_f1"]
        for (index, (label, request)) in requests.enumerated() {
            let run = "\(folder)/grid_\(index + 1)"
            let outcome = try GuitarTraining(request, folder: run).run(in: context)
            guard let report = outcome.report else { throw ExitCode.interrupted }
            rows.append(
                String(
                    format: "grid_%d,%@,%.4f,%.4f,%.4f", index + 1, label,
                    Double(outcome.validationLoss ?? .nan), report.all.balancedAccuracy,
                    report.all.macroF1))
            print(rows[index + 1])
        }
        try Files.writeAtomically(
            Array((rows.joined(separator: "\n") + "\n").utf8), to: folder + "/grid.csv")
    }

    private func tell(_ report: GuitarReport?, _ folder: String) throws {
        guard let report else { return }
        if place.json { return try Terminal.printJSON(report) }
        print(report.summary, terminator: "")
        print("Figures and pictures: \(folder)/stats, \(folder)/plots")
    }
}

/// What `train-guitar` learns from.
struct GuitarNoteOptions: ParsableArguments {
    @Option(
        name: .customLong("leave-out"),
        help: "A subset that is the test and never learnt from; may be repeated.")
    var leavingOut: [String] = []
    @Flag(help: "Leave out each subset in turn, and judge all together.")
    var leaveOneOut = false
    @Option(help: "Notes of each kind by the modelled string; the SoundFont makes half as many.")
    var made = GuitarTraining.Request.defaultMadeNotes
    @Option(help: "Harmonics made of each recorded low note, as if a finger touched the string.")
    var touches = GuitarTraining.Request.defaultTouches
    @Option(help: "How often a recorded note comes in an epoch.")
    var repeats = GuitarTraining.Request().repeats
    @Flag(help: "Leave length, loudness and recording as they are: for comparison.")
    var unequalised = false
    @Option(help: "A General MIDI SoundFont.")
    var soundfont: String?
    @Option(help: "The seed of made notes, parts, weights and order.")
    var rngSeed: UInt64 = 1

    func fill(_ request: inout GuitarTraining.Request) {
        (request.leavingOut, request.soundfont) = (leavingOut, soundfont)
        request.synthesis = .init(count: made)
        request.synthesis.touches = touches
        (request.synthesis.randomSeed, request.settings.randomSeed) = (rngSeed, rngSeed)
        (request.repeats, request.isEqualised) = (repeats, !unequalised)
    }
}

/// How `train-guitar` learns.
struct GuitarLearningOptions: ParsableArguments {
    @Option(help: "Passes over the notes.")
    var epochs = GuitarTraining.Request().settings.epochs
    @Option(help: "Notes a step.")
    var batchSize = 32
    @Option(help: "The highest learning rate.")
    var learningRate: Float = 2e-3
    @Option(help: "Validations without a better one that end the run.")
    var patience = 10
    @Option(help: "constant, cosine or plateau, which halves the rate.")
    var schedule = LearningRateSchedule.cosine
    @Option(help: "The strength of mixup; 0 mixes nothing.")
    var mixup = 0.2
    @Option(help: "The focal loss's exponent; 0 is plain cross-entropy.")
    var focus: Float = 2
    @Option(help: "float32, bf16, or auto, the faster of both on this processor.")
    var precision = PrecisionChoice.auto
    @Option(help: "Threads.")
    var threads = 2

    func fill(_ request: inout GuitarTraining.Request) {
        (request.settings.epochs, request.settings.batchSize) = (epochs, batchSize)
        (request.settings.learningRate, request.settings.patience) = (learningRate, patience)
        request.settings.schedule = schedule
        (request.mixup, request.focus) = (mixup, focus)
        (request.settings.precision, request.settings.threads) = (precision.precision, threads)
    }
}

extension GuitarNetworkConfiguration.Architecture: ExpressibleByArgument {}
