import ArgumentParser
import Foundation
import FrameModels
import PianoRolls
import Studio
import Support
import Training

/// `cadenza train`.
public struct TrainCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "train",
        abstract: "Train a model on MAESTRO or on MIDI files of your own.",
        discussion: """
            Each run has a folder: best.safetensors (lowest validation loss, half precision), \
            last.safetensors (all that --resume needs), settings.json, log.csv, log.jsonl, loss.svg and event files \
            for TensorBoard. `cadenza runs` compares runs. \
            Ctrl-C saves and ends.

            Examples:
              cadenza train --model mamba --data midi_data/maestro-v3.0.0
              cadenza train --form expressive --head joint --window 256 --batch-size 16 \
                --data midi_data/maestro-v3.0.0 --transpose 5 --tempo 0.1 --averaging 0.999
              cadenza train --resume checkpoints/run_20260101_120000
            """)

    @Option(help: "The architecture.")
    var model: Architecture = .mamba
    @Option(
        help: """
            What a frame holds: classic (keys that are down) or expressive (strikes with velocity \
            and timing, held keys, pedal).
            """)
    var form: RollForm = .classic
    @Option(
        help: "How the keys of a frame are drawn: independent, or joint, each knowing those below.")
    var head: HeadKind?
    @Option(help: "The width of the model; the architecture's own by default.")
    var width: Int?
    @Option(help: "Layers; the architecture's own by default.")
    var layers: Int?
    @Option(help: "Hidden units of the joint head.")
    var headWidth = 128
    @Option(help: "A MAESTRO folder, a folder of MIDI files, or a JSON file of chords.")
    var data: String?
    @Option(help: "What the data is: auto, maestro, midi or polymusic.")
    var format = "auto"
    @Option(help: "Go on with the run in this folder; other options are those it began with.")
    var resume: String?
    @Option(help: "Begin with the weights of this checkpoint; its architecture is kept.")
    var from: String?
    @Option(help: "The run's folder; checkpoints/run_DATE_TIME by default.")
    var runFolder: String?
    @Option(help: "Passes over the training windows.")
    var epochs = 25
    @Option(help: "End after this many steps, whatever the epochs.")
    var maxSteps: Int?
    @Option(help: "Windows a step.")
    var batchSize = 64
    @Option(help: "Frames a window (16 are a second).")
    var window = 64
    @Option(help: "Frames from one window to the next.")
    var stride = 16
    @Option(help: "Use only the first seconds of every training piece.")
    var maxSeconds: Double?
    @Option(help: "Use only the first seconds of every validation piece.")
    var validationSeconds: Double?
    @Option(help: "Transpose windows at random by up to this many semitones.")
    var transpose = 0
    @Option(help: "Classic: leave this share of keys out of the inputs, at random, 0 to below 1.")
    var inputDropout: Float = 0
    @Option(help: "Expressive: play pieces up to so much faster or slower; 0.1 is a tenth.")
    var tempo = 0.0
    @Option(help: "Batches whose gradients are added before a step is made.")
    var accumulate = 1
    @Option(help: "Validate and keep a running mean of the weights with this decay, such as 0.999.")
    var averaging: Float?
    @Flag(
        help: "Expressive: read pieces in order and carry the model's state from window to window.")
    var carryState = false
    @Option(help: "The highest learning rate.")
    var learningRate: Float = 1e-3
    @Option(help: "Steps of linear warm-up before a cosine decay; without it the rate is constant.")
    var warmup: Int?
    @Option(help: "AdamW's weight decay.")
    var weightDecay: Float = 0
    @Option(help: "Clip the gradient to this global norm.")
    var clip: Float = 1
    @Option(help: "The weight of sounding keys in the loss; 1 keeps probabilities calibrated.")
    var positiveWeight: Float = 1
    @Option(help: "The rate of dropout; the architecture's own by default.")
    var dropout: Float?
    @Option(help: "Validate every so many steps instead of every epoch.")
    var validateEvery: Int?
    @Option(help: "End after this many validations without a better one.")
    var patience: Int?
    @Option(
        help: """
            After every so many validations write half a minute by the best model so far to the \
            run's samples/: MIDI, WAV and picture.
            """)
    var sampleEvery: Int?
    @Option(help: "The seed of weights, window order and dropout.")
    var rngSeed: UInt64 = 1
    @Option(
        help: """
            Operands of matrix products: float32, bf16 (rounded to bfloat16, sums and everything \
            else in float32), or auto, the faster of both on this processor.
            """)
    var precision: PrecisionChoice = .auto
    @Option(help: "Threads.")
    var threads = 2
    @Flag(help: "Print JSON at the end: the run's folder, its best checkpoint and how it ended.")
    var json = false

    public init() {}

    public func run() throws {
        let run = try makeRun()
        let outcome = try run.run(in: Terminal.context(interrupt: InterruptFlag()))
        if json {
            let isFinished = if case .finished = outcome { true } else { false }
            return try Terminal.printJSON(
                Trained(
                    outcome: isFinished ? "finished" : "interrupted", folder: run.folder,
                    checkpoint: "\(run.folder)/best.safetensors"))
        }
        switch outcome {
        case .finished: print("Finished: \(run.folder)/best.safetensors")
        case .interrupted: print("Stopped; go on with: cadenza train --resume \(run.folder)")
        }
    }

    /// How training ended, as JSON.
    private struct Trained: Encodable {
        let outcome: String
        let folder: String
        let checkpoint: String
    }

    private func makeRun() throws -> TrainingRun {
        if let resume { return try TrainingRun(resuming: resume) }
        guard let data else {
            throw ValidationError("Name the music to train on with --data, or a run with --resume.")
        }
        var architecture = ModelConfiguration.reference(model)
        if let dropout { architecture.dropout = dropout }
        if let width { architecture.width = width }
        if let layers { architecture.layers = layers }
        architecture.form = form
        architecture.head = head ?? (form == .expressive ? .joint : .independent)
        architecture.chainWidth = headWidth
        var request = TrainingRun.Request(model: architecture, dataPath: data, dataFormat: format)
        request.initialModel = from
        request.windowFrames = window
        request.strideFrames = stride
        request.maxSeconds = maxSeconds
        request.validationSeconds = validationSeconds
        request.transposition = transpose
        request.inputDropout = inputDropout
        request.tempoChange = tempo
        request.settings.accumulation = accumulate
        request.settings.averagingDecay = averaging
        request.settings.carriesState = carryState
        request.settings.epochs = epochs
        request.settings.maximumSteps = maxSteps
        request.settings.batchSize = batchSize
        request.settings.learningRate = learningRate
        if let warmup { request.settings.schedule = .cosine(warmupSteps: warmup) }
        request.settings.weightDecay = weightDecay
        request.settings.maximumNorm = clip
        request.settings.positiveWeight = positiveWeight
        request.settings.validationInterval = validateEvery
        request.settings.patience = patience
        request.settings.randomSeed = rngSeed
        request.sampleInterval = sampleEvery
        request.settings.precision = precision.precision
        request.settings.threads = threads
        return try TrainingRun(
            request, folder: runFolder ?? "checkpoints/" + TrainingRun.folderName())
    }
}

extension Architecture: ExpressibleByArgument {
    public init?(argument: String) { self.init(named: argument) }
    public static var allValueStrings: [String] { all.map(\.rawValue) }
}
extension HeadKind: ExpressibleByArgument {}
extension PrecisionChoice: ExpressibleByArgument {}
extension RollForm: ExpressibleByArgument {}
