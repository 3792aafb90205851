import CKernels

/// Mutable float32 memory.
public typealias FloatPointer = UnsafeMutablePointer<Float>

/// Whether a matrix is read as it lies or transposed.
public enum MatrixLayout: Sendable {
    case plain, transposed
}

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

/// The arithmetic under a ``Tape``: flat buffers, explicit sizes, no allocation, forward and backward
/// side by side.
///
/// ``ReferenceBackend`` is the plain definition of every operation and the oracle of the tests;
/// ``CPUBackend`` is the fast one. Another device is another implementation. Functions
/// named `...Backward` add to the gradients they are given. All matrices are row-major; a stride is
/// the number of elements from one row to the next.
public protocol Backend: Sendable {
    /// What runs, for people: "OpenBLAS SkylakeX, kernels avx512".
    var name: String { get }

    /// What the operands of matrix products are rounded to.
    var precision: Precision { get }

    /// C = A B, or C += A B when `accumulate`; A is [m, k] and B [k, n] after their layouts.
    func gemm(
        _ layoutA: MatrixLayout, _ layoutB: MatrixLayout, _ m: Int, _ n: Int, _ k: Int,
        _ a: FloatPointer, _ strideA: Int, _ b: FloatPointer, _ strideB: Int, accumulate: Bool,
        _ c: FloatPointer, _ strideC: Int)

    /// C = A W, or C += A W when `accumulate`, with a dense weight that many products share: a
    /// backend may keep a packed form of it until it changes. `weight` is read as it lies ([k, n])
    /// or transposed ([n, k]). In bfloat16 a single row keeps its precision and only the weights
    /// are rounded: reading them is what such a product costs. ``Precision/int8`` is for such rows.
    func gemm(
        _ m: Int, _ n: Int, _ k: Int, _ a: FloatPointer, _ strideA: Int, weight: Tensor,
        _ layoutB: MatrixLayout, accumulate: Bool, _ c: FloatPointer, _ strideC: Int)

    /// `gates` [rows, 4 width] in order i, f, g, o: pre-activations in, activations out.
    func lstmCellForward(
        _ rows: Int, _ width: Int, _ gates: FloatPointer, _ cellBefore: FloatPointer,
        _ cell: FloatPointer, _ hidden: FloatPointer)
    /// Replaces the activated gates by the gradients of their pre-activations; `dcell` holds dL/dc[t]
    /// from later frames on entry and dL/dc[t-1] on return.
    func lstmCellBackward(
        _ rows: Int, _ width: Int, _ gates: FloatPointer, _ cellBefore: FloatPointer,
        _ cell: FloatPointer, _ dhidden: FloatPointer, _ dcell: FloatPointer)

    /// The selective scan; `cadenza_scan` documents operands and mathematics.
    func scanForward(_ scan: cadenza_scan)
    func scanBackward(_ scan: cadenza_scan, _ gradients: cadenza_scan_gradients)

    /// y [batch * length, channels] of a causal depthwise convolution with `weightByTap` [taps,
    /// channels], through SiLU when `silu`.
    func convolutionForward(
        _ batch: Int, _ length: Int, _ channels: Int, _ taps: Int, _ x: FloatPointer,
        _ strideX: Int, _ weightByTap: FloatPointer, _ bias: FloatPointer, _ state: FloatPointer?,
        silu: Bool, _ y: FloatPointer)
    /// `scratch` holds (taps + 1) channels floats; the sums before SiLU are made again.
    func convolutionBackward(
        _ batch: Int, _ length: Int, _ channels: Int, _ taps: Int, _ x: FloatPointer,
        _ strideX: Int, _ weightByTap: FloatPointer, _ bias: FloatPointer, _ state: FloatPointer?,
        silu: Bool, _ dy: FloatPointer, accumulate: Bool, _ dx: FloatPointer, _ strideDX: Int,
        _ dweightByTap: FloatPointer, _ dbias: FloatPointer, _ scratch: FloatPointer)

