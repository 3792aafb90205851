import AudioCore
import Foundation
import MusicCore
import NeuralNetworks
import Support

/// What was heard in a recording of a piano.
public struct Transcription: Sendable, Equatable {
    /// By onset, then pitch. A note lasts as long as it sounds, by its key or the pedal.
    public var notes: [HeardNote]
    /// The sustain pedal, as far as it can be heard.
    public var pedal: [PedalChange]

    public init(notes: [HeardNote] = [], pedal: [PedalChange] = []) {
        (self.notes, self.pedal) = (notes, pedal)
    }

    /// Takes what a stream has heard; strikes count when their notes have ended.
    public mutating func add(_ event: PianoEvent) {
        switch event {
        case .struck: break
        case .ended(let note): notes.append(note)
        case .pedal(let change): pedal.append(change)
        }
    }

    /// With the notes by onset, then pitch.
    public func sorted() -> Transcription {
        var sorted = self
        sorted.notes.sort {
            ($0.note.onsetSeconds, $0.note.pitch) < ($1.note.onsetSeconds, $1.note.pitch)
        }
        return sorted
    }
}

/// Transcribes recordings of pianos with trained weights.
public struct PianoTranscriber: Sendable {
    public let network: TranscriptionNetwork
    public var thresholds: NoteDecoder.Thresholds
    /// What has the last word about the notes of whole recordings; where it is `nil`, the network has.
    public var judge: NoteJudge?

    private static let thresholdsKey = "cadenza.transcription.thresholds"

    /// - Parameters:
    ///   - network: trained; it is folded.
    ///   - thresholds: where probabilities become notes.
    ///   - judge: has the last word about the notes of whole recordings.
    public init(
        _ network: TranscriptionNetwork, thresholds: NoteDecoder.Thresholds = .init(),
        judge: NoteJudge? = nil
    ) {
        (self.network, self.thresholds, self.judge) = (network, thresholds, judge)
        network.fold()
    }

    /// Reads a checkpoint.
    ///
    /// - Throws: `CheckpointError` for one of another kind or that does not fit.
    public init(_ checkpoint: Checkpoint) throws {
        let read = try checkpoint.listeningConfiguration(TranscriptionConfiguration.self)
        var thresholds: NoteDecoder.Thresholds?
        if let text = checkpoint.metadata[Self.thresholdsKey] {
            do {
                thresholds = try JSONDecoder().decode(
                    NoteDecoder.Thresholds.self, from: Data(text.utf8))
            } catch {
                throw CheckpointError(
                    .malformed, path: checkpoint.path,
                    message: "its thresholds cannot be read: \(error)")
            }
        }
        var random = RandomGenerator(seed: 0)
        let network = TranscriptionNetwork(read, random: &random)
        let (networkPart, judgePart) = checkpoint.partsOfTranscriber
        try networkPart.expectRoom(for: network.parameterCount)
        try networkPart.load(into: network)
        var judge: NoteJudge?
        if let judgePart {
            let read = NoteJudge(random: &random)
            try judgePart.load(into: read)
            judge = read
        }
        self.init(network, thresholds: thresholds ?? .init(), judge: judge)
    }

    /// Between a sound and what can be told about it, at most, in seconds: a frame, and what the network waits for.
    public var algorithmicDelaySeconds: Double {
        Double(1 + network.configuration.delayFrames) / TranscriptionAnalyzer.frameRate
    }

    /// A network with its weights, to be written.
    ///
    /// - Parameters:
    ///   - network: any.
    ///   - info: about its training.
    ///   - thresholds: kept with it, where they were chosen.
    /// - Returns: what a run keeps, and ``init(_:)`` reads.
    /// - Throws: `EncodingError`.
    public static func checkpoint(
        of network: TranscriptionNetwork, info: Checkpoint.Info,
        thresholds: NoteDecoder.Thresholds? = nil
    ) throws -> Checkpoint {
        var checkpoint = Checkpoint(
            architecture: TranscriptionConfiguration.architecture,
            configuration: try JSONValue(encoding: network.configuration), info: info,
            entries: network.stateDict())
        if let thresholds {
            checkpoint.metadata[thresholdsKey] = String(
                decoding: try JSONEncoder().encode(thresholds), as: UTF8.self)
        }
        return checkpoint
    }

    /// A checkpoint with another judge.
    ///
    /// - Parameters:
    ///   - judge: of notes.
    ///   - checkpoint: of a transcription network.
    /// - Returns: the checkpoint, otherwise as it was.
    public static func adding(_ judge: NoteJudge, to checkpoint: Checkpoint) -> Checkpoint {
        var result = checkpoint.partsOfTranscriber.network
        for (name, entry) in judge.stateDict() {
            result.entries[Checkpoint.judgePrefix + name] = entry
        }
        return result
    }

    /// Transcribes a recording.
    ///
    /// - Parameter nextBlock: the next samples, one channel at ``TranscriptionAnalyzer/sampleRate``, any number;
    ///   `nil` at the end. What it throws ends the work.
    /// - Returns: notes and pedal, in seconds from the beginning of the sound; notes of a chord are drawn together, and the judge
    ///   has had the last word where there is one.
    public func transcribe(nextBlock: () throws -> [Float]?) rethrows -> Transcription {
        guard let judge else { return try possibleNotes(nextBlock).withChordsTogether() }
        return judge.judged(
            try possibleNotes(nextBlock), threshold: thresholds.strike
        ).withChordsTogether()
    }

    /// The notes of a recording before they are judged: where there is a judge, or one is to be taught, all that are possible.
    ///
    /// - Parameters:
    ///   - isForJudge: whether a judge is to be taught.
    ///   - nextBlock: as in ``transcribe(nextBlock:)``.
    /// - Returns: notes by onset, and pedal.
    public func possibleNotes(
        isForJudge: Bool = false, _ nextBlock: () throws -> [Float]?
    ) rethrows -> Transcription {
        var transcription = Transcription()
        let stream = TranscriptionStream(self, isForJudge: isForJudge || judge != nil)
        while let block = try nextBlock() { stream.push(block) { transcription.add($0) } }
        stream.finish { transcription.add($0) }
        return transcription.sorted()
    }

    /// Transcribes sound that lies in memory.
    ///
    /// - Parameter sound: one channel at ``TranscriptionAnalyzer/sampleRate``.
    /// - Returns: notes and pedal, in seconds from the beginning of the sound.
    public func transcribe(_ sound: AudioBuffer) -> Transcription {
        precondition(
            sound.channelCount == 1 && sound.sampleRate == TranscriptionAnalyzer.sampleRate,
            "one channel at \(TranscriptionAnalyzer.sampleRate) Hz")
        var rest = [sound.samples]
        return transcribe { rest.popLast() }
    }
}

extension Checkpoint {
    /// What the names of a judge's arrays begin with.
    static let judgePrefix = "judge."

    /// The network of a transcriber alone, and its judge, where there is one.
    public var partsOfTranscriber: (network: Checkpoint, judge: Checkpoint?) {
        var (network, judge) = (self, self)
        (network.entries, judge.entries) = ([:], [:])
        for (name, entry) in entries {
            if name.hasPrefix(Checkpoint.judgePrefix) {
                judge.entries[String(name.dropFirst(Checkpoint.judgePrefix.count))] = entry
            } else {
                network.entries[name] = entry
            }
        }
        return (network, judge.entries.isEmpty ? nil : judge)
    }
}
