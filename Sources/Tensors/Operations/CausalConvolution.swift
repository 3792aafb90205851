import Foundation

/// A causal convolution of each channel with its own taps, through SiLU when `silu`.
public struct ConvolutionForward: TensorOperation {
    /// Frames of a sequence; x and y hold whole sequences.
    public let length: Int
    /// [batch * length, channels]; y is dense.
    public let x, y: Matrix
    /// [taps, channels], dense.
    public let weightByTap: Matrix
    /// [channels].
    public let bias: Matrix
    /// The frames before the first, [batch * (taps - 1), channels], dense; zeros by default.
    public let state: Matrix?
    public let silu: Bool

    public var batch: Int { x.rows / length }
    public var taps: Int { weightByTap.rows }

    /// Calls `visit` with the row, the channel and the sum of every element, before SiLU.
    fileprivate func forEachSum(
        _ memory: borrowing HostMemory, _ visit: (_ row: Int, _ channel: Int, _ sum: Float) -> Void
    ) {
        let (x, weight, bias) = (memory[x], memory[weightByTap], memory[bias])
        let (state, channels, taps) = (memory[optional: state], self.x.width, taps)
        for row in 0..<self.x.rows {
            let (b, t) = row.quotientAndRemainder(dividingBy: length)
            for d in 0..<channels {
                var sum = bias[d]
                for k in 0..<taps {
                    let source = t + k - (taps - 1)
                    if source >= 0 {
                        sum +=
                            weight[k * channels + d] * x[(b * length + source) * self.x.stride + d]
                    } else if let state {
                        sum +=
                            weight[k * channels + d]
                            * state[(b * (taps - 1) + source + taps - 1) * channels + d]
                    }
                }
                visit(row, d, sum)
            }
        }
    }

    public func runPlainly(at precision: Precision) {
        withHostMemory { memory in
            let y = memory[y]
            forEachSum(memory) { row, d, sum in
                y[row * self.y.width + d] = silu ? sum * sigmoid(sum) : sum
            }
        }
    }
}

/// The gradients of ``ConvolutionForward``, whose sums are made again.
public struct ConvolutionBackward: TensorOperation {
    public let forward: ConvolutionForward
    public let dy: Matrix
    /// Written over unless `accumulates`.
    public let dx: Matrix
    public let accumulates: Bool
    /// Added to; [taps, channels] and [channels].
    public let dweightByTap, dbias: Matrix

    public func runPlainly(at precision: Precision) {
        if !accumulates { Fill(dx, with: 0).runPlainly(at: precision) }
        let (length, taps, channels) = (forward.length, forward.taps, dx.width)
        let (strideX, strideDX) = (forward.x.stride, dx.stride)
        withHostMemory { memory in
            let (x, weight, state) = (
                memory[forward.x], memory[forward.weightByTap], memory[optional: forward.state]
            )
            let (dy, dx) = (memory[dy], memory[dx])
            let (dweight, dbias) = (memory[dweightByTap], memory[dbias])
            forward.forEachSum(memory) { row, d, sum in
                let (b, t) = row.quotientAndRemainder(dividingBy: length)
                var upstream = dy[row * channels + d]
                if forward.silu {
                    let q = sigmoid(sum)
                    upstream *= q * (1 + sum * (1 - q))
                }
                dbias[d] += upstream
                for k in 0..<taps {
                    let source = t + k - (taps - 1)
                    if source >= 0 {
                        let row = b * length + source
                        dweight[k * channels + d] += upstream * x[row * strideX + d]
                        dx[row * strideDX + d] += upstream * weight[k * channels + d]
                    } else if let state {
                        let row = b * (taps - 1) + source + taps - 1
                        dweight[k * channels + d] += upstream * state[row * channels + d]
                    }
                }
            }
        }
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
        let byChannel = Tensor(view: weight, offset: 0, shape: [channels, taps]).matrix
        let byTap = scratch([taps, channels]).matrix
        run(Transpose(x: byChannel, y: byTap))
        let y = output([batch, length, channels], from: [x.tensor, weight, bias])
        let forward = ConvolutionForward(
            length: length, x: x.matrix, y: y.matrix, weightByTap: byTap, bias: bias.flat,
            state: state?.matrix, silu: silu)
        perform(forward)
        record(y) { [unowned self] dy in
            let dweight = zeros([taps, channels]).matrix
            let dx = gradientPlace(of: x)
            run(
                ConvolutionBackward(
                    forward: forward, dy: dy, dx: dx.place, accumulates: dx.accumulates,
                    dweightByTap: dweight, dbias: gradientSum(of: bias)))
            let part = scratch([channels, taps])
            run(Transpose(x: dweight, y: part.matrix))
            run(Add(part.matrix, to: gradientSum(of: weight)))
        }
        return y
    }

    /// The K - 1 frames that a causal convolution of the next frames needs: the last rows of `x`
    /// after those of `state`.
    public func convolutionState(after x: Columns, taps: Int, state: Tensor?) -> Tensor {
        let (batch, length, channels) = (x.tensor.shape[0], x.tensor.shape[1], x.width)
        let kept = taps - 1
        let result = state.flatMap(reused) ?? zeros([batch, kept, channels])
        // Of all sequences at once. The state's last frames move to the front, in rising order: they may be its own.
        let old = max(0, kept - length)
        for k in 0..<old {
            guard let state else { break }
            perform(
                Copy(
                    state.matrix.everyRow(kept, from: kept - old + k),
                    to: result.matrix.everyRow(kept, from: k)))
        }
        for k in old..<kept {
            perform(
                Copy(
                    x.matrix.everyRow(length, from: length - kept + k),
                    to: result.matrix.everyRow(kept, from: k)))
        }
        return result
    }
}
