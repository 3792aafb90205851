import PianoRolls
import Tensors

/// What frames cost a model, in nats, whole and by part.
public struct FrameCost {
    /// What a frame is made of, each with a likelihood of its own; their sum is the frame's.
    public enum Part: String, Sendable, CaseIterable {
        case pedal, keys, velocity, timing
    }

    /// What training pushes down: a scalar, [1], over the divisor.
    public let objective: Tensor
    /// The sums over the frames that count.
    public let nats: [Part: Double]
    /// The notes that began in them.
    public let noteCount: Int

    /// What every decision cost; `nil` where keys are independent classic ones.
    public var decisions: DecisionNats?

    /// The logits of independent classic keys to be down, [B, T, 88]; `nil` for other heads.
    public var keyLogits: Tensor?

    /// Every frame's nats, in the order of the rows; those that do not count have 0. Empty where
    /// ``decisions`` is `nil`.
    public var frameNats: [Double] { decisions?.frameNats ?? [] }

    /// The sum of all parts.
    public var totalNats: Double { nats.values.reduce(0, +) }
}

/// What every decision of some frames cost, in nats, each given those before it. Rows that do not count
/// have 0.
public struct DecisionNats: Sendable {
    /// [R]; of expressive frames.
    public let pedal: [Float]
    /// [R, 88] row-major, from the lowest key upward.
    public let keys: [Float]
    /// The row of every note.
    let noteRows: [Int]
    /// Of every note, row by row and upward; of expressive frames.
    public let velocity, timing: [Float]

    /// The sum of every row's decisions.
    var frameNats: [Double] {
        let width = Keyboard.keyCount
        var sums = (0..<keys.count / width).map { row in
            keys[row * width..<(row + 1) * width].reduce(0) { $0 + Double($1) }
        }
        for (row, nats) in pedal.enumerated() { sums[row] += Double(nats) }
        for (index, row) in noteRows.enumerated() {
            sums[row] += Double(velocity[index]) + Double(timing[index])
        }
        return sums
    }
}
