import AudioCore
import Foundation
import MusicCore
import Requests
import SoundRendering
import Support
import SystemPackage

/// Plays music while it is being made, through the sound device or as a WAV stream.
///
/// A thread of its own renders what is known to stay as it is; what is played is what
/// ``SoundRenderer`` makes of the finished music, sample by sample, but at a fixed level: how loud the
/// loudest will be is not yet known.
public final class LivePlayer: @unchecked Sendable {
    /// Where the sound goes.
    public enum Destination: Sendable, Equatable {
        /// The sound device, or the standard output where none can be opened.
        case automatic
        case standardOutput
        /// A driver of FluidSynth's, and a device in its terms.
        case device(driver: String, name: String?)

        /// "auto", "stdout", "alsa", "alsa:hw:1".
        public init(_ text: String) {
            switch text {
            case "auto": self = .automatic
            case "stdout", "-": self = .standardOutput
            default:
                let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
                self = .device(
                    driver: parts.first ?? "", name: parts.count > 1 ? parts[1] : nil)
            }
        }
    }

    /// What plays and through what.
    public let title: String
    /// What the user should know.
    public let notices: [String]
    /// Whether sound leaves by the standard output, which then must carry nothing else.
    public let usesStandardOutput: Bool

    private let messages = MessageQueue()
    private let done = DispatchGroup()
    private let lock = NSLock()
    private var failure: (any Error)?
    /// How many messages are on their way already.
    private var sentCount = 0

    /// Opens the way out and begins to wait for music.
    ///
    /// - Parameters:
    ///   - destination: where the sound goes.
    ///   - soundFontPath: `nil` for the one that is found, "none" for the built-in piano.
    ///   - interrupt: ends the sound.
    /// - Throws: `RequestError` when the standard output is a terminal; errors that name the
    ///   SoundFont or the driver.
    public init(
        to destination: Destination, soundFontPath: String? = nil, interrupt: InterruptFlag? = nil
    ) throws {
        var renderer = SoundRenderer()
        renderer.source = .init(named: soundFontPath)
        let made = try renderer.makeSynthesizer()
        let (sink, place) = try LivePlayer.open(
            destination, for: made.synthesizer, interrupt: interrupt)
        let font =
            made.soundFontPath.map { " with " + (FilePath($0).lastComponent?.string ?? $0) } ?? ""
        title = "\(made.synthesizer.title)\(font) through \(place)"
        notices = made.advice.map { [$0] } ?? []
        usesStandardOutput = sink is WAVStream

        // Synthesizer and sink are the thread's alone from here on.
        nonisolated(unsafe) let (synthesizer, ownSink) = (made.synthesizer, sink)
        let offline = renderer.offline
        let thread = Thread { [self] in
            do {
                let stoppable = StoppableSink(ownSink) { interrupt?.isRaised ?? false }
                _ = try LivePlayer.render(
                    messages, with: synthesizer, into: stoppable, offline: offline)
                (ownSink as? SoundDevice)?.drain()
            } catch {
                lock.withLock { failure = error }
            }
            try? (ownSink as? WAVStream)?.finish()
            done.leave()
        }
        thread.stackSize = 1 << 20
        done.enter()
        thread.start()
    }

    private static func render(
        _ messages: MessageQueue, with synthesizer: any Synthesizer, into sink: StoppableSink,
        offline: OfflineRenderer
    ) throws -> Double {
        try offline.render(messages, with: synthesizer, into: sink)
    }

    private static func open(
        _ destination: Destination, for synthesizer: any Synthesizer, interrupt: InterruptFlag?
    ) throws -> (any SampleSink, place: String) {
        func device(_ driver: String?, _ name: String?) throws -> (any SampleSink, place: String) {
            let device = try SoundDevice(
                driverName: driver, deviceName: name, sampleRate: synthesizer.sampleRate,
                gain: synthesizer.liveGain
            ) { interrupt?.isRaised ?? false }
            return (device, device.driverName)
        }
        switch destination {
        case .device(let driver, let name): return try device(driver, name)
        case .automatic:
            do { return try device(nil, nil) } catch let error as RenderingError {
                return try stream(for: synthesizer, because: error.message + "; ")
            }
        case .standardOutput: return try stream(for: synthesizer, because: "")
        }
    }

    private static func stream(
        for synthesizer: any Synthesizer, because reason: String
    ) throws -> (any SampleSink, place: String) {
        guard isatty(STDOUT_FILENO) == 0 else {
            throw RequestError(
                reason + "the standard output is a terminal, which does not play sound: lead it "
                    + "into a player such as `aplay`, or into a file")
        }
        return (
            try WAVStream(
                descriptor: STDOUT_FILENO, sampleRate: synthesizer.sampleRate,
                gain: synthesizer.liveGain),
            "the standard output"
        )
    }

    /// Takes the music so far.
    ///
    /// - Parameters:
    ///   - performance: as it would be if it ended now.
    ///   - seconds: what comes before this time will not change.
    public func hear(_ performance: Performance, until seconds: Double) {
        let all = performance.scheduledMessages()
        let end = all.firstIndex { $0.timeSeconds >= seconds } ?? all.count
        guard end > sentCount else { return }
        messages.append(all[sentCount..<end])
        sentCount = end
    }

    /// Takes the whole music: the sound ends with it.
    public func finish(_ performance: Performance) {
        hear(performance, until: .infinity)
        messages.finish()
    }

    /// Waits until the sound has ended, by itself or by an interruption.
    ///
    /// - Throws: what went wrong on the way; that nobody listens any more is nothing wrong.
    public func wait() throws {
        messages.finish()
        done.wait()
        if let failure, !(failure is CancellationError), !(failure is WAVStream.Closed) {
            throw failure
        }
    }
}

/// A sink that ends when it is told to.
private final class StoppableSink: SampleSink {
    private let sink: any SampleSink
    private let shouldStop: () -> Bool

    init(_ sink: any SampleSink, shouldStop: @escaping () -> Bool) {
        (self.sink, self.shouldStop) = (sink, shouldStop)
    }

    var level: AudioLevel { sink.level }

    func append(_ samples: UnsafeBufferPointer<Float>) throws {
        if shouldStop() { throw CancellationError() }
        try sink.append(samples)
    }
}
