import NeuralNetworks
import PianoRolls
import Support
import Tensors

/// Everything that a pianist does in the next frame: the pedal, then the keys together, then each
/// struck key's velocity and time. The likelihood of a frame is the product of the four.
public final class ExpressiveHead: Module {
    /// What is chosen for a struck key.
    public enum NoteChoice: Sendable, Equatable {
        case velocity(key: Int)
        case timing(key: Int)
    }

    let pedal: Linear
    /// The keys, given the pedal.
    public let keys: KeyChainHead
    private let notes: NoteHead

    init(
        _ width: Int, chainWidth: Int?, noteWidth: Int, random: inout RandomGenerator
    ) {
        pedal = Linear(width, PedalState.allCases.count, initialBias: 0, random: &random)
        // How often the pedal is up, down and changed within a frame in MAESTRO: 30, 69 and 0.2 %.
        pedal.bias?.value.updateElements { _ = $0.update(fromContentsOf: [-1.2, -0.36, -6.3]) }
        keys = KeyChainHead(
            width, classes: 3, hiddenWidth: chainWidth, readsPedal: true, random: &random)
        notes = NoteHead(width, noteWidth: noteWidth, random: &random)
    }

    public var members: [(name: String, member: ModuleMember)] {
        [("pedal", .module(pedal)), ("keys", .module(keys)), ("notes", .module(notes))]
    }

    static func parameterCount(_ width: Int, chainWidth: Int?, noteWidth: Int) -> Int {
        (width + 1) * PedalState.allCases.count
            + KeyChainHead.parameterCount(
                width, classes: 3, hiddenWidth: chainWidth, readsPedal: true)
            + NoteHead.parameterCount(width, noteWidth: noteWidth)
    }

    /// The cost of frames, in nats over the divisor.
    func cost(
        _ features: Tensor, _ targets: FrameTargets, mask: Tensor?, divisor: Float, _ tape: Tape
    ) -> FrameCost {
        let counts = mask?.elements
        func isCounted(_ row: Int) -> Bool { counts.map { $0[row] != 0 } ?? true }
        // Rows that do not count are left out of the pedal's softmax.
        let rows = targets.pedals.indices.filter(isCounted)
        // Frames without notes count as well: means are over all frames, however a batch is shared out.
        var nats: [FrameCost.Part: Double] = [.pedal: 0, .velocity: 0, .timing: 0]
        func sum(_ values: [Float]) -> Double { values.reduce(0) { $0 + Double($1) } }

        let chain = keys.cost(
            features, events: targets.events, pedals: targets.pedals.map(Int.init), mask: mask,
            divisor: divisor, tape)
        nats[.keys] = sum(chain.nats)
        var pedalNats = [Float](repeating: 0, count: targets.rowCount)
        var objective = chain.cost
        if !rows.isEmpty {
            let all = rows.count == targets.pedals.count
            let logits = pedal(all ? features : tape.gatherRows(features, rows), tape)
            let (cost, values) = tape.softmaxCrossEntropy(
                logits, targets: rows.map { targets.pedals[$0] }, divisor: divisor)
            nats[.pedal] = sum(values)
            for (row, value) in zip(rows, values) { pedalNats[row] = value }
            objective = tape.add(objective, cost)
        }
        var noteNats: (velocity: [Float], timing: [Float]) = ([], [])
        if !targets.notes.isEmpty {
            let part = notes.cost(features, notes: targets.notes, divisor: divisor, tape)
            noteNats = (part.velocityNats, part.timingNats)
            nats[.velocity] = sum(part.velocityNats)
            nats[.timing] = sum(part.timingNats)
            objective = tape.add(objective, part.cost)
        }
        return FrameCost(
            objective: objective, nats: nats, noteCount: targets.notes.count,
            decisions: DecisionNats(
                pedal: pedalNats, keys: chain.nats, noteRows: targets.notes.map(\.row),
                velocity: noteNats.velocity, timing: noteNats.timing))
    }

    /// What frames cost one by one, in nats: the likelihood of music that is given, beside what
    /// ``MusicModel/cost(inputs:targets:mask:positiveWeight:divisor:state:_:)`` sums up.
    ///
    /// - Parameters:
    ///   - features: [R, D], after the frame before each target and all earlier ones.
    ///   - targets: R expressive frames.
    ///   - tape: where it is recorded.
    /// - Returns: R values.
    public func frameNats(
        _ features: Tensor, _ targets: FrameTargets, _ tape: Tape
    ) -> [Double] {
        cost(features, targets, mask: nil, divisor: 1, tape).frameNats
    }

    /// Draws frames part by part; see ``ExpressiveStepper``.
    public func stepper(on backend: any Backend) -> ExpressiveStepper {
        ExpressiveStepper(
            pedal: pedal, keys: keys.stepper(on: backend), notes: notes.stepper(on: backend),
            backend)
    }
}
