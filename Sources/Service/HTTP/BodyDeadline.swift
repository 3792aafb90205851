import Foundation
import HTTPTypes
import NIOCore
import NIOHTTPTypes
import Support

/// Answers 408 and closes the connection where a body does not come in time.
///
/// The answer is written past the handler, which still waits for the body: to give up waiting is to
/// close the connection, and the client would hear nothing. Unchecked because its state is changed
/// under the lock alone.
final class BodyDeadline: @unchecked Sendable {
    private enum State { case waiting, over, passed }

    private let lock = NSLock()
    private var state = State.waiting
    private var timer: Scheduled<Void>?

    init(_ channel: any Channel, seconds: Double) {
        let amount = TimeAmount.milliseconds(Int64(seconds * 1000))
        timer = channel.eventLoop.scheduleTask(in: amount) { [weak self] in
            self?.pass(channel, seconds)
        }
    }

    var hasPassed: Bool { lock.withLock { state == .passed } }

    /// The body is there.
    func cancel() {
        lock.withLock { if state == .waiting { state = .over } }
        timer?.cancel()
    }

    private func pass(_ channel: any Channel, _ seconds: Double) {
        let isLate = lock.withLock {
            guard state == .waiting else { return false }
            state = .passed
            return true
        }
        guard isLate else { return }
        let problem = Problem(408, "too-slow", "the body did not come within \(seconds) seconds")
        let text = (try? JSONValue(snakeCase: problem).compact) ?? "{}"
        let head = HTTPResponse(
            status: .requestTimeout,
            headerFields: [
                .contentType: "application/problem+json", .contentLength: "\(text.utf8.count)",
                .connection: "close",
            ])
        channel.write(HTTPResponsePart.head(head), promise: nil)
        channel.write(HTTPResponsePart.body(ByteBuffer(string: text)), promise: nil)
        channel.writeAndFlush(HTTPResponsePart.end(nil)).whenComplete { _ in
            channel.close(promise: nil)
        }
    }
}
