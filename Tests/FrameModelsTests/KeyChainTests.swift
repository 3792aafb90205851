import CPUBackend
import Foundation
import Support
import Tensors
import TestSupport
import Testing

@testable import FrameModels

/// The chain over keys: exact, differentiable, and equal on every backend.
@Suite struct KeyChainTests {
    /// A chain of random weights.
    struct Chain {
        let initial, base, u, v: Tensor
        let events: [UInt8]

        var parameters: [Tensor] { [initial, base, u, v] }

        init(
            rows: Int, keys: Int, hidden: Int, classes: Int, silence: Float = 0.5, seed: UInt64 = 1
        ) {
            var random = RandomGenerator(seed: seed)
            initial = randomTensor([rows, hidden], &random)
            base = randomTensor([rows, classes * keys], from: -2, to: 1, &random)
            u = randomTensor([classes, keys, hidden], &random)
            v = randomTensor([classes + 1, keys, hidden], &random)
            events = (0..<rows * keys).map { _ in
                random.uniformFloat() < silence
                    ? 0 : UInt8(1 + random.next() % UInt64(classes + 1))
            }
        }

        func cost(
            _ tape: Tape, events: [UInt8]? = nil, weights: Tensor? = nil, divisor: Float = 1
        ) -> (cost: Tensor, nats: [Float]) {
            tape.keyChain(
                initial, base: base, u: u, v: v, events: events ?? self.events, weights: weights,
                divisor: divisor)
        }
    }

    /// Over everything that the keys can do after any frame, probabilities sum to 1: 2^5 frames of
    /// struck and held keys, and 3^n where keys that were down can be struck again.
    @Test(arguments: backendsUnderTest.indices, [2, 3])
    func probabilitiesSumToOne(_ index: Int, classes: Int) {
        let keys = 5
        for wasDown in 0..<1 << keys {
            var frames: [[UInt8]] = [[]]
            for key in 0..<keys {
                let choices: [UInt8] =
                    wasDown >> key & 1 == 0 ? [0, 1] : Array([2, 3, 4].prefix(classes))
                frames = frames.flatMap { frame in choices.map { frame + [$0] } }
            }
            let one = Chain(rows: 1, keys: keys, hidden: 6, classes: classes, seed: 3)
            let tape = Tape(backend: backendsUnderTest[index])
            var total = 0.0
            for frame in frames {
                let nats = one.cost(tape, events: frame).nats
                total += exp(-nats.reduce(0) { $0 + Double($1) })
            }
            #expect(abs(total - 1) < 1e-5, "\(frames.count) frames")
        }
    }

    @Test(arguments: backendsUnderTest.indices, [2, 3])
    func chainGradient(_ index: Int, classes: Int) {
        // 7 keys leave a remainder of four; 5 hidden units one of every vector.
        let chain = Chain(rows: 3, keys: 7, hidden: 5, classes: classes)
        let weights = Tensor([1, 0.5, 2], shape: [3])
        let error = gradientError(of: chain.parameters, backend: backendsUnderTest[index]) {
            chain.cost($0, weights: weights, divisor: 3).cost
        }
        #expect(error < 0.01)
    }

    /// All 88 keys, mostly silent, at the width that has a path of its own and at others.
    @Test(arguments: kernelsUnderTest, [(88, 128, 3), (88, 96, 2), (61, 37, 3), (3, 16, 3)])
    func kernelsEqualTheLoops(
        _ kernels: CPU.Kernels, _ size: (keys: Int, hidden: Int, classes: Int)
    )
        throws
    {
        let chain = Chain(
            rows: 9, keys: size.keys, hidden: size.hidden, classes: size.classes, silence: 0.9)
        let weights = Tensor([1, 1, 0, 1, 0.5, 1, 1, 0, 1], shape: [9])
        func run(_ backend: any Backend) -> [[Float]] {
            let tape = Tape(backend: backend, recordsGradients: true)
            let (cost, nats) = chain.cost(tape, weights: weights, divisor: 7)
            tape.backward(from: cost)
            let plain = chain.cost(Tape(backend: backend), weights: weights, divisor: 7)
            #expect(plain.nats == nats && plain.cost.elements == cost.elements)
            return [nats, cost.elements]
                + chain.parameters.map { tape.gradient(of: $0)?.elements ?? [] }
        }
        let fast = run(try #require(CPU(kernels)))
        for (index, (values, expected)) in zip(fast, run(ReferenceBackend())).enumerated() {
            #expect(relativeDifference(values, expected) < 1e-5, "array \(index)")
        }
    }

    /// Rows of weight 0 cost nothing and pass nothing on, whatever they hold.
    @Test(arguments: backendsUnderTest.indices)
    func maskedRows(_ index: Int) {
        let chain = Chain(rows: 2, keys: 6, hidden: 4, classes: 3)
        chain.initial.updateElements { $0[5] = .nan }
        let tape = Tape(backend: backendsUnderTest[index], recordsGradients: true)
        let (cost, nats) = chain.cost(tape, weights: Tensor([1, 0], shape: [2]))
        tape.backward(from: cost)
        #expect(nats.prefix(6).allSatisfy { $0 > 0 } && nats.suffix(6).allSatisfy { $0 == 0 })
        #expect(abs(cost.elements[0] - nats.reduce(0, +)) < 1e-5 * cost.elements[0])
        for parameter in chain.parameters {
            #expect(tape.gradient(of: parameter)?.elements.allSatisfy(\.isFinite) == true)
        }
        #expect(
            tape.gradient(of: chain.initial)?.elements[4...].allSatisfy { $0 == 0 } == true)
    }

    /// What is not finite is seen in the cost, so that training stops.
    @Test(arguments: backendsUnderTest.indices)
    func poisonIsSeen(_ index: Int) {
        let chain = Chain(rows: 1, keys: 6, hidden: 4, classes: 3)
        chain.initial.updateElements { $0[0] = .nan }
        let (cost, _) = chain.cost(Tape(backend: backendsUnderTest[index]))
        #expect(!cost.elements[0].isFinite)
    }
}
