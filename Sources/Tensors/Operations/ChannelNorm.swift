/// Normalisation of channels that lie last: y = (x - mean) / deviation * weight + bias + residual,
/// max(0, .) of it where asked for.
///
/// Statistics are shared by ``setRows`` rows and ``groupWidth`` channels. All rows and single
/// channels make batch normalisation (Ioffe and Szegedy, 2015); the rows of one image and a group of
/// channels make group normalisation (Wu and He, 2018).
public struct ChannelNormForward: TensorOperation {
    public let epsilon: Float
    /// [rows, C], dense.
    public let x, y: Matrix
    /// [C].
    public let weight, bias: Matrix
    /// [rows, C], dense.
    public let residual: Matrix?
    public let relu: Bool
    public let setRows, groupWidth: Int
    /// [sets, C]: of every channel its group's; written unless they are given. The variance is biased.
    public let mean, variance: Matrix
    public let areGiven: Bool

    /// Calls `body` with the first row and the first channel of everything that shares statistics.
    fileprivate func forEachGroup(_ body: (_ set: Int, _ row: Int, _ channel: Int) -> Void) {
        for set in 0..<x.rows / setRows {
            for channel in stride(from: 0, to: x.width, by: groupWidth) {
                body(set, set * setRows, channel)
            }
        }
    }

    /// The indices of the elements of one group.
    fileprivate func elements(_ row: Int, _ channel: Int) -> some Sequence<Int> {
        (row..<row + setRows).lazy.flatMap { [x, groupWidth] row in
            (row * x.width + channel..<row * x.width + channel + groupWidth)
        }
    }

    public func runPlainly(at precision: Precision) {
        withHostMemory { memory in
            let (x, y, residual) = (memory[x], memory[y], memory[optional: residual])
            let (weight, bias) = (memory[weight], memory[bias])
            let (mean, variance) = (memory[mean], memory[variance])
            let width = self.x.width
            forEachGroup { set, row, channel in
                let place = set * width + channel
                var (center, spread) = (Double(mean[place]), Double(variance[place]))
                if !areGiven {
                    let count = Double(setRows * groupWidth)
                    center = elements(row, channel).reduce(0) { $0 + Double(x[$1]) } / count
                    spread =
                        elements(row, channel).reduce(0) {
                            $0 + (Double(x[$1]) - center) * (Double(x[$1]) - center)
                        } / count
                    for c in 0..<groupWidth {
                        mean[place + c] = Float(center)
                        variance[place + c] = Float(spread)
                    }
                }
                let inverse = 1 / (spread + Double(epsilon)).squareRoot()
                for index in elements(row, channel) {
                    let c = index % width
                    let value =
                        Float((Double(x[index]) - center) * inverse) * weight[c]
                        + bias[c] + (residual?[index] ?? 0)
                    y[index] = relu ? max(0, value) : value
                }
            }
        }
    }
}

/// The gradients of ``ChannelNormForward``.
public struct ChannelNormBackward: TensorOperation {
    public let forward: ChannelNormForward
    public let dy: Matrix
    /// Dense; written over unless `accumulates`.
    public let dx: Matrix
    public let accumulates: Bool
    /// Dense; written over unless `accumulatesResidual`.
    public let dresidual: Matrix?
    public let accumulatesResidual: Bool
    /// Added to.
    public let dweight, dbias: Matrix

    public func runPlainly(at precision: Precision) {
        if !accumulates { Fill(dx, with: 0).runPlainly(at: precision) }
        if let dresidual, !accumulatesResidual {
            Fill(dresidual, with: 0).runPlainly(at: precision)
        }
        let (f, width) = (forward, dx.width)
        withHostMemory { memory in
            let (x, y, weight) = (memory[f.x], memory[f.y], memory[f.weight])
            let (mean, variance) = (memory[f.mean], memory[f.variance])
            let (dy, dx, dresidual) = (memory[dy], memory[dx], memory[optional: dresidual])
            let (dweight, dbias) = (memory[dweight], memory[dbias])
            f.forEachGroup { set, row, channel in
                let place = set * width + channel
                let center = Double(mean[place])
                let inverse = 1 / (Double(variance[place]) + Double(f.epsilon)).squareRoot()
                var (sum, weighted) = (0.0, 0.0)
                for index in f.elements(row, channel) where !f.relu || y[index] > 0 {
                    let (c, upstream) = (index % width, dy[index])
                    let normal = Float((Double(x[index]) - center) * inverse)
                    dresidual?[index] += upstream
                    dbias[c] += upstream
                    dweight[c] += upstream * normal
                    sum += Double(upstream * weight[c])
                    weighted += Double(upstream * weight[c] * normal)
                }
                let count = f.areGiven ? .infinity : Double(f.setRows * f.groupWidth)
                for index in f.elements(row, channel) {
                    let normal = (Double(x[index]) - center) * inverse
                    let upstream = !f.relu || y[index] > 0 ? Double(dy[index]) : 0
                    dx[index] += Float(
                        (upstream * Double(weight[index % width]) - sum / count
                            - normal * weighted / count) * inverse)
                }
            }
        }
    }
}

/// What a batch adds to the statistics of a batch normalisation, as sums that add up over batches:
/// of n rows, with the old mean m, [n (mean - m), n (variance + (mean - m)²), n], 2 C + 1 of them.
struct AddMoments: TensorOperation {
    let count: Int
    let mean, variance, oldMean, sums: Matrix

