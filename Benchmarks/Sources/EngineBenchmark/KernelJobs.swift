import CPUBackend
import Support
import Tensors

/// `products`, `cell` and `scan`: the operations in which a training step spends its time, at the
/// shapes of the reference models and a batch of 64 windows of 64 frames.
///
/// As in training every thread works on an equal share of the rows with a tape of its own.
enum KernelJobs {
    static let options: Set<String> = ["threads", "precision", "repeats"]

    /// A product y = x Wᵀ: x [rows, inputs], W [outputs, inputs].
    private struct Product {
        let name: String
        let rows, inputs, outputs: Int

        static let ofTheModels = [
            Product(name: "lstm-recurrent", rows: 64, inputs: 512, outputs: 2048),
            Product(name: "lstm-input", rows: 4096, inputs: 512, outputs: 2048),
            Product(name: "mamba-in", rows: 4096, inputs: 256, outputs: 1024),
            Product(name: "mamba-x", rows: 4096, inputs: 512, outputs: 33),
            Product(name: "mamba-out", rows: 4096, inputs: 512, outputs: 256),
        ]
    }

    /// GFLOP/s of each product forward, and of its two products backward (dX and dW).
    static func products(_ options: Options) throws {
        let threads = try options.threads()
        let precision = try options.precision()
        let repeats = try options.count("repeats", default: 9)
        for product in Product.ofTheModels {
            let shares = Shares(product.rows, threads: threads, precision: precision)
            let inputs = shares.tensors { [$0, product.inputs] }
            let cotangents = shares.tensors { [$0, product.outputs] }
            let weight = Tensor.random([product.outputs, product.inputs])
            let operations =
                2 * Double(product.rows) * Double(product.inputs) * Double(product.outputs)
            // A small product is made often enough for the watch, as a recurrent network does.
            let calls = max(1, 4096 / product.rows)
            func measure(backward: Bool) -> [Double] {
                repeatedSeconds(repeats) {
                    shares.perform { share, tape in
                        for _ in 0..<calls {
                            let y = tape(backward).linear(inputs[share], weight: weight)
                            if backward {
                                tape.current?.backward(from: y, cotangent: cotangents[share])
                            }
                        }
                    }
                }
            }
            let forward = measure(backward: false)
            let both = measure(backward: true)
            let shape: [String: Any] = [
                "rows": product.rows, "inputs": product.inputs, "outputs": product.outputs,
            ]
            func emit(_ suffix: String, _ operations: Double, _ times: [Double]) {
                Measurement(
                    name: "products/\(product.name)-\(suffix)", unit: "GFLOP/s",
                    samples: times.map { operations * Double(calls) / $0 * 1e-9 },
                    threads: shares.count, precision: precision, details: shape
                ).emit()
            }
            emit("forward", operations, forward)
            emit("step", 3 * operations, both)
        }
    }

    /// Nanoseconds of a core a cell of the LSTM: one unit of one sequence at one frame.
    static func cell(_ options: Options) throws {
        let threads = try options.threads()
        let precision = try options.precision()
        let (rows, width, frames) = (64, 512, 64)
        let shares = Shares(rows, threads: threads, precision: precision)
        let buffers = (0..<6).map { index in
            shares.tensors { [$0, index == 0 ? 4 * width : width] }
        }
        func measure(_ name: String, _ body: @escaping (any Backend, [Tensor]) -> Void) throws {
            let times = repeatedSeconds(try options.count("repeats", default: 9)) {
                shares.perform { share, tape in
                    let backend = tape(false).backend
                    for _ in 0..<frames {
                        body(backend, buffers.map { $0[share] })
                    }
                }
            }
            Measurement(
                name: "cell/\(name)", unit: "ns",
                samples: times.map {
                    $0 * 1e9 * Double(shares.count) / Double(rows * width * frames)
                },
                threads: shares.count, precision: precision
            ).emit()
        }
        try measure("forward") { backend, tensors in
            backend.run(
                LSTMCellForward(
                    gates: tensors[0].matrix, cellBefore: tensors[1].matrix,
                    cell: tensors[2].matrix, hidden: tensors[3].matrix))
        }
        try measure("backward") { backend, tensors in
            backend.run(
                LSTMCellBackward(
                    gates: tensors[0].matrix, cellBefore: tensors[1].matrix,
                    cell: tensors[2].matrix, dhidden: tensors[4].matrix, dcell: tensors[5].matrix))
        }
    }

