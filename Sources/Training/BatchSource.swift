import Tensors

/// Some windows of music: what a step of training or validation reads.
public struct Batch {
    /// [B, T, width].
    public let inputs: Tensor
    /// [B, T, width]: the frames that follow the inputs.
    public let targets: Tensor
    /// [B, T], 1 where a frame counts and 0 where it pads; `nil` when all count.
    public let mask: Tensor?
    /// Which windows go on where the same window of the batch before ended, so that a model's state
    /// can be carried; `nil` when none does.
    public let continues: [Bool]?
    /// The number of frames that count.
    public let targetFrames: Int

    public init(
        inputs: Tensor, targets: Tensor, mask: Tensor? = nil, continues: [Bool]? = nil
    ) {
        precondition(inputs.shape == targets.shape, "inputs and targets have one shape")
        precondition(continues.map { $0.count == inputs.shape[0] } ?? true, "one flag a window")
        self.continues = continues
        self.inputs = inputs
        self.targets = targets
        self.mask = mask
        targetFrames = mask.map { Int($0.elements.reduce(0, +)) } ?? inputs.rows
    }

    /// B.
    public var windowCount: Int { inputs.shape[0] }

    /// An equal share of the windows, without a copy: number `index` of `count`.
    func share(_ index: Int, of count: Int) -> Batch {
        let windows = windows(ofShare: index, of: count)
        return Batch(
            inputs: inputs.leading(windows), targets: targets.leading(windows),
            mask: mask?.leading(windows), continues: continues.map { Array($0[windows]) })
    }

    /// The windows of a share.
    func windows(ofShare index: Int, of count: Int) -> Range<Int> {
        windowCount * index / count..<windowCount * (index + 1) / count
    }
}

extension Tensor {
    /// A range of the first axis, without a copy.
    func leading(_ range: Range<Int>) -> Tensor {
        let size = count / shape[0]
        return Tensor(
            view: self, offset: range.lowerBound * size, shape: [range.count] + shape.dropFirst())
    }
}

/// One pass over a data set: any batch can be made at any time, so that a run resumes in its middle.
public protocol BatchSequence {
    var batchCount: Int { get }
    /// Batch `index`, 0..<`batchCount`: the same one at every call.
    func batch(_ index: Int) -> Batch
}

/// Where batches come from: one sequence an epoch, a pure function of the epoch's number.
public protocol BatchSource {
    /// The batches of an epoch. Validation reads epoch 0.
    func epoch(_ epoch: Int) -> any BatchSequence
}
