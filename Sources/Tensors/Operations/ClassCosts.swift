import Foundation

/// costs = sum over classes of target (1 - p)^focus (-log p), p = softmax(logits), of every row.
///
/// Targets that are probabilities make cross-entropy, also of mixed or smoothed labels; a focus above
/// 0 makes the focal loss (Lin et al., ICCV 2017), which counts what is known already less.
public struct ClassCosts: TensorOperation {
    public let focus: Float
    /// [rows, classes], dense; targets >= 0.
    public let logits, targets: Matrix
    /// [rows].
    public let costs: Matrix
    /// `scale` times the gradient is added to it, if there is one.
    public let gradient: Matrix?
    public let scale: Float

    public func runPlainly(at precision: Precision) {
        let (width, focus) = (logits.width, Double(focus))
        withHostMemory { memory in
            let (logits, targets) = (memory[logits], memory[targets])
            let (costs, gradient) = (memory[costs], memory[optional: gradient])
            var (surprises, slopes) = ([Double](), [Double]())
            for r in 0..<self.logits.rows {
                let row = r * width
                let highest = (0..<width).reduce(-Double.infinity) {
                    max($0, Double(logits[row + $1]))
                }
                let total = (0..<width).reduce(0) { $0 + exp(Double(logits[row + $1]) - highest) }
                surprises = (0..<width).map { highest + log(total) - Double(logits[row + $0]) }
                var cost = 0.0
                // The slope of each term against its own logit, but for the softmax's part: p times
                // that against p.
                slopes = (0..<width).map { c in
                    let (target, surprise) = (Double(targets[row + c]), surprises[c])
                    guard target != 0 else { return 0 }
                    let (p, rest) = (exp(-surprise), -expm1(-surprise))
                    let weight = focus == 0 ? 1 : pow(rest, focus)
                    cost += target * weight * surprise
                    let bend = focus == 0 ? 0 : focus * pow(max(rest, 1e-30), focus - 1)
                    return -target * (weight + bend * p * surprise)
                }
                costs[r] = Float(cost)
                guard let gradient else { continue }
                let sum = slopes.reduce(0, +)
                for c in 0..<width {
                    gradient[row + c] += scale * Float(slopes[c] - exp(-surprises[c]) * sum)
                }
            }
        }
    }
}

/// How the costs of classes count.
public struct ClassWeighting: Sendable, Equatable {
    /// What each class counts; 1 by default.
    public var weights: [Float]?
    /// The part of a label that is spread evenly over all classes, 0..<1 (Szegedy et al., 2016).
    public var smoothing: Float = 0
    /// The focal loss's exponent, >= 0; 0 is plain cross-entropy, 2 is usual.
    public var focus: Float = 0

    /// - Parameters:
    ///   - weights: what each class counts; 1 by default.
    ///   - smoothing: the part of a label that is spread over all classes.
    ///   - focus: the focal loss's exponent.
    public init(weights: [Float]? = nil, smoothing: Float = 0, focus: Float = 0) {
        precondition(weights?.allSatisfy { $0 >= 0 && $0.isFinite } ?? true, "weights are >= 0")
        precondition((0..<1).contains(smoothing), "smoothing lies in 0..<1, not \(smoothing)")
        precondition(focus >= 0 && focus.isFinite, "the focus is >= 0, not \(focus)")
        (self.weights, self.smoothing, self.focus) = (weights, smoothing, focus)
    }

    /// What some labels count together: what their summed costs are divided by for PyTorch's weighted
    /// mean.
    ///
    /// - Parameter targets: [rows, classes], probabilities.
    /// - Returns: the sum over all labels of the weights of their classes.
    public func totalWeight(of targets: Tensor) -> Double {
        let width = targets.width
        return targets.withElements { values in
            values.indices.reduce(0) {
                $0 + Double(values[$1] * (weights?[$1 % width] ?? 1))
            }
        }
    }
}

extension Tape {
    /// Cross-entropy or focal loss of softmax(logits) with weighted, smoothed classes.
    ///
    /// With target t, weights w, smoothing s and K classes a row costs the sum over c of w[c] ((1 - s)
    /// t[c] + s/K) (1 - p[c])^focus (-log p[c]), as PyTorch's `cross_entropy` has it for no focus.
    ///
    /// - Parameters:
    ///   - logits: [..., K].
    ///   - targets: of the logits' shape: probabilities, or a 1 for each label.
    ///   - weighting: how classes count.
    ///   - divisor: what the sum is divided by.
    /// - Returns: a scalar, shape [1].
    public func classCost(
        _ logits: Tensor, targets: Tensor, weighting: ClassWeighting = ClassWeighting(),
        divisor: Float = 1
    ) -> Tensor {
        let width = logits.width
        precondition(logits.shape == targets.shape, "logits \(logits.shape), targets not")
        precondition(weighting.weights.map { $0.count == width } ?? true, "\(width) weights")
        let spread = weighting.smoothing / Float(width)
        let counted = targets.withElements { values in
            values.indices.map {
                ((1 - weighting.smoothing) * values[$0] + spread)
                    * (weighting.weights?[$0 % width] ?? 1)
            }
        }
        let costs = scratch([logits.rows])
        let gradient = recordsGradients && logits.tracksGradient ? zeros(logits.shape) : nil
        run(
            ClassCosts(
                focus: weighting.focus, logits: logits.matrix,
                targets: Tensor(counted, shape: logits.shape, on: backend.device).matrix,
                costs: costs.flat, gradient: gradient?.matrix, scale: 1 / divisor))
        return scalar(
            Float(costs.elements.reduce(0) { $0 + Double($1) } / Double(divisor)),
            gradients: gradient.map { [(logits, $0)] } ?? [])
    }
}
