import ArgumentParser
import Foundation
import ListeningModels
import Requests
import Studio
import Support
import Training

/// `cadenza train-intervals`.
public struct TrainIntervalsCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "train-intervals",
        abstract: "Train a network that recognises intervals, on sounds that it makes.",
        discussion: """
            Sounds come from a General MIDI SoundFont and from sums of partials. Whole families of \
            instruments, presets and a range of keys are kept from training and judge the result; \
            recorded instruments judge it too where there are any (--instruments FOLDER, which holds \
            a folder for each with files such as flute_A4_long.wav). The run's folder holds \
            checkpoints, plots and stats.

            Examples:
              cadenza train-intervals
              cadenza train-intervals --network interval-mel --count 5000
              cadenza train-intervals --settings intervals.yaml --epochs 30
              cadenza train-intervals --resume experiments/run_20260102_030405
              cadenza train-intervals --evaluate listening.safetensors --instruments samples
            """)

    @Option(help: "A YAML file of options; those of the command line count more.")
    var settings: String?
    @Option(help: "interval-hcqt, or interval-mel, the baseline.")
    var network = IntervalNetworkConfiguration.Architecture.harmonic
    @Option(help: "Channels of the convolutions (24, or 32 for mel).")
    var width: Int?
    @OptionGroup(title: "Sounds") var sounds: IntervalSoundOptions
    @OptionGroup(title: "Learning") var learning: IntervalLearningOptions
    @OptionGroup(title: "Run") var place: ListeningRunOptions
    @Option(help: "Train nothing: judge this checkpoint or run.")
    var evaluate: String?

    public init() {}

    public func run() throws {
        let context = Terminal.context(interrupt: InterruptFlag())
        let folder = place.folder(in: context)
        let training: IntervalTraining
        do {
            training =
                try place.resume.map(IntervalTraining.init(resuming:))
                ?? IntervalTraining(request, folder: folder)
        } catch let error as RequestError {
            throw ValidationError(error.text.rendered(\.flag))
        }
        do {
            if let evaluate {
                return try tell(training.evaluate(evaluate, in: context), training.folder)
            }
            let outcome = try training.run(in: context)
            if outcome.isInterrupted {
                try place.stop("train-intervals", folder: outcome.folder)
            }
            try tell(outcome.accuracies, outcome.folder)
        } catch is CancellationError {
            throw ExitCode.interrupted
        }
    }

    private var request: IntervalTraining.Request {
        var request = IntervalTraining.Request()
        request.network = IntervalNetworkConfiguration(network, width: width)
        sounds.fill(&request)
        learning.fill(&request)
        return request
    }

    private func tell(_ accuracies: [String: Double], _ folder: String) throws {
        if place.json { return try Terminal.printJSON(accuracies) }
        for (part, accuracy) in accuracies.sorted(by: { $0.key < $1.key }) {
            print(String(format: "%@: %.2f %%", part, 100 * accuracy))
        }
        print("Figures and pictures: \(folder)/stats, \(folder)/plots")
    }
}

/// What `train-intervals` learns from.
struct IntervalSoundOptions: ParsableArguments {
    @Option(help: "Sounds of all parts of the set together.")
    var count = 5000
    @Option(help: "A General MIDI SoundFont.")
    var soundfont: String?
    @Option(help: "Recorded instruments to judge by: a folder for each in this folder.")
    var instruments: String?
    @Option(help: "Sounds by recorded instruments.")
    var realCount = 1440
    @Option(help: "The seed of sounds, weights and order.")
    var rngSeed: UInt64 = 1

    func fill(_ request: inout IntervalTraining.Request) {
        (request.recipe.count, request.recipe.realCount) = (count, realCount)
        (request.recipe.randomSeed, request.settings.randomSeed) = (rngSeed, rngSeed)
        (request.soundfont, request.instruments) = (soundfont, instruments)
    }
}

/// How `train-intervals` learns.
struct IntervalLearningOptions: ParsableArguments {
    @Option(help: "Passes over the sounds.")
    var epochs = 100
    @Option(help: "Sounds a step.")
    var batchSize = 32
    @Option(help: "The highest learning rate.")
    var learningRate: Float = 1e-3
    @Option(help: "Validations without a better one that end the run.")
    var patience = 15
    @Option(help: "constant, cosine or plateau, which halves the rate.")
    var schedule = LearningRateSchedule.plateau
    @Option(help: "The strength of mixup; 0 mixes nothing.")
    var mixup = 0.0
    @Option(help: "The part of a label that is spread over all intervals.")
    var smoothing: Float = 0.05
    @Option(help: "float32, bf16, or auto, the faster of both on this processor.")
    var precision = PrecisionChoice.auto
    @Option(help: "Threads.")
    var threads = 2

    func fill(_ request: inout IntervalTraining.Request) {
        (request.settings.epochs, request.settings.batchSize) = (epochs, batchSize)
        (request.settings.learningRate, request.settings.patience) = (learningRate, patience)
        request.settings.schedule = schedule
        (request.mixup, request.smoothing) = (mixup, smoothing)
        (request.settings.precision, request.settings.threads) = (precision.precision, threads)
    }
}

extension IntervalNetworkConfiguration.Architecture: ExpressibleByArgument {}
