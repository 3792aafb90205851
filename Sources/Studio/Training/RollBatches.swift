import Datasets
import FrameModels
import PianoRolls
import Support
import Tensors
import Training

/// Windows of a corpus as batches for training: key-down planes, 1 for a key that is down.
struct RollBatches: BatchSource {
    let sampler: WindowSampler
    let batchSize: Int
    /// Equal seeds give equal epochs; `nil` keeps the order of the pieces, for validation.
    let seed: UInt64?
    /// The share of sounding keys that are left out of the inputs where there is a seed.
    var inputDropout: Float = 0

    func epoch(_ epoch: Int) -> any BatchSequence<TensorBatch> {
        Epoch(
            windows: sampler.epoch(epoch, batchSize: batchSize, seed: seed), isInOrder: seed == nil,
            random: seed.map { RandomGenerator(seed: $0).stream("input dropout", epoch) },
            inputDropout: inputDropout)
    }

    private struct Epoch: BatchSequence {
        let windows: WindowEpoch
        let isInOrder: Bool
        let random: RandomGenerator?
        let inputDropout: Float

        var batchCount: Int { windows.batchCount }

        func batch(_ index: Int) -> TensorBatch {
            let options = windows.sampler.options
            let rows = min(
                windows.batchSize, windows.sampler.windowCount - index * windows.batchSize)
            // Short pieces together need no windows of full length.
            let frames = windows.longestWindow(inBatch: index)
            let shape = [rows, frames, keyCount]
            let (inputs, targets) = (Tensor(zeros: shape), Tensor(zeros: shape))
            let mask = options.padsShortWindows ? Tensor(zeros: [rows, frames]) : nil
            inputs.updateElements { inputs in
                targets.updateElements { targets in
                    if let mask {
                        _ = mask.updateElements {
                            windows.fill(
                                batch: index, frames: frames, inputs: inputs, targets: targets,
                                mask: $0)
                        }
                    } else {
                        _ = windows.fill(
                            batch: index, frames: frames, inputs: inputs, targets: targets)
                    }
                }
            }
            if inputDropout > 0, var random = random?.branch(UInt64(index)) {
                inputs.updateElements { values in
                    for index in values.indices where values[index] != 0 {
                        if random.uniformFloat() < inputDropout { values[index] = 0 }
                    }
                }
            }
            let continues = windows.windows(inBatch: index).map { $0.firstFrame > 0 }
            return TensorBatch(
                inputs: inputs, targets: targets, mask: mask,
                // One window a batch and in order, each goes on with its piece.
                continues: windows.batchSize == 1 && isInOrder ? continues : nil)
        }
    }
}
