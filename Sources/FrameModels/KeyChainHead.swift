import NeuralNetworks
import PianoRolls
import Support
import Tensors

/// Draws the keys of a frame together: every key knows what the keys below it do.
///
/// `base` gives every key its own logits by class (struck, held, restruck) and `hidden` the first
/// pre-activations of the chain, both from the model's features; `u` [C, 88, H] reads a key's logits
/// off the chain's units, `v` [C + 1, 88, H] tells the chain what a key does. See
/// `Tape.keyChain`. Without a chain the keys are independent given the features.
public final class KeyChainHead: Module {
    /// C: 2 (struck, held) or, where keys can be struck again while they are down, 3.
    public let classes: Int
    /// H, or `nil` where keys are independent.
    public let hiddenWidth: Int?

    let base: Linear
    private let hidden: Linear?
    private let u, v: Parameter?
    /// What the frame's pedal adds, [3, C 88] and [3, H].
    private let pedalBase, pedalHidden: Parameter?

    /// Where logits begin: the log-odds in MAESTRO at 16 frames per second of a key that is up to be
    /// struck, and of one that is down to be held or struck again instead of let go.
    static let initialLogits: [Float] = [-5, 1, -4.6]

    init(
        _ width: Int, classes: Int, hiddenWidth: Int?, readsPedal: Bool,
        random: inout RandomGenerator
    ) {
        (self.classes, self.hiddenWidth) = (classes, hiddenWidth)
        base = Linear(width, classes * keyCount, initialBias: 0, random: &random)
        base.bias?.value.updateElements { bias in
            for index in bias.indices {
                bias[index] = KeyChainHead.initialLogits[index / keyCount]
            }
        }
        pedalBase =
            readsPedal
            ? Parameter(repeating: 0, shape: [PedalState.allCases.count, classes * keyCount]) : nil
        if let hiddenWidth {
            hidden = Linear(width, hiddenWidth, isHidden: true, random: &random)
            let bound = 1 / Float(hiddenWidth).squareRoot()
            u = Parameter(
                uniform: bound, shape: [classes, keyCount, hiddenWidth], random: &random)
            v = Parameter(
                uniform: 0.5, shape: [classes + 1, keyCount, hiddenWidth], random: &random)
            pedalHidden =
                readsPedal
                ? Parameter(
                    uniform: 0.5, shape: [PedalState.allCases.count, hiddenWidth], random: &random)
                : nil
        } else {
            (hidden, u, v, pedalHidden) = (nil, nil, nil, nil)
        }
    }

    public var members: [(name: String, member: ModuleMember)] {
        var members: [(name: String, member: ModuleMember)] = [("base", .module(base))]
        if let pedalBase { members.append(("pedal_base", .parameter(pedalBase))) }
        if let hidden { members.append(("hidden", .module(hidden))) }
        if let pedalHidden { members.append(("pedal_hidden", .parameter(pedalHidden))) }
        if let u { members.append(("u", .parameter(u))) }
        if let v { members.append(("v", .parameter(v))) }
        return members
    }

    static func parameterCount(
        _ width: Int, classes: Int, hiddenWidth: Int?, readsPedal: Bool
    ) -> Int {
        let pedals = readsPedal ? PedalState.allCases.count : 0
        let logits = classes * keyCount
        let chain = hiddenWidth.map {
            (width + 1 + pedals) * $0 + (2 * classes + 1) * keyCount * $0
        }
        return (width + 1 + pedals) * logits + (chain ?? 0)
    }

    /// The logits before the chain and its first pre-activations.
    private func start(
        _ features: Tensor, pedals: [Int]?, _ tape: Tape
    ) -> (base: Tensor, initial: Tensor?) {
        func withPedal(_ y: Tensor, _ embedding: Parameter?) -> Tensor {
            guard let embedding, let pedals else { return y }
            let rows = tape.gatherRows(embedding.value, pedals)
            return tape.add(y, tape.reshape(rows, y.shape))
        }
        return (
            withPedal(base(features, tape), pedalBase),
            hidden.map { withPedal($0(features, tape), pedalHidden) }
        )
    }

    /// The cost of what the keys do.
    ///
    /// - Parameters:
    ///   - features: [..., D].
    ///   - events: one frame a row.
    ///   - pedals: each row's pedal, where the head reads it.
    ///   - mask: [...], 0 for rows that do not count.
    ///   - divisor: what the sum is divided by.
    ///   - tape: where it is recorded.
    /// - Returns: the scalar cost [1], and the nats of every key, [R, 88] row-major, 0 in rows that do
    ///   not count.
    func cost(
        _ features: Tensor, events: [UInt8], pedals: [Int]?, mask: Tensor?, divisor: Float,
        _ tape: Tape
    ) -> (cost: Tensor, nats: [Float]) {
        let (base, initial) = start(features, pedals: pedals, tape)
        if let initial, let u, let v {
            return tape.keyChain(
                initial, base: base, u: u.value, v: v.value, events: events, weights: mask,
                divisor: divisor)
        }
        // One unit that is always 0.
        return tape.keyChain(
            Tensor(zeros: [base.rows, 1]), base: base, u: Tensor(zeros: [classes, keyCount, 1]),
            v: Tensor(zeros: [classes + 1, keyCount, 1]), events: events, weights: mask,
            divisor: divisor)
    }

    /// Draws frames key by key; see ``KeyChainStepper``.
    public func stepper(on backend: any Backend) -> KeyChainStepper {
        KeyChainStepper(
            base: base, hidden: hidden, pedalBase: pedalBase?.value,
            pedalHidden: pedalHidden?.value, u: u?.value, v: v?.value, backend)
    }
}
