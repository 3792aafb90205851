extension Tape {
    /// y = x Wᵀ + b over the last axis.
    ///
    /// - Parameters:
    ///   - x: [..., in], or some columns of it.
    ///   - weight: [out, in], PyTorch's layout.
    ///   - bias: [out], or none.
    /// - Returns: [..., out].
    public func linear(_ x: Columns, weight: Tensor, bias: Tensor? = nil) -> Tensor {
        let (rows, inputs, outputs) = (x.rows, x.width, weight.shape[0])
        precondition(weight.shape == [outputs, inputs], "weight \(weight.shape), input \(inputs)")
        let y = output(
            Array(x.tensor.shape.dropLast()) + [outputs], from: [x.tensor, weight, bias])
        perform { [backend] in
            backend.gemm(
                rows, outputs, inputs, x.pointer, x.rowStride, weight: weight, .transposed,
                accumulate: false, y.pointer, outputs)
            if let bias { backend.addRows(rows, outputs, bias.pointer, y.pointer) }
        }
        record(y) { [unowned self] dy in
            if x.tensor.tracksGradient {
                let dx = gradientPlace(of: x)
                backend.gemm(
                    rows, inputs, outputs, dy, outputs, weight: weight, .plain,
                    accumulate: dx.accumulate, dx.pointer, x.rowStride)
            }
            if weight.tracksGradient {
                backend.gemm(
                    .transposed, .plain, outputs, inputs, rows, dy, outputs, x.pointer, x.rowStride,
                    accumulate: true, gradientPointer(of: weight), inputs)
            }
            if let bias, bias.tracksGradient {
                backend.sumRows(rows, outputs, dy, outputs, gradientPointer(of: bias))
            }
        }
        return y
    }

    /// y = x Wᵀ + b over the last axis; see ``linear(_:weight:bias:)-columns``.
    public func linear(_ x: Tensor, weight: Tensor, bias: Tensor? = nil) -> Tensor {
        linear(x.allColumns, weight: weight, bias: bias)
    }
}
