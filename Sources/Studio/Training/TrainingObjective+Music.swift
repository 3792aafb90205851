import FrameModels
import PianoRolls
import Tensors
import Training

extension TrainingObjective where Batch == TensorBatch {
    /// The likelihood of the frames that follow, by whatever head the model has; a mean over 88 keys
    /// a frame, so that learning rates and clipping mean the same for all heads.
    static func music(_ model: any MusicModel, positiveWeight: Float) -> TrainingObjective {
        TrainingObjective { batch, arrays, tape in
            var state: ModelState?
            if let arrays {
                let beginning = model.initialState(batch: batch.sampleCount)
                state = arrays.isEmpty ? beginning : beginning.with(arrays)
            }
            let cost = model.cost(
                inputs: batch.inputs, targets: FrameTargets(model.configuration.form, batch),
                mask: batch.mask,
                positiveWeight: positiveWeight, divisor: 1, state: &state, tape)
            if arrays != nil { arrays = state?.tensors }
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
enum MusicMetric {
    /// Nats per frame and per note that begins.
    static let perFrame = "nll_per_frame"
    static let perNote = "nll_per_note"
    /// Nats per frame of one part of the frames.
    static func part(_ part: FrameCost.Part) -> String { "nll_\(part.rawValue)" }

    /// The nats per frame by part, where a frame has several.
    static func parts(_ metrics: [String: Double]) -> [(FrameCost.Part, Double)] {
        let parts = FrameCost.Part.allCases.compactMap { known in
            metrics[part(known)].map { (known, $0) }
        }
        return parts.count > 1 ? parts : []
    }
}

extension FrameTargets {
    /// Reads the classes off the values of a batch's frames.
    fileprivate init(_ form: RollForm, _ batch: TensorBatch) {
        let (rows, width) = (batch.inputs.rows, form.frameWidth)
        let (inputs, targets) = (batch.inputs.elements, batch.targets.elements)
        let counts = batch.mask?.elements
        self.init(form, capacity: rows)
        for row in 0..<rows {
            guard counts?[row] != 0 else {
                appendPadding(1)
                continue
            }
            func keys(_ values: [Float], _ offset: Int) -> KeySet {
                KeySet(keys: (0..<keyCount).filter { values[row * width + offset + $0] > 0.5 })
            }
            guard form == .expressive else {
                append(
                    after: keys(inputs, 0), onsets: keys(targets, 0), held: KeySet(), strikes: [],
                    pedal: .up)
                continue
            }
            let onsets = keys(targets, FrameLayout.struck)
            append(
                after: keys(inputs, FrameLayout.struck).union(keys(inputs, FrameLayout.held)),
                onsets: onsets, held: keys(targets, FrameLayout.held),
                strikes: onsets.map { key in
                    let values = targets[row * width..<(row + 1) * width]
                    let place = values.startIndex + key
                    return Strike(
                        velocityBin: Int(values[place + FrameLayout.velocity] * 32),
                        timingBin: Int((values[place + FrameLayout.timing] + 0.5) * 8))
                },
                pedal: PedalState.allCases.first {
                    targets[row * width + FrameLayout.pedal + Int($0.rawValue)] > 0.5
                } ?? .up)
        }
    }
}
