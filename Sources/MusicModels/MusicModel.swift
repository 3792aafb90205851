import NeuralNetworks
import Tensors

/// A model that reads rolls and predicts the next frame: 88 logits after every frame.
///
/// Letters: B sequences, T frames, 88 keys (A0...C8). The same state runs the model over a whole
/// prompt at once or frame by frame, with equal results.
public protocol MusicModel: Module {
    /// The configuration, as it is stored in checkpoints.
    var configuration: ModelConfiguration { get }

    /// The state before the first frame: zeros.
    func initialState(batch: Int) -> ModelState

    /// Predicts the frame after every frame.
    ///
    /// - Parameters:
    ///   - x: [B, T, 88], values in [0, 1].
    ///   - state: what earlier frames left, replaced by what these leave; `nil` starts from zeros
    ///     and keeps nothing, as in training.
    /// - Returns: logits [B, T, 88].
    func callAsFunction(_ x: Tensor, state: inout ModelState?, _ tape: Tape) -> Tensor
}

extension MusicModel {
    /// Predicts the frame after every frame, from the beginning of the sequences.
    ///
    /// - Parameter x: [B, T, 88].
    /// - Returns: logits [B, T, 88].
    public func callAsFunction(_ x: Tensor, _ tape: Tape) -> Tensor {
        var state: ModelState?
        return callAsFunction(x, state: &state, tape)
    }

    /// Reads one frame and predicts the next. Complexity: O(1) in the frames read before.
    ///
    /// - Parameter frame: [B, 88].
    /// - Returns: logits [B, 88].
    public func step(_ frame: Tensor, state: inout ModelState, _ tape: Tape) -> Tensor {
        precondition(frame.shape.count == 2, "one frame has the shape [B, 88], not \(frame.shape)")
        var carried: ModelState? = state
        let x = Tensor(view: frame, offset: 0, shape: [frame.shape[0], 1, frame.shape[1]])
        let logits = callAsFunction(x, state: &carried, tape)
        if let carried { state = carried }
        return Tensor(view: logits, offset: 0, shape: [logits.shape[0], logits.shape[2]])
    }
}

/// What a model carries from one frame to the next.
public enum ModelState {
    /// One state a layer.
    case lstm([LSTMState])
    /// One state a block.
    case mamba([SelectiveScanState])

    /// Puts one sequence back to the beginning.
    ///
    /// - Parameter row: the sequence's number in the batch.
    public func clear(row: Int) {
        let tensors: [Tensor]
        switch self {
        case .lstm(let layers): tensors = layers.flatMap { [$0.hidden, $0.cell] }
        case .mamba(let blocks): tensors = blocks.flatMap { [$0.convolution, $0.scan] }
        }
        for tensor in tensors {
            precondition((0..<tensor.shape[0]).contains(row), "there is no sequence \(row)")
            let size = tensor.count / tensor.shape[0]
            tensor.updateElements { $0[row * size..<(row + 1) * size].update(repeating: 0) }
        }
    }
}
