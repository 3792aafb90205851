import Foundation
import NeuralNetworks
import Support
import Tensors

/// The training loop: binary cross-entropy of next frames, any model and any windows.
///
/// A step splits its batch between threads; each runs forward and backward on a tape of its own,
/// the gradients are added, clipped and applied. The threads meet once a step.
public final class Trainer {
    /// What happened, for progress, logs and checkpoints.
    public enum Event {
        /// A step was made; `loss` is its mean over all elements.
        case step(loss: Float, gradientNorm: Float, learningRate: Float)
        /// The validation windows were read.
        case validated(Validation)
        /// The run was asked to stop and can be resumed from here.
        case interrupted
    }

    /// Figures of one validation.
    public struct Validation: Sendable, Codable, Equatable {
        public var epoch: Int
        public var step: Int
        /// The mean training loss since the last validation.
        public var trainingLoss: Float
        /// The mean loss on the validation windows, with the run's positive weight.
        public var validationLoss: Float
        /// Nats a frame on the validation windows: the sum over the keys, with weight 1.
        public var validationNLLPerFrame: Float
        public var learningRate: Float
        /// Whether this is the best validation loss of the run.
        public var isBest: Bool

        /// The names in the log; written out because no rule turns `nll` back into `NLL`.
        enum CodingKeys: String, CodingKey {
            case epoch, step
            case trainingLoss = "training_loss"
            case validationLoss = "validation_loss"
            case validationNLLPerFrame = "validation_nll_per_frame"
            case learningRate = "learning_rate"
            case isBest = "is_best"
        }
    }

    public let settings: TrainingSettings
    public let optimizer: Adam
    public private(set) var state: TrainingState

    private let parameters: FlatParameters
    private let predict: (Tensor, Tape) -> Tensor
    private let backend: any Backend
    private let gradients: [Tensor]

    /// - Parameters:
    ///   - module: what is trained; its parameters move into one flat array.
    ///   - settings: without a ``TrainingSettings/fault``.
    ///   - state: where to go on; the weights and the optimizer are restored by the caller.
    ///   - predict: logits [B, T, width] from inputs [B, T, width].
    public init(
        _ module: some Module, settings: TrainingSettings, state: TrainingState = TrainingState(),
        backend: any Backend = CPUBackend.best, predict: @escaping (Tensor, Tape) -> Tensor
    ) {
        precondition(settings.fault == nil, settings.fault ?? "")
        let parameters = FlatParameters(module)
        self.settings = settings
        self.state = state
        self.parameters = parameters
        self.predict = predict
        self.backend = backend
        optimizer = Adam(
            parameters, learningRate: settings.learningRate,
            weightDecay: .decoupled(settings.weightDecay))
        gradients = (0..<settings.threads).map { _ in parameters.zeros() }
    }

    /// Trains until the epochs, the steps or the patience are used up, or `shouldStop` says so.
    ///
    /// - Parameters:
    ///   - training: at least one batch an epoch.
    ///   - validation: read at every validation; with `nil` the training loss decides what is best.
    ///   - shouldStop: asked after every step.
    ///   - observe: gets every event in order; what it throws ends the run.
    /// - Throws: ``TrainingError``, and what `observe` throws. A step whose loss is not finite leaves
    ///   weights, optimizer and ``state`` as they were before it.
    public func run(
        training: some BatchSource, validation: (any BatchSource)?,
        shouldStop: () -> Bool = { false }, observe: (Event) throws -> Void
    ) throws {
        while !isFinished(training) {
            let batches = training.epoch(state.epoch)
            guard batches.batchCount > 0 else { throw TrainingError.noWindows }
            let totalSteps = totalSteps(batchesPerEpoch: batches.batchCount)
            while state.batch < batches.batchCount, state.step < totalSteps {
                let rate = learningRate(step: state.step, totalSteps: totalSteps)
                let (loss, norm) = makeStep(batches.batch(state.batch), learningRate: rate)
                guard loss.isFinite, norm.isFinite else {
                    throw TrainingError.notFinite(step: state.step, learningRate: rate)
                }
                state.batch += 1
                state.step += 1
                state.lossSum += Double(loss)
                state.lossCount += 1
                try observe(.step(loss: loss, gradientNorm: norm, learningRate: rate))
                if let interval = settings.validationInterval, state.step % interval == 0 {
                    try validate(validation, learningRate: rate, observe: observe)
                    if isOutOfPatience { return }
                }
                // After the last step there is nothing to stop but the last validation.
                if state.step < totalSteps, shouldStop() {
                    try observe(.interrupted)
                    return
                }
            }
            state.epoch += 1
            state.batch = 0
            let isAtEnd = state.epoch == settings.epochs || state.step >= totalSteps
            if settings.validationInterval == nil || (isAtEnd && state.lossCount > 0) {
                let rate = learningRate(step: max(0, state.step - 1), totalSteps: totalSteps)
                try validate(validation, learningRate: rate, observe: observe)
                if isOutOfPatience { return }
            }
        }
    }

