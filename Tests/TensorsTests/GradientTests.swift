import CPUBackend
import Support
import Tensors
import TestSupport
import Testing

/// Every operation's gradient against central differences, on every backend.
@Suite struct GradientTests {
    /// Float32 differences with a step of 1e-2 are good to about 1.6 % over 67 frames.
    let tolerance: Float = 0.02

    @Test(arguments: backendsUnderTest.indices)
    func linear(_ index: Int) {
        var random = RandomGenerator(seed: 1)
        let x = randomTensor([2, 3, 7], &random)
        let weight = randomTensor([4, 5], &random)
        let bias = randomTensor([4], &random)
        let error = gradientError(of: [x, weight, bias], backend: backendsUnderTest[index]) {
            $0.linear(x.columns(1..<6), weight: weight, bias: bias)
        }
        #expect(error < tolerance)
    }

    @Test(arguments: backendsUnderTest.indices)
    func activations(_ index: Int) {
        for function in Activation.allCases {
            var random = RandomGenerator(seed: 2)
            // Not around 0, where ReLU has a corner.
            let x = randomTensor([40], from: 0.05, to: 3, &random)
            x.updateElements { elements in
                for i in stride(from: 0, to: 40, by: 2) { elements[i].negate() }
            }
            let error = gradientError(of: [x], backend: backendsUnderTest[index]) {
                $0.activation(function, x)
            }
            #expect(error < tolerance, "\(function)")
        }
    }

    @Test(arguments: backendsUnderTest.indices)
    func sumAndSwappedAxes(_ index: Int) {
        var random = RandomGenerator(seed: 3)
        let x = randomTensor([2, 3, 4], &random)
        let y = randomTensor([3, 2, 4], &random)
        let error = gradientError(of: [x, y], backend: backendsUnderTest[index]) {
            $0.add($0.swapLeadingAxes(x), $0.add(y, y))
        }
        #expect(error < tolerance)
    }

    @Test(arguments: backendsUnderTest.indices)
    func dropout(_ index: Int) {
        var random = RandomGenerator(seed: 4)
        let x = randomTensor([6, 10], &random)
        let error = gradientError(of: [x], backend: backendsUnderTest[index], isTraining: true) {
            $0.dropout(x, rate: 0.4)
        }
        #expect(error < tolerance)
    }

    @Test(arguments: backendsUnderTest.indices)
    func layerNorm(_ index: Int) {
        var random = RandomGenerator(seed: 5)
        let x = randomTensor([3, 37], &random)
        let weight = randomTensor([37], from: 0.5, to: 1.5, &random)
        let bias = randomTensor([37], &random)
        let error = gradientError(of: [x, weight, bias], backend: backendsUnderTest[index]) {
            $0.layerNorm(x, weight: weight, bias: bias)
        }
        #expect(error < tolerance)
    }

    @Test(arguments: backendsUnderTest.indices)
    func lstm(_ index: Int) {
        var random = RandomGenerator(seed: 6)
        let (frames, batch, inputs, width) = (4, 2, 3, 5)
        let x = randomTensor([frames, batch, inputs], &random)
        let weightIH = randomTensor([4 * width, inputs], &random)
        let weightHH = randomTensor([4 * width, width], &random)
        let biasIH = randomTensor([4 * width], &random)
        let biasHH = randomTensor([4 * width], &random)
        let initial = LSTMState(
            hidden: randomTensor([batch, width], tracksGradient: false, &random),
            cell: randomTensor([batch, width], tracksGradient: false, &random))
        let error = gradientError(
            of: [x, weightIH, weightHH, biasIH, biasHH], backend: backendsUnderTest[index]
        ) {
            $0.lstm(
                x, weightIH: weightIH, weightHH: weightHH, biasIH: biasIH, biasHH: biasHH,
                initial: initial
            ).output
        }
        #expect(error < tolerance)
    }

    @Test(arguments: backendsUnderTest.indices)
    func stepSizes(_ index: Int) {
        var random = RandomGenerator(seed: 17)
        let x = randomTensor([2, 6, 3], from: -3, to: 3, &random)
        let weight = randomTensor([5, 1], &random)
        let bias = randomTensor([5], &random)
        let error = gradientError(of: [x, weight, bias], backend: backendsUnderTest[index]) {
            $0.stepSizes(x.columns(1..<2), weight: weight, bias: bias)
        }
        #expect(error < tolerance)
    }

    @Test(arguments: backendsUnderTest.indices, [true, false])
    func causalConvolution(_ index: Int, silu: Bool) {
        var random = RandomGenerator(seed: 7)
        let x = randomTensor([2, 6, 9], &random)
        let weight = randomTensor([5, 1, 4], &random)
        let bias = randomTensor([5], &random)
        let error = gradientError(of: [x, weight, bias], backend: backendsUnderTest[index]) {
            $0.causalConvolution(x.columns(2..<7), weight: weight, bias: bias, silu: silu)
        }
        #expect(error < tolerance)
    }

