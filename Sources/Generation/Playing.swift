import MusicCore
import PianoRolls

/// How a score is played, in the time of its file.
public struct Playing: Sendable {
    /// A note's change.
    public struct Touch: Sendable {
        /// The model's velocity above or below its own mean.
        public var velocityDifference: Double
        /// How much later than it is given the note begins.
        public var laterSeconds: Double
    }

    /// Changes of the pedal; empty where the model does not play it.
    public let pedal: [PedalChange]
    private let expression: Humaniser.Expression
    private let score: DryScore
    private let parts: Humaniser.Parts
    private let strength: Double
    private let meanVelocity: Double

    public init(
        _ expression: Humaniser.Expression, of score: DryScore, parts: Humaniser.Parts,
        strength: Double
    ) {
        self.expression = expression
        self.score = score
        self.parts = parts
        self.strength = strength
        let touches = expression.touches.flatMap(\.values)
        // Sorted, so that the sum does not depend on a dictionary's order.
        let velocities = touches.map(\.velocity).sorted()
        meanVelocity = velocities.reduce(0, +) / Double(max(1, velocities.count))
        pedal =
            parts.contains(.pedal) && strength > 0
            ? Playing.pedal(expression, strength: strength, score) : []
    }

    /// What becomes of a note; `nil` for one that the model does not hear.
    public func touch(pitch: UInt8, onsetSeconds: Double) -> Touch? {
        let rate = score.roll.frameRate
        let place = (onsetSeconds + score.shiftSeconds) * rate + 1e-6
        guard let key = Keyboard.key(ofPitch: pitch), place >= 0,
            place < Double(score.roll.frameCount)
        else { return nil }
        let frame = Int(place)
        guard let touch = expression.touches[frame][key] else { return nil }
        let bin = TimingBins.bin(ofFraction: place - Double(frame))
        let later = touch.place - TimingBins.fraction(ofBin: bin)
        return Touch(
            velocityDifference: touch.velocity - meanVelocity,
            laterSeconds: parts.contains(.timing) ? strength * later / rate : 0)
    }

    /// A note's velocity, mixed from that of the file and the model's around the file's mean.
    public func velocity(given: UInt8, _ touch: Touch) -> UInt8 {
        guard parts.contains(.dynamics) else { return given }
        let own = Double(given) - score.meanVelocity
        let mixed = score.meanVelocity + (1 - strength) * own + strength * touch.velocityDifference
        return UInt8(min(max(mixed.rounded(), 1), 127))
    }

    /// The pedal is down where so much of the population has it down: at full strength the half, at
    /// less strength more of it, so that what is sure stays.
    private static func pedal(
        _ expression: Humaniser.Expression, strength: Double, _ score: DryScore
    ) -> [PedalChange] {
        let rate = score.roll.frameRate
        var changes: [PedalChange] = []
        var isDown = false
        func change(_ frame: Int, _ fraction: Double, _ value: UInt8) {
            let seconds = (Double(frame) + fraction) / rate - score.shiftSeconds
            changes.append(PedalChange(timeSeconds: max(0, seconds), value: value))
        }
        for frame in expression.pedalDown.indices {
            let share = expression.pedalDown[frame]
            let wasDown = isDown
            isDown = share > 1 - strength / 2
            if isDown != wasDown {
                change(frame, 0.5, isDown ? 127 : 0)
            } else if isDown, expression.pedalLifted[frame] > 0.5 {
                change(frame, 0.25, 0)
                change(frame, 0.75, 127)
            }
        }
        if isDown { change(expression.pedalDown.count, 0, 0) }
        return changes
    }
}
