import Foundation
import MessagePassing
import NeuralNetworks
import Support
import Tensors

/// What ranks that train one model tell each other, besides gradients (``GradientExchange``).
///
/// All ranks end a step with the same sums to the last bit: their optimizers make the same step, and
/// their weights stay equal.
extension Ranks {
    /// Replaces this rank's costs and weights by the sums over all ranks.
    func total(_ figures: Metric) throws -> Metric {
        guard let communicator else { return figures }
        var values = [figures.sum, figures.weight]
        try communicator.sum(&values)
        return Metric(sum: values[0], weight: values[1])
    }

    /// Which of some things any rank wants.
    func anyWants(_ wishes: [Bool]) throws -> [Bool] {
        guard let communicator else { return wishes }
        let all = try communicator.gatherAll(wishes.map { $0 ? UInt8(1) : 0 })
        return wishes.indices.map { index in all.contains { $0[index] != 0 } }
    }

    /// The sums of all ranks' measurements.
    func total(_ sums: ObjectiveSums) throws -> ObjectiveSums {
        var total = ObjectiveSums()
        for sums in try gather(sums) { total += sums }
        return total
    }

    /// Every rank's rows of some tensors, joined in the order of the ranks.
    ///
    /// - Parameter tensors: rows first; a rank without rows has none.
    /// - Returns: the whole tensors, or `nil` where no rank has any.
    /// - Throws: `MessagePassingError` where ranks carry different states or one is gone.
    func joined(_ tensors: [Tensor]?) throws -> [Tensor]? {
        guard let communicator else { return tensors }
        let mine = SafeTensors(
            entries: Dictionary(
                uniqueKeysWithValues: (tensors ?? []).enumerated().map { index, tensor in
                    ("\(index)", SafeTensors.Entry(shape: tensor.shape, elements: tensor.elements))
                }))
        let all = try communicator.gatherAll(bytes: mine.encoded()).map {
            try SafeTensors(bytes: $0, path: "the state of another rank").entries
        }.filter { !$0.isEmpty }
        guard let first = all.first else { return nil }
        return try (0..<first.count).map { index in
            let parts = all.compactMap { $0["\(index)"] }
            guard parts.count == all.count, parts.allSatisfy({ !$0.shape.isEmpty }) else {
                throw MessagePassingError(.ranksDiffer, "ranks carry different states")
            }
            return Tensor(
                parts.flatMap(\.elements),
                shape: [parts.reduce(0) { $0 + $1.shape[0] }] + parts[0].shape.dropFirst())
        }
    }

    /// This rank's rows of tensors that hold the rows of all ranks.
    func share(of tensors: [Tensor]?) -> [Tensor]? {
        guard communicator != nil, let tensors, let first = tensors.first else { return tensors }
        let rows = share(of: first.shape[0])
        return rows.isEmpty ? nil : tensors.map { $0.leading(rows) }
    }

    /// Checks that all ranks have the same numbers in some arrays.
    ///
    /// - Parameters:
    ///   - arrays: weights and what an optimizer keeps of them, by name; equally many on all ranks.
    ///   - step: after which they are looked at, for people.
    /// - Throws: `MessagePassingError` that names the ranks that differ and the first array in which
    ///   they do, on all ranks.
    func requireEqual(_ arrays: [(name: String, values: Tensor)], step: Int) throws {
        guard let communicator else { return }
        let hashes = arrays.map { _, values in
            var hash = ContentHash()
            values.withElements { hash.combine(UnsafeRawBufferPointer($0)) }
            return hash.value
        }
        let all = try communicator.gatherAll(hashes)
        let different = all.indices.filter { all[$0] != all[0] }
        guard !different.isEmpty else { return }
        let names = different.map(String.init).joined(separator: ", ")
        let first = arrays.indices.first { index in all.contains { $0[index] != all[0][index] } }
        throw MessagePassingError(
            .ranksDiffer,
            "after step \(step) rank \(names) differs from rank 0, first in "
                + "\(first.map { arrays[$0].name } ?? "")")
    }
}
