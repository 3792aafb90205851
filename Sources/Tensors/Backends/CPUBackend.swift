import CKernels
import COpenBLAS

/// Float32 on the processor: OpenBLAS for matrix products, `CKernels` for everything else.
///
/// Every call runs on the calling thread: work is split between threads by sequences, one ``Tape``
/// each, which keeps two threads busy without a barrier inside a step.
public struct CPUBackend: Backend, @unchecked Sendable {
    let kernels: cadenza_kernels

    /// The fastest kernels that this processor runs; the environment variable `CADENZA_CPU`
    /// (`portable`, `avx2`, `avx512`) asks for others.
    public static let best = CPUBackend(kernels: cadenza_best_kernels().pointee)

    /// The kernels of that name, or `nil` where the processor lacks them.
    public init?(kernelsNamed name: String) {
        guard let kernels = cadenza_kernels_named(name) else { return nil }
        self.init(kernels: kernels.pointee)
    }

    private init(kernels: cadenza_kernels) {
        self.kernels = kernels
        openblas_set_num_threads(1)
    }

    public var name: String {
        "OpenBLAS \(String(cString: openblas_get_corename())), kernels \(String(cString: kernels.name))"
    }

    public func gemm(
        _ layoutA: MatrixLayout, _ layoutB: MatrixLayout, _ m: Int, _ n: Int, _ k: Int,
        _ a: FloatPointer, _ strideA: Int, _ b: FloatPointer, _ strideB: Int, accumulate: Bool,
        _ c: FloatPointer, _ strideC: Int
    ) {
        if m == 1, layoutA == .plain, layoutB == .transposed {
            // One row, as in generation: a matrix-vector product reads the weights once, unpacked.
            cblas_sgemv(
                CblasRowMajor, CblasNoTrans, blasint(n), blasint(k), 1, b, blasint(strideB), a, 1,
                accumulate ? 1 : 0, c, 1)
            return
        }
        cblas_sgemm(
            CblasRowMajor, layoutA == .plain ? CblasNoTrans : CblasTrans,
            layoutB == .plain ? CblasNoTrans : CblasTrans, blasint(m), blasint(n), blasint(k), 1, a,
            blasint(strideA), b, blasint(strideB), accumulate ? 1 : 0, c, blasint(strideC))
    }

    public func lstmCellForward(
        _ rows: Int, _ width: Int, _ gates: FloatPointer, _ cellBefore: FloatPointer,
        _ cell: FloatPointer, _ hidden: FloatPointer
    ) {
        kernels.lstm_cell_forward(Int64(rows), Int64(width), gates, cellBefore, cell, hidden)
    }

    public func lstmCellBackward(
        _ rows: Int, _ width: Int, _ gates: FloatPointer, _ cellBefore: FloatPointer,
        _ cell: FloatPointer, _ dhidden: FloatPointer, _ dcell: FloatPointer
    ) {
        kernels.lstm_cell_backward(
            Int64(rows), Int64(width), gates, cellBefore, cell, dhidden, dcell)
    }

    public func scanForward(_ scan: cadenza_scan) {
        withUnsafePointer(to: scan) { kernels.scan_forward($0) }
    }

    public func scanBackward(_ scan: cadenza_scan, _ gradients: cadenza_scan_gradients) {
        withUnsafePointer(to: scan) { scan in
            withUnsafePointer(to: gradients) { kernels.scan_backward(scan, $0) }
        }
    }

    public func convolutionForward(
        _ batch: Int, _ length: Int, _ channels: Int, _ taps: Int, _ x: FloatPointer,
        _ strideX: Int, _ weightByTap: FloatPointer, _ bias: FloatPointer, _ state: FloatPointer?,
        _ y: FloatPointer
    ) {
        kernels.conv_forward(
            Int64(batch), Int64(length), Int64(channels), Int64(taps), x, Int64(strideX),
            weightByTap, bias, state, y)
    }

