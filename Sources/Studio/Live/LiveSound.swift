import AudioCore
import Foundation
import Requests
import SoundRendering
import Support

/// Music that is heard while it is composed, and steered: a sound file without end, frame by frame.
///
/// Unchecked because all of it is used under the lock alone: one thread asks for frames, others change
/// wishes.
public final class LiveSound: @unchecked Sendable {
    /// How the sound comes.
    public enum Form: String, CaseIterable, Sendable {
        /// 16 bits, 1.4 Mbit a second.
        case wav
        /// Ogg Vorbis, a tenth of that, in pages of a third of a second.
        case ogg
    }

    /// What may be wished for.
    public static let parameters: [ParameterDescription] =
        SamplingSettings.parameters
        + Controls.parameters.filter { LiveComposition.controls.contains($0.name) }

    /// How long the last notes ring, in seconds.
    private static let tailSeconds = 2.0

    /// In Hz.
    public let sampleRate: Int
    public let form: Form

    private let lock = NSLock()
    private let composition: LiveComposition
    private let synthesizer: any Synthesizer
    private let maximumFrames: Int
    /// Where the sound comes as Ogg.
    private let ogg: OggStream?
    private var messages: FrameMessages
    private var samples: [Float] = []
    /// How far the sound is rendered, in samples of a channel.
    private var position = 0
    private var (isBegun, isOver) = (false, false)

    /// - Parameters:
    ///   - request: what is asked for: its `seed`, `faithful`, `opening`, `settings` and those of its
    ///     controls that are among ``parameters``. Its `seconds` are the greatest length.
    ///   - form: how the sound comes.
    ///   - context: finds models.
    /// - Throws: `RequestError` for wishes that cannot be had; errors that name the file at fault.
    public init(_ request: Compose, as form: Form = .wav, in context: RequestContext) throws {
        self.form = form
        composition = try LiveComposition(request, in: context)
        var renderer = SoundRenderer()
        renderer.source = .init(named: request.settings.soundFont)
        synthesizer = try renderer.makeSynthesizer().synthesizer
        sampleRate = synthesizer.sampleRate
        ogg = form == .ogg ? try OggStream(sampleRate: sampleRate) : nil
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
    /// - Returns: the next bytes of the file, which may be none; `nil` when what rings on after the greatest
    ///   length has been told, or ``finish()`` was called.
    /// - Throws: `FileError` where the sound cannot be encoded.
    public func next() throws -> [UInt8]? {
        try lock.withLock {
            guard !isOver else { return nil }
            let end = Double(maximumFrames) / composition.frameRate
            guard composition.frameCount < maximumFrames else {
                let tail = try render(messages.end(), untilSeconds: end + LiveSound.tailSeconds)
                return try tail + close()
            }
            let messages = messages.messages(of: composition.next())
            return try render(
                messages,
                untilSeconds: Double(composition.frameCount) / composition.frameRate)
        }
    }

    /// Ends the sound where it is.
    ///
    /// - Returns: what the file still needs; nothing where it has its end already.
    /// - Throws: `FileError` where the sound cannot be encoded.
    public func finish() throws -> [UInt8] { try lock.withLock { try close() } }

    private func close() throws -> [UInt8] {
        guard !isOver else { return [] }
        isOver = true
        return try ogg?.finish() ?? []
    }

    private func render(
        _ messages: [ScheduledMessage], untilSeconds end: Double
    ) throws -> [UInt8] {
        var bytes: [UInt8] = []
        if !isBegun, form == .wav {
            bytes = WAVStream.header(
                channelCount: 2, sampleRate: sampleRate, dataByteCount: nil)
        }
        isBegun = true
        for scheduled in messages {
            try advance(toSeconds: scheduled.timeSeconds, &bytes)
            synthesizer.send(scheduled.message)
        }
        try advance(toSeconds: end, &bytes)
        return bytes
    }

    private func advance(toSeconds seconds: Double, _ bytes: inout [UInt8]) throws {
        let granularity = synthesizer.messageGranularityFrames
        let exact = seconds * Double(sampleRate) / Double(granularity)
        let end = Int(exact.rounded()) * granularity
        guard end > position else { return }
        samples = [Float](repeating: 0, count: 2 * (end - position))
        samples.withUnsafeMutableBufferPointer { synthesizer.render(into: $0) }
        let gain = synthesizer.liveGain
        if let ogg {
            bytes += try ogg.encode(samples.map { min(max($0 * gain, -1), 1) })
        } else {
            samples.withUnsafeBufferPointer { WAVStream.encode($0, gain: gain, into: &bytes) }
        }
        position = end
    }
}
