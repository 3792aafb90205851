import Dispatch
import Synchronization

/// Computes `transform(0) ... transform(count - 1)` with several threads, each taking the next
/// number when it is free.
///
/// - Parameters:
///   - count: how many values.
///   - threadCount: how many threads, >= 1.
///   - transform: called once for each number, from any thread.
/// - Returns: the values in order.
/// - Throws: the error of the lowest number that failed among those tried; the rest is not begun.
public func parallelMap<Value: Sendable>(
    count: Int, threadCount: Int, _ transform: @Sendable (Int) throws -> Value
) throws -> [Value] {
    let state = Mutex(MapState(values: [Value?](repeating: nil, count: count)))
    DispatchQueue.concurrentPerform(iterations: max(1, min(threadCount, count))) { _ in
        while true {
            let index = state.withLock { state -> Int? in
                guard state.failure == nil, state.next < count else { return nil }
                state.next += 1
                return state.next - 1
            }
            guard let index else { return }
            do {
                let value = try transform(index)
                state.withLock { $0.values[index] = value }
            } catch {
                state.withLock {
                    if index < $0.failure?.index ?? .max { $0.failure = (index, error) }
                }
            }
        }
    }
    let (values, failure) = state.withLock { ($0.values, $0.failure) }
    if let failure { throw failure.error }
    return values.compactMap { $0 }
}

/// What the threads of a map share.
private struct MapState<Value: Sendable>: Sendable {
    /// The next number to be taken.
    var next = 0
    var values: [Value?]
    var failure: (index: Int, error: any Error)?

    init(values: [Value?]) {
        self.values = values
    }
}
