import Foundation

/// Binary cross-entropy of sigmoid(logits): for target t and logit x an element costs
/// (1 - t) x + (1 + (w - 1) t) log(1 + exp(-x)).
public struct BinaryCrossEntropy: TensorOperation {
    /// Dense.
    public let logits, targets: Matrix
    /// w.
    public let positiveWeight: Float
    /// One float64 to which the sum of the costs is added.
    public let sum: Matrix
    /// `scale` times the gradient is written to it, if there is one.
    public var gradient: Matrix?
    public var scale: Float = 0

    public func runPlainly(at precision: Precision) {
        withHostMemory { memory in
            let (logits, targets) = (memory[logits], memory[targets])
            let gradient = memory[optional: gradient]
            var total = 0.0
            for index in 0..<self.logits.count {
                let (x, t) = (logits[index], targets[index])
                let weight = 1 + (positiveWeight - 1) * t
                total += Double((1 - t) * x + weight * softplus(-x))
                gradient?[index] = scale * ((1 - t) - weight * (1 - sigmoid(x)))
            }
            memory[sum, of: Double.self].pointee += total
        }
    }
}

/// costs = -log softmax(logits)[target] of every row.
public struct SoftmaxCrossEntropy: TensorOperation {
    /// Dense.
    public let logits: Matrix
    /// A class for each row, int32.
    public let targets: Matrix
    public let costs: Matrix
    /// `scale` times the gradient is added to it, if there is one.
    public let gradient: Matrix?
    public let scale: Float

    public func runPlainly(at precision: Precision) {
        let width = logits.width
        withHostMemory { memory in
            let (logits, costs, gradient) = (
                memory[logits], memory[costs], memory[optional: gradient]
            )
            let targets = memory[targets, of: Int32.self]
            for r in 0..<self.logits.rows {
                let x = (0..<width).map { Double(logits[r * width + $0]) }
                let highest = x.max() ?? 0
                let weights = x.map { exp($0 - highest) }
                let total = weights.reduce(0, +)
                let target = Int(targets[r])
                costs[r] = Float(-log(weights[target] / total))
                for j in 0..<width {
                    gradient?[r * width + j] +=
                        scale * Float(weights[j] / total - (j == target ? 1 : 0))
                }
            }
        }
    }
}

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
        let divisor = divisor ?? logits.count
        let sum = Tensor(of: [0.0], shape: [1], on: backend.device)
        let parts = countedRuns(mask, rows: logits.rows).map { rows in
            BinaryCrossEntropy(
                logits: logits.matrix.rows(rows), targets: targets.matrix.rows(rows),
                positiveWeight: positiveWeight, sum: sum.flat)
        }
        for part in parts { run(part) }
        let total = sum.elements(of: Double.self)[0] * Double(1 / Float(divisor))
        return scalar(Float(total), from: [logits]) { [unowned self] dloss in
            let gradient = gradientSum(of: logits)
            for (part, rows) in zip(parts, countedRuns(mask, rows: logits.rows)) {
                var part = part
                let own = scratch([part.logits.rows, part.logits.width]).matrix
                part.gradient = own
                part.scale = 1 / Float(divisor) * dloss
                run(part)
                run(Add(own, to: gradient.rows(rows)))
            }
        }
    }

    /// Softmax cross-entropy with integer targets.
    ///
    /// - Parameters:
    ///   - logits: [..., width].
    ///   - targets: one class 0..<width a row.
    ///   - divisor: what the sum is divided by.
    /// - Returns: the scalar cost [1], and the nats of every row.
    public func softmaxCrossEntropy(
        _ logits: Tensor, targets: [Int32], divisor: Float = 1
    ) -> (cost: Tensor, nats: [Float]) {
        let (rows, width) = (logits.rows, logits.width)
        precondition(targets.count == rows, "one target a row")
        precondition(
            targets.allSatisfy { (0..<Int32(width)).contains($0) }, "targets below \(width)")
        let costs = scratch([rows])
        let gradient = recordsGradients && logits.tracksGradient ? zeros(logits.shape) : nil
        run(
            SoftmaxCrossEntropy(
                logits: logits.matrix,
                targets: Tensor(of: targets, shape: [rows], on: backend.device).flat,
                costs: costs.flat, gradient: gradient?.matrix, scale: 1 / divisor))
        let nats = costs.elements
        let cost = scalar(
            Float(nats.reduce(0) { $0 + Double($1) } / Double(divisor)),
            gradients: gradient.map { [(logits, $0)] } ?? [])
        return (cost, nats)
    }

    /// A scalar cost that was computed elsewhere, as a node.
    ///
    /// - Parameters:
    ///   - value: the cost.
    ///   - inputs: what it was computed from.
    ///   - backward: gets the cost's gradient.
    /// - Returns: shape [1].
    func scalar(
        _ value: Float, from inputs: [Tensor], _ backward: @escaping (Float) -> Void
    ) -> Tensor {
        let cost = output([1], from: inputs)
        cost.updateElements { $0[0] = value }
        recordHandingOn(cost) { backward($0.elements[0]) }
        return cost
    }

    /// A scalar cost whose gradients were made in the same sweep, as a node.
    ///
    /// - Parameters:
    ///   - value: the cost.
    ///   - gradients: what the cost was computed from, with its gradient; empty where none is
    ///     wanted.
    /// - Returns: shape [1].
    public func scalar(
        _ value: Float, gradients: [(input: Tensor, gradient: Tensor)]
    ) -> Tensor {
        scalar(value, from: gradients.map(\.input)) { [unowned self] dcost in
            for (input, gradient) in gradients where input.tracksGradient {
                if dcost != 1 { run(Scale(y: gradient.flat, factor: dcost)) }
                run(Add(gradient.matrix, to: gradientSum(of: input)))
            }
        }
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
