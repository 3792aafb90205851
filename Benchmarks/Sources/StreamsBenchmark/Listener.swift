import Foundation
import ListeningModels

/// Sound in pieces as a device delivers it.
struct Chunks: Sendable {
    static let frames = 1024
    static let sampleRate = 44_100
    /// Seconds from one to the next.
    static let period = Double(frames) / Double(sampleRate)

    let samples: [[Float]]

    init(_ sound: [Float]) {
        samples = stride(from: 0, to: sound.count - Self.frames, by: Self.frames).map {
            Array(sound[$0..<$0 + Self.frames])
        }
    }
}

/// One thread that hears some streams in real time.
///
/// Unchecked because it is read only after its thread has ended.
final class Listener: @unchecked Sendable {
    /// From the arrival of each chunk to when all that it tells was known.
    private(set) var delays: [Double] = []
    /// Spent on hearing.
    private(set) var workSeconds = 0.0
    private let streams: [LiveTranscriber]
    private let chunks: Chunks
    private let done = DispatchSemaphore(value: 0)

    init(_ transcriber: PianoTranscriber, streams count: Int, chunks: Chunks) {
        streams = (0..<count).map { _ in
            LiveTranscriber(transcriber, sampleRate: Chunks.sampleRate)
        }
        self.chunks = chunks
    }

    static func now() -> Double { Double(DispatchTime.now().uptimeNanoseconds) * 1e-9 }

    func start(at begin: Double, seconds: Double) {
        let thread = Thread { [self] in
            hear(from: begin, rounds: Int(seconds / Chunks.period))
            done.signal()
        }
        thread.stackSize = 8 << 20
        thread.start()
    }

    func wait() { done.wait() }

    /// Hears each chunk when it arrives, or as soon after as can be.
    private func hear(from begin: Double, rounds: Int) {
        for round in 0..<rounds {
            for (index, stream) in streams.enumerated() {
                let place = Double(index) / Double(streams.count)
                let arrival = begin + (Double(round) + place) * Chunks.period
                let early = arrival - Listener.now()
                if early > 0 { usleep(UInt32(early * 1e6)) }
                let start = Listener.now()
                stream.push(chunks.samples[(round + 37 * index) % chunks.samples.count]) { _ in }
                let end = Listener.now()
                workSeconds += end - start
                delays.append(end - arrival)
            }
        }
    }
}
