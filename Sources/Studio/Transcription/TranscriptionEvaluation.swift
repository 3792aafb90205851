import AudioCore
import Datasets
import Evaluation
import Foundation
import ListeningData
import ListeningModels
import MIDIFiles
import MusicCore
import NeuralNetworks
import Requests
import Support

/// Scores transcriptions of recordings whose notes are known: the work behind
/// `evaluate-transcription`.
public struct TranscriptionEvaluation: Request {
    public static let name = "evaluate_transcription"

    /// Sound files, or folders of them. The notes of each stand beside it under the same name: a
    /// MIDI file, or a table (.tsv) of onset, offset, note and velocity.
    public var files: [String] = []
    /// A checkpoint or a run; the one that comes with Cadenza by default.
    public var model: String?
    /// MIDI files by another transcriber, in this folder under the names of the sound files, are scored in place of
    /// our own.
    public var transcriptions: String?
    /// Thresholds in place of those of the checkpoint.
    public var strikeThreshold, soundingThreshold: Float?
    /// Only the first seconds of every file; 120 of what is played.
    public var maxSeconds: Double?
    /// In place of files: performances of the test split of a MAESTRO folder, or of a folder of MIDI files, on this piano
    /// (see `train-transcription`).
    public var data: String?
    public var piano: String?
    /// Performances that are played.
    public var pieces = 20
    /// Whether the sound is heard as live transcription hears it, in chunks of 23 ms.
    public var isLive = false

    public init() {}

    /// F1 by the rules of mir_eval.
    public struct Figures: Codable, Sendable, Equatable {
        /// Onset and pitch, within 50 ms.
        public var onset = 0.0
        public var precision = 0.0
        public var recall = 0.0
        /// Onset and pitch, within 25 ms.
        public var onset25 = 0.0
        /// Onset, pitch and offset.
        public var offset = 0.0
        /// Onset, pitch and velocity.
        public var velocity = 0.0
        /// All four.
        public var all = 0.0

        init() {}

        init(heard: [Note], played: [Note]) {
            let scores = TranscriptionScores(heard: heard, played: played)
            let strict = TranscriptionScores(
                heard: heard, played: played, rules: .init(onsetSeconds: 0.025))
            (onset, precision) = (scores.onset.f1, scores.onset.precision)
            (recall, onset25) = (scores.onset.recall, strict.onset.f1)
            (offset, velocity, all) = (scores.offset.f1, scores.velocity.f1, scores.all.f1)
        }

        static func mean(_ all: [Figures]) -> Figures {
            var mean = Figures()
            let count = Double(max(1, all.count))
            let parts: [WritableKeyPath<Figures, Double>] = [
                \.onset, \.precision, \.recall, \.onset25, \.offset, \.velocity, \.all,
            ]
            for part in parts {
                mean[keyPath: part] = all.reduce(0) { $0 + $1[keyPath: part] } / count
            }
            return mean
        }
    }

    /// What was measured in a file.
    public struct FileResult: Codable, Sendable, Equatable {
        public let file: String
        public let seconds: Double
        public let played, heard: Int
        public let f1: Figures
    }

    /// What was measured in all files.
    public struct Outcome: Codable, Sendable, Equatable {
        public let files: [FileResult]
        /// The mean over the files.
        public let mean: Figures
        /// Seconds of sound in a second of work; 0 where the work was another's.
        public let timesRealTime: Double
        /// How soon strikes were told of, where it was heard live.
        public let delays: LiveDelays?

        init(_ files: [FileResult], _ hearing: MeasuredHearing? = nil) {
            self.files = files
            mean = Figures.mean(files.map(\.f1))
            timesRealTime = hearing?.timesRealTime ?? 0
            delays = hearing?.liveDelays
        }
    }

    /// - Throws: `RequestError` where there is nothing to score; errors that name the file at fault.
    public func run(in context: RequestContext) throws -> Outcome {
        guard transcriptions == nil else {
            return Outcome(try scored(in: context) { sound, _ in try foreignNotes(of: sound) })
        }
        var transcriber = try PianoTranscriber(
            Checkpoint(
                path: ListeningLibrary(context.folders).path(
                    model, of: isLive ? .liveTranscription : .transcription)))
        if let strikeThreshold { transcriber.thresholds.strike = strikeThreshold }
        if let soundingThreshold { transcriber.thresholds.sounding = soundingThreshold }
        var hearing = MeasuredHearing(transcriber, isLive: isLive)
        if let data, let piano {
            let results = try played(data: data, on: PianoSamples(path: piano), &hearing, context)
            return Outcome(results, hearing)
        }
        let results = try scored(in: context) { sound, played in
            // Live, the rate of the file is that of a microphone.
            let reader = try RecordingReader(
                path: sound, sampleRate: isLive ? nil : TranscriptionAnalyzer.sampleRate)
            let heard = try hearing.hear(sampleRate: reader.sampleRate) {
                if context.isInterrupted { throw CancellationError() }
                return try reader.next()
            }
            hearing.compare(with: played)
            return heard
        }
        return Outcome(results, hearing)
    }

