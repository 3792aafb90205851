import Datasets
import Evaluation
import FrameModels
import Generation
import PianoRolls
import Requests
import Support
import Synchronization

/// How well an expressive model foresees which keys are struck: its likeliest frame, key by key from
/// low to high, beside the true one.
public struct OnsetPrediction {
    private let model: any MusicModel
    private let corpus: PerformanceCorpus
    private let split: Split
    private let threads: Int
    /// The beginnings of pieces, so long, are read: frames are drawn one by one here.
    public var seconds = 60.0

    public init(model: any MusicModel, corpus: PerformanceCorpus, split: Split, threads: Int) {
        (self.model, self.corpus, self.split, self.threads) = (model, corpus, split, threads)
    }

    /// Reads the beginnings; every frame but a piece's first is predicted from all before it.
    ///
    /// - Returns: F1 of struck keys over all frames; `nil` where nothing was struck or predicted, or
    ///   for a model of other frames.
    public func f1(in context: RequestContext) -> Double? {
        guard let strategy = SamplingStrategy(temperature: 0) else { return nil }
        let sampling = ExpressiveSampling(strategy)
        let pieces = corpus.pieceIndices(in: split)
        let bar = context.progress("predicting onsets", total: pieces.count, unit: "pieces")
        let total = Mutex((counts: MatchCounts(), pieces: 0))
        performInParallel(max(1, threads)) { share in
            guard let generator = FrameGenerator(expressive: model) else { return }
            for index in stride(from: share, to: pieces.count, by: max(1, threads)) {
                let roll = corpus.roll(ofPiece: pieces[index])
                let counts = counts(
                    roll.prefix(Int(seconds * roll.frameRate)), generator, sampling)
                let done = total.withLock {
                    $0.counts.add(counts)
                    $0.pieces += 1
                    return $0.pieces
                }
                bar.update(done)
            }
        }
        return total.withLock { $0.counts.f1 }
    }

    private func counts(
        _ roll: ExpressiveRoll, _ generator: FrameGenerator, _ sampling: ExpressiveSampling
    ) -> MatchCounts {
        var counts = MatchCounts()
        guard roll.frameCount > 1 else { return counts }
        let stream = generator.stream(after: roll.prefix(1), rows: 1)
        // Nothing is left to chance at temperature 0.
        var unused = RandomGenerator(seed: 0)
        for frame in 1..<roll.frameCount {
            let predicted = stream.draw(row: 0, sampling: sampling, random: &unused).frame
            counts.add(predicted: predicted.onsets, truth: roll.onsets(inFrame: frame))
            stream.append([roll[frame]])
        }
        return counts
    }
}
