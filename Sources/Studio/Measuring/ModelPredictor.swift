import CPUBackend
import Evaluation
import Foundation
import FrameModels
import PianoRolls
import Support
import Tensors

/// A model as the evaluator sees it: the lanes' states are carried from batch to batch, so that
/// every frame is predicted from all that came before it in its piece.
struct ModelPredictor: FramePredictor {
    private let model: any MusicModel
    private let backend: any Backend
    private let threads: Int
    /// One state a share of lanes.
    private var states: [ModelState] = []

    init(_ model: any MusicModel, threads: Int, backend: any Backend = defaultBackend()) {
        self.model = model
        self.backend = backend
        self.threads = threads
    }

    mutating func predict(_ batch: PredictionBatch) throws {
        let shares = min(threads, batch.laneCount)
        func lanes(_ share: Int) -> Range<Int> {
            batch.laneCount * share / shares..<batch.laneCount * (share + 1) / shares
        }
        if states.isEmpty {
            states = (0..<shares).map { model.initialState(batch: lanes($0).count) }
        }
        let laneValues = batch.frameCount * keyCount
        let before = states
        let results = Results(before)
        performInParallel(shares) { share in
            let lanes = lanes(share)
            let state = before[share]
            for (row, lane) in lanes.enumerated() where batch.startsPiece[lane] {
                state.clear(row: row)
            }
            let x = Tensor(shape: [lanes.count, batch.frameCount, keyCount]) { values in
                let start = lanes.lowerBound * laneValues
                for index in values.indices { values[index] = batch.inputs[start + index] }
            }
            var carried: ModelState? = state
            let logits = model(x, state: &carried, Tape(backend: backend))
            logits.withElements { values in
                let start = lanes.lowerBound * laneValues
                for index in values.indices { batch.logits[start + index] = values[index] }
            }
            if let carried { results[share] = carried }
        }
        states = results.all
    }

    /// Results of threads, each in a place of its own.
    private final class Results: @unchecked Sendable {
        private let lock = NSLock()
        private var values: [ModelState]

        init(_ values: [ModelState]) { self.values = values }

        subscript(index: Int) -> ModelState {
            get { lock.withLock { values[index] } }
            set { lock.withLock { values[index] = newValue } }
        }

        var all: [ModelState] { lock.withLock { values } }
    }
}
