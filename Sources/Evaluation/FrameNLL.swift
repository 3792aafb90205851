import Foundation
import PianoRolls

/// How many nats a frame costs under independent keys given as logits.
public enum FrameNLL {
    /// The negative log-likelihood of a frame, summed over the 88 keys, in nats.
    ///
    /// A key with logit x costs `-log(sigmoid(x))` when it is down and `-log(1 - sigmoid(x))` when
    /// it is up: softplus of -x or of x, computed as `max(z, 0) + log(1 + exp(-|z|))`, which neither
    /// overflows nor loses digits at large |z|.
    ///
    /// - Parameters:
    ///   - logits: 88 values, pitch 21 upward. NaN gives NaN.
    ///   - keys: the keys that are down.
    /// - Returns: >= 0, or NaN.
    public static func nats(logits: UnsafeBufferPointer<Float>, keys: KeySet) -> Double {
        precondition(
            logits.count == Keyboard.keyCount, "\(logits.count) logits where a frame has 88")
        var total = 0.0
        for key in 0..<Keyboard.keyCount {
            let z = keys.contains(key) ? -Double(logits[key]) : Double(logits[key])
            total += max(z, 0) + log1p(exp(-abs(z)))
        }
        return total
    }
}
