import Foundation

/// Where the memory of tensors lies: the host's own, or that of an accelerator.
///
/// A ``Backend`` computes on one device. Addresses are the device's: the host follows them only where
/// ``isHostMemory`` says so, and copies otherwise.
public protocol Device: AnyObject, Sendable {
    /// For people: "host".
    var name: String { get }

    /// Whether host code may read and write memory at its address.
    var isHostMemory: Bool { get }

    /// Memory on a 64-byte boundary with unspecified content.
    func allocate(byteCount: Int) -> UnsafeMutableRawPointer
    /// Takes memory back.
    ///
    /// - Parameters:
    ///   - address: what the device gave.
    ///   - byteCount: what it was allocated with.
    func free(_ address: UnsafeMutableRawPointer, byteCount: Int)

    /// Copies from the device to the host.
    func read(_ address: UnsafeRawPointer, into bytes: UnsafeMutableRawBufferPointer)
    /// Copies from the host to the device.
    func write(_ bytes: UnsafeRawBufferPointer, to address: UnsafeMutableRawPointer)
}

/// The host's memory. Freed blocks are kept for reuse, so that training steps of one shape allocate
/// only once; blocks are rounded up to 1/8 of a power of two.
///
/// `@unchecked Sendable`: everything mutable is touched with the lock held.
public final class HostDevice: Device, @unchecked Sendable {
    /// The one that tensors lie on by default.
    public static let shared = HostDevice()

    private let lock = NSLock()
    private var unused: [Int: [UnsafeMutableRawPointer]] = [:]
    private var blockCount = 0

    public init() {}

    deinit { unused.values.joined().forEach { $0.deallocate() } }

    public var name: String { "host" }
    public var isHostMemory: Bool { true }

    /// Blocks taken from the system so far; it stays what it is once a step has been made.
    var allocatedBlocks: Int { lock.withLock { blockCount } }

    public func allocate(byteCount: Int) -> UnsafeMutableRawPointer {
        let capacity = HostDevice.rounded(byteCount)
        lock.lock()
        let reused = unused[capacity]?.popLast()
        if reused == nil { blockCount += 1 }
        lock.unlock()
        return reused ?? .allocate(byteCount: capacity, alignment: 64)
    }

    public func free(_ address: UnsafeMutableRawPointer, byteCount: Int) {
        lock.lock()
        unused[HostDevice.rounded(byteCount), default: []].append(address)
        lock.unlock()
    }

    public func read(_ address: UnsafeRawPointer, into bytes: UnsafeMutableRawBufferPointer) {
        bytes.copyMemory(from: UnsafeRawBufferPointer(start: address, count: bytes.count))
    }

    public func write(_ bytes: UnsafeRawBufferPointer, to address: UnsafeMutableRawPointer) {
        UnsafeMutableRawBufferPointer(start: address, count: bytes.count).copyMemory(from: bytes)
    }

    private static func rounded(_ byteCount: Int) -> Int {
        let needed = max(byteCount, 256)
        let unit = max(256, (1 << (Int.bitWidth - 1 - needed.leadingZeroBitCount)) / 8)
        return (needed + unit - 1) / unit * unit
    }
}
