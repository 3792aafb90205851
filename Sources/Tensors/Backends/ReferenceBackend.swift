import CKernels
import Foundation

/// Every operation as its plain loop: the definition that the fast kernels are tested against.
///
/// Slow by intent; sums run in float64 where that needs no extra memory.
public struct ReferenceBackend: Backend {
    public let precision: Precision

    public init(precision: Precision = .float32) {
        self.precision = precision
    }

    public var name: String { "reference loops" }

    public func gemm(
        _ layoutA: MatrixLayout, _ layoutB: MatrixLayout, _ m: Int, _ n: Int, _ k: Int,
        _ a: FloatPointer, _ strideA: Int, _ b: FloatPointer, _ strideB: Int, accumulate: Bool,
        _ c: FloatPointer, _ strideC: Int
    ) {
        let rounds = usesBfloat16(m, n, k)
        for i in 0..<m {
            for j in 0..<n {
                var sum = accumulate ? Double(c[i * strideC + j]) : 0
                for p in 0..<k {
                    var left = layoutA == .plain ? a[i * strideA + p] : a[p * strideA + i]
                    var right = layoutB == .plain ? b[p * strideB + j] : b[j * strideB + p]
                    if rounds { (left, right) = (left.asBfloat16, right.asBfloat16) }
                    sum += Double(left) * Double(right)
                }
                c[i * strideC + j] = Float(sum)
            }
        }
    }

    public func gemm(
        _ m: Int, _ n: Int, _ k: Int, _ a: FloatPointer, _ strideA: Int, weight: Tensor,
        _ layoutB: MatrixLayout, accumulate: Bool, _ c: FloatPointer, _ strideC: Int
    ) {
        guard m == 1, precision != .float32 else {
            return gemm(
                .plain, layoutB, m, n, k, a, strideA, weight.pointer, weight.width,
                accumulate: accumulate, c, strideC)
        }
        let row = Tensor((0..<k).map { a[$0] }, shape: [k])
        let rounded = Tensor(weight.elements.map(\.asBfloat16), shape: weight.shape)
        if precision == .int8 {
            rounded.pointer.update(from: weight.pointer, count: weight.count)
            for output in 0..<n {
                let places = (0..<k).map { layoutB == .plain ? $0 * n + output : output * k + $0 }
                round(rounded.pointer, places, toMultiplesOfLargest: 127)
            }
            round(
                row.pointer, Array(0..<k),
                toMultiplesOfLargest: min(Int(Int16.max), Int(Int32.max) / (127 * k)))
        }
        withExtendedLifetime((row, rounded)) {
            gemm(
                .plain, layoutB, m, n, k, row.pointer, k, rounded.pointer, rounded.width,
                accumulate: accumulate, c, strideC)
        }
    }

    /// Rounds elements to `count` steps from 0 to the largest magnitude among them.
    private func round(
        _ values: FloatPointer, _ places: [Int], toMultiplesOfLargest count: Int
    ) {
        let largest = places.map { abs(values[$0]) }.max() ?? 0
        guard largest > 1e-30 else { return places.forEach { values[$0] = 0 } }
        let step = largest / Float(count)
        for place in places {
            values[place] = (values[place] / step).rounded(.toNearestOrEven) * step
        }
    }

    public func lstmCellForward(
        _ rows: Int, _ width: Int, _ gates: FloatPointer, _ cellBefore: FloatPointer,
        _ cell: FloatPointer, _ hidden: FloatPointer
    ) {
        for r in 0..<rows {
            let row = gates + r * 4 * width
            for j in 0..<width {
                let i = sigmoid(row[j])
                let f = sigmoid(row[width + j])
                let g = tanh(row[2 * width + j])
                let o = sigmoid(row[3 * width + j])
                let value = f * cellBefore[r * width + j] + i * g
                (row[j], row[width + j], row[2 * width + j], row[3 * width + j]) = (i, f, g, o)
                cell[r * width + j] = value
                hidden[r * width + j] = o * tanh(value)
            }
        }
    }

