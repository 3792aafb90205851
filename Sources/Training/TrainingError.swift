/// A run that cannot go on.
public enum TrainingError: Error, CustomStringConvertible, Sendable, Equatable {
    /// The training set gives not one window.
    case noWindows
    /// The loss or the gradient is no finite number any more.
    case notFinite(step: Int, learningRate: Float)

    public var description: String {
        switch self {
        case .noWindows:
            "no piece of the training set is as long as a window: use shorter windows or more music"
        case .notFinite(let step, let learningRate):
            "the loss is not finite at step \(step) (learning rate \(learningRate)): the last good "
                + "checkpoint is kept; resume from it with a lower learning rate, or clip harder"
        }
    }
}
