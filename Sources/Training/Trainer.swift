import CPUBackend
import Dispatch
import Foundation
import MessagePassing
import NeuralNetworks
import Support
import Tensors

/// What happened while training, for progress, logs and checkpoints.
public enum TrainingEvent: Sendable {
    /// A step was made; `loss` is the mean over everything that counts.
    case step(loss: Float, gradientNorm: Float, learningRate: Float)
    /// The validation samples were read.
    case validated(Validation)
    /// A checkpoint was asked for.
    case checkpoint
    /// The run was asked to stop and can be resumed from here.
    case interrupted
}

/// The training loop, for any model, any objective and any kind of samples.
///
/// A step splits its batch between ranks and threads; each runs forward and backward on a tape of its
/// own, and the gradients are summed, over threads first and then over the ranks of a `Communicator`,
/// which happens while the backward pass goes on; then the sum is divided, clipped and applied. The threads meet once a batch, while one thread
/// more makes the next batches. Whatever the number of ranks and threads, a run is the same but for the
/// rounding of sums.
public final class Trainer<Batch: TrainingBatch> {
    public let settings: TrainingSettings
    public let optimizer: any Optimizer
    public private(set) var state: TrainingState

    /// How long steps took so far, where there are several ranks.
    public private(set) var communication = CommunicationTimes()

    private let parameters: FlatParameters
    private let objective: TrainingObjective<Batch>
    private let backend: any Backend
    private let ranks: Ranks
    private let wire: WireFormat
    private let gradients: [Tensor]
    private let average: WeightAverage?
    private let runner: BatchRunner
    /// The carried state of all ranks, while an event is observed.
    private var carried: [Tensor]?

    /// - Parameters:
    ///   - module: what is trained; its parameters move into one flat array.
    ///   - settings: without a ``TrainingSettings/fault``.
    ///   - state: where to go on; the weights are restored by the caller, and all else by
    ///     ``restore(entries:path:)``.
    ///   - backend: does the arithmetic; by default the one for the settings' precision.
    ///   - communicator: the ranks that train together, all with the same model, settings and samples;
    ///     `nil` trains alone.
    ///   - wire: how gradients travel between them.
    ///   - objective: what is pushed down.
    public init(
        _ module: some Module, settings: TrainingSettings, state: TrainingState = TrainingState(),
        backend: (any Backend)? = nil, communicator: (any Communicator)? = nil,
        wire: WireFormat = .float32, objective: TrainingObjective<Batch>
    ) {
        precondition(settings.fault == nil, settings.fault ?? "")
        let parameters = FlatParameters(module)
        self.settings = settings
        self.state = state
        self.parameters = parameters
        self.objective = objective
        ranks = Ranks(communicator)
        self.wire = wire
        self.backend = backend ?? defaultBackend(settings.precision)
        optimizer =
            switch settings.optimizer ?? .adamw {
            case .adamw:
                Adam(
                    parameters, learningRate: settings.learningRate,
                    weightDecay: .decoupled(settings.weightDecay))
            case .muon:
                Muon(
                    parameters, learningRate: settings.learningRate,
                    weightDecay: settings.weightDecay)
            }
        gradients = (0..<settings.threads).map { _ in parameters.gradientZeros() }
        average = settings.averagingDecay.map { WeightAverage(parameters, decay: $0) }
        runner = BatchRunner(
            ranks, threads: settings.threads, carriesState: settings.carriesState)
    }

    // MARK: What a resumable checkpoint keeps

