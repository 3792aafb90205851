import Datasets
import PianoRolls
import Requests
import Support
import Training

/// What a training run reads: batches of one split for training and of another for validation.
struct TrainingData {
    let training: FrameBatches
    /// `nil` when the data set has no validation split.
    let validation: FrameBatches?
    /// How much there is.
    let summary: Summary
    /// Hz.
    let frameRate: Double

    /// Loads the data set of a request.
    ///
    /// - Parameters:
    ///   - request: names the data set and how it is cut into windows.
    ///   - form: what the model reads.
    ///   - context: hears the loader's notices.
    /// - Throws: `RequestError` for an unknown format; errors that name the file at fault.
    init(_ request: TrainingRun.Request, form: RollForm, in context: RequestContext) throws {
        let corpus = try TrainingData.corpus(request, form: form, in: context)
        let carriesState = request.settings.carriesState
        func batches(_ split: Split) -> FrameBatches {
            let isTraining = split == .train
            var options = WindowSampler.Options(
                form: form, windowFrames: request.windowFrames,
                maxSeconds: isTraining ? request.maxSeconds : request.validationSeconds,
                carriesState: carriesState)
            options.tellsStyle = request.model.readsStyle
            // Validation reads every frame once, as it is.
            if isTraining {
                options.strideFrames =
                    form == .classic && !carriesState ? request.strideFrames : nil
                options.maximumTransposition = request.transposition
                options.maximumTempoChange = request.tempoChange
                options.inputDropout = request.inputDropout
            }
            return FrameBatches(
                sampler: WindowSampler(corpus, split: split, options: options),
                batchSize: request.settings.batchSize,
                seed: isTraining ? request.settings.randomSeed : nil)
        }
        training = batches(.train)
        let validation = batches(.validation)
        self.validation = validation.sampler.windowCount > 0 ? validation : nil
        summary = Summary(
            corpus.pieces.map { ($0.name, $0.split, $0.noteCount) },
            windows: training.sampler.windowCount)
        frameRate = corpus.frameRate
    }

    /// The data set, joined with the scores that are learnt beside it.
    private static func corpus(
        _ request: TrainingRun.Request, form: RollForm, in context: RequestContext
    ) throws -> PerformanceCorpus {
        guard let scoresPath = request.scoresPath else {
            return try loadCorpus(
                request.dataPath, format: request.dataFormat, form: form, in: context)
        }
        // Chords in steps have no place beside music in seconds.
        let performances = try loadCorpus(
            request.dataPath, format: request.dataFormat, form: .expressive, in: context)
        let scores = try loadCorpus(scoresPath, format: "midi", form: .expressive, in: context)
        return PerformanceCorpus(joining: [(performances, .performance), (scores, .score)])
    }
}

extension TrainingData {
    /// How much music there is, and whether it is still the same.
    struct Summary: Codable, Equatable, CustomStringConvertible {
        /// Pieces by split.
        var pieces: [String: Int] = [:]
        /// The windows of an epoch; at least about so many.
        var windows: Int
        /// Changes with the pieces' names, splits and numbers of notes.
        var fingerprint: UInt64

        init(_ pieces: [(name: String, split: Split, noteCount: Int)], windows: Int) {
            self.windows = windows
            var hash = ContentHash()
            for (name, split, noteCount) in pieces {
                self.pieces[split.rawValue, default: 0] += 1
                hash.combine("\(split.rawValue) \(name)")
                hash.combine(UInt64(noteCount))
            }
            fingerprint = hash.value
        }

        /// "5 pieces to learn from, 1 to validate on, 1 to test on".
        var splits: String {
            func count(_ split: Split) -> Int { pieces[split.rawValue] ?? 0 }
            return "\(count(.train)) pieces to learn from, \(count(.validation)) to validate on, "
                + "\(count(.test)) to test on"
        }

        var description: String { "\(splits) (\(windows) windows)" }
    }
}
