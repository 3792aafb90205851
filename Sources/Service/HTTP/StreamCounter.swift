import Foundation

/// How many listen to events, and from where.
final class StreamCounter: @unchecked Sendable {
    private let lock = NSLock()
    private var counts: [String: Int] = [:]
    private let maximum, maximumPerClient: Int

    init(_ bounds: ServiceBounds) {
        (maximum, maximumPerClient) = (bounds.streams, bounds.streamsPerClient)
    }

    var total: Int { lock.withLock { counts.values.reduce(0, +) } }

    /// - Throws: ``Problem`` where there are too many.
    func enter(_ client: String) throws {
        try lock.withLock {
            guard counts.values.reduce(0, +) < maximum,
                counts[client, default: 0] < maximumPerClient
            else {
                var problem = Problem(
                    429, "streams", "too many listen already: close a stream or try again later")
                problem.retryAfter = 10
                throw problem
            }
            counts[client, default: 0] += 1
        }
    }

    func leave(_ client: String) {
        lock.withLock {
            counts[client, default: 1] -= 1
            if counts[client] == 0 { counts[client] = nil }
        }
    }
}
