import Foundation
import ListeningModels
import NeuralNetworks
import Requests
import Support
import Tensors

/// Writes a listening network as an ONNX file, for other programs.
public struct ListenerExport: Sendable {
    /// What it listens for.
    public enum Subject: String, Sendable, CaseIterable {
        case intervals, guitar
    }

    public let subject: Subject
    /// A checkpoint or a run's folder; the one that comes with Cadenza by default.
    public var model: String?

    public init(_ subject: Subject) {
        self.subject = subject
    }

    /// An image and what the network makes of it, to compare other programs with.
    private struct Example: Encodable {
        let shape: [Int]
        let image, logits, probabilities: [Double]
    }

    /// Writes the file.
    ///
    /// - Parameters:
    ///   - path: of the ONNX file.
    ///   - examplePath: of a JSON file with an image of noise, its logits and probabilities.
    ///   - context: where checkpoints are looked for.
    /// - Throws: `RequestError`, `CheckpointError` or `FileError` naming the file.
    public func write(
        to path: String, examplePath: String? = nil, in context: RequestContext
    ) throws {
        let library = ListeningLibrary(context.folders)
        let bytes: [UInt8]
        let example: Example
        switch subject {
        case .intervals:
            let listener = try IntervalListener(
                Checkpoint(path: library.path(model, of: .intervals)))
            let features = listener.network.configuration.features
            let image = Self.noise(
                height: features == .mel ? 87 : 11, width: features.width,
                channels: features.channels)
            bytes = listener.onnx()
            example = Self.example(
                image, listener.logits([image]), listener.hear([image])[0].probabilities)
        case .guitar:
            let listener = try GuitarListener(Checkpoint(path: library.path(model, of: .guitar)))
            let features = listener.network.configuration.features
            let image = Self.noise(
                height: features.height(seconds: 1.2), width: features.width, channels: 1)
            bytes = listener.onnx()
            example = Self.example(
                image, listener.logits([image]), listener.hear([image])[0].probabilities)
        }
        try Files.writeAtomically(bytes, to: path)
        guard let examplePath else { return }
        try Files.writeAtomically([UInt8](try JSONEncoder().encode(example)), to: examplePath)
    }

    private static func noise(height: Int, width: Int, channels: Int) -> SoundImage {
        var random = RandomGenerator(seed: 1)
        return SoundImage(
            values: (0..<height * width * channels).map { _ in UInt8(random.next() & 0xFF) },
            height: height, width: width, channels: channels)
    }

    private static func example(
        _ image: SoundImage, _ logits: Tensor, _ probabilities: [Double]
    ) -> Example {
        Example(
            shape: [1, image.height, image.width, image.channels],
            image: image.values.map { Double($0) / 255 }, logits: logits.elements.map(Double.init),
            probabilities: probabilities)
    }
}
