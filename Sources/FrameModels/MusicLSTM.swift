import NeuralNetworks
import Support
import Tensors

/// Three LSTM layers between two small projections.
///
/// `input_proj`: Linear, LayerNorm, ReLU, Dropout; `lstm`; `output_proj`: Linear, ReLU, Dropout,
/// Linear, or another head in place of the last. Names and layouts are those of the PyTorch reference's `state_dict`.
public final class MusicLSTM: MusicModel {
    public static let architecture = Architecture.lstm

    /// 3 layers of 512, dropout 0.3, 6,658,136 parameters, as the PyTorch reference.
    public static let reference = ModelConfiguration(
        architecture: .lstm, width: 512, layers: 3, dropout: 0.3)

    public static func trunkParameterCount(_ configuration: ModelConfiguration) -> Int {
        func linear(_ inputs: Int, _ outputs: Int) -> Int { inputs * outputs + outputs }
        let width = configuration.width
        return linear(configuration.inputWidth, width) + 2 * width + linear(width, width)
            + configuration.layers * 2 * linear(width, 4 * width)
    }

    public static func configuration(
        of entries: [String: SafeTensors.Entry]
    ) -> ModelConfiguration? {
        // Any array of a layer tells that it is there, so that one that lacks can be named.
        let names = entries.keys.filter { $0.hasPrefix("lstm.") }
        let layers = Set(names.compactMap { $0.split(separator: "_l").last })
        guard let first = names.filter({ $0.hasSuffix("_l0") }).min() else { return nil }
        let recurrent = entries["lstm.weight_hh_l0"]
        guard recurrent.map({ $0.shape.count == 2 }) ?? true,
            let width = recurrent?.shape[1] ?? entries[first]?.shape.first.map({ $0 / 4 })
        else { return nil }
        var configuration = reference
        configuration.width = width
        configuration.layers = (0...).first { !layers.contains("\($0)") } ?? 0
        return configuration
    }

    public let configuration: ModelConfiguration

    private let inputLinear: Linear
    private let inputNorm: LayerNorm
    public static let inputLayer = "input_proj.0"

    private let lstm: LSTM
    private let outputLinear: Linear
    public let head: OutputHead

    public init(_ configuration: ModelConfiguration = reference, random: inout RandomGenerator) {
        self.configuration = configuration
        let width = configuration.width
        inputLinear = Linear(configuration.inputWidth, width, random: &random)
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
        MusicLSTM.state(lstm.initialState(batch: batch))
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
        var carried = state.map(MusicLSTM.layers) ?? lstm.initialState(batch: x.shape[0])
        // Time first inside, so that a frame's rows lie together; both ends of a classic model are
        // only 88 wide.
        var y = inputNorm(inputLinear(tape.swapLeadingAxes(x), tape), tape)
        y = tape.dropout(tape.activation(.relu, y), rate: rate, sampleAxis: 1)
        y = lstm(y, state: &carried, tape)
        y = tape.dropout(
            tape.activation(.relu, outputLinear(y, tape)), rate: rate, sampleAxis: 1)
        if state != nil { state = MusicLSTM.state(carried) }
        return y
    }

    /// The hidden and the cell state of every layer in turn.
    private static func state(_ layers: [LSTMState]) -> ModelState {
        ModelState(layers.flatMap { [$0.hidden, $0.cell] })
    }

    private static func layers(_ state: ModelState) -> [LSTMState] {
        stride(from: 0, to: state.tensors.count, by: 2).map {
            LSTMState(hidden: state.tensors[$0], cell: state.tensors[$0 + 1])
        }
    }
}

extension Architecture {
    /// ``MusicLSTM``.
    public static let lstm = Architecture(rawValue: "lstm")
}

extension ModelConfiguration {
    /// ``MusicLSTM/reference``.
    public static let lstm = MusicLSTM.reference
}
