import CPUBackend
import Foundation
import MusicCore
import NeuralNetworks
import Support
import Tensors

/// Transcribes sound as it comes, in memory that does not grow with it.
///
/// An instance belongs to one thread at a time.
public final class TranscriptionStream {
    private let network: TranscriptionNetwork
    private let backend: any Backend
    private let chunkFrames: Int
    private var analyzer: TranscriptionAnalyzer
    private var decoder: NoteDecoder
    /// Frames that are kept after they were read: those about which nothing was said yet, and those that
    /// strikes are measured by.
    private let keptFrames: Int
    /// How many frames the decoder lags behind the network's answers.
    private let decoderLag: Int
    /// Answers, from the first that a strike is still judged by.
    private var answers: [KeyFrame] = []
    /// The number of the first of them.
    private var firstAnswer = 0
    /// How many frames the decoder has read.
    private var decodedFrames = 0
    private var state: TranscriptionState?
    /// Frames that the network has not read, after ``keptFrames`` or more that it has.
    private var frames: FrameHistory
    /// The number of the first frame that the network has not read.
    private var nextFrame = 0
    /// The last strike of every key.
    private var strikes = [HeardNote?](repeating: nil, count: TranscriptionNetwork.keys)
    /// Answers that are about the time before the sound.
    private var early: Int

    /// - Parameters:
    ///   - transcriber: the network and its thresholds.
    ///   - chunkFrames: frames that are read at once: 1 answers as soon as possible, more are faster.
    ///   - manner: when strikes are told.
    ///   - isForJudge: whether all possible notes are told, half a second later, with what a ``NoteJudge`` has to know of them.
    public init(
        _ transcriber: PianoTranscriber, chunkFrames: Int = 100,
        manner: NoteDecoder.Manner = .atPeak, isForJudge: Bool = false
    ) {
        precondition(chunkFrames >= 1, "a chunk has a frame")
        network = transcriber.network
        backend = defaultBackend()
        self.chunkFrames = chunkFrames
        decoderLag = isForJudge ? StrikeAnswers.lastFrame : 0
        var thresholds = transcriber.thresholds
        if isForJudge { thresholds.strike = NoteJudge.possible }
        decoder = NoteDecoder(
            thresholds, frameRate: TranscriptionAnalyzer.frameRate, manner: manner)
        let delay = network.configuration.delayFrames
        (state, early) = (network.initialState(batch: 1), delay)
        keptFrames = delay + StrikeLevels.framesAfter + decoderLag
        frames = FrameHistory(frameSize: TranscriptionAnalyzer.frameSize, first: -keptFrames)
        let silence = [Float](repeating: 0, count: TranscriptionAnalyzer.hopSamples)
        analyzer = TranscriptionAnalyzer(network.configuration.windows)
        let fresh = analyzer
        analyzer.push(silence) { frame in
            for _ in 0..<keptFrames { frames.append(frame) }
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
            frames.append(frame)
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
        decode(upTo: firstAnswer + answers.count, emit)
        decoder.finish { emit(measured($0)) }
    }

    private var waiting: Int { frames.end - nextFrame }

    private func read(_ emit: (PianoEvent) -> Void) {
        let (count, keys) = (waiting, TranscriptionNetwork.keys)
        let (logits, strengths, pedal) = logits(
            of: frames[nextFrame - TranscriptionNetwork.contextFrames..<frames.end], count: count)
        for frame in 0..<count {
            if early > 0 {
                early -= 1
                continue
            }
            func values(_ logit: (Int) -> Float) -> [Float] {
                (0..<keys).map { TranscriptionStream.sigmoid(logit($0 * count + frame)) }
            }
            answers.append(
                KeyFrame(
                    strikes: values { logits[2 * $0] }, sounding: values { logits[2 * $0 + 1] },
                    velocities: values { strengths[$0] },
                    pedal: TranscriptionStream.sigmoid(pedal[frame])))
            decode(upTo: firstAnswer + answers.count - decoderLag, emit)
        }
        nextFrame += count
        frames.forget(before: nextFrame - keptFrames)
        // A strike is judged by the frame after it.
        let old = decodedFrames - 3 + StrikeAnswers.firstFrame - firstAnswer
        if old > 0 {
            answers.removeFirst(old)
            firstAnswer += old
        }
    }

    /// What the network says about the next frames.
    ///
    /// - Parameters:
    ///   - heard: the frames, and those before them that it sees as well.
    ///   - count: how many it is to answer for.
    /// - Returns: logits of keys, [88, count, 2], of velocities, [88, count], and of the pedal, [count].
    private func logits(
        of heard: ArraySlice<Float>, count: Int
    ) -> (keys: [Float], velocities: [Float], pedal: [Float]) {
        if let state, chunkFrames == 1 {
            return network.steps.withStep(of: network) { step in
                step(heard, state: state)
                return (
                    step.output.keys.elements, step.velocities.elements,
                    step.output.pedal.elements
                )
            }
        }
        let x = Tensor(
            Array(heard),
            shape: [
                1, count + TranscriptionNetwork.contextFrames, TranscriptionAnalyzer.binCount,
                TranscriptionAnalyzer.channels,
            ])
        let tape = Tape(backend: backend)
        let output = network(x, state: &state, tape)
        let velocities = network.velocities(of: output.features, tape)
        return (output.keys.elements, velocities.elements, output.pedal.elements)
    }

    private func decode(upTo end: Int, _ emit: (PianoEvent) -> Void) {
        while decodedFrames < end {
            decoder.push(answers[decodedFrames - firstAnswer]) { emit(measured($0)) }
            decodedFrames += 1
        }
    }

    /// The event with what is known of its strike.
    private func measured(_ event: PianoEvent) -> PianoEvent {
        switch event {
        case .pedal: return event
        case .struck(var heard):
            let key = Int(heard.note.pitch) - TranscriptionNetwork.lowestKey
            heard.levels = strikeLevels(key: key, at: heard.note.onsetSeconds)
            if decoderLag > 0 {
                heard.answers = strikeAnswers(key: key, at: heard.note.onsetSeconds)
            }
            strikes[key] = heard
            return .struck(heard)
        case .ended(var heard):
            let struck = strikes[Int(heard.note.pitch) - TranscriptionNetwork.lowestKey]
            (heard.levels, heard.answers) = (struck?.levels, struck?.answers)
            return .ended(heard)
        }
    }

    /// What the network said around a strike, as far as the sound goes.
    private func strikeAnswers(key: Int, at seconds: Double) -> StrikeAnswers {
        let place = (seconds + NoteDecoder.soundDelaySeconds) * TranscriptionAnalyzer.frameRate
        let strike = Int((place - 0.5).rounded()) - firstAnswer
        return StrikeAnswers(key: key) { shift in
            answers.indices.contains(strike + shift) ? answers[strike + shift] : nil
        }
    }

    private func strikeLevels(key: Int, at seconds: Double) -> StrikeLevels? {
        // The first frame that hears the strike, among those that are kept.
        let heard = Int((seconds + NoteDecoder.soundDelaySeconds) * TranscriptionAnalyzer.frameRate)
        let (before, after) = (heard - 1, heard + StrikeLevels.framesAfter)
        guard before >= nextFrame - keptFrames, after < frames.end else { return nil }
        return StrikeLevels(
            key: key, before: frames[before..<before + 1], after: frames[after..<after + 1])
    }

    private static func sigmoid(_ x: Float) -> Float { 1 / (1 + exp(-x)) }
}
