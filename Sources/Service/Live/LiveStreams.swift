import Foundation
import Studio
import Support

/// Music that somebody hears while it is made.
///
/// Unchecked because whether it is over is changed under the lock alone.
final class LiveStream: @unchecked Sendable {
    let id: String
    let sound: LiveSound
    private let seat: StreamCounter.Seat
    private let lock = NSLock()
    private var isStopped = false

    fileprivate init(_ id: String, _ sound: LiveSound, _ seat: StreamCounter.Seat) {
        (self.id, self.sound, self.seat) = (id, sound, seat)
    }

    var isOver: Bool { lock.withLock { isStopped } }

    /// Ends the music after the frame that is being made.
    func stop() { lock.withLock { isStopped = true } }

    /// As callers see it.
    var view: JSONValue {
        [
            "id": .string(id), "seconds": .number(sound.seconds),
            "sample_rate": .integer(sound.sampleRate), "wishes": .object(sound.wishes),
        ]
    }
}

/// The live streams of the server. A stream is known for as long as somebody hears it.
///
/// Unchecked because the streams are changed under the lock alone.
final class LiveStreams: @unchecked Sendable {
    private struct Known {
        weak var stream: LiveStream?
    }

    private let lock = NSLock()
    private var streams: [String: Known] = [:]
    private let seats: StreamCounter

    init(_ bounds: StreamBounds) {
        seats = StreamCounter(bounds)
    }

    var count: Int { seats.total }

    /// - Throws: ``Problem`` where there are too many.
    func enter(_ client: String) throws -> StreamCounter.Seat { try seats.enter(client) }

    /// Begins a stream.
    ///
    /// - Parameters:
    ///   - id: as the client wants to call it; none that there is already.
    ///   - sound: what is heard.
    ///   - seat: its place, which it keeps.
    /// - Returns: the stream, which ends with its last owner.
    /// - Throws: ``Problem`` for an id that is taken.
    func begin(
        _ id: String, _ sound: LiveSound, _ seat: StreamCounter.Seat
    ) throws -> LiveStream {
        let stream = LiveStream(id, sound, seat)
        try lock.withLock {
            streams = streams.filter { $0.value.stream != nil }
            guard streams[id] == nil else {
                throw Problem(409, "conflict", "there is a stream of this name already")
            }
            streams[id] = Known(stream: stream)
        }
        return stream
    }

    /// - Throws: ``Problem`` where nobody hears such a stream.
    func stream(_ id: String) throws -> LiveStream {
        guard let stream = lock.withLock({ streams[id]?.stream }), !stream.isOver else {
            throw Problem.notFound("there is no such stream: it ends with whoever hears it")
        }
        return stream
    }
}
