import NeuralNetworks
import PianoRolls
import Tensors

/// The notes of one frame after another, drawn note by note: the head's operations are recorded once
/// and done again for every note.
///
/// The head's parameters must not change while a stepper is in use.
final class NoteStepper {
    private let table, velocityEmbedding: Tensor
    private let frame, velocity, timing: RecordedFunction

    init(
        frame: Linear, table: Tensor, velocityEmbedding: Tensor, velocity: Linear, timing: Linear,
        _ backend: any Backend
    ) {
        (self.table, self.velocityEmbedding) = (table, velocityEmbedding)
        self.frame = RecordedFunction(of: frame.weight.value.width, on: backend) {
            [frame($0, $1)]
        }
        let width = table.width
        self.velocity = RecordedFunction(of: width, on: backend) { x, tape in
            [velocity(tape.activation(.silu, x), tape)]
        }
        self.timing = RecordedFunction(of: width, on: backend) { x, tape in
            [timing(tape.activation(.silu, x), tape)]
        }
    }

    /// Draws velocity and time of the notes of one frame, from the lowest.
    ///
    /// - Parameters:
    ///   - features: [1, D].
    ///   - keys: the struck keys, rising.
    ///   - choose: takes 32 logits of velocity or 8 of time, and gives a class.
    /// - Returns: one pair for every key, in their order.
    func draw(
        _ features: Tensor, keys: [Int], choose: (ExpressiveHead.NoteChoice, [Float]) -> Int
    ) -> [(velocity: Int, timing: Int)] {
        guard !keys.isEmpty else { return [] }
        let base = frame(features)[0].elements
        var drawn: [(velocity: Int, timing: Int)] = []
        for key in keys {
            var sum = [Float](repeating: 0, count: base.count)
            for row in NoteHead.bag(key: key, below: drawn.last, chord: keys) {
                add(row, of: table, to: &sum)
            }
            for index in sum.indices { sum[index] += base[index] }
            let hard = choose(.velocity(key: key), velocity(sum)[0].elements)
            add(hard, of: velocityEmbedding, to: &sum)
            let late = choose(.timing(key: key), timing(sum)[0].elements)
            drawn.append((hard, late))
        }
        return drawn
    }

    /// Adds a row of a table to a row.
    private func add(_ row: Int, of table: Tensor, to sum: inout [Float]) {
        table.withElements { values in
            let start = row * sum.count
            for index in sum.indices { sum[index] += values[start + index] }
        }
    }
}
