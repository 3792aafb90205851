/// A dense row-major array of float32.
///
/// A tensor has identity: a ``Tape`` keeps its gradient by it. Its elements are fixed once it has
/// been made, with one exception: optimizers and checkpoints write to parameters between steps, when
/// nobody else reads them.
public final class Tensor: @unchecked Sendable {
    /// The extent of each axis, outermost first; every one > 0.
    public let shape: [Int]
    /// Whether tapes follow gradients to this tensor.
    public let tracksGradient: Bool

    private let storage: Storage
    /// The packed forms that matrix products want of a weight; `nil` for what is no parameter.
    let packings: WeightPackings?
    let pointer: UnsafeMutablePointer<Float>

    /// A tensor with unspecified content.
    init(uninitialized shape: [Int], tracksGradient: Bool = false) {
        precondition(shape.allSatisfy { $0 > 0 }, "every axis of a tensor must be > 0: \(shape)")
        self.shape = shape
        self.tracksGradient = tracksGradient
        storage = StoragePool.shared.take(shape.reduce(1, *))
        packings = nil
        pointer = storage.pointer
    }

    /// A tensor of `shape` that shares the memory of `whole` from `offset` on; one that tracks
    /// gradients is a parameter, whose packed forms are kept.
    public init(view whole: Tensor, offset: Int, shape: [Int], tracksGradient: Bool = false) {
        precondition(offset >= 0 && offset + shape.reduce(1, *) <= whole.count, "view outside")
        self.shape = shape
        self.tracksGradient = tracksGradient
        storage = whole.storage
        packings = tracksGradient ? WeightPackings() : nil
        pointer = whole.pointer + offset
    }

    /// A tensor of zeros.
    public convenience init(zeros shape: [Int], tracksGradient: Bool = false) {
        self.init(uninitialized: shape, tracksGradient: tracksGradient)
        pointer.update(repeating: 0, count: count)
    }

    /// A tensor with the given elements in row-major order; as many as `shape` holds.
    public convenience init(_ elements: [Float], shape: [Int], tracksGradient: Bool = false) {
        precondition(
            elements.count == shape.reduce(1, *),
            "\(elements.count) elements do not fill a tensor of shape \(shape)")
        self.init(uninitialized: shape, tracksGradient: tracksGradient)
        pointer.update(from: elements, count: elements.count)
    }

    /// A tensor whose elements are written by `fill`, which gets them zeroed.
    public convenience init(
        shape: [Int], tracksGradient: Bool = false,
        fill: (UnsafeMutableBufferPointer<Float>) throws -> Void
    ) rethrows {
        self.init(zeros: shape, tracksGradient: tracksGradient)
        try fill(UnsafeMutableBufferPointer(start: pointer, count: count))
    }

    /// Raised whenever elements are written in place, also through other views of the memory.
    var version: Int { storage.version }

    /// The number of elements.
    public var count: Int { shape.reduce(1, *) }

    /// The extent of the last axis.
    public var width: Int { shape[shape.count - 1] }

    /// The number of rows: the product of all axes but the last.
    public var rows: Int { count / width }

    /// A copy of the elements in row-major order. Complexity: O(count).
    public var elements: [Float] { Array(UnsafeBufferPointer(start: pointer, count: count)) }

    /// Reads the elements in place.
    public func withElements<R>(_ body: (UnsafeBufferPointer<Float>) throws -> R) rethrows -> R {
        try withExtendedLifetime(self) {
            try body(UnsafeBufferPointer(start: pointer, count: count))
        }
    }

    /// Writes the elements in place: for optimizers and checkpoints, while no tape holds the tensor.
    public func updateElements<R>(
        _ body: (UnsafeMutableBufferPointer<Float>) throws -> R
    ) rethrows -> R {
        storage.version &+= 1
        return try withExtendedLifetime(self) {
            try body(UnsafeMutableBufferPointer(start: pointer, count: count))
        }
    }

    /// The columns `range` of every row, without a copy.
    public func columns(_ range: Range<Int>) -> Columns {
        Columns(tensor: self, range: range)
    }

    /// All columns.
    public var allColumns: Columns { Columns(tensor: self, range: 0..<width) }
}

/// A range of columns of a tensor's rows, without a copy: what is split off a wide projection.
public struct Columns {
    let tensor: Tensor
    let range: Range<Int>

    init(tensor: Tensor, range: Range<Int>) {
        precondition(
            !range.isEmpty && range.lowerBound >= 0 && range.upperBound <= tensor.width,
            "columns \(range) of a tensor that has \(tensor.width)")
        self.tensor = tensor
        self.range = range
    }

    /// The number of columns.
    public var width: Int { range.count }
    var rows: Int { tensor.rows }
    var rowStride: Int { tensor.width }
    var pointer: UnsafeMutablePointer<Float> { tensor.pointer + range.lowerBound }
}
