import CPUBackend
import MessagePassing
import NeuralNetworks
import Support
import Tensors

/// What training pushes down and validation reports: the cost of a batch on a tape.
///
/// Costs are sums, not means. They add up over threads, over accumulated batches and over machines,
/// and are divided once, by the sum of the weights, just before the optimizer steps.
public struct TrainingObjective<Batch: TrainingBatch> {
    /// What some samples cost.
    public struct Cost {
        /// A scalar, [1]: the sum over everything that counts.
        public let sum: Tensor
        /// How much counts: what the cost is a mean over.
        public let weight: Double
        /// Further figures by name, for logs.
        public let metrics: [String: Metric]

        public init(sum: Tensor, weight: Double, metrics: [String: Metric] = [:]) {
            self.sum = sum
            self.weight = weight
            self.metrics = metrics
        }
    }

    /// The cost of a batch.
    ///
    /// - Parameters:
    ///   - batch: some samples.
    ///   - state: the arrays that a model carries, samples first; empty ones are its beginning.
    ///     `nil` starts from the beginning and keeps nothing; otherwise they are replaced by what the
    ///     samples leave.
    ///   - tape: where it is recorded.
    public typealias CostFunction = (
        _ batch: Batch, _ state: inout [Tensor]?, _ tape: Tape
    ) -> Cost

    let cost: CostFunction

    /// - Parameter cost: called on several threads at once, each with samples of its own.
    public init(_ cost: @escaping CostFunction) {
        self.cost = cost
    }

    /// Reads batches without learning from them.
    ///
    /// - Parameters:
    ///   - batches: read in order.
    ///   - ranks: each takes an equal share of the samples.
    ///   - threads: each takes an equal share of its rank's samples.
    ///   - carriesState: whether samples that continue the batch before begin with its state.
    ///   - backend: does the arithmetic.
    ///   - observe: called after every batch.
    /// - Returns: the sums over all batches and ranks, the same on all of them.
    /// - Throws: `MessagePassingError` when another rank is gone.
    public func measure(
        _ batches: any BatchSequence<Batch>, by ranks: Ranks = .alone, threads: Int,
        carriesState: Bool, backend: any Backend = defaultBackend(), observe: () -> Void = {}
    ) throws -> ObjectiveSums {
        let runner = BatchRunner(ranks, threads: threads, carriesState: carriesState)
        let prefetcher = BatchPrefetcher(batches)
        var sums = ObjectiveSums()
        while let batch = prefetcher.next() {
            let costs = runner.run(batch) { _, share, _, state in
                let cost = cost(share, &state, Tape(backend: backend))
                return ObjectiveSums(
                    cost: Metric(sum: Double(cost.sum.elements[0]), weight: cost.weight),
                    metrics: cost.metrics)
            }
            for cost in costs { sums += cost }
            observe()
        }
        return try ranks.total(sums)
    }
}

/// Costs and metrics summed over batches.
public struct ObjectiveSums: Sendable, Codable, Equatable {
    /// The objective.
    public var cost = Metric()
    /// Further figures by name.
    public var metrics: [String: Metric] = [:]

    static func += (left: inout ObjectiveSums, right: ObjectiveSums) {
        left.cost += right.cost
        left.metrics.merge(right.metrics, uniquingKeysWith: +)
    }
}

extension TrainingObjective where Batch == TensorBatch {
    /// Binary cross-entropy of every target in [0, 1]: a mean over them all.
    ///
    /// - Parameters:
    ///   - positiveWeight: the weight of targets that are 1.
    ///   - predict: logits of the targets' shape, from inputs.
    /// - Returns: an objective that carries no state and has no further metrics.
    public static func binary(
        positiveWeight: Float = 1, predict: @escaping (Tensor, Tape) -> Tensor
    ) -> TrainingObjective {
        TrainingObjective { batch, _, tape in
            let logits = predict(batch.inputs, tape)
            let sum = tape.bceWithLogits(
                logits, targets: batch.targets, mask: batch.mask, positiveWeight: positiveWeight,
                divisor: 1)
            return Cost(sum: sum, weight: Double(batch.targetCount * batch.targets.width))
        }
    }
}

extension TrainingObjective where Batch == TensorBatch {
    /// Cross-entropy or focal loss of classes: a weighted mean over all samples. Targets are
    /// probabilities, so that samples may be mixed (``TensorBatch/mixed(strength:random:)``).
    ///
    /// - Parameters:
    ///   - weighting: how classes count.
    ///   - predict: logits of the targets' shape, from inputs.
    /// - Returns: an objective that carries no state, with the share of samples whose likeliest class
    ///   gets the highest logit as "accuracy".
    public static func classes(
        weighting: ClassWeighting = ClassWeighting(), predict: @escaping (Tensor, Tape) -> Tensor
    ) -> TrainingObjective {
        TrainingObjective { batch, _, tape in
            let logits = predict(batch.inputs, tape)
            let hits = zip(logits.likeliest, batch.targets.likeliest).count { $0 == $1 }
            return Cost(
                sum: tape.classCost(logits, targets: batch.targets, weighting: weighting),
                weight: weighting.totalWeight(of: batch.targets),
                metrics: ["accuracy": Metric(sum: Double(hits), weight: Double(logits.rows))])
        }
    }
}

extension Tensor {
    /// The place of the largest element of every row, the first of several.
    public var likeliest: [Int] {
        withElements { values in
            (0..<rows).map { row in
                let start = row * width
                return (0..<width).reduce(0) { values[start + $1] > values[start + $0] ? $1 : $0 }
            }
        }
    }
}

extension TrainingObjective where Batch == LabelledBatch {
    /// Softmax cross-entropy of class labels: a mean over those that are known.
    ///
    /// - Parameter predict: logits [..., classes] from inputs, one row per label.
    /// - Returns: an objective that carries no state, with the share of known labels that get the
    ///   highest logit as "accuracy".
    public static func classification(
        predict: @escaping (Tensor, Tape) -> Tensor
    ) -> TrainingObjective {
        TrainingObjective { batch, _, tape in
            let logits = predict(batch.inputs, tape)
            precondition(logits.rows == batch.labels.count, "one row of logits per label")
            let known = batch.labels.indices.filter { batch.labels[$0] != nil }
            guard !known.isEmpty else { return Cost(sum: Tensor([0], shape: [1]), weight: 0) }
            let classes = batch.labels.compactMap { $0 }
            let rows = known.count == logits.rows ? logits : tape.gatherRows(logits, known)
            let (sum, _) = tape.softmaxCrossEntropy(rows, targets: classes.map(Int32.init))
            let hits = rows.withElements { values in
                classes.indices.count { row in
                    let logits = values[row * rows.width..<(row + 1) * rows.width]
                    return logits.max() == logits[row * rows.width + classes[row]]
                }
            }
            let weight = Double(classes.count)
            return Cost(
                sum: sum, weight: weight,
                metrics: ["accuracy": Metric(sum: Double(hits), weight: weight)])
        }
    }
}
