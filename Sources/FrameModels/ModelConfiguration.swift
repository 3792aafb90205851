import PianoRolls
import Support

/// The kinds of models.
public enum ModelKind: String, Codable, Sendable, CaseIterable {
    case lstm, mamba
}

/// What a model is made of: enough to build it again.
public struct ModelConfiguration: Codable, Sendable, Equatable {
    public var kind: ModelKind
    /// The hidden width of the LSTM or the model width of Mamba, > 0.
    public var width: Int
    /// LSTM layers or Mamba blocks, > 0.
    public var layers: Int
    /// The rate of dropout while training, in 0..<1.
    public var dropout: Float
    /// States a channel of Mamba's scan, 1...256; not used by the LSTM.
    public var states: Int
    /// What a frame holds.
    public var form = RollForm.classic
    /// How the keys of a frame are drawn.
    public var head = HeadKind.independent
    /// Hidden units of the joint head's chain, 1...1024.
    public var chainWidth = 128
    /// Hidden units that velocity and timing are told by in the expressive form, 1...1024.
    public var noteWidth = 128

    public init(
        kind: ModelKind, width: Int, layers: Int, dropout: Float, states: Int = 16,
        form: RollForm = .classic, head: HeadKind = .independent
    ) {
        self.kind = kind
        self.width = width
        self.layers = layers
        self.dropout = dropout
        self.states = states
        self.form = form
        self.head = head
    }

    /// Reads a stored configuration; what older ones do not tell is classic and independent.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            kind: try container.decode(ModelKind.self, forKey: .kind),
            width: try container.decode(Int.self, forKey: .width),
            layers: try container.decode(Int.self, forKey: .layers),
            dropout: try container.decode(Float.self, forKey: .dropout),
            states: try container.decode(Int.self, forKey: .states))
        form = try container.decodeIfPresent(RollForm.self, forKey: .form) ?? form
        head = try container.decodeIfPresent(HeadKind.self, forKey: .head) ?? head
        chainWidth = try container.decodeIfPresent(Int.self, forKey: .chainWidth) ?? chainWidth
        noteWidth = try container.decodeIfPresent(Int.self, forKey: .noteWidth) ?? noteWidth
    }

    /// The reference's MusicLSTM: 3 layers of 512, dropout 0.3, 6,658,136 parameters.
    public static let lstm = ModelConfiguration(kind: .lstm, width: 512, layers: 3, dropout: 0.3)

    /// The reference's MusicMamba: 4 blocks of width 256, 16 states, dropout 0.1, 1,803,864
    /// parameters.
    public static let mamba = ModelConfiguration(kind: .mamba, width: 256, layers: 4, dropout: 0.1)

    /// The reference configuration of a kind.
    public static func reference(_ kind: ModelKind) -> ModelConfiguration {
        kind == .lstm ? .lstm : .mamba
    }

    /// What the model is, in a few words: "mamba, expressive frames, joint keys".
    public var summary: String {
        "\(kind.rawValue), \(form.rawValue) frames, \(head.rawValue) keys"
    }

    /// What is wrong with the values, or `nil`: to be asked before a configuration from a file is
    /// built.
    public var fault: String? {
        if !(1...8192).contains(width) { return "width \(width) is outside 1...8192" }
        if !(1...64).contains(layers) { return "layers \(layers) is outside 1...64" }
        if !(0..<1).contains(dropout) { return "dropout \(dropout) is outside 0..<1" }
        if !(1...256).contains(states) { return "states \(states) is outside 1...256" }
        if !(1...1024).contains(chainWidth) {
            return "chain width \(chainWidth) is outside 1...1024"
        }
        if !(1...1024).contains(noteWidth) { return "note width \(noteWidth) is outside 1...1024" }
        return nil
    }

    /// The number of learned values, told without building the model; the configuration has no
    /// ``fault``.
    public var parameterCount: Int {
        func linear(_ inputs: Int, _ outputs: Int) -> Int { inputs * outputs + outputs }
        let ends =
            linear(form.frameWidth, width) + 2 * width + linear(width, width)
            + OutputHead.parameterCount(self)
        switch kind {
        case .lstm:
            return ends + layers * 2 * linear(width, 4 * width)
        case .mamba:
            let (channels, taps) = (2 * width, 4)
            let scan = channels * states + channels
            let projections =
                width * 2 * channels + channels * (1 + 2 * states) + linear(1, channels)
                + channels * width
            let block = scan + projections + channels * taps + channels
            return ends + layers * (block + 2 * width) + 2 * width
        }
    }

    /// Builds the model with fresh weights, drawn as PyTorch draws them.
    public func makeModel(random: inout RandomGenerator) -> any MusicModel {
        switch kind {
        case .lstm: MusicLSTM(self, random: &random)
        case .mamba: MusicMamba(self, random: &random)
        }
    }
}

/// Where logits begin: -3.3, the log-odds of a key being down in piano music (about 3 of 88).
///
/// Starting from 0 the first steps all push the same way, which saturates the LSTM's gates before
/// it has learnt anything: it then stays at the likelihood of independent keys for a thousand steps.
let initialLogit: Float = -3.3

/// Keys of a piano: the width of a frame, A0 (MIDI note 21) to C8 (108).
public let keyCount = Keyboard.keyCount
