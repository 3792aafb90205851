import Foundation
import NeuralNetworks
import Support
import Tensors

/// The training loop, for any model, any objective and any windows.
///
/// A step splits its batch between threads; each runs forward and backward on a tape of its own,
/// the gradients are added, clipped and applied. The threads meet once a batch.
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
        /// The mean objective on the validation windows, an element.
        public var validationLoss: Float
        /// Nats a frame on the validation windows: the sum of all parts.
        public var validationNLLPerFrame: Float
        /// The same by part.
        public var validationNLLByPart: [String: Float]?
        /// Nats a note that begins in the windows, where the objective counts notes.
        public var validationNLLPerNote: Float?
        public var learningRate: Float
        /// Whether this is the best validation loss of the run.
        public var isBest: Bool

        /// The names in the log; written out because no rule turns `nll` back into `NLL`.
        enum CodingKeys: String, CodingKey {
            case epoch, step
            case trainingLoss = "training_loss"
            case validationLoss = "validation_loss"
            case validationNLLPerFrame = "validation_nll_per_frame"
            case validationNLLByPart = "validation_nll_by_part"
            case validationNLLPerNote = "validation_nll_per_note"
            case learningRate = "learning_rate"
            case isBest = "is_best"
        }
    }

    public let settings: TrainingSettings
    public let optimizer: Adam
    public private(set) var state: TrainingState

    private let parameters: FlatParameters
    private let objective: TrainingObjective
    private let backend: any Backend
    private let gradients: [Tensor]
    private let average: WeightAverage?
    private let runner: BatchRunner

    /// - Parameters:
    ///   - module: what is trained; its parameters move into one flat array.
    ///   - settings: without a ``TrainingSettings/fault``.
    ///   - state: where to go on; the weights are restored by the caller, and all else by
    ///     ``restore(entries:path:)``.
    ///   - objective: what is pushed down.
    public init(
        _ module: some Module, settings: TrainingSettings, state: TrainingState = TrainingState(),
        backend: (any Backend)? = nil, objective: TrainingObjective
    ) {
        precondition(settings.fault == nil, settings.fault ?? "")
        let parameters = FlatParameters(module)
        self.settings = settings
        self.state = state
        self.parameters = parameters
        self.objective = objective
        self.backend = backend ?? CPUBackend(precision: settings.precision)
        optimizer = Adam(
            parameters, learningRate: settings.learningRate,
            weightDecay: .decoupled(settings.weightDecay))
        gradients = (0..<settings.threads).map { _ in parameters.zeros() }
        average = settings.averagingDecay.map { WeightAverage(parameters, decay: $0) }
        runner = BatchRunner(threads: settings.threads, carriesState: settings.carriesState)
    }

    // MARK: What a resumable checkpoint keeps

    /// The arrays that a run needs beside its weights to go on as if it had never stopped.
    public func stateEntries() -> [String: SafeTensors.Entry] {
        var entries = optimizer.stateEntries()
        func keep(_ name: String, _ tensor: Tensor) {
            entries[name] = SafeTensors.Entry(shape: tensor.shape, elements: tensor.elements)
        }
        if let average { keep(EntryName.average, average.values) }
        for (index, tensor) in (runner.carried ?? []).enumerated() {
            keep(EntryName.carried(index), tensor)
        }
        return entries
    }

    /// Restores what ``stateEntries()`` gave, after the weights.
    ///
    /// - Throws: `CheckpointError` when arrays are missing or of another model.
    public func restore(entries: [String: SafeTensors.Entry], path: String) throws {
        try optimizer.restore(entries: entries, step: state.step, path: path)
        if let average {
            guard let entry = entries[EntryName.average],
                entry.elements.count == average.values.count
            else {
                throw CheckpointError(
                    .mismatch, path: path, message: "it lacks the mean of the model's weights")
            }
            average.values.updateElements { _ = $0.update(fromContentsOf: entry.elements) }
        }
        var carried: [Tensor] = []
        while let entry = entries[EntryName.carried(carried.count)] {
            guard !entry.shape.isEmpty, entry.shape.allSatisfy({ $0 > 0 }) else {
                throw CheckpointError(
                    .malformed, path: path, message: "its carried state has an empty axis")
            }
            carried.append(Tensor(entry.elements, shape: entry.shape))
        }
        runner.carried = carried.isEmpty ? nil : carried
    }

    private enum EntryName {
        static let average = "average.values"
        static func carried(_ index: Int) -> String { "carried.\(index)" }
    }

    /// Calls `body` while the model has the weights that are to be used: their running mean where
    /// the settings ask for one, else those of the last step.
    public func withBestWeights<Result>(_ body: () throws -> Result) rethrows -> Result {
        average?.swap()
        defer { average?.swap() }
        return try body()
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
                let end = min(state.batch + settings.accumulation, batches.batchCount)
                let (loss, norm) = makeStep(
                    (state.batch..<end).map(batches.batch), learningRate: rate)
                guard loss.isFinite, norm.isFinite else {
                    throw TrainingError.notFinite(step: state.step, learningRate: rate)
                }
                state.batch = end
                state.step += 1
                average?.update(step: state.step)
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
            runner.carried = nil
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
        let stepsPerEpoch = (batchesPerEpoch + settings.accumulation - 1) / settings.accumulation
        let (steps, overflow) = settings.epochs.multipliedReportingOverflow(by: stepsPerEpoch)
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
    private func makeStep(_ batches: [Batch], learningRate: Float) -> (loss: Float, norm: Float) {
        let shards = min(settings.threads, batches.map(\.windowCount).max() ?? 1)
        let frames = batches.reduce(0) { $0 + $1.targetFrames }
        let divisor = max(1, frames) * objective.elementsPerFrame
        let random = RandomGenerator(seed: settings.randomSeed).branch(UInt64(state.step))
        for gradient in gradients.prefix(shards) {
            gradient.updateElements { $0.update(repeating: 0) }
        }
        var loss: Float = 0
        for (index, batch) in batches.enumerated() {
            let losses = runner.run(batch) { shard, share, state in
                let tape = Tape(
                    backend: backend, recordsGradients: true, isTraining: true,
                    random: random.branch(UInt64(shard) | UInt64(index) << 32))
                parameters.accumulateGradients(of: tape, in: gradients[shard])
                let cost = objective.cost(share, &state, tape, divisor).objective
                let value = cost.elements[0]
                tape.backward(from: cost)
                return value
            }
            loss += losses.reduce(0, +)
        }
        guard loss.isFinite else { return (loss, .nan) }
        addGradients(ofShards: shards)
        optimizer.learningRate = learningRate
        let norm = optimizer.step(
            gradient: gradients[0], maximumNorm: settings.maximumNorm, threads: settings.threads,
            backend: backend)
        return (loss, norm)
    }

    /// Adds all shards' gradients to those of the first, each thread a part of all parameters.
    private func addGradients(ofShards shards: Int) {
        for shard in 1..<max(1, shards) {
            gradients[0].updateElements { sum in
                gradients[shard].updateElements { part in
                    guard let part = part.baseAddress, let sum = sum.baseAddress else { return }
                    performInParallel(settings.threads) { index in
                        let first = parameters.count * index / settings.threads
                        let end = parameters.count * (index + 1) / settings.threads
                        backend.add(end - first, part + first, sum + first)
                    }
                }
            }
        }
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
            withBestWeights { measure(validation.epoch(0), into: &figures) }
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

    /// The mean objective an element and the nats a frame over all batches, without dropout.
    private func measure(_ batches: any BatchSequence, into figures: inout Validation) {
        let sums = objective.measure(
            batches, threads: settings.threads, carriesState: settings.carriesState,
            backend: backend)
        let count = Double(max(1, sums.frames))
        figures.validationLoss = Float(
            sums.objective / (count * Double(objective.elementsPerFrame)))
        figures.validationNLLPerFrame = Float(sums.totalNats / count)
        if sums.nats.count > 1 {
            figures.validationNLLByPart = sums.nats.mapValues { Float($0 / count) }
        }
        if sums.notes > 0 {
            figures.validationNLLPerNote = Float(sums.totalNats / Double(sums.notes))
        }
    }
}
