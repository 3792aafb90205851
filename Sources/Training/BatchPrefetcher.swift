import Dispatch
import Synchronization

/// The batches of a sequence in order, made on one background thread while earlier ones are worked
/// on.
///
/// What comes out is what ``BatchSequence/batch(_:)`` gives: making a batch early changes nothing.
final class BatchPrefetcher<Batch: TrainingBatch> {
    /// Where a batch is put once it has been made.
    private final class Slot: Sendable {
        let batch = Mutex<Batch?>(nil)
        let isReady = DispatchSemaphore(value: 0)
    }

    private let sequence: any BatchSequence<Batch>
    private let queue = DispatchQueue(label: "cadenza.batches", qos: .userInitiated)
    /// Batches that are being made or wait to be read, in order.
    private var slots: [Slot] = []
    private var nextIndex: Int

    /// - Parameters:
    ///   - sequence: whose batches are read.
    ///   - first: the batch to begin with.
    ///   - depth: batches that are made ahead, >= 1; each takes its memory.
    init(_ sequence: any BatchSequence<Batch>, from first: Int = 0, depth: Int = 2) {
        self.sequence = sequence
        nextIndex = first
        for _ in 0..<depth { request() }
    }

    /// The next batch, as soon as it is made; `nil` after the last one.
    func next() -> Batch? {
        guard !slots.isEmpty else { return nil }
        let slot = slots.removeFirst()
        request()
        slot.isReady.wait()
        return slot.batch.withLock { $0 }
    }

    /// Asks for one batch more, where there is one.
    private func request() {
        guard nextIndex < sequence.batchCount else { return }
        let (slot, index) = (Slot(), nextIndex)
        slots.append(slot)
        nextIndex += 1
        queue.async { [weak slot, sequence] in
            // Nobody waits any more when a run was stopped.
            guard let slot else { return }
            let batch = sequence.batch(index)
            slot.batch.withLock { $0 = batch }
            slot.isReady.signal()
        }
    }
}
