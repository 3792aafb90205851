import Foundation
import Support

/// Float32 memory on a 64-byte boundary, taken from a pool and given back when the last owner goes.
final class Storage: @unchecked Sendable {
    let pointer: UnsafeMutablePointer<Float>
    let count: Int
    /// Raised by every change in place, so that what was derived from the content can be made again.
    var version = 0
    private let capacity: Int
    private let pool: StoragePool

    fileprivate init(
        pointer: UnsafeMutablePointer<Float>, count: Int, capacity: Int, pool: StoragePool
    ) {
        self.pointer = pointer
        self.count = count
        self.capacity = capacity
        self.pool = pool
    }

    deinit { pool.giveBack(pointer, capacity: capacity) }
}

/// Keeps freed float32 blocks for reuse, so that training steps of one shape allocate only once.
///
/// Thread-safe. Blocks are rounded up to 1/8 of a power of two and reused for equal roundings.
final class StoragePool: @unchecked Sendable {
    static let shared = StoragePool()

    private let lock = NSLock()
    private var free: [Int: [UnsafeMutablePointer<Float>]] = [:]
    /// Blocks taken from the system so far; it stays what it is once a step has been made.
    private(set) var allocatedBlocks = 0

    /// A block of at least `count` floats with unspecified content.
    func take(_ count: Int) -> Storage {
        let capacity = StoragePool.rounded(count)
        lock.lock()
        let reused = free[capacity]?.popLast()
        if reused == nil { allocatedBlocks += 1 }
        lock.unlock()
        let pointer =
            reused
            ?? UnsafeMutableRawPointer.allocate(byteCount: capacity * 4, alignment: 64)
            .bindMemory(to: Float.self, capacity: capacity)
        return Storage(pointer: pointer, count: count, capacity: capacity, pool: self)
    }

    fileprivate func giveBack(_ pointer: UnsafeMutablePointer<Float>, capacity: Int) {
        lock.lock()
        free[capacity, default: []].append(pointer)
        lock.unlock()
    }

    private static func rounded(_ count: Int) -> Int {
        let needed = max(count, 64)
        let unit = max(64, (1 << (Int.bitWidth - 1 - needed.leadingZeroBitCount)) / 8)
        return (needed + unit - 1) / unit * unit
    }
}
