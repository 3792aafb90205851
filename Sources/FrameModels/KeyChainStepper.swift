import NeuralNetworks
import PianoRolls
import Tensors

/// The keys of one frame after another, drawn key by key: the head's operations are recorded once and
/// done again for every frame and every key that sounds, without allocating tensors.
///
/// The head's parameters must not change while a stepper is in use, and one cursor is advanced at a
/// time.
public final class KeyChainStepper {
    /// C: 2 (struck, held) or, where keys can be struck again while they are down, 3.
    public let classes: Int

    private let pedalBase, pedalHidden: Tensor?
    private let start: RecordedFunction
    private let chain: Chain?

    /// The chain's units, and what they say of all keys.
    private struct Chain {
        let v: Tensor
        let sums: RecordedFunction

        init(u: Tensor, v: Tensor, _ backend: any Backend) {
            let (rows, width) = (u.shape[0] * u.shape[1], u.shape[2])
            self.v = v
            sums = RecordedFunction(of: width, on: backend) { activations, tape in
                [
                    tape.linear(
                        tape.activation(.silu, activations),
                        weight: Tensor(view: u, offset: 0, shape: [rows, width]))
                ]
            }
        }
    }

    init(
        base: Linear, hidden: Linear?, pedalBase: Tensor?, pedalHidden: Tensor?, u: Tensor?,
        v: Tensor?, _ backend: any Backend
    ) {
        classes = base.weight.value.rows / keyCount
        start = RecordedFunction(of: base.weight.value.width, on: backend) { features, tape in
            [base(features, tape)] + (hidden.map { [$0(features, tape)] } ?? [])
        }
        (self.pedalBase, self.pedalHidden) = (pedalBase, pedalHidden)
        if let u, let v { chain = Chain(u: u, v: v, backend) } else { chain = nil }
    }

    /// A frame before its first key.
    ///
    /// - Parameters:
    ///   - features: [1, D].
    ///   - pedal: the frame's, where the head reads it.
    /// - Returns: a cursor at the lowest key.
    public func cursor(_ features: Tensor, pedal: Int? = nil) -> Cursor {
        let started = start(features)
        func withPedal(_ y: Tensor, _ embedding: Tensor?) -> [Float] {
            var sum = y.elements
            guard let embedding, let pedal else { return sum }
            embedding.withElements { rows in
                for index in sum.indices { sum[index] += rows[pedal * sum.count + index] }
            }
            return sum
        }
        return Cursor(
            self, base: withPedal(started[0], pedalBase),
            activations: started.count > 1 ? withPedal(started[1], pedalHidden) : nil)
    }

    /// Where the drawing of a frame stands: the logits of all keys, given what was said of some.
    public struct Cursor {
        private let stepper: KeyChainStepper
        private let base: [Float]
        private var activations: [Float]?
        /// The logits of all keys by class, [C, 88], as they are for the key after the last one that
        /// ``advance(key:event:)`` was told of.
        public private(set) var logits: [Float]

        fileprivate init(_ stepper: KeyChainStepper, base: [Float], activations: [Float]?) {
            (self.stepper, self.base, self.activations) = (stepper, base, activations)
            logits = base
            update()
        }

        /// Tells what a key does; to be called for keys in rising order. A silent key changes
        /// nothing.
        public mutating func advance(key: Int, event: KeyEvent) {
            guard event != .silent, let chain = stepper.chain, var a = activations else { return }
            activations = nil
            let start = ((Int(event.rawValue) - 1) * keyCount + key) * a.count
            chain.v.withElements { v in
                for index in a.indices { a[index] += v[start + index] }
            }
            activations = a
            update()
        }

        private mutating func update() {
            guard let chain = stepper.chain, let activations else { return }
            chain.sums(activations)[0].withElements { sums in
                for index in base.indices { logits[index] = base[index] + sums[index] }
            }
        }
    }
}
