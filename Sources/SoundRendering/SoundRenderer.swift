import AudioCore
import Foundation
import MusicCore

/// From music to a sound file or buffer: chooses the synthesizer, renders, levels, writes.
public struct SoundRenderer: Sendable {
    /// What makes the sound.
    public enum Source: Sendable, Equatable {
        /// FluidSynth with the SoundFont that the search finds, or else the built-in piano.
        case automatic
        /// FluidSynth with this SoundFont, or an error.
        case soundFont(path: String)
        /// The built-in piano.
        case builtInPiano

        /// What an option names: a SoundFont's path, "none" for the built-in piano, or nothing.
        public init(named name: String?) {
            switch name {
            case nil: self = .automatic
            case "none": self = .builtInPiano
            case let path?: self = .soundFont(path: path)
            }
        }
    }

    /// How loud the result is.
    public enum Leveling: Sendable, Equatable {
        /// The loudest sample is brought to this many decibels relative to full scale; silence
        /// stays silence.
        case peak(decibels: Double)
        /// The synthesizer's own level, lowered only where its loudest sample passes this one.
        case limit(decibels: Double)
    }

    public var source = Source.automatic
    /// Frames a second, in Hz.
    public var sampleRate = 44_100
    /// Under full scale by 1 dB, which leaves room for what lies between the samples.
    public var leveling = Leveling.peak(decibels: -1)
    public var reverb = true
    public var search = SoundFontSearch()
    public var offline = OfflineRenderer()

    public init() {}

    /// What was rendered and how.
    public struct Report: Sendable, Equatable {
        /// The synthesizer, for example "FluidSynth 2.3.1" or "the built-in piano".
        public let synthesizer: String
        /// The SoundFont's file; `nil` for the built-in piano.
        public let soundFontPath: String?
        /// Why the built-in piano played although none was asked for, or why not all voices sound.
        public let advice: String?
        /// The time of the last message, in seconds.
        public let musicSeconds: Double
        /// The length of the sound, tail included, in seconds.
        public let soundSeconds: Double
        /// Frames a second, in Hz.
        public let sampleRate: Int
        /// Decibels relative to full scale as written; minus infinity for silence.
        public let peakDecibels: Double
        /// Decibels relative to full scale as written; minus infinity for silence.
        public let rmsDecibels: Double
        /// The gain applied to the synthesizer's sound, in decibels.
        public let gainDecibels: Double

        /// "FluidSynth 2.3.1 with FluidR3_GM.sf2", "the built-in piano".
        public var instrument: String {
            guard let soundFontPath else { return synthesizer }
            return synthesizer + " with " + URL(fileURLWithPath: soundFontPath).lastPathComponent
        }
    }

    /// Renders messages to a sound file; the extension of `path` chooses WAV, FLAC or Ogg Vorbis.
    ///
    /// The memory used does not grow with the length of the music: longer sound is laid aside in a
    /// temporary file until its peak is known.
    ///
    /// - Throws: ``RenderingError``, `FileError`; the file is then as it was.
    @discardableResult
    public func render(
        _ messages: [ScheduledMessage], to path: String,
        sampleFormat: AudioFileFormat.SampleFormat = .int16,
        progress: @escaping (_ seconds: Double) throws -> Void = { _ in }
    ) throws -> Report {
        let format = try AudioFileFormat(path: path, sampleFormat: sampleFormat)
        let (spool, gain, report) = try spooled(messages, progress: progress)
        try AudioFile.write(
            to: path, format: format, channelCount: 2, sampleRate: report.sampleRate
        ) { writer in
            try spool.forEachBlock { block in try writer.write(block.map { $0 * gain }) }
        }
        return report
    }

    /// Renders a performance as a piano to a sound file; see the method for messages.
    @discardableResult
    public func render(
        _ performance: Performance, to path: String,
        sampleFormat: AudioFileFormat.SampleFormat = .int16,
        progress: @escaping (_ seconds: Double) throws -> Void = { _ in }
    ) throws -> Report {
        try render(
            performance.scheduledMessages(), to: path, sampleFormat: sampleFormat,
            progress: progress)
    }

