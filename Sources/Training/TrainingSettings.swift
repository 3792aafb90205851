import CPUBackend
import Foundation
import Tensors

/// What a training run does; stored in its checkpoints, so that a resumed run goes on the same.
public struct TrainingSettings: Codable, Sendable, Equatable {
    /// Passes over the training windows.
    public var epochs = 25
    /// Windows a step.
    public var batchSize = 64
    /// The highest learning rate.
    public var learningRate: Float = 1e-3
    /// How the learning rate moves over the run.
    public var schedule = LearningRateSchedule.constant
    /// AdamW's decoupled weight decay.
    public var weightDecay: Float = 0
    /// Gradients are scaled down to this global norm.
    public var maximumNorm: Float = 1
    /// The weight of sounding keys in the loss; 1 gives calibrated probabilities. The reference's 20
    /// makes samples far too dense.
    public var positiveWeight: Float = 1
    /// Ends the run after this many steps, whatever the epochs; `nil` for no limit.
    public var maximumSteps: Int?
    /// Steps between validations; `nil` validates after every epoch.
    public var validationInterval: Int?
    /// Ends the run after this many validations without a better one; `nil` never does.
    public var patience: Int?
    /// The seed of initial weights, window order and dropout.
    public var randomSeed: UInt64 = 1
    /// Batches whose gradients are added before a step is made, >= 1: a larger batch in the same
    /// memory.
    public var accumulation = 1
    /// The decay of a running mean of the weights, in 0..<1, near 1: what is validated and kept is
    /// then the mean (Polyak and Juditsky 1992). It warms up as min(decay, (1 + step) / (10 + step)).
    public var averagingDecay: Float?
    /// Whether windows that continue the batch before begin with the state that it left
    /// (truncated back-propagation through time); the batches must come in that order.
    public var carriesState = false
    /// The number format of matrix products, in training and validation.
    public var precision = Precision.float32
    /// Threads; each takes an equal share of a batch and draws dropout masks of its own. Without
    /// dropout results depend on it in the last digits only.
    public var threads = 2

    public init() {}

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
        if !(positiveWeight > 0 && positiveWeight <= 1000) {
            return "the positive weight must lie above 0 and up to 1000, not \(positiveWeight)"
        }
        if case .cosine(let warmupSteps) = schedule, warmupSteps < 0 {
            return "the warm-up must be at least 0 steps, not \(warmupSteps)"
        }
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
        return nil
    }
}

extension TrainingSettings {
    /// Reads stored settings; what older runs do not tell has its default.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        func read<Value: Decodable>(_ key: CodingKeys, into value: inout Value) throws {
            value = try container.decodeIfPresent(Value.self, forKey: key) ?? value
        }
        self.init()
        try read(.epochs, into: &epochs)
        try read(.batchSize, into: &batchSize)
        try read(.learningRate, into: &learningRate)
        try read(.schedule, into: &schedule)
        try read(.weightDecay, into: &weightDecay)
        try read(.maximumNorm, into: &maximumNorm)
        try read(.positiveWeight, into: &positiveWeight)
        try read(.maximumSteps, into: &maximumSteps)
        try read(.validationInterval, into: &validationInterval)
        try read(.patience, into: &patience)
        try read(.randomSeed, into: &randomSeed)
        try read(.accumulation, into: &accumulation)
        try read(.averagingDecay, into: &averagingDecay)
        try read(.carriesState, into: &carriesState)
        try read(.precision, into: &precision)
        try read(.threads, into: &threads)
    }
}

/// A wish for a precision, as it is given on command lines.
public enum PrecisionChoice: String, Sendable, CaseIterable {
    /// What is faster on this processor.
    case auto
    case float32
    case bf16

    /// The precision that is meant here.
    public var precision: Precision {
        switch self {
        case .auto: .automatic
        case .float32: .float32
        case .bf16: .bfloat16
        }
    }
}

/// How the learning rate moves over a run.
public enum LearningRateSchedule: Codable, Sendable, Equatable {
    /// Always the highest rate.
    case constant
    /// A linear rise over `warmupSteps`, then half a cosine down to a hundredth (Loshchilov and
    /// Hutter 2017).
    case cosine(warmupSteps: Int)

    /// The factor on the highest rate at a step.
    ///
    /// - Parameters:
    ///   - step: steps made before this one, >= 0.
    ///   - totalSteps: steps of the whole run, >= 1.
    public func factor(step: Int, totalSteps: Int) -> Float {
        switch self {
        case .constant:
            return 1
        case .cosine(let warmupSteps):
            if step < warmupSteps { return Float(step + 1) / Float(warmupSteps) }
            let span = Double(max(1, totalSteps - warmupSteps))
            let progress = min(1, Double(step - warmupSteps) / span)
            return Float(0.01 + 0.99 * 0.5 * (1 + cos(Double.pi * progress)))
        }
    }
}
