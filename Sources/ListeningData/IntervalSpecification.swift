import ListeningModels
import Support

/// All that makes one sound of an interval; a pure function of a seed and a number.
public struct IntervalSpecification: Sendable, Equatable {
    public var interval: Interval
    public var mode: IntervalMode
    /// The lower tone, a MIDI key.
    public var lowerKey: Int
    /// How far the whole lies above A4 = 440 Hz, in cents.
    public var tuningCents: Double
    /// How far each tone is out of tune with that, in cents.
    public var detuningCents: (lower: Double, upper: Double)
    /// 1...127.
    public var velocities: (lower: Int, upper: Int)
    public var timbre: Timbre
    /// The part of its time that a tone is held, 0 to 1.
    public var lengthPart: Double
    /// Whether some bands are raised and others lowered.
    public var isEqualised: Bool
    /// How much of a small room is heard, 0 to 1.
    public var reverb: Double
    /// Seconds in which a tone falls by 60 dB beside what its timbre does; `nil` does nothing.
    public var decaySeconds: Double?
    /// How far white noise lies under the sound, in dB; `nil` for none.
    public var noiseDecibels: Double?
    /// What all other draws of the sound begin with.
    public var seed: UInt64

    public static func == (left: Self, right: Self) -> Bool {
        left.interval == right.interval && left.mode == right.mode
            && left.lowerKey == right.lowerKey && left.timbre == right.timbre
            && left.seed == right.seed
    }

    /// The keys of both tones.
    public var keys: (lower: Int, upper: Int) { (lowerKey, lowerKey + interval.semitones) }

    /// The tones in the order in which they come; the second begins after the first but in
    /// ``IntervalMode/harmonic``.
    var isUpperFirst: Bool { mode == .descending }
}

/// Where sounds of intervals lie and how long they are.
public enum IntervalSound {
    /// In Hz, as CDs have it.
    public static let sampleRate = 44_100
    public static let seconds = 2.0
    /// Between the first tone's end and the second one's beginning.
    public static let gapSeconds = 0.2
    /// 55 to 1,760 Hz: A1 to A6, both tones.
    public static let keys = 33...93
}

/// Draws sounds of intervals.
public struct IntervalDrawing: Sendable {
    /// What tones are played by, each as likely as any other.
    public var timbres: [Timbre]
    /// Whether a timbre may play these two keys.
    public var allows: @Sendable (_ timbre: Timbre, _ lower: Int, _ upper: Int) -> Bool
    /// Whether length, bands, reverb, noise, decay and tuning are drawn.
    public var isVaried: Bool

    /// - Parameters:
    ///   - timbres: at least one.
    ///   - isVaried: whether length, bands, reverb, noise, decay and tuning are drawn.
    ///   - allows: whether a timbre may play these two keys.
    public init(
        timbres: [Timbre], isVaried: Bool = true,
        allows: @escaping @Sendable (_ timbre: Timbre, _ lower: Int, _ upper: Int) -> Bool = {
            _, _, _ in true
        }
    ) {
        precondition(!timbres.isEmpty, "tones are played by something")
        (self.timbres, self.isVaried) = (timbres, isVaried)
        self.allows = allows
    }

    /// Sound `index` of a set: intervals and modes in turn, all else drawn.
    ///
    /// - Parameters:
    ///   - index: from 0.
    ///   - random: of the set; a branch of it makes the sound.
    /// - Returns: the same for the same number and generator.
    public func specification(_ index: Int, _ random: RandomGenerator) -> IntervalSpecification {
        var random = random.branch(UInt64(index))
        let interval = Interval(index: index % 12)
        let mode = IntervalMode.allCases[index / 12 % 3]
        let (timbre, lowerKeys) = timbreAndKeys(interval, &random)
        func between(_ low: Double, _ high: Double) -> Double {
            low + (high - low) * random.uniformDouble()
        }
        let velocity = Int(between(50, 120))
        // A synthesizer leaves a key silent whose velocity is beyond MIDI's.
        let lower = min(127, velocity + Int(between(-12, 12)))
        let upper = min(127, velocity + Int(between(-12, 12)))
        return IntervalSpecification(
            interval: interval, mode: mode,
            lowerKey: lowerKeys[Int(random.next() % UInt64(lowerKeys.count))],
            tuningCents: isVaried ? between(-30, 30) : 0,
            detuningCents: isVaried ? (between(-15, 15), between(-15, 15)) : (0, 0),
            velocities: (lower, upper),
            timbre: timbre,
            lengthPart: isVaried && random.uniformDouble() < 0.35 ? between(0.3, 1) : 1,
            isEqualised: isVaried && random.uniformDouble() < 0.5,
            reverb: isVaried && random.uniformDouble() < 0.5 ? between(0, 1) : 0,
            decaySeconds: isVaried && random.uniformDouble() < 0.35 ? between(0.25, 4) : nil,
            noiseDecibels: isVaried && random.uniformDouble() < 0.4 ? between(25, 60) : nil,
            seed: random.next())
    }

    /// A timbre that can play the interval, and where.
    private func timbreAndKeys(
        _ interval: Interval, _ random: inout RandomGenerator
    ) -> (Timbre, [Int]) {
        let keys = IntervalSound.keys
        for timbre in timbres.shuffled(using: &random) {
            let lowerKeys = (keys.lowerBound...keys.upperBound - interval.semitones).filter {
                allows(timbre, $0, $0 + interval.semitones)
            }
            if !lowerKeys.isEmpty { return (timbre, lowerKeys) }
        }
        preconditionFailure("no timbre can play a \(interval.name)")
    }
}
