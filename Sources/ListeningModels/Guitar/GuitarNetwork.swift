import Foundation
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
        /// Five convolutions over semitones around the note's pitch.
        case aligned = "guitar-aligned"
    }

    public let architecture: Architecture
    /// Channels of the stages.
    public var widths: [Int]
    /// Blocks of each; a stage of ``Architecture/aligned`` is one convolution.
    public var blocks: [Int]
    /// Steps of time that are one to a residual network.
    public var timePooling: Int
    /// Units of the layers between the last stage and the classes.
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
        case .aligned:
            (widths, blocks) = ([16, 16, 32, 32, 48], [1, 1, 1, 1, 1])
            (timePooling, hidden) = (1, [64])
        }
    }

    /// What it listens to.
    public var features: GuitarFeatures { architecture == .aligned ? .aligned : .mel }

    /// A network with fresh weights.
    public func makeNetwork(random: inout RandomGenerator) -> any GuitarNetwork {
        switch architecture {
        case .resnet, .slim: ResidualGuitarNetwork(self, random: &random)
        case .aligned: AlignedGuitarNetwork(self, random: &random)
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
        if architecture == .aligned, widths.count != 5 || timePooling != 1 {
            return "guitar-aligned has five convolutions and joins no steps of time"
        }
        if !(1...16).contains(timePooling) {
            return "1...16 steps of time are joined, not \(timePooling)"
        }
        return (0.01...100).contains(temperature)
            ? nil : "a temperature lies in 0.01...100, not \(temperature)"
    }
}

/// A network that tells the kind of a guitar's note from its image.
public protocol GuitarNetwork: Module, Sendable {
    /// What it is made of.
    var configuration: GuitarNetworkConfiguration { get set }

    /// What the last stage makes of images.
    ///
    /// - Parameters:
    ///   - x: [B, time, frequency, 1] of the configuration's features, values in 0...1.
    ///   - tape: where it is recorded.
    /// - Returns: [B, time', frequency', channels].
    func features(_ x: Tensor, _ tape: Tape) -> Tensor

    /// What the features say: the logits of the three kinds.
    ///
    /// - Parameters:
    ///   - features: of some images.
    ///   - heights: steps of time of each image before its padding; `nil` for all.
    ///   - tape: where it is recorded.
    /// - Returns: [B, 3].
    func logits(of features: Tensor, heights: [Int]?, _ tape: Tape) -> Tensor

    /// Expects kinds as often as they are played, after a training in which all were equally frequent: the
    /// output's bias takes in ``GuitarNote/frequency``.
    ///
    /// To be called once, when ``GuitarNetworkConfiguration/temperature`` has its value.
    func expectFrequencies()

    /// Makes it faster for listening; to be called again after the weights have changed.
    func fold()
}

extension GuitarNetwork {
    /// Adds to a bias what makes probabilities proportional to the kinds' frequencies.
    fileprivate func addFrequencies(to output: Linear) {
        output.bias?.value.updateElements { bias in
            for kind in GuitarNote.allCases {
                bias[kind.index] += Float(configuration.temperature * log(kind.frequency))
            }
        }
    }

    /// The logits of the three kinds.
    ///
    /// - Parameters:
    ///   - x: [B, time, frequency, 1], values in 0...1.
    ///   - heights: steps of time of each image before its padding; all by default.
    ///   - tape: where it is recorded.
    /// - Returns: [B, 3].
    public func callAsFunction(_ x: Tensor, heights: [Int]? = nil, _ tape: Tape) -> Tensor {
        logits(of: features(x, tape), heights: heights, tape)
    }
}

/// Tells the kind of a guitar's note from its image: a residual network, the mean over all places, and
/// linear layers.
///
/// `@unchecked Sendable`: weights change between steps alone, when nobody reads them.
public final class ResidualGuitarNetwork: GuitarNetwork, @unchecked Sendable {
    public var configuration: GuitarNetworkConfiguration
    private let body: ResidualNetwork
    private let hidden: [Linear]
    private let output: Linear

    init(_ configuration: GuitarNetworkConfiguration, random: inout RandomGenerator) {
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

    public func features(_ x: Tensor, _ tape: Tape) -> Tensor {
        let step = configuration.timePooling
        let window = Window2D(Size2D(step, 1), stride: Size2D(step, 1))
        return body.features(step == 1 ? x : tape.pool2d(x, .average, window: window), tape)
    }

    public func logits(of features: Tensor, heights: [Int]?, _ tape: Tape) -> Tensor {
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

    public func expectFrequencies() { addFrequencies(to: output) }

    public func fold() { body.fold() }
}

/// Tells the kind of a guitar's note from semitones around its pitch: five convolutions, of which all
/// but the fourth halve the time and all but the first and the fourth the semitones; maximum and mean
/// over time at each place of the semitones, which keep their places; two linear layers.
///
/// `@unchecked Sendable`: weights change between steps alone, when nobody reads them.
public final class AlignedGuitarNetwork: GuitarNetwork, @unchecked Sendable {
    public var configuration: GuitarNetworkConfiguration
    private let convolutions: [NormalizedConv2D]
    private let hidden: [Linear]
    private let output: Linear

    /// How each convolution moves.
    static let windows = [
        Window2D(5, stride: Size2D(2, 1), padding: 2), Window2D(3, stride: 2, padding: 1),
        Window2D(3, stride: 2, padding: 1), Window2D(3, padding: 1),
        Window2D(3, stride: 2, padding: 1),
    ]

    init(_ configuration: GuitarNetworkConfiguration, random: inout RandomGenerator) {
        precondition(configuration.fault == nil, configuration.fault ?? "")
        self.configuration = configuration
        var convolutions: [NormalizedConv2D] = []
        var channels = 1
        for (width, window) in zip(configuration.widths, Self.windows) {
            convolutions.append(NormalizedConv2D(channels, width, window, random: &random))
            channels = width
        }
        self.convolutions = convolutions
        // Three halvings, each of which rounds up.
        var inputs = 2 * channels * ((configuration.features.width + 7) / 8)
        var hidden: [Linear] = []
        for outputs in configuration.hidden {
            hidden.append(Linear(inputs, outputs, random: &random))
            inputs = outputs
        }
        self.hidden = hidden
        output = Linear(inputs, GuitarNote.allCases.count, random: &random)
    }

    public var members: [(name: String, member: ModuleMember)] {
        convolutions.enumerated().flatMap { $1.members("conv\($0 + 1)", "bn\($0 + 1)") }
            + hidden.enumerated().map { ("hidden\($0 + 1)", .module($1)) }
            + [("output", .module(output))]
    }

    public func features(_ x: Tensor, _ tape: Tape) -> Tensor {
        convolutions.reduce(x) { $1($0, tape, relu: true) }
    }

    /// Images of one length have no padding.
    public func logits(of features: Tensor, heights: [Int]?, _ tape: Tape) -> Tensor {
        let row = Size2D(1, features.shape[2])
        let joined = tape.concatenate([
            tape.adaptivePool2d(features, .average, size: row),
            tape.adaptivePool2d(features, .maximum, size: row),
        ])
        var y = tape.reshape(joined, [features.shape[0], joined.count / features.shape[0]])
        for layer in hidden { y = tape.activation(.relu, layer(y, tape)) }
        return output(tape.dropout(y, rate: 0.3), tape)
    }

    public func expectFrequencies() { addFrequencies(to: output) }

    public func fold() { convolutions.forEach { $0.fold() } }
}
