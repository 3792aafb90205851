import COneDNN
import Foundation
import Tensors

/// oneDNN's matrix products, each shape made once and kept: what ``CPU`` multiplies weights
/// with, and everything in bfloat16.
///
/// A product runs on the calling thread alone. Threads that multiply at the same time borrow a
/// workspace each; there are as many as ever ran at once.
///
/// `@unchecked Sendable`: `idle` is touched with the lock held, and a workspace that is lent is in no
/// other hands.
final class OneDNNProducts: @unchecked Sendable {
    static let shared = OneDNNProducts()

    /// The shape of a product, as `cadenza_product_shape` documents it.
    struct Shape: Hashable {
        var m, n, k: Int
        var strideA, strideB, strideC: Int
        var layoutA: MatrixLayout
        var layoutB: MatrixLayout
        var precision: Precision
        var isPacked: Bool
        var accumulates: Bool
    }

    /// One thread's products and its bfloat16 copies of operands.
    final class Workspace {
        private var products: [Shape: OpaquePointer?] = [:]
        private var copies: [UnsafeMutableBufferPointer<UInt16>] = [
            .init(start: nil, count: 0), .init(start: nil, count: 0),
        ]

        deinit {
            forgetProducts()
            copies.forEach { $0.deallocate() }
        }

        /// The product of that shape, made when first asked for; `nil` where oneDNN has none.
        func product(_ shape: Shape) -> OpaquePointer? {
            if let known = products[shape] { return known }
            // Prompts and last batches come in many lengths: keep some hundred shapes, not all.
            if products.count >= 256 { forgetProducts() }
            var description = cadenza_product_shape(
                m: Int64(shape.m), n: Int64(shape.n), k: Int64(shape.k),
                a_stride: Int64(shape.strideA), b_stride: Int64(shape.strideB),
                c_stride: Int64(shape.strideC),
                a_transposed: shape.layoutA == .transposed ? 1 : 0,
                b_transposed: shape.layoutB == .transposed ? 1 : 0,
                bfloat16: shape.precision == .bfloat16 ? 1 : 0,
                packed: shape.isPacked ? 1 : 0, accumulate: shape.accumulates ? 1 : 0)
            let product = cadenza_product_create(&description)
            products[shape] = .some(product)
            return product
        }

        /// Memory for the bfloat16 copy of the left (0) or the right (1) operand, kept for reuse.
        func copy(_ side: Int, count: Int) -> UnsafeMutablePointer<UInt16>? {
            if copies[side].count < count {
                copies[side].deallocate()
                let memory = UnsafeMutableRawPointer.allocate(byteCount: 2 * count, alignment: 64)
                copies[side] = UnsafeMutableBufferPointer(
                    start: memory.bindMemory(to: UInt16.self, capacity: count), count: count)
            }
            return copies[side].baseAddress
        }

        private func forgetProducts() {
            for case let product? in products.values { cadenza_product_destroy(product) }
            products.removeAll(keepingCapacity: true)
        }
    }

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