    /// The steps of the whole run.
    public func totalSteps(batchesPerEpoch: Int) -> Int {
        let (steps, overflow) = settings.epochs.multipliedReportingOverflow(by: batchesPerEpoch)
        return min(settings.maximumSteps ?? .max, overflow ? .max : steps)
    }

    private func learningRate(step: Int, totalSteps: Int) -> Float {
        settings.learningRate * settings.schedule.factor(step: step, totalSteps: totalSteps)
    }

    private func isFinished(_ training: some BatchSource) -> Bool {
        state.epoch >= settings.epochs || state.step >= settings.maximumSteps ?? .max
    }

    private var isOutOfPatience: Bool {
        settings.patience.map { state.validationsSinceBest >= $0 } ?? false
    }

    // MARK: One step

    /// Leaves weights and optimizer alone when the loss or the norm of the gradient is not finite.
    private func makeStep(_ batch: Batch, learningRate: Float) -> (loss: Float, norm: Float) {
        let shards = min(settings.threads, batch.windowCount)
        let elements = batch.targetFrames * batch.inputs.width
        let random = RandomGenerator(seed: settings.randomSeed).branch(UInt64(state.step))
        let losses = Tensor(zeros: [shards])
        performInParallel(shards) { shard in
            let share = batch.share(shard, of: shards)
            let gradient = gradients[shard]
            gradient.updateElements { $0.update(repeating: 0) }
            let tape = Tape(
                backend: backend, recordsGradients: true, isTraining: true,
                random: random.branch(UInt64(shard)))
            parameters.accumulateGradients(of: tape, in: gradient)
            let loss = tape.bceWithLogits(
                predict(share.inputs, tape), targets: share.targets, mask: share.mask,
                positiveWeight: settings.positiveWeight, divisor: elements)
            losses.updateElements { $0[shard] = loss.elements[0] }
            tape.backward(from: loss)
        }
        let loss = losses.elements.reduce(0, +)
        guard loss.isFinite else { return (loss, .nan) }
        for shard in 1..<max(1, shards) {
            gradients[0].updateElements { sum in
                gradients[shard].updateElements { part in
                    if let part = part.baseAddress, let sum = sum.baseAddress {
                        backend.add(parameters.count, part, sum)
                    }
                }
            }
        }
        optimizer.learningRate = learningRate
        let norm = optimizer.step(
            gradient: gradients[0], maximumNorm: settings.maximumNorm, backend: backend)
        return (loss, norm)
    }

    // MARK: Validation

    private func validate(
        _ validation: (any BatchSource)?, learningRate: Float, observe: (Event) throws -> Void
    ) throws {
        let trainingLoss = Float(state.lossSum / Double(max(1, state.lossCount)))
        var figures = Validation(
            epoch: state.epoch, step: state.step, trainingLoss: trainingLoss,
            validationLoss: trainingLoss, validationNLLPerFrame: .nan, learningRate: learningRate,
            isBest: false)
        if let validation {
            (figures.validationLoss, figures.validationNLLPerFrame) = measure(validation.epoch(0))
        }
        figures.isBest = figures.validationLoss < state.bestValidationLoss ?? .infinity
        if figures.isBest {
            state.bestValidationLoss = figures.validationLoss
            state.validationsSinceBest = 0
        } else {
            state.validationsSinceBest += 1
        }
        (state.lossSum, state.lossCount) = (0, 0)
        try observe(.validated(figures))
    }

    /// The mean loss an element and the nats a frame over all batches, without dropout.
    private func measure(_ batches: any BatchSequence) -> (loss: Float, nllPerFrame: Float) {
        var (weighted, plain, frames, elements) = (0.0, 0.0, 0, 0)
        for index in 0..<batches.batchCount {
            let batch = batches.batch(index)
            let shards = min(settings.threads, batch.windowCount)
            let sums = Tensor(zeros: [2 * shards])
            performInParallel(shards) { shard in
                let share = batch.share(shard, of: shards)
                let tape = Tape(backend: backend)
                let logits = predict(share.inputs, tape)
                func loss(positiveWeight: Float) -> Float {
                    tape.bceWithLogits(
                        logits, targets: share.targets, mask: share.mask,
                        positiveWeight: positiveWeight, divisor: 1
                    ).elements[0]
                }
                let nll = loss(positiveWeight: 1)
                let cost =
                    settings.positiveWeight == 1
                    ? nll : loss(positiveWeight: settings.positiveWeight)
                sums.updateElements { sums in
                    sums[2 * shard] = cost
                    sums[2 * shard + 1] = nll
                }
            }
            let values = sums.elements
            for shard in 0..<shards {
                weighted += Double(values[2 * shard])
                plain += Double(values[2 * shard + 1])
            }
            frames += batch.targetFrames
            elements += batch.targetFrames * batch.inputs.width
        }
        return (Float(weighted / Double(max(1, elements))), Float(plain / Double(max(1, frames))))
    }
}
