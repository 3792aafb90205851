import Datasets
import ListeningData
import ListeningModels
import Support
import Tensors
import Training

/// Excerpts of recordings with what is true in them.
struct TranscriptionBatch: TrainingBatch {
    /// [B, T + 2, bins, channels].
    let inputs: Tensor
    /// [B, 88, T, 2].
    let keys: Tensor
    /// [B, 88, T].
    let velocities: Tensor
    /// [B, T].
    let pedal: Tensor

    var sampleCount: Int { inputs.shape[0] }

    func share(_ samples: Range<Int>) -> TranscriptionBatch {
        TranscriptionBatch(
            inputs: inputs.leading(samples), keys: keys.leading(samples),
            velocities: velocities.leading(samples), pedal: pedal.leading(samples))
    }

    init(inputs: Tensor, keys: Tensor, velocities: Tensor, pedal: Tensor) {
        (self.inputs, self.keys) = (inputs, keys)
        (self.velocities, self.pedal) = (velocities, pedal)
    }

    init(_ excerpts: [TranscriptionExcerpt], frames: Int) {
        let count = excerpts.count
        func tensor(_ shape: [Int], _ part: (TranscriptionExcerpt) -> [Float]) -> Tensor {
            Tensor(excerpts.flatMap(part), shape: [count] + shape)
        }
        inputs = tensor(
            [
                frames + TranscriptionNetwork.contextFrames, TranscriptionAnalyzer.binCount,
                TranscriptionAnalyzer.channels,
            ], \.frames)
        keys = tensor([TranscriptionNetwork.keys, frames, 2], \.keys)
        velocities = tensor([TranscriptionNetwork.keys, frames], \.velocities)
        pedal = tensor([frames], \.pedal)
    }
}

/// Batches of excerpts that are made as they are needed: other ones every epoch for training, always the
/// same ones for validation.
struct TranscriptionBatches: BatchSource {
    let source: TranscriptionSource
    let corpus: PerformanceCorpus
    /// The pieces that are played, by number.
    let pieces: [Int]
    let batchSize: Int
    /// Batches of an epoch.
    let batchCount: Int
    let random: RandomGenerator

    func epoch(_ epoch: Int) -> any BatchSequence<TranscriptionBatch> {
        Epoch(
            source: self, number: epoch, lengths: pieces.map { corpus.pieces[$0].durationSeconds })
    }

    private struct Epoch: BatchSequence {
        let source: TranscriptionBatches
        let number: Int
        let lengths: [Double]
        var batchCount: Int { source.batchCount }

        func batch(_ index: Int) -> TranscriptionBatch {
            let excerpts = (0..<source.batchSize).map { sample -> TranscriptionExcerpt in
                var random = source.random.stream("excerpt", number, index, sample)
                // A second of a long piece is as likely as a second of a short one.
                var place = random.uniformDouble() * lengths.reduce(0, +)
                let piece = lengths.indices.first {
                    place -= lengths[$0]
                    return place < 0
                }
                return source.source.excerpt(
                    of: source.corpus.performance(
                        ofPiece: source.pieces[piece ?? source.pieces.count - 1]),
                    random: &random)
            }
            return TranscriptionBatch(excerpts, frames: source.source.frames)
        }
    }
}

extension TrainingObjective where Batch == TranscriptionBatch {
    /// How often a velocity counts: strikes are rare, and most of a velocity's cross-entropy is there even
    /// for the right answer.
    private static var velocityWeight: Int { 5 }

    /// Binary cross-entropy of strikes, sounding keys and the pedal in every frame, and of velocities
    /// where keys are struck: nats per frame.
    ///
    /// - Parameter network: what is trained. Its first answers, about sound that it has not heard, do
    ///   not count.
    /// - Returns: an objective with the costs of keys, pedal and velocities beside their sum.
    static func transcription(_ network: TranscriptionNetwork) -> TrainingObjective {
        TrainingObjective { batch, _, tape in
            var state: TranscriptionState?
            let output = network(batch.inputs, state: &state, tape)
            let (samples, frames) = (batch.sampleCount, batch.pedal.shape[1])
            let skipped = min(network.configuration.delayFrames, frames - 1)
            func mask(_ rows: Int) -> Tensor {
                Tensor(shape: [rows]) { values in
                    for row in 0..<rows { values[row] = row % frames < skipped ? 0 : 1 }
                }
            }
            let rows = output.keys.rows
            let keys = tape.bceWithLogits(
                output.keys,
                targets: Tensor(view: batch.keys, offset: 0, shape: output.keys.shape),
                mask: mask(rows), divisor: 1)
            let pedal = tape.bceWithLogits(
                output.pedal,
                targets: Tensor(view: batch.pedal, offset: 0, shape: output.pedal.shape),
                mask: mask(samples * frames), divisor: 1)
            let struck = batch.velocities.withElements { values in
                (0..<rows).filter { values[$0] > 0 && $0 % frames >= skipped }
            }
            let weight = Double(samples * (frames - skipped))
            func metric(_ cost: Tensor) -> Metric {
                Metric(sum: Double(cost.elements[0]), weight: weight)
            }
            var metrics = ["keys": metric(keys), "pedal": metric(pedal)]
            var sum = tape.add(keys, pedal)
            if !struck.isEmpty {
                let targets = batch.velocities.withElements { values in struck.map { values[$0] } }
                let velocities = tape.bceWithLogits(
                    network.velocities(of: tape.gatherRows(output.features, struck), tape),
                    targets: Tensor(targets, shape: [struck.count, 1]),
                    divisor: 1)
                metrics["velocity"] = Metric(
                    sum: Double(velocities.elements[0]), weight: Double(struck.count))
                for _ in 0..<velocityWeight { sum = tape.add(sum, velocities) }
            }
            return Cost(sum: sum, weight: weight, metrics: metrics)
        }
    }
}
