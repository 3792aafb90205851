import AudioCore
import Foundation
import ListeningModels
import MIDIFiles
import MusicCore
import NeuralNetworks
import Requests
import Support

/// Tells what is played on a piano while it is played: the work behind live transcription.
public struct TranscribeLive: Sendable {
    /// What comes where the sound does not begin as a WAV file does.
    public var form = PCMStream.Form()
    /// Frames of sound that are taken at once.
    public var chunkFrames = 1024
    /// A checkpoint or a run of `train-transcription`; the one that comes with Cadenza by default.
    public var model: String?
    /// A FIFO, a raw MIDI device or a file that gets MIDI messages as they are heard.
    public var port: String?
    /// The MIDI file to write at the end.
    public var output: String?
    /// Whether a MIDI file that is there already may be written over.
    public var force = false

    public init() {}

    /// What has just been heard.
    public struct Event: Codable, Sendable, Equatable {
        /// The kind of an event.
        public enum Kind: String, Codable, Sendable {
            case noteOn = "note_on"
            case noteOff = "note_off"
            case pedal
        }

        public let event: Kind
        /// When it happened, in seconds of sound.
        public let time: Double
        /// How much sound had come when it was told, in seconds.
        public let heard: Double
        /// MIDI note number; of notes.
        public var pitch: Int?
        /// 1...127, of a note that begins; 127 or 0 of the pedal.
        public var velocity, value: Int?
        /// The probability of a note's strike, 0 to 1.
        public var confidence: Double?

        init(_ event: PianoEvent, heard: Double) {
            self.heard = heard
            switch event {
            case .struck(let note):
                (self.event, time, pitch) = (.noteOn, note.note.onsetSeconds, Int(note.note.pitch))
                (velocity, confidence) = (Int(note.note.velocity), Double(note.confidence))
            case .ended(let note):
                (self.event, time, pitch) = (
                    .noteOff, note.note.offsetSeconds, Int(note.note.pitch)
                )
            case .pedal(let change):
                (self.event, time, value) = (.pedal, change.timeSeconds, Int(change.value))
            }
        }

        /// As a MIDI message on channel 1 (MIDI 1.0 Detailed Specification, table I).
        var message: [UInt8] {
            switch event {
            case .noteOn: [0x90, UInt8(pitch ?? 0), UInt8(velocity ?? 0)]
            case .noteOff: [0x80, UInt8(pitch ?? 0), 64]
            case .pedal: [0xB0, 64, UInt8(value ?? 0)]
            }
        }
    }

    /// What was heard in all, and how fast.
    public struct Outcome: Codable, Sendable {
        /// Of sound.
        public let seconds: Double
        public let notes: Int
        /// Between a sound and what can be told about it: a frame, and what the network waits for.
        public let algorithmicDelaySeconds: Double
        /// Of computing for a chunk of sound: the median, and what 95 of 100 keep to.
        public let computingSecondsP50, computingSecondsP95: Double
    }

    /// Listens until the sound ends or the context is interrupted.
    ///
    /// - Parameters:
    ///   - context: where it is done.
    ///   - descriptor: where the sound comes from; the standard input by default.
    ///   - emit: gets what is heard, at once.
    /// - Returns: figures of the whole.
    /// - Throws: errors of the checkpoint, `FileError` for sound that cannot be read and places that cannot
    ///   be written to.
    public func run(
        in context: RequestContext, from descriptor: Int32 = STDIN_FILENO,
        emit: (Event) throws -> Void
    ) throws -> Outcome {
        try checkOutputs()
        let path = try ListeningLibrary(context.folders).path(model, of: .liveTranscription)
        let transcriber = try PianoTranscriber(Checkpoint(path: path))
        let messages = try port.map(MIDIMessagePort.init(path:))
        let sound = try PCMStream(
            descriptor: descriptor, name: "the standard input", raw: form,
            isInterrupted: { context.isInterrupted })
        let live = LiveTranscriber(transcriber, sampleRate: sound.form.sampleRate)
        var transcription = Transcription()
        var fault: (any Error)?
        func take(_ event: PianoEvent) {
            transcription.add(event)
            let told = Event(event, heard: live.seconds)
            do {
                try messages?.write(told.message)
                try emit(told)
            } catch {
                fault = error
            }
        }
        var times = WorkTimes()
        while fault == nil, let samples = try sound.next(maximumFrames: chunkFrames) {
            times.measure { live.push(samples, emit: take) }
        }
        live.finish(emit: take)
        if let fault { throw fault }
        if let output {
            try transcription.sorted().midiFile(writesPedal: true, title: "Live")
                .write(to: output)
        }
        return Outcome(
            seconds: live.seconds, notes: transcription.notes.count,
            algorithmicDelaySeconds: transcriber.algorithmicDelaySeconds,
            computingSecondsP50: times.percentile(50), computingSecondsP95: times.percentile(95))
    }

    /// Nothing that is there is written over.
    private func checkOutputs() throws {
        var outputs = OutputFiles(reading: [])
        if let output { outputs.add(output, .midi, by: .output) }
        if let port { outputs.add(port, .messages, by: .port) }
        try outputs.check()
        for (path, parameter) in [(output, ParameterName.output), (port, .port)] {
            guard let path, !force, !Files.isStream(path),
                Files.exists(path)
            else { continue }
            throw RequestError(
                parameter, "\(path) is there already: choose another name, or allow \(.force)")
        }
    }
}

/// Where MIDI messages go as they are heard.
private struct MIDIMessagePort {
    private let path: String
    private let handle: FileHandle

    init(path: String) throws {
        signal(SIGPIPE, SIG_IGN)
        self.path = path
        // A FIFO waits here for who reads it.
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        guard descriptor >= 0 else {
            throw FileError(
                .notWritable, path: path, message: String(cString: strerror(errno)))
        }
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    func write(_ message: [UInt8]) throws {
        do {
            try handle.write(contentsOf: message)
        } catch {
            throw FileError(
                .notWritable, path: path, message: "nobody takes the MIDI messages any more")
        }
    }
}
