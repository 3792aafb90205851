/// y = (x - mean) / deviation * weight + bias for every row; also writes each row's mean and inverse
/// standard deviation.
public struct LayerNormForward: TensorOperation {
    public let epsilon: Float
    /// Dense.
    public let x, y: Matrix
    /// One row of x's width each.
    public let weight, bias: Matrix
    /// A value for each row of x.
    public let mean, inverseDeviation: Matrix

    public func runPlainly(at precision: Precision) {
        let (rows, width) = (x.rows, x.width)
        withHostMemory { memory in
            let (x, y, weight, bias) = (memory[x], memory[y], memory[weight], memory[bias])
            let (mean, inverseDeviation) = (memory[mean], memory[inverseDeviation])
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
    }
}

/// The gradients of ``LayerNormForward``.
public struct LayerNormBackward: TensorOperation {
    public let forward: LayerNormForward
    public let dy: Matrix
    /// Dense; written over unless `accumulates`.
    public let dx: Matrix
    public let accumulates: Bool
    /// Added to.
    public let dweight, dbias: Matrix

    public func runPlainly(at precision: Precision) {
        if !accumulates { Fill(dx, with: 0).runPlainly(at: precision) }
        let (rows, width) = (dx.rows, dx.width)
        withHostMemory { memory in
            let (x, weight) = (memory[forward.x], memory[forward.weight])
            let (mean, inverses) = (memory[forward.mean], memory[forward.inverseDeviation])
            let (dy, dx) = (memory[dy], memory[dx])
            let (dweight, dbias) = (memory[dweight], memory[dbias])
            for r in 0..<rows {
                let inverse = inverses[r]
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
    }
}

extension Tape {
    /// Layer normalisation over the last axis (Ba, Kiros and Hinton, 2016), variance biased as in
    /// PyTorch.
    ///
    /// - Parameters:
    ///   - x: [..., width].
    ///   - weight: [width] scale.
    ///   - bias: [width] shift.
    ///   - epsilon: added to the variance.
    /// - Returns: [..., width], as x.
    public func layerNorm(
        _ x: Tensor, weight: Tensor, bias: Tensor, epsilon: Float = 1e-5
    ) -> Tensor {
        let width = x.width
        precondition(weight.count == width && bias.count == width, "scale and shift have \(width)")
        let y = output(x.shape, from: [x, weight, bias])
        let forward = LayerNormForward(
            epsilon: epsilon, x: x.matrix, y: y.matrix, weight: weight.flat, bias: bias.flat,
            mean: scratch([x.rows]).flat, inverseDeviation: scratch([x.rows]).flat)
        perform(forward)
        record(y) { [unowned self] dy in
            let dx = gradientPlace(of: x.allColumns)
            run(
                LayerNormBackward(
                    forward: forward, dy: dy, dx: dx.place, accumulates: dx.accumulates,
                    dweight: gradientSum(of: weight), dbias: gradientSum(of: bias)))
        }
        return y
    }
}
