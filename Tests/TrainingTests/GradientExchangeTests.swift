import Foundation
import MessagePassing
import Support
import Synchronization
import Tensors
import Testing

@testable import Training

/// Sums of gradients that are taken while they are still being made.
@Suite struct GradientExchangeTests {
    private static let count = 2 * GradientExchange.bucketCount + 1000

    private static func values(rank: Int, thread: Int) -> [Float] {
        var random = RandomGenerator(seed: UInt64(10 * rank + thread))
        return (0..<count).map { _ in random.uniformFloat() - 0.5 }
    }

    /// Runs `body` on a thread for each rank.
    private func onRanks<Value: Sendable>(
        _ size: Int, _ body: @escaping @Sendable (ThreadCommunicator) throws -> Value
    ) -> [Result<Value, any Error>] {
        let results = Mutex([Int: Result<Value, any Error>]())
        let done = DispatchGroup()
        for communicator in ThreadCommunicator.group(of: size) {
            done.enter()
            Thread {
                let result = Result { try body(communicator) }
                results.withLock { $0[communicator.rank] = result }
                done.leave()
            }.start()
        }
        done.wait()
        return results.withLock { results in (0..<size).compactMap { results[$0] } }
    }

    /// The sums are, to the last bit, those that are taken when all is there.
    @Test(arguments: [WireFormat.float32, .bf16])
    func sumsAreThoseTakenAfterwards(wire: WireFormat) throws {
        let results = onRanks(3) { communicator -> [[Float]] in
            var later = Self.values(rank: communicator.rank, thread: 0)
            let second = Self.values(rank: communicator.rank, thread: 1)
            let first = Tensor(later, shape: [Self.count])
            for index in later.indices { later[index] += second[index] }
            try later.withUnsafeMutableBufferPointer { try communicator.sum($0, wire: wire) }

            let exchange = GradientExchange(
                communicator, wire: wire, gradient: first, threads: 2
            ) { range in
                first.updateElements { values in
                    for index in range { values[index] += second[index] }
                }
            }
            for index in [2 * GradientExchange.bucketCount + 5, GradientExchange.bucketCount] {
                for thread in 0..<2 { exchange.complete(from: index, thread: thread) }
            }
            _ = try exchange.finish()
            return [first.elements, later]
        }
        for result in results {
            let sums = try result.get()
            #expect(sums[0] == sums[1])
        }
    }

    /// The last bucket is summed while the first is not complete: no rank waits for the end of its own
    /// backward pass, or of another thread's, before it begins.
    @Test func sumsBeginBeforeTheEnd() throws {
        let results = onRanks(2) { communicator -> Bool in
            let told = DispatchSemaphore(value: 0)
            let gradient = Tensor(zeros: [Self.count])
            let exchange = GradientExchange(
                Telling(communicator, told), wire: .float32, gradient: gradient, threads: 1
            ) { _ in }
            exchange.complete(from: Self.count - GradientExchange.bucketCount, thread: 0)
            let wasSummed = told.wait(timeout: .now() + 60) == .success
            _ = try exchange.finish()
            return wasSummed
        }
        for result in results { #expect(try result.get()) }
    }

    /// A bucket waits for the slowest thread.
    @Test func bucketsWaitForAllThreads() throws {
        let results = onRanks(2) { communicator -> [Float] in
            let gradient = Tensor(zeros: [Self.count])
            let exchange = GradientExchange(
                communicator, wire: .float32, gradient: gradient, threads: 2
            ) { _ in }
            exchange.complete(from: 0, thread: 0)
            gradient.updateElements { $0[Self.count - 1] = 3 }
            exchange.complete(from: 0, thread: 1)
            _ = try exchange.finish()
            return gradient.elements
        }
        for result in results { #expect(try result.get().last == 6) }
    }

    @Test func aRankThatIsGoneEndsTheOthers() {
        let results = onRanks(2) { communicator -> Bool in
            if communicator.rank == 1 {
                communicator.abort(code: 1)
                return true
            }
            let gradient = Tensor(zeros: [Self.count])
            let exchange = GradientExchange(
                communicator, wire: .float32, gradient: gradient, threads: 1
            ) { _ in }
            exchange.complete(from: 0, thread: 0)
            _ = try exchange.finish()
            return false
        }
        #expect(throws: MessagePassingError.self) { try results[0].get() }
    }

    /// Tells of every sum that is taken.
    private final class Telling: Communicator {
        private let communicator: ThreadCommunicator
        private let told: DispatchSemaphore
        var rank: Int { communicator.rank }
        var size: Int { communicator.size }

        init(_ communicator: ThreadCommunicator, _ told: DispatchSemaphore) {
            (self.communicator, self.told) = (communicator, told)
        }

        func barrier() throws { try communicator.barrier() }
        func broadcast(_ bytes: UnsafeMutableRawBufferPointer, from root: Int) throws {
            try communicator.broadcast(bytes, from: root)
        }
        func exchange(
            _ source: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer
        ) throws {
            try communicator.exchange(source, into: target)
        }
        func gather(
            _ source: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer
        ) throws {
            try communicator.gather(source, into: target)
            told.signal()
        }
        func abort(code: Int32) { communicator.abort(code: code) }
    }
}
