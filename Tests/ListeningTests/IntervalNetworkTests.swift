import AudioCore
import Foundation
import ListeningData
import ListeningModels
import NeuralNetworks
import Support
import Tensors
import Testing

@Suite struct IntervalNetworkTests {
    typealias Configuration = IntervalNetworkConfiguration

    private func network(_ architecture: Configuration.Architecture) -> any IntervalNetwork {
        var random = RandomGenerator(seed: 4)
        return Configuration(architecture, width: 6).makeNetwork(random: &random)
    }

    private func image(_ features: IntervalFeatures, seconds: Double = 2) throws -> SoundImage {
        var specification = IntervalDrawing(timbres: [.additive], isVaried: false)
            .specification(4, RandomGenerator(seed: 1))
        specification.lowerKey = 60
        let sound = try IntervalSynthesizer(soundFontPath: nil).sound(specification)
        let buffer = AudioBuffer(samples: sound, channelCount: 1, sampleRate: 44_100)
        let low = Resampler(from: 44_100, to: IntervalFeatures.sampleRate)(buffer).samples
        var analyzer = IntervalAnalyzer(features)
        return analyzer(Array(low.prefix(Int(seconds * Double(IntervalFeatures.sampleRate)))))
    }

    @Test func imagesHaveTheirShape() throws {
        for features in IntervalFeatures.allCases {
            let image = try image(features)
            #expect(image.height == features.height(sampleCount: 44_100))
            #expect(image.width == features.width && image.channels == features.channels)
            #expect(image.values.max() == 255 && image.values.min() == 0)
            let batch = SoundImage.batch([image, image])
            #expect(batch.shape == [2, image.height, image.width, image.channels])
            #expect(batch.elements.max() == 1)
        }
    }

    /// In the layer of the fundamental a tone of 440 Hz lies where 440 Hz is.
    @Test func tonesLieAtTheirPitch() throws {
        let samples = (0..<44_100).map {
            Float(sin(2 * Double.pi * 440 * Double($0) / Double(IntervalFeatures.sampleRate)))
        }
        var analyzer = IntervalAnalyzer(.harmonicConstantQ)
        let image = analyzer(samples)
        let middle = image.height / 2 * image.width * image.channels
        let row = (0..<image.width).map { image.values[middle + $0 * image.channels + 1] }
        let loudest = try #require(row.indices.max { row[$0] < row[$1] })
        #expect(abs(loudest - Int((36 * log2(440 / 50.0)).rounded())) <= 1)
    }

    @Test(arguments: Configuration.Architecture.allCases)
    func networksAnswerAndFold(_ architecture: Configuration.Architecture) throws {
        let network = network(architecture)
        let short = SoundImage.batch([try image(network.configuration.features, seconds: 0.6)])
        #expect(network(short, Tape()).shape == [1, 12])
        let batch = SoundImage.batch([try image(network.configuration.features)])
        let before = network(batch, Tape()).elements
        network.fold()
        for (folded, plain) in zip(network(batch, Tape()).elements, before) {
            #expect(abs(folded - plain) < 1e-4 * max(1, abs(plain)))
        }
        #expect(Set(before).count == 12)
    }

    /// What a file keeps is what was there; foreign and broken ones are refused.
    @Test(arguments: Configuration.Architecture.allCases)
    func checkpointsComeBack(_ architecture: Configuration.Architecture) throws {
        let path = FileManager.default.temporaryDirectory
            .appendingPathComponent("\(UUID().uuidString).safetensors").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let network = network(architecture)
        try IntervalListener.checkpoint(of: network, info: Checkpoint.Info()).write(to: path)
        let listener = try IntervalListener(Checkpoint(path: path))
        let image = try image(network.configuration.features)
        network.fold()
        let logits = network(SoundImage.batch([image]), Tape()).elements
        #expect(listener.hear([image])[0].interval == HeardInterval(logits: logits).interval)

        var broken = try IntervalListener.checkpoint(of: network, info: Checkpoint.Info())
        broken.configuration = .object([
            "architecture": .string("interval-mel"), "width": .number(0),
        ])
        try broken.write(to: path)
        #expect(throws: CheckpointError.self) { try IntervalListener(Checkpoint(path: path)) }
        broken.architecture = "lstm"
        try broken.write(to: path)
        #expect(throws: CheckpointError.self) { try IntervalListener(Checkpoint(path: path)) }
    }

    @Test func silenceIsHeardAsNothing() throws {
        let listener = IntervalListener(network(.harmonic))
        for count in [1, 44_100] {
            let silence = AudioBuffer(
                frameCount: count, channelCount: 1, sampleRate: IntervalFeatures.sampleRate)
            #expect(listener.hear(silence) == nil)
        }
        // A click is too little, but no reason to fail.
        var click = [Float](repeating: 0, count: 30_000)
        click[5000] = 1
        let sound = AudioBuffer(
            samples: click, channelCount: 1, sampleRate: IntervalFeatures.sampleRate)
        let heard = try #require(listener.hear(sound))
        #expect(heard.probabilities.allSatisfy { $0.isFinite })
    }

    /// The same sound a fifth higher is the same interval with nearly the same logits.
    @Test func pitchDoesNotMatter() throws {
        let network = network(.harmonic)
        func logits(_ shift: Int) -> [Float] {
            let (height, width, channels) = (11, IntervalFeatures.harmonicConstantQ.width, 6)
            var values = [UInt8](repeating: 0, count: height * width * channels)
            for (bin, value) in [(60, UInt8(250)), (72, 180)] {
                for time in 0..<height {
                    values[(time * width + bin + shift) * channels + 1] = value
                }
            }
            let image = SoundImage(values: values, height: height, width: width, channels: channels)
            return network(SoundImage.batch([image]), Tape()).elements
        }
        for (high, low) in zip(logits(21), logits(0)) { #expect(abs(high - low) < 1e-4) }
    }
}
