import AudioCore
import CPUBackend
import Foundation
import ListeningData
import ListeningModels
import NeuralNetworks
import Support
import Tensors
import Testing

@Suite struct GuitarNetworkTests {
    private func network(
        _ architecture: GuitarNetworkConfiguration.Architecture = .slim
    ) -> any GuitarNetwork {
        var configuration = GuitarNetworkConfiguration(architecture)
        let widths = architecture == .aligned ? [4, 4, 6, 6, 8] : [4, 6, 8, 8]
        (configuration.widths, configuration.hidden) = (widths, [8, 8])
        configuration.blocks = widths.map { _ in 1 }
        // One of them joins steps of time, which checkpoints may do.
        configuration.timePooling = architecture == .slim ? 4 : 1
        var random = RandomGenerator(seed: 4)
        return configuration.makeNetwork(random: &random)
    }

    private func images(
        _ seconds: [Double], as features: GuitarFeatures = .mel
    ) throws -> [SoundImage] {
        var model = StringModel(random: RandomGenerator(seed: 9))
        var analyzer = GuitarAnalyzer(features)
        return try seconds.map { seconds in
            let samples = model.note(.general).samples.prefix(Int(seconds * 22_050))
            return try #require(analyzer(Array(samples)))
        }
    }

    @Test func imagesHaveTheirLengths() throws {
        let images = try images([0.1, 1, 3])
        #expect(images.map(\.height) == [87, 173, 517])
        #expect(images.allSatisfy { $0.values.max() == 255 && $0.width == 128 })
        var analyzer = GuitarAnalyzer(.mel)
        #expect(analyzer([Float](repeating: 0, count: 9000)) == nil)
        #expect(analyzer([]) == nil)
        // Silence before a note does not matter, nor does its level.
        let note = Array(StringModel(random: RandomGenerator(seed: 2)).first.prefix(22_050))
        let late = [Float](repeating: 0, count: 12_800) + note.map { 0.1 * $0 }
        let (plain, moved) = (try #require(analyzer(note)), try #require(analyzer(late)))
        let rows = min(plain.height, moved.height) - 20
        let apart = (0..<rows * 128).count {
            abs(Int(plain.values[$0]) - Int(moved.values[$0])) > 24 && plain.values[$0] > 90
        }
        #expect(apart < rows * 128 / 20)
    }

    /// Probabilities become proportional to how often kinds are played, at any temperature.
    @Test(arguments: [GuitarNetworkConfiguration.Architecture.slim, .aligned])
    func kindsAreExpectedAsOftenAsTheyArePlayed(
        _ architecture: GuitarNetworkConfiguration.Architecture
    ) throws {
        let network = network(architecture)
        network.configuration.temperature = 0.4
        let image = try #require(
            try images([1], as: network.configuration.features).first)
        func logits() -> [Double] {
            GuitarListener(network).logits([image]).elements.map { Double($0) / 0.4 }
        }
        let before = logits()
        network.expectFrequencies()
        let raised = zip(logits(), before).map { exp($0 - $1) }
        for kind in GuitarNote.allCases {
            #expect(abs(raised[kind.index] - kind.frequency) < 1e-3)
        }
        #expect(abs(GuitarNote.allCases.map(\.frequency).reduce(0, +) - 1) < 1e-9)
    }

