import CKernels
import COneDNN
import Foundation

/// The packed forms of one weight: made when first wanted, and again after the weight has changed.
final class WeightPackings: @unchecked Sendable {
    private struct Entry {
        let layout: MatrixLayout
        let precision: Precision
        let packing: OpaquePointer
        let memory: UnsafeMutableRawPointer
        var version: Int?
    }

    /// The form for products with one vector, of either layout.
    private struct VectorForm {
        let layout: MatrixLayout
        let memory: UnsafeMutableBufferPointer<UInt32>
        var version: Int?
    }

    private let lock = NSLock()
    private var entries: [Entry] = []
    private var vectorForms: [VectorForm] = []

    deinit {
        vectorForms.forEach { $0.memory.deallocate() }
        for entry in entries {
            cadenza_packing_destroy(entry.packing)
            entry.memory.deallocate()
        }
    }

    /// The weight as `product`, which is of that `layout` and `precision`, wants it; `nil` where
    /// packing failed.
    ///
    /// - Parameter version: a number that changes with the weight.
    func packed(
        _ weight: FloatPointer, version: Int, layout: MatrixLayout, precision: Precision,
        for product: OpaquePointer
    ) -> UnsafeRawPointer? {
        lock.withLock {
            let known = entries.firstIndex {
                $0.layout == layout && $0.precision == precision
                    && cadenza_packing_suits($0.packing, product) != 0
            }
            guard let place = known ?? add(layout, precision, product) else { return nil }
            if entries[place].version != version {
                let memory = entries[place].memory
                guard cadenza_product_pack(product, weight, memory) == 0 else { return nil }
                entries[place].version = version
            }
            return UnsafeRawPointer(entries[place].memory)
        }
    }

    private func add(_ layout: MatrixLayout, _ precision: Precision, _ product: OpaquePointer)
        -> Int?
    {
        guard let packing = cadenza_packing_create(product) else { return nil }
        let memory = UnsafeMutableRawPointer.allocate(
            byteCount: cadenza_product_packed_size(product), alignment: 64)
        entries.append(
            Entry(
                layout: layout, precision: precision, packing: packing, memory: memory,
                version: nil))
        return entries.count - 1
    }

    /// The weight, [n, k] where the layout is transposed and [k, n] where it is plain, as
    /// `matrix_vector` wants it: in bfloat16.
    func packedForVectors(
        _ weight: FloatPointer, version: Int, _ n: Int, _ k: Int, layout: MatrixLayout
    ) -> UnsafePointer<UInt32>? {
        lock.withLock {
            var place = vectorForms.firstIndex { $0.layout == layout } ?? -1
            if place < 0 {
                let count = Int(cadenza_packed_vectors_size(Int64(n), Int64(k)))
                let memory = UnsafeMutableRawPointer.allocate(byteCount: 4 * count, alignment: 64)
                vectorForms.append(
                    VectorForm(
                        layout: layout,
                        memory: UnsafeMutableBufferPointer(
                            start: memory.bindMemory(to: UInt32.self, capacity: count),
                            count: count),
                        version: nil))
                place = vectorForms.count - 1
            }
            let form = vectorForms[place]
            if form.version != version {
                let isTransposed = layout == .transposed
                cadenza_pack_vectors(
                    Int64(n), Int64(k), weight, Int64(isTransposed ? k : 1),
                    Int64(isTransposed ? 1 : n), form.memory.baseAddress)
                vectorForms[place].version = version
            }
            return UnsafePointer(form.memory.baseAddress)
        }
    }
}
