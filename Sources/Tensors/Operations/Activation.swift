import Foundation

/// Functions of one element.
public enum Activation: Int32, Sendable, CaseIterable {
    /// max(x, 0).
    case relu = 0
    /// x Φ(x) with the exact normal distribution function (Hendrycks and Gimpel 2016).
    case gelu
    /// x sigmoid(x).
    case silu
    /// log(1 + exp(x)).
    case softplus
    case sigmoid
    case tanh
}

/// y = f(x), both dense.
public struct ActivationForward: TensorOperation {
    public let function: Activation
    public let x, y: Matrix

    public func runPlainly(at precision: Precision) {
        withHostMemory { memory in
            let (x, y) = (memory[x], memory[y])
            for index in 0..<self.x.count {
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
    }
}

/// dx += dy f'(x), all dense.
public struct ActivationBackward: TensorOperation {
    public let function: Activation
    public let x, dy, dx: Matrix

    public func runPlainly(at precision: Precision) {
        withHostMemory { memory in
            let (x, dy, dx) = (memory[x], memory[dy], memory[dx])
            for index in 0..<self.x.count {
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
    }
}

/// y = x / keep where the hash of (key, index) falls below `keep`, else 0; both dense, y may be x.
///
/// The index is that of the element in the tensor of the whole batch, of which x may hold some
/// samples: all who share a batch drop what one alone would drop.
public struct Dropout: TensorOperation {
    public let keep: Float
    public let key: UInt64
    public let x, y: Matrix
    /// The index of the first element.
    public let first: Int
    /// Elements of x that lie together in the whole, and elements of the whole from one such run to
    /// the next.
    public let runLength, runStride: Int

    /// Calls `body` for every run: its place in x, the index of its first element and its length.
    public func forEachRun(_ body: (_ place: Int, _ first: Int, _ count: Int) -> Void) {
        for run in 0..<x.count / runLength {
            body(run * runLength, first + run * runStride, runLength)
        }
    }

    public func runPlainly(at precision: Precision) {
        withHostMemory { memory in
            let (x, y) = (memory[x], memory[y])
            forEachRun { place, first, count in
                for index in 0..<count {
                    y[place + index] = isKept(first + index) ? x[place + index] * (1 / keep) : 0
                }
            }
        }
    }

    /// The 32-bit counter hash "lowbias32" (C. Wellons 2018), keyed before and inside.
    private func isKept(_ index: Int) -> Bool {
        var x = UInt32(truncatingIfNeeded: index) ^ UInt32(truncatingIfNeeded: key)
        x ^= x >> 16
        x = x &* 0x7feb_352d
        x ^= x >> 15
        x = x &+ UInt32(truncatingIfNeeded: key >> 32)
        x = x &* 0x846c_a68b
        x ^= x >> 16
        return x >> 8 < UInt32(keep * 0x1p24)
    }
}

func sigmoid(_ x: Float) -> Float { 1 / (1 + exp(-x)) }
func softplus(_ x: Float) -> Float { max(x, 0) + log1p(exp(-abs(x))) }

extension Tape {
    /// A function of every element.
    public func activation(_ function: Activation, _ x: Tensor) -> Tensor {
        let y = output(x.shape, from: [x])
        perform(ActivationForward(function: function, x: x.matrix, y: y.matrix))
        record(y) { [unowned self] dy in
            run(
                ActivationBackward(
                    function: function, x: x.matrix, dy: dy, dx: gradientSum(of: x)))
        }
        return y
    }

    /// Zeroes elements with probability `rate` and scales the others by 1 / (1 - rate), while
    /// training; passes `x` on otherwise.
    ///
    /// The mask is a hash of the element's index in the whole batch (see ``samples``) and a key drawn
    /// from ``random``, made again in the backward pass instead of being stored.
    ///
    /// - Parameters:
    ///   - x: of any shape.
    ///   - rate: 0..<1.
    ///   - sampleAxis: the axis of x that counts the samples of a batch: 0, or 1 where time is first.
    /// - Returns: a tensor of x's shape, or x itself where nothing is dropped.
    public func dropout(_ x: Tensor, rate: Float, sampleAxis: Int = 0) -> Tensor {
        precondition(rate >= 0 && rate < 1, "a dropout rate lies in 0..<1, not \(rate)")
        guard isTraining, rate > 0 else { return x }
        let key = random.next()
        let y = output(x.shape, from: [x])
        let runs = runs(of: x, sampleAxis: sampleAxis)
        func mask(_ x: Matrix, into y: Matrix) -> Dropout {
            Dropout(
                keep: 1 - rate, key: key, x: x, y: y, first: runs.first, runLength: runs.length,
                runStride: runs.stride)
        }
        run(mask(x.matrix, into: y.matrix))
        recordHandingOn(y) { [unowned self] gradient in
            run(mask(gradient.matrix, into: gradient.matrix))
            handOn(gradient, to: x)
        }
        return y
    }

    /// Where the elements of a tensor of some samples lie in that of the whole batch.
    private func runs(of x: Tensor, sampleAxis: Int) -> (first: Int, length: Int, stride: Int) {
        guard let samples, samples.range.count < samples.total else { return (0, x.count, 0) }
        precondition(sampleAxis == 0 || sampleAxis == 1, "samples are counted by axis 0 or 1")
        let outer = sampleAxis == 0 ? 1 : x.shape[0]
        let count = x.count / outer
        precondition(count % samples.range.count == 0, "\(x.shape) holds no whole samples")
        let each = count / samples.range.count
        return (samples.range.lowerBound * each, count, samples.total * each)
    }
}
