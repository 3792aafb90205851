import CKernels
import COneDNN
import COpenBLAS

/// The processor: OpenBLAS and oneDNN for matrix products, `CKernels` for everything else.
///
/// oneDNN multiplies weights, which it wants packed once a step instead of at every product (a
/// recurrent network multiplies the same weights at every frame), and everything in bfloat16;
/// OpenBLAS does the rest. Below AVX-512 OpenBLAS does all of it, and bfloat16 is emulated by rounding
/// operands: slow, and equal but for the order of sums.
///
/// Every call runs on the calling thread: work is split between threads by sequences, one ``Tape``
/// each, which keeps two threads busy without a barrier inside a step.
public struct CPUBackend: Backend, @unchecked Sendable {
    let kernels: cadenza_kernels
    public let precision: Precision
    private let products: OneDNNProducts?

    /// Float32 with the fastest kernels that this processor runs; the environment variable
    /// `CADENZA_CPU` (`portable`, `avx2`, `avx512`) asks for others.
    public static let best = CPUBackend()

    /// The fastest kernels, as ``best``, at a precision.
    public init(precision: Precision = .float32) {
        self.init(kernels: cadenza_best_kernels().pointee, precision: precision)
    }

    /// The kernels of that name, or `nil` where the processor lacks them.
    public init?(kernelsNamed name: String, precision: Precision = .float32) {
        guard let kernels = cadenza_kernels_named(name) else { return nil }
        self.init(kernels: kernels.pointee, precision: precision)
    }

    private init(kernels: cadenza_kernels, precision: Precision) {
        self.kernels = kernels
        self.precision = precision
        products = String(cString: kernels.name) == "avx512" ? .shared : nil
        openblas_set_num_threads(1)
    }

    public var name: String {
        let blas = "OpenBLAS \(String(cString: openblas_get_corename()))"
        return (products == nil ? [blas] : [blas, "oneDNN"]).joined(separator: " and ")
            + ", kernels \(String(cString: kernels.name)), \(precision.rawValue)"
    }

    /// Whether oneDNN takes part: from AVX-512 on.
    var usesOneDNN: Bool { products != nil }

    // MARK: Matrix products

    public func gemm(
        _ layoutA: MatrixLayout, _ layoutB: MatrixLayout, _ m: Int, _ n: Int, _ k: Int,
        _ a: FloatPointer, _ strideA: Int, _ b: FloatPointer, _ strideB: Int, accumulate: Bool,
        _ c: FloatPointer, _ strideC: Int
    ) {
        guard usesBfloat16(m, n, k) else {
            multiply(
                layoutA, layoutB, m, n, k, a, strideA, b, strideB, accumulate: accumulate, c,
                strideC)
            return
        }
        // [rows, columns] of each operand as it lies in memory.
        let (rowsA, columnsA) = layoutA == .plain ? (m, k) : (k, m)
        let (rowsB, columnsB) = layoutB == .plain ? (k, n) : (n, k)
        let (strideLeft, strideRight) = (copyStride(columnsA), copyStride(columnsB))
        let shape = OneDNNProducts.Shape(
            m: m, n: n, k: k, strideA: strideLeft, strideB: strideRight, strideC: strideC,
            layoutA: layoutA, layoutB: layoutB, precision: .bfloat16, isPacked: false,
            accumulates: accumulate)
        let done = products?.withWorkspace { workspace in
            guard let product = workspace.product(shape),
                let left = rounded(a, rowsA, columnsA, strideA, in: workspace, 0, strideLeft),
                let right = rounded(b, rowsB, columnsB, strideB, in: workspace, 1, strideRight)
            else { return false }
            return cadenza_product_run(product, left, right, c) == 0
        }
        if done == true { return }
        let left = Tensor(uninitialized: [rowsA, columnsA])
        let right = Tensor(uninitialized: [rowsB, columnsB])
        round(a, rowsA, columnsA, strideA, to: left)
        round(b, rowsB, columnsB, strideB, to: right)
        multiply(
            layoutA, layoutB, m, n, k, left.pointer, columnsA, right.pointer, columnsB,
            accumulate: accumulate, c, strideC)
    }

