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
        return Epoch(
            source: self, order: BatchOrder(places: order, batchSize: batchSize), number: epoch)
    }

    private struct Epoch: BatchSequence {
        let source: IntervalBatches
        let order: BatchOrder
        let number: Int

        var batchCount: Int { order.batchCount }

        func batch(_ index: Int) -> TensorBatch {
            let indices = order[batch: index]
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
