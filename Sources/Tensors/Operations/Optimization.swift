/// sum += the square of every element.
public struct SumOfSquares: TensorOperation {
    /// Dense.
    public let x: Matrix
    /// One float64.
    public let sum: Matrix

    public init(of x: Matrix, into sum: Matrix) { (self.x, self.sum) = (x, sum) }

    public func runPlainly(at precision: Precision) {
        withHostMemory { memory in
            let x = memory[x]
            let total = (0..<self.x.count).reduce(0.0) { $0 + Double(x[$1]) * Double(x[$1]) }
            memory[sum, of: Double.self].pointee += total
        }
    }
}

/// One step of Adam (Kingma and Ba 2015) or AdamW (Loshchilov and Hutter 2019) over flat arrays.
public struct AdamUpdate: TensorOperation {
    /// Dense, of equal sizes; the gradient is read.
    public let weights, first, second, gradient: Matrix
    public let step: AdamStep

    public init(
        weights: Matrix, first: Matrix, second: Matrix, gradient: Matrix, step: AdamStep
    ) {
        (self.weights, self.gradient, self.step) = (weights, gradient, step)
        (self.first, self.second) = (first, second)
    }

    public func runPlainly(at precision: Precision) {
        withHostMemory { memory in
            let (weights, gradient) = (memory[weights], memory[gradient])
            let (first, second) = (memory[first], memory[second])
            for index in 0..<self.weights.count {
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
    }
}

/// The scalars of a step of Adam or AdamW.
public struct AdamStep: Sendable {
    /// What the gradient is multiplied by first: the clipping factor.
    public var gradientScale: Float = 1
    public var learningRate: Float
    public var beta1: Float
    public var beta2: Float
    public var epsilon: Float
    /// 1 - beta1^t.
    public var correction1: Float
    /// 1 - beta2^t.
    public var correction2: Float
    /// What the weights are multiplied by first: 1 - rate * decay in AdamW, 1 in Adam.
    public var decay: Float = 1
    /// Added to the gradient times the weight: Adam's L2 penalty.
    public var l2: Float = 0

    public init(
        learningRate: Float, beta1: Float, beta2: Float, epsilon: Float, correction1: Float,
        correction2: Float
    ) {
        self.learningRate = learningRate
        self.beta1 = beta1
        self.beta2 = beta2
        self.epsilon = epsilon
        self.correction1 = correction1
        self.correction2 = correction2
    }
}
