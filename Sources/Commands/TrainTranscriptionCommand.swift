import ArgumentParser
import Foundation
import ListeningModels
import Requests
import Studio
import Support
import Training

/// `cadenza train-transcription`.
public struct TrainTranscriptionCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "train-transcription",
        abstract: "Train a network that transcribes pianos, on recordings that it makes.",
        discussion: """
            Performances are played on sampled pianos while the network learns, each time on another \
            piano, in another tuning, room and noise. A piano is an SFZ file, a folder of recordings \
            that are named by their keys (A3.ogg, Ds4.wav), or a SoundFont, with #PROGRAM where it is not \
            its first.

            Examples:
              cadenza train-transcription --data maestro-v3.0.0 --piano grand.sfz --piano gm.sf2#1
              cadenza train-transcription --data maestro-v3.0.0 --piano grand.sfz --delay 1 \
            --from runs/whole/checkpoints/best.safetensors
              cadenza train-transcription --resume experiments/run_20260102_030405
              cadenza train-transcription --data maestro-v3.0.0 --piano grand.sfz --from best.safetensors \
            --judge transcription.safetensors
            """)

    @Option(help: "MAESTRO, or a folder of MIDI files.")
    var data: String?
    @Option(help: "A piano to play on; may be given several times.")
    var piano: [String] = []
    @Option(
        help: "Leave out pieces with this in their composer and title; may be given several times.")
    var exclude: [String] = []
    @Option(
        help: """
            Train no network: teach what judges the notes of whole recordings after the network of --from, and write \
            both here.
            """)
    var judge: String?
    @OptionGroup(title: "Network") var network: TranscriptionNetworkOptions
    @OptionGroup(title: "Learning") var learning: TranscriptionLearningOptions
    @OptionGroup(title: "Run") var place: ListeningRunOptions

    public init() {}

    public func run() throws {
        let context = Terminal.context(interrupt: InterruptFlag())
        if let judge { return try teachJudge(judge, in: context) }
        let folder = place.folder(in: context)
        let training: TranscriptionTraining
        let outcome: TranscriptionTraining.Outcome
        do {
            training =
                try place.resume.map {
                    try TranscriptionTraining(
                        resuming: $0, epochs: learning.epochs, threads: learning.threads)
                } ?? TranscriptionTraining(request, folder: folder)
            outcome = try training.run(in: context)
        } catch let error as RequestError {
            throw ValidationError(error.text.rendered(\.flag))
        }
        if outcome.isInterrupted {
            try place.stop("train-transcription", folder: outcome.folder)
        }
        if place.json { return try Terminal.printJSON(outcome) }
        print("Finished: \(outcome.checkpoint)")
    }

    private func teachJudge(_ output: String, in context: RequestContext) throws {
        guard let model = network.from else {
            throw ValidationError("--judge belongs to a network: name it with --from.")
        }
        var training = NoteJudgeTraining(
            model: model, output: output, data: data ?? "", pianos: piano)
        (training.excluded, training.threads) = (exclude, learning.threads ?? 2)
        training.randomSeed = learning.rngSeed
        do {
            let outcome = try training.run(in: context)
            if place.json { return try Terminal.printJSON(outcome) }
            print(
                "\(outcome.checkpoint): learnt from \(outcome.notes) possible notes of "
                    + "\(outcome.recordings) recordings")
        } catch let error as RequestError {
            throw ValidationError(error.text.rendered(\.flag))
        }
    }

    private var request: TranscriptionTraining.Request {
        var request = TranscriptionTraining.Request()
        (request.data, request.pianos, request.excluded) = (data ?? "", piano, exclude)
        network.fill(&request)
        learning.fill(&request)
        return request
    }
}

/// What `train-transcription` trains.
struct TranscriptionNetworkOptions: ParsableArguments {
    @Option(
        help: "Frames of 20 ms from a moment to the answer about it: 12 for recordings, 1 live.")
    var delay = 12
    @Option(help: "Channels of the convolutions.")
    var channels = 24
    @Option(help: "The width of what is known about a key.")
    var width = 48
    @Option(help: "Recurrent blocks.")
    var blocks = 2
    @Option(help: "Begin with the weights of this checkpoint.")
    var from: String?

    func fill(_ request: inout TranscriptionTraining.Request) {
        (request.network.delayFrames, request.network.channels) = (delay, channels)
        (request.network.width, request.network.blocks) = (width, blocks)
        request.initialModel = from
    }
}

/// How `train-transcription` learns.
struct TranscriptionLearningOptions: ParsableArguments {
    @Option(help: "Epochs (40).")
    var epochs: Int?
    @Option(help: "Steps of an epoch, after which the network is validated.")
    var steps = 250
    @Option(help: "Excerpts a step.")
    var batchSize = 8
    @Option(help: "Frames of an excerpt, 50 a second.")
    var frames = 200
    @Option(help: "The share of excerpts in which keys are struck one at a time, 0...1.")
    var singleNotes: Double?
    @Option(help: "The highest learning rate.")
    var learningRate: Float = 2e-3
    @Option(help: "What moves the weights: adamw, or muon, which moves hidden matrices as a whole.")
    var optimizer: OptimizerKind?
    @Option(help: "float32, bf16, or auto, the faster of both on this processor.")
    var precision = PrecisionChoice.auto
    @Option(help: "Threads (2).")
    var threads: Int?
    @Option(help: "The seed of weights, pianos, rooms and order.")
    var rngSeed: UInt64 = 1

    func fill(_ request: inout TranscriptionTraining.Request) {
        (request.stepsPerEpoch, request.frames) = (steps, frames)
        request.singleNotes = singleNotes
        if let epochs { request.settings.epochs = epochs }
        (request.settings.batchSize, request.settings.learningRate) = (batchSize, learningRate)
        request.settings.precision = precision.precision
        if let threads { request.settings.threads = threads }
        (request.settings.randomSeed, request.settings.optimizer) = (rngSeed, optimizer)
    }
}
