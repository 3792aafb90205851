import NeuralNetworks
import PianoRolls
import Tensors

/// The parts of one expressive frame after another, in the order in which they are drawn: the pedal,
/// the keys, then the notes. All operations of the head are recorded once and done again.
///
/// The head's parameters must not change while a stepper is in use.
public final class ExpressiveStepper {
    /// The keys, given the pedal.
    public let keys: KeyChainStepper
    private let pedal: RecordedFunction
    private let notes: NoteStepper

    init(pedal: Linear, keys: KeyChainStepper, notes: NoteStepper, _ backend: any Backend) {
        (self.keys, self.notes) = (keys, notes)
        self.pedal = RecordedFunction(of: pedal.weight.value.width, on: backend) {
            [pedal($0, $1)]
        }
    }

    /// The logits of the pedal's three states.
    ///
    /// - Parameter features: [1, D].
    /// - Returns: 3 values, by the raw value of ``PianoRolls/PedalState``.
    public func pedalLogits(_ features: Tensor) -> [Float] { pedal(features)[0].elements }

    /// Draws velocity (0..<32) and time (0..<8) of the notes of one frame, from the lowest.
    ///
    /// - Parameters:
    ///   - features: [1, D].
    ///   - keys: the struck keys, rising.
    ///   - choose: gets the logits of the classes and gives one of them.
    /// - Returns: one pair for every key, in their order.
    public func drawNotes(
        _ features: Tensor, keys: [Int], choose: (ExpressiveHead.NoteChoice, [Float]) -> Int
    ) -> [(velocity: Int, timing: Int)] {
        notes.draw(features, keys: keys, choose: choose)
    }
}
