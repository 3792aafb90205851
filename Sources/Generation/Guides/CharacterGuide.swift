import Foundation
import PianoRolls
import Support

/// How dense, loud and pedalled a piece is on the whole.
public struct PieceCharacter: Sendable, Equatable {
    public var notesPerSecond: Double
    /// The mean MIDI velocity.
    public var velocity: Double
    /// The share of time with the pedal down, 0 to 1.
    public var pedal: Double
    /// How often the pedal goes down, per second.
    public var pedalPresses: Double

    public init(notesPerSecond: Double, velocity: Double, pedal: Double, pedalPresses: Double) {
        (self.notesPerSecond, self.velocity) = (notesPerSecond, velocity)
        (self.pedal, self.pedalPresses) = (pedal, pedalPresses)
    }

    /// What performances are like: a normal distribution of log density, velocity, log-odds of the
    /// pedal and log presses of it, fitted to the first minutes of the 962 performances of MAESTRO
    /// v3.0.0's train split
    /// (`scripts/reference/piece_character.py`).
    ///
    /// - Parameter random: advanced by the same count of draws each time.
    /// - Returns: 2 to 24 notes per second, velocities of 36 to 84.
    public static func drawn(random: inout RandomGenerator) -> PieceCharacter {
        let (a, b, c, d) = (
            random.standardNormal(), random.standardNormal(), random.standardNormal(),
            random.standardNormal()
        )
        // The mean, and the covariance's lower triangular root.
        let logDensity = 2.10 + 0.52 * a
        let velocity = 60.7 + 5.6 * a + 8.4 * b
        let pedal = 0.21 - 0.40 * a - 0.48 * b + 1.57 * c
        let logPresses = -0.56 + 0.06 * a - 0.09 * b + 0.49 * c + 0.53 * d
        return PieceCharacter(
            notesPerSecond: min(max(exp(logDensity), 2), 24),
            velocity: min(max(velocity, 36), 84), pedal: 1 / (1 + exp(-pedal)),
            pedalPresses: min(max(exp(logPresses) - 0.05, 0.02), 3))
    }
}

/// Gives music from nothing a character of its own, drawn as people's pieces differ.
///
/// A model that is told nothing drifts into what it knows best: pieces that are all alike, quicker and
/// louder than most. So each piece first draws what it wants to be, and the odds of strikes, of loud
/// notes and of the pedal follow the distance between that and the music so far, as ``PromptGuide``
/// does for a prompt. Where the two agree, nothing is changed.
public struct CharacterGuide: Guide {
    /// What the piece wants to be; `nil` until it begins.
    public private(set) var character: PieceCharacter?
    /// Whether density and velocity are led; what is not is left to the composer.
    public let holdsDensity, holdsVelocity: Bool
    private let frameRate: Double
    private var frames, notes, velocities, pedalled, presses: Double
    private var isPedalDown = false

    /// The character counts among what came as if it had lasted so long, in seconds.
    private static let priorSeconds = 4.0
    /// What came counts half after so many seconds.
    private static let halfLifeSeconds = 30.0
    /// What models do when left alone, by which the first frames are led.
    private static let usual = (notesPerSecond: 11.0, velocity: 66.0)
    /// The deviation of velocities within a piece.
    private static let deviation = 14.0
    /// How strongly the number of presses of the pedal is led.
    private static let pressStrength = 2.0
    /// A weight changes odds by no more than this, in nats.
    private static let limit = 3.0

    /// - Parameters:
    ///   - frameRate: frames per second, > 0.
    ///   - holdsDensity: whether the number of notes is led, too.
    ///   - holdsVelocity: whether velocities are.
    public init(
        frameRate: Double, holdsDensity: Bool = true, holdsVelocity: Bool = true
    ) {
        self.frameRate = frameRate
        (self.holdsDensity, self.holdsVelocity) = (holdsDensity, holdsVelocity)
        (frames, notes, velocities, pedalled, presses) = (0, 0, 0, 0, 0)
    }

    public mutating func begin(_ random: RandomGenerator) {
        var random = random
        begin(as: PieceCharacter.drawn(random: &random))
    }

    /// Begins with a character that is given.
    mutating func begin(as character: PieceCharacter) {
        self.character = character
        frames = CharacterGuide.priorSeconds * frameRate
        notes = CharacterGuide.priorSeconds * character.notesPerSecond
        velocities = notes * character.velocity
        pedalled = frames * character.pedal
        presses = CharacterGuide.priorSeconds * character.pedalPresses
    }

    public mutating func shape(
        _ biases: inout FrameBiases, frame: Int, after before: ExpressiveFrame
    ) {
        guard let character else { return }
        if frame > 0 { count(before) }
        func limited(_ value: Double) -> Double {
            min(max(value, -CharacterGuide.limit), CharacterGuide.limit)
        }
        let usual = CharacterGuide.usual
        if holdsDensity {
            let lead = log(character.notesPerSecond / usual.notesPerSecond)
            let lack = log(character.notesPerSecond * frames / (max(notes, 1e-3) * frameRate))
            biases.onsetShift += Float(limited(0.5 * lead + 2 * lack))
        }
        if holdsVelocity {
            let lead = character.velocity - usual.velocity
            let lack = character.velocity - velocities / max(notes, 1e-3)
            let spread = CharacterGuide.deviation * CharacterGuide.deviation
            let slope = (0.2 * lead + 4 * lack) / spread
            for bin in 0..<VelocityBins.count {
                let distance = Double(VelocityBins.velocity(ofBin: bin)) - character.velocity
                biases.notes.velocity[bin] += Float(limited(slope * distance))
            }
        }
        for (state, bias) in zip(PedalState.allCases, pedalBiases(character)) {
            biases.pedal[Int(state.rawValue)] += Float(limited(bias))
        }
    }

    /// The share of time with the pedal down is led by the odds of a pedal that is down, the number of
    /// presses by the odds of a pedal that moves.
    private func pedalBiases(_ character: PieceCharacter) -> [Double] {
        func odds(_ share: Double) -> Double { log((share + 0.02) / (1 - share + 0.02)) }
        let down = odds(character.pedal) - odds(pedalled / frames)
        let wanted = character.pedalPresses * frames / frameRate
        let move = CharacterGuide.pressStrength * log((wanted + 0.2) / (presses + 0.2))
        return PedalState.allCases.map { state in
            let moves = state == .repedalled || state.isDown != isPedalDown
            return (state.isDown ? down : 0) + (moves ? move : 0)
        }
    }

    private mutating func count(_ frame: ExpressiveFrame) {
        let kept = pow(0.5, 1 / (CharacterGuide.halfLifeSeconds * frameRate))
        (frames, notes) = (kept * frames + 1, kept * notes + Double(frame.strikes.count))
        let loudness = frame.strikes.reduce(0.0) {
            $0 + Double(VelocityBins.velocity(ofBin: $1.velocityBin))
        }
        velocities = kept * velocities + loudness
        pedalled = kept * pedalled + (frame.pedal.isDown ? 1 : 0)
        let isPressed = frame.pedal == .repedalled || (frame.pedal.isDown && !isPedalDown)
        presses = kept * presses + (isPressed ? 1 : 0)
        isPedalDown = frame.pedal.isDown
    }
}