    public func convolutionBackward(
        _ batch: Int, _ length: Int, _ channels: Int, _ taps: Int, _ x: FloatPointer,
        _ strideX: Int, _ weightByTap: FloatPointer, _ dy: FloatPointer, _ dx: FloatPointer,
        _ strideDX: Int, _ dweightByTap: FloatPointer, _ dbias: FloatPointer
    ) {
        kernels.conv_backward(
            Int64(batch), Int64(length), Int64(channels), Int64(taps), x, Int64(strideX),
            weightByTap, dy, dx, Int64(strideDX), dweightByTap, dbias)
    }

    public func layerNormForward(
        _ rows: Int, _ width: Int, _ epsilon: Float, _ x: FloatPointer, _ weight: FloatPointer,
        _ bias: FloatPointer, _ y: FloatPointer, _ mean: FloatPointer,
        _ inverseDeviation: FloatPointer
    ) {
        kernels.layer_norm_forward(
            Int64(rows), Int64(width), epsilon, x, weight, bias, y, mean, inverseDeviation)
    }

    public func layerNormBackward(
        _ rows: Int, _ width: Int, _ x: FloatPointer, _ weight: FloatPointer, _ mean: FloatPointer,
        _ inverseDeviation: FloatPointer, _ dy: FloatPointer, _ dx: FloatPointer,
        _ dweight: FloatPointer, _ dbias: FloatPointer
    ) {
        kernels.layer_norm_backward(
            Int64(rows), Int64(width), x, weight, mean, inverseDeviation, dy, dx, dweight, dbias)
    }

    public func activationForward(
        _ function: Activation, _ count: Int, _ x: FloatPointer, _ y: FloatPointer
    ) {
        kernels.activation_forward(function.rawValue, Int64(count), x, y)
    }

    public func activationBackward(
        _ function: Activation, _ count: Int, _ x: FloatPointer, _ dy: FloatPointer,
        _ dx: FloatPointer
    ) {
        kernels.activation_backward(function.rawValue, Int64(count), x, dy, dx)
    }

    public func dropoutForward(
        _ count: Int, _ keep: Float, _ key: UInt64, _ x: FloatPointer, _ y: FloatPointer
    ) {
        kernels.dropout(Int64(count), keep, key, x, y)
    }

    public func dropoutBackward(
        _ count: Int, _ keep: Float, _ key: UInt64, _ dy: FloatPointer, _ dx: FloatPointer
    ) {
        kernels.dropout_backward(Int64(count), keep, key, dy, dx)
    }

    public func bceWithLogits(
        _ count: Int, _ logits: FloatPointer, _ targets: FloatPointer, _ positiveWeight: Float,
        _ scale: Float, _ gradient: FloatPointer?
    ) -> Double {
        kernels.bce_with_logits(Int64(count), logits, targets, positiveWeight, scale, gradient)
    }

    public func add(_ count: Int, _ x: FloatPointer, _ y: FloatPointer) {
        kernels.add(Int64(count), x, y)
    }

    public func addRows(_ rows: Int, _ width: Int, _ bias: FloatPointer, _ y: FloatPointer) {
        kernels.add_rows(Int64(rows), Int64(width), bias, y)
    }

    public func sumRows(
        _ rows: Int, _ width: Int, _ x: FloatPointer, _ strideX: Int, _ sum: FloatPointer
    ) {
        kernels.sum_rows(Int64(rows), Int64(width), x, Int64(strideX), sum)
    }

    public func sumOfSquares(_ count: Int, _ x: FloatPointer) -> Double {
        kernels.sum_of_squares(Int64(count), x)
    }

    public func adam(
        _ count: Int, _ weights: FloatPointer, _ first: FloatPointer, _ second: FloatPointer,
        _ gradient: FloatPointer, _ step: AdamStep
    ) {
        kernels.adam(
            Int64(count), weights, first, second, gradient, step.gradientScale, step.learningRate,
            step.beta1, step.beta2, step.epsilon, step.correction1, step.correction2, step.decay,
            step.l2)
    }
}
