import AudioCore
import Foundation
import ListeningModels
import MIDIFiles
import Measurements
import MusicCore
import NeuralNetworks
import Plotting
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
    /// Whether a picture of the notes is drawn beside every MIDI file, under its name with .png.
    public var drawsPicture = false
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
        /// The picture, where one was asked for.
        public let picture: String?
        /// Of the sound.
        public let seconds: Double
        /// By onset, then pitch.
        public let notes: [HeardNote]
        /// Seconds at which the sustain pedal goes down, up, down and so on.
        public let pedal: [Double]
        /// What was noticed in the file.
        public let diagnostics: [String]
    }

    /// What became of all files.
    public struct Report: Codable, Sendable, Equatable {
        /// In the order of the files.
        public var heard: [Heard]
        /// Files that could not be transcribed, and why.
        public var leftOut: [String]
    }

    /// Transcribes all files, several at a time; one that cannot be read is left out and named.
    ///
    /// - Throws: `RequestError` for outputs that cannot be written so; errors of the checkpoint;
    ///   `CancellationError` when the context is interrupted.
    public func run(in context: RequestContext) throws -> Report {
        guard !files.isEmpty else { throw RequestError(.file, "name one sound file or more") }
        guard output == nil || files.count == 1 else {
            throw RequestError(.output, "one MIDI file holds one recording; name one sound file")
        }
        try checkOutputs()
        let transcriber = try PianoTranscriber(
            Checkpoint(path: ListeningLibrary(context.folders).path(model, of: .transcription)))
        var quiet = context
        if files.count > 1 {
            // Files at once would each tell how far they are.
            quiet.events = { event in
                if case .notice = event { context.events(event) }
            }
        }
        let results = try outcomes(
            of: files, context.progress("transcribing", total: files.count, unit: "files"),
            by: .alone
        ) { [quiet] in try transcribe($0, by: transcriber, in: quiet) }
        if context.isInterrupted { throw CancellationError() }
        var report = Report(heard: [], leftOut: [])
        for result in results {
            switch result {
            case .success(let heard): report.heard.append(heard)
            case .failure(let error): report.leftOut.append(error.description)
            }
        }
        return report
    }

    private func midiPath(of file: String) -> String {
        output ?? ResultFiles.path(beside: file, "mid")
    }

    private func picturePath(of file: String) -> String? {
        drawsPicture ? ResultFiles.path(beside: midiPath(of: file), "png") : nil
    }

    /// Nothing that is there is written over, and nothing written twice.
    private func checkOutputs() throws {
        var outputs = OutputFiles(reading: files, replacesInputs: false)
        for file in files {
            outputs.add(midiPath(of: file), .midi, by: .output)
            if let picture = picturePath(of: file) { outputs.add(picture, .picture, by: .plot) }
        }
        try outputs.check()
        for target in files.map(midiPath) + files.compactMap(picturePath) {
            guard
                force || !Files.exists(target) || Files.isStream(target)
            else {
                throw RequestError(
                    .output, "\(target) is there already: choose another name, or allow \(.force)")
            }
        }
    }

    private func transcribe(
        _ file: String, by transcriber: PianoTranscriber, in context: RequestContext
    ) throws -> Heard {
        let (transcription, recording) = try Transcribe.read(file, by: transcriber, in: context)
        let (target, picture) = (midiPath(of: file), picturePath(of: file))
        try transcription.midiFile(writesPedal: writesPedal, title: ResultFiles.stem(file))
            .write(to: target)
        if let picture {
            try PianoRollPicture(
                transcription.performance, title: ResultFiles.stem(file),
                subtitle: "\(transcription.notes.count) notes heard"
            ).write(to: picture)
        }
        return Heard(
            file: file, midi: target, picture: picture, seconds: recording.durationSeconds,
            notes: transcription.notes.map {
                HeardNote(
                    onset: $0.note.onsetSeconds, offset: $0.note.offsetSeconds,
                    pitch: Int($0.note.pitch), velocity: Int($0.note.velocity),
                    confidence: Double($0.confidence))
            }, pedal: transcription.pedal.map(\.timeSeconds),
            diagnostics: recording.diagnostics.map(\.message))
    }

    /// Reads and transcribes a recording as it is read, with progress.
    ///
    /// - Throws: `FileError` naming the file; `CancellationError` when the context is interrupted.
    static func read(
        _ file: String, by transcriber: PianoTranscriber, in context: RequestContext
    ) throws -> (Transcription, RecordingReader) {
        let reader = try RecordingReader(
            path: file, sampleRate: TranscriptionAnalyzer.sampleRate,
            maximumSeconds: maximumSeconds)
        let total = Int(reader.durationSeconds.rounded(.up))
        let progress = context.progress("transcribing", total: total, unit: "s")
        var done = 0
        let transcription = try transcriber.transcribe {
            if context.isInterrupted { throw CancellationError() }
            progress.update(min(total, done / TranscriptionAnalyzer.sampleRate))
            let block = try reader.next()
            done += block?.count ?? 0
            return block
        }
        return (transcription, reader)
    }

    /// The longest recording, in seconds: a day and a night.
    static let maximumSeconds = 86_400.0
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
