import AudioCore
import Foundation

/// Plays messages through a synthesizer into a sink, as fast as it goes, and ends in silence.
public struct OfflineRenderer: Sendable {
    /// The tail ends when a quarter of a second stays this far under the loudest sample.
    public var silenceDecibels = -72.0
    /// The tail is never longer; sound that lasts longer is faded out over its last second.
    public var maximumTailSeconds = 12.0
    /// Keys and pedals that the messages leave down are released this long after the last message.
    public var holdSeconds = 2.0
    /// Longer music is refused: a few bytes of a broken file can ask for years.
    public var maximumSeconds = 6.0 * 3600

    public init() {}

    /// Renders messages.
    ///
    /// - Parameters:
    ///   - messages: in the order of time; messages at one time take effect in their order. They are
    ///     taken one by one and may be made meanwhile: a ``MessageQueue``.
    ///   - synthesizer: fresh, or with programs chosen.
    ///   - spool: receives interleaved stereo samples.
    ///   - progress: called about ten times a second of work with the seconds rendered; what it throws ends
    ///     the work.
    /// - Returns: the time of the last message, in seconds; the sound goes on for the tail.
    /// - Throws: ``RenderingError`` for times that are no times or too late, and what the sink throws.
    public func render(
        _ messages: some Sequence<ScheduledMessage>, with synthesizer: some Synthesizer,
        into spool: some SampleSink,
        progress: @escaping (_ seconds: Double) throws -> Void = { _ in }
    ) throws -> Double {
        let rate = Double(synthesizer.sampleRate)
        let granularity = synthesizer.messageGranularityFrames
        let output = BlockOutput(synthesizer: synthesizer, spool: spool, progress: progress)
        var held = HeldKeys()

        var last: ScheduledMessage?
        for scheduled in messages {
            try check(scheduled, after: last)
            last = scheduled
            let exact = scheduled.timeSeconds * rate / Double(granularity)
            try output.advance(toFrame: Int(exact.rounded()) * granularity)
            synthesizer.send(scheduled.message)
            held.note(scheduled.message)
        }
        if held.isAnythingDown {
            try output.advance(byFrames: Int(holdSeconds * rate) / granularity * granularity)
            for message in held.releases { synthesizer.send(message) }
        }
        if last != nil { try renderTail(output, rate: rate, granularity: granularity) }
        return last?.timeSeconds ?? 0
    }

    private func check(_ message: ScheduledMessage, after last: ScheduledMessage?) throws {
        let seconds = message.timeSeconds
        guard seconds.isFinite, seconds >= last?.timeSeconds ?? 0 else {
            throw RenderingError(
                .invalidTime,
                "a message at \(seconds) s: times must be numbers, not negative, in order")
        }
        guard seconds <= maximumSeconds else {
            throw RenderingError(
                .tooLong,
                "the music goes on until \(Int(seconds)) s; at most \(Int(maximumSeconds)) s are "
                    + "rendered. Render a part of it")
        }
    }

    private func renderTail(_ output: BlockOutput, rate: Double, granularity: Int) throws {
        let window = max(Int(0.25 * rate) / granularity, 1) * granularity
        let maximumFrames = Int(maximumTailSeconds * rate)
        let fadeFrames = min(Int(rate), maximumFrames)
        var frames = 0
        while frames < maximumFrames {
            let fadeStart = maximumFrames - fadeFrames
            let peak = try output.advance(byFrames: window) { frame in
                let position = Float(frames + frame - fadeStart) / Float(max(fadeFrames, 1))
                return position <= 0 ? 1 : max(0, 1 - position)
            }
            frames += window
            let threshold =
                output.spool.level.peak * AudioLevel.amplitude(decibels: silenceDecibels)
            if peak <= threshold { return }
        }
    }
}

/// The frames of a synthesizer on their way to a sink, in blocks of bounded size.
private final class BlockOutput {
    let spool: any SampleSink
    private let synthesizer: any Synthesizer
    private let progress: (Double) throws -> Void
    private var frame = 0
    private var block: [Float]
    private let blockFrames: Int
    private var lastReport = DispatchTime.now().uptimeNanoseconds

    init(
        synthesizer: any Synthesizer, spool: any SampleSink,
        progress: @escaping (Double) throws -> Void
    ) {
        self.synthesizer = synthesizer
        self.spool = spool
        self.progress = progress
        let granularity = synthesizer.messageGranularityFrames
        blockFrames = max(8192 / granularity, 1) * granularity
        block = [Float](repeating: 0, count: blockFrames * 2)
    }

    func advance(toFrame end: Int) throws {
        if end > frame { try advance(byFrames: end - frame) }
    }

    /// Renders frames, multiplies them by `gain` of their index, and returns their peak.
    @discardableResult
    func advance(byFrames count: Int, gain: ((Int) -> Float)? = nil) throws -> Float {
        var level = AudioLevel()
        var done = 0
        while done < count {
            let frames = min(blockFrames, count - done)
            block.withUnsafeMutableBufferPointer { buffer in
                synthesizer.render(
                    into: UnsafeMutableBufferPointer(rebasing: buffer[..<(frames * 2)]))
            }
            if let gain {
                for index in 0..<frames {
                    let factor = gain(done + index)
                    block[2 * index] *= factor
                    block[2 * index + 1] *= factor
                }
            }
            try block.withUnsafeBufferPointer { buffer in
                let part = UnsafeBufferPointer(rebasing: buffer[..<(frames * 2)])
                level.add(part)
                try spool.append(part)
            }
            done += frames
            frame += frames
            let now = DispatchTime.now().uptimeNanoseconds
            if now &- lastReport > 100_000_000 {
                lastReport = now
                try progress(Double(frame) / Double(synthesizer.sampleRate))
            }
        }
        return level.peak
    }
}

/// Which keys and sustain pedals the messages so far have left down.
private struct HeldKeys {
    /// Numbers `channel * 256 + key`.
    private var keys: Set<Int> = []
    private var pedals: Set<UInt8> = []

    var isAnythingDown: Bool { !keys.isEmpty || !pedals.isEmpty }

    /// The messages that release everything, in a fixed order.
    var releases: [SynthMessage] {
        pedals.sorted().map { .controlChange(channel: $0, controller: 64, value: 0) }
            + keys.sorted().map {
                .noteOff(channel: UInt8($0 / 256), key: UInt8($0 % 256))
            }
    }

    mutating func note(_ message: SynthMessage) {
        switch message {
        case .noteOn(let channel, let key, let velocity):
            let number = Int(channel) * 256 + Int(key)
            if velocity > 0 { keys.insert(number) } else { keys.remove(number) }
        case .noteOff(let channel, let key):
            keys.remove(Int(channel) * 256 + Int(key))
        case .controlChange(let channel, 64, let value):
            if value >= 64 { pedals.insert(channel) } else { pedals.remove(channel) }
        default: break
        }
    }
}
