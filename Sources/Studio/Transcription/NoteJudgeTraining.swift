import Datasets
import Evaluation
import Foundation
import ListeningData
import ListeningModels
import NeuralNetworks
import Requests
import Support
import Synchronization
import Tensors
import Training

/// Teaches the judge of whole recordings that goes with a transcription network, on performances that it plays itself on sampled
/// pianos.
public struct NoteJudgeTraining: Sendable {
    /// A checkpoint, or a run's.
    public var model: String
    /// Where the checkpoint with the judge goes.
    public var output: String
    /// MAESTRO, or a folder of MIDI files; its training split is played.
    public var data: String
    /// Pianos to play on, as in ``TranscriptionTraining/Request``.
    public var pianos: [String]
    /// Pieces whose composer and title have one of these in them are left out.
    public var excluded: [String] = []
    /// Performances on each piano, the first two minutes of each; keys struck one at a time come on top, once for each piano.
    public var pieces = 24
    public var threads = 2
    public var randomSeed: UInt64 = 1

    private static let seconds = 120.0
    private static let epochs = 8
    /// Parts of each recording that are judged by themselves, and how long they are.
    private static let parts = 6
    private static let partSeconds = 2.0...30

    public init(model: String, output: String, data: String, pianos: [String]) {
        (self.model, self.output, self.data, self.pianos) = (model, output, data, pianos)
    }

    /// What was found.
    public struct Outcome: Codable, Sendable, Equatable {
        public let checkpoint: String
        public let recordings: Int
        /// Possible notes that were judged.
        public let notes: Int
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
        let transcriber = try PianoTranscriber(checkpoint)
        let corpus = try CorpusLoader(path: data).loadPerformances().corpus
        let all = corpus.pieceIndices(in: .train).filter { piece in
            let piece = corpus.pieces[piece]
            return !TranscriptionTraining.isExcluded(piece, by: excluded)
        }
        guard !all.isEmpty else {
            throw RequestError("\(data) has no performance for training")
        }
        let samples = try pianos.map(PianoSamples.init(path:))
        let lessons = try heard(by: transcriber, corpus, all, on: samples, in: context)
        let judge = try Self.judge(
            learningFrom: lessons, randomSeed: randomSeed,
            isInterrupted: { context.isInterrupted })
        try PianoTranscriber.adding(judge, to: checkpoint).write(to: output)
        return Outcome(
            checkpoint: output, recordings: lessons.count,
            notes: lessons.reduce(0) { $0 + $1.rows.count })
    }

    /// Plays and listens.
    private func heard(
        by transcriber: PianoTranscriber, _ corpus: PerformanceCorpus, _ all: [Int],
        on samples: [PianoSamples], in context: RequestContext
    ) throws -> [NoteLessons] {
        let pieces = min(pieces, all.count) * samples.count
        let count = pieces + samples.count
        let random = RandomGenerator(seed: randomSeed)
        let progress = context.progress("listening", total: count, unit: "recordings")
        let done = Mutex(0)
        return try parallelMap(count: count, threadCount: threads) { number in
            if context.isInterrupted { throw CancellationError() }
            var random = random.branch(UInt64(number))
            // Spread over the whole list, which is in the order of composers.
            let performance =
                number < pieces
                ? corpus.performance(ofPiece: all[number * all.count / pieces])
                : TranscriptionSource.singleNotes(seconds: Self.seconds, random: &random)
            let (sound, notes) = TranscriptionSource.recording(
                of: performance, on: samples[number % samples.count], seconds: Self.seconds,
                random: &random)
            var rest = [sound]
            let heard = transcriber.possibleNotes(isForJudge: true) { rest.popLast() }
            let pairs = TranscriptionScores.pairs(heard: heard.notes.map(\.note), played: notes)
            progress.update(
                done.withLock {
                    $0 += 1
                    return $0
                })
            return Self.lessons(
                heard: heard, played: pairs.map { ($0.heard, notes[$0.played].velocity) },
                random: &random)
        }
    }

    /// Those of a recording, and of short parts of it: what is to be judged may be short as well.
    static func lessons(
        heard: Transcription, played: [(note: Int, velocity: UInt8)], random: inout RandomGenerator
    ) -> NoteLessons {
        var lessons = NoteLessons(heard: heard, played: played)
        let end = heard.notes.last?.note.onsetSeconds ?? 0
        for _ in 0..<parts {
            let length =
                partSeconds.lowerBound
                * pow(partSeconds.upperBound / partSeconds.lowerBound, random.uniformDouble())
            let start = random.uniformDouble() * max(0, end - length)
            lessons.append(
                NoteLessons(heard: heard, played: played, within: start..<start + length))
        }
        return lessons
    }

