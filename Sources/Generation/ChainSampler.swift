import Foundation
import MusicModels
import PianoRolls
import Support
import Tensors

/// What is added to the logits of a frame's keys before they are drawn: how a composer's wishes
/// reach the model. -infinity forbids.
public struct KeyBiases: Sendable, Equatable {
    /// 88 values each: for keys that are up to be struck; for keys that are down to be held, and to
    /// be struck again, instead of let go.
    public var struck, held, restruck: [Float]

    /// No bias.
    public init() {
        struck = [Float](repeating: 0, count: Keyboard.keyCount)
        (held, restruck) = (struck, struck)
    }
}

/// Draws the keys of a frame from low to high by a ``MusicModels/KeyChainHead``: each key knows what
/// was drawn for those below it.
public struct ChainSampler: Sendable, Equatable {
    /// As in ``SamplingStrategy``.
    public let temperature: Float
    /// As in ``SamplingStrategy``: after every event the logits of the keys still to come are shifted,
    /// so that as many are expected to be struck, and as many to stay down, as at temperature 1.
    public let keepsDensity: Bool

    public init(_ strategy: SamplingStrategy) {
        temperature = strategy.temperature
        keepsDensity = strategy.keepsDensity
    }

    /// Draws a frame. One number is taken from `random` for every key.
    ///
    /// - Parameters:
    ///   - cursor: at the frame's first key.
    ///   - classes: 2 where keys that are down can be held only, 3 where they can be struck again.
    ///   - down: the keys that are down in the frame before.
    ///   - biases: added to the logits.
    /// - Returns: the keys that are struck, and those that stay down.
    public func draw(
        _ cursor: KeyChainHead.Cursor, classes: Int, down: KeySet, biases: KeyBiases? = nil,
        random: inout RandomGenerator
    ) -> (struck: KeySet, held: KeySet) {
        var cursor = cursor
        var (struck, held) = (KeySet(), KeySet())
        var odds = odds(cursor.logits, classes: classes, from: 0, down: down, biases: biases)
        for key in 0..<Keyboard.keyCount {
            let event = event(
                draw: random.uniformFloat(), odds: odds, key: key, wasDown: down.contains(key))
            switch event {
            case .silent: continue
            case .struck, .restruck: struck.insert(key)
            case .held: held.insert(key)
            case .released: break
            }
            guard key + 1 < Keyboard.keyCount else { break }
            cursor.advance(key: key, event: event)
            odds = self.odds(
                cursor.logits, classes: classes, from: key + 1, down: down, biases: biases)
        }
        return (struck, held)
    }

    /// The probabilities of a key to be struck (again), and to be held.
    private struct Odds {
        var struck, held: [Float]
    }

    private func event(draw: Float, odds: Odds, key: Int, wasDown: Bool) -> KeyEvents.Event {
        if !wasDown { return draw < odds.struck[key] ? .struck : .silent }
        if draw < odds.struck[key] { return .restruck }
        return draw < odds.struck[key] + odds.held[key] ? .held : .released
    }

    /// The probabilities of the keys from `first` on, as if all of them were next.
    private func odds(
        _ logits: [Float], classes: Int, from first: Int, down: KeySet, biases: KeyBiases?
    ) -> Odds {
        let count = Keyboard.keyCount
        var odds = Odds(
            struck: [Float](repeating: 0, count: count), held: [Float](repeating: 0, count: count))
        func struckLogit(_ key: Int) -> Float { logits[key] + (biases?.struck[key] ?? 0) }
        func downLogits(_ key: Int) -> (held: Float, restruck: Float) {
            (
                logits[count + key] + (biases?.held[key] ?? 0),
                classes == 3
                    ? logits[2 * count + key] + (biases?.restruck[key] ?? 0) : -.infinity
            )
        }
        func downOdds(_ key: Int, scale: Float, shift: Float) -> (held: Float, restruck: Float) {
            let (held, restruck) = downLogits(key)
            let (h, r) = (held * scale + shift, restruck * scale + shift)
            let highest = max(0, h, r)
            let (e0, e1, e2) = (exp(-highest), exp(h - highest), exp(r - highest))
            let total = e0 + e1 + e2
            return (e1 / total, e2 / total)
        }
        let keys = first..<count
        guard temperature > 0 else {
            for key in keys {
                if down.contains(key) {
                    let (held, restruck) = downLogits(key)
                    if restruck > max(0, held) {
                        odds.struck[key] = 1
                    } else if held > 0 {
                        odds.held[key] = 1
                    }
                } else if struckLogit(key) > 0 {
                    odds.struck[key] = 1
                }
            }
            return odds
        }
        let scale = 1 / temperature
        let (ups, downs) = (keys.filter { !down.contains($0) }, keys.filter(down.contains))
        var (upShift, downShift): (Float, Float) = (0, 0)
        if keepsDensity, temperature != 1 {
            upShift = shift(
                expecting: ups.reduce(0) { $0 + sigmoid(struckLogit($1)) }
            ) { shift in
                ups.reduce(0) { $0 + sigmoid(struckLogit($1) * scale + shift) }
            }
            func staying(_ scale: Float, _ shift: Float) -> Float {
                downs.reduce(0) {
                    let odds = downOdds($1, scale: scale, shift: shift)
                    return $0 + odds.held + odds.restruck
                }
            }
            downShift = shift(expecting: staying(1, 0)) { staying(scale, $0) }
        }
        for key in ups { odds.struck[key] = sigmoid(struckLogit(key) * scale + upShift) }
        for key in downs {
            (odds.held[key], odds.struck[key]) = downOdds(key, scale: scale, shift: downShift)
        }
        return odds
    }

    /// The shift for which a rising sum is `expected`, by bisection; 0 where every shift gives it.
    private func shift(expecting expected: Float, _ sum: (Float) -> Float) -> Float {
        guard expected > 0 else { return 0 }
        var (low, high): (Float, Float) = (-100, 100)
        for _ in 0..<32 {
            let middle = (low + high) / 2
            if sum(middle) < expected { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }

    private func sigmoid(_ x: Float) -> Float { 1 / (1 + exp(-x)) }
}
