import NeuralNetworks
import PianoRolls
import Support
import Tensors
import Testing

@testable import FrameModels

/// Checkpoints that go on as larger models: told a style, or with attention.
@Suite struct GrowingTests {
    private let frames = 9

    private func checkpoint(_ architecture: Architecture) throws -> Checkpoint {
        var configuration = ModelConfiguration(
            architecture: architecture, width: 16, layers: 2, dropout: 0, form: .expressive,
            head: .joint)
        configuration.chainWidth = 8
        configuration.noteWidth = 8
        var random = RandomGenerator(seed: 5)
        return try Checkpoint(of: configuration.makeModel(random: &random), info: .init())
    }

    /// What a model knows after frames of random numbers, to which a style is added where one is told.
    private func features(_ model: any MusicModel, style: MusicStyle? = nil) -> [Float] {
        var random = RandomGenerator(seed: 6)
        let width = model.configuration.form.frameWidth
        var values: [Float] = []
        for _ in 0..<frames {
            values += (0..<width).map { _ in random.uniformFloat() < 0.05 ? 1 : 0 }
            if let style { values.append(style.input) }
        }
        let x = Tensor(values, shape: [1, frames, width + (style == nil ? 0 : 1)])
        var state: ModelState?
        return model.features(x, state: &state, Tape()).elements
    }

    private func distance(_ a: [Float], _ b: [Float]) -> Float {
        zip(a, b).reduce(0) { max($0, abs($1.0 - $1.1)) }
    }

    @Test(arguments: [Architecture.mamba, .hybrid, .lstm])
    func aNewStyleSaysNothing(_ architecture: Architecture) throws {
        let before = try checkpoint(architecture)
        let after = try before.readingStyle()
        #expect(try after.modelConfiguration.inputWidth == 356)
        let plain = features(try before.makeModel())
        for style in MusicStyle.allCases {
            #expect(distance(features(try after.makeModel(style: style)), plain) == 0)
            let read = features(try after.makeTrainingModel(), style: style)
            #expect(distance(read, plain) < 1e-5)
        }
    }

    /// Once it has been learnt, a style that is told once and for all is the style in every frame.
    @Test(arguments: [Architecture.mamba, .hybrid, .lstm])
    func toldOnceIsToldInEveryFrame(_ architecture: Architecture) throws {
        var learnt = try checkpoint(architecture).readingStyle()
        let name = try #require(architecture.model).inputLayer + ".weight"
        for row in 0..<16 { learnt.entries[name]?.elements[row * 356 + 355] = Float(row) / 8 - 1 }
        let model = try learnt.makeTrainingModel()
        let score = features(model, style: .score)
        #expect(distance(features(try learnt.makeModel(style: .score)), score) < 1e-5)
        let performance = features(try learnt.makeModel())
        #expect(distance(performance, features(model, style: .performance)) < 1e-5)
        #expect(distance(performance, score) > 0.01)
    }

    @Test func weightsThatDoNotFitAreToldByName() throws {
        var broken = try checkpoint(.mamba).readingStyle()
        broken.entries["input_proj.bias"] = nil
        let error = #expect(throws: CheckpointError.self) { try broken.makeModel(style: .score) }
        #expect(error?.message.contains("'input_proj.bias'") == true)
    }

    /// Attention that is put among the blocks of a model hardly changes it at first: a norm after a
    /// norm takes each frame's own scale away and nothing else.
    @Test func newAttentionHardlyChangesAnything() throws {
        let before = try checkpoint(.mamba)
        var configuration = try before.modelConfiguration
        configuration.architecture = .hybrid
        configuration.attentionEvery = 1
        configuration.attentionWindow = 4
        let grown = try before.withAttention(configuration)
        let model = try grown.makeModel()
        #expect(model.configuration.architecture == .hybrid)
        #expect(grown.entries.keys.count { $0.contains("attention") } == 8)
        let (old, own) = (features(try before.makeModel()), features(model))
        let size = old.reduce(0) { max($0, abs($1)) }
        #expect(distance(old, own) < 0.01 * size)
        // The new weights are there to be learnt.
        let new = grown.entries["layers.0.attention.in_proj.weight"]?.elements ?? []
        #expect(new.contains { $0 != 0 })
    }
}
