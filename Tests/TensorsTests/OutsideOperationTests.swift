import CPUBackend
import Support
import Tensors
import TestSupport
import Testing

/// An operation that the engine does not know, added as docs/engine.md tells, from public parts alone.
@Suite struct OutsideOperationTests {
    @Test(arguments: backendsUnderTest.indices)
    func runsEverywhere(_ index: Int) {
        var random = RandomGenerator(seed: 3)
        let x = randomTensor([2, 5], &random)
        let backend = backendsUnderTest[index]
        let squares = Tape(backend: backend).square(x).elements
        #expect(squares == x.elements.map { $0 * $0 })
        let error = gradientError(of: [x], backend: backend) { $0.square($0.add(x, x)) }
        #expect(error < 1e-3)
    }

    /// A traced tape does it again.
    @Test func replays() {
        let tape = Tape(tracing: defaultBackend())
        let x = Tensor([1, 2], shape: [1, 2])
        let y = tape.square(x)
        x.updateElements { $0[0] = 3 }
        tape.replay()
        #expect(y.elements == [9, 4])
    }
}

/// y = x², or y += 2 x dy where there is a `dy`; all dense.
private struct Square: TensorOperation {
    let x, y: Matrix
    var dy: Matrix?

    func runPlainly(at precision: Precision) {
        withHostMemory { memory in
            let (x, y, dy) = (memory[x], memory[y], memory[optional: dy])
            for index in 0..<self.x.count {
                if let dy {
                    y[index] += 2 * x[index] * dy[index]
                } else {
                    y[index] = x[index] * x[index]
                }
            }
        }
    }
}

extension Square: CPUOperation {
    func run(on cpu: CPU) {
        withHostMemory { memory in
            let (x, y, dy) = (memory[x], memory[y], memory[optional: dy])
            for index in stride(from: 0, to: self.x.count, by: 1) {
                if let dy {
                    y[index] += x[index] * dy[index] * 2
                } else {
                    y[index] = x[index] * x[index]
                }
            }
        }
    }
}

extension Tape {
    fileprivate func square(_ x: Tensor) -> Tensor {
        let y = output(x.shape, from: [x])
        perform(Square(x: x.matrix, y: y.matrix))
        record(y) { [unowned self] dy in run(Square(x: x.matrix, y: gradientSum(of: x), dy: dy)) }
        return y
    }
}
