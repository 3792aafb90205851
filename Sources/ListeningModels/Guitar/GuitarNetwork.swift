import NeuralNetworks
import Support
import Tensors

/// What a network for notes of guitars is made of; stored with its weights.
public struct GuitarNetworkConfiguration: Codable, Sendable, Equatable {
    /// The names of the architectures.
    public enum Architecture: String, Codable, Sendable, CaseIterable {
        /// A residual network of 18 layers with 64 to 512 channels: the reference.
        case resnet = "guitar-resnet"
        /// Half as many layers with 16 to 96 channels.
        case slim = "guitar-slim"
    }

    public let architecture: Architecture
    /// Channels of the four stages.
    public var widths: [Int]
    /// Blocks of each.
    public var blocks: [Int]
    /// Steps of time that are one to the network.
    public var timePooling: Int
    /// Units of the layers between the means of the last stage and the classes.
    public var hidden: [Int]
    /// What logits are divided by before they become probabilities; found after training.
    public var temperature = 1.0

    public init(_ architecture: Architecture) {
        self.architecture = architecture
        switch architecture {
        case .resnet:
            (widths, blocks) = ([64, 128, 256, 512], [2, 2, 2, 2])
            (timePooling, hidden) = (1, [256, 128])
        case .slim:
            (widths, blocks) = ([16, 32, 64, 96], [1, 1, 1, 1])
            (timePooling, hidden) = (1, [64])
        }
    }

    /// What is wrong with the values, or `nil`.
    public var fault: String? {
        func lie(_ values: [Int], in range: ClosedRange<Int>) -> Bool {
            values.allSatisfy(range.contains)
        }
        if widths.count != blocks.count || !(1...6).contains(widths.count) {
            return "a network has one to six stages, each with a width and a number of blocks"
        }
        if !lie(widths, in: 1...1024) || !lie(blocks, in: 1...16) {
            return "stages have 1...1024 channels and 1...16 blocks"
        }
        if !(1...3).contains(hidden.count) || !lie(hidden, in: 1...4096) {
            return "there are one to three hidden layers with 1...4096 units"
        }
        if !(1...16).contains(timePooling) {
            return "1...16 steps of time are joined, not \(timePooling)"
        }
        return (0.01...100).contains(temperature)
            ? nil : "a temperature lies in 0.01...100, not \(temperature)"
    }
}

/// Tells the kind of a guitar's note from its image: a residual network, the mean over all places, and
/// linear layers.
///
/// `@unchecked Sendable`: weights change between steps alone, when nobody reads them.
public final class GuitarNetwork: Module, @unchecked Sendable {
    public var configuration: GuitarNetworkConfiguration
    private let body: ResidualNetwork
    private let hidden: [Linear]
    private let output: Linear

    /// - Parameters:
    ///   - configuration: without a ``GuitarNetworkConfiguration/fault``.
    ///   - random: makes the first weights.
    public init(_ configuration: GuitarNetworkConfiguration, random: inout RandomGenerator) {
        precondition(configuration.fault == nil, configuration.fault ?? "")
        self.configuration = configuration
        var residual = ResidualNetwork.Configuration(outputs: configuration.hidden[0])
        (residual.widths, residual.blocks) = (configuration.widths, configuration.blocks)
        body = ResidualNetwork(residual, random: &random)
        var hidden: [Linear] = []
        for (inputs, outputs) in zip(configuration.hidden, configuration.hidden.dropFirst()) {
            hidden.append(Linear(inputs, outputs, random: &random))
        }
        self.hidden = hidden
        output = Linear(
            configuration.hidden.last ?? 1, GuitarNote.allCases.count, random: &random)
    }

    public var members: [(name: String, member: ModuleMember)] {
        [("body", .module(body))]
            + hidden.enumerated().map { ("hidden\($0 + 1)", .module($1)) }
            + [("output", .module(output))]
    }

    /// The logits of the three kinds.
    ///
    /// - Parameters:
    ///   - x: [B, time, 128, 1], values in 0...1.
    ///   - heights: steps of time of each image before its padding; all by default.
    ///   - tape: where it is recorded.
    /// - Returns: [B, 3].
    public func callAsFunction(_ x: Tensor, heights: [Int]? = nil, _ tape: Tape) -> Tensor {
        logits(of: features(x, tape), heights: heights, tape)
    }

    /// What the last stage makes of images, [B, time', frequency', channels].
    func features(_ x: Tensor, _ tape: Tape) -> Tensor {
        let step = configuration.timePooling
        let window = Window2D(Size2D(step, 1), stride: Size2D(step, 1))
        return body.features(step == 1 ? x : tape.pool2d(x, .average, window: window), tape)
    }

    /// What the features say.
    func logits(of features: Tensor, heights: [Int]? = nil, _ tape: Tape) -> Tensor {
        let rowCounts = heights?.map { min(features.shape[1], featureRows(ofHeight: $0)) }
        var y = tape.dropout(body.outputs(of: features, tape, rowCounts: rowCounts), rate: 0.2)
        for layer in hidden { y = layer(tape.activation(.relu, y), tape) }
        return output(tape.activation(.relu, y), tape)
    }

    /// The rows of the features that an image's steps of time become: each halving rounds up.
    private func featureRows(ofHeight height: Int) -> Int {
        let pooled = max(1, height / configuration.timePooling)
        // The first convolution, the maximum after it, and every stage but the first.
        return (0...configuration.widths.count).reduce(pooled) { rows, _ in (rows + 1) / 2 }
    }

    /// Makes it faster for listening; to be called again after the weights have changed.
    public func fold() { body.fold() }
}
