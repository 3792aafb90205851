import CFluidSynth
import Foundation

/// FluidSynth with one SoundFont, rendered offline.
///
/// Messages go to the synthesizer directly, without its sequencer or player. It applies them at its
/// own block size of 64 frames (1.5 ms at 44.1 kHz). Every channel starts with program 0, the
/// piano of a General MIDI SoundFont, and channel 9 with its drums. Samples are read from the file
/// when a program is first chosen, so that a large SoundFont costs little memory.
public final class FluidSynthesizer: Synthesizer {
    public let title: String
    public let sampleRate: Int
    public let messageGranularityFrames = 64
    /// FluidSynth is quiet of its own: MAESTRO's performances peak at 0.08 to 0.13.
    public let liveGain: Float = 6
    /// The SoundFont in use.
    public let soundFontPath: String

    private let settings: OpaquePointer
    private let synth: OpaquePointer

    /// What a renderer may choose.
    public struct Options: Sendable, Equatable {
        /// Frames a second, 8000...96000 Hz.
        public var sampleRate = 44_100
        /// FluidSynth's reverb unit, with its default room.
        public var reverb = true
        /// FluidSynth's chorus; off because it makes a piano sound out of tune.
        public var chorus = false
        /// Voices at once, 1...65535; a pedalled piano with two voices a note needs many.
        public var polyphony = 512

        public init() {}
    }

    /// Loads a SoundFont.
    ///
    /// - Parameters:
    ///   - soundFontPath: an SF2 or SF3 file.
    ///   - options: sample rate, effects and voices.
    /// - Throws: ``RenderingError`` naming the file, with FluidSynth's own words.
    public init(soundFontPath: String, options: Options = Options()) throws {
        guard (8000...96_000).contains(options.sampleRate) else {
            throw RenderingError(
                .invalidSampleRate,
                "FluidSynth renders at 8000 to 96000 Hz, not at \(options.sampleRate)")
        }
        try FluidSynthesizer.checkSignature(of: soundFontPath)
        _ = FluidSynthLog.shared.takeMessages()
        guard let settings = new_fluid_settings() else {
            throw RenderingError(.synthesizerFailed, "FluidSynth could not make its settings")
        }
        fluid_settings_setnum(settings, "synth.sample-rate", Double(options.sampleRate))
        fluid_settings_setint(settings, "synth.reverb.active", options.reverb ? 1 : 0)
        fluid_settings_setint(settings, "synth.chorus.active", options.chorus ? 1 : 0)
        fluid_settings_setint(settings, "synth.polyphony", Int32(clamping: options.polyphony))
        fluid_settings_setint(settings, "synth.dynamic-sample-loading", 1)
        // Otherwise all samples are pinned in memory, which needs rights and room.
        fluid_settings_setint(settings, "synth.lock-memory", 0)
        guard let synth = new_fluid_synth(settings) else {
            delete_fluid_settings(settings)
            throw RenderingError(
                .synthesizerFailed,
                "FluidSynth could not start\(FluidSynthLog.shared.takeExplanation())")
        }
        guard fluid_synth_sfload(synth, soundFontPath, 1) != FLUID_FAILED else {
            delete_fluid_synth(synth)
            delete_fluid_settings(settings)
            throw RenderingError(
                .soundFontNotReadable,
                "\(soundFontPath): FluidSynth cannot load this SoundFont"
                    + FluidSynthLog.shared.takeExplanation())
        }
        self.settings = settings
        self.synth = synth
        self.sampleRate = options.sampleRate
        self.soundFontPath = soundFontPath
        title = "FluidSynth " + String(cString: fluid_version_str())
    }

    deinit {
        delete_fluid_synth(synth)
        delete_fluid_settings(settings)
    }

    // What these functions report is no failure of the piece: a note-off without its note, a
    // program the SoundFont lacks (FluidSynth then plays its nearest one).
    public func send(_ message: SynthMessage) {
        switch message {
        case .noteOn(let channel, let key, let velocity):
            if velocity > 0 {
                fluid_synth_noteon(synth, Int32(channel), Int32(key), Int32(velocity))
            } else {
                fluid_synth_noteoff(synth, Int32(channel), Int32(key))
            }
        case .noteOff(let channel, let key):
            fluid_synth_noteoff(synth, Int32(channel), Int32(key))
        case .controlChange(let channel, let controller, let value):
            fluid_synth_cc(synth, Int32(channel), Int32(controller), Int32(value))
        case .programChange(let channel, let program):
            fluid_synth_program_change(synth, Int32(channel), Int32(program))
        case .pitchBend(let channel, let value):
            fluid_synth_pitch_bend(synth, Int32(channel), Int32(value))
        case .channelPressure(let channel, let value):
            fluid_synth_channel_pressure(synth, Int32(channel), Int32(value))
        case .keyPressure(let channel, let key, let value):
            fluid_synth_key_pressure(synth, Int32(channel), Int32(key), Int32(value))
        }
    }

    public func render(into samples: UnsafeMutableBufferPointer<Float>) {
        guard let base = samples.baseAddress else { return }
        // fluid_synth_write_float: left at 0, 2, 4, ... and right at 1, 3, 5, ... of one buffer.
        fluid_synth_write_float(synth, Int32(samples.count / 2), base, 0, 2, base, 1, 2)
    }

    /// Refuses what is no SoundFont with a clearer word than the library has.
    private static func checkSignature(of path: String) throws {
        guard FileManager.default.fileExists(atPath: path) else {
            throw RenderingError(.soundFontNotFound, "\(path): there is no such SoundFont file")
        }
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw RenderingError(
                .soundFontNotReadable, "\(path): the SoundFont cannot be opened for reading")
        }
        defer { try? handle.close() }
        let head = [UInt8]((try? handle.read(upToCount: 12)) ?? Data())
        guard head.count == 12, head[..<4].elementsEqual("RIFF".utf8),
            head[8...].elementsEqual("sfbk".utf8)
        else {
            throw RenderingError(
                .soundFontNotReadable,
                "\(path): this is no SoundFont; an .sf2 or .sf3 file begins with RIFF....sfbk")
        }
    }
}

/// Collects what FluidSynth would print on standard error, to put it into errors.
///
/// The library has one log for the whole process; the first use of this type takes it over.
final class FluidSynthLog: @unchecked Sendable {
    static let shared = FluidSynthLog()

    private let lock = NSLock()
    private var messages: [String] = []

    private init() {
        for level in [FLUID_PANIC, FLUID_ERR] {
            fluid_set_log_function(
                Int32(level.rawValue),
                { _, message, _ in
                    if let message { FluidSynthLog.shared.add(String(cString: message)) }
                }, nil)
        }
        for level in [FLUID_WARN, FLUID_INFO, FLUID_DBG] {
            fluid_set_log_function(Int32(level.rawValue), nil, nil)
        }
    }

    private func add(_ message: String) {
        lock.withLock { if messages.count < 20 { messages.append(message) } }
    }

    /// The messages since the last call.
    func takeMessages() -> [String] {
        lock.withLock {
            defer { messages = [] }
            return messages
        }
    }

    /// The messages as the end of a sentence: ": ..." or nothing.
    func takeExplanation() -> String {
        let messages = takeMessages()
        return messages.isEmpty ? "" : ": " + messages.joined(separator: "; ")
    }
}
