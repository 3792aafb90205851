import Foundation
import PianoRolls
import Support

/// How a frame is drawn from a model's logits.
public struct SamplingStrategy: Sendable, Equatable {
    /// Divides the logits: below 1 keeps to the likely, above 1 dares more, 0 always takes the more
    /// likely of down and up. The range is 0...``maximumTemperature``.
    public let temperature: Float

    /// Whether a temperature changes which keys are taken but not how many.
    ///
    /// Every key is drawn by itself, and that a key begins to sound is never likely. Dividing the
    /// logits alone therefore starves the music below 1 (at 0.7 a note with probability 0.02 falls
    /// to 0.004) and floods it above. With this on, the divided logits are shifted by one number
    /// for the keys that are up and one for the keys that are down, so that as many keys are
    /// expected to be struck, and as many to be held, as at temperature 1: what softmax does for
    /// models that choose one symbol.
    public let keepsDensity: Bool

    /// Above this nearly every key is a coin toss.
    public static let maximumTemperature: Float = 5

    /// The model's own probabilities: temperature 1.
    public static let plain = SamplingStrategy(unchecked: 1)

    private init(unchecked temperature: Float) {
        (self.temperature, keepsDensity) = (temperature, true)
    }

    /// - Returns: `nil` for a temperature outside the range.
    public init?(temperature: Float, keepsDensity: Bool = true) {
        guard (0...SamplingStrategy.maximumTemperature).contains(temperature) else { return nil }
        self.temperature = temperature
        self.keepsDensity = keepsDensity
    }

    /// The probability of every key to be down in the next frame.
    ///
    /// - Parameters:
    ///   - logits: 88 of them.
    ///   - previous: the keys that are down in the frame before.
    public func probabilities(
        _ logits: UnsafeBufferPointer<Float>, previous: KeySet
    ) -> [Float] {
        precondition(logits.count == Keyboard.keyCount, "88 logits make a frame")
        guard temperature > 0 else { return logits.map { $0 > 0 ? 1 : 0 } }
        var result = [Float](unsafeUninitializedCapacity: logits.count) { result, count in
            for (key, logit) in logits.enumerated() {
                result.initializeElement(at: key, to: logit / temperature)
            }
            count = logits.count
        }
        guard keepsDensity, temperature != 1 else {
            for key in result.indices { result[key] = sigmoid(result[key]) }
            return result
        }
        for group in [KeySet.all.subtracting(previous), previous] {
            let wanted = group.reduce(Float(0)) { $0 + sigmoid(logits[$1]) }
            let shift = DensityShift.shift(of: group.map { result[$0] }, expecting: wanted)
            for key in group { result[key] = sigmoid(result[key] + shift) }
        }
        return result
    }

    /// Draws the keys of one frame, each by itself.
    ///
    /// One number is taken from `random` for every key, at any temperature, so that frames keep
    /// their numbers when a setting changes.
    ///
    /// - Parameters:
    ///   - logits: 88 of them.
    ///   - previous: the keys that are down in the frame before.
    public func sample(
        _ logits: UnsafeBufferPointer<Float>, previous: KeySet, random: inout RandomGenerator
    ) -> KeySet {
        var keys = KeySet()
        for (key, probability) in probabilities(logits, previous: previous).enumerated()
        where random.uniformFloat() < probability {
            keys.insert(key)
        }
        return keys
    }

    private func sigmoid(_ x: Float) -> Float { 1 / (1 + exp(-x)) }
}
