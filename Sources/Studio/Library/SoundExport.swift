import AudioCore
import Dispatch
import MIDIFiles
import MusicCore
import Requests
import SoundRendering

/// Turns a MIDI file into a sound file: the work behind `render`.
public struct SoundExport: Request {
    /// The samples of WAV and FLAC files.
    public typealias SampleFormat = AudioFileFormat.SampleFormat

    /// Which sounds play.
    public enum Instruments: String, Codable, Sendable, CaseIterable {
        /// The programs and drums that the file asks for.
        case file
        /// A piano plays everything but the drums.
        case piano
    }

    public static let name = "render"

    /// The MIDI file.
    public var file = ""
    /// The sound file, .wav, .flac or .ogg; the MIDI file's name with .wav by default.
    public var output: String?
    /// Whether a file that is read may be written over.
    public var force = false
    public var instruments = Instruments.file
    public var bits = SampleFormat.int16
    /// Frames a second, 8000...96000.
    public var sampleRate = 44_100
    /// Where the loudest sample goes, in decibels under full scale, -60...0.
    public var peak = -1.0
    public var reverb = true
    /// A SoundFont, "none" for the built-in piano; the one that is found by default.
    public var soundfont: String?

    public init() {}

    /// What came out. Levels are missing where there is silence.
    public struct Outcome: Codable, Sendable {
        public let file: String
        /// "FluidSynth 2.3.1 with FluidR3_GM.sf2", "the built-in piano".
        public let instrument: String
        public let seconds: Double
        public let sampleRate: Int
        public let peakDecibels, rmsDecibels: Double?
        /// How many times faster than the music plays.
        public let realTimeFactor: Double
    }

    /// Renders and writes.
    ///
    /// - Parameter context: an interruption leaves the sound file as it was.
    /// - Returns: where the sound lies, what played it, its levels, and how fast it was rendered.
    /// - Throws: `RequestError` that tells the allowed range; errors of reading, rendering and
    ///   writing, which name the file at fault.
    public func run(in context: RequestContext) throws -> Outcome {
        try check()
        let outputPath = output ?? ResultFiles.path(beside: file, "wav")
        var outputs = OutputFiles(
            reading: [file] + [soundfont].compactMap { $0 }, replacesInputs: force)
        outputs.add(outputPath, .sound, by: .output)
        try outputs.check()
        // A name that cannot be written is told before minutes are spent.
        _ = try AudioFileFormat(path: outputPath)
        let midi = try MIDIFile(path: file).checkingLength()
        let messages: [ScheduledMessage]
        switch instruments {
        case .file: messages = midi.scheduledMessages()
        case .piano: messages = midi.performance(pedal: .keep).scheduledMessages()
        }
        for fault in midi.diagnostics.prefix(3) { context.tell("note: repaired: \(fault)") }
        if !messages.contains(where: \.message.isNoteOn) {
            context.tell("note: the file has no notes")
        }
        return try render(messages, to: outputPath, in: context)
    }

    /// Checks the numbers.
    ///
    /// - Throws: `RequestError` that tells the allowed range.
    func check() throws {
        guard (8000...96_000).contains(sampleRate) else {
            throw RequestError("\(.sampleRate) must lie in 8000...96000, not \(sampleRate)")
        }
        guard (-60.0...0).contains(peak) else {
            throw RequestError("\(.peak) must lie in -60...0 decibels, not \(peak)")
        }
    }

    private func render(
        _ messages: [ScheduledMessage], to outputPath: String, in context: RequestContext
    ) throws -> Outcome {
        var renderer = SoundRenderer()
        renderer.sampleRate = sampleRate
        renderer.reverb = reverb
        renderer.leveling = .peak(decibels: peak)
        renderer.source = .init(named: soundfont)
        let totalSeconds = messages.last?.timeSeconds ?? 0
        let progress = context.progress(
            "rendering", total: Int(min(max(totalSeconds, 1), 1e6)), unit: "s of music")
        let start = DispatchTime.now().uptimeNanoseconds
        renderer.offline.maximumSeconds = max(
            renderer.offline.maximumSeconds, MIDIFile.longestSeconds)
        let report = try renderer.render(messages, to: outputPath, sampleFormat: bits) { seconds in
            if context.isInterrupted { throw CancellationError() }
            progress.update(Int(min(seconds, totalSeconds)))
        }
        let wallSeconds = Double(DispatchTime.now().uptimeNanoseconds - start) * 1e-9
        if let advice = report.advice { context.tell("note: \(advice)") }
        func finite(_ value: Double) -> Double? { value.isFinite ? value : nil }
        return Outcome(
            file: outputPath, instrument: report.instrument, seconds: report.soundSeconds,
            sampleRate: report.sampleRate, peakDecibels: finite(report.peakDecibels),
            rmsDecibels: finite(report.rmsDecibels),
            realTimeFactor: report.soundSeconds / max(wallSeconds, 1e-9))
    }
}

extension MIDIFile {
    /// The channel messages of all tracks by time, as a synthesizer is to receive them.
    ///
    /// - Complexity: O(n log n) in the number of events.
    public func scheduledMessages() -> [ScheduledMessage] {
        var entries: [(tick: Int, order: Int, message: SynthMessage)] = []
        for track in tracks {
            var tick = 0
            for event in track {
                tick += event.delta
                if let message = SynthMessage(event.message) {
                    entries.append((tick, entries.count, message))
                }
            }
        }
        entries.sort { ($0.tick, $0.order) < ($1.tick, $1.order) }
        let tempoMap = score().tempoMap
        return entries.map {
            ScheduledMessage(
                timeSeconds: tempoMap.seconds(atTick: min($0.tick, TempoMap.maximumTick)),
                message: $0.message)
        }
    }
}

extension SynthMessage {
    /// The message of a MIDI file in a synthesizer's terms; `nil` for what makes no sound.
    init?(_ message: Message) {
        switch message {
        case .noteOn(let channel, let key, let velocity):
            self = .noteOn(channel: channel, key: key, velocity: velocity)
        case .noteOff(let channel, let key, _): self = .noteOff(channel: channel, key: key)
        case .polyphonicPressure(let channel, let key, let pressure):
            self = .keyPressure(channel: channel, key: key, value: pressure)
        case .controlChange(let channel, let controller, let value):
            self = .controlChange(channel: channel, controller: controller, value: value)
        case .programChange(let channel, let program):
            self = .programChange(channel: channel, program: program)
        case .channelPressure(let channel, let pressure):
            self = .channelPressure(channel: channel, value: pressure)
        case .pitchBend(let channel, let value):
            self = .pitchBend(channel: channel, value: UInt16(clamping: value + 8192))
        case .systemExclusive, .escape, .meta: return nil
        }
    }

    var isNoteOn: Bool {
        if case .noteOn = self { return true }
        return false
    }
}
