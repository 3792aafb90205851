import Support
import Tensors

/// Causal self-attention over the last frames, with rotary positions: `in_proj` [3D, D] (queries, keys,
/// values, each head by head) and `out_proj` [D, D], without biases.
///
/// See `Tape.windowAttention` for the mathematics.
public final class WindowAttention: Module {
    /// D.
    public let width: Int
    /// H.
    public let heads: Int
    /// W: the frames that a frame attends to, itself among them.
    public let window: Int

    private let inputProjection: Linear
    private let outputProjection: Linear

    /// - Parameters:
    ///   - width: D, a multiple of 2 `heads`.
    ///   - heads: H.
    ///   - window: W, >= 1.
    ///   - random: makes the first weights.
    public init(_ width: Int, heads: Int, window: Int, random: inout RandomGenerator) {
        precondition(width.isMultiple(of: 2 * heads), "\(heads) heads do not divide \(width)")
        (self.width, self.heads, self.window) = (width, heads, window)
        inputProjection = Linear(
            width, 3 * width, bias: false, isHidden: true, random: &random)
        outputProjection = Linear(width, width, bias: false, isHidden: true, random: &random)
    }

    public var members: [(name: String, member: ModuleMember)] {
        [("in_proj", .module(inputProjection)), ("out_proj", .module(outputProjection))]
    }

    /// The state before the first frame: zeros.
    public func initialState(batch: Int) -> AttentionState {
        AttentionState(batch: batch, window: window, width: width)
    }

    /// Has every frame attend to the last ones.
    ///
    /// - Parameters:
    ///   - x: [B, L, D].
    ///   - state: what earlier frames left, replaced by what these leave; `nil` starts at the
    ///     beginning and keeps nothing, as in training.
    ///   - tape: records the steps.
    /// - Returns: [B, L, D].
    public func callAsFunction(_ x: Tensor, state: inout AttentionState?, _ tape: Tape) -> Tensor {
        let (y, next) = tape.windowAttention(
            inputProjection(x, tape), heads: heads, window: window, state: state)
        state = next
        return outputProjection(y, tape)
    }
}
