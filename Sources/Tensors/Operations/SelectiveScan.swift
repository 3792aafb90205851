import Foundation

/// The selective scan with its skip and gate (Gu and Dao 2023, algorithm 2): B sequences, L frames, D
/// channels, N states; rows are indexed b * L + t.
///
/// h[t] = exp(delta[t] A) h[t-1] + delta[t] B[t] u[t];
/// y[t] = (sum over n of C[t] h[t] + skip u[t]) silu(gate[t]).
public struct ScanForward: TensorOperation {
    /// Frames between two of `checkpoints`.
    public static let chunk = 16

    /// L.
    public let length: Int
    /// [B L, D], dense.
    public let u, delta, y: Matrix
    /// [N, D], negative: channels last.
    public let a: Matrix
    /// [B L, N] each, of one stride.
    public let b, c: Matrix
    /// [D].
    public let skip: Matrix
    /// [B L, D]; none for no gate.
    public let gate: Matrix?
    /// [B N, D] each: the states before the first frame, zeros by default, and after the last.
    public let initial, final: Matrix?
    /// [B ceil(L / chunk) N, D]: the states before each chunk, for the backward pass.
    public let checkpoints: Matrix?

    public var batch: Int { u.rows / length }
    public var channels: Int { u.width }
    public var states: Int { a.rows }

    public func runPlainly(at precision: Precision) {
        withHostMemory { memory in
            let last = run(memory, y: memory[y], checkpoints: memory[optional: checkpoints]) {
                _, _ in
            }
            guard let final = memory[optional: final] else { return }
            for index in 0..<last.count { final[index] = last[index] }
        }
    }

    /// Runs the recurrence and calls `visit` with every row and the states before it.
    ///
    /// - Returns: the last states, [B, N, D].
    fileprivate func run(
        _ memory: borrowing HostMemory, y: UnsafeMutablePointer<Float>,
        checkpoints: UnsafeMutablePointer<Float>?,
        visit: (_ row: Int, _ before: [Float]) -> Void
    ) -> [Float] {
        let (u, delta, a, skip) = (memory[u], memory[delta], memory[a], memory[skip])
        let (b, c, gate) = (memory[b], memory[c], memory[optional: gate])
        let (channels, states, strideB) = (channels, states, self.b.stride)
        let size = states * channels
        let chunks = (length + ScanForward.chunk - 1) / ScanForward.chunk
        var last: [Float] = []
        for batch in 0..<batch {
            var h = [Float](repeating: 0, count: size)
            if let initial = memory[optional: initial] {
                for index in 0..<size { h[index] = initial[batch * size + index] }
            }
            for t in 0..<length {
                let row = batch * length + t
                visit(row, h)
                if t % ScanForward.chunk == 0, let checkpoints {
                    let base = (batch * chunks + t / ScanForward.chunk) * size
                    for index in 0..<size { checkpoints[base + index] = h[index] }
                }
                for d in 0..<channels {
                    let (u, delta) = (u[row * channels + d], delta[row * channels + d])
                    var sum = skip[d] * u
                    for n in 0..<states {
                        let index = n * channels + d
                        h[index] =
                            exp(delta * a[index]) * h[index] + delta * b[row * strideB + n] * u
                        sum += c[row * strideB + n] * h[index]
                    }
                    if let gate, let stride = self.gate?.stride {
                        let z = gate[row * stride + d]
                        sum *= z * sigmoid(z)
                    }
                    y[row * channels + d] = sum
                }
            }
            last += h
        }
        return last
    }
}

/// The gradients of ``ScanForward``, each added to; du, ddelta and dgate are written over unless
/// `accumulates`.
public struct ScanBackward: TensorOperation {
    public let forward: ScanForward
    public let dy: Matrix
    public let du, ddelta: Matrix
    public let dgate: Matrix?
    public let accumulates: Bool
    /// [N, D].
    public let da: Matrix
    /// [B L, N] each, of one stride.
    public let db, dc: Matrix
    /// [D].
    public let dskip: Matrix

