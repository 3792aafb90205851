import Dispatch
import FrameModels
import Support
import Tensors
import Training

/// `train lstm|mamba`: whole steps of training, in frames a second.
///
/// Forward with dropout, cross-entropy, backward, clipping, AdamW, on random frames of density 0.05.
enum TrainJob {
    static let options: Set<String> = ["batch", "frames", "threads", "precision", "repeats"]

    static func run(_ architecture: Architecture, _ options: Options) throws {
        let batch = try options.count("batch", default: 64)
        let frames = try options.count("frames", default: 64)
        let threads = try options.threads()
        let precision = try options.precision()
        let times = try stepSeconds(
            architecture, batch: batch, frames: frames, threads: threads, precision: precision,
            repeats: try options.count("repeats", default: 7))
        Measurement(
            name: "\(architecture.rawValue)-train", unit: "frames/s",
            samples: times.map { Double(batch * frames) / $0 }, threads: threads,
            precision: precision, details: ["batch": batch, "frames": frames]
        ).emit()
    }

    /// The seconds of each of `repeats` steps, after three that do not count.
    static func stepSeconds(
        _ architecture: Architecture, batch: Int, frames: Int, threads: Int, precision: Precision,
        repeats: Int
    ) throws -> [Double] {
        let warmUp = 3
        var random = RandomGenerator(seed: 1)
        let model = ModelConfiguration.reference(architecture).makeModel(random: &random)
        var settings = TrainingSettings()
        settings.epochs = 1
        settings.batchSize = batch
        settings.threads = threads
        settings.precision = precision
        settings.weightDecay = 0.01
        let trainer = Trainer(
            model, settings: settings,
            objective: .binary { model($0, $1) })
        var times: [Double] = []
        var last = DispatchTime.now().uptimeNanoseconds
        try trainer.run(
            training: RandomBatches(batch: batch, frames: frames, count: warmUp + repeats),
            validation: nil
        ) { event in
            guard case .step = event else { return }
            let now = DispatchTime.now().uptimeNanoseconds
            times.append(Double(now - last) * 1e-9)
            last = now
        }
        return Array(times.dropFirst(warmUp))
    }
}

/// Four batches of random frames, again and again.
private struct RandomBatches: BatchSource, BatchSequence {
    let batches: [TensorBatch]
    let batchCount: Int

    init(batch: Int, frames: Int, count: Int) {
        var random = RandomGenerator(seed: 1)
        batches = (0..<4).map { _ in
            let planes = (0..<2).map { _ in
                Tensor(shape: [batch, frames, keyCount]) { values in
                    for index in values.indices {
                        values[index] = random.uniformFloat() < 0.05 ? 1 : 0
                    }
                }
            }
            return TensorBatch(inputs: planes[0], targets: planes[1])
        }
        batchCount = count
    }

    func epoch(_ epoch: Int) -> any BatchSequence<TensorBatch> { self }
    func batch(_ index: Int) -> TensorBatch { batches[index % batches.count] }
}
