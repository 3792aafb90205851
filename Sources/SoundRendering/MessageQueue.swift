import Foundation

/// Messages that are still being made, for a renderer that follows: its iterator waits for the next.
///
/// One thread appends, another iterates, once.
public final class MessageQueue: Sequence, IteratorProtocol, @unchecked Sendable {
    private let condition = NSCondition()
    private var messages: [ScheduledMessage] = []
    private var first = 0
    private var isFinished = false

    public init() {}

    /// Adds messages, in the order of time.
    public func append(_ more: some Sequence<ScheduledMessage>) {
        condition.withLock {
            messages += more
            condition.signal()
        }
    }

    /// No more will come: the iterator ends after the last.
    public func finish() {
        condition.withLock {
            isFinished = true
            condition.signal()
        }
    }

    public func next() -> ScheduledMessage? {
        condition.withLock {
            while first == messages.count, !isFinished { condition.wait() }
            guard first < messages.count else { return nil }
            first += 1
            return messages[first - 1]
        }
    }
}
