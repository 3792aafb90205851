import CPUBackend
import Foundation
import Tensors

/// A network's recurrent step of one frame of one sound, recorded once and done again for every
/// frame: who sees whom is looked up beforehand, and nothing is allocated.
///
/// It carries no state of its own: each sound brings its state along, so that many share the
/// step's memory. The network's parameters must not change while a step is in use.
final class TranscriptionStep {
    /// What the last frame gave; written over by the next.
    let output: TranscriptionNetwork.Output
    /// The logits of its velocities / 127, [88, 1].
    let velocities: Tensor
    private let input: Tensor
    private let state: TranscriptionState
    private let tape: Tape

    /// - Parameters:
    ///   - network: whose parameters are read; folded before.
    ///   - backend: where it runs.
    init(of network: TranscriptionNetwork, on backend: any Backend) {
        let tape = Tape(tracing: backend)
        input = Tensor(
            zeros: [
                1, TranscriptionNetwork.contextFrames + 1, TranscriptionAnalyzer.binCount,
                TranscriptionAnalyzer.channels,
            ])
        state = network.initialState(batch: 1)
        var after: TranscriptionState? = state
        output = network(input, state: &after, tape)
        velocities = network.velocities(of: output.features, tape)
        self.tape = tape
    }

    /// Listens to a frame: writes ``output`` and ``velocities``, and moves the state on in place.
    ///
    /// - Parameters:
    ///   - frames: the ``TranscriptionNetwork/contextFrames`` before it, and itself.
    ///   - state: of the sound, which nobody else reads meanwhile.
    func callAsFunction(_ frames: ArraySlice<Float>, state: TranscriptionState) {
        precondition(frames.count == input.count, "\(frames.count) values of \(input.count)")
        input.updateElements { input in
            frames.withUnsafeBufferPointer { _ = input.update(fromContentsOf: $0) }
        }
        exchangeState(with: state)
        tape.replay()
        exchangeState(with: state)
    }

    private func exchangeState(with other: TranscriptionState) {
        for (own, other) in zip(state.blocks, other.blocks) {
            own.convolution.exchangeElements(with: other.convolution)
            own.scan.exchangeElements(with: other.scan)
        }
    }
}

/// The steps of one network that threads borrow: there are as many as ever ran at once.
///
/// `@unchecked Sendable`: `idle` is touched with the lock held, and a step that is lent is in no
/// other hands.
final class TranscriptionSteps: @unchecked Sendable {
    private let lock = NSLock()
    private var idle: [TranscriptionStep] = []

    /// Lends a step to the calling thread.
    ///
    /// - Parameters:
    ///   - network: the one whose steps these are.
    ///   - body: gets the step.
    /// - Returns: what `body` does.
    func withStep<R>(of network: TranscriptionNetwork, _ body: (TranscriptionStep) -> R) -> R {
        let step =
            lock.withLock { idle.popLast() }
            ?? TranscriptionStep(of: network, on: defaultBackend())
        defer { lock.withLock { idle.append(step) } }
        return body(step)
    }

    /// Has steps recorded anew, after the weights have changed.
    func forget() { lock.withLock { idle.removeAll() } }
}
