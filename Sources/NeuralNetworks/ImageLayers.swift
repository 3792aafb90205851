import Support
import Tensors

/// A convolution of images as PyTorch's `nn.Conv2d`, channels last: weight [out, in / groups, kh, kw]
/// and bias [out].
///
/// Weights are drawn as He et al. (2015) propose, uniformly with the variance 2 / fan-in; biases from
/// ±1/sqrt(fan-in).
public final class Conv2D: Module {
    public let weight: Parameter
    public let bias: Parameter?
    public let window: Window2D
    public let groups: Int

    /// - Parameters:
    ///   - inputs: channels of the image, a multiple of `groups`.
    ///   - outputs: channels of the result, a multiple of `groups`.
    ///   - window: how it moves.
    ///   - groups: of channels that do not see each other.
    ///   - bias: whether there is one; not needed before a normalisation.
    ///   - random: makes the first weights.
    public init(
        _ inputs: Int, _ outputs: Int, _ window: Window2D, groups: Int = 1, bias: Bool = true,
        random: inout RandomGenerator
    ) {
        precondition(inputs % groups == 0 && outputs % groups == 0, "\(groups) even groups")
        let kernel = window.kernel
        let fanIn = Float(inputs / groups * kernel.height * kernel.width)
        weight = Parameter(
            uniform: (6 / fanIn).squareRoot(),
            shape: [outputs, inputs / groups, kernel.height, kernel.width], random: &random)
        self.bias =
            bias
            ? Parameter(uniform: 1 / fanIn.squareRoot(), shape: [outputs], random: &random) : nil
        (self.window, self.groups) = (window, groups)
    }

    private init(_ weight: Parameter, _ bias: Parameter, _ window: Window2D, _ groups: Int) {
        (self.weight, self.bias, self.window, self.groups) = (weight, bias, window, groups)
    }

    public var members: [(name: String, member: ModuleMember)] {
        [("weight", .parameter(weight))] + (bias.map { [("bias", .parameter($0))] } ?? [])
    }

    /// Convolves images.
    ///
    /// - Parameters:
    ///   - x: [B, H, W, in].
    ///   - tape: where it is recorded.
    ///   - relu: whether max(0, .) follows.
    /// - Returns: [B, H', W', out].
    public func callAsFunction(_ x: Tensor, _ tape: Tape, relu: Bool = false) -> Tensor {
        tape.conv2d(
            x, weight: weight.value, bias: bias?.value, window: window, groups: groups, relu: relu)
    }

    /// This convolution and a normalisation of its outputs by running statistics as one convolution, for
    /// inference.
    public func folded(with norm: BatchNorm2D) -> Conv2D {
        let scales = norm.scales
        let width = weight.value.count / scales.count
        let weights = weight.value.elements.enumerated().map { $1 * scales[$0 / width].scale }
        let old = bias?.value.elements ?? Array(repeating: 0, count: scales.count)
        let biases = zip(old, scales).map { $0 * $1.scale + $1.shift }
        return Conv2D(
            Parameter(Tensor(weights, shape: weight.value.shape)),
            Parameter(Tensor(biases, shape: [biases.count])), window, groups)
    }
}

/// Batch normalisation of channels that lie last, as PyTorch's `nn.BatchNorm2d`: epsilon 1e-5,
/// running statistics that move by a tenth a step.
///
/// While training each tape normalises its own samples; the running statistics move once a step by
/// those of the whole batch (``FlatParameters/moveStatistics(by:)``).
public final class BatchNorm2D: Module {
    public let weight: Parameter
    public let bias: Parameter
    public let statistics: RunningStatistics

    /// Added to variances.
    static let epsilon: Float = 1e-5

    public init(_ width: Int) {
        weight = Parameter(repeating: 1, shape: [width])
        bias = Parameter(repeating: 0, shape: [width])
        statistics = RunningStatistics(width)
    }

    public var members: [(name: String, member: ModuleMember)] {
        [
            ("weight", .parameter(weight)), ("bias", .parameter(bias)),
            ("running", .statistics(statistics)),
        ]
    }

    /// Normalises, with what usually follows.
    ///
    /// - Parameters:
    ///   - x: [..., width].
    ///   - tape: where it is recorded.
    ///   - residual: added, of x's shape.
    ///   - relu: whether max(0, .) follows.
    /// - Returns: of x's shape.
    public func callAsFunction(
        _ x: Tensor, _ tape: Tape, residual: Tensor? = nil, relu: Bool = false
    ) -> Tensor {
        tape.batchNorm(
            x, weight: weight.value, bias: bias.value, moments: statistics.moments,
            residual: residual, relu: relu, epsilon: BatchNorm2D.epsilon)
    }

