import Datasets
import Evaluation
import Foundation
import FrameModels
import Measurements
import PianoRolls
import Requests
import Support

/// Scores a model on a split of a data set, with floors on the same frames.
public struct ModelEvaluation {
    /// Figures of one predictor.
    public struct Figures: Codable, Sendable, Equatable {
        /// Nats a frame: the sum over 88 keys, the mean over frames; absent for copying.
        public var nllPerFrame: Double?
        public var nllPerNote: Double?
        public var onsetF1: Double?
        public var frameF1: Double?
        /// Nats a frame by part, of expressive frames: pedal, keys, velocity, timing.
        public var nllByPart: [String: Double]?
        /// Nats a note of the parts that are told note by note: velocity, timing.
        public var nllPerNoteByPart: [String: Double]?

        /// Figures of a likelihood by part.
        init(_ nats: [String: Double], frames: Int, notes: Int) {
            let total = nats.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value }
            nllPerFrame = total / Double(max(1, frames))
            nllPerNote = notes > 0 ? total / Double(notes) : nil
            guard nats.count > 1 else { return }
            nllByPart = nats.mapValues { $0 / Double(max(1, frames)) }
            guard notes > 0 else { return }
            let noteParts: [FrameCost.Part] = [.velocity, .timing]
            nllPerNoteByPart = nats.filter { name, _ in
                noteParts.contains { $0.rawValue == name }
            }.mapValues { $0 / Double(notes) }
        }

