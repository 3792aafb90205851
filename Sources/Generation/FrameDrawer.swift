import FrameModels
import PianoRolls
import Support
import Tensors

/// A frame, and how likely it was.
public struct DrawnFrame: Sendable, Equatable {
    public let frame: ExpressiveFrame
    /// The frame's log-probability under the model alone, in nats: temperature 1, no wishes. What is
    /// fixed counts as well.
    public let logLikelihood: Double
    /// The log-probability of its being drawn, in nats: with temperature, truncation and biases;
    /// what is fixed was certain. Keys that ``HandLimits`` had let go afterwards count as they were
    /// drawn.
    ///
    /// `logLikelihood - logProposal` is the logarithm of its weight in importance sampling.
    public let logProposal: Double
    /// The part of `logLikelihood` that is of what was fixed, each thing given all that was drawn
    /// before it: what a particle's weight is multiplied by. A pedal counts as fixed where its biases
    /// leave one state.
    public let logFixed: Double
}

/// Draws frames from what a model knows, one at a time.
struct FrameDrawer {
    private enum Head {
        case independent
        case chain(KeyChainStepper)
        case expressive(ExpressiveStepper)
    }

    private let head: Head

    init(head: OutputHead, backend: any Backend) {
        self.head =
            switch head {
            case .independent: .independent
            case .chain(let keys): .chain(keys.stepper(on: backend))
            case .expressive(let head): .expressive(head.stepper(on: backend))
            }
    }

    /// Draws one frame.
    ///
    /// - Parameters:
    ///   - output: [1, D] features, or [1, 88] logits of independent classic keys.
    ///   - before: the frame before.
    ///   - sampling: how keys, strikes and pedal are drawn.
    ///   - biases: what is wished for; `nil` for nothing.
    ///   - random: advanced.
    /// - Returns: the frame, and how likely it was.
    func draw(
        _ output: Tensor, after before: ExpressiveFrame, sampling: ExpressiveSampling,
        biases: FrameBiases?, random: inout RandomGenerator
    ) -> DrawnFrame {
        switch head {
        case .expressive(let head):
            draw(
                output, head, after: before, sampling: sampling, biases: biases, random: &random)
        case .chain(let keys):
            classic(
                sampling.keys.draw(
                    keys.cursor(output), classes: keys.classes, down: before.down,
                    biases: biases, random: &random),
                biases: biases)
        case .independent:
            classic(
                sampling.keys.draw(
                    logits: output.elements, down: before.down, biases: biases, random: &random),
                biases: biases)
        }
    }

    /// A classic frame of the keys that were drawn.
    private func classic(_ keys: ChainSampler.Drawing, biases: FrameBiases?) -> DrawnFrame {
        let held = biases?.limits?.holdable(
            keys.held, beside: keys.struck, fixed: biases?.fixed.held ?? KeySet())
        return DrawnFrame(
            frame: ExpressiveFrame(classic: keys.struck, held: held ?? keys.held),
            logLikelihood: keys.logLikelihood, logProposal: keys.logProposal,
            logFixed: keys.logFixed)
    }

    /// Draws one expressive frame: the pedal, the keys, then velocities and times.
    private func draw(
        _ features: Tensor, _ head: ExpressiveStepper, after before: ExpressiveFrame,
        sampling: ExpressiveSampling, biases: FrameBiases?, random: inout RandomGenerator
    ) -> DrawnFrame {
        let pedal = sampling.pedal.choose(
            head.pedalLogits(features), biases: biases?.pedal, random: &random)
        let cursor = head.keys.cursor(features, pedal: pedal.index)
        let keys = sampling.keys.draw(
            cursor, classes: head.keys.classes, down: before.down, biases: biases,
            random: &random)
        var held = keys.held
        var logLikelihood = pedal.logLikelihood + keys.logLikelihood
        var logProposal = pedal.logProposal + keys.logProposal
        var logFixed = keys.logFixed
        if let biases, biases.pedal.filter({ $0 > -.infinity }).count == 1 {
            logFixed += pedal.logLikelihood
        }
        if let biases, let limits = biases.limits {
            held = limits.holdable(held, beside: keys.struck, fixed: biases.fixed.held)
            if held != keys.held {
                logLikelihood +=
                    self.logLikelihood(
                        of: keys.struck, held, cursor, classes: head.keys.classes, after: before)
                    - keys.logLikelihood
            }
        }
        let notes = head.drawNotes(features, keys: Array(keys.struck)) { choice, logits in
            let (drawn, isFixed) = draw(
                choice, logits, sampling: sampling, biases: biases, random: &random)
            logLikelihood += drawn.logLikelihood
            logProposal += drawn.logProposal
            if isFixed { logFixed += drawn.logLikelihood }
            return drawn.index
        }
        let frame = ExpressiveFrame(
            onsets: keys.struck, held: held,
            strikes: notes.map { Strike(velocityBin: $0.velocity, timingBin: $0.timing) },
            pedal: PedalState(rawValue: UInt8(pedal.index)) ?? .up)
        return DrawnFrame(
            frame: frame, logLikelihood: logLikelihood, logProposal: logProposal,
            logFixed: logFixed)
    }

    /// Draws a note's velocity or place in the frame, where it is not fixed.
    private func draw(
        _ choice: ExpressiveHead.NoteChoice, _ logits: [Float], sampling: ExpressiveSampling,
        biases: FrameBiases?, random: inout RandomGenerator
    ) -> (choice: ClassSampler.Choice, isFixed: Bool) {
        let (key, sampler, part, bin):
            (Int, ClassSampler, KeyPath<NoteBiases, [Float]>, KeyPath<Strike, Int>) =
                switch choice {
                case .velocity(let key): (key, sampling.velocity, \.velocity, \.velocityBin)
                case .timing(let key): (key, sampling.timing, \.timing, \.timingBin)
                }
        if let strike = biases?.fixed.strikes[key] {
            return (sampler.choice(strike[keyPath: bin], logits), true)
        }
        var sum = biases?.notes[keyPath: part]
        if let own = biases?.notesByKey[key]?[keyPath: part] {
            sum = sum.map { zip($0, own).map { $0 + $1 } }
        }
        return (sampler.choose(logits, biases: sum, random: &random), false)
    }

    /// How likely the model finds a frame's keys, in nats.
    private func logLikelihood(
        of struck: KeySet, _ held: KeySet, _ cursor: KeyChainStepper.Cursor, classes: Int,
        after before: ExpressiveFrame
    ) -> Double {
        var biases = FrameBiases()
        for key in 0..<Keyboard.keyCount {
            biases.fixed.fix(
                key, as: struck.contains(key) ? .onset : held.contains(key) ? .held : .off)
        }
        // Nothing is left to chance.
        var unused = RandomGenerator(seed: 0)
        return ChainSampler(.plain).draw(
            cursor, classes: classes, down: before.down, biases: biases, random: &unused
        ).logLikelihood
    }
}
