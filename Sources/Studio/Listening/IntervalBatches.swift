import ListeningData
import ListeningModels
import Support
import Tensors
import Training

/// Batches of images of intervals, in another order every epoch.
struct IntervalBatches: BatchSource {
    let set: IntervalSet
    let batchSize: Int
    let random: RandomGenerator
    /// The strength of mixup; 0 mixes nothing.
    var mixup = 0.0
    var isShuffled = true

    func epoch(_ epoch: Int) -> any BatchSequence<TensorBatch> {
        var order = Array(set.images.indices)
        var shuffle = random.stream("order", epoch)
        if isShuffled { order.shuffle(using: &shuffle) }
        return Epoch(source: self, order: order, number: epoch)
    }

    private struct Epoch: BatchSequence {
        let source: IntervalBatches
        let order: [Int]
        let number: Int

        /// A last batch of one sound would have no variance.
        var batchCount: Int {
            let (whole, rest) = order.count.quotientAndRemainder(dividingBy: source.batchSize)
            return whole + (rest > 1 ? 1 : 0)
        }

        func batch(_ index: Int) -> TensorBatch {
            let start = index * source.batchSize
            let indices = order[start..<min(start + source.batchSize, order.count)]
            let classes = indices.map { source.set.specifications[$0].interval.index }
            let targets = Tensor(shape: [classes.count, Interval.allCases.count]) { values in
                for (row, index) in classes.enumerated() {
                    values[row * Interval.allCases.count + index] = 1
                }
            }
            let batch = TensorBatch(
                inputs: SoundImage.batch(indices.map { source.set.images[$0] }), targets: targets)
            var random = source.random.stream("mixup", number, index)
            return batch.mixed(strength: source.mixup, random: &random)
        }
    }
}
