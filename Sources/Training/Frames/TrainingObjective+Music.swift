import FrameModels
import Tensors

extension TrainingObjective where Batch == FrameBatch {
    /// The likelihood of the frames that follow, by whatever head the model has; a mean over 88 keys
    /// a frame, so that learning rates and clipping mean the same for all heads.
    ///
    /// - Parameters:
    ///   - model: whose likelihood it is.
    ///   - positiveWeight: see ``FrameModels/MusicModel``.
    ///   - observe: told of every batch's cost, on several threads at once.
    /// - Returns: an objective that carries the model's state from batch to batch where batches do.
    public static func music(
        _ model: any MusicModel, positiveWeight: Float,
        observe: @escaping @Sendable (FrameCost, FrameBatch) -> Void = { _, _ in }
    ) -> TrainingObjective {
        TrainingObjective { batch, arrays, tape in
            var state: ModelState?
            if let arrays {
                let beginning = model.initialState(batch: batch.sampleCount)
                state = arrays.isEmpty ? beginning : beginning.with(arrays)
            }
            let cost = model.cost(
                inputs: batch.inputs, targets: batch.targets, mask: batch.mask,
                positiveWeight: positiveWeight, divisor: 1, state: &state, tape)
            if arrays != nil { arrays = state?.tensors }
            observe(cost, batch)
            let frames = Double(batch.targetCount)
            return Cost(
                sum: cost.objective, weight: frames * Double(keyCount),
                metrics: musicMetrics(cost, frames: frames))
        }
    }

    private static func musicMetrics(_ cost: FrameCost, frames: Double) -> [String: Metric] {
        // In a fixed order, so that equal runs give equal figures.
        let total = FrameCost.Part.allCases.reduce(0) { $0 + (cost.nats[$1] ?? 0) }
        var metrics = [
            MusicMetric.perFrame: Metric(sum: total, weight: frames),
            MusicMetric.perNote: Metric(sum: total, weight: Double(cost.noteCount)),
        ]
        for (part, nats) in cost.nats {
            metrics[MusicMetric.part(part)] = Metric(sum: nats, weight: frames)
        }
        return metrics
    }
}

/// The names of the metrics of models of music.
public enum MusicMetric {
    /// Nats per frame and per note that begins.
    public static let perFrame = "nll_per_frame"
    public static let perNote = "nll_per_note"
    /// Nats per frame of one part of the frames.
    public static func part(_ part: FrameCost.Part) -> String { "nll_\(part.rawValue)" }

    /// The nats per frame by part, where a frame has several.
    public static func parts(_ metrics: [String: Double]) -> [(FrameCost.Part, Double)] {
        let parts = FrameCost.Part.allCases.compactMap { known in
            metrics[part(known)].map { (known, $0) }
        }
        return parts.count > 1 ? parts : []
    }
}
