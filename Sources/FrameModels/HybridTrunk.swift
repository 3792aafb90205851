import NeuralNetworks
import Support
import Tensors

/// Mamba blocks with attention over the last steps among them, each followed by a residual sum and a
/// LayerNorm, between two projections: what ``MusicHybrid`` reads frames with.
///
/// Letters: B sequences, T steps, W values a step, D features.
public final class HybridTrunk: Module {
    /// A Mamba block, its norm, and the attention that follows some of them.
    private struct Layer {
        let mamba: MambaBlock
        let norm: LayerNorm
        let attention: (block: WindowAttention, norm: LayerNorm)?
    }

    private let dropout: Float
    private let inputLinear: Linear
    private let inputNorm: LayerNorm
    private let layers: [Layer]
    private let outputNorm: LayerNorm
    private let outputLinear: Linear

    /// - Parameters:
    ///   - configuration: the sizes; without a fault.
    ///   - inputs: W, the values of a step.
    ///   - random: draws the weights.
    public init(_ configuration: ModelConfiguration, inputs: Int, random: inout RandomGenerator) {
        let width = configuration.width
        dropout = configuration.dropout
        inputLinear = Linear(inputs, width, random: &random)
        inputNorm = LayerNorm(width)
        var layers: [Layer] = []
        for index in 1...configuration.layers {
            let mamba = MambaBlock(
                modelWidth: width, states: configuration.states, stepSizes: 0.001...0.1,
                random: &random)
            let attends = index.isMultiple(of: configuration.attentionEvery)
            layers.append(
                Layer(
                    mamba: mamba, norm: LayerNorm(width),
                    attention: attends
                        ? (
                            WindowAttention(
                                width, heads: configuration.attentionHeads,
                                window: configuration.attentionWindow, random: &random),
                            LayerNorm(width)
                        ) : nil))
        }
        self.layers = layers
        outputNorm = LayerNorm(width)
        outputLinear = Linear(width, width, isHidden: true, random: &random)
    }

    public var members: [(name: String, member: ModuleMember)] {
        var members: [(name: String, member: ModuleMember)] = [
            ("input_proj", .module(inputLinear)),
            ("input_norm", .module(inputNorm)),
        ]
        for (index, layer) in layers.enumerated() {
            members.append(("layers.\(index).mamba", .module(layer.mamba)))
            members.append(("layers.\(index).norm", .module(layer.norm)))
            if let (attention, norm) = layer.attention {
                members.append(("layers.\(index).attention", .module(attention)))
                members.append(("layers.\(index).attention_norm", .module(norm)))
            }
        }
        return members + [
            ("output_norm", .module(outputNorm)),
            ("output_proj.0", .module(outputLinear)),
        ]
    }

    /// The state before the first step: two arrays for each block, Mamba's and attention's in turn.
    public func initialState(batch: Int) -> ModelState {
        ModelState(
            layers.flatMap { layer -> [Tensor] in
                let mamba = layer.mamba.initialState(batch: batch)
                let attention = layer.attention?.block.initialState(batch: batch)
                return [mamba.convolution, mamba.scan]
                    + (attention.map { [$0.frames, $0.count] } ?? [])
            })
    }

    /// Reads a stretch of the sequences.
    ///
    /// - Parameters:
    ///   - x: [B, T, W].
    ///   - state: what earlier steps left, replaced by what these leave; `nil` starts from zeros and
    ///     keeps nothing, as in training.
    ///   - tape: where it is recorded.
    /// - Returns: [B, T, D].
    public func callAsFunction(
        _ x: Tensor, state: inout ModelState?, _ tape: Tape
    ) -> Tensor {
        var before = state?.tensors[...]
        var after: [Tensor] = []
        /// The next two arrays of the state.
        func next() -> (Tensor, Tensor)? {
            guard let first = before?.popFirst(), let second = before?.popFirst() else {
                return nil
            }
            return (first, second)
        }
        var y = inputNorm(inputLinear(x, tape), tape)
        for layer in layers {
            var carried = next().map { SelectiveScanState(convolution: $0, scan: $1) }
            let change = layer.mamba(y, state: &carried, tape)
            y = layer.norm(tape.add(y, tape.dropout(change, rate: dropout)), tape)
            if let carried { after += [carried.convolution, carried.scan] }
            guard let (attention, norm) = layer.attention else { continue }
            var past = next().map { AttentionState(frames: $0, count: $1) }
            let read = attention(y, state: &past, tape)
            y = norm(tape.add(y, tape.dropout(read, rate: dropout)), tape)
            if let past { after += [past.frames, past.count] }
        }
        if state != nil { state = ModelState(after) }
        y = tape.activation(.gelu, outputLinear(outputNorm(y, tape), tape))
        return tape.dropout(y, rate: dropout)
    }
}
