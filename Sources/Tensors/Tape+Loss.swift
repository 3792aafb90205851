extension Tape {
    /// Binary cross-entropy of sigmoid(logits), computed from the logits without overflow.
    ///
    /// For target t and logit x an element costs (1 - t) x + (1 + (w - 1) t) log(1 + exp(-x)), as
    /// PyTorch's `BCEWithLogitsLoss` with `pos_weight` w.
    ///
    /// - Parameters:
    ///   - logits: any shape.
    ///   - targets: the same shape, values in [0, 1].
    ///   - positiveWeight: w > 0; 1 gives calibrated probabilities.
    ///   - divisor: what the sum is divided by; the number of elements (the mean) by default.
    /// - Returns: a scalar, shape [1].
    public func bceWithLogits(
        _ logits: Tensor, targets: Tensor, positiveWeight: Float = 1, divisor: Int? = nil
    ) -> Tensor {
        precondition(
            logits.shape == targets.shape, "logits \(logits.shape), targets \(targets.shape)")
        let scale = 1 / Float(divisor ?? logits.count)
        let loss = output([1], from: [logits])
        let sum = backend.bceWithLogits(
            logits.count, logits.pointer, targets.pointer, positiveWeight, 0, nil)
        loss.pointer.pointee = Float(sum * Double(scale))
        record(loss) { [unowned self] dloss in
            let gradient = scratch(logits.count)
            _ = backend.bceWithLogits(
                logits.count, logits.pointer, targets.pointer, positiveWeight,
                scale * dloss.pointee, gradient.pointer)
            backend.add(logits.count, gradient.pointer, gradientPointer(of: logits))
        }
        return loss
    }
}
