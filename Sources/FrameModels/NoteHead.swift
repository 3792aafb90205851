import Foundation
import NeuralNetworks
import PianoRolls
import Support
import Tensors

/// How hard and when inside its frame each struck key is struck: 32 classes of velocity, then 8 of
/// time, note by note from the lowest.
///
/// A note's hidden units are silu of a sum: `frame` of the model's features, and rows of `table` for
/// its key, for the velocity and the time of the note below it in the frame, and for every key that
/// is struck in the frame, so that a melody can stand out of its chord. Timing reads the note's
/// velocity too, by `velocity_embedding`.
final class NoteHead: Module {
    private let frame: Linear
    private let table: Parameter
    private let velocityEmbedding: Parameter
    private let velocity: Linear
    private let timing: Linear

    /// Rows of `table`.
    private enum Row {
        static let velocity = keyCount
        static let timing = velocity + VelocityBins.count + 1
        static let chord = timing + TimingBins.count + 1
        static let count = chord + keyCount
    }

    init(_ width: Int, noteWidth: Int, random: inout RandomGenerator) {
        frame = Linear(width, noteWidth, isHidden: true, random: &random)
        table = Parameter(uniform: 0.5, shape: [Row.count, noteWidth], random: &random)
        velocityEmbedding = Parameter(
            uniform: 0.5, shape: [VelocityBins.count, noteWidth], random: &random)
        velocity = Linear(noteWidth, VelocityBins.count, initialBias: 0, random: &random)
        timing = Linear(noteWidth, TimingBins.count, initialBias: 0, random: &random)
        // A normal curve as wide as the velocities of MAESTRO.
        velocity.bias?.value.updateElements { bias in
            for bin in bias.indices {
                let distance = (Float(bin) - 15.2) / 4.7
                bias[bin] = max(-0.5 * distance * distance, -6)
            }
        }
    }

    var members: [(name: String, member: ModuleMember)] {
        [
            ("frame", .module(frame)), ("table", .parameter(table)),
            ("velocity_embedding", .parameter(velocityEmbedding)),
            ("velocity", .module(velocity)), ("timing", .module(timing)),
        ]
    }

    static func parameterCount(_ width: Int, noteWidth: Int) -> Int {
        let classes = VelocityBins.count + TimingBins.count
        return (width + 1 + Row.count + VelocityBins.count) * noteWidth
            + (noteWidth + 1) * classes
    }

    /// The rows of `table` that a note reads.
    static func bag(
        key: Int, below: (velocity: Int, timing: Int)?, chord: some Sequence<Int>
    ) -> [Int] {
        [
            key, Row.velocity + (below?.velocity ?? VelocityBins.count),
            Row.timing + (below?.timing ?? TimingBins.count),
        ] + chord.map { Row.chord + $0 }
    }

    /// The cost of notes' velocities and times.
    ///
    /// - Parameters:
    ///   - features: [..., D].
    ///   - notes: at least one, frame by frame and upward.
    ///   - divisor: what the sums are divided by.
    ///   - tape: where it is recorded.
    /// - Returns: both costs over the divisor, and the nats of every note.
    func cost(
        _ features: Tensor, notes: [FrameTargets.Note], divisor: Float, _ tape: Tape
    ) -> (cost: Tensor, velocityNats: [Float], timingNats: [Float]) {
        var bags: [Int] = []
        var counts: [Int] = []
        var first = 0
        while first < notes.count {
            var end = first + 1
            while end < notes.count, notes[end].row == notes[first].row { end += 1 }
            let chord = notes[first..<end].map(\.key)
            for index in first..<end {
                let below = index > first ? notes[index - 1] : nil
                let bag = NoteHead.bag(
                    key: notes[index].key,
                    below: below.map { ($0.strike.velocityBin, $0.strike.timingBin) },
                    chord: chord)
                bags += bag
                counts.append(bag.count)
            }
            first = end
        }
        let rows = tape.gatherRows(features, notes.map(\.row))
        let sum = tape.add(
            frame(rows, tape), tape.embeddingSums(table.value, bags, counts: counts))
        let hard = tape.softmaxCrossEntropy(
            velocity(tape.activation(.silu, sum), tape),
            targets: notes.map { Int32($0.strike.velocityBin) },
            divisor: divisor)
        let known = tape.add(
            sum, tape.gatherRows(velocityEmbedding.value, notes.map(\.strike.velocityBin)))
        let late = tape.softmaxCrossEntropy(
            timing(tape.activation(.silu, known), tape),
            targets: notes.map { Int32($0.strike.timingBin) },
            divisor: divisor)
        return (tape.add(hard.cost, late.cost), hard.nats, late.nats)
    }

    /// Draws notes one by one; see ``NoteStepper``.
    func stepper(on backend: any Backend) -> NoteStepper {
        NoteStepper(
            frame: frame, table: table.value, velocityEmbedding: velocityEmbedding.value,
            velocity: velocity, timing: timing, backend)
    }
}
