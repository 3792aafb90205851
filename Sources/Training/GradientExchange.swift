import Tensors

/// What a step adds up before the optimizer moves: costs and their gradient, not yet divided.
public struct GradientSum {
    /// [parameters]: the gradient of the sum of all costs. Others' gradients are added in place.
    public let gradient: Tensor
    /// The sum of the costs.
    public var cost: Double
    /// The sum of their weights: what cost and gradient are divided by.
    public var weight: Double

    public init(gradient: Tensor, cost: Double, weight: Double) {
        self.gradient = gradient
        self.cost = cost
        self.weight = weight
    }
}

/// The seam between "the gradients are summed" and "the optimizer steps": here gradients can come
/// from elsewhere too, for example from machines that read other parts of the data.
///
/// All who take part must end with the same sums: their optimizers then make the same step, and
/// their weights stay equal.
public protocol GradientExchange: AnyObject {
    /// Adds the others' sums to one's own and one's own to theirs; waits for all.
    ///
    /// Called once a step by everyone, also with sums that are not finite.
    ///
    /// - Parameters:
    ///   - sum: one's own sums, replaced by those of all.
    ///   - step: steps made before this one.
    /// - Throws: what ends the run; the step is then not made.
    func combine(_ sum: inout GradientSum, step: Int) throws
}