    /// What inference multiplies every channel by, and what it adds.
    var scales: [(scale: Float, shift: Float)] {
        let (mean, variance) = (
            statistics.moments.mean.elements, statistics.moments.variance.elements
        )
        let (weight, bias) = (weight.value.elements, bias.value.elements)
        return weight.indices.map { c in
            let scale = weight[c] / (variance[c] + BatchNorm2D.epsilon).squareRoot()
            return (scale, bias[c] - mean[c] * scale)
        }
    }
}

/// The running mean and variance of a batch normalisation: kept with a model, moved by no optimizer.
public final class RunningStatistics {
    /// The part of the way that a step moves them.
    public let momentum: Float = 0.1
    /// Mean 0 and variance 1 at first.
    public let moments: RunningMoments

    public init(_ width: Int) {
        moments = RunningMoments(
            mean: Tensor(zeros: [width]),
            variance: Tensor(Array(repeating: 1, count: width), shape: [width]),
            sums: Tensor(zeros: [2 * width + 1], tracksGradient: true))
    }

    /// Moves them towards those of a batch.
    ///
    /// - Parameter sums: what the tapes of the batch summed up; see `Tape.batchNorm`.
    public func move(by sums: UnsafeBufferPointer<Float>) {
        let width = moments.mean.count
        precondition(sums.count == 2 * width + 1, "sums of another normalisation")
        let count = sums[2 * width]
        guard count > 1 else { return }
        moments.mean.updateElements { mean in
            moments.variance.updateElements { variance in
                for c in 0..<width {
                    let shift = sums[c] / count
                    let spread = max(0, sums[width + c] / count - shift * shift)
                    mean[c] += momentum * shift
                    variance[c] += momentum * (spread * count / (count - 1) - variance[c])
                }
            }
        }
    }
}

/// Group normalisation of channels that lie last, as PyTorch's `nn.GroupNorm`, epsilon 1e-5.
public final class GroupNorm: Module {
    public let groups: Int
    public let weight: Parameter
    public let bias: Parameter

    public init(groups: Int, _ width: Int) {
        precondition(width % groups == 0, "\(groups) even groups of \(width) channels")
        self.groups = groups
        weight = Parameter(repeating: 1, shape: [width])
        bias = Parameter(repeating: 0, shape: [width])
    }

    public var members: [(name: String, member: ModuleMember)] {
        [("weight", .parameter(weight)), ("bias", .parameter(bias))]
    }

    /// [B, ..., width] to the same shape, through max(0, .) or not.
    public func callAsFunction(_ x: Tensor, _ tape: Tape, relu: Bool = false) -> Tensor {
        tape.groupNorm(
            x, groups: groups, weight: weight.value, bias: bias.value, relu: relu)
    }
}

/// A convolution without bias and its batch normalisation, one convolution once it is folded.
///
/// The names of its two parts in a `state_dict` are those that the network around it gives them.
public final class NormalizedConv2D {
    public let convolution: Conv2D
    public let norm: BatchNorm2D
    private var folded: Conv2D?

    /// - Parameters:
    ///   - inputs: channels of the image.
    ///   - outputs: channels of the result.
    ///   - window: how it moves.
    ///   - random: makes the first weights.
    public init(
        _ inputs: Int, _ outputs: Int, _ window: Window2D, random: inout RandomGenerator
    ) {
        convolution = Conv2D(inputs, outputs, window, bias: false, random: &random)
        norm = BatchNorm2D(outputs)
    }

    /// Both parts under names.
    public func members(
        _ convolution: String, _ norm: String
    ) -> [(name: String, member: ModuleMember)] {
        [(convolution, .module(self.convolution)), (norm, .module(self.norm))]
    }

    /// Makes one convolution of both for tapes that do not train; to be called again after the weights
    /// have changed.
    public func fold() { folded = convolution.folded(with: norm) }

    /// [B, H, W, in] to [B, H', W', out], with a residual added and max(0, .) taken where asked for.
    public func callAsFunction(
        _ x: Tensor, _ tape: Tape, residual: Tensor? = nil, relu: Bool = false
    ) -> Tensor {
        guard let folded, !tape.isTraining, !tape.recordsGradients else {
            return norm(convolution(x, tape), tape, residual: residual, relu: relu)
        }
        guard let residual else { return folded(x, tape, relu: relu) }
        let sum = tape.add(folded(x, tape), residual)
        return relu ? tape.activation(.relu, sum) : sum
    }
}
