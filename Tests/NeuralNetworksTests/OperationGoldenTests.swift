import CPUBackend
import Foundation
import Tensors
import TestSupport
import Testing

/// Single operations against PyTorch: values and the gradients of sum(output * cotangent).
///
/// `scripts/reference/golden_layers.py` made the values in float64.
@Suite struct OperationGoldenTests {
    struct Array: Decodable, Sendable {
        let shape: [Int]
        let values: [Float]

        enum CodingKeys: CodingKey { case shape, values }

        /// By way of float64: tails are smaller than the least float32, which is no error here.
        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            shape = try container.decode([Int].self, forKey: .shape)
            values = try container.decode([Double].self, forKey: .values).map { Float($0) }
        }

        /// Inputs of every case are followed, scalars become [1].
        func tensor(tracksGradient: Bool = true) -> Tensor {
            Tensor(values, shape: shape.isEmpty ? [1] : shape, tracksGradient: tracksGradient)
        }
    }

    struct Case: Decodable, Sendable, CustomTestStringConvertible {
        let name: String
        let options: [String: Float]
        let inputs: [String: Array]
        let outputs: [String: Array]
        let cotangents: [String: Array]
        let gradients: [String: Array]
        var testDescription: String { name }

        func input(_ key: String) throws -> Tensor {
            try #require(inputs[key], "'\(key)' of \(name)").tensor()
        }
    }

    struct File: Decodable { let cases: [Case] }

    static func cases() throws -> [Case] { try golden("operations.json", as: File.self).cases }

    /// What the tape makes of a case.
    struct Result {
        /// The output that gradients start at, with the name of its cotangent.
        var output: (name: String, value: Tensor)
        /// Outputs that no gradient starts at.
        var states: [String: [Float]] = [:]
        /// Tensors by the names of the golden gradients.
        var leaves: [String: Tensor]
    }

    @Test func fileCoversTheOperations() throws {
        let names = Set(try Self.cases().map(\.name))
        #expect(
            names == [
                "linear", "layerNorm", "causalConv1d", "lstm", "selectiveScan", "windowAttention",
                "relu", "gelu", "silu", "softplus", "sigmoid", "tanh", "bceWithLogits", "conv2d",
                "pool2d.maximum", "pool2d.average", "adaptivePool2d.maximum",
                "adaptivePool2d.average", "globalPool2d.maximum", "globalPool2d.average",
                "batchNorm", "groupNorm", "classCost",
            ])
    }

    @Test(arguments: try cases())
    func matchesPyTorch(_ example: Case) throws {
        for backend in [ReferenceBackend(), CPU()] as [any Backend] {
            let tape = Tape(
                backend: backend, recordsGradients: true,
                isTraining: example.options["training"] == 1)
            let result = try evaluate(example, tape)
            var outputs = result.states
            outputs[result.output.name] = result.output.value.elements
            #expect(Set(outputs.keys) == Set(example.outputs.keys))
            // Values around 5 with a spread of 0.006 leave 4e-5 of float32's mean; PyTorch's own
            // float32 is off by 7e-5 there.
            let tolerance: Float = example.name == "layerNorm" ? 5e-5 : 1e-5
            for (key, wanted) in example.outputs {
                expectNear(outputs[key], wanted.values, tolerance, "\(key) on \(backend.name)")
            }

            let cotangent = try #require(example.cotangents[result.output.name])
            tape.backward(
                from: result.output.value,
                cotangent: Tensor(cotangent.values, shape: result.output.value.shape))
            for (key, wanted) in example.gradients {
                let found = try gradient(key, of: example, result, tape)
                let largest = wanted.values.map(abs).max() ?? 0
                expectNear(
                    found, wanted.values, 1e-4 * largest, "gradient of \(key) on \(backend.name)")
            }
        }
    }

    private func expectNear(
        _ values: [Float]?, _ wanted: [Float], _ tolerance: Float, _ name: String
    ) {
        guard let values, values.count == wanted.count else {
            Issue.record("\(name) is missing or has the wrong size")
            return
        }
        for (index, (value, expected)) in zip(values, wanted).enumerated() {
            #expect(
                abs(value - expected) <= tolerance * max(1, abs(expected)),
                "\(name)[\(index)]: \(value), not \(expected)")
        }
    }

    private func evaluate(_ example: Case, _ tape: Tape) throws -> Result {
        let input = example.input
        switch example.name {
        case "linear":
            let (x, weight, bias) = try (input("x"), input("weight"), input("bias"))
            return Result(
                output: ("y", tape.linear(x, weight: weight, bias: bias)),
                leaves: ["x": x, "weight": weight, "bias": bias])
        case "layerNorm":
            let (x, weight, bias) = try (input("x"), input("weight"), input("bias"))
            let epsilon = try #require(example.options["epsilon"])
            return Result(
                output: ("y", tape.layerNorm(x, weight: weight, bias: bias, epsilon: epsilon)),
                leaves: ["x": x, "weight": weight, "bias": bias])
        case "causalConv1d":
            let (x, weight, bias) = try (input("x"), input("weight"), input("bias"))
            return Result(
                output: ("y", tape.causalConvolution(x.allColumns, weight: weight, bias: bias)),
                leaves: ["x": x, "weight": weight, "bias": bias])
        case "lstm":
            return try lstm(example, tape)
        case "selectiveScan":
            return try selectiveScan(example, tape)
        case "windowAttention":
            let projection = try input("projection")
            let y = tape.windowAttention(
                projection, heads: Int(try #require(example.options["heads"])),
                window: Int(try #require(example.options["window"]))
            ).output
            return Result(output: ("y", y), leaves: ["projection": projection])
        case "bceWithLogits":
            let (logits, targets) = try (input("logits"), input("targets"))
            let weight = try #require(example.options["positiveWeight"])
            return Result(
                output: (
                    "loss", tape.bceWithLogits(logits, targets: targets, positiveWeight: weight)
                ),
                leaves: ["logits": logits])
        case "conv2d", "batchNorm", "groupNorm", "classCost":
            return try layerOfImages(example, tape)
        case let name where name.contains("ool2d"):
            return try pooling(example, tape)
        default:
            let function = try #require(
                Activation.allCases.first { "\($0)" == example.name }, "\(example.name)")
            let x = try input("x")
            return Result(output: ("y", tape.activation(function, x)), leaves: ["x": x])
        }
    }

    /// The golden sequences are batch first, the tape's time first.
    private func lstm(_ example: Case, _ tape: Tape) throws -> Result {
        let keys = ["x", "weight_ih", "weight_hh", "bias_ih", "bias_hh"]
        let tensors = try keys.map(example.input)
        let (y, state) = tape.lstm(
            tape.swapLeadingAxes(tensors[0]), weightIH: tensors[1], weightHH: tensors[2],
            biasIH: tensors[3], biasHH: tensors[4],
            initial: LSTMState(
                hidden: try example.input("hidden"), cell: try example.input("cell")))
        return Result(
            output: ("y", tape.swapLeadingAxes(y)),
            states: ["hidden": state.hidden.elements, "cell": state.cell.elements],
            leaves: Dictionary(uniqueKeysWithValues: zip(keys, tensors)))
    }

    /// The tape takes A_log where A = -exp(A_log), and B and C as columns of one projection.
    private func selectiveScan(_ example: Case, _ tape: Tape) throws -> Result {
        let (u, delta, skip) = try (example.input("u"), example.input("delta"), example.input("D"))
        let (a, b, c) = try (example.input("A"), example.input("B"), example.input("C"))
        let states = b.width
        let logA = Tensor(a.elements.map { log(-$0) }, shape: a.shape, tracksGradient: true)
        let projection = Tensor(
            (0..<b.rows).flatMap { row in
                let columns = row * states..<(row + 1) * states
                return b.elements[columns] + c.elements[columns]
            }, shape: Swift.Array(b.shape.dropLast()) + [2 * states], tracksGradient: true)
        let (y, state) = tape.selectiveScan(
            u, delta: delta, logA: logA, inputB: projection.columns(0..<states),
            outputC: projection.columns(states..<2 * states), skip: skip, gate: nil,
            wantsState: true)
        let last = try #require(state)
        return Result(
            output: ("y", y), states: ["state": swapTrailingAxes(last)],
            leaves: [
                "u": u, "delta": delta, "D": skip, "A": logA, "B": projection, "C": projection,
            ])
    }

    /// [B, N, D] to [B, D, N].
    private func swapTrailingAxes(_ x: Tensor) -> [Float] {
        let (rows, columns, elements) = (x.shape[1], x.shape[2], x.elements)
        return (0..<x.count).map { index in
            let (b, rest) = index.quotientAndRemainder(dividingBy: rows * columns)
            let (column, row) = rest.quotientAndRemainder(dividingBy: rows)
            return elements[(b * rows + row) * columns + column]
        }
    }

    private func gradient(
        _ key: String, of example: Case, _ result: Result, _ tape: Tape
    ) throws -> [Float] {
        let leaf = try #require(result.leaves[key], "\(key)")
        let found = try #require(tape.gradient(of: leaf), "gradient of \(key)").elements
        switch (example.name, key) {
        case ("selectiveScan", "A"):
            // dA_log = dA * A.
            return zip(found, try #require(example.inputs["A"]).values).map { $0 / $1 }
        case ("selectiveScan", "B"), ("selectiveScan", "C"):
            let states = leaf.width / 2
            return found.enumerated().compactMap { index, value in
                (index % leaf.width < states) == (key == "B") ? value : nil
            }
        default:
            return found
        }
    }
}
