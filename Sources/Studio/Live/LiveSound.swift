import AudioCore
import Foundation
import Requests
import SoundRendering
import Support

/// Music that is heard while it is composed, and steered: WAV, frame by frame.
///
/// Unchecked because all of it is used under the lock alone: one thread asks for frames, others change
/// wishes.
public final class LiveSound: @unchecked Sendable {
    /// What may be wished for.
    public static let parameters: [ParameterDescription] =
        SamplingSettings.parameters
        + Controls.parameters.filter { LiveComposition.controls.contains($0.name) }

    /// How long the last notes ring, in seconds.
    private static let tailSeconds = 2.0

    /// In Hz.
    public let sampleRate: Int
    /// What the sound begins with: the header of a WAV file without end, 16 bits, two channels.
    public var header: [UInt8] {
        WAVStream.header(channelCount: 2, sampleRate: sampleRate, dataByteCount: nil)
    }

    private let lock = NSLock()
    private let composition: LiveComposition
    private let synthesizer: any Synthesizer
    private let maximumFrames: Int
    private var messages: FrameMessages
    private var samples: [Float] = []
    /// How far the sound is rendered, in samples of a channel.
    private var position = 0
    private var isOver = false

    /// - Parameters:
    ///   - request: what is asked for: its `seed`, `faithful`, `opening`, `settings` and those of its
    ///     controls that are among ``parameters``. Its `seconds` are the greatest length.
    ///   - context: finds models.
    /// - Throws: `RequestError` for wishes that cannot be had; errors that name the file at fault.
    public init(_ request: Compose, in context: RequestContext) throws {
        composition = try LiveComposition(request, in: context)
        var renderer = SoundRenderer()
        renderer.source = .init(named: request.settings.soundFont)
        synthesizer = try renderer.makeSynthesizer().synthesizer
        sampleRate = synthesizer.sampleRate
        messages = FrameMessages(frameRate: composition.frameRate)
        maximumFrames = max(1, Int(request.seconds * composition.frameRate))
    }

    /// How much music there is, in seconds.
    public var seconds: Double {
        lock.withLock { Double(composition.frameCount) / composition.frameRate }
    }

    /// What is asked for now, by the names of ``parameters``.
    public var wishes: [String: JSONValue] {
        lock.withLock {
            let request = composition.request
            var wishes: [String: JSONValue] = [:]
            let groups = [
                try? JSONValue(encoding: request.controls),
                try? JSONValue(encoding: request.settings.sampling),
            ]
            let known = Set(LiveSound.parameters.map(\.name.rawValue))
            for case .object(let fields)? in groups {
                wishes.merge(fields.filter { known.contains($0.key) }) { first, _ in first }
            }
            return wishes
        }
    }

    /// Changes what is asked for, from the next frame on.
    ///
    /// - Parameter wishes: by the names of ``parameters``; null takes one back.
    /// - Throws: `RequestError` that names the wish at fault; all stays as it was then.
    public func change(_ wishes: [String: JSONValue]) throws {
        try lock.withLock { try composition.change(wishes) }
    }

    /// Composes a frame and renders it.
    ///
    /// - Returns: its samples as bytes of the file; after the greatest length what rings on, and then
    ///   `nil`.
    public func next() -> [UInt8]? {
        lock.withLock {
            guard !isOver else { return nil }
            guard composition.frameCount < maximumFrames else {
                isOver = true
                return render(
                    messages.end(),
                    untilSeconds: Double(maximumFrames) / composition.frameRate
                        + LiveSound.tailSeconds)
            }
            let messages = messages.messages(of: composition.next())
            return render(
                messages,
                untilSeconds: Double(composition.frameCount) / composition.frameRate)
        }
    }

    private func render(_ messages: [ScheduledMessage], untilSeconds end: Double) -> [UInt8] {
        var bytes: [UInt8] = []
        for scheduled in messages {
            advance(toSeconds: scheduled.timeSeconds, &bytes)
            synthesizer.send(scheduled.message)
        }
        advance(toSeconds: end, &bytes)
        return bytes
    }

    private func advance(toSeconds seconds: Double, _ bytes: inout [UInt8]) {
        let granularity = synthesizer.messageGranularityFrames
        let exact = seconds * Double(sampleRate) / Double(granularity)
        let end = Int(exact.rounded()) * granularity
        guard end > position else { return }
        samples = [Float](repeating: 0, count: 2 * (end - position))
        samples.withUnsafeMutableBufferPointer { synthesizer.render(into: $0) }
        samples.withUnsafeBufferPointer {
            WAVStream.encode($0, gain: synthesizer.liveGain, into: &bytes)
        }
        position = end
    }
}
