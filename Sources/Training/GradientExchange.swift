import Foundation
import MessagePassing
import Tensors

/// Sums the gradients of a step over threads and ranks while the backward pass that makes them goes on.
///
/// The backward pass completes the flat array from its end. The array is cut into a few large buckets; a
/// thread beside those that compute sums one over all ranks as soon as all threads have completed it.
/// Ranks sum their buckets in the same order, and every number in the order of threads and ranks, so the
/// sums are those that would be taken after the backward pass, to the last bit.
///
/// `@unchecked Sendable`: what threads share is guarded by the condition; a bucket is written by threads
/// that compute until they have told that it is complete, and from then on by the thread of the exchange.
final class GradientExchange: @unchecked Sendable {
    /// Numbers of a bucket: 1 MB. Smaller ones wait for each other's latency; of larger ones more is
    /// left when the backward pass ends.
    static let bucketCount = 1 << 18

    private let communicator: any Communicator
    private let wire: WireFormat
    private let gradient: Tensor
    private let addThreads: (Range<Int>) -> Void
    private let condition = NSCondition()
    /// From where on each thread has completed its gradient.
    private var completeFrom: [Int]
    private var result: Result<Void, any Error>?
    /// Seconds that sums took.
    private var seconds = 0.0

    /// - Parameters:
    ///   - communicator: used by nobody else until ``finish()``.
    ///   - wire: how gradients travel.
    ///   - gradient: the first thread's, which becomes the sum.
    ///   - threads: how many complete their gradients; 0 where this rank has nothing to compute.
    ///   - addThreads: adds a part of the other threads' gradients to the first one's.
    init(
        _ communicator: any Communicator, wire: WireFormat, gradient: Tensor, threads: Int,
        addThreads: @escaping (Range<Int>) -> Void
    ) {
        self.communicator = communicator
        self.wire = wire
        self.gradient = gradient
        self.addThreads = addThreads
        completeFrom = Array(repeating: gradient.count, count: threads)
        // A thread of its own: those of a pool are all busy computing.
        let thread = Thread { [self] in
            let result = Result { try sumAll() }
            condition.withLock {
                self.result = result
                condition.broadcast()
            }
        }
        thread.name = "gradients"
        thread.start()
    }

    /// Tells that a thread has completed its gradient from an index on.
    func complete(from index: Int, thread: Int) {
        condition.withLock {
            completeFrom[thread] = min(completeFrom[thread], index)
            condition.broadcast()
        }
    }

    /// Waits until all is summed, after the backward passes of all threads.
    ///
    /// - Returns: how long the sums took, and how long they were waited for here.
    /// - Throws: `MessagePassingError` when another rank is gone.
    func finish() throws -> (sumSeconds: Double, waitSeconds: Double) {
        let start = DispatchTime.now().uptimeNanoseconds
        let (result, seconds) = condition.withLock {
            for thread in completeFrom.indices { completeFrom[thread] = 0 }
            condition.broadcast()
            while self.result == nil { condition.wait() }
            return (self.result, self.seconds)
        }
        try result?.get()
        return (seconds, Double(DispatchTime.now().uptimeNanoseconds - start) * 1e-9)
    }

    private func sumAll() throws {
        try gradient.updateElements { values in
            for end in stride(from: values.count, to: 0, by: -GradientExchange.bucketCount) {
                let bucket = max(0, end - GradientExchange.bucketCount)..<end
                condition.withLock {
                    while completeFrom.max() ?? 0 > bucket.lowerBound { condition.wait() }
                }
                addThreads(bucket)
                let start = DispatchTime.now().uptimeNanoseconds
                try communicator.sum(
                    UnsafeMutableBufferPointer(rebasing: values[bucket]), wire: wire)
                let elapsed = Double(DispatchTime.now().uptimeNanoseconds - start) * 1e-9
                condition.withLock { seconds += elapsed }
            }
        }
    }
}
