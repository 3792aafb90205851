import Foundation
import Support
import Tensors

/// A selective state-space block (Gu and Dao, "Mamba", 2023, figure 3).
///
/// Letters: M model width, D = expand * M channels (`width`), N states, K taps. Parameter names and
/// layouts are those of the PyTorch reference: `in_proj` [2D, M], `conv1d` [D, 1, K], `x_proj`
/// [1 + 2N, D] (delta, B, C), `dt_proj` [D, 1], `A_log` [D, N], `D` [D], `out_proj` [M, D].
public final class MambaBlock: Module {
    /// D.
    public let width: Int
    /// N.
    public let states: Int
    /// K.
    public let taps: Int

    private let logA: Parameter
    private let skip: Parameter
    private let inputProjection: Linear
    private let convolutionWeight: Parameter
    private let convolutionBias: Parameter
    private let selection: Linear
    private let deltaWeight: Parameter
    private let deltaBias: Parameter
    private let outputProjection: Linear

    /// - Parameters:
    ///   - modelWidth: M.
    ///   - states: N.
    ///   - taps: K.
    ///   - expand: D / M.
    ///   - stepSizes: where the step sizes of the channels begin, spread evenly over the logarithm. State
    ///     n forgets in 1 / (n delta) frames, so 0.001...0.1 remembers from one frame to a thousand, as
    ///     the paper begins. `nil` draws as the PyTorch reference does, which leaves the bias
    ///     near 0: delta is then about 0.7, and nothing is remembered for more than two frames.
    ///   - random: draws the weights.
    public init(
        modelWidth: Int, states: Int = 16, taps: Int = 4, expand: Int = 2,
        stepSizes: ClosedRange<Float>? = nil, random: inout RandomGenerator
    ) {
        let width = modelWidth * expand
        (self.width, self.states, self.taps) = (width, states, taps)
        inputProjection = Linear(
            modelWidth, 2 * width, bias: false, isHidden: true, random: &random)
        let bound = 1 / Float(taps).squareRoot()
        convolutionWeight = Parameter(uniform: bound, shape: [width, 1, taps], random: &random)
        convolutionBias = Parameter(uniform: bound, shape: [width], random: &random)
        selection = Linear(width, 1 + 2 * states, bias: false, random: &random)
        deltaWeight = Parameter(uniform: 1, shape: [width, 1], random: &random)
        deltaBias = Parameter(uniform: 1, shape: [width], random: &random)
        outputProjection = Linear(
            width, modelWidth, bias: false, isHidden: true, random: &random)
        logA = Parameter(
            Tensor(shape: [width, states]) { elements in
                for index in elements.indices { elements[index] = log(Float(index % states + 1)) }
            })
        skip = Parameter(repeating: 1, shape: [width])
        if let stepSizes { beginSteps(in: stepSizes, random: &random) }
    }

    /// Sets the biases so that step sizes without any input are drawn from a range, evenly over its
    /// logarithm.
    private func beginSteps(in range: ClosedRange<Float>, random: inout RandomGenerator) {
        let (low, high) = (log(range.lowerBound), log(range.upperBound))
        deltaBias.value.updateElements { bias in
            for index in bias.indices {
                let delta = exp(low + (high - low) * random.uniformFloat())
                // The inverse of softplus.
                bias[index] = log(expm1(delta))
            }
        }
    }

    public var members: [(name: String, member: ModuleMember)] {
        [
            ("A_log", .parameter(logA)),
            ("D", .parameter(skip)),
            ("in_proj", .module(inputProjection)),
            ("conv1d.weight", .parameter(convolutionWeight)),
            ("conv1d.bias", .parameter(convolutionBias)),
            ("x_proj", .module(selection)),
            ("dt_proj.weight", .parameter(deltaWeight)),
            ("dt_proj.bias", .parameter(deltaBias)),
            ("out_proj", .module(outputProjection)),
        ]
    }

    /// The state before the first frame: zeros.
    public func initialState(batch: Int) -> SelectiveScanState {
        SelectiveScanState(batch: batch, channels: width, taps: taps, states: states)
    }

    /// Reads a stretch of the sequences.
    ///
    /// - Parameters:
    ///   - x: [B, L, M].
    ///   - state: what earlier frames left, replaced by what these leave; `nil` starts from zeros
    ///     and keeps nothing, as in training.
    ///   - tape: where it is recorded.
    /// - Returns: [B, L, M].
    public func callAsFunction(
        _ x: Tensor, state: inout SelectiveScanState?, _ tape: Tape
    ) -> Tensor {
        let projected = inputProjection(x, tape)
        let gate = projected.columns(width..<2 * width)
        let u = tape.causalConvolution(
            projected.columns(0..<width), weight: convolutionWeight.value,
            bias: convolutionBias.value, state: state?.convolution, silu: true)
        let selected = selection(u, tape)
        let delta = tape.stepSizes(
            selected.columns(0..<1), weight: deltaWeight.value, bias: deltaBias.value)
        let (y, last) = tape.selectiveScan(
            u, delta: delta, logA: logA.value, inputB: selected.columns(1..<1 + states),
            outputC: selected.columns(1 + states..<1 + 2 * states), skip: skip.value, gate: gate,
            initial: state?.scan, wantsState: state != nil)
        if let before = state, let last {
            state = SelectiveScanState(
                convolution: tape.convolutionState(
                    after: projected.columns(0..<width), taps: taps, state: before.convolution),
                scan: last)
        }
        return outputProjection(y, tape)
    }
}
