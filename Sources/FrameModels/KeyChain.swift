import CKernels
import CPUBackend
import Foundation
import PianoRolls
import Tensors

/// The cost of frames of keys that are drawn one after another, low to high: an autoregressive
/// density over keys with shared hidden units (NADE; Larochelle and Murray, AISTATS 2011), here with
/// transitions instead of states.
///
/// R rows, K keys, H hidden units, C classes: 2 (struck, held) or 3 (and restruck). For every key k
/// from low to high, a beginning at `initial`:
///
///     logits_c = base[r, c, k] + u[c, k] · silu(a)
///     a key that was up:   p(struck) = sigmoid(logits_0)
///     a key that was down: p(released, held, restruck) = softmax(0, logits_1, logits_2)
///     a += v[event - 1, k] unless the key is silent
///
/// Gradients are made in the same sweep, in O(R K H).
struct KeyChain: TensorOperation {
    /// Of the summed, weighted costs times `scale`; added to, in the shapes of the operands.
    struct Gradients {
        let scale: Float
        let initial, base, u, v: Matrix
    }

    let keys, classes: Int
    /// [R, H].
    let initial: Matrix
    /// [R, C K].
    let base: Matrix
    /// [C K, H].
    let u: Matrix
    /// [(C + 1) K, H].
    let v: Matrix
    /// [R, K], uint8.
    let events: Matrix
    /// How much each of the R rows counts; 1 by default.
    let weights: Matrix?
    /// [R, K]: the unweighted nats of every key are written to it; 0 where the row's weight is 0.
    let costs: Matrix
    let gradients: Gradients?

    /// Key by key in float64, without a thought for which keys change nothing.
    func runPlainly(at precision: Precision) {
        withHostMemory { memory in
            let (costs, weights) = (memory[costs], memory[optional: weights])
            for row in 0..<initial.rows {
                let weight = weights.map { Double($0[row]) } ?? 1
                guard weight != 0 else {
                    for k in 0..<keys { costs[row * keys + k] = 0 }
                    continue
                }
                let sweep = forward(row, memory)
                for k in 0..<keys { costs[row * keys + k] = Float(sweep.costs[k]) }
                if let gradients {
                    backward(row, sweep, Double(gradients.scale) * weight, gradients, memory)
                }
            }
        }
    }

    /// Every key's pre-activations, the slope of the cost in each of its logits, and its cost.
    private typealias Sweep = (a: [[Double]], slopes: [[Double]], costs: [Double])

    private func forward(_ row: Int, _ memory: borrowing HostMemory) -> Sweep {
        let (initial, base, u, v) = (memory[initial], memory[base], memory[u], memory[v])
        let (events, hidden) = (memory[events, of: UInt8.self], self.initial.width)
        var sweep: Sweep = ([(0..<hidden).map { Double(initial[row * hidden + $0]) }], [], [])
        for k in 0..<keys {
            let event = Int(events[row * keys + k])
            let a = sweep.a[k]
            let g = a.map { $0 * logistic($0) }
            func logit(_ c: Int) -> Double {
                (0..<hidden).reduce(Double(base[(row * classes + c) * keys + k])) {
                    $0 + Double(u[(c * keys + k) * hidden + $1]) * g[$1]
                }
            }
            var slope = [Double](repeating: 0, count: classes)
            if event < Int(KeyEvent.released.rawValue) {
                let isStruck = event == Int(KeyEvent.struck.rawValue)
                let p = logistic(logit(0))
                sweep.costs.append(-log(isStruck ? p : 1 - p))
                slope[0] = p - (isStruck ? 1 : 0)
            } else {
                let weights = [1] + (1..<classes).map { exp(logit($0)) }
                let total = weights.reduce(0, +)
                sweep.costs.append(-log(weights[event - 2] / total))
                for c in 1..<classes { slope[c] = weights[c] / total - (c == event - 2 ? 1 : 0) }
            }
            sweep.slopes.append(slope)
            let move = ((event - 1) * keys + k) * hidden
            sweep.a.append(
                event == 0 ? a : (0..<hidden).map { a[$0] + Double(v[move + $0]) })
        }
        return sweep
    }

    private func backward(
        _ row: Int, _ sweep: Sweep, _ scale: Double, _ gradients: Gradients,
        _ memory: borrowing HostMemory
    ) {
        let (u, events, hidden) = (memory[u], memory[events, of: UInt8.self], initial.width)
        let (dinitial, dbase) = (memory[gradients.initial], memory[gradients.base])
        let (du, dv) = (memory[gradients.u], memory[gradients.v])
        var da = [Double](repeating: 0, count: hidden)
        for k in (0..<keys).reversed() {
            let event = Int(events[row * keys + k])
            let slopes = sweep.slopes[k].map { $0 * scale }
            for j in 0..<hidden {
                if event != 0 { dv[((event - 1) * keys + k) * hidden + j] += Float(da[j]) }
                let (value, q) = (sweep.a[k][j], logistic(sweep.a[k][j]))
                var dg = 0.0
                for c in 0..<classes {
                    let place = (c * keys + k) * hidden + j
                    dg += slopes[c] * Double(u[place])
                    du[place] += Float(slopes[c] * value * q)
                }
                da[j] += dg * q * (1 + value * (1 - q))
            }
            for c in 0..<classes { dbase[(row * classes + c) * keys + k] += Float(slopes[c]) }
        }
        for j in 0..<hidden { dinitial[row * hidden + j] += Float(da[j]) }
    }

