import AudioCore
import Foundation
import MIDIFiles
import MusicCore
import Requests
import SoundRendering
import Support

/// Turns a MIDI file into a sound file: the work behind `render`.
public struct SoundExport: Sendable {
    /// The samples of WAV and FLAC files.
    public typealias SampleFormat = AudioFileFormat.SampleFormat

    /// Which sounds play.
    public enum Instruments: String, Sendable, CaseIterable {
        /// The programs and drums that the file asks for.
        case file
        /// A piano plays everything but the drums.
        case piano
    }

    /// The MIDI file.
    public var path: String
    /// The sound file; .wav, .flac or .ogg.
    public var outputPath: String
    public var instruments = Instruments.file
    public var sampleFormat = SampleFormat.int16
    /// How to render; see `SoundRenderer`.
    public var renderer = SoundRenderer()

    public init(path: String, outputPath: String) {
        self.path = path
        self.outputPath = outputPath
    }

    /// What came out.
    public struct Result: Sendable {
        public let report: SoundRenderer.Report
        /// How many times faster than the music plays.
        public let realTimeFactor: Double
        /// What the user should know.
        public let notices: [String]
    }

    /// Renders and writes.
    ///
    /// - Throws: errors of reading, rendering and writing, which name the file at fault.
    public func run(in context: RequestContext = RequestContext()) throws -> Result {
        // A name that cannot be written is told before minutes are spent.
        _ = try AudioFileFormat(path: outputPath)
        let file = try MIDIFile(path: path).checkingLength()
        let messages: [ScheduledMessage]
        switch instruments {
        case .file: messages = file.scheduledMessages()
        case .piano: messages = file.performance(pedal: .keep).scheduledMessages()
        }
        var notices = file.diagnostics.prefix(3).map { "repaired: \($0)" }
        if !messages.contains(where: \.message.isNoteOn) { notices.append("the file has no notes") }

        let totalSeconds = messages.last?.timeSeconds ?? 0
        let progress = context.progress(
            "rendering", total: Int(min(max(totalSeconds, 1), 1e6)), unit: "s of music")
        let start = DispatchTime.now().uptimeNanoseconds
        var renderer = renderer
        renderer.offline.maximumSeconds = max(
            renderer.offline.maximumSeconds, MIDIFile.longestSeconds)
        let report = try renderer.render(messages, to: outputPath, sampleFormat: sampleFormat) {
            seconds in
            progress.update(Int(min(seconds, totalSeconds)))
        }
        let wallSeconds = Double(DispatchTime.now().uptimeNanoseconds - start) * 1e-9
        if let advice = report.advice { notices.append(advice) }
        return Result(
            report: report, realTimeFactor: report.soundSeconds / max(wallSeconds, 1e-9),
            notices: notices)
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
