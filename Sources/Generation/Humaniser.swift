import Foundation
import PianoRolls
import Support

/// Plays a score: finds how hard, when inside its frame, and with what pedal the model would play notes
/// that are given.
///
/// Which keys are struck, held and let go is fixed in every frame; velocities, places in the frame
/// and the pedal are drawn. What comes back is the mean of many drawings frame by frame, which is
/// steadier and closer to what pianists do than any one of them, and one drawing, by how well the
/// notes fit it. The drawings are not resampled: that would have them share one history of
/// loudness, and the mean would drift with it (`docs/modes.md` has the figures).
public struct Humaniser {
    /// What is found; the rest is as it is given.
    public struct Parts: OptionSet, Sendable {
        public let rawValue: Int
        public init(rawValue: Int) { self.rawValue = rawValue }

        public static let dynamics = Parts(rawValue: 1)
        public static let timing = Parts(rawValue: 2)
        public static let pedal = Parts(rawValue: 4)
        public static let all: Parts = [.dynamics, .timing, .pedal]
    }

    /// How a score is played.
    public struct Expression: Sendable {
        /// One struck key.
        public struct Touch: Sendable, Equatable {
            /// MIDI velocity, with a fraction.
            public var velocity: Double
            /// The place in the frame, 0..<1.
            public var place: Double
        }

        /// By frame, then key.
        public fileprivate(set) var touches: [[Int: Touch]] = []
        /// The share of the population in which the pedal is down at every frame's end, and in which it
        /// is lifted within it.
        public fileprivate(set) var pedalDown: [Double] = []
        public fileprivate(set) var pedalLifted: [Double] = []
        /// The logarithm of the estimated probability of the notes, in nats.
        public fileprivate(set) var logEvidence = 0.0
    }

    public var parts: Parts
    /// The size of the population, > 0.
    public var particles = 32
    /// How far notes stray from where they are given, as a standard deviation in frames: it narrows
    /// what the model would draw anywhere in the frame.
    public var strayFrames = 0.3
    private let generator: FrameGenerator

    public init(_ generator: FrameGenerator, parts: Parts = .all) {
        self.generator = generator
        self.parts = parts
    }

    /// Plays a roll.
    ///
    /// - Parameters:
    ///   - roll: what is given, its pedal and strikes wherever ``parts`` leave them.
    ///   - sampling: how velocities, times and pedal are drawn.
    ///   - random: not advanced.
    ///   - shouldStop: asked with the number of frames after each; `true` gives up.
    /// - Returns: the mean and a drawing, or `nil` where it was given up.
    /// - Complexity: O(particles frames).
    public func play(
        _ roll: ExpressiveRoll, sampling: ExpressiveSampling, random: RandomGenerator,
        shouldStop: (Int) -> Bool = { _ in false }
    ) -> (mean: Expression, drawing: Expression)? {
        let filter = ParticleFilter(
            generator, after: ExpressiveRoll(frameRate: roll.frameRate), count: particles,
            sampling: sampling, guide: ScoreGuide(roll, parts: parts, strayFrames: strayFrames),
            random: random)
        filter.resamplingShare = 0
        let equal = [Double](repeating: 1 / Double(particles), count: particles)
        var mean = Expression()
        for frame in 0..<roll.frameCount {
            filter.advance { frames, _ in mean.append(frames, weights: equal) }
            if shouldStop(frame + 1) { return nil }
        }
        var choice = random.branch(UInt64.max - 1)
        let drawn = filter.roll(ofParticle: filter.drawParticle(random: &choice))
        var drawing = Expression()
        for frame in 0..<drawn.frameCount { drawing.append([drawn[frame]], weights: [1]) }
        mean.logEvidence = filter.weights.logEvidence
        drawing.logEvidence = mean.logEvidence
        return (mean, drawing)
    }
}

extension Humaniser.Expression {
    /// Adds a frame: the mean of a population.
    fileprivate mutating func append(_ frames: [ExpressiveFrame], weights: [Double]) {
        var sums: [Int: Touch] = [:]
        var (down, lifted) = (0.0, 0.0)
        for (frame, weight) in zip(frames, weights) {
            for (key, strike) in zip(frame.onsets, frame.strikes) {
                sums[key, default: Touch(velocity: 0, place: 0)].velocity +=
                    weight * Double(strike.velocity)
                sums[key, default: Touch(velocity: 0, place: 0)].place +=
                    weight * TimingBins.fraction(ofBin: strike.timingBin)
            }
            if frame.pedal.isDown { down += weight }
            if frame.pedal != .down { lifted += weight }
        }
        touches.append(sums)
        pedalDown.append(down)
        pedalLifted.append(lifted)
    }
}

/// Fixes the notes of a score, and leaves open how they are played.
private struct ScoreGuide: Guide {
    let roll: ExpressiveRoll
    let parts: Humaniser.Parts
    /// For every timing bin that is given, what is added to the logits of the bins.
    let stray: [[Float]]

    init(_ roll: ExpressiveRoll, parts: Humaniser.Parts, strayFrames: Double) {
        self.roll = roll
        self.parts = parts
        let bins = 0..<TimingBins.count
        stray = bins.map { given in
            bins.map { bin in
                let distance = Double(bin - given) / Double(TimingBins.count) / strayFrames
                return Float(-0.5 * distance * distance)
            }
        }
    }

    func shape(_ biases: inout FrameBiases, frame: Int, after before: ExpressiveFrame) {
        let given = roll[frame]
        for key in 0..<Keyboard.keyCount { biases.fixed.fix(key, as: given.state(ofKey: key)) }
        for (key, strike) in zip(given.onsets, given.strikes) {
            guard !parts.isDisjoint(with: [.dynamics, .timing]) else {
                biases.fixed.fix(key, as: .onset, strike: strike)
                continue
            }
            var note = NoteBiases()
            if !parts.contains(.dynamics) {
                for bin in 0..<VelocityBins.count where bin != strike.velocityBin {
                    note.velocity[bin] = -.infinity
                }
            }
            for bin in 0..<TimingBins.count {
                note.timing[bin] =
                    parts.contains(.timing)
                    ? stray[strike.timingBin][bin] : bin == strike.timingBin ? 0 : -.infinity
            }
            biases.notesByKey[key] = note
        }
        if !parts.contains(.pedal) { biases.fixPedal(given.pedal) }
    }
}