    public func lstmCellBackward(
        _ rows: Int, _ width: Int, _ gates: FloatPointer, _ cellBefore: FloatPointer,
        _ cell: FloatPointer, _ dhidden: FloatPointer, _ dcell: FloatPointer
    ) {
        for r in 0..<rows {
            let row = gates + r * 4 * width
            for j in 0..<width {
                let index = r * width + j
                let (i, f) = (row[j], row[width + j])
                let (g, o) = (row[2 * width + j], row[3 * width + j])
                let squashed = tanh(cell[index])
                let d = dcell[index] + dhidden[index] * o * (1 - squashed * squashed)
                row[j] = d * g * i * (1 - i)
                row[width + j] = d * cellBefore[index] * f * (1 - f)
                row[2 * width + j] = d * i * (1 - g * g)
                row[3 * width + j] = dhidden[index] * squashed * o * (1 - o)
                dcell[index] = d * f
            }
        }
    }

    public func scanForward(_ s: cadenza_scan) {
        let last = runScan(s) { _, _, _ in }
        guard let final = s.final_state else { return }
        for index in 0..<last.count { final[index] = last[index] }
    }

    /// Runs the recurrence and calls `visit` with (batch, frame, states before that frame).
    ///
    /// - Returns: the last states, [B, N, D].
    private func runScan(
        _ s: cadenza_scan, visit: (_ batch: Int, _ frame: Int, _ before: [Float]) -> Void
    ) -> [Float] {
        let (length, channels, states) = (Int(s.length), Int(s.channels), Int(s.states))
        let chunk = Int(CADENZA_SCAN_CHUNK)
        let chunks = (length + chunk - 1) / chunk
        let size = states * channels
        var last: [Float] = []
        for batch in 0..<Int(s.batch) {
            var h = [Float](repeating: 0, count: size)
            if let initial = s.initial_state {
                for index in 0..<size { h[index] = initial[batch * size + index] }
            }
            for t in 0..<length {
                visit(batch, t, h)
                if t % chunk == 0, let checkpoints = s.checkpoints {
                    let base = (batch * chunks + t / chunk) * size
                    for index in 0..<size { checkpoints[base + index] = h[index] }
                }
                let row = batch * length + t
                for d in 0..<channels {
                    let (u, delta) = (s.u[row * channels + d], s.delta[row * channels + d])
                    var sum = s.skip[d] * u
                    for n in 0..<states {
                        let b = s.b[row * Int(s.bc_stride) + n]
                        let c = s.c[row * Int(s.bc_stride) + n]
                        let index = n * channels + d
                        h[index] = exp(delta * s.a[index]) * h[index] + delta * b * u
                        sum += c * h[index]
                    }
                    if let gate = s.gate {
                        let z = gate[row * Int(s.gate_stride) + d]
                        sum *= z * sigmoid(z)
                    }
                    s.y[row * channels + d] = sum
                }
            }
            last += h
        }
        return last
    }

    public func scanBackward(_ s: cadenza_scan, _ g: cadenza_scan_gradients) {
        let (length, channels, states) = (Int(s.length), Int(s.channels), Int(s.states))
        if g.accumulate == 0 {
            for gradient in [g.du, g.ddelta].compactMap({ $0 }) {
                clear(gradient, Int(s.batch) * length, channels, channels)
            }
            if let dgate = g.dgate {
                clear(dgate, Int(s.batch) * length, channels, Int(g.dgate_stride))
            }
        }
        // The forward pass is run again into memory of its own, and all its states are kept.
        var history: [[Float]] = []
        var again = s
        let outputs = FloatPointer.allocate(capacity: Int(s.batch) * length * channels)
        defer { outputs.deallocate() }
        again.y = outputs
        again.checkpoints = nil
        _ = runScan(again) { _, _, before in history.append(before) }

        for batch in 0..<Int(s.batch) {
            var carry = [Float](repeating: 0, count: states * channels)
            for t in stride(from: length - 1, through: 0, by: -1) {
                let row = batch * length + t
                let before = history[row]
                for d in 0..<channels {
                    let (u, delta) = (s.u[row * channels + d], s.delta[row * channels + d])
                    var dy = g.dy[row * channels + d]
                    var plain = s.skip[d] * u
                    var after = [Float](repeating: 0, count: states)
                    for n in 0..<states {
                        let index = n * channels + d
                        let b = s.b[row * Int(s.bc_stride) + n]
                        after[n] = exp(delta * s.a[index]) * before[index] + delta * b * u
                        plain += s.c[row * Int(s.bc_stride) + n] * after[n]
                    }
                    if let gate = s.gate {
                        let z = gate[row * Int(s.gate_stride) + d]
                        let q = sigmoid(z)
                        g.dgate[row * Int(g.dgate_stride) + d] += dy * plain * q * (1 + z * (1 - q))
                        dy *= z * q
                    }
                    for n in 0..<states {
                        let index = n * channels + d
                        let b = s.b[row * Int(s.bc_stride) + n]
                        let c = s.c[row * Int(s.bc_stride) + n]
                        let dh = carry[index] + dy * c
                        let factor = exp(delta * s.a[index])
                        let dexponent = dh * factor * before[index]
                        g.dc[row * Int(g.dbc_stride) + n] += dy * after[n]
                        g.db[row * Int(g.dbc_stride) + n] += dh * delta * u
                        g.du[row * channels + d] += dh * delta * b
                        g.ddelta[row * channels + d] += dh * b * u + dexponent * s.a[index]
                        g.da[index] += dexponent * delta
                        carry[index] = dh * factor
                    }
                    g.du[row * channels + d] += dy * s.skip[d]
                    g.dskip[d] += dy * u
                }
            }
        }
    }

