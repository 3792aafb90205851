import CPUBackend
import Foundation
import NeuralNetworks
import Support
import Tensors
import TestSupport
import Testing

/// Gradients of whole modules against central differences, state dictionaries, flat parameters.
@Suite struct ModuleTests {
    /// Of float32 differences with a step of 1e-2.
    private let tolerance: Float = 2e-3

    private func parameters(_ module: some Module) -> [Tensor] {
        module.namedParameters.map(\.parameter.value)
    }

    @Test func linearGradient() {
        var random = RandomGenerator(seed: 31)
        let layer = Linear(5, 4, random: &random)
        let x = randomTensor([2, 3, 5], &random)
        let error = gradientError(of: [x] + parameters(layer), backend: defaultBackend()) {
            layer(x, $0)
        }
        #expect(error < tolerance)
    }

    @Test func layerNormGradient() {
        var random = RandomGenerator(seed: 32)
        let layer = LayerNorm(6)
        let x = randomTensor([2, 3, 6], &random)
        let error = gradientError(of: [x] + parameters(layer), backend: defaultBackend()) {
            layer(x, $0)
        }
        #expect(error < tolerance)
    }

    /// Two layers with dropout between them: the mask is the same in the forward and the backward
    /// pass, and the scaling is part of the gradient.
    @Test func lstmGradient() {
        var random = RandomGenerator(seed: 33)
        let layer = LSTM(4, 5, layers: 2, dropout: 0.4, random: &random)
        let x = randomTensor([6, 2, 4], &random)
        var state = layer.initialState(batch: 2)
        for index in state.indices {
            state[index] = LSTMState(
                hidden: randomTensor([2, 5], tracksGradient: false, &random),
                cell: randomTensor([2, 5], tracksGradient: false, &random))
        }
        let error = gradientError(
            of: [x] + parameters(layer), backend: defaultBackend(), isTraining: true
        ) { tape in
            var state = state
            return layer(x, state: &state, tape)
        }
        #expect(error < tolerance)
        func output(isTraining: Bool) -> [Float] {
            var state = state
            return layer(x, state: &state, Tape(isTraining: isTraining)).elements
        }
        #expect(output(isTraining: true) != output(isTraining: false), "dropout was on")
    }

    @Test func mambaBlockGradient() {
        var random = RandomGenerator(seed: 34)
        let block = MambaBlock(modelWidth: 4, states: 3, random: &random)
        let x = randomTensor([2, 7, 4], &random)
        let error = gradientError(of: [x] + parameters(block), backend: defaultBackend()) { tape in
            var state: SelectiveScanState?
            return block(x, state: &state, tape)
        }
        #expect(error < tolerance)
    }

    /// Step sizes without any input lie in the range that was asked for, and fill it.
    @Test func stepSizesBeginInTheirRange() throws {
        var random = RandomGenerator(seed: 34)
        let block = MambaBlock(modelWidth: 64, stepSizes: 0.001...0.1, random: &random)
        let bias = try #require(block.namedParameters.first { $0.name == "dt_proj.bias" })
        let steps = bias.parameter.value.elements.map { log1p(exp($0)) }
        #expect(steps.allSatisfy { (0.00099...0.101).contains($0) })
        // Evenly over the logarithm: half of them below its middle.
        let below = steps.count { $0 < 0.01 }
        #expect((40...88).contains(below), "\(below) of 128 below 0.01")
    }

    @Test func windowAttentionGradient() {
        var random = RandomGenerator(seed: 35)
        let layer = WindowAttention(8, heads: 2, window: 3, random: &random)
        let x = randomTensor([2, 7, 8], &random)
        let error = gradientError(of: [x] + parameters(layer), backend: defaultBackend()) { tape in
            var state: AttentionState?
            return layer(x, state: &state, tape)
        }
        #expect(error < tolerance)
    }

