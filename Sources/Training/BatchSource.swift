/// Some samples side by side: what a step of training or a measurement reads.
///
/// A batch holds whatever its objective needs: frames and the frames that follow, sound and class
/// labels, masks. The loop itself only counts the samples and gives every thread a share of them.
/// ``TensorBatch`` and ``LabelledBatch`` serve most objectives; others bring a type of their own.
public protocol TrainingBatch: Sendable {
    /// B, at least 1.
    var sampleCount: Int { get }
    /// Which samples go on where the same sample of the batch before ended, so that a model's state
    /// can be carried; `nil`, the default, when none does.
    var continues: [Bool]? { get }
    /// Some of the samples, without a copy where possible.
    ///
    /// - Parameter samples: a range within 0..<B that is not empty.
    /// - Returns: a batch of these samples in their order.
    func share(_ samples: Range<Int>) -> Self
}

extension TrainingBatch {
    public var continues: [Bool]? { nil }
}

/// One pass over a data set: any batch can be made at any time and on any thread, so that a run
/// resumes in its middle and the next batch is made while the last one is worked on.
public protocol BatchSequence<Batch>: Sendable {
    associatedtype Batch: TrainingBatch
    var batchCount: Int { get }
    /// Batch `index`, 0..<`batchCount`: the same one at every call.
    func batch(_ index: Int) -> Batch
}

/// Where batches come from: one sequence an epoch, a pure function of the epoch's number.
public protocol BatchSource<Batch>: Sendable {
    associatedtype Batch: TrainingBatch
    /// The batches of an epoch. Validation reads epoch 0.
    func epoch(_ epoch: Int) -> any BatchSequence<Batch>
}
