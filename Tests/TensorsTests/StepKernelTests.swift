import CKernels
import Foundation
import Support
import Tensors
import TestSupport
import Testing

@testable import CPUBackend

/// What steps of recurrent networks are made of: kernels against plain loops, and traced tapes.
@Suite struct StepKernelTests {
    /// Every number of rows up to two tiles and a rest, every width of the last panel.
    @Test(arguments: kernelsUnderTest)
    func rowsByAPackedWeight(_ kernels: CPU.Kernels) throws {
        let table = try #require(CPU(kernels)).table
        var random = RandomGenerator(seed: 31)
        for (rows, outputs) in (1...29).map({ ($0, 37) }) + (1...33).map({ (7, $0) }) {
            let (inputs, strideX, strideY) = (rows % 5 + 1, 9, 40)
            let x = randomTensor([rows, strideX], tracksGradient: false, &random).elements
            let weight = randomTensor([outputs, inputs], tracksGradient: false, &random).elements
            var y = randomTensor([rows, strideY], tracksGradient: false, &random).elements
            let (n, k) = (Int64(outputs), Int64(inputs))
            var packed = [Float](repeating: .nan, count: Int(cadenza_packed_rows_size(n, k)))
            cadenza_pack_rows(n, k, weight, k, 1, &packed)
            for accumulates in [false, true] {
                var expected = y
                for row in 0..<rows {
                    for output in 0..<outputs {
                        var sum = accumulates ? Double(y[row * strideY + output]) : 0
                        for input in 0..<inputs {
                            sum +=
                                Double(x[row * strideX + input])
                                * Double(weight[output * inputs + input])
                        }
                        expected[row * strideY + output] = Float(sum)
                    }
                }
                table.matrix_rows(
                    Int64(rows), n, k, packed, x, Int64(strideX), accumulates ? 1 : 0, &y,
                    Int64(strideY))
                // Nothing is written beside the outputs.
                #expect(relativeDifference(y, expected) < 1e-6, "\(rows) x \(outputs)")
            }
        }
    }

    @Test(arguments: kernelsUnderTest)
    func levelsOfBands(_ kernels: CPU.Kernels) throws {
        let table = try #require(CPU(kernels)).table
        var random = RandomGenerator(seed: 32)
        let power = (0..<90).map { _ in powf(10, 14 * random.uniformFloat() - 13) }
        let firsts = (0..<70).map(Int32.init)
        let counts = (0..<70).map { Int32($0 % 21) }
        let weights = (0..<counts.reduce(0, +)).map { _ in random.uniformFloat() }
        var levels = [Float](repeating: -1, count: 140)
        table.band_levels(70, firsts, counts, weights, power, 1e-12, 90, &levels, 2)
        var place = 0
        for band in 0..<70 {
            var sum = 1e-12
            for line in 0..<Int(counts[band]) {
                sum += Double(weights[place + line]) * Double(power[band + line])
            }
            place += Int(counts[band])
            #expect(abs(Double(levels[2 * band]) - max(0, 1 + 10 * log10(sum) / 90)) < 1e-6)
            #expect(levels[2 * band + 1] == -1)
        }
        // The least power is far below the range, full scale at its end.
        #expect(levels[0] == 0)
        table.band_levels(1, [0], [1], [1], [1], 0, 90, &levels, 1)
        #expect(levels[0] == 1)
    }

    /// A single frame after others, in place or not.
    @Test(arguments: kernelsUnderTest, [16, 71])
    func scanOfOneFrame(_ kernels: CPU.Kernels, _ channels: Int) throws {
        let (batch, states) = (3, 5)
        var random = RandomGenerator(seed: 33)
        let u = randomTensor([batch, 1, channels], tracksGradient: false, &random)
        let delta = randomTensor(
            [batch, 1, channels], from: 0.001, to: 60, tracksGradient: false, &random)
        let logA = randomTensor([channels, states], from: 0, to: 2.8, &random)
        let selected = randomTensor([batch, 1, 1 + 2 * states], tracksGradient: false, &random)
        let skip = randomTensor([channels], &random)
        let wide = randomTensor(
            [batch, 1, 2 * channels], from: -4, to: 4, tracksGradient: false, &random)
        let begin = randomTensor([batch, states, channels], tracksGradient: false, &random)
        func scan(_ tape: Tape, gate: Bool) -> [[Float]] {
            let initial = Tensor(begin.elements, shape: begin.shape)
            let (y, state) = tape.selectiveScan(
                u, delta: delta, logA: logA, inputB: selected.columns(1..<1 + states),
                outputC: selected.columns(1 + states..<1 + 2 * states), skip: skip,
                gate: gate ? wide.columns(channels..<2 * channels) : nil, initial: initial,
                wantsState: true)
            return [y.elements, state?.elements ?? []]
        }
        let backend = try #require(CPU(kernels))
        for gate in [false, true] {
            let plain = scan(Tape(backend: ReferenceBackend()), gate: gate)
            for tape in [Tape(backend: backend), Tape(tracing: backend)] {
                for (values, expected) in zip(scan(tape, gate: gate), plain) {
                    #expect(relativeDifference(values, expected) < 2e-6)
                }
            }
        }
    }

    /// Rows are gathered and summed anew at every replay.
    @Test(arguments: [defaultBackend(), ReferenceBackend()] as [any Backend])
    func gatheringIsReplayed(_ backend: any Backend) {
        let x = Tensor([1, 2, 3, 4, 5, 6], shape: [3, 2])
        let tape = Tape(tracing: backend)
        let chosen = tape.gatherRows(x, [2, 0, 2])
        let sums = tape.embeddingSums(x, [0, 1, 2, 1], counts: [3, 0, 1])
        #expect(chosen.elements == [5, 6, 1, 2, 5, 6])
        #expect(sums.elements == [9, 12, 0, 0, 3, 4])
        x.updateElements { $0[4] = 7 }
        tape.replay()
        #expect(chosen.elements == [7, 6, 1, 2, 7, 6])
        #expect(sums.elements == [11, 12, 0, 0, 3, 4])
    }

    /// A traced tape takes on whatever elements its tensors have.
    @Test func elementsAreExchanged() {
        let (x, other) = (Tensor([1, -2], shape: [2]), Tensor([-3, 4], shape: [2]))
        let view = Tensor(view: x, offset: 1, shape: [1])
        let tape = Tape(tracing: defaultBackend())
        let y = tape.activation(.relu, x)
        x.exchangeElements(with: other)
        #expect(x.elements == [-3, 4] && other.elements == [1, -2] && view.elements == [4])
        tape.replay()
        #expect(y.elements == [0, 4])
        x.exchangeElements(with: x)
        #expect(x.elements == [-3, 4])
    }
}
