import AudioCore
import CPUBackend
import Foundation
import NeuralNetworks
import Support
import Tensors

/// What a note is taken for.
public struct HeardGuitarNote: Codable, Sendable, Equatable {
    /// The likeliest kind.
    public let kind: GuitarNote
    /// Its probability.
    public let confidence: Double
    /// Of every kind, in the order of ``GuitarNote``; they add up to 1.
    public let probabilities: [Double]

    /// - Parameters:
    ///   - logits: of the three kinds.
    ///   - temperature: what they are divided by.
    public init(logits: some Collection<Float>, temperature: Double = 1) {
        precondition(logits.count == GuitarNote.allCases.count, "a logit per kind")
        let highest = Double(logits.max() ?? 0)
        let weights = logits.map { exp((Double($0) - highest) / temperature) }
        let total = weights.reduce(0, +)
        let best = weights.indices.max { weights[$0] < weights[$1] } ?? 0
        probabilities = weights.map { $0 / total }
        kind = GuitarNote.allCases[best]
        confidence = probabilities[best]
    }
}

/// Recognises notes of guitars with trained weights.
public struct GuitarListener: Sendable {
    public let network: any GuitarNetwork
    /// What computes the network's answers.
    public var backend: any Backend = defaultBackend()

    /// The longest sound that is listened to, in seconds.
    public static let maximumSeconds = 30.0

    /// - Parameter network: trained; it is folded.
    public init(_ network: any GuitarNetwork) {
        self.network = network
        network.fold()
    }

    /// Reads a checkpoint.
    ///
    /// - Throws: `CheckpointError` for one of another kind or that does not fit.
    public init(_ checkpoint: Checkpoint) throws {
        let read = try checkpoint.listeningConfiguration(GuitarNetworkConfiguration.self)
        var random = RandomGenerator(seed: 0)
        let network = read.makeNetwork(random: &random)
        try checkpoint.expectRoom(for: network.parameterCount)
        try checkpoint.load(into: network)
        self.init(network)
    }

    /// A network with its weights, to be written.
    ///
    /// - Parameters:
    ///   - network: its weights are copied.
    ///   - info: how far it is trained and on what.
    ///   - dtype: `float16` halves the file.
    /// - Returns: a checkpoint that the initialiser reads.
    /// - Throws: `EncodingError`, which does not occur.
    public static func checkpoint(
        of network: any GuitarNetwork, info: Checkpoint.Info, dtype: SafeTensors.DType = .float32
    ) throws -> Checkpoint {
        Checkpoint(
            architecture: network.configuration.architecture.rawValue,
            configuration: try JSONValue(encoding: network.configuration), info: info,
            entries: network.stateDict(dtype: dtype))
    }

    /// Listens to the first note of a recording.
    ///
    /// - Parameter sound: one channel at ``GuitarFeatures/sampleRate``.
    /// - Returns: what is heard and the image it was heard in, or `nil` where nothing sounds.
    public func hear(_ sound: AudioBuffer) -> (note: HeardGuitarNote, image: SoundImage)? {
        precondition(
            sound.channelCount == 1 && sound.sampleRate == GuitarFeatures.sampleRate,
            "one channel at \(GuitarFeatures.sampleRate) Hz")
        var analyzer = GuitarAnalyzer(network.configuration.features)
        return analyzer(sound.samples).map { (hear([$0])[0], $0) }
    }

    /// The logits of images of any lengths, [B, 3].
    public func logits(_ images: some Collection<SoundImage>) -> Tensor {
        network(
            SoundImage.paddedBatch(images), heights: images.map(\.height),
            Tape(backend: backend))
    }

    /// Listens to images of any lengths.
    public func hear(_ images: some Collection<SoundImage>) -> [HeardGuitarNote] {
        let logits = logits(images)
        return logits.withElements { values in
            (0..<logits.rows).map {
                HeardGuitarNote(
                    logits: values[$0 * logits.width..<($0 + 1) * logits.width],
                    temperature: network.configuration.temperature)
            }
        }
    }

    /// Where in an image that lies what speaks for a kind of note: Grad-CAM (Selvaraju et al., ICCV
    /// 2017) on the features of the last stage, spread over the image by bilinear interpolation.
    ///
    /// - Returns: a value in 0...1 for each of the image's places, row by row; all 0 where nothing
    ///   speaks for it.
    public func attention(in image: SoundImage, for kind: GuitarNote) -> [Float] {
        let backend = defaultBackend()
        let plain = network.features(SoundImage.paddedBatch([image]), Tape(backend: backend))
        let features = Tensor(plain.elements, shape: plain.shape, tracksGradient: true)
        let tape = Tape(backend: backend, recordsGradients: true)
        let logits = network.logits(of: features, heights: nil, tape)
        let chosen = GuitarNote.allCases.map { $0 == kind ? Float(1) : 0 }
        tape.backward(from: logits, cotangent: Tensor(chosen, shape: logits.shape))
        guard let slopes = tape.gradient(of: features) else {
            return [Float](repeating: 0, count: image.values.count)
        }
        let (values, gradient, channels) = (features.elements, slopes.elements, features.width)
        let places = values.count / channels
        var weights = [Float](repeating: 0, count: channels)
        for index in gradient.indices { weights[index % channels] += gradient[index] }
        var map = (0..<places).map { place in
            max(0, (0..<channels).reduce(0) { $0 + weights[$1] * values[place * channels + $1] })
        }
        let highest = map.max() ?? 0
        if highest > 0 { map = map.map { $0 / highest } }
        return Self.spread(
            map, height: features.shape[1], width: features.shape[2], over: image)
    }

    private static func spread(
        _ map: [Float], height: Int, width: Int, over image: SoundImage
    ) -> [Float] {
        /// Two neighbours and how much the second one counts.
        func place(_ index: Int, of count: Int, in extent: Int) -> (Int, Int, Float) {
            let at = (Float(index) + 0.5) * Float(extent) / Float(count) - 0.5
            let first = max(0, min(extent - 1, Int(at.rounded(.down))))
            return (first, min(extent - 1, first + 1), max(0, min(1, at - Float(first))))
        }
        let columns = (0..<image.width).map { place($0, of: image.width, in: width) }
        return (0..<image.height).flatMap { row -> [Float] in
            let (top, bottom, down) = place(row, of: image.height, in: height)
            return columns.map { left, right, across in
                let above =
                    map[top * width + left] * (1 - across) + map[top * width + right] * across
                let below =
                    map[bottom * width + left] * (1 - across) + map[bottom * width + right] * across
                return above * (1 - down) + below * down
            }
        }
    }
}
