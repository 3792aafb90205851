import CKernels
import COneDNN
import COpenBLAS
import Tensors

extension Product: CPUOperation {
    public func run(on cpu: CPU) {
        withHostMemory { memory in
            if let forms, isVectorProduct(at: cpu.precision) {
                let weight = packed(in: forms.form(WeightPackings.init), memory, cpu)
                return multiplyVector(memory, weight, cpu)
            }
            // In float32 a single row reads the weights once: packing them would cost more.
            if m > 1, let forms, let products = cpu.products,
                multiplyPacked(memory, forms.form(WeightPackings.init), cpu, products)
            {
                return
            }
            guard roundsOperands(at: cpu.precision) else {
                return multiply(memory[a], a.stride, memory[b], b.stride, into: memory[c])
            }
            if let products = cpu.products, multiplyRounded(memory, cpu, products) { return }
            let (left, right) = (rounded(memory[a], a), rounded(memory[b], b))
            left.withUnsafeBufferPointer { left in
                right.withUnsafeBufferPointer { right in
                    guard let left = left.baseAddress, let right = right.baseAddress else { return }
                    multiply(left, a.width, right, b.width, into: memory[c])
                }
            }
        }
    }

    /// A product for generation finds its weight packed already, as long as that does not change.
    public func work(on cpu: CPU) -> () -> Void {
        guard let forms, isRecordedProduct(on: cpu) else { return { run(on: cpu) } }
        let packings = forms.form(WeightPackings.init)
        let weight = withHostMemory { packed(in: packings, $0, cpu) }
        let packedVersion = version
        return {
            guard version == packedVersion else { return run(on: cpu) }
            withExtendedLifetime(packings) {
                withHostMemory { multiplyVector($0, weight, cpu) }
            }
        }
    }

    /// Whether the kernels multiply best where the weight stays: rows by one in a smaller format, and some
    /// rows by one in float32 where oneDNN does not. OpenBLAS would pack the weight at every product;
    /// where the weight changes from step to step, it packs faster.
    private func isRecordedProduct(on cpu: CPU) -> Bool {
        guard cpu.precision == .float32 else { return isVectorProduct(at: cpu.precision) }
        return cpu.products == nil && layoutA == .plain && (2...512).contains(m)
    }

    /// The weight in the format of the backend's precision.
    private func packed(
        in packings: WeightPackings, _ memory: borrowing HostMemory, _ cpu: CPU
    ) -> UnsafeRawPointer {
        packings.packedForVectors(
            memory[b], version: version, n, k, layout: layoutB, precision: cpu.precision)
    }

    /// A single row by a weight packed in a smaller format; in 8 bits and in float32 several as well.
    private func multiplyVector(
        _ memory: borrowing HostMemory, _ packed: UnsafeRawPointer, _ cpu: CPU
    ) {
        let (size, sum) = ((n: Int64(n), k: Int64(k)), Int32(accumulates ? 1 : 0))
        let (row, result) = (memory[a], memory[c])
        switch cpu.precision {
        case .bfloat16: cpu.table.matrix_vector(size.n, size.k, packed, row, sum, result)
        case .float32:
            cpu.table.matrix_rows(
                Int64(m), size.n, size.k, packed.assumingMemoryBound(to: Float.self), row,
                Int64(a.stride), sum, result, Int64(c.stride))
        case .int8:
            withUnsafeTemporaryAllocation(of: Int16.self, capacity: (k + 2) * min(m, 64)) {
                cpu.table.matrix_rows8(
                    Int64(m), size.n, size.k, packed, row, Int64(a.stride), $0.baseAddress, sum,
                    result, Int64(c.stride))
            }
        }
    }

