import CPUBackend
import Foundation
import FrameModels
import NeuralNetworks
import Support
import Tensors
import TestSupport
import Testing

/// Both models against PyTorch: `scripts/reference/golden_models.py` made the values and documents
/// the rule by which both sides fill the weights.
@Suite struct GoldenModelTests {
    struct Golden: Decodable {
        struct Gradient: Decodable {
            let name: String
            let norm: Double
            let sum: Double
            let indices: [Int]
            let values: [Double]
        }
        struct Loss: Decodable {
            let positiveWeight: Float
            let loss: Double
            let gradients: [Gradient]
        }
        let parameters: Int
        let input: [[[Int]]]
        let targets: [[[Int]]]
        let logits: [Float]
        let losses: [Loss]
    }

    private func golden(_ architecture: Architecture) throws -> Golden {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Golden/\(architecture.rawValue).json")
        return try JSONDecoder().decode(Golden.self, from: Data(contentsOf: file))
    }

    private func roll(_ keys: [[[Int]]]) -> Tensor {
        Tensor(shape: [keys.count, keys[0].count, keyCount]) { elements in
            for (b, frames) in keys.enumerated() {
                for (t, frame) in frames.enumerated() {
                    for key in frame { elements[(b * frames.count + t) * keyCount + key] = 1 }
                }
            }
        }
    }

    /// A model filled by the rule in golden_common.py.
    private func filledModel(_ architecture: Architecture) -> any MusicModel {
        var random = RandomGenerator(seed: 0)
        let model = ModelConfiguration.reference(architecture).makeModel(random: &random)
        for (name, parameter) in model.namedParameters {
            var state: UInt64 = 0xcbf2_9ce4_8422_2325
            for byte in name.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
            let shape = parameter.value.shape
            let states = shape[shape.count - 1]
            let fanIn = parameter.value.count / shape[0]
            parameter.value.updateElements { elements in
                for index in elements.indices {
                    let draw = Double(RandomGenerator.splitMix64(&state) >> 40) * 0x1p-24
                    let r = 2 * draw - 1
                    let value: Double
                    if name.hasSuffix("A_log") {
                        value = log(Double(index % states + 1)) + 0.1 * r
                    } else if name.hasSuffix(".D") {
                        value = 1 + 0.1 * r
                    } else if shape.count >= 2 {
                        value = (3 / Double(fanIn)).squareRoot() * r
                    } else if name.hasSuffix("weight") {
                        value = 1 + 0.1 * r
                    } else {
                        value = 0.1 * r
                    }
                    elements[index] = Float(value)
                }
            }
        }
        return model
    }

    /// Those that the PyTorch reference has.
    @Test(arguments: [Architecture.lstm, .mamba])
    func logitsAndGradients(_ architecture: Architecture) throws {
        let golden = try golden(architecture)
        let model = filledModel(architecture)
        #expect(model.parameterCount == golden.parameters)
        let (input, targets) = (roll(golden.input), roll(golden.targets))
        #expect(golden.losses.count == 2)
        for expected in golden.losses {
            let tape = Tape(recordsGradients: true)
            let logits = model(input, tape)
            let loss = tape.bceWithLogits(
                logits, targets: targets, positiveWeight: expected.positiveWeight)
            tape.backward(from: loss)
            for (value, wanted) in zip(logits.elements, golden.logits) {
                #expect(abs(value - wanted) < 1e-4)
            }
            #expect(abs(Double(loss.elements[0]) - expected.loss) < 1e-5 * expected.loss)

            let parameters = model.namedParameters
            #expect(parameters.map(\.name) == expected.gradients.map(\.name))
            for ((name, parameter), wanted) in zip(parameters, expected.gradients) {
                let gradient = try #require(tape.gradient(of: parameter.value), "\(name)").elements
                let norm = gradient.reduce(0) { $0 + Double($1) * Double($1) }.squareRoot()
                #expect(abs(norm - wanted.norm) < 1e-3 * wanted.norm, "\(name)")
                let largest = wanted.values.map(abs).max() ?? 0
                for (index, value) in zip(wanted.indices, wanted.values) {
                    #expect(
                        abs(Double(gradient[index]) - value) < 1e-3 * max(abs(value), largest),
                        "\(name)[\(index)]")
                }
            }
        }
    }
}