    @Test func namesAndShapes() {
        var random = RandomGenerator(seed: 1)
        func described(_ module: some Module) -> [String] {
            module.namedParameters.map { "\($0.name) \($0.parameter.value.shape)" }
        }
        #expect(
            described(LSTM(3, 2, layers: 2, dropout: 0, random: &random)) == [
                "weight_ih_l0 [8, 3]", "weight_hh_l0 [8, 2]", "bias_ih_l0 [8]", "bias_hh_l0 [8]",
                "weight_ih_l1 [8, 2]", "weight_hh_l1 [8, 2]", "bias_ih_l1 [8]", "bias_hh_l1 [8]",
            ])
        #expect(
            described(MambaBlock(modelWidth: 2, states: 3, random: &random)) == [
                "A_log [4, 3]", "D [4]", "in_proj.weight [8, 2]", "conv1d.weight [4, 1, 4]",
                "conv1d.bias [4]", "x_proj.weight [7, 4]", "dt_proj.weight [4, 1]",
                "dt_proj.bias [4]", "out_proj.weight [2, 4]",
            ])
        #expect(described(Linear(3, 2, bias: false, random: &random)) == ["weight [2, 3]"])
    }

    @Test func loadTakesEveryValue() throws {
        var random = RandomGenerator(seed: 41)
        let source = Linear(3, 2, random: &random)
        let target = Linear(3, 2, random: &random)
        var entries = source.stateDict()
        entries["unknown"] = SafeTensors.Entry(shape: [1], elements: [1])
        try target.load(stateDict: entries, path: "other.safetensors")
        #expect(target.weight.value.elements == source.weight.value.elements)
        #expect(target.bias?.value.elements == source.bias?.value.elements)
    }

    /// The second parameter is the faulty one, so that a loader which copies as it checks fails here.
    @Test(arguments: ["missing", "transposed", "longer", "nan", "infinite"])
    func loadErrorsNameTheParameter(_ fault: String) {
        var random = RandomGenerator(seed: 42)
        let layer = LSTM(3, 2, layers: 1, dropout: 0, random: &random)
        let other = LSTM(3, 2, layers: 1, dropout: 0, random: &random)
        let before = layer.namedParameters.map(\.parameter.value.elements)
        var entries = other.stateDict()
        let name = "weight_hh_l0"
        switch fault {
        case "missing": entries[name] = nil
        case "transposed": entries[name]?.shape = [2, 8]
        case "longer":
            entries[name] = SafeTensors.Entry(
                shape: [9, 2], elements: [Float](repeating: 0, count: 18))
        case "nan": entries[name]?.elements[15] = .nan
        default: entries[name]?.elements[0] = -.infinity
        }
        let error = #expect(throws: CheckpointError.self) {
            try layer.load(stateDict: entries, path: "folder/other.safetensors")
        }
        #expect(error?.path == "folder/other.safetensors")
        #expect(error?.message.contains("'\(name)'") == true)
        #expect(error?.code == (["nan", "infinite"].contains(fault) ? .malformed : .mismatch))
        #expect(layer.namedParameters.map(\.parameter.value.elements) == before)
    }

    @Test func flatParametersKeepNamesAndValues() throws {
        var random = RandomGenerator(seed: 51)
        let block = MambaBlock(modelWidth: 3, states: 2, random: &random)
        let before = block.namedParameters.map { ($0.name, $0.parameter.value) }
        let flat = FlatParameters(block)
        #expect(flat.count == block.parameterCount)
        #expect(flat.slots.map(\.name) == before.map(\.0))
        var offset = 0
        for ((slot, now), (_, old)) in zip(zip(flat.slots, block.namedParameters), before) {
            #expect(slot.offset == offset && slot.shape == old.shape)
            #expect(now.parameter.value.elements == old.elements)
            #expect(
                flat.values.elements[offset..<offset + old.count].elementsEqual(old.elements))
            offset += old.count
        }
        #expect(offset == flat.count)
        // Both are the same memory, in both directions.
        flat.values.updateElements { $0[0] = 77 }
        let first = try #require(block.namedParameters.first).parameter.value
        #expect(first.elements[0] == 77)
        try block.load(
            stateDict: MambaBlock(modelWidth: 3, states: 2, random: &random).stateDict(), path: "")
        #expect(flat.values.elements[0] == first.elements[0] && first.elements[0] == 0)
    }

    /// Gradients that a tape adds to a flat array are those that it would keep itself.
    @Test func flatGradients() throws {
        var random = RandomGenerator(seed: 52)
        let layer = Linear(3, 2, random: &random)
        let flat = FlatParameters(layer)
        let x = randomTensor([4, 3], &random)
        let targets = randomTensor([4, 2], from: 0, &random)
        func run(into gradients: Tensor?) -> Tape {
            let tape = Tape(recordsGradients: true)
            if let gradients { flat.accumulateGradients(of: tape, in: gradients) }
            tape.backward(from: tape.bceWithLogits(layer(x, tape), targets: targets))
            return tape
        }
        let gradients = flat.zeros()
        _ = run(into: gradients)
        let once = gradients.elements
        let own = run(into: nil)
        let expected = try layer.namedParameters.flatMap {
            try #require(own.gradient(of: $0.parameter.value)).elements
        }
        #expect(once == expected)
        _ = run(into: gradients)
        #expect(gradients.elements == once.map { 2 * $0 }, "a second pass adds")
    }
}
