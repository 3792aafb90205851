import Support
import Tensors
import TestSupport
import Testing

@testable import CPUBackend

/// Matrix products: packed weights, both precisions, every set of kernels, against the plain loops.
@Suite struct ProductTests {
    /// Rows, outputs and inputs: one row, fewer than a vector, some vectors and a rest.
    static let shapes = [
        (1, 33, 70), (1, 200, 9), (3, 5, 7), (8, 8, 8), (9, 40, 33), (64, 88, 100),
    ]

    /// Outputs, gradients of the input and of the weight.
    private func run(
        _ backend: any Backend, _ x: Tensor, _ weight: Tensor, _ cotangent: Tensor
    ) -> [[Float]] {
        let tape = Tape(backend: backend, recordsGradients: true)
        let y = tape.linear(x, weight: weight)
        tape.backward(from: y, cotangent: cotangent)
        return [y.elements] + [x, weight].map { tape.gradient(of: $0)?.elements ?? [] }
    }

    /// A parameter, whose packed forms are kept.
    private func parameter(_ shape: [Int], _ random: inout RandomGenerator) -> Tensor {
        let values = randomTensor(shape, tracksGradient: false, &random)
        return Tensor(view: values, offset: 0, shape: shape, tracksGradient: true)
    }

    @Test(arguments: kernelsUnderTest, Precision.allCases)
    func equalTheLoops(_ kernels: CPU.Kernels, _ precision: Precision) throws {
        let backend = try #require(CPU(kernels, precision: precision))
        for (rows, outputs, inputs) in ProductTests.shapes {
            var random = RandomGenerator(seed: UInt64(rows * outputs * inputs))
            let x = randomTensor([rows, inputs], &random)
            let weight = parameter([outputs, inputs], &random)
            let cotangent = randomTensor([rows, outputs], tracksGradient: false, &random)
            for change in 0..<2 {
                // A changed weight is packed again.
                if change > 0 { weight.updateElements { $0[$0.count / 2] += 8 } }
                let fast = run(backend, x, weight, cotangent)
                let plain = run(ReferenceBackend(precision: precision), x, weight, cotangent)
                for (index, (values, expected)) in zip(fast, plain).enumerated() {
                    #expect(
                        relativeDifference(values, expected) < 2e-5,
                        "\(rows) x \(outputs) x \(inputs), array \(index), change \(change)")
                }
            }
        }
    }

    /// Columns of a wider tensor on the left, and a product that is added to what is there.
    @Test(arguments: kernelsUnderTest, Precision.allCases)
    func stridesAndSums(_ kernels: CPU.Kernels, _ precision: Precision) throws {
        let backend = try #require(CPU(kernels, precision: precision))
        let plain = ReferenceBackend(precision: precision)
        var random = RandomGenerator(seed: 5)
        for rows in [1, 2, 20] {
            let wide = randomTensor([rows, 50], tracksGradient: false, &random)
            let weight = parameter([24, 30], &random)
            let begin = randomTensor([rows, 24], tracksGradient: false, &random)
            let results = [backend as any Backend, plain].map { backend in
                let sum = Tensor(begin.elements, shape: begin.shape)
                backend.run(
                    Product(
                        wide.columns(7..<37).matrix, weight: weight, .transposed,
                        accumulates: true, into: sum.matrix))
                return sum.elements
            }
            #expect(relativeDifference(results[0], results[1]) < 2e-5, "\(rows) rows")
        }
    }

    /// In 8 bits rows do not know of each other, nor do the sets of kernels differ.
    @Test func rowsOf8BitsAreAlone() throws {
        var random = RandomGenerator(seed: 12)
        let weight = parameter([100, 33], &random)
        let x = randomTensor([71, 33], tracksGradient: false, &random)
        var results: [[Float]] = []
        for kernels in kernelsUnderTest {
            let backend = try #require(CPU(kernels, precision: .int8))
            let together = Tensor(zeros: [71, 100])
            backend.run(Product(x.matrix, weight: weight, .transposed, into: together.matrix))
            for row in 0..<71 {
                let alone = Tensor(zeros: [1, 100])
                let own = Tensor(view: x, offset: row * 33, shape: [1, 33])
                backend.run(Product(own.matrix, weight: weight, .transposed, into: alone.matrix))
                #expect(Array(together.elements[row * 100..<(row + 1) * 100]) == alone.elements)
            }
            results.append(together.elements)
        }
        #expect(results.allSatisfy { $0 == results[0] })
    }

    /// What is not finite in 8 bits: NaN wherever it takes part, and nowhere else.
    @Test(arguments: kernelsUnderTest)
    func notFinite(_ kernels: CPU.Kernels) throws {
        let backend = try #require(CPU(kernels, precision: .int8))
        var random = RandomGenerator(seed: 8)
        let weight = parameter([20, 9], &random)
        let x = randomTensor([1, 9], tracksGradient: false, &random)
        func product() -> [Float] {
            let y = Tensor(zeros: [1, 20])
            backend.run(Product(x.matrix, weight: weight, .transposed, into: y.matrix))
            return y.elements
        }
        weight.updateElements { $0[3 * 9 + 8] = .infinity }
        let one = product()
        #expect(one[3].isNaN)
        #expect(one.filter(\.isNaN).count == 1)
        x.updateElements { $0[4] = .nan }
        #expect(product().filter(\.isNaN).count == 20)
    }

    /// Rounding to bfloat16: ties to even, carries into the exponent, infinities and NaN.
    @Test func rounding() {
        // 1 + 2^-8 lies between 1 and 1 + 2^-7: the even one is 1. 1 + 3 * 2^-8 goes up.
        #expect(Float(1 + 1.0 / 256).asBfloat16 == 1)
        #expect(Float(1 + 3.0 / 256).asBfloat16 == 1 + 4.0 / 256)
        #expect(Float(1 + 1.01 / 256).asBfloat16 == 1 + 2.0 / 256)
        #expect(Float(1.9999).asBfloat16 == 2)
        #expect(Float(-0.1).asBfloat16 == -0.100_097_656_25)
        #expect(Float.infinity.asBfloat16 == .infinity)
        #expect(Float.greatestFiniteMagnitude.asBfloat16 == .infinity)
        #expect(Float.nan.asBfloat16.isNaN)
    }

    @Test(arguments: kernelsUnderTest)
    func kernelsRoundAsTold(_ kernels: CPU.Kernels) throws {
        let backend = try #require(CPU(kernels))
        var values: [Float] = [0, -0, 1 + 1.0 / 256, 1 + 3.0 / 256, 1.9999, .infinity, -.infinity]
        var random = RandomGenerator(seed: 6)
        values += (0..<100).map { _ in Float(bitPattern: UInt32(truncatingIfNeeded: random.next()))
        }
        var rounded = [UInt16](repeating: 0, count: values.count)
        let count = Int64(values.count)
        backend.table.to_bfloat16(1, count, values, count, &rounded, count)
        for (value, bits) in zip(values, rounded) {
            let result = Float(bitPattern: UInt32(bits) << 16)
            #expect(result == value.asBfloat16 || (result.isNaN && value.isNaN), "\(value)")
        }
    }

    /// A traced tape does its work again on what lies in its tensors now.
    @Test func replay() {
        var random = RandomGenerator(seed: 7)
        let tape = Tape(tracing: defaultBackend())
        let x = randomTensor([2, 1, 6], tracksGradient: false, &random)
        let weight = randomTensor([6, 6], tracksGradient: false, &random)
        let norm = randomTensor([6], tracksGradient: false, &random)
        func compute(_ tape: Tape) -> Tensor {
            let y = tape.activation(.gelu, tape.linear(tape.swapLeadingAxes(x), weight: weight))
            return tape.layerNorm(tape.add(y, y), weight: norm, bias: norm)
        }
        let output = compute(tape)
        x.updateElements { for index in $0.indices { $0[index] += Float(index) } }
        tape.replay()
        #expect(output.elements == compute(Tape()).elements)
    }
}