    public func runPlainly(at precision: Precision) {
        if !accumulates {
            let places = [du, ddelta, dgate].compactMap(\.self)
            places.forEach { Fill($0, with: 0).runPlainly(at: precision) }
        }
        let s = forward
        let (length, channels, states) = (s.length, s.channels, s.states)
        let (strideB, strideDB) = (s.b.stride, db.stride)
        withHostMemory { memory in
            // The forward pass is run again into memory of its own, and all its states are kept.
            var (history, carry): ([[Float]], [Float]) = ([], [])
            let outputs = UnsafeMutablePointer<Float>.allocate(capacity: s.u.count)
            defer { outputs.deallocate() }
            _ = s.run(memory, y: outputs, checkpoints: nil) { history.append($1) }
            let (u, delta, a, skip) = (memory[s.u], memory[s.delta], memory[s.a], memory[s.skip])
            let (b, c, gate) = (memory[s.b], memory[s.c], memory[optional: s.gate])
            let (upstream, du, ddelta) = (memory[dy], memory[du], memory[ddelta])
            let (da, db, dc, dskip) = (memory[da], memory[db], memory[dc], memory[dskip])
            let (dgate, strideZ) = (memory[optional: dgate], self.dgate?.stride ?? 0)
            for row in (0..<s.u.rows).reversed() {
                if row % length == length - 1 {
                    carry = [Float](repeating: 0, count: states * channels)
                }
                for d in 0..<channels {
                    let (u, delta) = (u[row * channels + d], delta[row * channels + d])
                    var dy = upstream[row * channels + d]
                    var plain = skip[d] * u
                    var after = [Float](repeating: 0, count: states)
                    for n in 0..<states {
                        let index = n * channels + d
                        after[n] =
                            exp(delta * a[index]) * history[row][index]
                            + delta * b[row * strideB + n] * u
                        plain += c[row * strideB + n] * after[n]
                    }
                    if let gate, let dgate, let stride = s.gate?.stride {
                        let z = gate[row * stride + d]
                        let q = sigmoid(z)
                        dgate[row * strideZ + d] += dy * plain * q * (1 + z * (1 - q))
                        dy *= z * q
                    }
                    for n in 0..<states {
                        let index = n * channels + d
                        let dh = carry[index] + dy * c[row * strideB + n]
                        let factor = exp(delta * a[index])
                        let dexponent = dh * factor * history[row][index]
                        dc[row * strideDB + n] += dy * after[n]
                        db[row * strideDB + n] += dh * delta * u
                        du[row * channels + d] += dh * delta * b[row * strideB + n]
                        ddelta[row * channels + d] +=
                            dh * b[row * strideB + n] * u + dexponent * a[index]
                        da[index] += dexponent * delta
                        carry[index] = dh * factor
                    }
                    du[row * channels + d] += dy * skip[d]
                    dskip[d] += dy * u
                }
            }
        }
    }
}

/// y = softplus(x weight + bias) with one x for each row: the step sizes of a scan.
public struct StepSizesForward: TensorOperation {
    /// [rows, 1].
    public let x: Matrix
    /// [channels] each.
    public let weight, bias: Matrix
    /// [rows, channels], dense.
    public let y: Matrix

    public func runPlainly(at precision: Precision) {
        withHostMemory { memory in
            let (x, weight, bias, y) = (memory[x], memory[weight], memory[bias], memory[y])
            let channels = self.y.width
            for r in 0..<self.y.rows {
                for d in 0..<channels {
                    y[r * channels + d] = softplus(x[r * self.x.stride] * weight[d] + bias[d])
                }
            }
        }
    }
}

/// The gradients of ``StepSizesForward``, each added to.
public struct StepSizesBackward: TensorOperation {
    public let forward: StepSizesForward
    public let dy, dx: Matrix
    public let dweight, dbias: Matrix

    public func runPlainly(at precision: Precision) {
        withHostMemory { memory in
            let (x, weight, bias) = (
                memory[forward.x], memory[forward.weight], memory[forward.bias]
            )
            let (dy, dx, dweight, dbias) = (memory[dy], memory[dx], memory[dweight], memory[dbias])
            let (channels, stride) = (self.dy.width, forward.x.stride)
            for r in 0..<self.dy.rows {
                for d in 0..<channels {
                    let sum = x[r * stride] * weight[d] + bias[d]
                    let upstream = dy[r * channels + d] * sigmoid(sum)
                    dweight[d] += upstream * x[r * stride]
                    dbias[d] += upstream
                    dx[r * self.dx.stride] += upstream * weight[d]
                }
            }
        }
    }
}

/// What a Mamba block carries from one frame to the next.
public struct SelectiveScanState {
    /// The last K - 1 inputs of the causal convolution, [B, K-1, D].
    public var convolution: Tensor
    /// The scan's states, [B, N, D].
    public var scan: Tensor

    public init(convolution: Tensor, scan: Tensor) {
        self.convolution = convolution
        self.scan = scan
    }

    /// The state at the beginning: zeros.
    public init(batch: Int, channels: Int, taps: Int, states: Int) {
        self.init(
            convolution: Tensor(zeros: [batch, taps - 1, channels]),
            scan: Tensor(zeros: [batch, states, channels]))
    }
}

