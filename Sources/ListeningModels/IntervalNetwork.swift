import NeuralNetworks
import Support
import Tensors

/// A network that recognises intervals in images of sounds.
public protocol IntervalNetwork: Module, Sendable {
    /// What it is made of.
    var configuration: IntervalNetworkConfiguration { get }

    /// The logits of the twelve intervals.
    ///
    /// - Parameters:
    ///   - x: [B, time, frequency, channels] of the configuration's features, values in 0...1.
    ///   - tape: where it is recorded.
    /// - Returns: [B, 12].
    func callAsFunction(_ x: Tensor, _ tape: Tape) -> Tensor

    /// Makes it faster for listening; to be called again after the weights have changed.
    func fold()
}

/// What an interval network is made of; stored with its weights.
public struct IntervalNetworkConfiguration: Codable, Sendable, Equatable {
    /// The names of the architectures.
    public enum Architecture: String, Codable, Sendable, CaseIterable {
        /// Three convolutions over mel bands: the baseline.
        case mel = "interval-mel"
        /// Small convolutions over the harmonic constant-Q transform, and pairs of tones.
        case harmonic = "interval-hcqt"
    }

    public var architecture: Architecture
    /// Channels of the convolutions.
    public var width: Int

    public init(_ architecture: Architecture, width: Int? = nil) {
        self.architecture = architecture
        self.width = width ?? (architecture == .mel ? 32 : 24)
    }

    /// What it listens to.
    public var features: IntervalFeatures {
        architecture == .mel ? .mel : .harmonicConstantQ
    }

    /// What is wrong with the values, or `nil`.
    public var fault: String? {
        (1...256).contains(width) ? nil : "a width lies in 1...256, not \(width)"
    }

    /// A network with fresh weights.
    public func makeNetwork(random: inout RandomGenerator) -> any IntervalNetwork {
        switch architecture {
        case .mel: MelIntervalNetwork(self, random: &random)
        case .harmonic: HarmonicIntervalNetwork(self, random: &random)
        }
    }
}

/// Three convolutions of 3 x 3 over log-mel bands, each with batch normalisation, max(0, .) and a
/// maximum over 2 x 2 places; the mean over all places; two linear layers.
///
/// `@unchecked Sendable`: weights change between steps alone, when nobody reads them.
public final class MelIntervalNetwork: IntervalNetwork, @unchecked Sendable {
    public let configuration: IntervalNetworkConfiguration
    private let convolutions: [NormalizedConv2D]
    private let hidden, output: Linear

    init(_ configuration: IntervalNetworkConfiguration, random: inout RandomGenerator) {
        self.configuration = configuration
        let width = configuration.width
        var convolutions: [NormalizedConv2D] = []
        for (inputs, outputs) in [(1, width), (width, 2 * width), (2 * width, 4 * width)] {
            convolutions.append(
                NormalizedConv2D(inputs, outputs, Window2D(3, padding: 1), random: &random))
        }
        self.convolutions = convolutions
        hidden = Linear(4 * width, 4 * width, random: &random)
        output = Linear(4 * width, Interval.allCases.count, random: &random)
    }

    public var members: [(name: String, member: ModuleMember)] {
        convolutions.enumerated().flatMap { $1.members("conv\($0 + 1)", "bn\($0 + 1)") }
            + [("fc1", .module(hidden)), ("fc2", .module(output))]
    }

    public func callAsFunction(_ x: Tensor, _ tape: Tape) -> Tensor {
        var y = x
        for convolution in convolutions {
            y = tape.pool2d(
                convolution(y, tape, relu: true), .maximum, window: Window2D(2, stride: 2))
        }
        let features = tape.dropout(tape.globalPool2d(y, .average), rate: 0.3)
        return output(tape.activation(.relu, hidden(features, tape)), tape)
    }

    public func fold() { convolutions.forEach { $0.fold() } }
}

/// Recognises intervals wherever they lie: what it does to one pitch it does to all.
///
/// Convolutions over the harmonic transform say what sounds at each pitch, and the maximum and the
/// mean over time when it did so strongest and how much there was of it. For each interval one and
/// the same pair of weights joins every pitch with the one that lies the interval above it (a convolution
/// of two taps, as far apart), and the maximum over all pitches is what speaks for the interval. The
/// last layers weigh all intervals against each other: an octave is most often also the second
/// partial of a single tone.
///
/// `@unchecked Sendable`: weights change between steps alone, when nobody reads them.
public final class HarmonicIntervalNetwork: IntervalNetwork, @unchecked Sendable {
    public let configuration: IntervalNetworkConfiguration
    private let tones: [NormalizedConv2D]
    /// Joins a pitch with another one.
    private let pair: Conv2D
    private let judge: Linear
    private let hidden, output: Linear
    /// What speaks for each interval.
    private static let evidence = 16

    init(_ configuration: IntervalNetworkConfiguration, random: inout RandomGenerator) {
        self.configuration = configuration
        let (width, channels) = (configuration.width, configuration.features.channels)
        tones = [
            NormalizedConv2D(
                channels, width, Window2D(Size2D(3, 5), padding: Size2D(1, 2)), random: &random),
            NormalizedConv2D(
                width, width, Window2D(Size2D(3, 5), padding: Size2D(1, 2)), random: &random),
            NormalizedConv2D(
                width, width, Window2D(Size2D(1, 3), padding: Size2D(0, 1)), random: &random),
        ]
        pair = Conv2D(2 * width, 2 * width, Window2D(Size2D(1, 2)), random: &random)
        judge = Linear(2 * width, Self.evidence, random: &random)
        let count = Interval.allCases.count
        hidden = Linear(2 * Self.evidence * count, 64, random: &random)
        output = Linear(64, count, random: &random)
    }

    public var members: [(name: String, member: ModuleMember)] {
        tones.enumerated().flatMap { $1.members("tone\($0 + 1)", "tone\($0 + 1)_norm") }
            + [
                ("pair", .module(pair)), ("judge", .module(judge)), ("fc1", .module(hidden)),
                ("fc2", .module(output)),
            ]
    }

    public func callAsFunction(_ x: Tensor, _ tape: Tape) -> Tensor {
        var y = x
        for tone in tones { y = tone(y, tape, relu: true) }
        // [B, 1, W, 2 width]: time is gone.
        let column = Size2D(1, y.shape[2])
        let pitches = tape.concatenate([
            tape.adaptivePool2d(y, .maximum, size: column),
            tape.adaptivePool2d(y, .average, size: column),
        ])
        let evidence = Interval.allCases.map { interval -> Tensor in
            let distance = interval.semitones * IntervalFeatures.binsPerSemitone
            let joined = tape.conv2d(
                pitches, weight: pair.weight.value, bias: pair.bias?.value,
                window: Window2D(Size2D(1, 2), dilation: Size2D(1, distance)), relu: true)
            return tape.activation(.relu, judge(joined, tape))
        }
        let judged = tape.concatenate(
            evidence.flatMap { [tape.globalPool2d($0, .maximum), tape.globalPool2d($0, .average)] })
        let spread = tape.dropout(judged, rate: 0.2)
        return output(tape.activation(.relu, hidden(spread, tape)), tape)
    }

    public func fold() { tones.forEach { $0.fold() } }
}
