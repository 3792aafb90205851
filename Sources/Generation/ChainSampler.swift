import Foundation
import FrameModels
import PianoRolls
import Support
import Tensors

/// Draws the keys of a frame from low to high by a ``FrameModels/KeyChainHead``: each key knows what
/// was drawn for those below it.
public struct ChainSampler: Sendable, Equatable {
    /// Where it keeps the density: after every event the logits of the keys still to come are
    /// shifted, so that as many are expected to be struck, and as many to stay down, as at
    /// temperature 1.
    public var strategy: SamplingStrategy
    /// Which keys may be struck, by their probabilities to be struck as they stand after every
    /// event: those of the keys still to come, and of the keys passed as they were then. Where the
    /// strategy keeps the density, those that are left take over what the others lose.
    public var truncation = Truncation.none

    public init(_ strategy: SamplingStrategy) {
        self.strategy = strategy
    }

    /// The keys of a frame, and how likely they were.
    public struct Drawing: Sendable, Equatable {
        /// The keys that are struck, and those that stay down.
        public let struck, held: KeySet
        /// In nats: by the model alone, and as they were drawn, with biases, temperature, truncation
        /// and limits; what is fixed was certain.
        public let logLikelihood, logProposal: Double
        /// The part of ``logLikelihood`` that is of keys which are fixed.
        public let logFixed: Double
    }

    /// Draws a frame. One number is taken from `random` for every key, and one before where wishes
    /// have it decided whether any key is struck.
    ///
    /// - Parameters:
    ///   - cursor: at the frame's first key.
    ///   - classes: 2 where keys that are down can be held only, 3 where they can be struck again.
    ///   - down: the keys that are down in the frame before.
    ///   - biases: what is wished of the keys. Limits hold for what is struck; keys that are held
    ///     give way afterwards (``HandLimits/holdable(_:beside:)``).
    ///   - random: advanced by that many numbers.
    /// - Returns: the frame's keys, and how likely they were.
    public func draw(
        _ cursor: KeyChainStepper.Cursor, classes: Int, down: KeySet, biases: FrameBiases? = nil,
        random: inout RandomGenerator
    ) -> Drawing {
        var cursor = cursor
        return draw(cursor.logits, classes: classes, down: down, biases: biases, random: &random) {
            cursor.advance(key: $0, event: $1)
            return cursor.logits
        }
    }

    /// Draws a classic frame whose keys do not know of each other.
    ///
    /// - Parameters:
    ///   - logits: 88, of every key to be down.
    ///   - down: the keys that are down in the frame before.
    ///   - biases: what is wished of the keys.
    ///   - random: advanced as by ``draw(_:classes:down:biases:random:)``.
    /// - Returns: the frame's keys, and how likely they were.
    public func draw(
        logits: [Float], down: KeySet, biases: FrameBiases? = nil, random: inout RandomGenerator
    ) -> Drawing {
        precondition(logits.count == Keyboard.keyCount, "88 logits make a frame")
        return draw(
            logits + logits, classes: 2, down: down, biases: biases, random: &random
        ) { _, _ in nil }
    }

    /// - Parameters:
    ///   - logits: by class, [C, 88].
    ///   - classes: C, 2 or 3.
    ///   - down: the keys that are down in the frame before.
    ///   - biases: what is wished of the keys.
    ///   - random: advanced once for every key, and once more where a strike is decided before.
    ///   - advance: is told what a key does and gives the logits as they are then, or `nil` where
    ///     they stay.
    /// - Returns: the frame's keys, and how likely they were.
    private func draw(
        _ logits: [Float], classes: Int, down: KeySet, biases: FrameBiases?,
        random: inout RandomGenerator, advance: (Int, KeyEvent) -> [Float]?
    ) -> Drawing {
        var logits = logits
        var odds = KeyOdds(down: down, classes: classes, biases: biases, sampler: self)
        odds.update(from: 0, logits: logits)
        var (struck, held) = (KeySet(), KeySet())
        var (logLikelihood, logFixed) = (0.0, 0.0)
        var logProposal = odds.decideStrike(logits: logits, random: &random)
        for key in 0..<Keyboard.keyCount {
            let draw = random.uniformFloat()
            let event: KeyEvent
            let state = biases?.fixed.state(of: key)
            if let state {
                event = odds.event(of: key, as: state)
            } else {
                event = odds.event(of: key, draw: draw)
                logProposal += odds.logProposal(of: key, event)
            }
            let likelihood = odds.logLikelihood(of: key, event, logits: logits)
            logLikelihood += likelihood
            if state != nil { logFixed += likelihood }
            switch event {
            case .silent: continue
            case .struck, .restruck:
                struck.insert(key)
                odds.noteStrike(of: key)
            case .held: held.insert(key)
            case .released: break
            }
            guard key + 1 < Keyboard.keyCount else { break }
            if let next = advance(key, event) {
                logits = next
                odds.update(from: key + 1, logits: logits)
            } else if biases != nil {
                odds.update(from: key + 1, logits: logits)
            }
        }
        return Drawing(
            struck: struck, held: held, logLikelihood: logLikelihood, logProposal: logProposal,
            logFixed: logFixed)
    }
}