    /// Rows by a packed weight, by oneDNN; `false` where it cannot.
    private func multiplyPacked(
        _ memory: borrowing HostMemory, _ packings: WeightPackings, _ cpu: CPU,
        _ products: WorkspaceLending<OneDNNProducts.Workspace>
    ) -> Bool {
        let isRounded = roundsOperands(at: cpu.precision)
        let precision = isRounded ? Precision.bfloat16 : .float32
        let shape = OneDNNProducts.Shape(
            m: m, n: n, k: k, strideA: isRounded ? k : a.stride, strideB: b.stride,
            strideC: c.stride, layoutA: .plain, layoutB: layoutB, precision: precision,
            isPacked: true, accumulates: accumulates)
        let (left, weight, result) = (memory[a], memory[b], memory[c])
        return products.withWorkspace { workspace in
            guard let product = workspace.product(shape),
                let packed = packings.packed(
                    weight, version: version, layout: layoutB, precision: precision, for: product)
            else { return false }
            guard isRounded else {
                return cadenza_product_run(product.pointer, left, packed, result) == 0
            }
            guard let copy = copy(left, of: a, in: workspace, 0, stride: k, cpu) else {
                return false
            }
            return cadenza_product_run(product.pointer, copy, packed, result) == 0
        }
    }

    /// Both operands rounded to bfloat16, by oneDNN; `false` where it cannot.
    private func multiplyRounded(
        _ memory: borrowing HostMemory, _ cpu: CPU,
        _ products: WorkspaceLending<OneDNNProducts.Workspace>
    ) -> Bool {
        let (strideA, strideB) = (copyStride(a.width), copyStride(b.width))
        let shape = OneDNNProducts.Shape(
            m: m, n: n, k: k, strideA: strideA, strideB: strideB, strideC: c.stride,
            layoutA: layoutA, layoutB: layoutB, precision: .bfloat16, isPacked: false,
            accumulates: accumulates)
        let (left, right, result) = (memory[a], memory[b], memory[c])
        return products.withWorkspace { workspace in
            guard let product = workspace.product(shape),
                let left = copy(left, of: a, in: workspace, 0, stride: strideA, cpu),
                let right = copy(right, of: b, in: workspace, 1, stride: strideB, cpu)
            else { return false }
            return cadenza_product_run(product.pointer, left, right, result) == 0
        }
    }

    /// OpenBLAS in float32.
    private func multiply(
        _ a: UnsafePointer<Float>, _ strideA: Int, _ b: UnsafePointer<Float>, _ strideB: Int,
        into c: UnsafeMutablePointer<Float>
    ) {
        let sum: Float = accumulates ? 1 : 0
        if m == 1, layoutA == .plain, layoutB == .transposed {
            // One row, as in generation: a matrix-vector product reads the weights once, unpacked.
            cblas_sgemv(
                CblasRowMajor, CblasNoTrans, blasint(n), blasint(k), 1, b, blasint(strideB), a, 1,
                sum, c, 1)
            return
        }
        cblas_sgemm(
            CblasRowMajor, layoutA == .plain ? CblasNoTrans : CblasTrans,
            layoutB == .plain ? CblasNoTrans : CblasTrans, blasint(m), blasint(n), blasint(k), 1, a,
            blasint(strideA), b, blasint(strideB), sum, c, blasint(self.c.stride))
    }

    /// The stride of a bfloat16 copy between rows: a cache line more than its columns where rows
    /// would lie a multiple of 4 KiB apart and compete for the same lines.
    private func copyStride(_ columns: Int) -> Int {
        columns % 2048 == 0 ? columns + 32 : columns
    }

    /// A bfloat16 copy of an operand, in the workspace's memory for that side.
    private func copy(
        _ x: UnsafePointer<Float>, of matrix: Matrix, in workspace: OneDNNProducts.Workspace,
        _ side: Int, stride: Int, _ cpu: CPU
    ) -> UnsafeMutablePointer<UInt16>? {
        guard let copy = workspace.copies.memory(side, count: matrix.rows * stride) else {
            return nil
        }
        cpu.table.to_bfloat16(
            Int64(matrix.rows), Int64(matrix.width), x, Int64(matrix.stride), copy, Int64(stride))
        return copy
    }

    /// A dense copy of an operand with its elements rounded to bfloat16.
    private func rounded(_ x: UnsafePointer<Float>, _ matrix: Matrix) -> [Float] {
        (0..<matrix.rows).flatMap { row in
            (0..<matrix.width).map { x[row * matrix.stride + $0].asBfloat16 }
        }
    }
}
