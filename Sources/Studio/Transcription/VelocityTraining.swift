import Datasets
import Evaluation
import Foundation
import ListeningData
import ListeningModels
import NeuralNetworks
import Requests
import Support
import Synchronization

/// Finds the rule for the velocities of whole recordings that goes with a transcription network, on performances
/// that it plays itself on sampled pianos.
public struct VelocityTraining: Sendable {
    /// A checkpoint, or a run's.
    public var model: String
    /// Where the checkpoint with the rule goes.
    public var output: String
    /// MAESTRO, or a folder of MIDI files; its training split is played.
    public var data: String
    /// Pianos to play on, as in ``TranscriptionTraining/Request``.
    public var pianos: [String]
    /// Pieces whose composer and title have one of these in them are left out.
    public var excluded: [String] = []
    /// Performances on each piano, the first two minutes of each.
    public var pieces = 6
    public var threads = 2
    public var randomSeed: UInt64 = 1

    private static let seconds = 120.0

    public init(model: String, output: String, data: String, pianos: [String]) {
        (self.model, self.output, self.data, self.pianos) = (model, output, data, pianos)
    }

    /// What was found.
    public struct Outcome: Codable, Sendable, Equatable {
        public let checkpoint: String
        public let recordings: Int
    }

    /// Plays, listens, learns and writes.
    ///
    /// - Throws: `RequestError` where there is nothing to learn from or the output exists; errors that name the file at
    ///   fault.
    public func run(in context: RequestContext) throws -> Outcome {
        guard !data.isEmpty else {
            throw RequestError("name the performances: a MAESTRO folder or MIDI files")
        }
        guard !pianos.isEmpty else { throw RequestError("name a piano to play on") }
        guard !Files.exists(output) else {
            throw FileError(
                .notWritable, path: output, message: "there is such a file; name another one")
        }
        let checkpoint = try Checkpoint(path: model)
        var reader = try PianoTranscriber(checkpoint)
        reader.velocities = nil
        let transcriber = reader
        let corpus = try CorpusLoader(path: data).loadPerformances().corpus
        let all = corpus.pieceIndices(in: .train).filter { piece in
            let piece = corpus.pieces[piece]
            return !TranscriptionTraining.isExcluded(piece, by: excluded)
        }
        guard !all.isEmpty else {
            throw RequestError("\(data) has no performance for training")
        }
        let samples = try pianos.map(PianoSamples.init(path:))
        let count = min(pieces, all.count) * samples.count
        let random = RandomGenerator(seed: randomSeed)
        let progress = context.progress("listening", total: count, unit: "recordings")
        let done = Mutex(0)
        let examples = try parallelMap(count: count, threadCount: threads) { number in
            if context.isInterrupted { throw CancellationError() }
            // Spread over the whole list, which is in the order of composers.
            let piece = all[number * all.count / count]
            var random = random.branch(UInt64(number))
            let (sound, notes) = TranscriptionSource.recording(
                of: corpus.performance(ofPiece: piece), on: samples[number % samples.count],
                seconds: Self.seconds, random: &random)
            var rest = [sound]
            let heard = transcriber.transcribe { rest.popLast() }
            let pairs = TranscriptionScores.pairs(heard: heard.notes.map(\.note), played: notes)
            progress.update(
                done.withLock {
                    $0 += 1
                    return $0
                })
            return VelocityModel.Example(
                heard: heard, played: pairs.map { ($0.heard, notes[$0.played].velocity) })
        }
        guard let velocities = VelocityModel(learningFrom: examples) else {
            throw RequestError("too few notes were heard to learn velocities from")
        }
        try PianoTranscriber.adding(velocities, to: checkpoint).write(to: output)
        return Outcome(checkpoint: output, recordings: count)
    }
}
