import CKernels
import COneDNN
import Foundation
import Tensors

/// The packed forms of one weight: made when first wanted, and again after the weight has changed.
///
/// `@unchecked Sendable`: forms are made with the lock held, and change only where the weight did,
/// which nobody reads meanwhile.
final class WeightPackings: @unchecked Sendable {
    private struct Entry {
        let layout: MatrixLayout
        let precision: Precision
        let packing: OpaquePointer
        let memory: UnsafeMutableRawPointer
        var version: Int?
    }

    /// The form for products with one vector or some rows, of either layout.
    private struct VectorForm {
        let layout: MatrixLayout
        let precision: Precision
        let memory: UnsafeMutableRawPointer
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

    /// The weight as a product wants it, packed anew where it has changed since.
    ///
    /// - Parameters:
    ///   - weight: all its values.
    ///   - version: a number that changes with the weight.
    ///   - layout: of the product.
    ///   - precision: of the product.
    ///   - product: where the weight is used; products that pack alike share the memory.
    /// - Returns: memory that lives as long as these packings; `nil` where packing failed.
    func packed(
        _ weight: UnsafePointer<Float>, version: Int, layout: MatrixLayout, precision: Precision,
        for product: some WeightConsumer
    ) -> UnsafeRawPointer? {
        lock.withLock {
            let known = entries.firstIndex {
                $0.layout == layout && $0.precision == precision
                    && product.suits($0.packing)
            }
            guard let place = known ?? add(layout, precision, product) else { return nil }
            if entries[place].version != version {
                let memory = entries[place].memory
                guard product.pack(weight, into: memory) else { return nil }
                entries[place].version = version
            }
            return UnsafeRawPointer(entries[place].memory)
        }
    }

    private func add(
        _ layout: MatrixLayout, _ precision: Precision, _ product: some WeightConsumer
    ) -> Int? {
        guard let packing = product.makePacking() else { return nil }
        let memory = UnsafeMutableRawPointer.allocate(
            byteCount: product.packedByteCount, alignment: 64)
        entries.append(
            Entry(
                layout: layout, precision: precision, packing: packing, memory: memory,
                version: nil))
        return entries.count - 1
    }

    /// The weight, [n, k] where the layout is transposed and [k, n] where it is plain, as
    /// `matrix_vector` wants it in bfloat16, `matrix_rows8` in 8 bits and `matrix_rows` in float32.
    func packedForVectors(
        _ weight: UnsafePointer<Float>, version: Int, _ n: Int, _ k: Int, layout: MatrixLayout,
        precision: Precision
    ) -> UnsafeRawPointer {
        let (rows, columns) = (Int64(n), Int64(k))
        return lock.withLock {
            let known = vectorForms.firstIndex { $0.layout == layout && $0.precision == precision }
            let place = known ?? vectorForms.count
            if known == nil {
                let size =
                    switch precision {
                    case .int8: cadenza_packed_vectors8_size(rows, columns)
                    case .bfloat16: 4 * cadenza_packed_vectors_size(rows, columns)
                    case .float32: 4 * cadenza_packed_rows_size(rows, columns)
                    }
                vectorForms.append(
                    VectorForm(
                        layout: layout, precision: precision,
                        memory: .allocate(byteCount: Int(size), alignment: 64), version: nil))
            }
            let memory = vectorForms[place].memory
            if vectorForms[place].version != version {
                let isTransposed = layout == .transposed
                let strides = (n: isTransposed ? columns : 1, k: isTransposed ? 1 : rows)
                switch precision {
                case .int8:
                    cadenza_pack_vectors8(rows, columns, weight, strides.n, strides.k, memory)
                case .bfloat16:
                    cadenza_pack_vectors(rows, columns, weight, strides.n, strides.k, memory)
                case .float32:
                    cadenza_pack_rows(
                        rows, columns, weight, strides.n, strides.k,
                        memory.assumingMemoryBound(to: Float.self))
                }
                vectorForms[place].version = version
            }
            return UnsafeRawPointer(memory)
        }
    }
}
