import AudioCore
import CPUBackend
import Foundation
import NeuralNetworks
import Support
import Tensors

/// What is heard in a sound.
public struct HeardInterval: Codable, Sendable, Equatable {
    /// The likeliest interval.
    public let interval: Interval
    /// Its probability.
    public let confidence: Double
    /// Of every interval, in the order of semitones; they add up to 1.
    public let probabilities: [Double]

    /// - Parameter logits: of the twelve intervals.
    public init(logits: some Collection<Float>) {
        precondition(logits.count == Interval.allCases.count, "a logit per interval")
        let highest = Double(logits.max() ?? 0)
        let weights = logits.map { exp(Double($0) - highest) }
        let total = weights.reduce(0, +)
        let best = weights.indices.max { weights[$0] < weights[$1] } ?? 0
        probabilities = weights.map { $0 / total }
        interval = Interval(index: best)
        confidence = probabilities[best]
    }
}

/// Recognises intervals with trained weights.
public struct IntervalListener: Sendable {
    public let network: any IntervalNetwork
    /// What computes the network's answers.
    public var backend: any Backend = defaultBackend()

    /// The longest sound that is listened to.
    public static let maximumSeconds = 30.0

    /// - Parameter network: trained; it is folded.
    public init(_ network: any IntervalNetwork) {
        self.network = network
        network.fold()
    }

    /// Reads a checkpoint.
    ///
    /// - Throws: `CheckpointError` for one of another kind or that does not fit.
    public init(_ checkpoint: Checkpoint) throws {
        let read = try checkpoint.listeningConfiguration(IntervalNetworkConfiguration.self)
        var random = RandomGenerator(seed: 0)
        let network = read.makeNetwork(random: &random)
        try checkpoint.expectRoom(for: network.parameterCount)
        try checkpoint.load(into: network)
        self.init(network)
    }

    /// A network with its weights, to be written.
    public static func checkpoint(
        of network: any IntervalNetwork, info: Checkpoint.Info
    ) throws -> Checkpoint {
        Checkpoint(
            architecture: network.configuration.architecture.rawValue,
            configuration: try JSONValue(encoding: network.configuration), info: info,
            entries: network.stateDict())
    }

    /// Listens to a recording.
    ///
    /// - Parameter sound: one channel at ``IntervalFeatures/sampleRate``; silence before and after is
    ///   left out.
    /// - Returns: what is heard, or `nil` where nothing sounds.
    public func hear(_ sound: AudioBuffer) -> HeardInterval? {
        precondition(
            sound.channelCount == 1 && sound.sampleRate == IntervalFeatures.sampleRate,
            "one channel at \(IntervalFeatures.sampleRate) Hz")
        guard let samples = IntervalListener.sounding(sound.samples) else { return nil }
        var analyzer = IntervalAnalyzer(network.configuration.features)
        return hear([analyzer(samples)])[0]
    }

    /// The logits of images of one size, [B, 12].
    public func logits(_ images: some Collection<SoundImage>) -> Tensor {
        network(SoundImage.batch(images), Tape(backend: backend))
    }

    /// Listens to images of one size.
    public func hear(_ images: some Collection<SoundImage>) -> [HeardInterval] {
        let logits = logits(images)
        return logits.withElements { values in
            (0..<logits.rows).map {
                HeardInterval(logits: values[$0 * logits.width..<($0 + 1) * logits.width])
            }
        }
    }

    /// What lies between the first and the last sample less than 50 dB under the loudest.
    static func sounding(_ samples: [Float]) -> [Float]? {
        let peak = samples.reduce(0) { max($0, abs($1)) }
        let floor = peak * 0.00316
        guard peak > 1e-4, let first = samples.firstIndex(where: { abs($0) > floor }),
            let last = samples.lastIndex(where: { abs($0) > floor })
        else { return nil }
        // As short a sound as networks have room for.
        let minimum = IntervalFeatures.sampleRate / 2
        let part = Array(samples[first...last])
        return part.count < minimum
            ? part + [Float](repeating: 0, count: minimum - part.count) : part
    }
}
