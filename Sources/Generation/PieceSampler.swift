import PianoRolls
import Support

/// Draws a whole piece of which some is given: from its first frame, by a guide that fixes what is
/// given and a population of particles in which that follows naturally.
public struct PieceSampler {
    /// What came out.
    public struct Piece: Sendable {
        /// All frames, what is given among them.
        public let roll: ExpressiveRoll
        /// The logarithm of the estimated probability of what is given, in nats.
        public let logEvidence: Double
        /// How often the population was resampled.
        public let resamplings: Int
    }

    /// The size of the population, > 0.
    public var particles = 48
    private let generator: FrameGenerator

    public init(_ generator: FrameGenerator) {
        self.generator = generator
    }

    /// Draws a piece.
    ///
    /// - Parameters:
    ///   - frameCount: >= 0.
    ///   - frameRate: of the model, in Hz.
    ///   - sampling: how free parts are drawn.
    ///   - guide: what is given and wished for.
    ///   - random: not advanced.
    ///   - shouldStop: asked with the number of frames after each; `true` gives up.
    /// - Returns: `nil` where it was given up.
    /// - Complexity: O(particles frames).
    public func piece(
        frameCount: Int, frameRate: Double, sampling: ExpressiveSampling, guide: any Guide,
        random: RandomGenerator, shouldStop: (Int) -> Bool = { _ in false }
    ) -> Piece? {
        let filter = ParticleFilter(
            generator, after: ExpressiveRoll(frameRate: frameRate), count: particles,
            sampling: sampling, guide: guide, random: random)
        for frame in 0..<max(0, frameCount) {
            filter.advance()
            if shouldStop(frame + 1) { return nil }
        }
        var choice = random.branch(UInt64.max - 1)
        return Piece(
            roll: filter.roll(ofParticle: filter.drawParticle(random: &choice)),
            logEvidence: filter.weights.logEvidence, resamplings: filter.resamplings)
    }
}
