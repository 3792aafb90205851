/// Elements of one type on a device, given back when the last owner goes.
///
/// `@unchecked Sendable`: all properties but `version` and `address` are constant. Content, `version` and
/// `address` change only where a tensor may be written: by the tape that made it, on the thread of
/// that tape, or between steps, when nobody else reads it (see ``Tensor``).
final class Storage: @unchecked Sendable {
    let device: any Device
    let dtype: DType
    let count: Int
    let isHostMemory: Bool
    fileprivate private(set) var address: UnsafeMutableRawPointer
    /// Raised by changes between steps, so that what was derived from the content is made again.
    var version = 0

    init(_ dtype: DType, count: Int, on device: any Device) {
        (self.device, self.dtype, self.count) = (device, dtype, count)
        isHostMemory = device.isHostMemory
        address = device.allocate(byteCount: count * dtype.byteCount)
    }

    deinit { device.free(address, byteCount: count * dtype.byteCount) }

    /// Exchanges the memory of two storages of one size.
    func exchange(with other: Storage) {
        precondition(
            dtype == other.dtype && count == other.count && device === other.device,
            "storages of one size on one device")
        swap(&address, &other.address)
        version &+= 1
        other.version &+= 1
    }

    /// Lends elements to host code: in place, or as a copy where the device is another one. What is
    /// written is copied back when `isWritten`.
    func withElements<T: TensorElement, R>(
        _ range: Range<Int>, isWritten: Bool, _ body: (UnsafeMutableBufferPointer<T>) throws -> R
    ) rethrows -> R {
        precondition(dtype == T.dtype, "elements are \(dtype), not \(T.dtype)")
        let start = address + range.lowerBound * dtype.byteCount
        return try withExtendedLifetime(self) {
            if isHostMemory {
                return try body(
                    UnsafeMutableBufferPointer(
                        start: start.assumingMemoryBound(to: T.self), count: range.count))
            }
            return try withUnsafeTemporaryAllocation(of: T.self, capacity: range.count) { copy in
                device.read(start, into: UnsafeMutableRawBufferPointer(copy))
                defer { if isWritten { device.write(UnsafeRawBufferPointer(copy), to: start) } }
                return try body(copy)
            }
        }
    }
}

/// The right to take addresses of an operation's operands, for as long as they live: it exists only
/// inside ``TensorOperation/withHostMemory(_:)``, which keeps the operation and so its operands, and it can
/// be neither copied nor stored.
public struct HostMemory: ~Copyable {
    @usableFromInline init() {}

    /// Where a matrix of float32 begins.
    public subscript(_ matrix: Matrix) -> UnsafeMutablePointer<Float> {
        self[matrix, of: Float.self]
    }

    /// Where a matrix begins, if there is one.
    public subscript(optional matrix: Matrix?) -> UnsafeMutablePointer<Float>? {
        if let matrix { self[matrix] } else { nil }
    }

    /// Where a matrix of another type begins.
    public subscript<T: TensorElement>(
        _ matrix: Matrix, of type: T.Type
    ) -> UnsafeMutablePointer<T> {
        let storage = matrix.storage
        precondition(storage.isHostMemory, "\(storage.device.name) is not the host's memory")
        precondition(storage.dtype == T.dtype, "elements are \(storage.dtype), not \(T.dtype)")
        return storage.address.assumingMemoryBound(to: T.self) + matrix.offset
    }
}

extension TensorOperation {
    /// Lends the operands' memory to host code: plain loops and kernels of the processor.
    @inlinable @inline(__always)
    public func withHostMemory<R>(_ body: (borrowing HostMemory) throws -> R) rethrows -> R {
        try withExtendedLifetime(self) { try body(HostMemory()) }
    }
}
