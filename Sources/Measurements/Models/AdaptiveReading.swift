import CPUBackend
import Datasets
import Dispatch
import FrameModels
import NeuralNetworks
import PianoRolls
import Requests
import Support
import Tensors

/// The likelihood of a split under a model that learns every piece while it reads it: each window of frames is
/// predicted, then the model makes a step of Adam on it and goes on (dynamic evaluation; Krause et al., ICML 2018).
/// No frame is predicted by weights that have seen it, and every piece begins with the model as it was.
public struct AdaptiveReading {
    private let model: any MusicModel
    private let corpus: PerformanceCorpus
    private let split: Split
    /// How far a step moves each weight; at 0 the pieces are only read.
    private let learningRate: Float
    private let maxSeconds: Double?
    private let threads: Int

    /// Frames from step to step, 16 seconds.
    private static let windowFrames = 256

    /// - Parameters:
    ///   - model: of expressive frames; it is copied.
    ///   - corpus: what is read.
    ///   - split: the part of it.
    ///   - learningRate: how far a step moves each weight, >= 0.
    ///   - maxSeconds: only the first seconds of every piece when given.
    ///   - threads: >= 1.
    public init(
        model: any MusicModel, corpus: PerformanceCorpus, split: Split, learningRate: Float,
        maxSeconds: Double?, threads: Int
    ) {
        precondition(model.configuration.form == .expressive, "a model of expressive frames")
        (self.model, self.corpus, self.split) = (model, corpus, split)
        (self.learningRate, self.maxSeconds, self.threads) = (learningRate, maxSeconds, threads)
    }

    /// What one piece cost.
    private struct PieceCost: Codable {
        /// By ``FrameModels/FrameCost/Part``.
        var nats: [String: Double] = [:]
        var frames = 0
        var notes = 0
        /// In the second half of the frames.
        var lateNats = 0.0
        var lateNotes = 0
    }

    /// Reads every frame of the split; each rank and each thread reads some of the pieces.
    ///
    /// - Returns: `nil` for an empty split.
    /// - Throws: `MessagePassingError` when another rank is gone.
    public func run(in context: RequestContext) throws -> LikelihoodEvaluation.Result? {
        let pieces = corpus.pieceIndices(in: split).filter { frameCount(ofPiece: $0) > 1 }
        guard !pieces.isEmpty else { return nil }
        let start = DispatchTime.now().uptimeNanoseconds
        let original = FlatParameters(model).values.elements
        let costs = try context.measure(
            pieces, "evaluating", threads: threads, empty: PieceCost()
        ) {
            var random = RandomGenerator(seed: 0)
            let copy = model.configuration.makeModel(random: &random)
            let parameters = FlatParameters(copy)
            return { piece in
                parameters.values.updateElements { _ = $0.update(fromContentsOf: original) }
                return cost(ofPiece: piece, copy, parameters)
            }
        }
        let elapsed = Double(DispatchTime.now().uptimeNanoseconds - start) * 1e-9
        var total = PieceCost()
        for cost in costs {
            total.nats.merge(cost.nats, uniquingKeysWith: +)
            total.frames += cost.frames
            total.notes += cost.notes
            total.lateNats += cost.lateNats
            total.lateNotes += cost.lateNotes
        }
        return .init(
            nats: total.nats, frames: total.frames, notes: total.notes,
            framesPerSecond: Double(total.frames) / elapsed, frameMatches: nil, onsetMatches: nil,
            secondHalf: .init(nats: total.lateNats, notes: total.lateNotes))
    }

    private func frameCount(ofPiece piece: Int) -> Int {
        corpus.frameCount(ofPiece: piece, maxSeconds: maxSeconds)
    }

    /// Reads one piece.
    ///
    /// - Parameters:
    ///   - piece: its number in the corpus.
    ///   - model: which learns it.
    ///   - parameters: the model's.
    /// - Returns: what its frames cost, each before it was learnt.
    private func cost(
        ofPiece piece: Int, _ model: any MusicModel, _ parameters: FlatParameters
    ) -> PieceCost {
        let optimizer = Adam(
            parameters, learningRate: learningRate, beta2: 0.99, weightDecay: .decoupled(0))
        let gradient = parameters.gradientZeros()
        let backend = defaultBackend()
        let frames = frameCount(ofPiece: piece)
        var state: ModelState? = model.initialState(batch: 1)
        var cost = PieceCost()
        for first in stride(from: 0, to: frames - 1, by: AdaptiveReading.windowFrames) {
            let count = min(AdaptiveReading.windowFrames, frames - 1 - first)
            let roll = corpus.roll(ofPiece: piece, frames: first..<first + count + 1)
            var targets = FrameTargets(.expressive, capacity: count)
            targets.append(roll, frames: 1..<count + 1)
            let inputs = Tensor(shape: [1, count, FrameLayout.width]) {
                roll.writeInputs(frames: 0..<count, into: $0)
            }
            let learns = learningRate > 0
            let tape = Tape(backend: backend, recordsGradients: learns)
            if learns {
                gradient.updateElements { $0.update(repeating: 0) }
                parameters.accumulateGradients(of: tape, in: gradient)
            }
            let window = model.cost(
                inputs: inputs, targets: targets, mask: nil, divisor: count, state: &state, tape)
            for (part, nats) in window.nats { cost.nats[part.rawValue, default: 0] += nats }
            cost.frames += count
            cost.notes += window.noteCount
            // Row r predicts frame first + r + 1; of F frames the second half begins at F / 2.
            let late = max(0, frames / 2 - first - 1)
            cost.lateNats += window.frameNats.dropFirst(late).reduce(0, +)
            cost.lateNotes += targets.notes.count { $0.row >= late }
            if learns {
                tape.backward(from: window.objective)
                optimizer.step(gradient: gradient, maximumNorm: 1, backend: backend)
            }
        }
        return cost
    }
}
