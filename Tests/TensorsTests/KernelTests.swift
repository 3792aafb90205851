import CPUBackend
import Support
import Tensors
import TestSupport
import Testing

/// Fast kernels against the plain loops: values and gradients of whole operations at sizes that fill
/// vectors and leave remainders.
@Suite struct KernelTests {
    /// Runs an operation and its backward pass; the output followed by the inputs' gradients.
    private func run(
        _ backend: any Backend, _ inputs: [Tensor], _ operation: (Tape) -> Tensor
    ) -> [[Float]] {
        let tape = Tape(
            backend: backend, recordsGradients: true, isTraining: true,
            random: RandomGenerator(seed: 3))
        let output = operation(tape)
        var random = RandomGenerator(seed: 4)
        let targets = randomTensor(output.shape, from: 0, tracksGradient: false, &random)
        let loss = tape.bceWithLogits(output, targets: targets, positiveWeight: 3)
        let values = output.elements
        tape.backward(from: loss)
        return [values, loss.elements] + inputs.map { tape.gradient(of: $0)?.elements ?? [] }
    }

    /// At both precisions. In bfloat16 both sides round the same operands; a sum in another order
    /// may round to the neighbour, 1/256 away, where a later product reads it.
    func expectEqual(
        _ kernels: CPU.Kernels, _ inputs: [Tensor],
        sourceLocation: SourceLocation = #_sourceLocation,
        _ operation: (Tape) -> Tensor
    ) throws {
        for (precision, tolerance) in [(Precision.float32, Float(2e-5)), (.bfloat16, 4e-3)] {
            let backend = try #require(CPU(kernels, precision: precision))
            let fast = run(backend, inputs, operation)
            let plain = run(ReferenceBackend(precision: precision), inputs, operation)
            for (index, (values, expected)) in zip(fast, plain).enumerated() {
                #expect(
                    relativeDifference(values, expected) < tolerance,
                    "\(precision), array \(index)", sourceLocation: sourceLocation)
            }
        }
    }

    @Test(arguments: kernelsUnderTest)
    func lstm(_ kernels: CPU.Kernels) throws {
        var random = RandomGenerator(seed: 11)
        let (frames, batch, inputs, width) = (5, 3, 9, 35)
        let x = randomTensor([frames, batch, inputs], &random)
        let weightIH = randomTensor([4 * width, inputs], &random)
        let weightHH = randomTensor([4 * width, width], from: -0.3, to: 0.3, &random)
        let biases = [randomTensor([4 * width], &random), randomTensor([4 * width], &random)]
        try expectEqual(kernels, [x, weightIH, weightHH] + biases) {
            $0.lstm(
                x, weightIH: weightIH, weightHH: weightHH, biasIH: biases[0], biasHH: biases[1]
            ).output
        }
    }

    @Test(arguments: kernelsUnderTest)
    func selectiveScan(_ kernels: CPU.Kernels) throws {
        var random = RandomGenerator(seed: 12)
        let (batch, length, channels, states) = (2, 130, 71, 16)
        let u = randomTensor([batch, length, channels], &random)
        let delta = randomTensor([batch, length, channels], from: 0.001, to: 1, &random)
        let logA = randomTensor([channels, states], from: 0, to: 2.8, &random)
        let selected = randomTensor([batch, length, 1 + 2 * states], &random)
        let skip = randomTensor([channels], &random)
        let wide = randomTensor([batch, length, 2 * channels], from: -4, to: 4, &random)
        try expectEqual(kernels, [u, delta, logA, selected, skip, wide]) {
            $0.selectiveScan(
                u, delta: delta, logA: logA, inputB: selected.columns(1..<1 + states),
                outputC: selected.columns(1 + states..<1 + 2 * states), skip: skip,
                gate: wide.columns(channels..<2 * channels)
            ).output
        }
    }

    @Test(arguments: kernelsUnderTest)
    func convolutionAndNorm(_ kernels: CPU.Kernels) throws {
        var random = RandomGenerator(seed: 13)
        let x = randomTensor([2, 11, 70], &random)
        let taps = randomTensor([37, 1, 4], &random)
        let bias = randomTensor([37], &random)
        let weight = randomTensor([37], &random)
        try expectEqual(kernels, [x, taps, bias, weight]) {
            let y = $0.causalConvolution(x.columns(30..<67), weight: taps, bias: bias)
            return $0.layerNorm(y, weight: weight, bias: bias)
        }
        // With earlier frames, fewer frames than taps, and SiLU.
        let state = randomTensor([2, 3, 37], tracksGradient: false, &random)
        let short = randomTensor([2, 2, 70], &random)
        for x in [x, short] {
            try expectEqual(kernels, [x, taps, bias]) {
                $0.causalConvolution(
                    x.columns(30..<67), weight: taps, bias: bias, state: state, silu: true)
            }
        }
    }

    @Test(arguments: kernelsUnderTest)
    func stepSizes(_ kernels: CPU.Kernels) throws {
        var random = RandomGenerator(seed: 15)
        let x = randomTensor([2, 11, 5], from: -9, to: 9, &random)
        let weight = randomTensor([37, 1], &random)
        let bias = randomTensor([37], &random)
        try expectEqual(kernels, [x, weight, bias]) {
            $0.stepSizes(x.columns(3..<4), weight: weight, bias: bias)
        }
    }

    @Test(arguments: kernelsUnderTest)
    func elementwise(_ kernels: CPU.Kernels) throws {
        for function in Activation.allCases {
            var random = RandomGenerator(seed: 14)
            let x = randomTensor([13, 17], from: -30, to: 30, &random)
            try expectEqual(kernels, [x]) { $0.dropout($0.activation(function, x), rate: 0.3) }
        }
    }

    /// Far out, exponentials saturate and never give NaN.
    @Test(arguments: kernelsUnderTest)
    func extremes(_ kernels: CPU.Kernels) throws {
        let backend = try #require(CPU(kernels))
        let x = Tensor([-1e4, -100, -88, 0, 88, 100, 1e4], shape: [7])
        let expected: [Activation: [Float]] = [
            .sigmoid: [0, 0, 0, 0.5, 1, 1, 1], .tanh: [-1, -1, -1, 0, 1, 1, 1],
            .softplus: [0, 0, 0, 0.693_147_2, 88, 100, 1e4], .silu: [0, 0, 0, 0, 88, 100, 1e4],
            .gelu: [0, 0, 0, 0, 88, 100, 1e4], .relu: [0, 0, 0, 0, 88, 100, 1e4],
        ]
        for (function, values) in expected {
            let result = Tape(backend: backend).activation(function, x).elements
            for (value, wanted) in zip(result, values) {
                #expect(abs(value - wanted) <= 1e-6 * max(1, abs(wanted)), "\(function)")
            }
        }
    }

    /// A dropout mask keeps the asked share, and two keys give different masks.
    @Test func dropoutRate() {
        let x = Tensor(shape: [100_000]) { $0.update(repeating: 1) }
        let tape = Tape(isTraining: true, random: RandomGenerator(seed: 1))
        let first = tape.dropout(x, rate: 0.3).elements
        let second = tape.dropout(x, rate: 0.3).elements
        let kept = first.count { $0 > 0 }
        #expect(abs(kept - 70_000) < 600)  // four standard deviations
        #expect(first.allSatisfy { $0 == 0 || abs($0 - 1 / 0.7) < 1e-6 })
        let common = zip(first, second).count { $0 > 0 && $1 > 0 }
        #expect(abs(common - 49_000) < 700)
    }
}