    /// y [rows, channels] = softplus(x[row] weight + bias), with one x a row.
    func stepSizesForward(
        _ rows: Int, _ channels: Int, _ x: FloatPointer, _ strideX: Int, _ weight: FloatPointer,
        _ bias: FloatPointer, _ y: FloatPointer)
    func stepSizesBackward(
        _ rows: Int, _ channels: Int, _ x: FloatPointer, _ strideX: Int, _ weight: FloatPointer,
        _ bias: FloatPointer, _ dy: FloatPointer, _ dx: FloatPointer, _ strideDX: Int,
        _ dweight: FloatPointer, _ dbias: FloatPointer)

    /// Writes y, and each row's mean and inverse standard deviation.
    func layerNormForward(
        _ rows: Int, _ width: Int, _ epsilon: Float, _ x: FloatPointer, _ weight: FloatPointer,
        _ bias: FloatPointer, _ y: FloatPointer, _ mean: FloatPointer,
        _ inverseDeviation: FloatPointer)
    func layerNormBackward(
        _ rows: Int, _ width: Int, _ x: FloatPointer, _ weight: FloatPointer, _ mean: FloatPointer,
        _ inverseDeviation: FloatPointer, _ dy: FloatPointer, accumulate: Bool,
        _ dx: FloatPointer, _ dweight: FloatPointer, _ dbias: FloatPointer)

    func activationForward(
        _ function: Activation, _ count: Int, _ x: FloatPointer, _ y: FloatPointer)
    func activationBackward(
        _ function: Activation, _ count: Int, _ x: FloatPointer, _ dy: FloatPointer,
        _ dx: FloatPointer)

    /// y[i] = x[i] / keep where the hash of (key, i) falls below `keep`, else 0.
    func dropout(
        _ count: Int, _ keep: Float, _ key: UInt64, _ x: FloatPointer, _ y: FloatPointer)

    /// Returns the sum of the losses; writes (not adds) scale times their gradient if asked.
    func bceWithLogits(
        _ count: Int, _ logits: FloatPointer, _ targets: FloatPointer, _ positiveWeight: Float,
        _ scale: Float, _ gradient: FloatPointer?
    ) -> Double

    /// Writes each row's nats to `costs` [R] and, unless it is `nil`, adds the gradients;
    /// `cadenza_key_chain` documents operands and mathematics.
    func keyChain(
        _ chain: cadenza_key_chain, _ costs: FloatPointer, _ gradients: cadenza_key_chain_gradients?
    )

    /// Writes -log softmax(logits)[target] of every row to `costs` [rows]; adds scale times the
    /// gradient if asked.
    func softmaxCrossEntropy(
        _ rows: Int, _ width: Int, _ logits: FloatPointer, _ targets: UnsafePointer<Int32>,
        _ scale: Float, _ costs: FloatPointer, _ gradient: FloatPointer?)

    /// y += x.
    func add(_ count: Int, _ x: FloatPointer, _ y: FloatPointer)
    /// Every row of y += bias.
    func addRows(_ rows: Int, _ width: Int, _ bias: FloatPointer, _ y: FloatPointer)
    /// sum += every row of x.
    func sumRows(_ rows: Int, _ width: Int, _ x: FloatPointer, _ strideX: Int, _ sum: FloatPointer)
    func sumOfSquares(_ count: Int, _ x: FloatPointer) -> Double

    /// One step of Adam or AdamW over flat arrays; see ``AdamStep``.
    func adam(
        _ count: Int, _ weights: FloatPointer, _ first: FloatPointer, _ second: FloatPointer,
        _ gradient: FloatPointer, _ step: AdamStep)
}

extension Backend {
    public func gemm(
        _ m: Int, _ n: Int, _ k: Int, _ a: FloatPointer, _ strideA: Int, weight: Tensor,
        _ layoutB: MatrixLayout, accumulate: Bool, _ c: FloatPointer, _ strideC: Int
    ) {
        gemm(
            .plain, layoutB, m, n, k, a, strideA, weight.pointer, weight.width,
            accumulate: accumulate, c, strideC)
    }

    /// Whether a product's operands are rounded to bfloat16: in that precision all but thin products,
    /// which are bound by memory and gain nothing.
    func usesBfloat16(_ m: Int, _ n: Int, _ k: Int) -> Bool {
        precision != .float32 && min(m, n, k) >= 8
    }
}

/// The scalars of one step of Adam (Kingma and Ba 2015) or AdamW (Loshchilov and Hutter 2019).
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
