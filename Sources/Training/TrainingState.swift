import Foundation
import NeuralNetworks

/// Where a run stands: with the weights, all that is needed to go on as if it had never stopped.
///
/// Window order and dropout masks are functions of seed, epoch and step, so no generator's state has
/// to be kept beside the seed in ``TrainingSettings``.
public struct TrainingState: Codable, Sendable, Equatable {
    /// The epoch that is being trained, from 0.
    public var epoch = 0
    /// Batches of that epoch done.
    public var batch = 0
    /// Optimizer steps done.
    public var step = 0
    /// The best validation loss so far.
    public var bestValidationLoss: Float?
    /// Validations since the best one.
    public var validationsSinceBest = 0
    /// How often the rate was lowered because validation got no better; `nil` for never.
    public var rateReductions: Int?
    /// The loss of training, averaged over the steps since the last validation, and its weight.
    var lossSum = 0.0
    var lossCount = 0

    public init() {}

    /// What is wrong with values that were read from a file, or `nil`.
    public var fault: String? {
        // Far above any run, far below where counting on would overflow.
        let counts = 0...1 << 48
        let all = [epoch, batch, step, validationsSinceBest, lossCount, rateReductions ?? 0]
        return all.allSatisfy(counts.contains)
            ? nil : "its state of training holds counts that no run reaches"
    }
}

extension Optimizer {
    /// The moments as safetensors entries, to be stored beside the weights.
    public func stateEntries() -> [String: SafeTensors.Entry] {
        [
            "optimizer.first": SafeTensors.Entry(shape: first.shape, elements: first.elements),
            "optimizer.second": SafeTensors.Entry(shape: second.shape, elements: second.elements),
        ]
    }

    /// Restores moments written by ``stateEntries()``.
    ///
    /// - Throws: ``CheckpointError`` when they are missing or of another model.
    public func restore(
        entries: [String: SafeTensors.Entry], step: Int, path: String
    ) throws {
        guard let first = entries["optimizer.first"], let second = entries["optimizer.second"]
        else {
            throw CheckpointError(
                .mismatch, path: path,
                message: "it holds no optimizer state; resume from a run's 'last' checkpoint")
        }
        guard first.elements.count == self.first.count,
            second.elements.count == self.second.count
        else {
            throw CheckpointError(
                .mismatch, path: path, message: "its optimizer state is of another model")
        }
        restore(stepIndex: step, first: first.elements, second: second.elements)
    }
}