    /// Learns from recordings.
    ///
    /// - Throws: `RequestError` where they have too few notes; `CancellationError`.
    static func judge(
        learningFrom lessons: [NoteLessons], randomSeed: UInt64, isInterrupted: () -> Bool
    ) throws -> NoteJudge {
        let batches = LessonBatches(lessons, random: RandomGenerator(seed: randomSeed))
        guard let batches else {
            throw RequestError("too few notes were heard to learn from")
        }
        var random = RandomGenerator(seed: randomSeed).stream("judge")
        let judge = NoteJudge(random: &random)
        var settings = TrainingSettings()
        (settings.epochs, settings.batchSize) = (epochs, LessonBatches.size)
        (settings.learningRate, settings.schedule) = (3e-3, .cosine)
        (settings.warmupSteps, settings.weightDecay) = (50, 0.01)
        (settings.randomSeed, settings.threads) = (randomSeed, 1)
        let trainer = Trainer(judge, settings: settings, objective: .judging(judge))
        try trainer.run(
            training: batches, validation: nil, shouldStop: isInterrupted,
            observe: { if case .interrupted = $0 { throw CancellationError() } })
        judge.absorb(means: batches.means, deviations: batches.deviations)
        return judge
    }
}

/// Notes of all recordings in a random order, each epoch in another one, with columns of the mean 0 and the deviation 1.
struct LessonBatches: BatchSource {
    /// Notes of a batch.
    static let size = 256

    let means, deviations: [Float]
    private let rows: [[Float]]
    private let isPlayed: [Bool]
    private let velocities: [Float?]
    private let random: RandomGenerator

    var noteCount: Int { rows.count }

    /// - Returns: `nil` where there is no batch of them.
    init?(_ lessons: [NoteLessons], random: RandomGenerator) {
        let rows = lessons.flatMap(\.rows)
        guard rows.count >= Self.size else { return nil }
        isPlayed = lessons.flatMap(\.isPlayed)
        velocities = lessons.flatMap(\.velocities)
        self.random = random
        let count = Double(rows.count)
        let means = (0..<NoteJudge.inputs).map { column in
            rows.reduce(0) { $0 + Double($1[column]) } / count
        }
        let deviations = means.enumerated().map { column, mean in
            let squares = rows.reduce(0) { $0 + pow(Double($1[column]) - mean, 2) }
            // A column that never changes stays as it is.
            return squares > 0 ? (squares / count).squareRoot() : 1
        }
        self.rows = rows.map { row in
            row.indices.map { Float((Double(row[$0]) - means[$0]) / deviations[$0]) }
        }
        (self.means, self.deviations) = (means.map(Float.init), deviations.map(Float.init))
    }

    func epoch(_ epoch: Int) -> any BatchSequence<LessonBatch> {
        var random = random.stream("order", epoch)
        var order = Array(rows.indices)
        for place in order.indices.dropLast() {
            order.swapAt(place, place + Int(random.next() % UInt64(order.count - place)))
        }
        return Epoch(lessons: self, order: order)
    }

    private struct Epoch: BatchSequence {
        let lessons: LessonBatches
        let order: [Int]
        var batchCount: Int { order.count / LessonBatches.size }

        func batch(_ index: Int) -> LessonBatch {
            let size = LessonBatches.size
            let notes = order[index * size..<(index + 1) * size]
            return LessonBatch(
                inputs: Tensor(
                    notes.flatMap { lessons.rows[$0] }, shape: [size, NoteJudge.inputs]),
                isPlayed: notes.map { lessons.isPlayed[$0] },
                velocities: notes.map { lessons.velocities[$0] })
        }
    }
}

/// Possible notes, and what is true of them.
struct LessonBatch: TrainingBatch {
    /// [B, columns].
    let inputs: Tensor
    let isPlayed: [Bool]
    let velocities: [Float?]

    var sampleCount: Int { isPlayed.count }

    func share(_ samples: Range<Int>) -> LessonBatch {
        LessonBatch(
            inputs: inputs.leading(samples), isPlayed: Array(isPlayed[samples]),
            velocities: Array(velocities[samples]))
    }
}

extension TrainingObjective where Batch == LessonBatch {
    /// How often a velocity counts: even the right answer's cross-entropy is large, and its changes small.
    private static var velocityWeight: Int { 8 }

    /// Binary cross-entropy of whether notes were played, and of velocities where they were: nats per note.
    static func judging(_ judge: NoteJudge) -> TrainingObjective {
        TrainingObjective { batch, _, tape in
            let features = judge.features(batch.inputs, tape)
            let count = batch.sampleCount
            var sum = tape.bceWithLogits(
                judge.played(features, tape),
                targets: Tensor(batch.isPlayed.map { $0 ? 1 : 0 }, shape: [count, 1]), divisor: 1)
            let played = batch.velocities.indices.filter { batch.velocities[$0] != nil }
            if !played.isEmpty {
                let velocities = tape.bceWithLogits(
                    judge.velocities(tape.gatherRows(features, played), tape),
                    targets: Tensor(
                        played.map { batch.velocities[$0] ?? 0 }, shape: [played.count, 1]),
                    divisor: 1)
                for _ in 0..<velocityWeight { sum = tape.add(sum, velocities) }
            }
            return Cost(sum: sum, weight: Double(count))
        }
    }
}
