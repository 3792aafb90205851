import Foundation

/// y = value, everywhere.
public struct Fill: TensorOperation {
    public let y: Matrix
    public let value: Float

    public init(_ y: Matrix, with value: Float) { (self.y, self.value) = (y, value) }

    public func runPlainly(at precision: Precision) {
        withHostMemory { memory in
            let y = memory[y]
            for row in 0..<self.y.rows {
                (y + row * self.y.stride).update(repeating: value, count: self.y.width)
            }
        }
    }
}

/// y = x.
public struct Copy: TensorOperation {
    public let x, y: Matrix

    public init(_ x: Matrix, to y: Matrix) {
        precondition(x.rows == y.rows && x.width == y.width, "a copy has its original's shape")
        (self.x, self.y) = (x, y)
    }

    public func runPlainly(at precision: Precision) {
        withHostMemory { memory in
            let (from, to) = (memory[x], memory[y])
            for row in 0..<x.rows {
                (to + row * y.stride).update(from: from + row * x.stride, count: x.width)
            }
        }
    }
}

/// y += x, both dense.
public struct Add: TensorOperation {
    public let x, y: Matrix

    public init(_ x: Matrix, to y: Matrix) {
        precondition(x.count == y.count && x.isDense && y.isDense, "equal, dense terms")
        (self.x, self.y) = (x, y)
    }

    public func runPlainly(at precision: Precision) {
        withHostMemory { memory in
            let (x, y) = (memory[x], memory[y])
            for index in 0..<self.x.count { y[index] += x[index] }
        }
    }
}

/// y = keep y + factor x, both dense.
public struct Blend: TensorOperation {
    public let x, y: Matrix
    public let keep, factor: Float

    public init(_ x: Matrix, times factor: Float, into y: Matrix, keeping keep: Float) {
        precondition(x.count == y.count && x.isDense && y.isDense, "equal, dense terms")
        (self.x, self.y, self.keep, self.factor) = (x, y, keep, factor)
    }

    public func runPlainly(at precision: Precision) {
        withHostMemory { memory in
            let (x, y) = (memory[x], memory[y])
            for index in 0..<self.x.count { y[index] = keep * y[index] + factor * x[index] }
        }
    }
}

/// Adds a value to the diagonal of a matrix.
public struct AddToDiagonal: TensorOperation {
    public let y: Matrix
    public let value: Float

    public init(_ value: Float, to y: Matrix) { (self.y, self.value) = (y, value) }

    public func runPlainly(at precision: Precision) {
        withHostMemory { memory in
            let y = memory[y]
            for index in 0..<min(self.y.rows, self.y.width) {
                y[index * self.y.stride + index] += value
            }
        }
    }
}

/// y *= factor, and *= x element by element where there is one; both dense.
struct Scale: TensorOperation {
    let y: Matrix
    var factor: Float = 1
    var x: Matrix?

    func runPlainly(at precision: Precision) {
        withHostMemory { memory in
            let (x, y) = (memory[optional: x], memory[y])
            for index in 0..<self.y.count { y[index] *= x.map { $0[index] } ?? factor }
        }
    }
}

/// Every row of y += bias.
public struct AddRows: TensorOperation {
    public let bias, y: Matrix

    init(_ bias: Matrix, to y: Matrix) { (self.bias, self.y) = (bias, y) }

    public func runPlainly(at precision: Precision) {
        withHostMemory { memory in
            let (bias, y) = (memory[bias], memory[y])
            for r in 0..<self.y.rows {
                for j in 0..<self.y.width { y[r * self.y.stride + j] += bias[j] }
            }
        }
    }
}

/// sum += every row of x.
public struct SumRows: TensorOperation {
    public let x, sum: Matrix

    init(_ x: Matrix, to sum: Matrix) { (self.x, self.sum) = (x, sum) }

    public func runPlainly(at precision: Precision) {
        withHostMemory { memory in
            let (x, sum) = (memory[x], memory[sum])
            for r in 0..<self.x.rows {
                for j in 0..<self.x.width { sum[j] += x[r * self.x.stride + j] }
            }
        }
    }
}

/// y [columns, rows] = a small x [rows, columns], transposed, or -exp of it.
struct Transpose: TensorOperation {
    let x, y: Matrix
    var isNegatedExponential = false

    func runPlainly(at precision: Precision) {
        withHostMemory { memory in
            let (from, to) = (memory[x], memory[y])
            for row in 0..<x.rows {
                for column in 0..<x.width {
                    let value = from[row * x.stride + column]
                    to[column * y.stride + row] = isNegatedExponential ? -exp(value) : value
                }
            }
        }
    }
}

/// y[i] = x[from[i]]: rows that are gathered.
public struct CopyIndexedRows: TensorOperation {
    public let x, y: Matrix
    /// Rows of `x`, int32, as many as `y` has.
    public let from: Matrix

    public func runPlainly(at precision: Precision) {
        withHostMemory { memory in
            let (x, y, from) = (memory[x], memory[y], memory[from, of: Int32.self])
            for row in 0..<self.y.rows {
                (y + row * self.y.stride).update(
                    from: x + Int(from[row]) * self.x.stride, count: self.x.width)
            }
        }
    }
}

/// y[j] += x[i] for pairs of rows: what is scattered, and summed up by bags.
public struct AddIndexedRows: TensorOperation {
    public let x, y: Matrix
    /// Rows of `x` and `y`, int32, as many of both.
    public let from, to: Matrix

    public func runPlainly(at precision: Precision) {
        withHostMemory { memory in
            let (x, y) = (memory[x], memory[y])
            let (from, to) = (memory[from, of: Int32.self], memory[to, of: Int32.self])
            for index in 0..<self.from.count {
                let source = x + Int(from[index]) * self.x.stride
                let target = y + Int(to[index]) * self.y.stride
                for j in 0..<self.x.width { target[j] += source[j] }
            }
        }
    }
}