    /// Renders messages into memory: 21 MB a minute at 44.1 kHz.
    public func render(_ messages: [ScheduledMessage]) throws -> (AudioBuffer, Report) {
        let (spool, gain, report) = try spooled(messages, progress: { _ in })
        var samples: [Float] = []
        samples.reserveCapacity(spool.sampleCount)
        try spool.forEachBlock { samples.append(contentsOf: $0.lazy.map { $0 * gain }) }
        return (
            AudioBuffer(samples: samples, channelCount: 2, sampleRate: report.sampleRate), report
        )
    }

    /// Renders a performance as a piano into memory.
    public func render(_ performance: Performance) throws -> (AudioBuffer, Report) {
        try render(performance.scheduledMessages())
    }

    private func spooled(
        _ messages: [ScheduledMessage], progress: @escaping (Double) throws -> Void
    ) throws -> (AudioSpool, gain: Float, Report) {
        let isDense = VoiceDemand.voices(of: messages) > VoiceDemand.usual
        let (synthesizer, soundFontPath, source) = try makeSynthesizer(
            polyphony: isDense ? VoiceDemand.thinned : FluidSynthesizer.Options().polyphony)
        let thinning =
            isDense && soundFontPath != nil
            ? "the music is so dense that at most \(VoiceDemand.thinned) voices of it sound at once"
            : nil
        let advice = [source, thinning].compactMap { $0 }.joined(separator: "; ")
        let spool = AudioSpool()
        let musicSeconds = try offline.render(
            messages, with: synthesizer, into: spool, progress: progress)
        let gain = SoundRenderer.gain(leveling, peak: spool.level.peak)
        let report = Report(
            synthesizer: synthesizer.title, soundFontPath: soundFontPath,
            advice: advice.isEmpty ? nil : advice, musicSeconds: musicSeconds,
            soundSeconds: Double(spool.sampleCount / 2) / Double(synthesizer.sampleRate),
            sampleRate: synthesizer.sampleRate,
            peakDecibels: AudioLevel.decibels(spool.level.peak * gain),
            rmsDecibels: AudioLevel.decibels(spool.level.rms * gain),
            gainDecibels: AudioLevel.decibels(gain))
        return (spool, gain, report)
    }

    /// The synthesizer that ``source`` chooses, its SoundFont, and why it is the built-in piano
    /// although none was asked for.
    ///
    /// - Parameter polyphony: FluidSynth's voices at once; notes beyond them end older ones.
    /// - Returns: a synthesizer without any sound.
    /// - Throws: ``RenderingError`` that names the SoundFont at fault.
    public func makeSynthesizer(
        polyphony: Int = FluidSynthesizer.Options().polyphony
    ) throws -> (
        synthesizer: any Synthesizer, soundFontPath: String?, advice: String?
    ) {
        let found: String?
        switch source {
        case .automatic: found = try search.find()?.path
        case .soundFont(let path): found = try search.find(path: path)?.path
        case .builtInPiano:
            return (try PianoSynthesizer(sampleRate: sampleRate), nil, nil)
        }
        guard let found else {
            return (try PianoSynthesizer(sampleRate: sampleRate), nil, search.advice)
        }
        var options = FluidSynthesizer.Options()
        options.sampleRate = sampleRate
        options.reverb = reverb
        options.polyphony = polyphony
        return (try FluidSynthesizer(soundFontPath: found, options: options), found, nil)
    }

    /// The factor that brings a peak where `leveling` wants it.
    static func gain(_ leveling: Leveling, peak: Float) -> Float {
        // Below -100 dB there is nothing but the noise of rounding.
        guard peak > 1e-5, peak.isFinite else { return 1 }
        switch leveling {
        case .peak(let decibels): return AudioLevel.amplitude(decibels: decibels) / peak
        case .limit(let decibels): return min(1, AudioLevel.amplitude(decibels: decibels) / peak)
        }
    }
}
