import Support
import Tensors

/// A residual network of basic blocks (He et al., "Deep Residual Learning", CVPR 2016) under
/// torchvision's names: `conv1`, `bn1`, `layer1.0.conv1`, ..., `fc`.
public final class ResidualNetwork: Module {
    /// What it is made of.
    public struct Configuration: Codable, Sendable, Equatable {
        /// Channels of the images.
        public var inputs = 1
        public var outputs: Int
        /// Channels of each stage; every stage but the first halves the image.
        public var widths = [64, 128, 256, 512]
        /// Blocks in each stage.
        public var blocks = [2, 2, 2, 2]

        public init(outputs: Int) { self.outputs = outputs }
    }

    public let configuration: Configuration
    private let stem: NormalizedConv2D
    private let stages: [[BasicBlock]]
    private let output: Linear

    /// - Parameters:
    ///   - configuration: as many widths as numbers of blocks.
    ///   - random: makes the first weights.
    public init(_ configuration: Configuration, random: inout RandomGenerator) {
        let (widths, blocks) = (configuration.widths, configuration.blocks)
        precondition(!widths.isEmpty && widths.count == blocks.count, "blocks for every width")
        self.configuration = configuration
        stem = NormalizedConv2D(
            configuration.inputs, widths[0], Window2D(7, stride: 2, padding: 3), random: &random)
        var stages: [[BasicBlock]] = []
        var channels = widths[0]
        for (index, (width, count)) in zip(widths, blocks).enumerated() {
            var stage: [BasicBlock] = []
            for block in 0..<count {
                stage.append(
                    BasicBlock(
                        channels, width, stride: block == 0 && index > 0 ? 2 : 1, random: &random))
                channels = width
            }
            stages.append(stage)
        }
        self.stages = stages
        output = Linear(channels, configuration.outputs, random: &random)
    }

    public var members: [(name: String, member: ModuleMember)] {
        var members = stem.members("conv1", "bn1")
        for (stage, blocks) in stages.enumerated() {
            for (index, block) in blocks.enumerated() {
                members.append(("layer\(stage + 1).\(index)", .module(block)))
            }
        }
        return members + [("fc", .module(output))]
    }

    /// What the last stage makes of images, before the mean over all places.
    public func features(_ x: Tensor, _ tape: Tape) -> Tensor {
        var y = tape.pool2d(
            stem(x, tape, relu: true), .maximum, window: Window2D(3, stride: 2, padding: 1))
        for block in stages.joined() { y = block(y, tape) }
        return y
    }

    /// What the last layer makes of the mean over all places of ``features(_:_:)``.
    ///
    /// - Parameters:
    ///   - features: of some images.
    ///   - tape: where it is recorded.
    ///   - rowCounts: how many rows of each image's features count; all by default.
    /// - Returns: [B, outputs].
    public func outputs(
        of features: Tensor, _ tape: Tape, rowCounts: [Int]? = nil
    ) -> Tensor {
        output(tape.globalPool2d(features, .average, rowCounts: rowCounts), tape)
    }

    /// [B, H, W, inputs] to [B, outputs].
    public func callAsFunction(_ x: Tensor, _ tape: Tape) -> Tensor {
        outputs(of: features(x, tape), tape)
    }

    /// Makes one convolution of every pair with a normalisation; to be called again after the weights
    /// have changed.
    public func fold() {
        stem.fold()
        stages.joined().forEach { $0.fold() }
    }
}

/// Two convolutions of 3 x 3 beside a shortcut.
final class BasicBlock: Module {
    private let first, second: NormalizedConv2D
    /// Brings what is added to the shape of the sum, where that differs.
    private let shortcut: NormalizedConv2D?

    init(_ inputs: Int, _ outputs: Int, stride: Int, random: inout RandomGenerator) {
        let step = Size2D(stride, stride)
        first = NormalizedConv2D(
            inputs, outputs, Window2D(3, stride: step, padding: 1), random: &random)
        second = NormalizedConv2D(outputs, outputs, Window2D(3, padding: 1), random: &random)
        shortcut =
            stride == 1 && inputs == outputs
            ? nil : NormalizedConv2D(inputs, outputs, Window2D(1, stride: step), random: &random)
    }

    var members: [(name: String, member: ModuleMember)] {
        first.members("conv1", "bn1") + second.members("conv2", "bn2")
            + (shortcut?.members("downsample.0", "downsample.1") ?? [])
    }

    func callAsFunction(_ x: Tensor, _ tape: Tape) -> Tensor {
        let y = first(x, tape, relu: true)
        return second(y, tape, residual: shortcut?(x, tape) ?? x, relu: true)
    }

    func fold() {
        first.fold()
        second.fold()
        shortcut?.fold()
    }
}
