import Foundation
import Tensors

/// What moves the weights.
public enum OptimizerKind: String, Codable, CaseIterable, Sendable {
    /// Every weight by itself (Loshchilov and Hutter 2019).
    case adamw
    /// Hidden matrices as a whole, all else by AdamW; see ``NeuralNetworks/Muon``.
    case muon
}

/// How a model is optimised: each option stands here once, is stored under its property's name, and
/// is given on the command line by that name.
///
/// Stored in checkpoints, so that a resumed run goes on the same.
public struct TrainingSettings: Codable, Sendable, Equatable {
    /// Passes over the training samples.
    public var epochs = 25
    /// Samples a step.
    public var batchSize = 64
    /// The highest learning rate.
    public var learningRate: Float = 1e-3
    /// How the learning rate moves over the run.
    public var schedule = LearningRateSchedule.constant
    /// Steps over which the rate rises to the highest.
    public var warmupSteps = 0
    /// The last steps of the run, over which ``LearningRateSchedule/wsd`` lets the rate fall.
    public var decaySteps = 0
    /// Validations without a better one after which ``LearningRateSchedule/plateau`` lowers the rate.
    public var plateauPatience = 5
    /// What it multiplies the rate by then, between 0 and 1.
    public var plateauFactor: Float = 0.5
    /// What moves the weights; `nil` is AdamW.
    public var optimizer: OptimizerKind?
    /// Decoupled weight decay: every step takes this share, times the learning rate, from the weights.
    public var weightDecay: Float = 0
    /// Gradients are scaled down to this global norm.
    public var maximumNorm: Float = 1
    /// Ends the run after this many steps, whatever the epochs; `nil` for no limit.
    public var maximumSteps: Int?
    /// Steps between validations; `nil` validates after every epoch.
    public var validationInterval: Int?
    /// Ends the run after this many validations without a better one; `nil` never does.
    public var patience: Int?
    /// The seed of initial weights, sample order and dropout.
    public var randomSeed: UInt64 = 1
    /// Batches whose gradients are added before a step is made, >= 1: a larger batch in the same
    /// memory.
    public var accumulation = 1
    /// The decay of a running mean of the weights, in 0..<1, near 1: what is validated and kept is
    /// then the mean (Polyak and Juditsky 1992). It warms up as min(decay, (1 + step) / (10 + step)).
    public var averagingDecay: Float?
    /// Whether samples that continue the batch before begin with the state that it left
    /// (truncated back-propagation through time); the batches must come in that order.
    public var carriesState = false
    /// The number format of matrix products, in training and validation.
    public var precision = Precision.float32
    /// Threads; each takes an equal share of a batch and draws dropout masks of its own. Without
    /// dropout results depend on it in the last digits only.
    public var threads = 2

    public init() {}

    /// The learning rate at a step.
    ///
    /// - Parameters:
    ///   - step: steps made before this one, >= 0.
    ///   - totalSteps: steps of the whole run, >= 1.
    ///   - reductions: how often validation got no better; see ``LearningRateSchedule/plateau``.
    /// - Returns: ``learningRate`` times the schedule's factor.
    public func learningRate(step: Int, totalSteps: Int, reductions: Int = 0) -> Float {
        let factor = schedule.factor(
            step: step, totalSteps: totalSteps, warmupSteps: warmupSteps, decaySteps: decaySteps)
        return learningRate * factor * pow(plateauFactor, Float(reductions))
    }

    /// What is wrong with the values, told with the allowed range, or `nil`.
    public var fault: String? {
        if epochs < 1 { return "epochs must be at least 1, not \(epochs)" }
        if !(1...65536).contains(batchSize) {
            return "the batch size must lie in 1...65536, not \(batchSize)"
        }
        if !(learningRate > 0 && learningRate < 10) {
            return "the learning rate must lie between 0 and 10, not \(learningRate)"
        }
        if !(weightDecay >= 0 && weightDecay < 10) {
            return "the weight decay must lie in 0..<10, not \(weightDecay)"
        }
        if !(maximumNorm > 0) { return "the clipping norm must be above 0, not \(maximumNorm)" }
        if let maximumSteps, maximumSteps < 1 {
            return "the number of steps must be at least 1, not \(maximumSteps)"
        }
        if let validationInterval, validationInterval < 1 {
            return "the validation interval must be at least 1 step, not \(validationInterval)"
        }
        if let patience, patience < 1 { return "the patience must be at least 1, not \(patience)" }
        if !(1...4096).contains(accumulation) {
            return "the accumulation lies in 1...4096 batches, not \(accumulation)"
        }
        if let averagingDecay, !(0..<1).contains(averagingDecay) {
            return "the decay of averaging lies in 0..<1, not \(averagingDecay)"
        }
        if !(1...256).contains(threads) { return "threads must lie in 1...256, not \(threads)" }
        return scheduleFault
    }

    private var scheduleFault: String? {
        if warmupSteps < 0 { return "the warm-up must be at least 0 steps, not \(warmupSteps)" }
        if decaySteps < 0 { return "the decay must be at least 0 steps, not \(decaySteps)" }
        if plateauPatience < 1 {
            return "the patience of the rate must be at least 1, not \(plateauPatience)"
        }
        if !(plateauFactor > 0 && plateauFactor < 1) {
            return "the factor of the rate must lie between 0 and 1, not \(plateauFactor)"
        }
        switch schedule {
        case .constant, .cosine, .plateau:
            return decaySteps > 0
                ? "a number of decay steps belongs to the wsd schedule, not to \(schedule)" : nil
        case .wsd:
            return decaySteps > 0
                ? nil : "the wsd schedule needs the number of steps over which the rate falls"
        }
    }
}
