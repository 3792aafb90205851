import ListeningData
import ListeningModels
import Support
import Tensors
import Training

/// Batches of images of a guitar's notes, changed anew every epoch. All images of a batch have one
/// length, which is drawn: it says nothing about what is played.
struct GuitarBatches: BatchSource {
    let examples: [GuitarExample]
    let batchSize: Int
    let random: RandomGenerator
    let features: GuitarFeatures
    /// `nil` takes the beginnings of notes as they are.
    var augmentation: GuitarAugmentation?
    /// The strength of mixup; 0 mixes nothing.
    var mixup = 0.0
    /// How often each example comes in an epoch; once by default.
    var repeats: [Int]?

    /// Seconds of images that are changed, a choice for each batch: few, as every length needs
    /// convolutions of its own.
    static let changedSeconds = [0.5, 0.8, 1.2, 1.8, 2.6]
    /// Seconds of images that are not changed.
    static let plainSeconds = 1.5

    func epoch(_ epoch: Int) -> any BatchSequence<TensorBatch> {
        var order = examples.indices.flatMap {
            Array(repeating: $0, count: repeats?[$0] ?? 1)
        }
        if augmentation != nil {
            var shuffle = random.stream("order", epoch)
            order.shuffle(using: &shuffle)
        }
        return Epoch(
            source: self, order: BatchOrder(places: order, batchSize: batchSize), number: epoch)
    }

    private struct Epoch: BatchSequence {
        let source: GuitarBatches
        let order: BatchOrder
        let number: Int

        var batchCount: Int { order.batchCount }

        func batch(_ index: Int) -> TensorBatch {
            let indices = order[batch: index]
            let examples = indices.map { source.examples[$0] }
            let classes = GuitarNote.allCases.count
            let targets = Tensor(shape: [examples.count, classes]) { values in
                for (row, example) in examples.enumerated() {
                    values[row * classes + example.kind.index] = 1
                }
            }
            var random = source.random.stream("batch", number, index)
            let images: [SoundImage]
            if let augmentation = source.augmentation {
                let choices = GuitarBatches.changedSeconds
                let seconds = choices[Int(random.next() % UInt64(choices.count))]
                let height = source.features.height(seconds: seconds)
                images = examples.enumerated().map { place, example in
                    var own = random.branch(UInt64(place))
                    return augmentation(example.image, height: height, random: &own)
                }
            } else {
                let height = source.features.height(seconds: GuitarBatches.plainSeconds)
                images = examples.map { GuitarAugmentation.plain($0.image, height: height) }
            }
            let batch = TensorBatch(inputs: SoundImage.batch(images), targets: targets)
            return batch.mixed(strength: source.mixup, random: &random)
        }
    }
}
