import NeuralNetworks
import Support
import Tensors

/// Four Mamba blocks, each followed by a residual sum and a LayerNorm, between two projections.
///
/// `input_proj`, `input_norm`; `layers.N.mamba`, `layers.N.norm`; `output_norm`, `output_proj`:
/// Linear, GELU, Dropout, Linear, or another head in place of the last. Names and layouts are those of the PyTorch reference's
/// `state_dict`.
public final class MusicMamba: MusicModel {
    public let configuration: ModelConfiguration

    private let inputLinear: Linear
    private let inputNorm: LayerNorm
    private let blocks: [MambaBlock]
    private let norms: [LayerNorm]
    private let outputNorm: LayerNorm
    private let outputLinear: Linear
    public let head: OutputHead

    public init(_ configuration: ModelConfiguration = .mamba, random: inout RandomGenerator) {
        self.configuration = configuration
        let width = configuration.width
        inputLinear = Linear(configuration.form.frameWidth, width, random: &random)
        inputNorm = LayerNorm(width)
        var blocks: [MambaBlock] = []
        for _ in 0..<configuration.layers {
            blocks.append(
                MambaBlock(modelWidth: width, states: configuration.states, random: &random))
        }
        self.blocks = blocks
        norms = blocks.map { _ in LayerNorm(width) }
        outputNorm = LayerNorm(width)
        outputLinear = Linear(width, width, random: &random)
        head = OutputHead(configuration, random: &random)
    }

    public var members: [(name: String, member: ModuleMember)] {
        var members: [(name: String, member: ModuleMember)] = [
            ("input_proj", .module(inputLinear)),
            ("input_norm", .module(inputNorm)),
        ]
        for index in blocks.indices {
            members.append(("layers.\(index).mamba", .module(blocks[index])))
            members.append(("layers.\(index).norm", .module(norms[index])))
        }
        return members + [
            ("output_norm", .module(outputNorm)),
            ("output_proj.0", .module(outputLinear)),
            head.member,
        ]
    }

    public func initialState(batch: Int) -> ModelState {
        .mamba(blocks.map { $0.initialState(batch: batch) })
    }

    public func callAsFunction(_ x: Tensor, state: inout ModelState?, _ tape: Tape) -> Tensor {
        let keys = independentKeys
        return keys(features(x, state: &state, tape), tape)
    }

    public func features(_ x: Tensor, state: inout ModelState?, _ tape: Tape) -> Tensor {
        let rate = configuration.dropout
        var before: [SelectiveScanState]?
        if case .mamba(let carried)? = state { before = carried }
        var after: [SelectiveScanState] = []
        var y = inputNorm(inputLinear(x, tape), tape)
        for index in blocks.indices {
            var carried = before?[index]
            let change = blocks[index](y, state: &carried, tape)
            y = norms[index](tape.add(y, tape.dropout(change, rate: rate)), tape)
            if let carried { after.append(carried) }
        }
        if before != nil { state = .mamba(after) }
        y = tape.activation(.gelu, outputLinear(outputNorm(y, tape), tape))
        return tape.dropout(y, rate: rate)
    }
}
