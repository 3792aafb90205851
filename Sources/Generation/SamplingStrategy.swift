import Foundation
import PianoRolls
import Support

/// How a frame is drawn from a model's logits.
public struct SamplingStrategy: Sendable, Equatable {
    /// Divides the logits: below 1 keeps to the likely, above 1 dares more, 0 always takes the more
    /// likely of down and up. The range is 0...``maximumTemperature``.
    public let temperature: Float

    /// Above this nearly every key is a coin toss.
    public static let maximumTemperature: Float = 5

    /// - Returns: `nil` for a temperature outside the range.
    public init?(temperature: Float) {
        guard (0...SamplingStrategy.maximumTemperature).contains(temperature) else { return nil }
        self.temperature = temperature
    }

    /// Draws the keys of one frame, each by itself with probability sigmoid(logit / temperature).
    ///
    /// One number is taken from `random` for every key, at any temperature, so that frames keep
    /// their numbers when a setting changes.
    ///
    /// - Parameter logits: 88 of them.
    public func sample(
        _ logits: UnsafeBufferPointer<Float>, random: inout RandomGenerator
    ) -> KeySet {
        precondition(logits.count == Keyboard.keyCount, "88 logits make a frame")
        var keys = KeySet()
        for (key, logit) in logits.enumerated() {
            let draw = random.uniformFloat()
            let isDown =
                temperature == 0 ? logit > 0 : draw < 1 / (1 + exp(-logit / temperature))
            if isDown { keys.insert(key) }
        }
        return keys
    }
}
