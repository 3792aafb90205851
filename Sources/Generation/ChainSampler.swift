import Foundation
import MusicModels
import PianoRolls
import Support
import Tensors

/// Draws the keys of a frame from low to high by a ``MusicModels/KeyChainHead``: each key knows what
/// was drawn for those below it.
public struct ChainSampler: Sendable, Equatable {
    /// As in ``SamplingStrategy``.
    public var temperature: Float
    /// As in ``SamplingStrategy``: after every event the logits of the keys still to come are shifted,
    /// so that as many are expected to be struck, and as many to stay down, as at temperature 1.
    public var keepsDensity: Bool
    /// Which keys may be struck, by their probabilities to be struck as they stand after every
    /// event: those of the keys still to come, and of the keys passed as they were then. With
    /// ``keepsDensity``, those that are left take over what the others lose.
    public var truncation = Truncation.none

    public init(_ strategy: SamplingStrategy) {
        temperature = strategy.temperature
        keepsDensity = strategy.keepsDensity
    }

    /// The keys of a frame, and how likely they were.
    public struct Drawing: Sendable, Equatable {
        /// The keys that are struck, and those that stay down.
        public let struck, held: KeySet
        /// In nats: by the model alone, and as they were drawn, with biases, temperature, truncation
        /// and limits; what is fixed was certain.
        public let logLikelihood, logProposal: Double
    }

    /// Draws a frame. One number is taken from `random` for every key.
    ///
    /// - Parameters:
    ///   - cursor: at the frame's first key.
    ///   - classes: 2 where keys that are down can be held only, 3 where they can be struck again.
    ///   - down: the keys that are down in the frame before.
    ///   - biases: added to the logits.
    ///   - fixed: keys that are not drawn.
    ///   - limits: no more is struck at once than hands can play. Keys that are held are not
    ///     counted: they give way (``HandLimits/holdable(_:beside:)``).
    public func draw(
        _ cursor: KeyChainHead.Cursor, classes: Int, down: KeySet, biases: KeyBiases? = nil,
        fixed: FixedKeys? = nil, limits: HandLimits? = nil, random: inout RandomGenerator
    ) -> Drawing {
        var cursor = cursor
        var odds = KeyOdds(down: down, classes: classes)
        odds.update(from: 0, logits: cursor.logits, biases: biases, sampler: self)
        var (struck, held) = (KeySet(), KeySet())
        // What is down in any case, and what can be struck besides.
        let settled = fixed.map { $0.onsets.union($0.held.intersection(down)) } ?? KeySet()
        var playable = limits?.playable(with: settled) ?? .all
        var (logLikelihood, logProposal) = (0.0, 0.0)
        for key in 0..<Keyboard.keyCount {
            if !playable.contains(key) { odds.forbidStrike(of: key) }
            let draw = random.uniformFloat()
            let event: KeyEvents.Event
            if let state = fixed?.state(of: key) {
                event = odds.event(of: key, as: state)
            } else {
                event = odds.event(of: key, draw: draw)
                logProposal += odds.logProposal(of: key, event)
            }
            logLikelihood += odds.logLikelihood(of: key, event, logits: cursor.logits)
            switch event {
            case .silent: continue
            case .struck, .restruck:
                struck.insert(key)
                if let limits { playable = limits.playable(with: settled.union(struck)) }
            case .held: held.insert(key)
            case .released: break
            }
            guard key + 1 < Keyboard.keyCount else { break }
            cursor.advance(key: key, event: event)
            odds.update(from: key + 1, logits: cursor.logits, biases: biases, sampler: self)
        }
        return Drawing(
            struck: struck, held: held, logLikelihood: logLikelihood, logProposal: logProposal)
    }
}
