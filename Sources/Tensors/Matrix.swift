/// Rows of elements in a tensor's memory, without a copy: what operations read and write.
///
/// It keeps the memory alive. Elements are reached by ``TensorOperation/withHostMemory(_:)``.
public struct Matrix: Sendable {
    let storage: Storage
    /// The place of the first element in the storage.
    let offset: Int
    public let rows: Int
    /// Elements of a row.
    public let width: Int
    /// Elements from the beginning of a row to that of the next.
    public let stride: Int

    /// The number of elements.
    public var count: Int { rows * width }

    /// Whether rows lie one after another without gaps.
    public var isDense: Bool { stride == width || rows == 1 }

    /// Some of the rows.
    public func rows(_ range: Range<Int>) -> Matrix {
        precondition(range.lowerBound >= 0 && range.upperBound <= rows, "rows \(range) of \(rows)")
        return Matrix(
            storage: storage, offset: offset + range.lowerBound * stride, rows: range.count,
            width: width, stride: stride)
    }

    /// The rows `first`, `first + step`, ... as a matrix.
    func everyRow(_ step: Int, from first: Int) -> Matrix {
        Matrix(
            storage: storage, offset: offset + first * stride,
            rows: (rows - first + step - 1) / step,
            width: width, stride: step * stride)
    }

    /// Some of the columns.
    func columns(_ range: Range<Int>) -> Matrix {
        Matrix(
            storage: storage, offset: offset + range.lowerBound, rows: rows, width: range.count,
            stride: stride)
    }
}
