import NeuralNetworks
import Support
import Tensors

/// Mamba blocks with attention over the last frames among them (``HybridTrunk``), and a head.
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

    public let configuration: ModelConfiguration

    private let trunk: HybridTrunk
    public let head: OutputHead

    public init(_ configuration: ModelConfiguration = reference, random: inout RandomGenerator) {
        self.configuration = configuration
        trunk = HybridTrunk(configuration, inputs: configuration.inputWidth, random: &random)
        head = OutputHead(configuration, random: &random)
    }

    public var members: [(name: String, member: ModuleMember)] { trunk.members + [head.member] }

    /// Two arrays for each block, Mamba's and attention's in turn.
    public func initialState(batch: Int) -> ModelState { trunk.initialState(batch: batch) }

    public func features(_ x: Tensor, state: inout ModelState?, _ tape: Tape) -> Tensor {
        trunk(x, state: &state, tape)
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
