import COneDNN
import Tensors

/// oneDNN's matrix products, each shape made once and kept: what ``CPU`` multiplies weights
/// with, and everything in bfloat16.
///
/// A product runs on the calling thread alone. Threads that multiply at the same time borrow a
/// workspace each.
enum OneDNNProducts {
    static let shared = WorkspaceLending<Workspace>()

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
    final class Workspace: OneDNNWorkspace {
        private var products: [Shape: OpaquePointer?] = [:]
        let copies = RoundedCopies()

        deinit { forgetProducts() }

        /// The product of that shape, made when first asked for; `nil` where oneDNN has none.
        func product(_ shape: Shape) -> OneDNNProduct? {
            if let known = products[shape] { return known.map(OneDNNProduct.init) }
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
            return product.map(OneDNNProduct.init)
        }

        private func forgetProducts() {
            for case let product? in products.values { cadenza_product_destroy(product) }
            products.removeAll(keepingCapacity: true)
        }
    }
}

/// A matrix product of oneDNN's.
struct OneDNNProduct: WeightConsumer {
    let pointer: OpaquePointer

    var packedByteCount: Int { cadenza_product_packed_size(pointer) }
    func makePacking() -> OpaquePointer? { cadenza_packing_create(pointer) }

    func suits(_ packing: OpaquePointer) -> Bool {
        cadenza_packing_suits(packing, pointer) != 0
    }

    func pack(_ weight: UnsafePointer<Float>, into memory: UnsafeMutableRawPointer) -> Bool {
        cadenza_product_pack(pointer, weight, memory) == 0
    }
}
