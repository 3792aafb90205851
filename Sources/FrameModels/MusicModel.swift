import NeuralNetworks
import PianoRolls
import Support
import Tensors

/// A model that reads rolls and predicts the next frame: a trunk that turns frames into features,
/// and a head that tells the likelihood of the frame that follows.
///
/// Letters: B sequences, T frames, W values a frame (88 classic, 355 expressive,
/// one more where the style is read), D features, 88
/// keys (A0...C8). The same state runs the model over a whole prompt at once or frame by frame, with
/// equal results.
public protocol MusicModel: Module, SendableMetatype {
    /// The architecture's name.
    static var architecture: Architecture { get }

    /// Its usual sizes: what is built where nothing else is asked for.
    static var reference: ModelConfiguration { get }

    /// The number of learned values of the trunk, all but the head, told without building it.
    ///
    /// - Parameter configuration: without a fault.
    /// - Returns: the number of values, not of arrays.
    static func trunkParameterCount(_ configuration: ModelConfiguration) -> Int

    /// What is wrong with the options of this architecture alone, or `nil`.
    static func fault(_ configuration: ModelConfiguration) -> String?

    /// Reads the sizes off the names and shapes of weights, for files without a header; `nil` where
    /// they are those of another architecture.
    static func configuration(of entries: [String: SafeTensors.Entry]) -> ModelConfiguration?

    /// The name of the layer that reads frames, in the weights.
    static var inputLayer: String { get }

    /// A model with fresh weights, drawn as PyTorch draws them.
    ///
    /// - Parameters:
    ///   - configuration: without a fault.
    ///   - random: equal generators give equal weights; advanced.
    init(_ configuration: ModelConfiguration, random: inout RandomGenerator)

    /// The configuration, as it is stored in checkpoints.
    var configuration: ModelConfiguration { get }

    /// What the features are read by.
    var head: OutputHead { get }

    /// The state before the first frame: zeros.
    func initialState(batch: Int) -> ModelState

    /// What the model knows after every frame.
    ///
    /// - Parameters:
    ///   - x: [B, T, W].
    ///   - state: what earlier frames left, replaced by what these leave; `nil` starts from zeros
    ///     and keeps nothing, as in training.
    ///   - tape: where it is recorded.
    /// - Returns: [B, T, D].
    func features(_ x: Tensor, state: inout ModelState?, _ tape: Tape) -> Tensor

    /// Predicts the frame after every frame, by a model of classic frames and independent keys.
    ///
    /// - Parameters:
    ///   - x: [B, T, 88], values in [0, 1].
    ///   - state: as in ``features(_:state:_:)``.
    ///   - tape: where it is recorded.
    /// - Returns: logits [B, T, 88].
    func callAsFunction(_ x: Tensor, state: inout ModelState?, _ tape: Tape) -> Tensor
}

extension MusicModel {
    public static func fault(_ configuration: ModelConfiguration) -> String? { nil }

    public static var inputLayer: String { "input_proj" }

    public static func configuration(
        of entries: [String: SafeTensors.Entry]
    ) -> ModelConfiguration? { nil }

    public func callAsFunction(_ x: Tensor, state: inout ModelState?, _ tape: Tape) -> Tensor {
        let keys = independentKeys
        return keys(features(x, state: &state, tape), tape)
    }

    /// Predicts the frame after every frame, from the beginning of the sequences.
    ///
    /// - Parameters:
    ///   - x: [B, T, 88].
    ///   - tape: where it is recorded.
    /// - Returns: logits [B, T, 88].
    public func callAsFunction(_ x: Tensor, _ tape: Tape) -> Tensor {
        var state: ModelState?
        return callAsFunction(x, state: &state, tape)
    }

    /// The layer that gives 88 logits.
    var independentKeys: Linear {
        guard case .independent(let keys) = head else {
            preconditionFailure("only a classic model of independent keys has 88 logits a frame")
        }
        return keys
    }

