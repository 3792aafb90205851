import Datasets
import Evaluation
import FrameModels
import Generation
import PianoRolls
import Requests
import Support

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

    /// Reads the beginnings; every frame but a piece's first is predicted from all before it. Each rank
    /// reads some of the pieces.
    ///
    /// - Returns: F1 of struck keys over all frames; `nil` where nothing was struck or predicted, or
    ///   for a model of other frames.
    /// - Throws: `MessagePassingError` when another rank is gone.
    public func f1(in context: RequestContext) throws -> Double? {
        guard let strategy = SamplingStrategy(temperature: 0) else { return nil }
        let sampling = ExpressiveSampling(strategy)
        let found = try context.measure(
            corpus.pieceIndices(in: split), "predicting onsets", threads: threads,
            empty: MatchCounts()
        ) {
            guard let generator = FrameGenerator(expressive: model) else { return nil }
            return { piece in
                let roll = corpus.roll(ofPiece: piece)
                return counts(roll.prefix(Int(seconds * roll.frameRate)), generator, sampling)
            }
        }
        var total = MatchCounts()
        for counts in found { total.add(counts) }
        return total.f1
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
