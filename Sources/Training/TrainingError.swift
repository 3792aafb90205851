/// A run that cannot go on.
public enum TrainingError: Error, CustomStringConvertible, Sendable, Equatable {
    /// The training set gives not one batch.
    case noBatches
    /// The loss or the gradient is no finite number any more.
    case notFinite(step: Int, learningRate: Float)

    public var description: String {
        switch self {
        case .noBatches:
            "the training set gives no batch: its pieces are too short or there are none"
        case .notFinite(let step, let learningRate):
            "the loss is not finite at step \(step) (learning rate \(learningRate)): the last good "
                + "checkpoint is kept; resume from it with a lower learning rate, or clip harder"
        }
    }
}
