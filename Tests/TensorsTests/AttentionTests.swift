import CPUBackend
import Support
import Tensors
import TestSupport
import Testing

/// Attention over a window: gradients, kernels against the plain loops, states, reach.
@Suite struct AttentionTests {
    private func projection(_ shape: [Int], seed: UInt64 = 1) -> Tensor {
        var random = RandomGenerator(seed: seed)
        return randomTensor(shape, &random)
    }

    @Test(arguments: backendsUnderTest.indices, [1, 4, 20])
    func gradient(_ index: Int, window: Int) {
        let x = projection([2, 7, 24])
        let error = gradientError(of: [x], backend: backendsUnderTest[index]) {
            $0.windowAttention(x, heads: 2, window: window).output
        }
        #expect(error < 0.01)
    }

    /// Head widths with and without remainders, windows shorter and longer than the sequence, and a
    /// past that fills the window partly, wholly, and more than once.
    @Test(
        arguments: kernelsUnderTest,
        [(4, 9, 3, 12, 5), (1, 40, 2, 64, 16), (2, 33, 5, 20, 100)])
    func kernelsEqualTheLoops(
        _ kernels: CPU.Kernels,
        _ size: (batch: Int, length: Int, heads: Int, headWidth: Int, window: Int)
    ) throws {
        let width = size.heads * size.headWidth
        func run(_ backend: any Backend) -> [[Float]] {
            var state: AttentionState? = AttentionState(
                batch: size.batch, window: size.window, width: width)
            var results: [[Float]] = []
            for (seed, length) in [3, size.length, size.length, 1].enumerated() {
                let tape = Tape(backend: backend, recordsGradients: true)
                let x = projection([size.batch, length, 3 * width], seed: UInt64(seed))
                let (y, next) = tape.windowAttention(
                    x, heads: size.heads, window: size.window, state: state)
                let cotangent = projection(y.shape, seed: 9)
                tape.backward(from: y, cotangent: cotangent)
                results += [y.elements, tape.gradient(of: x)?.elements ?? []]
                state = next
            }
            return results + [state?.frames.elements ?? [], state?.count.elements ?? []]
        }
        let fast = run(try #require(CPU(kernels)))
        for (index, (values, expected)) in zip(fast, run(ReferenceBackend())).enumerated() {
            #expect(relativeDifference(values, expected) < 2e-5, "array \(index)")
        }
    }

    /// Whole, in pieces, and frame by frame on a traced tape: the same, long after the ring is full.
    @Test(arguments: backendsUnderTest.indices)
    func statesCarryOn(_ index: Int) {
        let backend = backendsUnderTest[index]
        let (length, window) = (23, 5)
        let x = projection([1, length, 24])
        let whole = Tape(backend: backend).windowAttention(x, heads: 2, window: window).output
        var state: AttentionState? = AttentionState(batch: 1, window: window, width: 8)
        var pieces: [Float] = []
        for range in [0..<2, 2..<12, 12..<13, 13..<23] {
            let piece = Tensor(view: x, offset: range.lowerBound * 24, shape: [1, range.count, 24])
            let (y, next) = Tape(backend: backend).windowAttention(
                piece, heads: 2, window: window, state: state)
            pieces += y.elements
            state = next
        }
        #expect(relativeDifference(pieces, whole.elements) < 1e-5)

        let tape = Tape(tracing: backend)
        let frame = Tensor(zeros: [1, 1, 24])
        let start = AttentionState(batch: 1, window: window, width: 8)
        let (y, _) = tape.windowAttention(frame, heads: 2, window: window, state: start)
        for tensor in [start.frames, start.count] {
            tensor.updateElements { $0.update(repeating: 0) }
        }
        var steps: [Float] = []
        for t in 0..<length {
            frame.updateElements {
                _ = $0.update(fromContentsOf: x.elements[t * 24..<(t + 1) * 24])
            }
            tape.replay()
            steps += y.elements
        }
        #expect(relativeDifference(steps, whole.elements) < 1e-5)
    }

    /// A frame is seen by itself and the W - 1 frames after it, and by no other.
    @Test(arguments: backendsUnderTest.indices)
    func reach(_ index: Int) {
        let (length, window, changed) = (12, 4, 5)
        func output(_ x: Tensor) -> [Float] {
            Tape(backend: backendsUnderTest[index]).windowAttention(x, heads: 1, window: window)
                .output.elements
        }
        let x = projection([1, length, 12])
        let before = output(x)
        x.updateElements { for e in 0..<12 { $0[changed * 12 + e] += 1 } }
        let after = output(x)
        for t in 0..<length {
            let rows = t * 4..<(t + 1) * 4
            #expect(
                (before[rows] != after[rows]) == (changed..<changed + window).contains(t), "\(t)")
        }
    }
}