    private func logistic(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
}

extension KeyChain: CPUOperation {
    func run(on cpu: CPU) {
        let kernel = cadenza_heads_named(cpu.kernels.rawValue).pointee.key_chain
        let hidden = initial.width
        withHostMemory { memory in
            var chain = cadenza_key_chain(
                rows: Int64(initial.rows), keys: Int64(keys), hidden: Int64(hidden),
                classes: Int64(classes), initial: memory[initial], base: memory[base],
                u: memory[u], v: memory[v], events: memory[events, of: UInt8.self],
                weights: memory[optional: weights])
            guard let gradients else {
                kernel?(&chain, memory[costs], nil)
                return
            }
            withUnsafeTemporaryAllocation(of: Float.self, capacity: 2 * (keys + 1) * hidden) {
                var places = cadenza_key_chain_gradients(
                    scale: gradients.scale, dinitial: memory[gradients.initial],
                    dbase: memory[gradients.base], du: memory[gradients.u],
                    dv: memory[gradients.v], scratch: $0.baseAddress)
                kernel?(&chain, memory[costs], &places)
            }
        }
    }
}

extension Tape {
    /// The cost of frames of keys that are drawn one after another, as one node; ``KeyChain`` has the
    /// mathematics. Exact: the probabilities of all frames sum to 1.
    ///
    /// - Parameters:
    ///   - initial: [..., H] of R rows, H at most 1024.
    ///   - base: [..., C K], class by class.
    ///   - u: [C, K, H].
    ///   - v: [C + 1, K, H]: struck, released, held, restruck.
    ///   - events: what every key does, [R, K], raw values of ``KeyEvent``, K at most 256.
    ///   - weights: [...] of R: how much each row counts; 1 by default.
    ///   - divisor: what the sum is divided by.
    /// - Returns: the scalar cost [1], and the unweighted nats of every key, [R, K] row-major; 0 in
    ///   rows whose weight is 0.
    func keyChain(
        _ initial: Tensor, base: Tensor, u: Tensor, v: Tensor, events: [UInt8],
        weights: Tensor? = nil, divisor: Float = 1
    ) -> (cost: Tensor, nats: [Float]) {
        let (rows, keys, hidden, classes) = (initial.rows, u.shape[1], u.shape[2], u.shape[0])
        precondition(classes == 2 || classes == 3, "2 or 3 classes, not \(classes)")
        precondition(
            keys <= CADENZA_CHAIN_KEYS && hidden <= CADENZA_CHAIN_HIDDEN,
            "at most 256 keys and 1024 hidden units")
        precondition(initial.width == hidden && v.shape == [classes + 1, keys, hidden], "widths")
        precondition(base.rows == rows && base.width == classes * keys, "base \(base.shape)")
        precondition(events.count == rows * keys, "one event a key")
        precondition(
            events.allSatisfy { $0 <= classes + 1 },
            "events are 0...4; two classes know no restruck keys")
        precondition(weights.map { $0.count == rows } ?? true, "one weight a row")

        let inputs = [initial, base, u, v]
        let isFollowed = recordsGradients && inputs.contains(where: \.tracksGradient)
        let gradients = isFollowed ? inputs.map { zeros($0.shape) } : []
        let costs = scratch([rows, keys])
        run(
            KeyChain(
                keys: keys, classes: classes, initial: initial.matrix, base: base.matrix,
                u: u.matrix, v: v.matrix,
                events: Tensor(of: events, shape: [rows, keys], on: backend.device).matrix,
                weights: weights?.flat, costs: costs.matrix,
                gradients: isFollowed
                    ? KeyChain.Gradients(
                        scale: 1 / divisor, initial: gradients[0].matrix,
                        base: gradients[1].matrix, u: gradients[2].matrix, v: gradients[3].matrix)
                    : nil))
        let nats = costs.elements
        let counts = weights?.elements
        let sum = nats.indices.reduce(0) {
            $0 + Double(nats[$1]) * Double(counts?[$1 / keys] ?? 1)
        }
        let cost = scalar(
            Float(sum / Double(divisor)), gradients: zip(inputs, gradients).map { ($0, $1) })
        return (cost, nats)
    }
}
