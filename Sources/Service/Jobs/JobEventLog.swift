import Foundation
import Support

/// What happens to a job, for those who listen: the newest events, numbered, so that whoever was cut
/// off goes on where they were.
///
/// Unchecked because all of it is changed under the lock alone.
final class JobEventLog: @unchecked Sendable {
    struct Event: Sendable {
        /// From 1.
        let number: Int
        let kind: String
        /// JSON.
        let data: String
    }

    /// The most events that are kept; whoever comes later hears the newest.
    static let capacity = 4096

    /// Tells the events of two attempts at one job apart.
    let attempt: Int
    private let lock = NSLock()
    private var events: [Event] = []
    private var count = 0
    private var hasEnd = false
    /// The data of the newest event of a kind, where it may be asked for later.
    private var newest: [String: String] = [:]
    private var listeners: [Int: AsyncStream<Void>.Continuation] = [:]
    private var listenerCount = 0

    init(attempt: Int) {
        self.attempt = attempt
    }

    /// Whether the last event has been told.
    var isOver: Bool { lock.withLock { hasEnd } }

    /// What was said last of a kind, "progress" or "state", as JSON.
    func last(_ kind: String) -> String? { lock.withLock { newest[kind] } }

    /// Tells an event to all who listen, unless it is what was said last of its kind.
    func appendNew(_ kind: String, _ data: JSONValue) {
        if last(kind) != data.compact { append(kind, data) }
    }

    /// Tells an event to all who listen; after the last one nothing is taken.
    func append(_ kind: String, _ data: JSONValue, isLast: Bool = false) {
        let text = data.compact
        lock.withLock {
            guard !hasEnd else { return }
            count += 1
            events.append(Event(number: count, kind: kind, data: text))
            if kind == "progress" || kind == "state" { newest[kind] = text }
            // Not one by one: moving them costs.
            if events.count > 2 * JobEventLog.capacity {
                events.removeFirst(events.count - JobEventLog.capacity)
            }
            hasEnd = isLast
            for listener in listeners.values { listener.yield() }
            if isLast { for listener in listeners.values { listener.finish() } }
        }
    }

    /// The events after a number, and whether the last one is among those told.
    func events(after number: Int) -> (events: [Event], isOver: Bool) {
        lock.withLock {
            guard let first = events.first else { return ([], hasEnd) }
            let start = max(0, number - first.number + 1)
            return (start < events.count ? Array(events[start...]) : [], hasEnd)
        }
    }

    /// A signal whenever there may be something new; it ends with the job, and with the task that
    /// waits for it.
    func signals() -> AsyncStream<Void> {
        AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
            lock.withLock {
                listenerCount += 1
                let own = listenerCount
                continuation.yield()
                guard !hasEnd else { return continuation.finish() }
                listeners[own] = continuation
                continuation.onTermination = { [weak self] _ in
                    self?.forget(own)
                }
            }
        }
    }

    /// Ends all streams: the server stops, and the job does not end here.
    func close() {
        lock.withLock { for listener in listeners.values { listener.finish() } }
    }

    /// Wakes all who listen, so that they can show that they are alive.
    func wake() {
        lock.withLock { for listener in listeners.values { listener.yield() } }
    }

    private func forget(_ listener: Int) {
        // Called while the lock is held where the log itself ends the stream.
        DispatchQueue.global().async { [weak self] in
            guard let self else { return }
            lock.withLock { listeners[listener] = nil }
        }
    }
}
