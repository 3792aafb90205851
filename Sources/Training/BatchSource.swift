import Tensors

/// Some windows of music: what a step of training or validation reads.
public struct Batch {
    /// [B, T, width].
    public let inputs: Tensor
    /// [B, T, width]: the frames that follow the inputs.
    public let targets: Tensor
    /// [B, T], 1 where a frame counts and 0 where it pads; `nil` when all count.
    public let mask: Tensor?
    /// The number of frames that count.
    public let targetFrames: Int

    public init(inputs: Tensor, targets: Tensor, mask: Tensor? = nil) {
        precondition(inputs.shape == targets.shape, "inputs and targets have one shape")
        self.inputs = inputs
        self.targets = targets
        self.mask = mask
        targetFrames = mask.map { Int($0.elements.reduce(0, +)) } ?? inputs.rows
    }

    /// B.
    public var windowCount: Int { inputs.shape[0] }

    /// An equal share of the windows, without a copy: number `index` of `count`.
    func share(_ index: Int, of count: Int) -> Batch {
        let windows = windowCount * index / count..<windowCount * (index + 1) / count
        func part(_ tensor: Tensor) -> Tensor {
            let size = tensor.count / windowCount
            return Tensor(
                view: tensor, offset: windows.lowerBound * size,
                shape: [windows.count] + tensor.shape.dropFirst())
        }
        return Batch(inputs: part(inputs), targets: part(targets), mask: mask.map(part))
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