    /// Zeros in `columns` columns of every row.
    private func clear(_ matrix: FloatPointer, _ rows: Int, _ columns: Int, _ stride: Int) {
        for row in 0..<rows { (matrix + row * stride).update(repeating: 0, count: columns) }
    }

    /// Bias and taps of one element, before SiLU.
    private func convolved(
        _ b: Int, _ t: Int, _ d: Int, _ length: Int, _ channels: Int, _ taps: Int,
        _ x: FloatPointer, _ strideX: Int, _ weightByTap: FloatPointer, _ bias: FloatPointer,
        _ state: FloatPointer?
    ) -> Float {
        var sum = bias[d]
        for k in 0..<taps {
            let source = t + k - (taps - 1)
            let weight = weightByTap[k * channels + d]
            if source >= 0 {
                sum += weight * x[(b * length + source) * strideX + d]
            } else if let state {
                sum += weight * state[(b * (taps - 1) + source + taps - 1) * channels + d]
            }
        }
        return sum
    }

    public func convolutionForward(
        _ batch: Int, _ length: Int, _ channels: Int, _ taps: Int, _ x: FloatPointer,
        _ strideX: Int, _ weightByTap: FloatPointer, _ bias: FloatPointer, _ state: FloatPointer?,
        silu: Bool, _ y: FloatPointer
    ) {
        for b in 0..<batch {
            for t in 0..<length {
                for d in 0..<channels {
                    let sum = convolved(
                        b, t, d, length, channels, taps, x, strideX, weightByTap, bias, state)
                    y[(b * length + t) * channels + d] = silu ? sum * sigmoid(sum) : sum
                }
            }
        }
    }

    public func convolutionBackward(
        _ batch: Int, _ length: Int, _ channels: Int, _ taps: Int, _ x: FloatPointer,
        _ strideX: Int, _ weightByTap: FloatPointer, _ bias: FloatPointer, _ state: FloatPointer?,
        silu: Bool, _ dy: FloatPointer, accumulate: Bool, _ dx: FloatPointer, _ strideDX: Int,
        _ dweightByTap: FloatPointer, _ dbias: FloatPointer, _ scratch: FloatPointer
    ) {
        if !accumulate { clear(dx, batch * length, channels, strideDX) }
        for b in 0..<batch {
            for t in 0..<length {
                for d in 0..<channels {
                    var upstream = dy[(b * length + t) * channels + d]
                    if silu {
                        let sum = convolved(
                            b, t, d, length, channels, taps, x, strideX, weightByTap, bias, state)
                        let q = sigmoid(sum)
                        upstream *= q * (1 + sum * (1 - q))
                    }
                    dbias[d] += upstream
                    for k in 0..<taps {
                        let source = t + k - (taps - 1)
                        if source >= 0 {
                            let row = b * length + source
                            dweightByTap[k * channels + d] += upstream * x[row * strideX + d]
                            dx[row * strideDX + d] += upstream * weightByTap[k * channels + d]
                        } else if let state {
                            let row = b * (taps - 1) + source + taps - 1
                            dweightByTap[k * channels + d] += upstream * state[row * channels + d]
                        }
                    }
                }
            }
        }
    }

