import Foundation

/// How many streams there are, and whose.
///
/// Unchecked because the counts are changed under the lock alone.
final class StreamCounter: @unchecked Sendable {
    /// A stream's place, which is free again when nobody holds it any more: an answer that is never
    /// written gives its place back like one that has ended.
    final class Seat: Sendable {
        private let counter: StreamCounter
        private let client: String

        fileprivate init(_ counter: StreamCounter, _ client: String) {
            (self.counter, self.client) = (counter, client)
        }

        deinit { counter.leave(client) }
    }

    private let lock = NSLock()
    private var counts: [String: Int] = [:]
    private let bounds: StreamBounds

    init(_ bounds: StreamBounds) {
        self.bounds = bounds
    }

    var total: Int { lock.withLock { counts.values.reduce(0, +) } }

    /// - Throws: ``Problem`` where there are too many.
    func enter(_ client: String) throws -> Seat {
        try lock.withLock {
            guard counts.values.reduce(0, +) < bounds.total,
                counts[client, default: 0] < bounds.perClient
            else {
                var problem = Problem(
                    429, "streams", "too many listen already: close a stream or try again later")
                problem.retryAfter = 10
                throw problem
            }
            counts[client, default: 0] += 1
        }
        return Seat(self, client)
    }

    private func leave(_ client: String) {
        lock.withLock {
            counts[client, default: 1] -= 1
            if counts[client] == 0 { counts[client] = nil }
        }
    }
}