    /// What the frames that follow cost.
    ///
    /// - Parameters:
    ///   - inputs: [B, T, W].
    ///   - targets: the frame after every input, B T rows of the model's form.
    ///   - mask: [B, T], 1 where a frame counts and 0 where it pads; `nil` when all count.
    ///   - positiveWeight: the weight of keys that are down in the objective of independent classic
    ///     keys; 1 is the likelihood. Others have none.
    ///   - divisor: what the objective is divided by, > 0.
    ///   - state: as in ``features(_:state:_:)``.
    ///   - tape: where it is recorded.
    /// - Returns: the objective over the divisor, and the nats of the frames that count, undivided.
    public func cost(
        inputs: Tensor, targets: FrameTargets, mask: Tensor?, positiveWeight: Float = 1,
        divisor: Int, state: inout ModelState?, _ tape: Tape
    ) -> FrameCost {
        precondition(
            targets.form == configuration.form && targets.rowCount == inputs.rows,
            "\(inputs.rows) targets of the model's form")
        switch head {
        case .independent:
            let logits = callAsFunction(inputs, state: &state, tape)
            let down = Tensor(zeros: logits.shape)
            down.updateElements { targets.writeDown(into: $0) }
            func loss(positiveWeight: Float) -> Tensor {
                tape.bceWithLogits(
                    logits, targets: down, mask: mask, positiveWeight: positiveWeight,
                    divisor: divisor)
            }
            let objective = loss(positiveWeight: positiveWeight)
            let likelihood = positiveWeight == 1 ? objective : loss(positiveWeight: 1)
            return FrameCost(
                objective: objective,
                nats: [.keys: Double(likelihood.elements[0]) * Double(divisor)],
                noteCount: targets.notes.count, keyLogits: logits)
        case .chain(let keys):
            let features = features(inputs, state: &state, tape)
            let (cost, nats) = keys.cost(
                features, events: targets.events, pedals: nil, mask: mask,
                divisor: Float(divisor), tape)
            return FrameCost(
                objective: cost, nats: [.keys: nats.reduce(0) { $0 + Double($1) }],
                noteCount: targets.notes.count,
                decisions: DecisionNats(
                    pedal: [], keys: nats, noteRows: [], velocity: [], timing: []))
        case .expressive(let head):
            let features = features(inputs, state: &state, tape)
            return head.cost(features, targets, mask: mask, divisor: Float(divisor), tape)
        }
    }

    /// Reads one frame. Complexity: O(1) in the frames read before.
    ///
    /// - Parameters:
    ///   - frame: [B, W].
    ///   - state: what earlier frames left, replaced by what this one leaves.
    ///   - tape: where it is recorded.
    /// - Returns: [B, D].
    public func stepFeatures(_ frame: Tensor, state: inout ModelState, _ tape: Tape) -> Tensor {
        precondition(frame.shape.count == 2, "one frame has the shape [B, W], not \(frame.shape)")
        var carried: ModelState? = state
        let x = Tensor(view: frame, offset: 0, shape: [frame.shape[0], 1, frame.shape[1]])
        let features = features(x, state: &carried, tape)
        if let carried { state = carried }
        return Tensor(view: features, offset: 0, shape: [features.shape[0], features.shape[2]])
    }

    /// Reads one frame and predicts the next. Complexity: O(1) in the frames read before.
    ///
    /// - Parameters:
    ///   - frame: [B, 88].
    ///   - state: what earlier frames left, replaced by what this one leaves.
    ///   - tape: where it is recorded.
    /// - Returns: logits [B, 88].
    public func step(_ frame: Tensor, state: inout ModelState, _ tape: Tape) -> Tensor {
        precondition(frame.shape.count == 2, "one frame has the shape [B, 88], not \(frame.shape)")
        var carried: ModelState? = state
        let x = Tensor(view: frame, offset: 0, shape: [frame.shape[0], 1, frame.shape[1]])
        let logits = callAsFunction(x, state: &carried, tape)
        if let carried { state = carried }
        return Tensor(view: logits, offset: 0, shape: [logits.shape[0], logits.shape[2]])
    }
}
