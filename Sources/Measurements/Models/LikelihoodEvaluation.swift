import Datasets
import Evaluation
import Foundation
import FrameModels
import PianoRolls
import Requests
import Support
import Synchronization
import Training

/// The exact likelihood of a split under a model of any form: every frame is predicted from all
/// frames before it in its piece.
public struct LikelihoodEvaluation {
    private let model: any MusicModel
    private let corpus: PerformanceCorpus
    private let split: Split
    /// Only the first seconds of every piece when given.
    private let maxSeconds: Double?
    private let threads: Int

    /// What was found.
    public struct Result {
        /// Nats by part, summed over all frames.
        public let nats: [String: Double]
        public let frames: Int
        /// Notes that begin in them.
        public let notes: Int
        public let framesPerSecond: Double
        /// Keys that are down, and keys that go down, where the model finds that likelier than not;
        /// of independent classic keys only.
        public let frameMatches, onsetMatches: MatchCounts?
        /// The second halves of the pieces, where they were looked at.
        public var secondHalf: Half?
    }

    /// Half of every piece.
    public struct Half {
        /// Summed over all parts.
        public let nats: Double
        public let notes: Int
    }

    public init(
        model: any MusicModel, corpus: PerformanceCorpus, split: Split, maxSeconds: Double?,
        threads: Int
    ) {
        (self.model, self.corpus, self.split) = (model, corpus, split)
        (self.maxSeconds, self.threads) = (maxSeconds, threads)
    }

    /// Reads every frame of the split; ranks share every batch.
    ///
    /// - Returns: `nil` for an empty split.
    /// - Throws: `MessagePassingError` when another rank is gone.
    public func run(in context: RequestContext) throws -> Result? {
        let sampler = WindowSampler(
            corpus, split: split,
            options: .init(
                form: model.configuration.form, maxSeconds: maxSeconds, carriesState: true))
        guard sampler.windowCount > 0 else { return nil }
        let batches = FrameBatches(
            sampler: sampler, batchSize: min(16, sampler.pieces.count), seed: nil
        ).epoch(0)
        let bar = context.progress("evaluating", total: 1 + batches.batchCount, unit: "batches")
        var done = 0
        let start = DispatchTime.now().uptimeNanoseconds
        let tally = Tally()
        let objective = TrainingObjective.music(model, positiveWeight: 1) { cost, batch in
            guard let counts = LikelihoodEvaluation.matches(cost, batch) else { return }
            tally.matches.withLock {
                $0.frame.add(counts.frame)
                $0.onset.add(counts.onset)
            }
        }
        let sums = try objective.measure(
            batches, by: context.ranks, threads: threads, carriesState: true
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
        var found = (frame: MatchCounts(), onset: MatchCounts())
        for (frame, onset) in try zip(
            context.ranks.gather(tally.matches.withLock { $0.frame }),
            context.ranks.gather(tally.matches.withLock { $0.onset }))
        {
            found.frame.add(frame)
            found.onset.add(onset)
        }
        let isCounted = found.frame != MatchCounts()
        return Result(
            nats: Dictionary(uniqueKeysWithValues: nats), frames: frames,
            notes: weight(MusicMetric.perNote), framesPerSecond: Double(frames) / elapsed,
            frameMatches: isCounted ? found.frame : nil,
            onsetMatches: isCounted ? found.onset : nil)
    }

    /// Counts of several threads.
    private final class Tally: Sendable {
        let matches = Mutex((frame: MatchCounts(), onset: MatchCounts()))
    }

    /// How the likelier state of each key compares with the true one, where the keys have logits of
    /// their own.
    private static func matches(
        _ cost: FrameCost, _ batch: FrameBatch
    ) -> (frame: MatchCounts, onset: MatchCounts)? {
        guard let logits = cost.keyLogits else { return nil }
        var (frame, onset) = (MatchCounts(), MatchCounts())
        let counts = batch.mask.elements
        logits.withElements { logits in
            for row in counts.indices where counts[row] != 0 {
                var (before, predicted, truth) = (KeySet(), KeySet(), KeySet())
                for key in 0..<Keyboard.keyCount {
                    let place = row * Keyboard.keyCount + key
                    if logits[place] > 0 { predicted.insert(key) }
                    guard let event = KeyEvent(rawValue: batch.targets.events[place]) else {
                        continue
                    }
                    if event.wasDown { before.insert(key) }
                    if event.state != .off { truth.insert(key) }
                }
                frame.add(predicted: predicted, truth: truth)
                onset.add(
                    predicted: predicted.subtracting(before), truth: truth.subtracting(before))
            }
        }
        return (frame, onset)
    }
}
