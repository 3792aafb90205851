import NeuralNetworks
import Support
import Tensors

/// How the keys of a frame are drawn.
public enum HeadKind: String, Codable, Sendable, CaseIterable {
    /// Each by itself, given the frames before.
    case independent
    /// One after another, each given the frames before and the keys below it.
    case joint
}

/// What turns a model's features into the likelihood of the next frame.
public enum OutputHead {
    /// 88 logits of keys that are down; names and layout of the PyTorch reference.
    case independent(Linear)
    /// Classic frames whose keys are drawn together.
    case chain(KeyChainHead)
    /// Expressive frames.
    case expressive(ExpressiveHead)

    /// The head that a configuration asks for, with fresh weights.
    public init(_ configuration: ModelConfiguration, random: inout RandomGenerator) {
        let width = configuration.width
        let chainWidth = configuration.head == .joint ? configuration.chainWidth : nil
        switch (configuration.form, configuration.head) {
        case (.classic, .independent):
            self = .independent(
                Linear(width, keyCount, initialBias: initialLogit, random: &random))
        case (.classic, .joint):
            self = .chain(
                KeyChainHead(
                    width, classes: 2, hiddenWidth: chainWidth, readsPedal: false, random: &random))
        case (.expressive, _):
            self = .expressive(
                ExpressiveHead(
                    width, chainWidth: chainWidth, noteWidth: configuration.noteWidth,
                    random: &random))
        }
    }

    /// The head's place among the members of a model.
    public var member: (name: String, member: ModuleMember) {
        switch self {
        case .independent(let keys): ("output_proj.3", .module(keys))
        case .chain(let keys): ("head.keys", .module(keys))
        case .expressive(let head): ("head", .module(head))
        }
    }

    static func parameterCount(_ configuration: ModelConfiguration) -> Int {
        let width = configuration.width
        let chainWidth = configuration.head == .joint ? configuration.chainWidth : nil
        switch (configuration.form, configuration.head) {
        case (.classic, .independent): return (width + 1) * keyCount
        case (.classic, .joint):
            return KeyChainHead.parameterCount(
                width, classes: 2, hiddenWidth: chainWidth, readsPedal: false)
        case (.expressive, _):
            return ExpressiveHead.parameterCount(
                width, chainWidth: chainWidth, noteWidth: configuration.noteWidth)
        }
    }
}