    /// A note in a batch with a longer one is heard as alone: what pads it does not count.
    @Test(arguments: GuitarNetworkConfiguration.Architecture.allCases)
    func paddingDoesNotCount(_ architecture: GuitarNetworkConfiguration.Architecture) throws {
        let listener = GuitarListener(network(architecture))
        let images = try images([0.6, 2], as: listener.network.configuration.features)
        let together = listener.logits(images).elements
        let alone = images.flatMap { listener.logits([$0]).elements }
        for (one, other) in zip(together, alone) {
            // The last rows of the shorter one see zeros on both ways, but for a pooled row's rest.
            #expect(abs(one - other) < 0.12 * max(1, abs(other)), "\(together) \(alone)")
        }
        for index in 3..<6 { #expect(abs(together[index] - alone[index]) < 1e-5) }
    }

    /// What is aligned keeps the places of semitones to the end, and of time the mean and the maximum.
    @Test func semitonesKeepTheirPlaces() {
        let network = network(.aligned)
        var random = RandomGenerator(seed: 2)
        let (rows, columns, channels) = (6, 10, 8)
        let values = (0..<rows * columns * channels).map { _ in Float(random.uniformDouble()) }
        func logits(_ value: (_ row: Int, _ column: Int, _ channel: Int) -> Float) -> [Float] {
            let all = (0..<rows * columns * channels).map {
                value($0 / (columns * channels), $0 / channels % columns, $0 % channels)
            }
            let features = Tensor(all, shape: [1, rows, columns, channels])
            return network.logits(of: features, heights: nil, Tape(backend: defaultBackend()))
                .elements
        }
        func given(_ row: Int, _ column: Int, _ channel: Int) -> Float {
            values[(row * columns + column) * channels + channel]
        }
        func apart(_ a: [Float], _ b: [Float]) -> Float {
            zip(a, b).reduce(0) { max($0, abs($1.0 - $1.1)) }
        }
        let plain = logits(given)
        #expect(apart(plain, logits { given(rows - 1 - $0, $1, $2) }) < 1e-5)
        #expect(apart(plain, logits { given($0, columns - 1 - $1, $2) }) > 1e-2)
        // The same mean over time without its maximum.
        let even = logits { _, column, channel in
            (0..<rows).reduce(0) { $0 + given($1, column, channel) } / Float(rows)
        }
        #expect(apart(plain, even) > 1e-2)
    }

    @Test(arguments: GuitarNetworkConfiguration.Architecture.allCases)
    func checkpointsKeepWeightsAndTemperature(
        _ architecture: GuitarNetworkConfiguration.Architecture
    ) throws {
        let network = network(architecture)
        network.configuration.temperature = 1.7
        let folder = FileManager.default.temporaryDirectory.path
        let path = "\(folder)/guitar-\(UUID().uuidString).safetensors"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let images = try images([1], as: network.configuration.features)
        for dtype in [SafeTensors.DType.float32, .float16] {
            try GuitarListener.checkpoint(of: network, info: .init(frameRate: 1), dtype: dtype)
                .write(to: path)
            let read = try GuitarListener(Checkpoint(path: path))
            #expect(read.network.configuration == network.configuration)
            let (a, b) = (read.hear(images)[0], GuitarListener(network).hear(images)[0])
            #expect(abs(a.confidence - b.confidence) < (dtype == .float32 ? 1e-6 : 2e-2))
        }
        var other = try Checkpoint(path: path)
        other.architecture = "mamba"
        #expect(throws: CheckpointError.self) { try GuitarListener(other) }
    }

    /// Attention lies in 0...1, has the image's size and its loudest place somewhere; what is heard
    /// adds up to 1.
    @Test(arguments: GuitarNetworkConfiguration.Architecture.allCases)
    func attention(_ architecture: GuitarNetworkConfiguration.Architecture) throws {
        let listener = GuitarListener(network(architecture))
        let image = try images([1], as: listener.network.configuration.features)[0]
        let maps = GuitarNote.allCases.map { listener.attention(in: image, for: $0) }
        for map in maps {
            #expect(map.count == image.values.count)
            #expect(map.allSatisfy { (0...1).contains($0) })
        }
        #expect(maps.contains { ($0.max() ?? 0) > 0.5 })
        let heard = listener.hear([image])[0]
        #expect(abs(heard.probabilities.reduce(0, +) - 1) < 1e-9)
    }

    /// A hot network is less sure, but of the same.
    @Test func temperature() {
        let logits: [Float] = [2, 0.5, -1]
        let (cold, hot) = (
            HeardGuitarNote(logits: logits), HeardGuitarNote(logits: logits, temperature: 3)
        )
        #expect(cold.kind == hot.kind && cold.confidence > hot.confidence)
    }

    @Test func calibration() {
        // Sure to 90 % and right in 60 %: ten answers in one bin.
        let sure = [Double](repeating: 0.9, count: 10)
        let isCorrect = (0..<10).map { $0 < 6 }
        #expect(abs(Calibration.error(confidences: sure, isCorrect: isCorrect) - 0.3) < 1e-12)
        #expect(Calibration.bins(confidences: sure, isCorrect: isCorrect).map(\.count) == [10])
        // Two classes, logits ±2, right in 3 of 4: log(3) / 4 per unit of logit is right.
        let logits = (0..<400).map { _ in [2.0, -2.0] }
        let labels = (0..<400).map { $0 % 4 == 0 ? 1 : 0 }
        #expect(abs(Calibration.temperature(logits: logits, labels: labels) - 4 / log(3)) < 1e-3)
    }

    /// Against scikit-learn's figures for the same answers.
    @Test func scores() {
        let truths = [0, 0, 0, 1, 1, 2, 2, 2, 2, 2]
        let answers = [0, 0, 1, 1, 2, 2, 2, 2, 2, 0]
        let scores = ClassificationScores(names: ["a", "b", "c"], truths: truths, answers: answers)
        #expect(scores.confusion == [[2, 1, 0], [0, 1, 1], [1, 0, 4]])
        #expect(abs(scores.accuracy - 0.7) < 1e-12 && abs(scores.microF1 - 0.7) < 1e-12)
        #expect(abs(scores.balancedAccuracy - (2.0 / 3 + 0.5 + 0.8) / 3) < 1e-12)
        #expect(abs(scores.macroF1 - (2.0 / 3 + 0.5 + 0.8) / 3) < 1e-12)
        // (7 * 10 - 38) / sqrt((100 - 38) (100 - 38)).
        #expect(abs(scores.matthews - 32.0 / 62) < 1e-12)
    }
}

extension StringModel {
    /// A general note.
    fileprivate var first: [Float] {
        var model = self
        return model.note(.general).samples
    }
}
