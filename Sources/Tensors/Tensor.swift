import Foundation

/// A dense row-major array on a ``Device``, of float32 unless something else is asked for.
///
/// A tensor has identity: a ``Tape`` keeps its gradient by it. Its elements are fixed once it has
/// been made, with one exception: optimizers and checkpoints write to parameters between steps, when
/// nobody else reads them.
///
/// `@unchecked Sendable`: all properties are constant; the exception above keeps readers and writers
/// of the content apart, and ``DerivedForms`` has a lock.
public final class Tensor: @unchecked Sendable {
    /// The extent of each axis, outermost first; every one > 0.
    public let shape: [Int]
    /// Whether tapes follow gradients to this tensor.
    public let tracksGradient: Bool

    let storage: Storage
    private let offset: Int
    /// What backends keep of a parameter; `nil` for what is none.
    let forms: DerivedForms?

    /// A tensor with unspecified content.
    public init(
        uninitialized shape: [Int], dtype: DType = .float32, tracksGradient: Bool = false,
        on device: any Device = HostDevice.shared
    ) {
        precondition(shape.allSatisfy { $0 > 0 }, "every axis of a tensor must be > 0: \(shape)")
        self.shape = shape
        self.tracksGradient = tracksGradient
        storage = Storage(dtype, count: shape.reduce(1, *), on: device)
        offset = 0
        forms = nil
    }

    /// A tensor of `shape` that shares the memory of `whole` from `offset` on; one that tracks
    /// gradients is a parameter, of which backends keep packed forms.
    public init(view whole: Tensor, offset: Int, shape: [Int], tracksGradient: Bool = false) {
        precondition(offset >= 0 && offset + shape.reduce(1, *) <= whole.count, "view outside")
        self.shape = shape
        self.tracksGradient = tracksGradient
        storage = whole.storage
        forms = tracksGradient ? DerivedForms() : nil
        self.offset = whole.offset + offset
    }

    /// A tensor with the given elements in row-major order; as many as `shape` holds.
    public convenience init(
        _ elements: [Float], shape: [Int], tracksGradient: Bool = false,
        on device: any Device = HostDevice.shared
    ) {
        self.init(of: elements, shape: shape, tracksGradient: tracksGradient, on: device)
    }

    /// A tensor of elements of any type; as many as `shape` holds.
    public convenience init<T: TensorElement>(
        of elements: [T], shape: [Int], tracksGradient: Bool = false,
        on device: any Device = HostDevice.shared
    ) {
        precondition(
            elements.count == shape.reduce(1, *),
            "\(elements.count) elements do not fill a tensor of shape \(shape)")
        self.init(
            uninitialized: shape, dtype: T.dtype, tracksGradient: tracksGradient, on: device)
        storage.withElements(0..<count, isWritten: true) {
            (values: UnsafeMutableBufferPointer<T>) in
            _ = values.update(fromContentsOf: elements)
        }
    }

    /// A tensor whose elements are written by `fill`, which gets them zeroed.
    public convenience init(
        shape: [Int], tracksGradient: Bool = false, on device: any Device = HostDevice.shared,
        fill: (UnsafeMutableBufferPointer<Float>) throws -> Void
    ) rethrows {
        self.init(uninitialized: shape, tracksGradient: tracksGradient, on: device)
        try storage.withElements(0..<count, isWritten: true) {
            (values: UnsafeMutableBufferPointer<Float>) in
            values.update(repeating: 0)
            try fill(values)
        }
    }

    /// A tensor of zeros.
    public convenience init(
        zeros shape: [Int], tracksGradient: Bool = false, on device: any Device = HostDevice.shared
    ) {
        self.init(shape: shape, tracksGradient: tracksGradient, on: device) { _ in }
    }

    /// Where the elements lie.
    public var device: any Device { storage.device }

    /// The type of the elements.
    public var dtype: DType { storage.dtype }

    /// The number of elements.
    public var count: Int { shape.reduce(1, *) }

    /// The extent of the last axis.
    public var width: Int { shape[shape.count - 1] }

    /// The number of rows: the product of all axes but the last.
    public var rows: Int { count / width }

