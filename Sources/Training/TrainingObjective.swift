import Tensors

/// What training pushes down and validation reports: a cost of frames on a tape.
public struct TrainingObjective {
    /// What some frames cost.
    public struct Cost {
        /// A scalar, [1]: the sum over the frames that count, over the divisor.
        public let objective: Tensor
        /// Nats by part ("keys", "velocity"), summed over the frames that count; the sum of the
        /// parts is the likelihood that models compare by.
        public let nats: [String: Double]
        /// The notes that begin in those frames.
        public let noteCount: Int

        public init(objective: Tensor, nats: [String: Double], noteCount: Int = 0) {
            self.objective = objective
            self.nats = nats
            self.noteCount = noteCount
        }
    }

    /// The cost of a batch.
    ///
    /// - Parameters:
    ///   - batch: some windows.
    ///   - state: the arrays that a model carries, sequences first; empty ones are its beginning.
    ///     `nil` starts from the beginning and keeps nothing; otherwise they are replaced by what the
    ///     windows leave.
    ///   - tape: where it is recorded.
    ///   - divisor: what the objective is divided by, > 0.
    public typealias CostFunction = (
        _ batch: Batch, _ state: inout [Tensor]?, _ tape: Tape, _ divisor: Int
    ) -> Cost

    /// What the objective is a mean over: elements of a frame.
    public let elementsPerFrame: Int
    let cost: CostFunction

    /// - Parameters:
    ///   - elementsPerFrame: > 0; the objective of a step is divided by frames times this.
    ///   - cost: called on several threads at once, each with windows of its own.
    public init(elementsPerFrame: Int, cost: @escaping CostFunction) {
        precondition(elementsPerFrame > 0, "a frame has at least one element")
        self.elementsPerFrame = elementsPerFrame
        self.cost = cost
    }

    /// Binary cross-entropy of every value of the next frame.
    ///
    /// - Parameters:
    ///   - width: the values of a frame.
    ///   - positiveWeight: the weight of values that are 1.
    ///   - predict: logits [B, T, width] from inputs [B, T, width].
    public static func binary(
        width: Int, positiveWeight: Float, predict: @escaping (Tensor, Tape) -> Tensor
    ) -> TrainingObjective {
        TrainingObjective(elementsPerFrame: width) { batch, _, tape, divisor in
            let logits = predict(batch.inputs, tape)
            func loss(positiveWeight: Float) -> Tensor {
                tape.bceWithLogits(
                    logits, targets: batch.targets, mask: batch.mask,
                    positiveWeight: positiveWeight, divisor: divisor)
            }
            let objective = loss(positiveWeight: positiveWeight)
            let likelihood = positiveWeight == 1 ? objective : loss(positiveWeight: 1)
            return Cost(
                objective: objective,
                nats: ["keys": Double(likelihood.elements[0]) * Double(divisor)])
        }
    }

    /// Sums over batches.
    public struct Sums: Sendable {
        /// The objective, not divided.
        public var objective = 0.0
        /// Nats by part.
        public var nats: [String: Double] = [:]
        /// The frames that count, and the notes that begin in them.
        public var frames = 0
        public var notes = 0

        /// The sum of all parts.
        public var totalNats: Double {
            // In a fixed order, so that equal runs give equal figures.
            nats.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value }
        }
    }

    /// Reads batches without learning from them.
    ///
    /// - Parameters:
    ///   - batches: read in order.
    ///   - threads: each takes an equal share of the windows.
    ///   - carriesState: whether windows that continue the batch before begin with its state.
    ///   - observe: gets the frames that were read after every batch; `true` goes on.
    public func measure(
        _ batches: any BatchSequence, threads: Int, carriesState: Bool,
        backend: any Backend = CPUBackend.best, observe: (Int) -> Void = { _ in }
    ) -> Sums {
        let runner = BatchRunner(threads: threads, carriesState: carriesState)
        var sums = Sums()
        for index in 0..<batches.batchCount {
            let batch = batches.batch(index)
            let costs = runner.run(batch) { _, share, state in
                let cost = cost(share, &state, Tape(backend: backend), 1)
                return (cost.objective.elements[0], cost.nats, cost.noteCount)
            }
            for (value, parts, noteCount) in costs {
                sums.objective += Double(value)
                sums.nats.merge(parts, uniquingKeysWith: +)
                sums.notes += noteCount
            }
            sums.frames += batch.targetFrames
            observe(sums.frames)
        }
        return sums
    }
}
