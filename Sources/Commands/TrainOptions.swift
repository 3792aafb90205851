import ArgumentParser
import FrameModels
import MessagePassing
import PianoRolls
import Training

/// What `train` builds; the names of the properties are those of `ModelConfiguration`.
struct ModelOptions: SettingsOptions {
    @Option(name: .customLong("model"), help: "The architecture (default: mamba).")
    var kind: Architecture?
    @Option(
        help: """
            What a frame holds: classic (keys that are down) or expressive (strikes with velocity \
            and timing, held keys, pedal) (default: expressive).
            """)
    var form: RollForm?
    @Option(
        help: """
            How the keys of a frame are drawn: independent, or joint, each knowing those below \
            (default: joint for expressive frames, independent for classic ones).
            """)
    var head: HeadKind?
    @Option(help: "The width of the model; the architecture's own by default.")
    var width: Int?
    @Option(help: "Layers; the architecture's own by default.")
    var layers: Int?
    @Option(help: "Mamba and hybrid: states of each channel of a scan (default: 16).")
    var states: Int?
    @Option(help: "The rate of dropout; the architecture's own by default.")
    var dropout: Float?
    @Option(
        name: .customLong("head-width"), help: "Hidden units of the joint head (default: 128).")
    var chainWidth: Int?
    @Option(help: "Hybrid: Mamba blocks before each block of attention (default: 2).")
    var attentionEvery: Int?
    @Option(help: "Hybrid: heads of attention; twice as many divide the width (default: 8).")
    var attentionHeads: Int?
    @Option(help: "Hybrid: frames that attention reaches (default: 128).")
    var attentionWindow: Int?
}

/// What `train` reads, and how; the names of the properties are those of `TrainingRun.Request`.
struct DataOptions: SettingsOptions {
    @Option(
        name: .customLong("data"),
        help: "A MAESTRO folder, a folder of MIDI files, or a JSON file of chords.")
    var dataPath: String?
    @Option(
        name: .customLong("format"),
        help: "What the data is: auto, maestro, midi or polymusic (default: auto).")
    var dataFormat: String?
    @Option(
        name: .customLong("scores"),
        help: """
            A folder of scores as MIDI, learnt beside the data. The model is told which is which, and             gen --style chooses.
            """)
    var scoresPath: String?
    @Option(
        name: .customLong("from"),
        help: """
            Begin with the weights of this checkpoint, whose architecture is kept; --model hybrid puts \
            attention among the blocks of a Mamba model.
            """)
    var initialModel: String?
    @Option(
        name: .customLong("window"), help: "Frames a window; 16 are a second (default: 64).")
    var windowFrames: Int?
    @Option(
        name: .customLong("stride"),
        help: "Classic: frames from one window to the next (default: 16).")
    var strideFrames: Int?
    @Option(help: "Use only the first seconds of every training piece.")
    var maxSeconds: Double?
    @Option(help: "Use only the first seconds of every validation piece.")
    var validationSeconds: Double?
    @Option(
        name: .customLong("transpose"),
        help: "Transpose windows at random by up to this many semitones.")
    var transposition: Int?
    @Option(help: "Classic: leave this share of keys out of the inputs, at random, 0 to below 1.")
    var inputDropout: Float?
    @Option(
        name: .customLong("tempo"),
        help: "Play pieces up to so much faster or slower; 0.1 is a tenth.")
    var tempoChange: Double?
    @Option(
        help: """
            Classic, independent keys: the weight of sounding keys in the loss; 1, the default, \
            keeps probabilities calibrated.
            """)
    var positiveWeight: Float?
    @Option(
        name: .customLong("sample-every"),
        help: """
            After every so many validations write half a minute by the best model so far to the \
            run's samples/: MIDI, WAV and picture.
            """)
    var sampleInterval: Int?
    @Option(
        help: """
            Under mpirun: how gradients travel between ranks, float32 or bf16, half the bytes \
            (default: float32).
            """)
    var wire: WireFormat?
}

private let defaults = TrainingSettings()

/// How `train` optimises; the names of the properties are those of `TrainingSettings`.
struct OptimisationOptions: SettingsOptions {
    @Option(help: "Passes over the training windows (default: \(defaults.epochs)).")
    var epochs: Int?
    @Option(
        name: .customLong("max-steps"), help: "End after this many steps, whatever the epochs.")
    var maximumSteps: Int?
    @Option(help: "Windows a step (default: \(defaults.batchSize)).")
    var batchSize: Int?
    @Option(
        name: .customLong("accumulate"),
        help: "Batches whose gradients are added before a step is made (default: 1).")
    var accumulation: Int?
    @Option(
        name: .customLong("averaging"),
        help: "Validate and keep a running mean of the weights with this decay, such as 0.999.")
    var averagingDecay: Float?
    @Flag(
        name: .customLong("carry-state"),
        help: "Read pieces in order and carry the model's state from window to window.")
    var carriesState = false
    @Option(help: "The highest learning rate (default: \(defaults.learningRate)).")
    var learningRate: Float?
    @Option(
        help: """
            How the learning rate moves after the warm-up: constant; cosine, down to a hundredth; \
            wsd, constant and then down over the last --decay-steps; or plateau, lower whenever \
            validation gets no better (default: cosine with --warmup, wsd with --decay-steps, else \
            constant).
            """)
    var schedule: LearningRateSchedule?
    @Option(
        name: .customLong("warmup"),
        help: "Steps over which the learning rate rises to the highest (default: 0).")
    var warmupSteps: Int?
    @Option(
        help: """
            Steps over which the learning rate falls at the end. With --resume and without \
            --max-steps the fall begins at once, and the run ends after it.
            """)
    var decaySteps: Int?
    @Option(
        help: """
            With --schedule plateau: validations without a better one after which the rate falls \
            (default: \(defaults.plateauPatience)).
            """)
    var plateauPatience: Int?
    @Option(
        help: """
            With --schedule plateau: what the rate is multiplied by then (default: \
            \(defaults.plateauFactor)).
            """)
    var plateauFactor: Float?
    @Option(
        help: """
            What moves the weights: adamw, or muon, which moves hidden matrices as a whole \
            (default: adamw).
            """)
    var optimizer: OptimizerKind?
    @Option(help: "AdamW's weight decay (default: 0).")
    var weightDecay: Float?
    @Option(
        name: .customLong("clip"),
        help: "Clip the gradient to this global norm (default: \(defaults.maximumNorm)).")
    var maximumNorm: Float?
    @Option(
        name: .customLong("validate-every"),
        help: "Validate every so many steps instead of every epoch.")
    var validationInterval: Int?
    @Option(help: "End after this many validations without a better one.")
    var patience: Int?
    @Option(
        name: .customLong("rng-seed"),
        help: "The seed of weights, window order and dropout (default: 1).")
    var randomSeed: UInt64?
    @Option(
        help: """
            Operands of matrix products: float32, bf16 (rounded to bfloat16, sums and everything \
            else in float32), or auto, the faster of both on this processor (default: auto).
            """)
    var precision: PrecisionChoice?
    @Option(help: "Threads (default: \(defaults.threads)).")
    var threads: Int?
}

extension Architecture: ExpressibleByArgument {
    public init?(argument: String) { self.init(named: argument) }
    public static var allValueStrings: [String] { all.map(\.rawValue) }
}
extension HeadKind: ExpressibleByArgument {}
extension OptimizerKind: ExpressibleByArgument {}
extension LearningRateSchedule: ExpressibleByArgument {}
extension PrecisionChoice: ExpressibleByArgument {}
extension RollForm: ExpressibleByArgument {}
extension WireFormat: ExpressibleByArgument {}
