import NeuralNetworks
import Support
import Tensors

/// Three LSTM layers between two small projections.
///
/// `input_proj`: Linear, LayerNorm, ReLU, Dropout; `lstm`; `output_proj`: Linear, ReLU, Dropout,
/// Linear, or another head in place of the last. Names and layouts are those of the PyTorch reference's `state_dict`.
public final class MusicLSTM: MusicModel {
    public let configuration: ModelConfiguration

    private let inputLinear: Linear
    private let inputNorm: LayerNorm
    private let lstm: LSTM
    private let outputLinear: Linear
    public let head: OutputHead

    public init(_ configuration: ModelConfiguration = .lstm, random: inout RandomGenerator) {
        self.configuration = configuration
        let width = configuration.width
        inputLinear = Linear(configuration.form.frameWidth, width, random: &random)
        inputNorm = LayerNorm(width)
        lstm = LSTM(
            width, width, layers: configuration.layers, dropout: configuration.dropout,
            random: &random)
        outputLinear = Linear(width, width, random: &random)
        head = OutputHead(configuration, random: &random)
    }

    public var members: [(name: String, member: ModuleMember)] {
        [
            ("input_proj.0", .module(inputLinear)),
            ("input_proj.1", .module(inputNorm)),
            ("lstm", .module(lstm)),
            ("output_proj.0", .module(outputLinear)),
            head.member,
        ]
    }

    public func initialState(batch: Int) -> ModelState {
        .lstm(lstm.initialState(batch: batch))
    }

    public func callAsFunction(_ x: Tensor, state: inout ModelState?, _ tape: Tape) -> Tensor {
        let keys = independentKeys
        return tape.swapLeadingAxes(keys(timeFirst(x, state: &state, tape), tape))
    }

    public func features(_ x: Tensor, state: inout ModelState?, _ tape: Tape) -> Tensor {
        tape.swapLeadingAxes(timeFirst(x, state: &state, tape))
    }

    /// The features, [T, B, D].
    private func timeFirst(_ x: Tensor, state: inout ModelState?, _ tape: Tape) -> Tensor {
        let rate = configuration.dropout
        var carried = lstm.initialState(batch: x.shape[0])
        if case .lstm(let before)? = state { carried = before }
        // Time first inside, so that a frame's rows lie together; both ends of a classic model are
        // only 88 wide.
        var y = inputNorm(inputLinear(tape.swapLeadingAxes(x), tape), tape)
        y = tape.dropout(tape.activation(.relu, y), rate: rate)
        y = lstm(y, state: &carried, tape)
        y = tape.dropout(tape.activation(.relu, outputLinear(y, tape)), rate: rate)
        if state != nil { state = .lstm(carried) }
        return y
    }
}