extension Tape {
    /// x + y, of equal shapes.
    public func add(_ x: Tensor, _ y: Tensor) -> Tensor {
        precondition(x.shape == y.shape, "cannot add shapes \(x.shape) and \(y.shape)")
        let sum = output(x.shape, from: [x, y])
        perform(Copy(x.flat, to: sum.flat))
        perform(Add(y.matrix, to: sum.matrix))
        recordHandingOn(sum) { [unowned self] gradient in
            let terms = [x, y].filter(\.tracksGradient)
            for term in terms.dropLast() {
                let (place, accumulates) = gradientPlace(of: term.allColumns)
                if accumulates {
                    run(Add(gradient.matrix, to: place))
                } else {
                    run(Copy(gradient.matrix, to: place))
                }
            }
            if let last = terms.last { handOn(gradient, to: last) }
        }
        return sum
    }

    /// Tensors side by side along the last axis.
    ///
    /// - Parameter parts: at least one; equal but for the last axis.
    /// - Returns: [..., the sum of their widths].
    public func concatenate(_ parts: [Tensor]) -> Tensor {
        guard let first = parts.first else { preconditionFailure("something is concatenated") }
        let leading = first.shape.dropLast()
        precondition(parts.allSatisfy { $0.shape.dropLast() == leading }, "equal leading axes")
        let y = output(Array(leading) + [parts.reduce(0) { $0 + $1.width }], from: parts)
        var ranges: [Range<Int>] = []
        for part in parts {
            let start = ranges.last?.upperBound ?? 0
            ranges.append(start..<start + part.width)
        }
        for (part, range) in zip(parts, ranges) {
            perform(Copy(part.matrix, to: y.matrix.columns(range)))
        }
        record(y) { [unowned self] dy in
            for (part, range) in zip(parts, ranges) where part.tracksGradient {
                let (dx, accumulates) = gradientPlace(of: part.allColumns)
                let own = accumulates ? scratch(part.shape).matrix : dx
                run(Copy(dy.columns(range), to: own))
                if accumulates { run(Add(own, to: dx)) }
            }
        }
        return y
    }

    /// Exchanges the first two axes: [A, B, C] becomes [B, A, C].
    public func swapLeadingAxes(_ x: Tensor) -> Tensor {
        precondition(x.shape.count == 3, "three axes are needed, not \(x.shape)")
        let (a, b) = (x.shape[0], x.shape[1])
        let y = output([b, a, x.shape[2]], from: [x])
        for i in 0..<a {
            perform(Copy(x.matrix.rows(i * b..<(i + 1) * b), to: y.matrix.everyRow(a, from: i)))
        }
        record(y) { [unowned self] dy in
            let (dx, accumulates) = gradientPlace(of: x.allColumns)
            let swapped = accumulates ? scratch(x.shape).matrix : dx
            for i in 0..<a {
                run(Copy(dy.everyRow(a, from: i), to: swapped.rows(i * b..<(i + 1) * b)))
            }
            if accumulates { run(Add(swapped, to: dx)) }
        }
        return y
    }

    /// The same elements in another shape, without a copy of the values.
    public func reshape(_ x: Tensor, _ shape: [Int]) -> Tensor {
        precondition(shape.reduce(1, *) == x.count, "\(x.shape) does not fill \(shape)")
        noteUse(of: x)
        let y = Tensor(
            view: x, offset: 0, shape: shape,
            tracksGradient: recordsGradients && x.tracksGradient)
        record(y) { [unowned self] dy in run(Add(dy, to: gradientSum(of: x))) }
        return y
    }

    /// The chosen rows of `x`, in the order of `indices`; a row may come several times.
    ///
    /// - Parameters:
    ///   - x: [..., width].
    ///   - indices: at least one, each 0..<rows.
    /// - Returns: [indices, width].
    public func gatherRows(_ x: Tensor, _ indices: [Int]) -> Tensor {
        embeddingSums(x, indices, counts: nil)
    }

    /// For every bag of indices the sum of those rows of a table: embeddings of several features
    /// at once.
    ///
    /// - Parameters:
    ///   - table: [..., width].
    ///   - indices: the bags one after another, each index 0..<rows.
    ///   - counts: the size of every bag; `nil` makes every index a bag of its own.
    /// - Returns: [bags, width].
    public func embeddingSums(_ table: Tensor, _ indices: [Int], counts: [Int]?) -> Tensor {
        let rows = table.rows
        precondition(indices.allSatisfy { (0..<rows).contains($0) }, "indices below \(rows)")
        precondition(counts.map { $0.reduce(0, +) == indices.count } ?? true, "bags fill")
        let bags =
            counts?.enumerated().flatMap { [Int32](repeating: Int32($0), count: $1) }
            ?? indices.indices.map(Int32.init)
        let y = output([counts?.count ?? indices.count, table.width], from: [table])
        guard !indices.isEmpty else {
            perform(Fill(y.matrix, with: 0))
            return y
        }
        let shape = [indices.count]
        let from = Tensor(of: indices.map(Int32.init), shape: shape, on: backend.device).flat
        let to = Tensor(of: bags, shape: shape, on: backend.device).flat
        if counts == nil {
            perform(CopyIndexedRows(x: table.matrix, y: y.matrix, from: from))
        } else {
            perform(Fill(y.matrix, with: 0))
            perform(AddIndexedRows(x: table.matrix, y: y.matrix, from: from, to: to))
        }
        record(y) { [unowned self] dy in
            run(AddIndexedRows(x: dy, y: gradientSum(of: table), from: to, to: from))
        }
        return y
    }
}