extension Tape {
    /// Mamba's step sizes, delta = softplus(x w + b) with one x a frame, as one node.
    ///
    /// - Parameters:
    ///   - x: one column of a tensor [..., any].
    ///   - weight: [D, 1].
    ///   - bias: [D].
    /// - Returns: [..., D].
    public func stepSizes(_ x: Columns, weight: Tensor, bias: Tensor) -> Tensor {
        let channels = weight.shape[0]
        precondition(x.width == 1 && weight.shape == [channels, 1], "weight \(weight.shape)")
        let y = output(
            Array(x.tensor.shape.dropLast()) + [channels], from: [x.tensor, weight, bias])
        let forward = StepSizesForward(
            x: x.matrix, weight: weight.flat, bias: bias.flat, y: y.matrix)
        perform(forward)
        record(y) { [unowned self] dy in
            run(
                StepSizesBackward(
                    forward: forward, dy: dy, dx: gradientSum(of: x.tensor).columns(x.range),
                    dweight: gradientSum(of: weight), dbias: gradientSum(of: bias)))
        }
        return y
    }

    /// The selective scan of Mamba with its skip and gate, as one node (Gu and Dao 2023).
    ///
    /// h[t] = exp(delta[t] A) h[t-1] + delta[t] B[t] u[t], with A = -exp(A_log);
    /// y[t] = (C[t] · h[t] + D u[t]) silu(z[t]). Letters: B sequences, L frames, D channels, N states.
    /// In the backward pass states are recomputed from one kept every 16 frames.
    ///
    /// - Parameters:
    ///   - u: [B, L, D].
    ///   - delta: [B, L, D], > 0.
    ///   - logA: [D, N], A_log in checkpoints.
    ///   - inputB: N columns of [B, L, ...].
    ///   - outputC: N columns of the same tensor.
    ///   - skip: [D], D in checkpoints.
    ///   - gate: D columns of [B, L, ...], z in the paper; none for no gate.
    ///   - initial: [B, N, D]; zeros by default; no gradient flows to it.
    ///   - wantsState: whether the scan is to go on later.
    /// - Returns: y [B, L, D], and the last state [B, N, D] when `wantsState`.
    public func selectiveScan(
        _ u: Tensor, delta: Tensor, logA: Tensor, inputB: Columns, outputC: Columns, skip: Tensor,
        gate: Columns?, initial: Tensor? = nil, wantsState: Bool = false
    ) -> (output: Tensor, state: Tensor?) {
        let (batch, length, channels) = (u.shape[0], u.shape[1], u.shape[2])
        let states = logA.shape[1]
        precondition(logA.shape == [channels, states], "A_log \(logA.shape)")
        precondition(states <= 256, "at most 256 states a channel, not \(states)")
        precondition(inputB.tensor === outputC.tensor, "B and C are columns of one projection")
        let projection = inputB.tensor
        let a = scratch([states, channels]).matrix
        run(Transpose(x: logA.matrix, y: a, isNegatedExponential: true))

        let y = output(u.shape, from: [u, delta, logA, projection, skip, gate?.tensor])
        let chunks = (length + ScanForward.chunk - 1) / ScanForward.chunk
        let final =
            wantsState ? initial.flatMap(reused) ?? scratch([batch, states, channels]) : nil
        let forward = ScanForward(
            length: length, u: u.matrix, delta: delta.matrix, y: y.matrix, a: a,
            b: inputB.matrix, c: outputC.matrix, skip: skip.flat, gate: gate?.matrix,
            initial: initial?.matrix, final: final?.matrix,
            checkpoints: y.tracksGradient
                ? scratch([batch * chunks * states, channels]).matrix : nil)
        perform(forward)

        record(y) { [unowned self] dy in
            let da = zeros([states, channels]).matrix
            let (places, accumulates) = gradientPlaces(
                of: [u.allColumns, delta.allColumns] + (gate.map { [$0] } ?? []))
            let dprojection = gradientSum(of: projection)
            run(
                ScanBackward(
                    forward: forward, dy: dy, du: places[0], ddelta: places[1],
                    dgate: gate == nil ? nil : places[2], accumulates: accumulates, da: da,
                    db: dprojection.columns(inputB.range), dc: dprojection.columns(outputC.range),
                    dskip: gradientSum(of: skip)))
            // dA_log = dA * A, since A = -exp(A_log).
            run(Scale(y: da, x: a))
            let byChannel = scratch([channels, states]).matrix
            run(Transpose(x: da, y: byChannel))
            run(Add(byChannel, to: gradientSum(of: logA)))
        }
        return (y, final)
    }
}
