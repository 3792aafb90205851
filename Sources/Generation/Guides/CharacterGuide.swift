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

    public init(notesPerSecond: Double, velocity: Double, pedal: Double) {
        (self.notesPerSecond, self.velocity, self.pedal) = (notesPerSecond, velocity, pedal)
    }

    /// What performances are like: a normal distribution of log density, velocity and log-odds of the
    /// pedal, fitted to the first minutes of the 962 performances of MAESTRO v3.0.0's train split
    /// (`scripts/reference/piece_character.py`).
    ///
    /// - Parameter random: advanced by the same count of draws each time.
    /// - Returns: 2 to 24 notes per second, velocities of 36 to 84.
    public static func drawn(random: inout RandomGenerator) -> PieceCharacter {
        let (a, b, c) = (
            random.standardNormal(), random.standardNormal(), random.standardNormal()
        )
        // The mean, and the covariance's lower triangular root.
        let logDensity = 2.10 + 0.52 * a
        let velocity = 60.7 + 5.6 * a + 8.4 * b
        let pedal = 0.21 - 0.40 * a - 0.48 * b + 1.57 * c
        return PieceCharacter(
            notesPerSecond: min(max(exp(logDensity), 2), 24),
            velocity: min(max(velocity, 36), 84), pedal: 1 / (1 + exp(-pedal)))
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
    private var frames, notes, velocities, pedalled: Double

    /// The character counts among what came as if it had lasted so long, in seconds.
    private static let priorSeconds = 4.0
    /// What came counts half after so many seconds.
    private static let halfLifeSeconds = 30.0
    /// What models do when left alone, by which the first frames are led.
    private static let usual = PieceCharacter(notesPerSecond: 11, velocity: 66, pedal: 0.45)
    /// The deviation of velocities within a piece.
    private static let deviation = 14.0
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
        (frames, notes, velocities, pedalled) = (0, 0, 0, 0)
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
        func odds(_ share: Double) -> Double { log((share + 0.02) / (1 - share + 0.02)) }
        let lack = odds(character.pedal) - odds(pedalled / frames)
        for state in PedalState.allCases where state.isDown {
            biases.pedal[Int(state.rawValue)] += Float(limited(lack))
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
    }
}
