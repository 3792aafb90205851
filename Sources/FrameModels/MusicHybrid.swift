import NeuralNetworks
import Support
import Tensors

/// Mamba blocks with attention over the last frames among them, each followed by a residual sum and a
/// LayerNorm, between two projections.
///
/// Mamba tells how the music goes on; attention reads what was played where, which a state of fixed
/// size cannot keep (compare Ren et al., "Samba", 2024). Names are those of ``MusicMamba``; after every
/// `attentionEvery` blocks there are `layers.N.attention` and `layers.N.attention_norm`.
public final class MusicHybrid: MusicModel {
    public static let architecture = Architecture.hybrid

    /// 4 Mamba blocks of width 256 with 2 blocks of attention, 8 heads over 128 frames each.
    public static let reference = ModelConfiguration(
        architecture: .hybrid, width: 256, layers: 4, dropout: 0.1)

    public static func trunkParameterCount(_ configuration: ModelConfiguration) -> Int {
        let width = configuration.width
        let attention = 4 * width * width + 2 * width
        return MusicMamba.trunkParameterCount(configuration)
            + configuration.layers / configuration.attentionEvery * attention
    }

    public static func fault(_ configuration: ModelConfiguration) -> String? {
        if let fault = MusicMamba.fault(configuration) { return fault }
        let (every, heads) = (configuration.attentionEvery, configuration.attentionHeads)
        if !(1...64).contains(every) { return "attentionEvery \(every) is outside 1...64" }
        if !(1...256).contains(heads) || !configuration.width.isMultiple(of: 2 * heads) {
            return "the width \(configuration.width) is no multiple of twice the \(heads) heads"
        }
        let window = configuration.attentionWindow
        return (1...65_536).contains(window)
            ? nil : "attentionWindow \(window) is outside 1...65536"
    }

    /// Weights alone do not tell heads and window: such a model is read by its metadata.
    public static func configuration(
        of entries: [String: SafeTensors.Entry]
    ) -> ModelConfiguration? { nil }

    /// A Mamba block, its norm, and the attention that follows some of them.
    private struct Layer {
        let mamba: MambaBlock
        let norm: LayerNorm
        let attention: (block: WindowAttention, norm: LayerNorm)?
    }

    public let configuration: ModelConfiguration

    private let inputLinear: Linear
    private let inputNorm: LayerNorm
    private let layers: [Layer]
    private let outputNorm: LayerNorm
    private let outputLinear: Linear
    public let head: OutputHead

    public init(_ configuration: ModelConfiguration = reference, random: inout RandomGenerator) {
        self.configuration = configuration
        let width = configuration.width
        inputLinear = Linear(configuration.inputWidth, width, random: &random)
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
        head = OutputHead(configuration, random: &random)
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
            head.member,
        ]
    }

    /// Two arrays for each block, Mamba's and attention's in turn.
    public func initialState(batch: Int) -> ModelState {
        ModelState(
            layers.flatMap { layer -> [Tensor] in
                let mamba = layer.mamba.initialState(batch: batch)
                let attention = layer.attention?.block.initialState(batch: batch)
                return [mamba.convolution, mamba.scan]
                    + (attention.map { [$0.frames, $0.count] } ?? [])
            })
    }

    public func features(_ x: Tensor, state: inout ModelState?, _ tape: Tape) -> Tensor {
        let rate = configuration.dropout
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
            y = layer.norm(tape.add(y, tape.dropout(change, rate: rate)), tape)
            if let carried { after += [carried.convolution, carried.scan] }
            guard let (attention, norm) = layer.attention else { continue }
            var past = next().map { AttentionState(frames: $0, count: $1) }
            let read = attention(y, state: &past, tape)
            y = norm(tape.add(y, tape.dropout(read, rate: rate)), tape)
            if let past { after += [past.frames, past.count] }
        }
        if state != nil { state = ModelState(after) }
        y = tape.activation(.gelu, outputLinear(outputNorm(y, tape), tape))
        return tape.dropout(y, rate: rate)
    }
}

extension Architecture {
    /// ``MusicHybrid``.
    public static let hybrid = Architecture(rawValue: "hybrid")
}

extension ModelConfiguration {
    /// Mamba blocks before each block of attention, 1...64; 2 where nothing else is told.
    public var attentionEvery: Int {
        get { integerOption("attentionEvery", missing: 2) ?? 0 }
        set { options["attentionEvery"] = .integer(newValue) }
    }

    /// Heads of attention; the width is a multiple of twice as many. Where nothing else is told, 8, or
    /// 4, 2 or 1 where that does not divide.
    public var attentionHeads: Int {
        get {
            let fitting = [8, 4, 2].first { width.isMultiple(of: 2 * $0) } ?? 1
            return integerOption("attentionHeads", missing: fitting) ?? 0
        }
        set { options["attentionHeads"] = .integer(newValue) }
    }

    /// Frames that attention reaches, 1...65536; 128 where nothing else is told.
    public var attentionWindow: Int {
        get { integerOption("attentionWindow", missing: 128) ?? 0 }
        set { options["attentionWindow"] = .integer(newValue) }
    }
}
