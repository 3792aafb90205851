extension Tape {
    /// Binary cross-entropy of sigmoid(logits), computed from the logits without overflow.
    ///
    /// For target t and logit x an element costs (1 - t) x + (1 + (w - 1) t) log(1 + exp(-x)), as
    /// PyTorch's `BCEWithLogitsLoss` with `pos_weight` w.
    ///
    /// - Parameters:
    ///   - logits: [..., width].
    ///   - targets: the same shape, values in [0, 1].
    ///   - mask: [...], 1 for rows that count and 0 for rows that do not; all count by default.
    ///   - positiveWeight: w > 0; 1 gives calibrated probabilities.
    ///   - divisor: what the sum is divided by; the number of elements (the mean) by default.
    /// - Returns: a scalar, shape [1].
    public func bceWithLogits(
        _ logits: Tensor, targets: Tensor, mask: Tensor? = nil, positiveWeight: Float = 1,
        divisor: Int? = nil
    ) -> Tensor {
        precondition(
            logits.shape == targets.shape, "logits \(logits.shape), targets \(targets.shape)")
        precondition(mask.map { $0.count == logits.rows } ?? true, "one mask value a row")
        let scale = 1 / Float(divisor ?? logits.count)
        let (width, runs) = (logits.width, countedRuns(mask, rows: logits.rows))
        let loss = output([1], from: [logits])
        let sum = runs.reduce(0.0) { sum, run in
            sum
                + backend.bceWithLogits(
                    run.count * width, logits.pointer + run.lowerBound * width,
                    targets.pointer + run.lowerBound * width, positiveWeight, 0, nil)
        }
        loss.pointer.pointee = Float(sum * Double(scale))
        record(loss) { [unowned self] dloss in
            let gradient = gradientPointer(of: logits)
            let part = scratch(logits.count)
            for run in runs {
                let (start, count) = (run.lowerBound * width, run.count * width)
                _ = backend.bceWithLogits(
                    count, logits.pointer + start, targets.pointer + start, positiveWeight,
                    scale * dloss.pointee, part.pointer)
                backend.add(count, part.pointer, gradient + start)
            }
        }
        return loss
    }

    /// The maximal runs of rows whose mask is not 0.
    private func countedRuns(_ mask: Tensor?, rows: Int) -> [Range<Int>] {
        guard let mask else { return [0..<rows] }
        var runs: [Range<Int>] = []
        for (row, value) in mask.elements.enumerated() where value != 0 {
            if let last = runs.last, last.upperBound == row {
                runs[runs.count - 1] = last.lowerBound..<row + 1
            } else {
                runs.append(row..<row + 1)
            }
        }
        return runs
    }
}
