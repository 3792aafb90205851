import Support
import Tensors

/// y = x Wᵀ + b, as PyTorch's `nn.Linear`: weight [out, in], bias [out], both drawn from
/// ±1/sqrt(in).
public final class Linear: Module {
    public let weight: Parameter
    public let bias: Parameter?

    /// - Parameters:
    ///   - inputs: in.
    ///   - outputs: out.
    ///   - bias: whether there is one.
    ///   - isHidden: whether it leads from hidden units to hidden units.
    ///   - random: draws the weights.
    public init(
        _ inputs: Int, _ outputs: Int, bias: Bool = true, isHidden: Bool = false,
        random: inout RandomGenerator
    ) {
        let bound = 1 / Float(inputs).squareRoot()
        weight = Parameter(uniform: bound, shape: [outputs, inputs], random: &random)
        weight.isHiddenMatrix = isHidden
        self.bias = bias ? Parameter(uniform: bound, shape: [outputs], random: &random) : nil
    }

    /// Weights as above, and one value for every bias: where outputs should begin.
    public init(
        _ inputs: Int, _ outputs: Int, initialBias: Float, random: inout RandomGenerator
    ) {
        let bound = 1 / Float(inputs).squareRoot()
        weight = Parameter(uniform: bound, shape: [outputs, inputs], random: &random)
        bias = Parameter(repeating: initialBias, shape: [outputs])
    }

    public var members: [(name: String, member: ModuleMember)] {
        [("weight", .parameter(weight))] + (bias.map { [("bias", .parameter($0))] } ?? [])
    }

    /// [..., in] to [..., out].
    public func callAsFunction(_ x: Tensor, _ tape: Tape) -> Tensor {
        callAsFunction(x.allColumns, tape)
    }

    /// Some columns of [..., any] to [..., out].
    public func callAsFunction(_ x: Columns, _ tape: Tape) -> Tensor {
        tape.linear(x, weight: weight.value, bias: bias?.value)
    }
}

/// Layer normalisation over the last axis, epsilon 1e-5.
public final class LayerNorm: Module {
    public let weight: Parameter
    public let bias: Parameter

    public init(_ width: Int) {
        weight = Parameter(repeating: 1, shape: [width])
        bias = Parameter(repeating: 0, shape: [width])
    }

    public var members: [(name: String, member: ModuleMember)] {
        [("weight", .parameter(weight)), ("bias", .parameter(bias))]
    }

    /// [..., width] to the same shape.
    public func callAsFunction(_ x: Tensor, _ tape: Tape) -> Tensor {
        tape.layerNorm(x, weight: weight.value, bias: bias.value)
    }
}

/// Stacked LSTM layers with dropout between them, as PyTorch's `nn.LSTM`, time first.
///
/// Names are PyTorch's: `weight_ih_l0`, `weight_hh_l0`, `bias_ih_l0`, `bias_hh_l0`, `..._l1`; gates
/// in order i, f, g, o.
///
/// Weights and biases are drawn as PyTorch draws them: uniformly from ±1/sqrt(H).
public final class LSTM: Module {
    private struct Layer {
        let weightIH, weightHH, biasIH, biasHH: Parameter
    }

    private let layers: [Layer]
    /// H.
    public let width: Int
    /// The rate of dropout on the output of every layer but the last.
    public let dropoutRate: Float

    public init(
        _ inputs: Int, _ width: Int, layers count: Int, dropout: Float,
        random: inout RandomGenerator
    ) {
        let bound = 1 / Float(width).squareRoot()
        self.width = width
        dropoutRate = dropout
        var layers: [Layer] = []
        for layer in 0..<count {
            layers.append(
                Layer(
                    weightIH: Parameter(
                        uniform: bound, shape: [4 * width, layer == 0 ? inputs : width],
                        random: &random),
                    weightHH: Parameter(
                        uniform: bound, shape: [4 * width, width], random: &random),
                    biasIH: Parameter(uniform: bound, shape: [4 * width], random: &random),
                    biasHH: Parameter(uniform: bound, shape: [4 * width], random: &random)))
        }
        self.layers = layers
    }

    public var members: [(name: String, member: ModuleMember)] {
        layers.enumerated().flatMap { index, layer -> [(name: String, member: ModuleMember)] in
            [
                ("weight_ih_l\(index)", .parameter(layer.weightIH)),
                ("weight_hh_l\(index)", .parameter(layer.weightHH)),
                ("bias_ih_l\(index)", .parameter(layer.biasIH)),
                ("bias_hh_l\(index)", .parameter(layer.biasHH)),
            ]
        }
    }

    /// The state before the first frame: zeros for every layer.
    public func initialState(batch: Int) -> [LSTMState] {
        layers.map { _ in LSTMState(batch: batch, width: width) }
    }

    /// Runs all layers over a sequence.
    ///
    /// - Parameters:
    ///   - x: [T, B, inputs].
    ///   - state: one state a layer, replaced by the states after the last frame.
    ///   - tape: where it is recorded.
    /// - Returns: [T, B, H].
    public func callAsFunction(_ x: Tensor, state: inout [LSTMState], _ tape: Tape) -> Tensor {
        precondition(state.count == layers.count, "one state a layer")
        var x = x
        for (index, layer) in layers.enumerated() {
            if index > 0 { x = tape.dropout(x, rate: dropoutRate, sampleAxis: 1) }
            (x, state[index]) = tape.lstm(
                x, weightIH: layer.weightIH.value, weightHH: layer.weightHH.value,
                biasIH: layer.biasIH.value, biasHH: layer.biasHH.value, initial: state[index])
        }
        return x
    }
}
