import Datasets
import FrameModels
import PianoRolls
import Requests
import Support
import Training

/// What a training run reads: batches of one split for training and of another for validation.
struct TrainingData {
    let training: any BatchSource<TensorBatch>
    /// `nil` when the data set has no validation split.
    let validation: (any BatchSource<TensorBatch>)?
    /// How much there is.
    let summary: Summary
    /// Hz.
    let frameRate: Double

    /// Loads the data set of a request.
    ///
    /// - Parameter form: what the model reads.
    /// - Throws: `RequestError` for an unknown format; errors that name the file at fault.
    init(_ request: TrainingRun.Request, form: RollForm, in context: RequestContext) throws {
        switch form {
        case .classic: try self.init(classic: request, in: context)
        case .expressive: try self.init(expressive: request, in: context)
        }
    }

    private init(classic request: TrainingRun.Request, in context: RequestContext) throws {
        let corpus = try loadCorpus(request.dataPath, format: request.dataFormat, in: context)
        func sampler(_ split: Split) -> WindowSampler {
            let isTraining = split == .train
            return WindowSampler(
                corpus, split: split,
                options: WindowSampler.Options(
                    windowFrames: request.windowFrames,
                    // Validation reads every frame once.
                    strideFrames: isTraining ? request.strideFrames : request.windowFrames,
                    maxSeconds: isTraining ? request.maxSeconds : request.validationSeconds,
                    padsShortWindows: true,
                    maximumTransposition: isTraining ? request.transposition : 0))
        }
        let (training, validation) = (sampler(.train), sampler(.validation))
        self.training = RollBatches(
            sampler: training, batchSize: request.settings.batchSize,
            seed: request.settings.randomSeed, inputDropout: request.inputDropout)
        self.validation =
            validation.windowCount > 0
            ? RollBatches(sampler: validation, batchSize: request.settings.batchSize, seed: nil)
            : nil
        summary = Summary(
            corpus.pieces.map { ($0.name, $0.split, $0.noteCount) }, windows: training.windowCount)
        frameRate = corpus.frameRate
    }

    private init(expressive request: TrainingRun.Request, in context: RequestContext) throws {
        let corpus = try loadPerformances(
            request.dataPath, format: request.dataFormat, in: context)
        func batches(_ split: Split) -> PerformanceBatches {
            let isTraining = split == .train
            return PerformanceBatches(
                windows: PerformanceWindows(
                    corpus, split: split,
                    options: PerformanceWindows.Options(
                        windowFrames: request.windowFrames,
                        carriesState: request.settings.carriesState,
                        maximumTransposition: isTraining ? request.transposition : 0,
                        maximumTempoChange: isTraining ? request.tempoChange : 0)),
                batchSize: request.settings.batchSize,
                seed: isTraining ? request.settings.randomSeed : nil)
        }
        let (training, validation) = (batches(.train), batches(.validation))
        self.training = training
        self.validation = validation.windows.targetFrameCount > 0 ? validation : nil
        summary = Summary(
            corpus.pieces.map { ($0.name, $0.split, $0.noteCount) },
            windows: (training.windows.targetFrameCount + request.windowFrames - 1)
                / request.windowFrames)
        frameRate = training.windows.options.frameRate
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

/// Loads a data set as performances for any command, telling the loader's notices.
///
/// - Throws: `RequestError` for an unknown format; errors that name the file at fault.
func loadPerformances(
    _ path: String, format name: String, in context: RequestContext
) throws -> PerformanceCorpus {
    let loaded = try CorpusLoader(path: path, format: try corpusFormat(name)).loadPerformances()
    for notice in loaded.notices { context.tell(notice) }
    return loaded.corpus
}