    func runPlainly(at precision: Precision) {
        withHostMemory { memory in
            let (mean, variance, oldMean) = (memory[mean], memory[variance], memory[oldMean])
            let (sums, width, n) = (memory[sums], self.mean.width, Float(count))
            for c in 0..<width {
                let shift = mean[c] - oldMean[c]
                sums[c] += n * shift
                sums[width + c] += n * (variance[c] + shift * shift)
            }
            sums[2 * width] += n
        }
    }
}

/// What a batch normalisation knows of the batches before.
public struct RunningMoments {
    /// [C] each: what stands for the batch when nothing is trained. The variance is unbiased.
    public let mean, variance: Tensor
    /// [2 C + 1]: the place of a tape's sums, kept like a gradient; see ``Tape/batchNorm``.
    public let sums: Tensor

    public init(mean: Tensor, variance: Tensor, sums: Tensor) {
        (self.mean, self.variance, self.sums) = (mean, variance, sums)
    }
}

extension Tape {
    /// Batch normalisation of channels that lie last, with what usually follows it.
    ///
    /// While training a channel's mean and variance are those of the tape's samples, and what they
    /// add to the running ones is added to the gradient of ``RunningMoments/sums``: with r the running mean,
    /// n rows, mean m and variance v of a channel, n (m - r), n (v + (m - r)²), and n. Otherwise the
    /// running ones stand for them.
    ///
    /// - Parameters:
    ///   - x: [..., C], at least two rows while training.
    ///   - weight: [C] scale.
    ///   - bias: [C] shift.
    ///   - moments: of the batches before.
    ///   - residual: added, of x's shape; none by default.
    ///   - relu: whether max(0, .) follows.
    ///   - epsilon: added to the variance.
    /// - Returns: of x's shape.
    public func batchNorm(
        _ x: Tensor, weight: Tensor, bias: Tensor, moments: RunningMoments,
        residual: Tensor? = nil, relu: Bool = false, epsilon: Float = 1e-5
    ) -> Tensor {
        precondition(!isTraining || x.rows > 1, "one row has no variance")
        let own =
            isTraining ? (scratch([1, x.width]).matrix, scratch([1, x.width]).matrix) : nil
        let y = normalize(x, weight, bias, residual) {
            ChannelNormForward(
                epsilon: epsilon, x: x.matrix, y: $0, weight: weight.flat, bias: bias.flat,
                residual: residual?.matrix, relu: relu, setRows: x.rows, groupWidth: 1,
                mean: own?.0 ?? moments.mean.flat, variance: own?.1 ?? moments.variance.flat,
                areGiven: own == nil)
        }
        if let own {
            run(
                AddMoments(
                    count: x.rows, mean: own.0, variance: own.1, oldMean: moments.mean.flat,
                    sums: gradientSum(of: moments.sums)))
        }
        return y
    }

    /// Group normalisation of channels that lie last.
    ///
    /// - Parameters:
    ///   - x: [B, ..., C].
    ///   - groups: neighbouring channels share a group; a divisor of C.
    ///   - weight: [C] scale.
    ///   - bias: [C] shift.
    ///   - relu: whether max(0, .) follows.
    ///   - epsilon: added to the variance.
    /// - Returns: of x's shape.
    public func groupNorm(
        _ x: Tensor, groups: Int, weight: Tensor, bias: Tensor, relu: Bool = false,
        epsilon: Float = 1e-5
    ) -> Tensor {
        precondition(x.width % groups == 0, "\(groups) groups of \(x.width) channels")
        let moments = (0..<2).map { _ in scratch([x.shape[0], x.width]).matrix }
        return normalize(x, weight, bias, nil) {
            ChannelNormForward(
                epsilon: epsilon, x: x.matrix, y: $0, weight: weight.flat, bias: bias.flat,
                residual: nil, relu: relu, setRows: x.rows / x.shape[0],
                groupWidth: x.width / groups, mean: moments[0], variance: moments[1],
                areGiven: false)
        }
    }

    /// Runs the normalisation that `make` makes for its output, and records its gradient.
    private func normalize(
        _ x: Tensor, _ weight: Tensor, _ bias: Tensor, _ residual: Tensor?,
        _ make: (Matrix) -> ChannelNormForward
    ) -> Tensor {
        let width = x.width
        precondition(weight.count == width && bias.count == width, "scale and shift have \(width)")
        precondition(residual !== x, "an image is not added to its own normalisation")
        precondition(residual.map { $0.shape == x.shape } ?? true, "the residual has x's shape")
        let y = output(x.shape, from: [x, weight, bias, residual])
        let forward = make(y.matrix)
        perform(forward)
        record(y) { [unowned self] dy in
            let dx = gradientPlace(of: x.allColumns)
            let other = residual.flatMap {
                $0.tracksGradient ? gradientPlace(of: $0.allColumns) : nil
            }
            run(
                ChannelNormBackward(
                    forward: forward, dy: dy, dx: dx.place, accumulates: dx.accumulates,
                    dresidual: other?.place, accumulatesResidual: other?.accumulates ?? false,
                    dweight: gradientSum(of: weight), dbias: gradientSum(of: bias)))
        }
        return y
    }
}
