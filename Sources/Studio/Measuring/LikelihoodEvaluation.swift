import Datasets
import Foundation
import FrameModels
import PianoRolls
import Requests
import Support
import Training

/// The exact likelihood of a split under a model whose keys are joint or whose frames are
/// expressive: every frame is predicted from all frames before it in its piece.
struct LikelihoodEvaluation {
    let model: any MusicModel
    let dataPath: String
    let dataFormat: String
    let split: Split
    let threads: Int

    /// What was found.
    struct Result {
        /// Nats by part, summed over all frames.
        let nats: [String: Double]
        let frames: Int
        /// Notes that begin in them.
        let notes: Int
        let pieces: Int
        let framesPerSecond: Double
        /// Floors by name, as nats of the same frames; expressive frames only.
        let floors: [String: [FrameCost.Part: Double]]
        /// See ``OnsetPrediction``; expressive frames only.
        let onsetF1: Double?
    }

    /// Reads every frame of the split.
    ///
    /// - Throws: errors that name the file at fault, `RequestError` for an empty split.
    func run(in context: RequestContext) throws -> Result {
        let source: any BatchSource<TensorBatch>
        let pieces: Int
        var floors: [String: [FrameCost.Part: Double]] = [:]
        var onsetF1: Double?
        switch model.configuration.form {
        case .expressive:
            let corpus = try loadPerformances(dataPath, format: dataFormat, in: context)
            let indices = corpus.pieceIndices(in: split)
            pieces = indices.count
            source = PerformanceBatches(
                windows: PerformanceWindows(
                    corpus, split: split, options: .init(windowFrames: 256, carriesState: true)),
                batchSize: max(1, min(16, indices.count)), seed: nil)
            if pieces > 0 {
                if corpus.pieceIndices(in: .train).isEmpty {
                    context.tell(ModelEvaluation.noFloors)
                } else {
                    floors = ExpressiveFloors(corpus).nats(of: corpus, split: split)
                }
                onsetF1 = OnsetPrediction(
                    model: model, corpus: corpus, split: split, threads: threads
                ).f1(in: context)
            }
        case .classic:
            let corpus = try loadCorpus(dataPath, format: dataFormat, in: context)
            pieces = corpus.pieceIndices(in: split).count
            // One window after another, so that the state goes on to the end of a piece.
            source = RollBatches(
                sampler: WindowSampler(
                    corpus, split: split,
                    options: .init(
                        windowFrames: 512, strideFrames: 512, padsShortWindows: true)),
                batchSize: 1, seed: nil)
        }
        let batches = source.epoch(0)
        guard batches.batchCount > 0 else {
            throw RequestError("\(dataPath) has no music in the \(split.rawValue) split")
        }
        let bar = context.progress("evaluating", total: 1 + batches.batchCount, unit: "batches")
        var done = 0
        let start = DispatchTime.now().uptimeNanoseconds
        let sums = TrainingObjective.music(model, positiveWeight: 1).measure(
            batches, threads: threads, carriesState: true
        ) {
            done += 1
            bar.update(done)
        }
        let elapsed = Double(DispatchTime.now().uptimeNanoseconds - start) * 1e-9
        func weight(_ name: String) -> Int { Int(sums.metrics[name]?.weight ?? 0) }
        let nats = FrameCost.Part.allCases.compactMap { part in
            sums.metrics[MusicMetric.part(part)].map { (part.rawValue, $0.sum) }
        }
        let frames = weight(MusicMetric.perFrame)
        return Result(
            nats: Dictionary(uniqueKeysWithValues: nats), frames: frames,
            notes: weight(MusicMetric.perNote), pieces: pieces,
            framesPerSecond: Double(frames) / elapsed, floors: floors, onsetF1: onsetF1)
    }
}