    /// A copy of the elements in row-major order. Complexity: O(count).
    public var elements: [Float] { elements(of: Float.self) }

    /// A copy of the elements, which are of that type.
    public func elements<T: TensorElement>(of type: T.Type) -> [T] {
        withElements(of: type) { Array($0) }
    }

    /// Reads the elements: in place, or a copy where they lie on another device.
    public func withElements<R>(_ body: (UnsafeBufferPointer<Float>) throws -> R) rethrows -> R {
        try withElements(of: Float.self, body)
    }

    /// Reads the elements, which are of that type.
    public func withElements<T: TensorElement, R>(
        of type: T.Type, _ body: (UnsafeBufferPointer<T>) throws -> R
    ) rethrows -> R {
        try storage.withElements(offset..<offset + count, isWritten: false) {
            (values: UnsafeMutableBufferPointer<T>) in
            try body(UnsafeBufferPointer(values))
        }
    }

    /// Writes the elements: for optimizers and checkpoints, while no tape holds the tensor.
    public func updateElements<R>(
        _ body: (UnsafeMutableBufferPointer<Float>) throws -> R
    ) rethrows -> R {
        noteChange()
        return try storage.withElements(offset..<offset + count, isWritten: true, body)
    }

    /// Exchanges the elements of two tensors of one shape in O(1), and of all that share their memory:
    /// for states that a traced tape takes on in turn.
    ///
    /// - Parameter other: neither tensor is a view of a part of another one.
    public func exchangeElements(with other: Tensor) {
        precondition(
            shape == other.shape && count == storage.count && count == other.storage.count,
            "whole tensors of one shape")
        if self !== other { storage.exchange(with: other.storage) }
    }

    /// Tells that a backend's operation changed the elements of a parameter, so that what was derived
    /// from them is made again.
    public func noteChange() { storage.version &+= 1 }

    /// All elements, as many rows as ``rows``.
    public var matrix: Matrix {
        Matrix(storage: storage, offset: offset, rows: rows, width: width, stride: width)
    }

    /// Elements of the flat array, as one row.
    public func flat(_ range: Range<Int>) -> Matrix {
        precondition(range.lowerBound >= 0 && range.upperBound <= count, "\(range) of \(count)")
        return Matrix(
            storage: storage, offset: offset + range.lowerBound, rows: 1, width: range.count,
            stride: range.count)
    }

    /// All elements, as one row.
    public var flat: Matrix { flat(0..<count) }

    /// The columns `range` of every row, without a copy.
    public func columns(_ range: Range<Int>) -> Columns {
        Columns(tensor: self, range: range)
    }

    /// All columns.
    public var allColumns: Columns { Columns(tensor: self, range: 0..<width) }
}

/// A range of columns of a tensor's rows, without a copy: what is split off a wide projection.
public struct Columns {
    public let tensor: Tensor
    public let range: Range<Int>

    init(tensor: Tensor, range: Range<Int>) {
        precondition(
            !range.isEmpty && range.lowerBound >= 0 && range.upperBound <= tensor.width,
            "columns \(range) of a tensor that has \(tensor.width)")
        self.tensor = tensor
        self.range = range
    }

    /// The number of columns.
    public var width: Int { range.count }

    /// The number of rows.
    public var rows: Int { tensor.rows }

    /// The elements.
    public var matrix: Matrix { tensor.matrix.columns(range) }
}

/// What backends derive from a parameter and keep with it, such as a packed copy for their products:
/// one object of each type.
///
/// `@unchecked Sendable`: the list is touched with the lock held; what it holds is Sendable.
public final class DerivedForms: @unchecked Sendable {
    private let lock = NSLock()
    /// One or two: searching them is faster than hashing a type.
    private var forms: [(type: ObjectIdentifier, form: AnyObject)] = []

    /// The form of type `Form`, made by `make` when it is first asked for.
    public func form<Form: AnyObject & Sendable>(_ make: () -> Form) -> Form {
        lock.withLock {
            for known in forms where known.type == ObjectIdentifier(Form.self) {
                return unsafeDowncast(known.form, to: Form.self)
            }
            let form = make()
            forms.append((ObjectIdentifier(Form.self), form))
            return form
        }
    }
}
