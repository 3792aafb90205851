import AudioCore
import CPUBackend
import Foundation
import MusicCore
import NeuralNetworks
import Support
import Tensors

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
    /// What tells the velocities of whole recordings; the network's own stay where it is `nil`.
    public var velocities: VelocityModel?

    private static let thresholdsKey = "cadenza.transcription.thresholds"
    private static let velocitiesKey = "cadenza.transcription.velocities"

    /// - Parameters:
    ///   - network: trained; it is folded.
    ///   - thresholds: where probabilities become notes.
    ///   - velocities: what tells those of whole recordings.
    public init(
        _ network: TranscriptionNetwork, thresholds: NoteDecoder.Thresholds = .init(),
        velocities: VelocityModel? = nil
    ) {
        (self.network, self.thresholds, self.velocities) = (network, thresholds, velocities)
        network.fold()
    }

    /// Reads a checkpoint.
    ///
    /// - Throws: `CheckpointError` for one of another kind or that does not fit.
    public init(_ checkpoint: Checkpoint) throws {
        let read = try checkpoint.listeningConfiguration(TranscriptionConfiguration.self)
        /// What was chosen after training and is kept beside the weights.
        func kept<Value: Decodable>(_ key: String, _ words: String) throws -> Value? {
            guard let text = checkpoint.metadata[key] else { return nil }
            do {
                return try JSONDecoder().decode(Value.self, from: Data(text.utf8))
            } catch {
                throw CheckpointError(
                    .malformed, path: checkpoint.path,
                    message: "its \(words) cannot be read: \(error)")
            }
        }
        let thresholds: NoteDecoder.Thresholds? = try kept(Self.thresholdsKey, "thresholds")
        let velocities: VelocityModel? = try kept(Self.velocitiesKey, "rule for velocities")
        var random = RandomGenerator(seed: 0)
        let network = TranscriptionNetwork(read, random: &random)
        try checkpoint.expectRoom(for: network.parameterCount)
        try checkpoint.load(into: network)
        self.init(network, thresholds: thresholds ?? .init(), velocities: velocities)
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

    /// A checkpoint with another rule for velocities.
    ///
    /// - Parameters:
    ///   - velocities: the rule.
    ///   - checkpoint: of a transcription network.
    /// - Returns: the checkpoint, otherwise as it was.
    /// - Throws: `EncodingError`.
    public static func adding(_ velocities: VelocityModel, to checkpoint: Checkpoint) throws
        -> Checkpoint
    {
        var result = checkpoint
        result.metadata[velocitiesKey] = String(
            decoding: try JSONEncoder().encode(velocities), as: UTF8.self)
        return result
    }

    /// Transcribes a recording.
    ///
    /// - Parameters:
    ///   - manner: when strikes are told, as in ``TranscriptionStream``.
    ///   - nextBlock: the next samples, one channel at ``TranscriptionAnalyzer/sampleRate``, any number;
    ///     `nil` at the end. What it throws ends the work.
    /// - Returns: notes and pedal, in seconds from the beginning of the sound; notes of a chord are drawn together, and
    ///   velocities agree over the whole recording where there is a rule for them.
    public func transcribe(
        _ manner: NoteDecoder.Manner = .atPeak, nextBlock: () throws -> [Float]?
    ) rethrows -> Transcription {
        var transcription = Transcription()
        let stream = TranscriptionStream(self, manner: manner)
        while let block = try nextBlock() { stream.push(block) { transcription.add($0) } }
        stream.finish { transcription.add($0) }
        let together = transcription.sorted().withChordsTogether()
        return velocities?.applied(to: together) ?? together
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

/// Transcribes sound as it comes, in memory that does not grow with it.
///
/// An instance belongs to one thread at a time.
public final class TranscriptionStream {
    private let network: TranscriptionNetwork
    private let backend: any Backend
    private let chunkFrames: Int
    private var analyzer: TranscriptionAnalyzer
    private var decoder: NoteDecoder
    private var state: TranscriptionState?
    /// Frames that the network has not read, after ``keptFrames`` that it has.
    private var frames: [Float] = []
    /// The number of the first frame that the network has not read.
    private var nextFrame = 0
    /// Of the last strike of every key.
    private var levels = [StrikeLevels?](repeating: nil, count: TranscriptionNetwork.keys)
    /// Answers that are about the time before the sound.
    private var early: Int

    /// - Parameters:
    ///   - transcriber: the network and its thresholds.
    ///   - chunkFrames: frames that are read at once: 1 answers as soon as possible, more are faster.
    ///   - manner: when strikes are told.
    public init(
        _ transcriber: PianoTranscriber, chunkFrames: Int = 100,
        manner: NoteDecoder.Manner = .atPeak
    ) {
        precondition(chunkFrames >= 1, "a chunk has a frame")
        network = transcriber.network
        backend = defaultBackend()
        self.chunkFrames = chunkFrames
        decoder = NoteDecoder(
            transcriber.thresholds, frameRate: TranscriptionAnalyzer.frameRate, manner: manner)
        state = network.initialState(batch: 1)
        early = network.configuration.delayFrames
        let silence = [Float](repeating: 0, count: TranscriptionAnalyzer.hopSamples)
        analyzer = TranscriptionAnalyzer(network.configuration.windows)
        let fresh = analyzer
        analyzer.push(silence) { frame in
            for _ in 0..<keptFrames { frames.append(contentsOf: frame) }
        }
        analyzer = fresh
    }

    /// Takes the next samples.
    ///
    /// - Parameters:
    ///   - samples: one channel at ``TranscriptionAnalyzer/sampleRate``; any number.
    ///   - emit: gets what has become known.
    public func push(_ samples: some Sequence<Float>, emit: (PianoEvent) -> Void) {
        analyzer.push(samples) { frame in
            frames.append(contentsOf: frame)
            if waiting >= chunkFrames { read(emit) }
        }
    }

    /// Ends the sound: notes that still sound end with it.
    ///
    /// - Parameter emit: gets the last events.
    public func finish(emit: (PianoEvent) -> Void) {
        let silence = [Float](
            repeating: 0,
            count: (network.configuration.delayFrames + 1) * TranscriptionAnalyzer.hopSamples)
        push(silence, emit: emit)
        if waiting > 0 { read(emit) }
        decoder.finish(emit: emit)
    }

    private var waiting: Int {
        frames.count / TranscriptionAnalyzer.frameSize - keptFrames
    }

    /// Frames that are kept after they were read: those about which nothing was said yet, and those that
    /// strikes are measured by.
    private var keptFrames: Int { network.configuration.delayFrames + StrikeLevels.framesAfter }

    private func read(_ emit: (PianoEvent) -> Void) {
        let (count, size) = (waiting, TranscriptionAnalyzer.frameSize)
        let context = TranscriptionNetwork.contextFrames
        let x = Tensor(
            Array(frames[(keptFrames - context) * size..<(keptFrames + count) * size]),
            shape: [
                1, count + context, TranscriptionAnalyzer.binCount, TranscriptionAnalyzer.channels,
            ])
        let tape = Tape(backend: backend)
        let output = network(x, state: &state, tape)
        let keys = TranscriptionNetwork.keys
        let velocities = network.velocities(of: output.features, tape)
        let (logits, strengths) = (output.keys.elements, velocities.elements)
        let pedal = output.pedal.elements
        for frame in 0..<count {
            if early > 0 {
                early -= 1
                continue
            }
            func values(_ logit: (Int) -> Float) -> [Float] {
                (0..<keys).map { TranscriptionStream.sigmoid(logit($0 * count + frame)) }
            }
            decoder.push(
                KeyFrame(
                    strikes: values { logits[2 * $0] }, sounding: values { logits[2 * $0 + 1] },
                    velocities: values { strengths[$0] },
                    pedal: TranscriptionStream.sigmoid(pedal[frame]))
            ) { emit(measured($0)) }
        }
        frames.removeFirst(count * size)
        nextFrame += count
    }

    /// The event with the levels of its strike, where the frames tell them.
    private func measured(_ event: PianoEvent) -> PianoEvent {
        switch event {
        case .pedal: return event
        case .struck(var heard):
            let key = Int(heard.note.pitch) - TranscriptionNetwork.lowestKey
            levels[key] = strikeLevels(key: key, at: heard.note.onsetSeconds)
            heard.levels = levels[key]
            return .struck(heard)
        case .ended(var heard):
            heard.levels = levels[Int(heard.note.pitch) - TranscriptionNetwork.lowestKey]
            return .ended(heard)
        }
    }

    private func strikeLevels(key: Int, at seconds: Double) -> StrikeLevels? {
        // The first frame that hears the strike, among those that are kept.
        let heard = Int((seconds + NoteDecoder.soundDelaySeconds) * TranscriptionAnalyzer.frameRate)
        let first = heard - nextFrame + keptFrames
        let size = TranscriptionAnalyzer.frameSize
        let after = first + StrikeLevels.framesAfter
        guard first >= 1, (after + 1) * size <= frames.count else { return nil }
        return StrikeLevels(
            key: key, before: frames[(first - 1) * size..<first * size],
            after: frames[after * size..<(after + 1) * size])
    }

    private static func sigmoid(_ x: Float) -> Float { 1 / (1 + exp(-x)) }
}