    /// The arrays that a run needs beside its weights to go on as if it had never stopped, on any number
    /// of ranks.
    ///
    /// Where state is carried and there are several ranks, they are complete only while an event is
    /// observed.
    public func stateEntries() -> [String: SafeTensors.Entry] {
        var entries = optimizer.stateEntries()
        func keep(_ name: String, _ tensor: Tensor) {
            entries[name] = SafeTensors.Entry(shape: tensor.shape, elements: tensor.elements)
        }
        if let average { keep(EntryName.average, average.values) }
        for (index, tensor) in (carried ?? runner.carried ?? []).enumerated() {
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
        runner.carried = ranks.share(of: carried.isEmpty ? nil : carried)
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
    ///   - shouldStop: asked after every step; any rank's word counts.
    ///   - shouldSave: asked after every step whether a checkpoint is due; any rank's word counts.
    ///   - observe: gets every event in order; what it throws ends the run.
    /// - Throws: ``TrainingError``, and what `observe` and the communicator throw. A step whose loss is
    ///   not finite leaves weights, optimizer and ``state`` as they were before it.
    public func run(
        training: any BatchSource<Batch>, validation: (any BatchSource<Batch>)?,
        shouldStop: () -> Bool = { false }, shouldSave: () -> Bool = { false },
        observe: (TrainingEvent) throws -> Void
    ) throws {
        while !isFinished {
            let batches = training.epoch(state.epoch)
            let batchCount = batches.batchCount
            guard batchCount > 0 else { throw TrainingError.noBatches }
            let totalSteps = totalSteps(batchesPerEpoch: batchCount)
            let prefetcher = BatchPrefetcher(batches, from: state.batch)
            while state.batch < batchCount, state.step < totalSteps {
                let rate = learningRate(step: state.step, of: totalSteps)
                let end = min(state.batch + settings.accumulation, batchCount)
                let (loss, norm) = try makeStep(
                    (state.batch..<end).compactMap { _ in prefetcher.next() }, learningRate: rate)
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
                guard state.step < totalSteps else { continue }
                let wishes = try ranks.anyWants([shouldStop(), shouldSave()])
                if wishes[0] || wishes[1] {
                    try tell(wishes[0] ? .interrupted : .checkpoint, observe)
                }
                if wishes[0] { return }
            }
            state.epoch += 1
            state.batch = 0
            runner.carried = nil
            let isAtEnd = state.epoch == settings.epochs || state.step >= totalSteps
            if settings.validationInterval == nil || (isAtEnd && state.lossCount > 0) {
                let rate = learningRate(step: max(0, state.step - 1), of: totalSteps)
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

    private func learningRate(step: Int, of totalSteps: Int) -> Float {
        settings.learningRate(
            step: step, totalSteps: totalSteps, reductions: state.rateReductions ?? 0)
    }

    private var isFinished: Bool {
        state.epoch >= settings.epochs || state.step >= settings.maximumSteps ?? .max
    }

    private var isOutOfPatience: Bool {
        settings.patience.map { state.validationsSinceBest >= $0 } ?? false
    }

    // MARK: One step

    /// Leaves weights and optimizer alone when the loss or the norm of the gradient is not finite.
    private func makeStep(
        _ batches: [Batch], learningRate: Float
    ) throws -> (loss: Float, norm: Float) {
        let start = DispatchTime.now().uptimeNanoseconds
        let total = try ranks.total(sumGradients(batches))
        // Where nothing counts there is nothing to divide.
        let divisor = total.weight > 0 ? total.weight : 1
        let loss = Float(total.sum / divisor)
        guard loss.isFinite else { return (loss, .nan) }
        optimizer.learningRate = learningRate
        let norm = optimizer.step(
            gradient: gradients[0], divisor: Float(divisor),
            maximumNorm: settings.maximumNorm, threads: settings.threads, backend: backend)
        if norm.isFinite { parameters.moveStatistics(by: gradients[0]) }
        communication.steps += 1
        communication.stepSeconds += Double(DispatchTime.now().uptimeNanoseconds - start) * 1e-9
        return (loss, norm)
    }

    /// Puts the gradient of some batches' summed costs, over all threads and ranks, into the first of
    /// `gradients`.
    ///
    /// - Returns: this rank's costs and their weight.
    private func sumGradients(_ batches: [Batch]) throws -> Metric {
        let shards = max(1, batches.map { runner.threads(forSamples: $0.sampleCount) }.max() ?? 0)
        let random = RandomGenerator(seed: settings.randomSeed)
        for gradient in gradients.prefix(shards) {
            gradient.updateElements { $0.update(repeating: 0) }
        }
        var total = Metric()
        var exchange: GradientExchange?
        for (index, batch) in batches.enumerated() {
            // Gradients are complete when the last batch has been played back.
            if index == batches.count - 1 { exchange = makeExchange(batch, shards: shards) }
            let exchange = exchange
            let costs = runner.run(batch) { shard, share, place, state in
                let tape = Tape(
                    backend: backend, recordsGradients: true, isTraining: true,
                    random: random.stream("dropout", self.state.step, index))
                tape.samples = place
                parameters.accumulateGradients(
                    of: tape, in: gradients[shard],
                    completeFrom: exchange.map { exchange in
                        { exchange.complete(from: $0, thread: shard) }
                    })
                let cost = objective.cost(share, &state, tape)
                let value = Metric(sum: Double(cost.sum.elements[0]), weight: cost.weight)
                // Samples of which nothing counts have no gradient.
                if cost.weight > 0 { tape.backward(from: cost.sum) }
                exchange?.complete(from: 0, thread: shard)
                return value
            }
            for cost in costs { total += cost }
        }
        guard let exchange else {
            performInParallel(settings.threads) { part in
                let first = parameters.gradientCount * part / settings.threads
                let end = parameters.gradientCount * (part + 1) / settings.threads
                addGradients(ofShards: shards, in: first..<end)
            }
            return total
        }
        let times = try exchange.finish()
        communication.sumSeconds += times.sumSeconds
        communication.waitSeconds += times.waitSeconds
        return total
    }

    /// What sums gradients over ranks while the backward pass of a batch goes on; `nil` alone.
    private func makeExchange(_ batch: Batch, shards: Int) -> GradientExchange? {
        ranks.communicator.map { communicator in
            GradientExchange(
                communicator, wire: wire, gradient: gradients[0],
                threads: runner.threads(forSamples: batch.sampleCount)
            ) { [self] in addGradients(ofShards: shards, in: $0) }
        }
    }

    /// Adds a part of all shards' gradients to those of the first.
    private func addGradients(ofShards shards: Int, in range: Range<Int>) {
        for shard in 1..<shards {
            backend.run(Add(gradients[shard].flat(range), to: gradients[0].flat(range)))
        }
    }

    // MARK: Validation

    private func validate(
        _ validation: (any BatchSource<Batch>)?, learningRate: Float,
        observe: (TrainingEvent) throws -> Void
    ) throws {
        let trainingLoss = Float(state.lossSum / Double(max(1, state.lossCount)))
        var figures = Validation(
            epoch: state.epoch, step: state.step, trainingLoss: trainingLoss,
            validationLoss: trainingLoss, learningRate: learningRate, isBest: false)
        if let validation {
            // Without dropout, and by the weights that are to be used.
            let sums = try withBestWeights {
                try objective.measure(
                    validation.epoch(0), by: ranks, threads: settings.threads,
                    carriesState: settings.carriesState, backend: backend)
            }
            figures.validationLoss = Float(sums.cost.value ?? 0)
            figures.metrics = sums.metrics.compactMapValues(\.value)
        }
        figures.isBest = figures.validationLoss < state.bestValidationLoss ?? .infinity
        if figures.isBest {
            state.bestValidationLoss = figures.validationLoss
            state.validationsSinceBest = 0
        } else {
            state.validationsSinceBest += 1
            if settings.schedule == .plateau,
                state.validationsSinceBest.isMultiple(of: settings.plateauPatience)
            {
                state.rateReductions = (state.rateReductions ?? 0) + 1
            }
        }
        (state.lossSum, state.lossCount) = (0, 0)
        try tell(.validated(figures), observe)
    }

    /// Makes sure that ranks agree, and tells of an event at which a checkpoint may be written.
    private func tell(
        _ event: TrainingEvent, _ observe: (TrainingEvent) throws -> Void
    ) throws {
        try ranks.requireEqual(
            parameters.named + [
                ("the optimizer's first moments", optimizer.first),
                ("the optimizer's second moments", optimizer.second),
            ], step: state.step)
        carried = try ranks.joined(runner.carried)
        defer { carried = nil }
        try observe(event)
    }
}

/// The names of arrays in resumable checkpoints.
private enum EntryName {
    static let average = "average.values"
    static func carried(_ index: Int) -> String { "carried.\(index)" }
}
