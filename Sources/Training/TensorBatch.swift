import Tensors

/// Inputs and targets as tensors, each with the samples first: for the next frame of a sequence, a
/// transcription, or any other regression.
public struct TensorBatch: TrainingBatch {
    /// [B, ...].
    public let inputs: Tensor
    /// [B, ...]; neither the rank nor the other extents need be those of the inputs.
    public let targets: Tensor
    /// [B, ...], 1 where a target counts and 0 where it pads; `nil` when all count.
    public let mask: Tensor?
    public let continues: [Bool]?

    public init(
        inputs: Tensor, targets: Tensor, mask: Tensor? = nil, continues: [Bool]? = nil
    ) {
        let count = inputs.shape[0]
        precondition(targets.shape[0] == count, "inputs and targets have as many samples")
        precondition(mask.map { $0.shape[0] == count } ?? true, "the mask has as many samples")
        precondition(continues.map { $0.count == count } ?? true, "one flag per sample")
        self.inputs = inputs
        self.targets = targets
        self.mask = mask
        self.continues = continues
    }

    public var sampleCount: Int { inputs.shape[0] }

    /// The number of rows of the targets that count: the ones of the mask, or all.
    public var targetCount: Int {
        mask.map { Int($0.withElements { $0.reduce(0, +) }) } ?? targets.rows
    }

    public func share(_ samples: Range<Int>) -> TensorBatch {
        TensorBatch(
            inputs: inputs.leading(samples), targets: targets.leading(samples),
            mask: mask?.leading(samples), continues: continues.map { Array($0[samples]) })
    }
}

/// Inputs with class labels, one or several per sample: one for a classifier of clips, T for one
/// of frames.
public struct LabelledBatch: TrainingBatch {
    /// [B, ...].
    public let inputs: Tensor
    /// B x L of them, sample by sample; `nil` where nothing is known or a sequence is padded, which
    /// counts for nothing.
    public let labels: [Int?]
    public let continues: [Bool]?

    public init(inputs: Tensor, labels: [Int?], continues: [Bool]? = nil) {
        let count = inputs.shape[0]
        precondition(
            !labels.isEmpty && labels.count.isMultiple(of: count), "as many labels per sample")
        precondition(continues.map { $0.count == count } ?? true, "one flag per sample")
        self.inputs = inputs
        self.labels = labels
        self.continues = continues
    }

    public var sampleCount: Int { inputs.shape[0] }

    public func share(_ samples: Range<Int>) -> LabelledBatch {
        let size = labels.count / sampleCount
        return LabelledBatch(
            inputs: inputs.leading(samples),
            labels: Array(labels[samples.lowerBound * size..<samples.upperBound * size]),
            continues: continues.map { Array($0[samples]) })
    }
}

extension Tensor {
    /// A range of the first axis, without a copy: some of a batch's samples.
    public func leading(_ range: Range<Int>) -> Tensor {
        let size = count / shape[0]
        return Tensor(
            view: self, offset: range.lowerBound * size, shape: [range.count] + shape.dropFirst())
    }
}
