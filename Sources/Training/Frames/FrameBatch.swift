import Datasets
import PianoRolls
import Tensors

/// Windows of music: frames as a model reads them, and the frames one later as classes.
public struct FrameBatch: TrainingBatch {
    /// [B, T, W].
    public let inputs: Tensor
    /// B T rows.
    public let targets: FrameTargets
    /// [B, T], 1 where a frame counts and 0 where it pads.
    public let mask: Tensor
    public let continues: [Bool]?

    public var sampleCount: Int { inputs.shape[0] }

    /// The number of frames that count.
    public var targetCount: Int { mask.withElements { Int($0.reduce(0, +)) } }

    public func share(_ samples: Range<Int>) -> FrameBatch {
        let frames = inputs.shape[1]
        return FrameBatch(
            inputs: inputs.leading(samples),
            targets: targets[samples.lowerBound * frames..<samples.upperBound * frames],
            mask: mask.leading(samples), continues: continues.map { Array($0[samples]) })
    }
}

extension FrameBatch {
    /// - Parameters:
    ///   - windows: spans of pieces, one a row.
    ///   - carriesState: whether rows go on where those of the batch before ended.
    init(_ windows: WindowBatch, carriesState: Bool) {
        let (rows, frames) = (windows.rowCount, windows.windowFrames)
        let inputs = Tensor(zeros: [rows, frames, windows.inputWidth])
        inputs.updateElements { windows.writeInputs(into: $0) }
        let mask = Tensor(zeros: [rows, frames])
        mask.updateElements { windows.writeMask(into: $0) }
        self.init(
            inputs: inputs, targets: windows.targets, mask: mask,
            continues: carriesState ? windows.resets.map { !$0 } : nil)
    }
}

/// The windows of a sampler as batches.
public struct FrameBatches: BatchSource {
    public let sampler: WindowSampler
    public let batchSize: Int
    /// Equal seeds give equal epochs; `nil` keeps the order of the pieces, for validation.
    public let seed: UInt64?

    public init(sampler: WindowSampler, batchSize: Int, seed: UInt64?) {
        (self.sampler, self.batchSize, self.seed) = (sampler, batchSize, seed)
    }

    public func epoch(_ epoch: Int) -> any BatchSequence<FrameBatch> {
        Epoch(windows: sampler.epoch(epoch, batchSize: batchSize, seed: seed))
    }

    private struct Epoch: BatchSequence {
        let windows: WindowEpoch

        var batchCount: Int { windows.batchCount }

        func batch(_ index: Int) -> FrameBatch {
            FrameBatch(
                windows.batch(index), carriesState: windows.sampler.options.carriesState)
        }
    }
}
