import Datasets
import FrameModels
import PianoRolls
import Support
import Tensors

/// `data lstm|mamba`: making a batch of transposed windows, as a share of a training step.
enum DataJob {
    static let options: Set<String> = ["threads", "precision", "repeats"]

    static func run(_ architecture: Architecture, _ options: Options) throws {
        let threads = try options.threads()
        let precision = try options.precision()
        let (batch, frames) = (64, 64)
        let sampler = WindowSampler(
            try corpus(pieces: 100, frames: 5000), split: .train,
            options: .init(
                form: .classic, windowFrames: frames, strideFrames: 16, maximumTransposition: 5))
        let epoch = sampler.epoch(0, batchSize: batch, seed: 1)
        var index = 0
        let batches = repeatedSeconds(101) {
            let windows = epoch.batch(index)
            let inputs = Tensor(zeros: [windows.rowCount, windows.windowFrames, keyCount])
            inputs.updateElements { windows.writeInputs(into: $0) }
            precondition(windows.targets.rowCount == inputs.rows)
            index += 1
        }
        let step = try TrainJob.stepSeconds(
            architecture, batch: batch, frames: frames, threads: threads, precision: precision,
            repeats: try options.count("repeats", default: 5)
        ).median
        Measurement(
            name: "\(architecture.rawValue)-data", unit: "% of a step",
            samples: batches.map { $0 / step * 100 }, threads: threads, precision: precision,
            details: [
                "batch_ms": rounded(batches.median * 1e3),
                "step_ms": rounded(step * 1e3),
            ]
        ).emit()
    }

    /// Random music of about three keys a frame, each held for a while.
    private static func corpus(pieces: Int, frames: Int) throws -> PerformanceCorpus {
        var random = RandomGenerator(seed: 1)
        let rolls = (0..<pieces).map { _ in
            var roll = BinaryRoll(frameCount: frames, frameRate: 16)
            var keys = KeySet()
            for frame in 0..<frames {
                if frame % 4 == 0 {
                    keys = KeySet(
                        keys: (0..<3).map { _ in Int.random(in: 20..<70, using: &random) })
                }
                roll[frame] = keys
            }
            return roll
        }
        return try PerformanceCorpus(
            rolls.enumerated().map { ("\($0)", .train, $1.performance()) })
    }
}
