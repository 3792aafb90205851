/// A computation on flat memory: named operands and the plain loops that define it.
///
/// The engine's operations and those that models add to it are of this kind. An operation allocates
/// its outputs beforehand and knows nothing of gradients: a second operation passes them back. A
/// backend that knows a faster way has it in a protocol of its own that the operation conforms to
/// (`CPUOperation` for the processor); docs/engine.md shows how.
public protocol TensorOperation {
    /// The definition, which fast ways are tested against: slow by intent.
    ///
    /// - Parameter precision: of the operands of matrix products.
    func runPlainly(at precision: Precision)
}

/// The arithmetic under a ``Tape``.
///
/// ``ReferenceBackend`` runs the plain definitions; the module `CPUBackend` has the fast one. Another
/// device is another implementation.
public protocol Backend: Sendable {
    /// What runs, for people: "OpenBLAS SkylakeX, kernels avx512".
    var name: String { get }

    /// Where operands lie.
    var device: any Device { get }

    /// What the operands of matrix products are rounded to.
    var precision: Precision { get }

    /// The precision at which products of many rows are fastest.
    var fastestPrecision: Precision { get }

    /// The same backend at another precision.
    func with(_ precision: Precision) -> Self

    /// The work of an operation on the calling thread, to be done once or again and again.
    func work(of operation: some TensorOperation) -> () -> Void
}

extension Backend {
    /// Does an operation.
    public func run(_ operation: some TensorOperation) { work(of: operation)() }
}

/// Every operation as its plain loops: the oracle of the tests, and a backend by itself.
public struct ReferenceBackend: Backend {
    public let precision: Precision

    public init(precision: Precision = .float32) { self.precision = precision }

    public var name: String { "plain loops, \(precision.rawValue)" }
    public var device: any Device { HostDevice.shared }
    public var fastestPrecision: Precision { .float32 }

    public func with(_ precision: Precision) -> ReferenceBackend {
        ReferenceBackend(precision: precision)
    }

    public func work(of operation: some TensorOperation) -> () -> Void {
        { [precision] in operation.runPlainly(at: precision) }
    }
}