    /// 67 frames reach over a stored state; 35 channels leave a narrow block.
    @Test(arguments: backendsUnderTest.indices, [true, false])
    func selectiveScan(_ index: Int, isGated: Bool) {
        for (batch, length, channels, states) in [(2, 3, 35, 2), (1, 67, 2, 3)] {
            var random = RandomGenerator(seed: 8)
            let u = randomTensor([batch, length, channels], &random)
            let delta = randomTensor([batch, length, channels], from: 0.05, to: 0.6, &random)
            let logA = randomTensor([channels, states], from: 0, to: 0.7, &random)
            let selected = randomTensor([batch, length, 1 + 2 * states], &random)
            let skip = randomTensor([channels], &random)
            let wide = randomTensor([batch, length, 2 * channels], &random)
            let initial = randomTensor([batch, states, channels], tracksGradient: false, &random)
            let inputs = [u, delta, logA, selected, skip] + (isGated ? [wide] : [])
            let error = gradientError(of: inputs, backend: backendsUnderTest[index]) {
                $0.selectiveScan(
                    u, delta: delta, logA: logA, inputB: selected.columns(1..<1 + states),
                    outputC: selected.columns(1 + states..<1 + 2 * states), skip: skip,
                    gate: isGated ? wide.columns(channels..<2 * channels) : nil, initial: initial
                ).output
            }
            #expect(error < tolerance, "\(batch) x \(length) x \(channels) x \(states)")
        }
    }

    /// The check itself must see a wrong gradient: here that of another function.
    @Test func checkSeesErrors() {
        var random = RandomGenerator(seed: 9)
        let x = randomTensor([10], &random)
        let error = gradientError(of: [x], backend: ReferenceBackend()) {
            $0.activation($0.recordsGradients ? .softplus : .silu, x)
        }
        #expect(error > 0.1)
    }

    /// A tensor that several operations read gets the sum of their gradients, whichever comes first,
    /// and zeros in columns that none reads.
    @Test(arguments: backendsUnderTest.indices)
    func sharedInputs(_ index: Int) {
        var random = RandomGenerator(seed: 12)
        let x = randomTensor([2, 5, 12], &random)
        let scale = randomTensor([12], &random)
        let taps = randomTensor([4, 1, 4], &random)
        let bias = randomTensor([4], &random)
        let weight = randomTensor([3, 4], &random)
        let logA = randomTensor([4, 2], &random)
        let positive = randomTensor([2, 5, 4], from: 0.1, to: 1, &random)
        let u = randomTensor([2, 5, 4], &random)
        let operations: [(Tape) -> Tensor] = [
            { $0.layerNorm(x, weight: scale, bias: scale) },
            { $0.causalConvolution(x.columns(2..<6), weight: taps, bias: bias, silu: true) },
            { $0.linear(x.columns(5..<9), weight: weight) },
            { $0.add(x, x) },
            { $0.dropout(x, rate: 0.3) },
            {
                $0.selectiveScan(
                    u, delta: positive, logA: logA, inputB: x.columns(0..<2),
                    outputC: x.columns(2..<4), skip: bias, gate: x.columns(6..<10)
                ).output
            },
        ]
        /// The gradients of x and u under the sum of some operations' outputs, each times 0.5.
        func gradients(_ chosen: [Int]) -> [[Float]] {
            let tape = Tape(
                backend: backendsUnderTest[index], recordsGradients: true, isTraining: true)
            func halves(_ count: Int) -> Tensor {
                Tensor([Float](repeating: 0.5, count: count), shape: [1, count])
            }
            let sums = chosen.map { place in
                // The mask of dropout must not depend on who came before.
                tape.random = RandomGenerator(seed: 13)
                let y = operations[place](tape)
                return tape.linear(tape.reshape(y, [1, y.count]), weight: halves(y.count))
            }
            let total = sums.dropFirst().reduce(sums[0]) { tape.add($0, $1) }
            tape.backward(from: total)
            return [x, u].map {
                tape.gradient(of: $0)?.elements ?? [Float](repeating: 0, count: $0.count)
            }
        }
        let alone = operations.indices.map { gradients([$0]) }
        for pair in operations.indices.flatMap({ a in operations.indices.map { [a, $0] } }) {
            let both = gradients(pair)
            for part in 0..<2 {
                let expected = zip(alone[pair[0]][part], alone[pair[1]][part]).map(+)
                #expect(relativeDifference(both[part], expected) < 1e-5, "\(pair), part \(part)")
            }
        }
        // Only columns 2..<6 are read.
        for (place, value) in alone[1][0].enumerated() where !(2..<6).contains(place % 12) {
            #expect(value == 0)
        }
    }
}
