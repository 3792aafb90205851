import PianoRolls
import Support

/// What a model is made of: enough to build it again.
public struct ModelConfiguration: Sendable, Equatable {
    public var architecture: Architecture
    /// The width of the trunk's features, > 0.
    public var width: Int
    /// The trunk's layers or blocks, > 0.
    public var layers: Int
    /// The rate of dropout while training, in 0..<1.
    public var dropout: Float
    /// What a frame holds.
    public var form = RollForm.classic
    /// How the keys of a frame are drawn.
    public var head = HeadKind.independent
    /// Hidden units of the joint head's chain, 1...1024.
    public var chainWidth = 128
    /// Hidden units that velocity and timing are told by in the expressive form, 1...1024.
    public var noteWidth = 128
    /// What only this architecture is told, by name; its file gives the fields their types.
    public var options: [String: JSONValue] = [:]

    public init(
        architecture: Architecture, width: Int, layers: Int, dropout: Float,
        form: RollForm = .classic, head: HeadKind = .independent,
        options: [String: JSONValue] = [:]
    ) {
        self.architecture = architecture
        self.width = width
        self.layers = layers
        self.dropout = dropout
        self.form = form
        self.head = head
        self.options = options
    }

    /// The usual configuration of a registered architecture.
    public static func reference(_ architecture: Architecture) -> ModelConfiguration {
        guard let model = architecture.model else {
            preconditionFailure("the architecture \(architecture) is not registered")
        }
        return model.reference
    }

    /// What the model is, in a few words: "mamba, expressive frames, joint keys".
    public var summary: String {
        "\(architecture), \(form.rawValue) frames, \(head.rawValue) keys"
    }

    /// What is wrong with the values, or `nil`: to be asked before a configuration from a file is
    /// built.
    public var fault: String? {
        if !(1...8192).contains(width) { return "width \(width) is outside 1...8192" }
        if !(1...64).contains(layers) { return "layers \(layers) is outside 1...64" }
        if !(0..<1).contains(dropout) { return "dropout \(dropout) is outside 0..<1" }
        if !(1...1024).contains(chainWidth) {
            return "chain width \(chainWidth) is outside 1...1024"
        }
        if !(1...1024).contains(noteWidth) { return "note width \(noteWidth) is outside 1...1024" }
        guard let model = architecture.model else {
            return "the architecture \(architecture) is none of " + Architecture.list
        }
        return model.fault(self)
    }

    /// The number of learned values, told without building the model; the configuration has no
    /// ``fault``.
    public var parameterCount: Int {
        (architecture.model?.trunkParameterCount(self) ?? 0) + OutputHead.parameterCount(self)
    }

    /// Builds the model with fresh weights, drawn as PyTorch draws them; the configuration has no
    /// ``fault``.
    public func makeModel(random: inout RandomGenerator) -> any MusicModel {
        guard let model = architecture.model else {
            preconditionFailure("the architecture \(architecture) is not registered")
        }
        return model.init(self, random: &random)
    }

    /// Whether the model reads the style of the music after the values of every frame
    /// (``PianoRolls/MusicStyle``). Such a model learns from several kinds of source; what plays is
    /// built for one of them, and reads frames alone.
    public var readsStyle: Bool {
        get { options["readsStyle"] == .bool(true) }
        set { options["readsStyle"] = newValue ? .bool(true) : nil }
    }

    /// W, the values that the model reads at a time.
    public var inputWidth: Int { form.frameWidth + (readsStyle ? 1 : 0) }

    /// A whole number among the options.
    ///
    /// - Returns: `missing` where it is not told, `nil` where it is something else.
    public func integerOption(_ name: String, missing: Int) -> Int? {
        switch options[name] {
        case nil: missing
        case .integer(let value): value
        default: nil
        }
    }
}

/// Coded flat: the options stand beside the common fields.
extension ModelConfiguration: Codable {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        // The name that checkpoints have had from the beginning.
        case architecture = "kind"
        case width, layers, dropout, form, head, chainWidth, noteWidth
    }

    /// Reads a stored configuration; what older ones do not tell is classic and independent.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            architecture: try container.decode(Architecture.self, forKey: .architecture),
            width: try container.decode(Int.self, forKey: .width),
            layers: try container.decode(Int.self, forKey: .layers),
            dropout: try container.decode(Float.self, forKey: .dropout))
        form = try container.decodeIfPresent(RollForm.self, forKey: .form) ?? form
        head = try container.decodeIfPresent(HeadKind.self, forKey: .head) ?? head
        chainWidth = try container.decodeIfPresent(Int.self, forKey: .chainWidth) ?? chainWidth
        noteWidth = try container.decodeIfPresent(Int.self, forKey: .noteWidth) ?? noteWidth
        options = try decoder.singleValueContainer().decode([String: JSONValue].self)
        for key in CodingKeys.allCases { options[key.rawValue] = nil }
    }

    public func encode(to encoder: any Encoder) throws {
        try options.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(architecture, forKey: .architecture)
        try container.encode(width, forKey: .width)
        try container.encode(layers, forKey: .layers)
        try container.encode(dropout, forKey: .dropout)
        try container.encode(form, forKey: .form)
        try container.encode(head, forKey: .head)
        try container.encode(chainWidth, forKey: .chainWidth)
        try container.encode(noteWidth, forKey: .noteWidth)
    }
}

/// Where logits begin: -3.3, the log-odds of a key being down in piano music (about 3 of 88).
///
/// Starting from 0 the first steps all push the same way, which saturates the LSTM's gates before
/// it has learnt anything: it then stays at the likelihood of independent keys for a thousand steps.
let initialLogit: Float = -3.3

/// Keys of a piano: the width of a frame, A0 (MIDI note 21) to C8 (108).
public let keyCount = Keyboard.keyCount