    public func stepSizesForward(
        _ rows: Int, _ channels: Int, _ x: FloatPointer, _ strideX: Int, _ weight: FloatPointer,
        _ bias: FloatPointer, _ y: FloatPointer
    ) {
        for r in 0..<rows {
            for d in 0..<channels {
                y[r * channels + d] = softplus(x[r * strideX] * weight[d] + bias[d])
            }
        }
    }

    public func stepSizesBackward(
        _ rows: Int, _ channels: Int, _ x: FloatPointer, _ strideX: Int, _ weight: FloatPointer,
        _ bias: FloatPointer, _ dy: FloatPointer, _ dx: FloatPointer, _ strideDX: Int,
        _ dweight: FloatPointer, _ dbias: FloatPointer
    ) {
        for r in 0..<rows {
            for d in 0..<channels {
                let sum = x[r * strideX] * weight[d] + bias[d]
                let upstream = dy[r * channels + d] * sigmoid(sum)
                dweight[d] += upstream * x[r * strideX]
                dbias[d] += upstream
                dx[r * strideDX] += upstream * weight[d]
            }
        }
    }

    public func layerNormForward(
        _ rows: Int, _ width: Int, _ epsilon: Float, _ x: FloatPointer, _ weight: FloatPointer,
        _ bias: FloatPointer, _ y: FloatPointer, _ mean: FloatPointer,
        _ inverseDeviation: FloatPointer
    ) {
        for r in 0..<rows {
            var (sum, squares) = (0.0, 0.0)
            for j in 0..<width { sum += Double(x[r * width + j]) }
            let center = sum / Double(width)
            for j in 0..<width {
                let difference = Double(x[r * width + j]) - center
                squares += difference * difference
            }
            let inverse = 1 / (squares / Double(width) + Double(epsilon)).squareRoot()
            for j in 0..<width {
                let normal = Float((Double(x[r * width + j]) - center) * inverse)
                y[r * width + j] = normal * weight[j] + bias[j]
            }
            mean[r] = Float(center)
            inverseDeviation[r] = Float(inverse)
        }
    }

    public func layerNormBackward(
        _ rows: Int, _ width: Int, _ x: FloatPointer, _ weight: FloatPointer, _ mean: FloatPointer,
        _ inverseDeviation: FloatPointer, _ dy: FloatPointer, accumulate: Bool,
        _ dx: FloatPointer, _ dweight: FloatPointer, _ dbias: FloatPointer
    ) {
        if !accumulate { clear(dx, rows, width, width) }
        for r in 0..<rows {
            let inverse = inverseDeviation[r]
            var (sum, weighted): (Double, Double) = (0, 0)
            for j in 0..<width {
                let normal = (x[r * width + j] - mean[r]) * inverse
                let upstream = dy[r * width + j]
                sum += Double(upstream * weight[j])
                weighted += Double(upstream * weight[j] * normal)
                dweight[j] += upstream * normal
                dbias[j] += upstream
            }
            let average = Float(sum / Double(width))
            let slope = Float(weighted / Double(width))
            for j in 0..<width {
                let normal = (x[r * width + j] - mean[r]) * inverse
                dx[r * width + j] +=
                    (dy[r * width + j] * weight[j] - average - normal * slope) * inverse
            }
        }
    }

    public func activationForward(
        _ function: Activation, _ count: Int, _ x: FloatPointer, _ y: FloatPointer
    ) {
        for index in 0..<count {
            let value = x[index]
            switch function {
            case .relu: y[index] = max(value, 0)
            case .gelu: y[index] = 0.5 * value * (1 + erf(value / Float(2).squareRoot()))
            case .silu: y[index] = value * sigmoid(value)
            case .softplus: y[index] = softplus(value)
            case .sigmoid: y[index] = sigmoid(value)
            case .tanh: y[index] = tanh(value)
            }
        }
    }

