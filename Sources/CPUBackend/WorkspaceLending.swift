import COneDNN
import Foundation

/// What one thread needs to run oneDNN's primitives: those that were made, and memory.
protocol OneDNNWorkspace: AnyObject {
    init()
}

/// Workspaces that threads borrow: there are as many as ever ran at once.
///
/// `@unchecked Sendable`: `idle` is touched with the lock held, and a workspace that is lent is in no
/// other hands.
final class WorkspaceLending<Workspace: OneDNNWorkspace>: @unchecked Sendable {
    private let lock = NSLock()
    private var idle: [Workspace] = []

    /// Lends a workspace to the calling thread.
    func withWorkspace<R>(_ body: (Workspace) -> R) -> R {
        cadenza_products_use_one_thread()
        let workspace = lock.withLock { idle.popLast() } ?? Workspace()
        defer { lock.withLock { idle.append(workspace) } }
        return body(workspace)
    }
}

/// bfloat16 copies of operands, in memory that is kept for reuse.
final class RoundedCopies {
    private var copies: [UnsafeMutableBufferPointer<UInt16>] = [
        .init(start: nil, count: 0), .init(start: nil, count: 0),
    ]

    deinit { copies.forEach { $0.deallocate() } }

    /// Memory for the copy of the left (0) or the right (1) operand.
    func memory(_ side: Int, count: Int) -> UnsafeMutablePointer<UInt16>? {
        if copies[side].count < count {
            copies[side].deallocate()
            let memory = UnsafeMutableRawPointer.allocate(byteCount: 2 * count, alignment: 64)
            copies[side] = UnsafeMutableBufferPointer(
                start: memory.bindMemory(to: UInt16.self, capacity: count), count: count)
        }
        return copies[side].baseAddress
    }
}

/// A primitive of oneDNN that wants weights in a layout of its own.
protocol WeightConsumer {
    /// The bytes of weights in that layout.
    var packedByteCount: Int { get }
    /// The layout, to compare others with; `nil` without memory.
    func makePacking() -> OpaquePointer?
    /// Whether weights in a layout suit.
    func suits(_ packing: OpaquePointer) -> Bool
    /// Packs weights; `false` where that fails.
    func pack(_ weight: UnsafePointer<Float>, into memory: UnsafeMutableRawPointer) -> Bool
}
