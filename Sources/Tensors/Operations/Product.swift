/// Whether a matrix is read as it lies or transposed.
public enum MatrixLayout: Sendable {
    case plain, transposed
}

/// C = A B, or C += A B when `accumulates`; A is [m, k] and B [k, n] after their layouts.
///
/// With a weight for B, that many products share, a backend may keep a packed form of it until it
/// changes. In bfloat16 a single row of A keeps its precision then and only the weights are rounded:
/// reading them is what such a product costs. ``Precision/int8`` is for such rows.
public struct Product: TensorOperation {
    public let a, b, c: Matrix
    public let layoutA, layoutB: MatrixLayout
    public let accumulates: Bool
    /// What backends keep of B, where it is a parameter, and a number that changes with it.
    public let forms: DerivedForms?
    public var version: Int { b.storage.version }

    public init(
        _ a: Matrix, _ layoutA: MatrixLayout = .plain, _ b: Matrix,
        _ layoutB: MatrixLayout = .plain, accumulates: Bool = false, into c: Matrix
    ) {
        (self.a, self.b, self.c) = (a, b, c)
        (self.layoutA, self.layoutB, self.accumulates) = (layoutA, layoutB, accumulates)
        forms = nil
        check()
    }

    /// C = A W for a dense weight, [k, n] as it lies or [n, k] transposed.
    public init(
        _ a: Matrix, weight: Tensor, _ layoutB: MatrixLayout, accumulates: Bool = false,
        into c: Matrix
    ) {
        (self.a, b, self.c) = (a, weight.matrix, c)
        (layoutA, self.layoutB, self.accumulates) = (.plain, layoutB, accumulates)
        forms = weight.forms
        check()
    }

    private func check() {
        let (rowsA, inputsA) = layoutA == .plain ? (a.rows, a.width) : (a.width, a.rows)
        let (inputsB, columnsB) = layoutB == .plain ? (b.rows, b.width) : (b.width, b.rows)
        precondition(
            rowsA == c.rows && inputsA == inputsB && columnsB == c.width,
            "no product of [\(rowsA), \(inputsA)] and [\(inputsB), \(columnsB)]")
    }

    /// Rows and columns of C, and what is summed over.
    public var m: Int { c.rows }
    public var n: Int { c.width }
    public var k: Int { layoutA == .plain ? a.width : a.rows }

    /// Whether operands are rounded to bfloat16: in that precision all but thin products, which are
    /// bound by memory and gain nothing.
    public func roundsOperands(at precision: Precision) -> Bool {
        precision != .float32 && min(m, n, k) >= 8
    }

    /// Whether rows meet a weight in a smaller format, each by itself: a single one, and in 8 bits any number.
    public func isVectorProduct(at precision: Precision) -> Bool {
        forms != nil && (precision == .int8 || m == 1 && precision == .bfloat16)
    }

    public func runPlainly(at precision: Precision) {
        withHostMemory { memory in
            var (left, right) = (memory[a], memory[b])
            var (strideA, strideB) = (a.stride, b.stride)
            var copies: [UnsafeMutablePointer<Float>] = []
            defer { copies.forEach { $0.deallocate() } }
            /// A dense copy, in bfloat16 or as it is.
            func copy(
                _ x: UnsafeMutablePointer<Float>, _ matrix: Matrix, isRounded: Bool = true
            ) -> UnsafeMutablePointer<Float> {
                let copy = UnsafeMutablePointer<Float>.allocate(capacity: matrix.count)
                copies.append(copy)
                for row in 0..<matrix.rows {
                    for column in 0..<matrix.width {
                        let value = x[row * matrix.stride + column]
                        copy[row * matrix.width + column] = isRounded ? value.asBfloat16 : value
                    }
                }
                return copy
            }
            if isVectorProduct(at: precision) && precision == .int8 {
                left = copy(left, a, isRounded: false)
                right = copy(right, b, isRounded: false)
                (strideA, strideB) = (a.width, b.width)
                let (next, across) = layoutB == .plain ? (strideB, 1) : (1, strideB)
                for output in 0..<n {
                    round(right + output * across, k, every: next, toMultiplesOfLargest: 127)
                }
                for row in 0..<m {
                    round(
                        left + row * k, k, every: 1,
                        toMultiplesOfLargest: min(Int(Int16.max), Int(Int32.max) / (127 * k)))
                }
            } else if isVectorProduct(at: precision) {
                (right, strideB) = (copy(right, b), b.width)
            } else if roundsOperands(at: precision) {
                (left, right) = (copy(left, a), copy(right, b))
                (strideA, strideB) = (a.width, b.width)
            }
            let (nextA, acrossA) = layoutA == .plain ? (1, strideA) : (strideA, 1)
            let (nextB, acrossB) = layoutB == .plain ? (strideB, 1) : (1, strideB)
            let result = memory[c]
            for i in 0..<m {
                for j in 0..<n {
                    var sum = accumulates ? Double(result[i * c.stride + j]) : 0
                    let (x, y) = (left + i * acrossA, right + j * acrossB)
                    for p in 0..<k { sum += Double(x[p * nextA]) * Double(y[p * nextB]) }
                    result[i * c.stride + j] = Float(sum)
                }
            }
        }
    }

    /// Rounds elements to `count` steps from 0 to the largest magnitude among them.
    private func round(
        _ values: UnsafeMutablePointer<Float>, _ length: Int, every step: Int,
        toMultiplesOfLargest count: Int
    ) {
        var largest: Float = 0
        for index in 0..<length { largest = max(largest, abs(values[index * step])) }
        let (scale, unit) = (Float(count) / largest, largest / Float(count))
        for index in 0..<length {
            let value = values[index * step]
            values[index * step] =
                largest > 1e-30 ? (value * scale).rounded(.toNearestOrEven) * unit : 0
        }
    }
}

extension Tape {
    /// y = x Wᵀ + b over the last axis.
    ///
    /// - Parameters:
    ///   - x: [..., in], or some columns of it.
    ///   - weight: [out, in], PyTorch's layout.
    ///   - bias: [out], or none.
    /// - Returns: [..., out].
    public func linear(_ x: Columns, weight: Tensor, bias: Tensor? = nil) -> Tensor {
        let outputs = weight.shape[0]
        precondition(
            weight.shape == [outputs, x.width], "weight \(weight.shape), input \(x.width)")
        let y = output(
            Array(x.tensor.shape.dropLast()) + [outputs], from: [x.tensor, weight, bias])
        perform(Product(x.matrix, weight: weight, .transposed, into: y.matrix))
        if let bias { perform(AddRows(bias.flat, to: y.matrix)) }
        record(y) { [unowned self] dy in
            passBack(dy, from: x, weight: weight)
            if let bias, bias.tracksGradient { run(SumRows(dy, to: gradientSum(of: bias))) }
        }
        return y
    }

    /// y = x Wᵀ + b over the last axis; see ``linear(_:weight:bias:)-columns``.
    public func linear(_ x: Tensor, weight: Tensor, bias: Tensor? = nil) -> Tensor {
        linear(x.allColumns, weight: weight, bias: bias)
    }

    /// Adds the gradients of y = x Wᵀ to those of x and W, where they are tracked.
    func passBack(_ dy: Matrix, from x: Columns, weight: Tensor) {
        if x.tensor.tracksGradient {
            let dx = gradientPlace(of: x)
            run(Product(dy, weight: weight, .plain, accumulates: dx.accumulates, into: dx.place))
        }
        if weight.tracksGradient {
            run(
                Product(dy, .transposed, x.matrix, accumulates: true, into: gradientSum(of: weight))
            )
        }
    }
}