        init(_ scores: FrameScores) {
            nllPerFrame = scores.nllPerFrame.flatMap { $0.isFinite ? $0 : nil }
            nllPerNote = scores.nllPerNote.flatMap { $0.isFinite ? $0 : nil }
            onsetF1 = scores.onsetF1
            frameF1 = scores.frameF1
        }
    }

    /// What `cadenza evaluate` prints.
    public struct Report: Codable, Sendable, Equatable {
        public var model: String
        public var split: String
        public var pieces: Int
        /// Frames predicted: all but the first of every piece.
        public var frames: Int
        public var nllPerFrame: Double?
        public var nllPerNote: Double?
        /// In the second half of every piece, where the model was asked to learn it.
        public var nllPerNoteSecondHalf: Double?
        /// Of keys struck as the model finds it likeliest: in expressive frames in the first minute
        /// of every piece, each key known those below it as predicted.
        public var onsetF1: Double?
        public var frameF1: Double?
        /// Of expressive frames; see ``Figures``.
        public var nllByPart: [String: Double]?
        public var nllPerNoteByPart: [String: Double]?
        /// Notes that begin in the frames predicted, where they were counted.
        public var notes: Int?
        /// `independent` keys, `markov` chains of single keys (both counted on the training split),
        /// and `copy` of the last frame.
        public var floors: [String: Figures]
        public var framesPerSecond: Double
        /// What the model writes, where that was asked for.
        public var samples: SampleEvaluation.Reports?
    }

    /// A name in the checkpoints' folder, or a path.
    public var model = ModelLibrary.defaultName
    public var dataPath: String
    public var dataFormat = "auto"
    /// What the model is told of the pieces, where it reads that; a performance by default.
    public var style: MusicStyle?
    public var split = Split.test
    /// Only the first seconds of every piece when given.
    public var maxSeconds: Double?
    public var threads = ProcessInfo.processInfo.activeProcessorCount
    /// Read every piece in all transpositions by up to so many semitones, 0...12, and believe the mean. F1 is of
    /// one reading where frames are expressive.
    public var transpositions = 0
    /// Have the model learn every piece while it reads it, at this learning rate; 0 only tells how it does in the
    /// second halves. Of expressive frames, in one transposition.
    public var adaptation: Float?
    /// Samples to write at each temperature and to judge; see ``SampleEvaluation``. 0 for none.
    public var sampleCount = 0
    public var sampleSeconds = 60.0
    public var temperatures: [Float] = [0.5, 0.7, 0.9, 1]

    public init(dataPath: String) {
        self.dataPath = dataPath
    }

    /// Reads every frame of the split.
    ///
    /// - Throws: errors that name the file at fault, `RequestError` for an empty split.
    public func run(in context: RequestContext = RequestContext()) throws -> Report {
        // First what is quick to find wrong.
        let samples = try sampleCount > 0 ? sampleReports(in: context) : nil
        var report = try likelihoods(in: context)
        report.samples = samples
        return report
    }

    private func sampleReports(in context: RequestContext) throws -> SampleEvaluation.Reports {
        var evaluation = SampleEvaluation(model: model, dataPath: dataPath, split: split)
        evaluation.count = sampleCount
        evaluation.seconds = sampleSeconds
        evaluation.temperatures = temperatures
        evaluation.style = style
        return try evaluation.run(in: context)
    }

    private func likelihoods(in context: RequestContext) throws -> Report {
        if let maxSeconds, !(maxSeconds > 0 && maxSeconds.isFinite) {
            throw RequestError("a limit in seconds must be above 0, not \(maxSeconds)")
        }
        let checkpoint = try ModelLibrary(context.folders).checkpoint(model)
        let network = try checkpoint.makeModel(style: style ?? .performance)
        let form = network.configuration.form
        let corpus = try loadCorpus(dataPath, format: dataFormat, form: form, in: context)
        guard let result = try likelihood(of: network, on: corpus, in: context) else {
            let others = Split.allCases.filter { !corpus.pieceIndices(in: $0).isEmpty }.map(
                \.rawValue)
            throw RequestError(
                .split,
                "\(dataPath) has no music in the \(split.rawValue) split"
                    + (others.isEmpty ? "" : ", but in \(others.joined(separator: " and "))"))
        }
        let (frames, notes) = (result.frames, result.notes)
        let figures = Figures(result.nats, frames: frames, notes: notes)
        var onsetF1 = result.onsetMatches?.f1
        if form == .expressive {
            var prediction = OnsetPrediction(
                model: network, corpus: corpus, split: split, threads: max(1, threads))
            prediction.seconds = min(prediction.seconds, maxSeconds ?? .infinity)
            onsetF1 = try prediction.f1(in: context)
        }
        let hasTraining = !corpus.pieceIndices(in: .train).isEmpty
        if !hasTraining {
            context.tell("there is no training part, on which floors could be counted")
        }
        return Report(
            model: model, split: split.rawValue, pieces: corpus.pieceIndices(in: split).count,
            frames: frames, nllPerFrame: figures.nllPerFrame, nllPerNote: figures.nllPerNote,
            nllPerNoteSecondHalf: result.secondHalf.map { $0.nats / Double(max(1, $0.notes)) },
            onsetF1: onsetF1, frameF1: result.frameMatches?.f1, nllByPart: figures.nllByPart,
            nllPerNoteByPart: figures.nllPerNoteByPart, notes: notes,
            floors: floors(corpus, form: form, frames: frames, notes: notes).filter {
                hasTraining || $0.key == "copy"
            },
            framesPerSecond: result.framesPerSecond)
    }

    private func likelihood(
        of network: any MusicModel, on corpus: PerformanceCorpus, in context: RequestContext
    ) throws -> LikelihoodEvaluation.Result? {
        if let adaptation {
            guard network.configuration.form == .expressive, transpositions == 0 else {
                throw RequestError(
                    "a piece is learnt while it is read by models of expressive frames, in one "
                        + "transposition")
            }
            return try AdaptiveReading(
                model: network, corpus: corpus, split: split, learningRate: adaptation,
                maxSeconds: maxSeconds, threads: max(1, threads)
            ).run(in: context)
        }
        guard transpositions > 0 else {
            return try LikelihoodEvaluation(
                model: network, corpus: corpus, split: split, maxSeconds: maxSeconds,
                threads: max(1, threads)
            ).run(in: context)
        }
        return try TransposedReadings(
            model: network, corpus: corpus, split: split, reach: transpositions,
            maxSeconds: maxSeconds, threads: max(1, threads)
        ).run(in: context)
    }

    /// Floors on the frames that were scored, counted on the training split.
    private func floors(
        _ corpus: PerformanceCorpus, form: RollForm, frames: Int, notes: Int
    ) -> [String: Figures] {
        func rolls(_ split: Split) -> some Sequence<ExpressiveRoll> {
            corpus.pieceIndices(in: split).lazy.map { corpus.roll(ofPiece: $0, form: form) }
        }
        let scored = rolls(split).lazy.map { roll in
            maxSeconds.map { roll.prefix(Int(min($0 * roll.frameRate, 1e9))) } ?? roll
        }
        guard form == .classic else {
            let floors = ExpressiveFloors(rolls(.train)).nats(of: scored)
            return floors.mapValues { parts in
                let nats = parts.map { ($0.key.rawValue, $0.value) }
                return Figures(
                    Dictionary(uniqueKeysWithValues: nats), frames: frames, notes: notes)
            }
        }
        let floors = FrameFloors(
            counts: KeyCounts(rolls(.train).lazy.map(\.classic.down)),
            pieces: scored.lazy.map(\.classic.down))
        return [
            "independent": Figures(floors.independent), "markov": Figures(floors.markov),
            "copy": Figures(floors.copy),
        ]
    }
}
