import Foundation
import PianoRolls

/// Which keys are welcome to be struck: those of a scale, the same in every frame.
public struct KeyPreference: Guide, Equatable {
    private let biases: [Float]

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

    public func shape(_ biases: inout FrameBiases, frame: Int, after before: ExpressiveFrame) {
        for key in 0..<Keyboard.keyCount { biases.keys.preference[key] += self.biases[key] }
    }
}

/// Forbids all keys outside a range. The notes that would have been there are not made up for: a
/// melody without its bass is not twice as busy.
public struct RangeGuide: Guide, Equatable {
    private let outside: KeySet

    /// - Parameter keys: inside 0...87.
    public init(keys: ClosedRange<Int>) {
        outside = KeySet.all.subtracting(KeySet(keys: keys))
    }

    public func shape(_ biases: inout FrameBiases, frame: Int, after before: ExpressiveFrame) {
        biases.keys.forbidStrikes(of: outside)
    }
}

extension Keyboard {
    /// 0...11, C = 0.
    static func pitchClass(ofKey key: Int) -> Int { Int(pitch(ofKey: key)) % 12 }
}
