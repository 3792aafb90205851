import Foundation
import Support
import Tensors
import TestSupport
import Testing

/// Costs of classes, and rows that are gathered: exact and differentiable on every backend.
@Suite struct ClassTests {
    @Test(arguments: backendsUnderTest.indices)
    func softmaxGradient(_ index: Int) {
        var random = RandomGenerator(seed: 5)
        let logits = randomTensor([4, 9], from: -3, to: 3, &random)
        let backend = backendsUnderTest[index]
        let error = gradientError(of: [logits], backend: backend) {
            $0.softmaxCrossEntropy(logits, targets: [0, 8, 3, 3], divisor: 2).cost
        }
        #expect(error < 0.01)
        let all = (0..<9).map {
            Tape(backend: backend).softmaxCrossEntropy(
                logits, targets: [Int32](repeating: $0, count: 4)
            ).nats
        }
        for row in 0..<4 {
            #expect(abs(all.reduce(0) { $0 + exp(-Double($1[row])) } - 1) < 1e-5)
        }
    }

    @Test(arguments: backendsUnderTest.indices)
    func gathering(_ index: Int) {
        var random = RandomGenerator(seed: 6)
        let table = randomTensor([5, 3], &random)
        let backend = backendsUnderTest[index]
        let rows = Tape(backend: backend).gatherRows(table, [4, 0, 4]).elements
        let values = table.elements
        #expect(rows == Array(values[12...]) + Array(values[..<3]) + Array(values[12...]))
        let bags = Tape(backend: backend).embeddingSums(table, [1, 2, 3], counts: [2, 0, 1])
        #expect(
            bags.elements == [
                values[3] + values[6], values[4] + values[7], values[5] + values[8], 0, 0, 0,
            ] + Array(values[9..<12]))
        let error = gradientError(of: [table], backend: backend) {
            $0.embeddingSums(table, [1, 1, 2, 4], counts: [3, 1])
        }
        #expect(error < 0.01)
    }
}
