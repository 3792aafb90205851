import Foundation
import MessagePassing
import NeuralNetworks
import Support
import Tensors

/// What a step adds up before the optimizer moves: costs and their gradient, not yet divided.
struct GradientSum {
    /// The gradient of the sum of all costs, and the sums of batch normalisations behind it
    /// (`FlatParameters`).
    let gradient: Tensor
    /// The sum of the costs.
    var cost: Double
    /// The sum of their weights: what cost and gradient are divided by.
    var weight: Double
}

/// The ranks that train one model together, each on its share of every batch; or one alone.
///
/// This is the seam between "the gradients are summed" and "the optimizer steps". All ranks end with the
/// same sums to the last bit: their optimizers make the same step, and their weights stay equal.
struct Ranks {
    let communicator: (any Communicator)?
    /// How gradients travel.
    let wire: WireFormat

    /// Nobody else.
    static let alone = Ranks(communicator: nil, wire: .float32)

    private var rank: Int { communicator?.rank ?? 0 }
    private var size: Int { communicator?.size ?? 1 }

    /// This rank's samples of a batch, as even a share as can be; empty where there are fewer samples
    /// than ranks.
    func samples(of count: Int) -> Range<Int> {
        count * rank / size..<count * (rank + 1) / size
    }

    /// Replaces this rank's sums by those of all ranks.
    func combine(_ sum: inout GradientSum) throws {
        guard let communicator else { return }
        try sum.gradient.updateElements { values in
            // A few large messages: small ones wait for each other, and one needs as much room again.
            let bucket = 1 << 20
            for start in stride(from: 0, to: values.count, by: bucket) {
                let end = min(start + bucket, values.count)
                try communicator.sum(
                    UnsafeMutableBufferPointer(rebasing: values[start..<end]), wire: wire)
            }
        }
        var figures = [sum.cost, sum.weight]
        try communicator.sum(&figures)
        (sum.cost, sum.weight) = (figures[0], figures[1])
    }

    /// Which of some things any rank wants.
    func anyWants(_ wishes: [Bool]) throws -> [Bool] {
        guard let communicator else { return wishes }
        let all = try communicator.gatherAll(wishes.map { $0 ? UInt8(1) : 0 })
        return wishes.indices.map { index in all.contains { $0[index] != 0 } }
    }

    /// The sums of all ranks' measurements.
    func total(_ sums: ObjectiveSums) throws -> ObjectiveSums {
        guard let communicator else { return sums }
        let encoder = PropertyListEncoder()
        encoder.outputFormat = .binary
        let all = try communicator.gatherAll(bytes: [UInt8](try encoder.encode(sums)))
        var total = ObjectiveSums()
        for bytes in all {
            total += try PropertyListDecoder().decode(ObjectiveSums.self, from: Data(bytes))
        }
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
        let rows = samples(of: first.shape[0])
        return rows.isEmpty ? nil : tensors.map { $0.leading(rows) }
    }

    /// Checks that all ranks have the same weights.
    ///
    /// - Throws: `MessagePassingError` that names the ranks that differ, on all ranks.
    func requireEqual(_ weights: Tensor, step: Int) throws {
        guard let communicator else { return }
        var hash = ContentHash()
        weights.withElements { hash.combine(UnsafeRawBufferPointer($0)) }
        try communicator.requireEqual("the model after step \(step)", hash: hash.value)
    }
}