    /// Scores what is heard in recordings.
    private func scored(
        in context: RequestContext, hear: (_ sound: String, _ played: [Note]) throws -> [Note]
    ) throws -> [FileResult] {
        let pairs = try recordings()
        let progress = context.progress("scoring", total: pairs.count, unit: "recordings")
        return try pairs.enumerated().map { index, pair in
            if context.isInterrupted { throw CancellationError() }
            var played = try TranscriptionEvaluation.notes(path: pair.notes)
            var heard = try hear(pair.sound, played)
            if let maxSeconds {
                played.removeAll { $0.onsetSeconds >= maxSeconds }
                heard.removeAll { $0.onsetSeconds >= maxSeconds }
            }
            progress.update(index + 1)
            return FileResult(
                file: pair.sound, seconds: played.map(\.offsetSeconds).max() ?? 0,
                played: played.count, heard: heard.count,
                f1: Figures(heard: heard, played: played))
        }
    }

    /// Scores performances that are played here.
    private func played(
        data: String, on piano: PianoSamples, _ hearing: inout MeasuredHearing,
        _ context: RequestContext
    ) throws -> [FileResult] {
        let corpus = try CorpusLoader(path: data).loadPerformances().corpus
        let all = corpus.pieceIndices(in: .test)
        let count = min(pieces, all.count)
        guard count > 0 else { throw RequestError("\(data) has no performances to test by") }
        let progress = context.progress("scoring", total: count, unit: "performances")
        return try (0..<count).map { number in
            if context.isInterrupted { throw CancellationError() }
            // Spread over the whole list, which is in the order of composers.
            let piece = all[number * all.count / count]
            let (sound, notes) = TranscriptionSource.recording(
                of: corpus.performance(ofPiece: piece), on: piano, seconds: maxSeconds ?? 120)
            var rest = [sound]
            let heard = hearing.hear(sampleRate: TranscriptionAnalyzer.sampleRate) {
                rest.popLast()
            }
            hearing.compare(with: notes)
            progress.update(number + 1)
            return FileResult(
                file: corpus.pieces[piece].name,
                seconds: Double(sound.count) / Double(TranscriptionAnalyzer.sampleRate),
                played: notes.count, heard: heard.count,
                f1: Figures(heard: heard, played: notes))
        }
    }

    /// What another transcriber has heard in a recording.
    private func foreignNotes(of sound: String) throws -> [Note] {
        try TranscriptionEvaluation.notes(
            path: (transcriptions ?? "") + "/" + ResultFiles.stem(sound) + ".mid")
    }

    /// The sound files and the notes that belong to them.
    private func recordings() throws -> [(sound: String, notes: String)] {
        let forms: Set = ["wav", "flac", "ogg", "mp3", "aif", "aiff"]
        var sounds: [String] = []
        for file in files {
            if Files.isFolder(file) == true {
                let names = try FileManager.default.contentsOfDirectory(atPath: file).sorted()
                sounds += names.filter {
                    forms.contains(($0 as NSString).pathExtension.lowercased())
                }
                .map { (file as NSString).appendingPathComponent($0) }
            } else {
                sounds.append(file)
            }
        }
        guard !sounds.isEmpty else {
            throw RequestError(.file, "name recordings, or a folder that holds some")
        }
        return try sounds.map { sound in
            let stem = (sound as NSString).deletingPathExtension
            guard
                let notes = ["tsv", "mid", "midi"].map({ stem + "." + $0 })
                    .first(where: Files.exists)
            else {
                throw FileError(
                    .notFound, path: sound,
                    message:
                        "its notes must stand beside it, in \((stem as NSString).lastPathComponent)"
                        + ".mid or .tsv")
            }
            return (sound, notes)
        }
    }

    /// The notes of a MIDI file, as long as key or pedal hold them, or those of a table.
    ///
    /// - Throws: errors that name the file, and the line of a table.
    static func notes(path: String) throws -> [Note] {
        guard path.lowercased().hasSuffix(".tsv") else {
            return try MIDIFile(path: path).performance(pedal: .extend).notes
        }
        let text = String(decoding: try Files.read(path, maximumBytes: 1 << 26), as: UTF8.self)
        var notes: [Note] = []
        for (index, line) in text.split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline
        ).enumerated() where !line.isEmpty && !line.hasPrefix("#") {
            let fields = line.split(separator: "\t").map { Double($0) }
            guard fields.count >= 4, let onset = fields[0], let offset = fields[1],
                let pitch = fields[2], let velocity = fields[3], onset >= 0, offset >= onset,
                (0...127).contains(pitch), (0...127).contains(velocity)
            else {
                throw FileError(
                    .notReadable, path: path,
                    message: "line \(index + 1): onset, offset, note and velocity are expected, "
                        + "with tabs between them")
            }
            notes.append(
                Note(
                    pitch: UInt8(pitch), velocity: UInt8(max(1, velocity)), onsetSeconds: onset,
                    offsetSeconds: offset))
        }
        return notes
    }
}
