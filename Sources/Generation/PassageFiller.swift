import PianoRolls
import Support

/// Fills a gap in a piece so that it joins what stands before and what stands after.
///
/// Particles (``ParticleFilter``) go through the gap from the music before it. Each is weighted by
/// the likelihood of the first seconds after the gap, read as its own continuation: at the gap's
/// end in full, and in the gap at regular places as if it ended there, a look ahead that lets
/// the population turn early to where the music has to arrive.
public struct PassageFiller {
    /// A gap and what is around it, in frames.
    public struct Passage: Sendable {
        /// All that comes before.
        public var before: ExpressiveRoll
        /// What comes after; keys held in its first frame go on from keys of the gap's last frame
        /// or are let go.
        public var after: ExpressiveRoll
        /// The gap, in frames, > 0.
        public var frameCount: Int
        /// Notes of the gap that sound on over its end, by key: they are struck where they were, or
        /// earlier.
        public var reachingOver: [Int: Entry] = [:]
        /// Keys struck before the gap and let go after it: they stay down all through it.
        public var heldThrough: KeySet
        /// Keys that are down in the last frame before the gap and were let go within that frame.
        public var releasedBefore: KeySet

        /// Where a key is struck at the latest, and how.
        public struct Entry: Sendable, Equatable {
            /// Of the gap.
            public var frame: Int
            public var strike: Strike

            public init(frame: Int, strike: Strike) {
                (self.frame, self.strike) = (frame, strike)
            }
        }

        public init(
            before: ExpressiveRoll, after: ExpressiveRoll, frameCount: Int,
            heldThrough: KeySet = KeySet(), releasedBefore: KeySet = KeySet()
        ) {
            precondition(frameCount > 0, "a gap has at least one frame")
            self.before = before
            self.after = after
            self.frameCount = frameCount
            self.heldThrough = heldThrough
            self.releasedBefore = releasedBefore
        }
    }

    /// How hard to look for a filling.
    public struct Effort: Sendable, Equatable {
        /// The size of the population, > 0.
        public var particles = 48
        /// How much of what follows is weighed at the gap's end, in frames.
        public var contextFrames = 64
        /// How much of it is weighed inside the gap, in frames; 0 for none.
        public var lookAheadFrames = 16
        /// How far apart the places inside the gap are at which is looked ahead, in frames, > 0.
        public var blockFrames = 16
        /// The power to which a look ahead inside the gap is taken, in 0...1.
        public var lookAheadPower = 0.5

        public init() {}
    }

    /// What came out.
    public struct Filling: Sendable {
        /// The gap's frames.
        public let roll: ExpressiveRoll
        /// The logarithm of the estimated probability of what follows, given what comes before and
        /// whatever fills the gap, in nats.
        public let logEvidence: Double
        /// How often the population was resampled.
        public let resamplings: Int
    }

    public var effort: Effort
    private let generator: FrameGenerator

    public init(_ generator: FrameGenerator, effort: Effort = Effort()) {
        self.generator = generator
        self.effort = effort
    }

    /// Draws a filling.
    ///
    /// - Parameters:
    ///   - passage: the gap and what lies around it.
    ///   - sampling: how frames are drawn.
    ///   - guide: what is wished for inside the gap.
    ///   - random: not advanced.
    ///   - shouldStop: asked with the number of frames drawn after each; `true` gives up.
    /// - Returns: `nil` where it was given up.
    /// - Complexity: O(frames before + particles (gap + looks ahead)).
    public func fill(
        _ passage: Passage, sampling: ExpressiveSampling, guide: (any Guide)? = nil,
        random: RandomGenerator, shouldStop: (Int) -> Bool = { _ in false }
    ) -> Filling? {
        let filter = ParticleFilter(
            generator, after: passage.before, count: effort.particles, sampling: sampling,
            guide: GuideChain([guide, HeldKeys(passage)].compactMap { $0 }), random: random)
        let context = passage.after.prefix(effort.contextFrames)
        let glimpse = passage.after.prefix(min(effort.lookAheadFrames, effort.contextFrames))
        for index in 0..<passage.frameCount {
            filter.advance()
            if shouldStop(index + 1) { return nil }
            let left = passage.frameCount - index - 1
            if left > 0, (index + 1).isMultiple(of: effort.blockFrames), glimpse.frameCount > 0 {
                let ahead = filter.logLikelihoods(of: glimpse)
                filter.twist(to: ahead.map { $0 * effort.lookAheadPower })
            }
        }
        if context.frameCount > 0 {
            filter.twist(to: filter.logLikelihoods(of: context), resamples: false)
        }
        var choice = random.branch(UInt64(effort.particles) + 7)
        let roll = filter.roll(ofParticle: filter.drawParticle(random: &choice))
        return Filling(
            roll: roll, logEvidence: filter.weights.logEvidence, resamplings: filter.resamplings)
    }

    /// How likely the model finds what follows a gap, once it is filled so.
    ///
    /// - Returns: the logarithm of the probability of all frames of `passage.after`, in nats.
    public func logLikelihood(ofWhatFollows filling: ExpressiveRoll, in passage: Passage) -> Double
    {
        var before = passage.before
        for frame in 0..<filling.frameCount { before.append(filling[frame]) }
        guard passage.after.frameCount > 0 else { return 0 }
        let stream = generator.stream(after: before, rows: 1)
        return stream.logLikelihoods(of: [passage.after.following(stream.frames[0])])[0]
    }
}

/// Keys that sound on over a gap or over its end: those that are let go after it stay down, those that
/// were let go just before it are up, and those that are held into what follows are down in time.
private struct HeldKeys: Guide {
    let through, released: KeySet
    let reachingOver: [Int: PassageFiller.Passage.Entry]

    init(_ passage: PassageFiller.Passage) {
        through = passage.heldThrough
        released = passage.releasedBefore
        reachingOver = passage.reachingOver.filter { !passage.heldThrough.contains($0.key) }
    }

    func shape(_ biases: inout FrameBiases, frame: Int, after before: ExpressiveFrame) {
        for key in through.intersection(before.down) { biases.fixed.fix(key, as: .held) }
        for (key, entry) in reachingOver where frame >= entry.frame {
            if before.down.contains(key) {
                biases.fixed.fix(key, as: .held)
            } else {
                biases.fixed.fix(key, as: .onset, strike: entry.strike)
            }
        }
        guard frame == 0 else { return }
        for key in released.intersection(before.down).subtracting(through) {
            biases.fixed.fix(key, as: .off)
        }
    }
}
