import Foundation
import MessagePassing
import Support
import Tensors

/// Splits this rank's samples of batches between threads, and hands a model's state on from batch to
/// batch.
final class BatchRunner {
    private let ranks: Ranks
    private let threads: Int
    private let carriesState: Bool
    /// What this rank's samples of the last batch left, where the next ones may go on; samples first.
    var carried: [Tensor]?

    init(_ ranks: Ranks, threads: Int, carriesState: Bool) {
        self.ranks = ranks
        self.threads = threads
        self.carriesState = carriesState
    }

    /// How many threads have samples of a batch of so many.
    func threads(forSamples count: Int) -> Int { min(threads, ranks.share(of: count).count) }

    /// Runs `body` on equal shares of this rank's samples at once, each with its share of the carried
    /// state.
    ///
    /// - Parameters:
    ///   - batch: of all ranks.
    ///   - body: gets the number of the share, its samples, where they lie in the batch, and the state
    ///     that they begin with, which it replaces.
    /// - Returns: what the shares gave, in their order; nothing where this rank has no sample.
    func run<Batch: TrainingBatch, Value>(
        _ batch: Batch,
        _ body: (_ shard: Int, _ share: Batch, _ place: SampleShare, _ state: inout [Tensor]?) ->
            Value
    ) -> [Value] {
        let total = batch.sampleCount
        let own = ranks.share(of: total)
        guard !own.isEmpty else {
            carried = nil
            return []
        }
        let batch = own.count == total ? batch : batch.share(own)
        let count = own.count
        let shards = threads(forSamples: total)
        if carriesState { startSamples(of: batch) }
        let before = carried
        let results = Shares<(value: Value, state: [Tensor]?)>(count: shards)
        performInParallel(shards) { shard in
            let samples = count * shard / shards..<count * (shard + 1) / shards
            var state: [Tensor]? =
                carriesState ? before?.map { $0.leading(samples) } ?? [] : nil
            let place = SampleShare(
                own.lowerBound + samples.lowerBound..<own.lowerBound + samples.upperBound, of: total
            )
            let value = body(shard, batch.share(samples), place, &state)
            results[shard] = (value, state)
        }
        let all = results.values
        if carriesState { carried = joined(all.map { $0.state ?? [] }) }
        return all.map(\.value)
    }

    /// Clears the carried state of samples that do not continue the last batch.
    private func startSamples(of batch: some TrainingBatch) {
        guard let carried, let first = carried.first, first.shape[0] == batch.sampleCount,
            let continues = batch.continues
        else {
            self.carried = nil
            return
        }
        for (sample, goesOn) in continues.enumerated() where !goesOn {
            for tensor in carried {
                tensor.leading(sample..<sample + 1).updateElements { $0.update(repeating: 0) }
            }
        }
    }

    /// Shares' states as one.
    private func joined(_ shares: [[Tensor]]) -> [Tensor]? {
        guard let first = shares.first, !first.isEmpty else { return nil }
        return first.indices.map { index in
            let parts = shares.map { $0[index] }
            let samples = parts.reduce(0) { $0 + $1.shape[0] }
            return Tensor(
                parts.flatMap(\.elements), shape: [samples] + first[index].shape.dropFirst())
        }
    }

    /// Results of threads, each in a place of its own.
    private final class Shares<Value>: @unchecked Sendable {
        private let lock = NSLock()
        private var places: [Value?]

        init(count: Int) { places = Array(repeating: nil, count: count) }

        subscript(index: Int) -> Value? {
            get { lock.withLock { places[index] } }
            set { lock.withLock { places[index] = newValue } }
        }

        var values: [Value] { lock.withLock { places.compactMap { $0 } } }
    }
}
