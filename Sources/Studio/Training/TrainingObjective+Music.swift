import FrameModels
import Tensors
import Training

extension TrainingObjective {
    /// The likelihood of the frames that follow, by whatever head the model has; a mean over 88 keys
    /// a frame, so that learning rates and clipping mean the same for all heads.
    static func music(_ model: any MusicModel, positiveWeight: Float) -> TrainingObjective {
        TrainingObjective(elementsPerFrame: keyCount) { batch, arrays, tape, divisor in
            var state: ModelState?
            if let arrays {
                let beginning = model.initialState(batch: batch.windowCount)
                state = arrays.isEmpty ? beginning : beginning.with(arrays)
            }
            let cost = model.cost(
                inputs: batch.inputs, targets: batch.targets, mask: batch.mask,
                positiveWeight: positiveWeight, divisor: divisor, state: &state, tape)
            if arrays != nil { arrays = state?.tensors }
            return Cost(
                objective: cost.objective,
                nats: Dictionary(
                    uniqueKeysWithValues: cost.nats.map { ($0.key.rawValue, $0.value) }),
                noteCount: cost.noteCount)
        }
    }
}