    public func activationBackward(
        _ function: Activation, _ count: Int, _ x: FloatPointer, _ dy: FloatPointer,
        _ dx: FloatPointer
    ) {
        for index in 0..<count {
            let value = x[index]
            let q = sigmoid(value)
            let slope: Float
            switch function {
            case .relu: slope = value > 0 ? 1 : 0
            case .gelu:
                let density = exp(-0.5 * value * value) / (2 * Float.pi).squareRoot()
                slope = 0.5 * (1 + erf(value / Float(2).squareRoot())) + value * density
            case .silu: slope = q * (1 + value * (1 - q))
            case .softplus: slope = q
            case .sigmoid: slope = q * (1 - q)
            case .tanh: slope = 1 - tanh(value) * tanh(value)
            }
            dx[index] += dy[index] * slope
        }
    }

    public func dropout(
        _ count: Int, _ keep: Float, _ key: UInt64, _ x: FloatPointer, _ y: FloatPointer
    ) {
        for index in 0..<count { y[index] = isKept(index, keep, key) ? x[index] * (1 / keep) : 0 }
    }

    /// The 32-bit counter hash "lowbias32" (C. Wellons 2018), keyed before and inside.
    private func isKept(_ index: Int, _ keep: Float, _ key: UInt64) -> Bool {
        var x = UInt32(truncatingIfNeeded: index) ^ UInt32(truncatingIfNeeded: key)
        x ^= x >> 16
        x = x &* 0x7feb_352d
        x ^= x >> 15
        x = x &+ UInt32(truncatingIfNeeded: key >> 32)
        x = x &* 0x846c_a68b
        x ^= x >> 16
        return x >> 8 < UInt32(keep * 0x1p24)
    }

    public func bceWithLogits(
        _ count: Int, _ logits: FloatPointer, _ targets: FloatPointer, _ positiveWeight: Float,
        _ scale: Float, _ gradient: FloatPointer?
    ) -> Double {
        var total = 0.0
        for index in 0..<count {
            let (x, t) = (logits[index], targets[index])
            let weight = 1 + (positiveWeight - 1) * t
            total += Double((1 - t) * x + weight * softplus(-x))
            gradient?[index] = scale * ((1 - t) - weight * (1 - sigmoid(x)))
        }
        return total
    }

    public func add(_ count: Int, _ x: FloatPointer, _ y: FloatPointer) {
        for index in 0..<count { y[index] += x[index] }
    }

    public func addRows(_ rows: Int, _ width: Int, _ bias: FloatPointer, _ y: FloatPointer) {
        for r in 0..<rows {
            for j in 0..<width { y[r * width + j] += bias[j] }
        }
    }

    public func sumRows(
        _ rows: Int, _ width: Int, _ x: FloatPointer, _ strideX: Int, _ sum: FloatPointer
    ) {
        for r in 0..<rows {
            for j in 0..<width { sum[j] += x[r * strideX + j] }
        }
    }

    public func sumOfSquares(_ count: Int, _ x: FloatPointer) -> Double {
        (0..<count).reduce(0) { $0 + Double(x[$1]) * Double(x[$1]) }
    }

    public func adam(
        _ count: Int, _ weights: FloatPointer, _ first: FloatPointer, _ second: FloatPointer,
        _ gradient: FloatPointer, _ step: AdamStep
    ) {
        for index in 0..<count {
            let g = gradient[index] * step.gradientScale + step.l2 * weights[index]
            first[index] = step.beta1 * first[index] + (1 - step.beta1) * g
            second[index] = step.beta2 * second[index] + (1 - step.beta2) * g * g
            let mean = first[index] / step.correction1
            let deviation = (second[index] / step.correction2).squareRoot()
            weights[index] =
                weights[index] * step.decay
                - step.learningRate * mean / (deviation + step.epsilon)
        }
    }

    private func sigmoid(_ x: Float) -> Float { 1 / (1 + exp(-x)) }
    private func softplus(_ x: Float) -> Float { max(x, 0) + log1p(exp(-abs(x))) }
}

extension Float {
    /// The nearest value that bfloat16 has, ties to even; infinities and NaN stay what they are.
    var asBfloat16: Float {
        guard isFinite else { return self }
        let rounding = 0x7fff + (bitPattern >> 16 & 1)
        return Float(bitPattern: (bitPattern &+ rounding) & 0xffff_0000)
    }
}
