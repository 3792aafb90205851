import Foundation
import PianoRolls

/// Which keys are welcome to be struck: a scale, a range, both the same in every frame.
public struct KeyPreference: Guide, Equatable {
    /// What is added to the logit of every key's being struck.
    public let biases: [Float]

    /// What multiplies the odds of unwelcome things at a strength of 0...1, as a logarithm: the
    /// square of what is left to 1, so that 0 changes nothing, half makes them four times rarer,
    /// 0.9 a hundred times, and 1 forbids.
    public static func penalty(strength: Double) -> Float {
        precondition((0...1).contains(strength), "a strength lies in 0...1, not \(strength)")
        return strength == 1 ? -.infinity : Float(2 * log(1 - strength))
    }

    /// Prefers pitch classes.
    ///
    /// - Parameters:
    ///   - pitchClasses: 0...11, C = 0.
    ///   - strength: 0...1; 1 forbids all others.
    public init(pitchClasses: Set<Int>, strength: Double) {
        let penalty = KeyPreference.penalty(strength: strength)
        biases = (0..<Keyboard.keyCount).map {
            pitchClasses.contains(Keyboard.pitchClass(ofKey: $0)) ? 0 : penalty
        }
    }

    /// Forbids all keys outside a range.
    ///
    /// - Parameter keys: inside 0...87.
    public init(keys: ClosedRange<Int>) {
        biases = (0..<Keyboard.keyCount).map { keys.contains($0) ? 0 : -.infinity }
    }

    public func shape(_ biases: inout FrameBiases, frame: Int, after before: ExpressiveFrame) {
        for key in 0..<Keyboard.keyCount { biases.keys.strike(key, by: self.biases[key]) }
    }
}

extension Keyboard {
    /// 0...11, C = 0.
    static func pitchClass(ofKey key: Int) -> Int { Int(pitch(ofKey: key)) % 12 }
}