    /// Nanoseconds of a core an element (b, t, d, n) of the selective scan, skip and gate included.
    static func scan(_ options: Options) throws {
        let threads = try options.threads()
        let precision = try options.precision()
        let (batch, frames, channels, states) = (64, 64, 512, 16)
        let shares = Shares(batch, threads: threads, precision: precision)
        let u = shares.tensors { [$0, frames, channels] }
        let delta = shares.tensors(in: 0.001..<0.1) { [$0, frames, channels] }
        let projection = shares.tensors { [$0, frames, 1 + 2 * states] }
        let gate = shares.tensors { [$0, frames, 2 * channels] }
        let cotangents = shares.tensors { [$0, frames, channels] }
        let logA = Tensor.random([channels, states], in: 0..<2)
        let skip = Tensor.random([channels])
        for backward in [false, true] {
            let times = repeatedSeconds(try options.count("repeats", default: 9)) {
                shares.perform { share, tape in
                    let y = tape(backward).selectiveScan(
                        u[share], delta: delta[share], logA: logA,
                        inputB: projection[share].columns(1..<1 + states),
                        outputC: projection[share].columns(1 + states..<1 + 2 * states),
                        skip: skip, gate: gate[share].columns(channels..<2 * channels)
                    ).output
                    if backward { tape.current?.backward(from: y, cotangent: cotangents[share]) }
                }
            }
            let elements = Double(batch * frames * channels * states)
            Measurement(
                name: backward ? "scan/step" : "scan/forward", unit: "ns",
                samples: times.map { $0 * 1e9 * Double(shares.count) / elements },
                threads: shares.count, precision: precision
            ).emit()
        }
    }
}

/// Rows split between threads, each with tapes of its own.
private struct Shares {
    /// Threads that have rows.
    let count: Int
    private let total: Int
    private let backend: any Backend

    /// Makes the tape of one pass; a class, so that its last tape can be asked for.
    final class TapeMaker {
        private let backend: any Backend
        private(set) var current: Tape?

        init(_ backend: any Backend) {
            self.backend = backend
        }

        func callAsFunction(_ recordsGradients: Bool) -> Tape {
            let tape = Tape(backend: backend, recordsGradients: recordsGradients)
            current = tape
            return tape
        }
    }

    init(_ rows: Int, threads: Int, precision: Precision) {
        count = min(rows, threads)
        total = rows
        backend = defaultBackend(precision)
    }

    func rows(_ share: Int) -> Int { total * (share + 1) / count - total * share / count }

    /// One random tensor a share, whose gradient is wanted.
    func tensors(in range: Range<Float> = -1..<1, _ shape: (Int) -> [Int]) -> [Tensor] {
        (0..<count).map { Tensor.random(shape(rows($0)), in: range) }
    }

    func perform(_ body: (Int, TapeMaker) -> Void) {
        performInParallel(count) { body($0, TapeMaker(backend)) }
    }
}

extension Tensor {
    /// Values drawn evenly from `range`; gradients are tracked.
    fileprivate static func random(_ shape: [Int], in range: Range<Float> = -1..<1) -> Tensor {
        var random = RandomGenerator(seed: 1)
        let elements = (0..<shape.reduce(1, *)).map { _ in
            range.lowerBound + random.uniformFloat() * (range.upperBound - range.lowerBound)
        }
        return Tensor(elements, shape: shape, tracksGradient: true)
    }
}
