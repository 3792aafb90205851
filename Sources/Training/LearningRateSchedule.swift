import Foundation

/// How the learning rate moves over a run, after a linear rise over the steps of the warm-up.
public enum LearningRateSchedule: String, Codable, Sendable, CaseIterable {
    /// Always the highest rate.
    case constant
    /// Half a cosine down to a hundredth (Loshchilov and Hutter 2017).
    case cosine
    /// Warm-up, stable, decay: the highest rate until the last steps, then one minus a square root
    /// (Hägele et al. 2024). Because only the last steps depend on where the end is, a run can train
    /// as long as there is time and cool down then.
    case wsd
    /// The highest rate until validation gets no better, then a lower one, and so on
    /// (``TrainingSettings/plateauPatience``, ``TrainingSettings/plateauFactor``).
    case plateau

    /// The factor on the highest rate at a step.
    ///
    /// - Parameters:
    ///   - step: steps made before this one, >= 0.
    ///   - totalSteps: steps of the whole run, >= 1.
    ///   - warmupSteps: >= 0.
    ///   - decaySteps: of ``wsd``, >= 0.
    /// - Returns: 0...1.
    public func factor(
        step: Int, totalSteps: Int, warmupSteps: Int = 0, decaySteps: Int = 0
    ) -> Float {
        if step < warmupSteps { return Float(step + 1) / Float(warmupSteps) }
        switch self {
        case .constant, .plateau:
            return 1
        case .cosine:
            let span = Double(max(1, totalSteps - warmupSteps))
            let progress = min(1, Double(step - warmupSteps) / span)
            return Float(0.01 + 0.99 * 0.5 * (1 + cos(Double.pi * progress)))
        case .wsd:
            let decayed = step - max(warmupSteps, totalSteps - decaySteps)
            guard decayed > 0 else { return 1 }
            let progress = min(1, Double(decayed) / Double(max(1, decaySteps)))
            return Float(1 - progress.squareRoot())
        }
    }
}
