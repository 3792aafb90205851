import MessagePassing
import NeuralNetworks
import Support
import Tensors
import Training

/// Keys of the tiny models here.
let tinyWidth = 6

/// An LSTM of six keys with dropout before its output.
final class TinyNetwork: Module {
    private let lstm: LSTM
    private let output: Linear
    private let dropout: Float

    init(seed: UInt64 = 1, width: Int = 8, dropout: Float = 0) {
        var random = RandomGenerator(seed: seed)
        lstm = LSTM(tinyWidth, width, layers: 1, dropout: 0, random: &random)
        output = Linear(width, tinyWidth, isHidden: true, random: &random)
        self.dropout = dropout
    }

    var members: [(name: String, member: ModuleMember)] {
        [("lstm", .module(lstm)), ("output", .module(output))]
    }

    /// Logits [B, T, 6] from [B, T, 6].
    func predict(_ x: Tensor, _ tape: Tape) -> Tensor {
        var state = lstm.initialState(batch: x.shape[0])
        let y = lstm(tape.swapLeadingAxes(x), state: &state, tape)
        return tape.swapLeadingAxes(output(tape.dropout(y, rate: dropout, sampleAxis: 1), tape))
    }

    /// The same with the state of the LSTM handed on from batch to batch.
    func carryingObjective() -> TrainingObjective<TensorBatch> {
        TrainingObjective { batch, arrays, tape in
            let x = tape.swapLeadingAxes(batch.inputs)
            var state = self.lstm.initialState(batch: x.shape[1])
            if let arrays, arrays.count == 2 {
                state = [LSTMState(hidden: arrays[0], cell: arrays[1])]
            }
            let y = tape.dropout(
                self.lstm(x, state: &state, tape), rate: self.dropout, sampleAxis: 1)
            if arrays != nil { arrays = [state[0].hidden, state[0].cell] }
            let loss = tape.bceWithLogits(
                tape.swapLeadingAxes(self.output(y, tape)), targets: batch.targets,
                mask: batch.mask, divisor: 1)
            return .init(
                sum: loss, weight: Double(batch.targetCount * tinyWidth),
                metrics: [
                    "nll_per_frame": Metric(
                        sum: Double(loss.elements[0]), weight: Double(batch.targetCount))
                ])
        }
    }

    /// Binary cross-entropy of the next frame.
    func objective(positiveWeight: Float = 1) -> TrainingObjective<TensorBatch> {
        .binary(positiveWeight: positiveWeight) { self.predict($0, $1) }
    }

    var values: [[Float]] { namedParameters.map(\.parameter.value.elements) }
}

/// Windows of a melody that walks through the keys in a fixed cycle, beginning anywhere; the next
/// key is a function of the last one.
struct Melodies: BatchSource {
    var batches = 5
    var windows = 4
    var frames = 6
    /// Which windows go on from batch to batch: all but the first of each batch.
    var continues = false

    struct Epoch: BatchSequence {
        let source: Melodies
        let epoch: Int

        var batchCount: Int { source.batches }

        func batch(_ index: Int) -> TensorBatch {
            var random = RandomGenerator(seed: 7).branch(UInt64(epoch)).branch(UInt64(index))
            let cycle = [0, 3, 1, 4, 2, 5]
            let starts = (0..<source.windows).map { _ in Int(random.next() % 6) }
            func roll(delay: Int) -> Tensor {
                Tensor(shape: [source.windows, source.frames, tinyWidth]) { elements in
                    for (b, start) in starts.enumerated() {
                        for t in 0..<source.frames {
                            let key = cycle[(start + t + delay) % 6]
                            elements[(b * source.frames + t) * tinyWidth + key] = 1
                        }
                    }
                }
            }
            return TensorBatch(
                inputs: roll(delay: 0), targets: roll(delay: 1),
                continues: source.continues
                    ? (0..<source.windows).map { $0 > 0 && index > 0 } : nil)
        }
    }

    func epoch(_ epoch: Int) -> any BatchSequence<TensorBatch> { Epoch(source: self, epoch: epoch) }
}

/// The same given batches in every epoch.
struct Given: BatchSource, BatchSequence {
    let batches: [TensorBatch]

    init(_ batches: [TensorBatch]) { self.batches = batches }

    var batchCount: Int { batches.count }
    func batch(_ index: Int) -> TensorBatch { batches[index] }
    func epoch(_ epoch: Int) -> any BatchSequence<TensorBatch> { self }
}

/// A trainer with what it reported.
final class Run {
    let network: TinyNetwork
    let trainer: Trainer<TensorBatch>
    private(set) var losses: [Float] = []
    private(set) var norms: [Float] = []
    private(set) var rates: [Float] = []
    private(set) var validations: [Validation] = []
    private(set) var wasInterrupted = false
    private(set) var entriesWhenInterrupted: [String: SafeTensors.Entry] = [:]

    init(
        _ network: TinyNetwork, _ settings: TrainingSettings,
        state: TrainingState = TrainingState(), communicator: (any Communicator)? = nil,
        wire: WireFormat = .float32,
        positiveWeight: Float = 1
    ) {
        self.network = network
        trainer = Trainer(
            network, settings: settings, state: state, communicator: communicator,
            wire: wire,
            objective: settings.carriesState
                ? network.carryingObjective()
                : network.objective(positiveWeight: positiveWeight))
    }

    /// Trains; stops after `steps` more steps when given.
    func callAsFunction(
        _ training: any BatchSource<TensorBatch>, validation: (any BatchSource<TensorBatch>)? = nil,
        steps: Int? = nil
    ) throws {
        let end = steps.map { losses.count + $0 }
        try trainer.run(
            training: training, validation: validation,
            shouldStop: { end.map { self.losses.count >= $0 } ?? false },
            observe: { event in
                switch event {
                case .step(let loss, let norm, let rate):
                    losses.append(loss)
                    norms.append(norm)
                    rates.append(rate)
                case .validated(let figures): validations.append(figures)
                case .checkpoint: break
                case .interrupted:
                    wasInterrupted = true
                    entriesWhenInterrupted = trainer.stateEntries()
                }
            })
    }
}

/// Settings of the tests: small, one thread, everything else at its default.
func tinySettings(_ change: (inout TrainingSettings) -> Void = { _ in }) -> TrainingSettings {
    var settings = TrainingSettings()
    settings.threads = 1
    settings.learningRate = 0.01
    change(&settings)
    return settings
}
