import Support
import Tensors

/// What moves a model's parameters against a gradient.
public protocol Optimizer: AnyObject {
    var learningRate: Float { get set }
    /// Updates made so far.
    var stepIndex: Int { get }
    /// The running means that it keeps, [count] each.
    var first: Tensor { get }
    var second: Tensor { get }

    /// Restores the state of an earlier run.
    func restore(stepIndex: Int, first: [Float], second: [Float])

    /// Moves the parameters against the first values of `gradient` over `divisor`, scaled down first so that its
    /// norm is at most `maximumNorm`.
    ///
    /// - Parameters:
    ///   - gradient: of all parameters one after another; what follows is left alone.
    ///   - divisor: what the gradient of a sum is divided by to be that of a mean, > 0.
    ///   - maximumNorm: a mean gradient of a larger norm is scaled down to it.
    ///   - threads: parts that are worked on at once; results depend on it in the last digit
    ///     of the norm only.
    ///   - backend: does the arithmetic.
    /// - Returns: the norm before clipping; where it is not finite nothing is changed.
    @discardableResult
    func step(
        gradient: Tensor, divisor: Float, maximumNorm: Float, threads: Int, backend: any Backend
    ) -> Float
}

extension Optimizer {
    /// The norm of the first `count` values of a gradient, summed up in equal parts at once.
    func norm(of gradient: Tensor, count: Int, threads: Int, backend: any Backend) -> Float {
        precondition(gradient.count >= count, "the gradient has the parameters' size")
        let parts = max(1, threads)
        let sums = (0..<parts).map { _ in Tensor(of: [0.0], shape: [1], on: backend.device) }
        performInParallel(parts) { index in
            let range = count * index / parts..<count * (index + 1) / parts
            backend.run(SumOfSquares(of: gradient.flat(range), into: sums[index].flat))
        }
        return Float(sums.reduce(0) { $0 + $1.elements(of: Double.self)[0] }.squareRoot())
    }
}

/// Adam (Kingma and Ba 2015) and AdamW (Loshchilov and Hutter 2019), as PyTorch computes them.
public final class Adam: Optimizer {
    /// How weight decay acts.
    public enum WeightDecay: Sendable, Equatable {
        /// Added to the gradient, as in Adam.
        case l2(Float)
        /// Taken from the weights, as in AdamW.
        case decoupled(Float)
    }

    public var learningRate: Float
    public let beta1: Float
    public let beta2: Float
    public let epsilon: Float
    public let weightDecay: WeightDecay
    /// Updates made so far.
    public internal(set) var stepIndex = 0
    /// The running means of the gradient and of its square, [count] each.
    public let first: Tensor
    public let second: Tensor

    private let parameters: FlatParameters

    public init(
        _ parameters: FlatParameters, learningRate: Float, beta1: Float = 0.9, beta2: Float = 0.999,
        epsilon: Float = 1e-8, weightDecay: WeightDecay = .decoupled(0.01)
    ) {
        self.parameters = parameters
        self.learningRate = learningRate
        self.beta1 = beta1
        self.beta2 = beta2
        self.epsilon = epsilon
        self.weightDecay = weightDecay
        first = parameters.zeros()
        second = parameters.zeros()
    }

    /// Restores the state of an earlier run.
    public func restore(stepIndex: Int, first: [Float], second: [Float]) {
        precondition(first.count == self.first.count && second.count == first.count, "other model")
        self.stepIndex = stepIndex
        self.first.updateElements { _ = $0.update(fromContentsOf: first) }
        self.second.updateElements { _ = $0.update(fromContentsOf: second) }
    }

    @discardableResult
    public func step(
        gradient: Tensor, divisor: Float = 1, maximumNorm: Float = .infinity, threads: Int = 1,
        backend: any Backend
    ) -> Float {
        let (count, parts) = (parameters.count, max(1, threads))
        let norm =
            norm(of: gradient, count: count, threads: threads, backend: backend) / divisor
        guard norm.isFinite else { return norm }
        let step = nextStep(gradientScale: min(1, maximumNorm / (norm + 1e-6)) / divisor)
        performInParallel(parts) { index in
            let range = count * index / parts..<count * (index + 1) / parts
            backend.run(update(range, gradient: gradient, step))
        }
        parameters.values.noteChange()
        return norm
    }

    /// Begins a step.
    func nextStep(gradientScale: Float) -> AdamStep {
        stepIndex += 1
        var step = AdamStep(
            learningRate: learningRate, beta1: beta1, beta2: beta2, epsilon: epsilon,
            correction1: 1 - power(beta1, stepIndex), correction2: 1 - power(beta2, stepIndex))
        step.gradientScale = gradientScale
        switch weightDecay {
        case .l2(let penalty): step.l2 = penalty
        case .decoupled(let decay): step.decay = 1 - learningRate * decay
        }
        return step
    }

    /// A step of some of the parameters.
    func update(_ range: Range<Int>, gradient: Tensor, _ step: AdamStep) -> AdamUpdate {
        AdamUpdate(
            weights: parameters.values.flat(range), first: first.flat(range),
            second: second.flat(range), gradient: gradient.flat(range), step: step)
    }

    private func power(_ base: Float, _ exponent: Int) -> Float {
        var (result, factor, left) = (1.0, Double(base), exponent)
        while left > 0 {
            if left & 1 == 1 { result *= factor }
            factor *= factor
            left >>= 1
        }
        return Float(result)
    }
}
