import Datasets
import PianoRolls
import Tensors
import Training

/// Windows of performances as batches for training: expressive frames of 355 values, and the frames
/// one later as targets.
struct PerformanceBatches: BatchSource {
    let windows: PerformanceWindows
    let batchSize: Int
    /// Equal seeds give equal epochs; `nil` keeps the order of the pieces, for validation.
    let seed: UInt64?

    func epoch(_ epoch: Int) -> any BatchSequence<TensorBatch> {
        Epoch(epoch: windows.epoch(epoch, batchSize: batchSize, seed: seed))
    }

    private struct Epoch: BatchSequence {
        let epoch: PerformanceEpoch

        var batchCount: Int { epoch.batchCount }

        func batch(_ index: Int) -> TensorBatch {
            let batch = epoch.batch(index)
            let (rows, frames) = (batch.rowCount, batch.windowFrames)
            let width = FrameLayout.width
            let inputs = Tensor(zeros: [rows, frames, width])
            inputs.updateElements { batch.writeInputs(into: $0) }
            let targets = Tensor(shape: [rows, frames, width]) { values in
                for (row, roll) in batch.rolls.enumerated() where roll.frameCount > 1 {
                    let start = row * frames * width
                    roll.writeInputs(
                        frames: 1..<roll.frameCount,
                        into: UnsafeMutableBufferPointer(
                            rebasing: values[start..<start + frames * width]))
                }
            }
            let mask = Tensor(zeros: [rows, frames])
            mask.updateElements { batch.writeMask(into: $0) }
            return TensorBatch(
                inputs: inputs, targets: targets, mask: mask,
                continues: epoch.windows.options.carriesState ? batch.resets.map { !$0 } : nil)
        }
    }
}
