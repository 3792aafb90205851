import NeuralNetworks
import Support
import Tensors

/// Four Mamba blocks, each followed by a residual sum and a LayerNorm, between two projections.
///
/// `input_proj`, `input_norm`; `layers.N.mamba`, `layers.N.norm`; `output_norm`, `output_proj`:
/// Linear, GELU, Dropout, Linear, or another head in place of the last. Names and layouts are those of the PyTorch reference's
/// `state_dict`.
public final class MusicMamba: MusicModel {
    public static let architecture = Architecture.mamba

    /// 4 blocks of width 256, 16 states, dropout 0.1, 1,803,864 parameters, as the PyTorch reference.
    public static let reference = ModelConfiguration(
        architecture: .mamba, width: 256, layers: 4, dropout: 0.1, options: ["states": 16])

    public static func trunkParameterCount(_ configuration: ModelConfiguration) -> Int {
        func linear(_ inputs: Int, _ outputs: Int) -> Int { inputs * outputs + outputs }
        let (width, states) = (configuration.width, configuration.states)
        let (channels, taps) = (2 * width, 4)
        let scan = channels * states + channels
        let projections =
            width * 2 * channels + channels * (1 + 2 * states) + linear(1, channels)
            + channels * width
        let block = scan + projections + channels * taps + channels
        return linear(configuration.inputWidth, width) + 4 * width + linear(width, width)
            + configuration.layers * (block + 2 * width)
    }

    public static func fault(_ configuration: ModelConfiguration) -> String? {
        let states = configuration.states
        return (1...256).contains(states) ? nil : "states \(states) is outside 1...256"
    }

    public static func configuration(
        of entries: [String: SafeTensors.Entry]
    ) -> ModelConfiguration? {
        // Any array of a layer tells that it is there, so that one that lacks can be named.
        let layers = Set(
            entries.keys.filter { $0.contains(".mamba.") }.map { $0.prefix { $0 != "m" } })
        let sorted = entries.sorted { $0.key < $1.key }
        let logA = sorted.first { $0.key.hasSuffix(".mamba.A_log") }?.value
        let norm = sorted.first { $0.key.hasSuffix("norm.weight") }?.value
        guard layers.contains("layers.0."), let logA, logA.shape.count == 2,
            let norm, norm.shape.count == 1,
            !entries.keys.contains(where: { $0.contains(".attention.") })
        else { return nil }
        var configuration = reference
        configuration.width = norm.shape[0]
        configuration.states = logA.shape[1]
        configuration.layers = (0...).first { !layers.contains("layers.\($0).") } ?? 0
        return configuration
    }

    public let configuration: ModelConfiguration

    private let inputLinear: Linear
    private let inputNorm: LayerNorm
    private let blocks: [MambaBlock]
    private let norms: [LayerNorm]
    private let outputNorm: LayerNorm
    private let outputLinear: Linear
    public let head: OutputHead

    public init(_ configuration: ModelConfiguration = reference, random: inout RandomGenerator) {
        self.configuration = configuration
        let width = configuration.width
        inputLinear = Linear(configuration.inputWidth, width, random: &random)
        inputNorm = LayerNorm(width)
        var blocks: [MambaBlock] = []
        for _ in 0..<configuration.layers {
            blocks.append(
                MambaBlock(modelWidth: width, states: configuration.states, random: &random))
        }
        self.blocks = blocks
        norms = blocks.map { _ in LayerNorm(width) }
        outputNorm = LayerNorm(width)
        outputLinear = Linear(width, width, isHidden: true, random: &random)
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
        MusicMamba.state(blocks.map { $0.initialState(batch: batch) })
    }

    public func features(_ x: Tensor, state: inout ModelState?, _ tape: Tape) -> Tensor {
        let rate = configuration.dropout
        let before = state.map(MusicMamba.blocks)
        var after: [SelectiveScanState] = []
        var y = inputNorm(inputLinear(x, tape), tape)
        for index in blocks.indices {
            var carried = before?[index]
            let change = blocks[index](y, state: &carried, tape)
            y = norms[index](tape.add(y, tape.dropout(change, rate: rate)), tape)
            if let carried { after.append(carried) }
        }
        if before != nil { state = MusicMamba.state(after) }
        y = tape.activation(.gelu, outputLinear(outputNorm(y, tape), tape))
        return tape.dropout(y, rate: rate)
    }

    /// The convolution's and the scan's state of every block in turn.
    private static func state(_ blocks: [SelectiveScanState]) -> ModelState {
        ModelState(blocks.flatMap { [$0.convolution, $0.scan] })
    }

    private static func blocks(_ state: ModelState) -> [SelectiveScanState] {
        stride(from: 0, to: state.tensors.count, by: 2).map {
            SelectiveScanState(convolution: state.tensors[$0], scan: state.tensors[$0 + 1])
        }
    }
}

extension Architecture {
    /// ``MusicMamba``.
    public static let mamba = Architecture(rawValue: "mamba")
}

extension ModelConfiguration {
    /// ``MusicMamba/reference``.
    public static let mamba = MusicMamba.reference

    /// States per channel of Mamba's scan, 1...256; 16 where nothing else is told.
    public var states: Int {
        get { integerOption("states", missing: 16) ?? 0 }
        set { options["states"] = .integer(newValue) }
    }
}