    public func gemm(
        _ m: Int, _ n: Int, _ k: Int, _ a: FloatPointer, _ strideA: Int, weight: Tensor,
        _ layoutB: MatrixLayout, accumulate: Bool, _ c: FloatPointer, _ strideC: Int
    ) {
        if m == 1, precision != .float32, let packings = weight.packings {
            let packed = packings.packedForVectors(
                weight.pointer, version: weight.version, n, k, layout: layoutB,
                precision: precision)
            if precision == .int8 {
                withUnsafeTemporaryAllocation(of: Int16.self, capacity: k + 1) { scratch in
                    kernels.matrix_vector8(
                        Int64(n), Int64(k), packed, a, scratch.baseAddress, accumulate ? 1 : 0, c)
                }
            } else {
                kernels.matrix_vector(Int64(n), Int64(k), packed, a, accumulate ? 1 : 0, c)
            }
            return
        }
        // In float32 a single row reads the weights once: packing them would cost more.
        if m > 1, let products, let packings = weight.packings {
            let precision = usesBfloat16(m, n, k) ? Precision.bfloat16 : .float32
            let shape = OneDNNProducts.Shape(
                m: m, n: n, k: k, strideA: precision == .float32 ? strideA : k,
                strideB: weight.width, strideC: strideC, layoutA: .plain, layoutB: layoutB,
                precision: precision, isPacked: true, accumulates: accumulate)
            let done = products.withWorkspace { workspace in
                guard let product = workspace.product(shape),
                    let packed = packings.packed(
                        weight.pointer, version: weight.version, layout: layoutB,
                        precision: precision, for: product)
                else { return false }
                guard precision == .bfloat16 else {
                    return cadenza_product_run(product, a, packed, c) == 0
                }
                guard let left = rounded(a, m, k, strideA, in: workspace, 0, k) else {
                    return false
                }
                return cadenza_product_run(product, left, packed, c) == 0
            }
            if done { return }
        }
        gemm(
            .plain, layoutB, m, n, k, a, strideA, weight.pointer, weight.width,
            accumulate: accumulate, c, strideC)
    }

    /// OpenBLAS in float32.
    private func multiply(
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

    /// The stride of a bfloat16 copy between rows: a cache line more than its columns where rows
    /// would lie a multiple of 4 KiB apart and compete for the same lines.
    private func copyStride(_ columns: Int) -> Int {
        columns % 2048 == 0 ? columns + 32 : columns
    }

    /// A bfloat16 copy of a matrix, in the workspace's memory for that operand.
    private func rounded(
        _ matrix: FloatPointer, _ rows: Int, _ columns: Int, _ stride: Int,
        in workspace: OneDNNProducts.Workspace, _ side: Int, _ copyStride: Int
    ) -> UnsafeMutablePointer<UInt16>? {
        guard let copy = workspace.copy(side, count: rows * copyStride) else { return nil }
        kernels.to_bfloat16(
            Int64(rows), Int64(columns), matrix, Int64(stride), copy, Int64(copyStride))
        return copy
    }

    /// A dense copy of a matrix with its elements rounded to bfloat16.
    private func round(
        _ matrix: FloatPointer, _ rows: Int, _ columns: Int, _ stride: Int, to copy: Tensor
    ) {
        for row in 0..<rows {
            for column in 0..<columns {
                copy.pointer[row * columns + column] = matrix[row * stride + column].asBfloat16
            }
        }
    }

    // MARK: Everything else

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
        silu: Bool, _ y: FloatPointer
    ) {
        kernels.conv_forward(
            Int64(batch), Int64(length), Int64(channels), Int64(taps), x, Int64(strideX),
            weightByTap, bias, state, silu ? 1 : 0, y)
    }

    public func convolutionBackward(
        _ batch: Int, _ length: Int, _ channels: Int, _ taps: Int, _ x: FloatPointer,
        _ strideX: Int, _ weightByTap: FloatPointer, _ bias: FloatPointer, _ state: FloatPointer?,
        silu: Bool, _ dy: FloatPointer, accumulate: Bool, _ dx: FloatPointer, _ strideDX: Int,
        _ dweightByTap: FloatPointer, _ dbias: FloatPointer, _ scratch: FloatPointer
    ) {
        kernels.conv_backward(
            Int64(batch), Int64(length), Int64(channels), Int64(taps), x, Int64(strideX),
            weightByTap, bias, state, silu ? 1 : 0, dy, accumulate ? 1 : 0, dx, Int64(strideDX),
            dweightByTap, dbias,
            scratch)
    }

    public func stepSizesForward(
        _ rows: Int, _ channels: Int, _ x: FloatPointer, _ strideX: Int, _ weight: FloatPointer,
        _ bias: FloatPointer, _ y: FloatPointer
    ) {
        kernels.step_sizes_forward(
            Int64(rows), Int64(channels), x, Int64(strideX), weight, bias, y)
    }

    public func stepSizesBackward(
        _ rows: Int, _ channels: Int, _ x: FloatPointer, _ strideX: Int, _ weight: FloatPointer,
        _ bias: FloatPointer, _ dy: FloatPointer, _ dx: FloatPointer, _ strideDX: Int,
        _ dweight: FloatPointer, _ dbias: FloatPointer
    ) {
        kernels.step_sizes_backward(
            Int64(rows), Int64(channels), x, Int64(strideX), weight, bias, dy, dx,
            Int64(strideDX), dweight, dbias)
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
        _ inverseDeviation: FloatPointer, _ dy: FloatPointer, accumulate: Bool,
        _ dx: FloatPointer, _ dweight: FloatPointer, _ dbias: FloatPointer
    ) {
        kernels.layer_norm_backward(
            Int64(rows), Int64(width), x, weight, mean, inverseDeviation, dy, accumulate ? 1 : 0,
            dx,
            dweight, dbias)
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

    public func dropout(
        _ count: Int, _ keep: Float, _ key: UInt64, _ x: FloatPointer, _ y: FloatPointer
    ) {
        kernels.dropout(Int64(count), keep, key, x, y)
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
