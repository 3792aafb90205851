import CKernels
import Foundation

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
    /// A causal convolution of each channel with its own taps, through SiLU or not.
    ///
    /// y[t] = bias + sum over k of weight[k] x[t - (K - 1) + k]; frames before the first are zeros or
    /// come from `state`. With `silu` the result is y sigmoid(y), as one node that keeps nothing: the
    /// sums are made again in the backward pass. Letters: B sequences, L frames, D channels, K taps.
    ///
    /// - Parameters:
    ///   - x: D columns of a tensor [B, L, ...].
    ///   - weight: [D, 1, K], the layout of PyTorch's `Conv1d` with `groups` = D.
    ///   - bias: [D].
    ///   - state: the K - 1 frames before the first, [B, K-1, D]; no gradient flows to it.
    ///   - silu: whether SiLU follows.
    /// - Returns: [B, L, D].
    public func causalConvolution(
        _ x: Columns, weight: Tensor, bias: Tensor, state: Tensor? = nil, silu: Bool = false
    ) -> Tensor {
        let (batch, length, channels) = (x.tensor.shape[0], x.tensor.shape[1], x.width)
        let taps = weight.shape[2]
        precondition(weight.shape == [channels, 1, taps], "weight \(weight.shape)")
        let byTap = transposed(weight.pointer, channels, taps)
        let y = output([batch, length, channels], from: [x.tensor, weight, bias])
        perform { [backend] in
            backend.convolutionForward(
                batch, length, channels, taps, x.pointer, x.rowStride, byTap.pointer,
                bias.pointer, state?.pointer, silu: silu, y.pointer)
        }
        record(y) { [unowned self] dy in
            let dweight = Tensor(zeros: [taps, channels])
            let memory = scratch((taps + 1) * channels)
            let dx = inputGradient(of: x)
            backend.convolutionBackward(
                batch, length, channels, taps, x.pointer, x.rowStride, byTap.pointer,
                bias.pointer, state?.pointer, silu: silu, dy, accumulate: dx.accumulate, dx.pointer,
                x.rowStride, dweight.pointer, gradientPointer(of: bias), memory.pointer)
            let byChannel = transposed(dweight.pointer, taps, channels)
            backend.add(weight.count, byChannel.pointer, gradientPointer(of: weight))
        }
        return y
    }

    /// Mamba's step sizes, delta = softplus(x w + b) with one x a frame, as one node.
    ///
    /// - Parameters:
    ///   - x: one column of a tensor [..., any].
    ///   - weight: [D, 1].
    ///   - bias: [D].
    /// - Returns: [..., D].
    public func stepSizes(_ x: Columns, weight: Tensor, bias: Tensor) -> Tensor {
        let (rows, channels) = (x.rows, weight.shape[0])
        precondition(x.width == 1 && weight.shape == [channels, 1], "weight \(weight.shape)")
        let y = output(
            Array(x.tensor.shape.dropLast()) + [channels], from: [x.tensor, weight, bias])
        perform { [backend] in
            backend.stepSizesForward(
                rows, channels, x.pointer, x.rowStride, weight.pointer, bias.pointer, y.pointer)
        }
        record(y) { [unowned self] dy in
            let unused = x.tensor.tracksGradient ? nil : scratch(x.tensor.count)
            let dx = unused?.pointer ?? gradientPointer(of: x.tensor)
            backend.stepSizesBackward(
                rows, channels, x.pointer, x.rowStride, weight.pointer, bias.pointer, dy,
                dx + x.range.lowerBound, x.rowStride, gradientPointer(of: weight),
                gradientPointer(of: bias))
        }
        return y
    }

    /// The K - 1 frames that a causal convolution of the next frames needs: the last rows of `x`
    /// after those of `state`.
    public func convolutionState(after x: Columns, taps: Int, state: Tensor?) -> Tensor {
        let (batch, length, channels) = (x.tensor.shape[0], x.tensor.shape[1], x.width)
        let kept = taps - 1
        let result = state.flatMap(reused) ?? Tensor(zeros: [batch, kept, channels])
        perform {
            for b in 0..<batch {
                for k in 0..<kept {
                    let source = length - kept + k
                    let target = result.pointer + (b * kept + k) * channels
                    if source >= 0 {
                        target.update(
                            from: x.pointer + (b * length + source) * x.rowStride, count: channels)
                    } else if let state {
                        target.update(
                            from: state.pointer + (b * kept + kept + source) * channels,
                            count: channels)
                    }
                }
            }
        }
        return result
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
        let a = transposed(logA.pointer, channels, states)
        for index in 0..<a.count { a.pointer[index] = -exp(a.pointer[index]) }

        let y = output(u.shape, from: [u, delta, logA, projection, skip, gate?.tensor])
        let chunks = (length + Int(CADENZA_SCAN_CHUNK) - 1) / Int(CADENZA_SCAN_CHUNK)
        let checkpoints = y.tracksGradient ? scratch(batch * chunks * states * channels) : nil
        let final =
            wantsState ? initial.flatMap(reused) ?? Tensor(zeros: [batch, states, channels]) : nil
        var operands = cadenza_scan()
        operands.batch = Int64(batch)
        operands.length = Int64(length)
        operands.channels = Int64(channels)
        operands.states = Int64(states)
        operands.u = UnsafePointer(u.pointer)
        operands.delta = UnsafePointer(delta.pointer)
        operands.a = UnsafePointer(a.pointer)
        operands.b = UnsafePointer(inputB.pointer)
        operands.c = UnsafePointer(outputC.pointer)
        operands.bc_stride = Int64(projection.width)
        operands.skip = UnsafePointer(skip.pointer)
        operands.gate = gate.map { UnsafePointer($0.pointer) }
        operands.gate_stride = Int64(gate?.rowStride ?? 0)
        operands.initial_state = initial.map { UnsafePointer($0.pointer) }
        operands.checkpoints = checkpoints?.pointer
        operands.final_state = final?.pointer
        operands.y = y.pointer
        // What the operands point into.
        let owners = [a, u, delta, projection, skip, gate?.tensor, initial, final, y]
        perform { [backend, operands] in
            withExtendedLifetime(owners) { backend.scanForward(operands) }
        }

        record(y) { [unowned self, operands] dy in
            withExtendedLifetime((owners, checkpoints)) {
                let da = Tensor(zeros: [states, channels])
                let memory = scratch(Int(cadenza_scan_scratch(Int64(channels), Int64(states))))
                var gradients = cadenza_scan_gradients()
                gradients.dy = UnsafePointer(dy)
                let places = gradientPlaces(
                    of: [u.allColumns, delta.allColumns] + (gate.map { [$0] } ?? []))
                gradients.accumulate = places.accumulate ? 1 : 0
                gradients.du = places.pointers[0]
                gradients.ddelta = places.pointers[1]
                gradients.da = da.pointer
                gradients.db = gradientPointer(of: projection) + inputB.range.lowerBound
                gradients.dc = gradientPointer(of: projection) + outputC.range.lowerBound
                gradients.dbc_stride = Int64(projection.width)
                gradients.dskip = gradientPointer(of: skip)
                if let gate {
                    gradients.dgate = places.pointers[2]
                    gradients.dgate_stride = Int64(gate.rowStride)
                }
                gradients.scratch = memory.pointer
                backend.scanBackward(operands, gradients)
                // dA_log = dA * A, since A = -exp(A_log).
                for index in 0..<da.count { da.pointer[index] *= a.pointer[index] }
                let byChannel = transposed(da.pointer, states, channels)
                backend.add(logA.count, byChannel.pointer, gradientPointer(of: logA))
            }
        }
        return (y, final)
    }

    /// A [columns, rows] copy of a small [rows, columns] matrix.
    private func transposed(_ matrix: UnsafeMutablePointer<Float>, _ rows: Int, _ columns: Int)
        -> Tensor
    {
        let result = Tensor(uninitialized: [columns, rows])
        for row in 0..<rows {
            for column in 0..<columns {
                result.pointer[column * rows + row] = matrix[row * columns + column]
            }
        }
        return result
    }
}
