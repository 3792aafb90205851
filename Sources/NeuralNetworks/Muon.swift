import Support
import Tensors

/// Muon (Jordan et al. 2024): the momentum of every hidden matrix is replaced by the nearest matrix with
/// orthonormal rows or columns before it is subtracted, so that all directions of a layer are learnt
/// equally fast. All other parameters are moved by AdamW.
///
/// Which matrices are hidden, ``Linear`` is told. A step of an m x n matrix has the root mean square 0.2
/// times the learning rate (Liu et al., arXiv 2502.16982), about that of AdamW: rates and weight decay
/// carry over.
///
/// A step costs 10 products of an m x n by an n x n matrix for each, n being the smaller side.
public final class Muon: Optimizer {
    public var learningRate: Float {
        get { adam.learningRate }
        set { adam.learningRate = newValue }
    }
    public var stepIndex: Int { adam.stepIndex }
    /// The momentum of hidden matrices, and the running means of the other gradients.
    public var first: Tensor { adam.first }
    /// The running means of the squares of the other gradients; 0 for hidden matrices.
    public var second: Tensor { adam.second }

    /// What of the last momentum each step keeps.
    public let momentum: Float

    private let adam: Adam
    private let decay: Float
    private let parameters: FlatParameters
    private let matrices: [FlatParameters.Slot]
    /// What lies between the matrices.
    private let others: [Range<Int>]

    /// - Parameters:
    ///   - parameters: what is moved.
    ///   - learningRate: as AdamW's.
    ///   - momentum: of hidden matrices.
    ///   - weightDecay: as AdamW's, for all parameters.
    public init(
        _ parameters: FlatParameters, learningRate: Float, momentum: Float = 0.95,
        weightDecay: Float = 0.01
    ) {
        self.parameters = parameters
        self.momentum = momentum
        decay = weightDecay
        adam = Adam(parameters, learningRate: learningRate, weightDecay: .decoupled(weightDecay))
        matrices = parameters.slots.filter(\.isHiddenMatrix)
        var others: [Range<Int>] = []
        for slot in parameters.slots where !slot.isHiddenMatrix {
            if let last = others.last, last.upperBound == slot.offset {
                others[others.count - 1] = last.lowerBound..<slot.range.upperBound
            } else {
                others.append(slot.range)
            }
        }
        self.others = others
    }

    public func restore(stepIndex: Int, first: [Float], second: [Float]) {
        adam.restore(stepIndex: stepIndex, first: first, second: second)
    }

    @discardableResult
    public func step(
        gradient: Tensor, divisor: Float = 1, maximumNorm: Float = .infinity, threads: Int = 1,
        backend: any Backend
    ) -> Float {
        let norm =
            norm(of: gradient, count: parameters.count, threads: threads, backend: backend)
            / divisor
        guard norm.isFinite else { return norm }
        let step = adam.nextStep(gradientScale: min(1, maximumNorm / (norm + 1e-6)) / divisor)
        let parts = max(1, threads)
        let shares = shares(parts)
        performInParallel(parts) { part in
            for (index, range) in others.enumerated() where index % parts == part {
                backend.run(adam.update(range, gradient: gradient, step))
            }
            for slot in shares[part] { move(slot, gradient: gradient, step, backend) }
        }
        parameters.values.noteChange()
        return norm
    }

    /// Matrices dealt out so that every thread has about as much to do, the largest first.
    private func shares(_ parts: Int) -> [[FlatParameters.Slot]] {
        var shares = [[FlatParameters.Slot]](repeating: [], count: parts)
        var loads = [Int](repeating: 0, count: parts)
        func cost(_ slot: FlatParameters.Slot) -> Int { slot.range.count * (slot.shape.min() ?? 0) }
        for slot in matrices.sorted(by: { (cost($0), $1.offset) > (cost($1), $0.offset) }) {
            let part = loads.indices.min { (loads[$0], $0) < (loads[$1], $1) } ?? 0
            shares[part].append(slot)
            loads[part] += cost(slot)
        }
        return shares
    }

    /// A step of one matrix, with Nesterov's momentum.
    private func move(
        _ slot: FlatParameters.Slot, gradient: Tensor, _ step: AdamStep, _ backend: any Backend
    ) {
        let (mean, new) = (first.flat(slot.range), gradient.flat(slot.range))
        backend.run(Blend(new, times: step.gradientScale, into: mean, keeping: momentum))
        let direction = Tensor(zeros: slot.shape)
        backend.run(Blend(new, times: step.gradientScale, into: direction.flat, keeping: 0))
        backend.run(Blend(mean, times: momentum, into: direction.flat, keeping: 1))
        let orthogonal = orthogonalised(direction, on: backend)
        let size = 0.2 * Float(slot.shape.max() ?? 1).squareRoot()
        backend.run(
            Blend(
                orthogonal.flat, times: -step.learningRate * size,
                into: parameters.values.flat(slot.range), keeping: 1 - step.learningRate * decay))
    }
}

/// A matrix of the same singular vectors whose singular values are all near 1: five steps of a
/// Newton-Schulz iteration, x <- x (a + b xᵀx + c (xᵀx)²), whose coefficients rise quickly to 0.7...1.2
/// rather than converge (Jordan et al. 2024).
///
/// - Parameters:
///   - x: [m, n]; zeros stay zeros. Used as a workspace.
///   - backend: does the arithmetic, products in its precision.
/// - Returns: [m, n].
func orthogonalised(_ x: Tensor, on backend: any Backend) -> Tensor {
    let (a, b, c): (Float, Float, Float) = (3.4445, -4.7750, 2.0315)
    let isTall = x.shape[0] >= x.shape[1]
    let side = min(x.shape[0], x.shape[1])
    let sum = Tensor(of: [0.0], shape: [1], on: backend.device)
    backend.run(SumOfSquares(of: x.flat, into: sum.flat))
    let norm = Float(sum.elements(of: Double.self)[0].squareRoot())
    var (now, next) = (x, Tensor(zeros: x.shape))
    backend.run(Blend(x.flat, times: 0, into: now.flat, keeping: 1 / (norm + 1e-7)))
    let (square, polynomial) = (Tensor(zeros: [side, side]), Tensor(zeros: [side, side]))
    for _ in 0..<5 {
        if isTall {
            backend.run(Product(now.matrix, .transposed, now.matrix, into: square.matrix))
        } else {
            backend.run(Product(now.matrix, .plain, now.matrix, .transposed, into: square.matrix))
        }
        backend.run(Product(square.matrix, .plain, square.matrix, into: polynomial.matrix))
        backend.run(Blend(square.flat, times: b, into: polynomial.flat, keeping: c))
        backend.run(AddToDiagonal(a, to: polynomial.matrix))
        if isTall {
            backend.run(Product(now.matrix, .plain, polynomial.matrix, into: next.matrix))
        } else {
            backend.run(Product(polynomial.matrix, .plain, now.matrix, into: next.matrix))
        }
        swap(&now, &next)
    }
    return now
}
