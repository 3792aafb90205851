import AudioCore
import Foundation
import ListeningModels
import MIDIFiles
import MusicCore
import NeuralNetworks
import Requests
import Support

/// Turns recordings of a piano into MIDI: the work behind `transcribe`.
public struct Transcribe: Request {
    public static let name = "transcribe"

    /// Sound files: WAV, FLAC, Ogg or MP3.
    public var files: [String] = []
    /// The MIDI file to write, for one sound file; beside the sound file, with its name, by default.
    public var output: String?
    /// Whether a MIDI file that is there already may be written over.
    public var force = false
    /// Whether the sustain pedal is written as well.
    public var writesPedal = false
    /// A checkpoint or a run of `train-transcription`; the one that comes with Cadenza by default.
    public var model: String?

    public init() {}

    /// A note that was heard.
    public struct HeardNote: Codable, Sendable, Equatable {
        /// Seconds from the start.
        public let onset, offset: Double
        /// MIDI note number.
        public let pitch: Int
        /// 1...127.
        public let velocity: Int
        /// The probability of its strike, 0 to 1.
        public let confidence: Double
    }

    /// What was heard in a file.
    public struct Heard: Codable, Sendable, Equatable {
        public let file: String
        /// The MIDI file.
        public let midi: String
        /// Of the sound.
        public let seconds: Double
        /// By onset, then pitch.
        public let notes: [HeardNote]
        /// Seconds at which the sustain pedal goes down, up, down and so on.
        public let pedal: [Double]
        /// What was noticed in the file.
        public let diagnostics: [String]
    }

    /// Transcribes all files; those that cannot be read are told of, and the others transcribed.
    ///
    /// - Throws: `RequestError` where nothing could be transcribed; errors of the checkpoint.
    public func run(in context: RequestContext) throws -> [Heard] {
        guard !files.isEmpty else { throw RequestError(.file, "name one sound file or more") }
        guard output == nil || files.count == 1 else {
            throw RequestError(.output, "one MIDI file holds one recording; name one sound file")
        }
        let transcriber = try PianoTranscriber(
            Checkpoint(path: ListeningLibrary(context.folders).path(model, of: .transcription)))
        var outcomes: [Heard] = []
        var faults: [any Error] = []
        for file in files {
            do {
                outcomes.append(try transcribe(file, by: transcriber, in: context))
            } catch let error as CancellationError {
                throw error
            } catch {
                faults.append(error)
                if files.count > 1 { context.tell("\(error)") }
            }
        }
        if outcomes.isEmpty, let fault = faults.first { throw fault }
        return outcomes
    }

    private func transcribe(
        _ file: String, by transcriber: PianoTranscriber, in context: RequestContext
    ) throws -> Heard {
        let target = output ?? ResultFiles.path(beside: file, "mid")
        guard force || !FileManager.default.fileExists(atPath: target) || Files.isStream(target)
        else {
            throw RequestError(
                .output, "\(target) is there already: choose another name, or allow \(.force)")
        }
        var outputs = OutputFiles(reading: [file], replacesInputs: false)
        outputs.add(target, .midi, by: .output)
        try outputs.check()
        let (transcription, recording) = try Transcribe.read(file, by: transcriber, in: context)
        try transcription.midiFile(
            writesPedal: writesPedal, title: ResultFiles.stem(file)
        ).write(to: target)
        return Heard(
            file: file, midi: target, seconds: recording.sound.durationSeconds,
            notes: transcription.notes.map {
                HeardNote(
                    onset: $0.note.onsetSeconds, offset: $0.note.offsetSeconds,
                    pitch: Int($0.note.pitch), velocity: Int($0.note.velocity),
                    confidence: Double($0.confidence))
            }, pedal: transcription.pedal.map(\.timeSeconds),
            diagnostics: recording.diagnostics.map(\.message))
    }

    /// Reads and transcribes a recording, with progress.
    ///
    /// - Throws: `FileError` naming the file; `CancellationError` when the context is interrupted.
    static func read(
        _ file: String, by transcriber: PianoTranscriber, in context: RequestContext
    ) throws -> (Transcription, Recording) {
        let recording = try Recording(
            path: file, sampleRate: TranscriptionAnalyzer.sampleRate)
        let total = Int(recording.sound.durationSeconds.rounded(.up))
        let progress = context.progress("transcribing", total: total, unit: "s")
        let transcription = try transcriber.transcribe(recording.sound) { seconds in
            if context.isInterrupted { throw CancellationError() }
            progress.update(min(total, Int(seconds)))
        }
        return (transcription, recording)
    }
}

extension Transcription {
    /// The notes, as long as they sound.
    public var performance: Performance { Performance(notes: notes.map(\.note)) }

    /// The music as a MIDI file.
    ///
    /// - Parameters:
    ///   - writesPedal: whether the sustain pedal is written as well; notes last as long as they sound either
    ///     way.
    ///   - title: of the track.
    /// - Returns: a file of format 1 at 120 quarters a minute, whose beats mean nothing.
    public func midiFile(writesPedal: Bool, title: String) -> MIDIFile {
        var music = performance
        if writesPedal { music.pedal = pedal }
        return MIDIFile(performance: music, trackName: title)
    }
}
