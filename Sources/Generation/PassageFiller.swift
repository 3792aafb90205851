import MusicModels
import PianoRolls
import Support
import Tensors

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
        /// Keys struck before the gap and let go after it: they stay down all through it.
        public var heldThrough: KeySet
        /// Keys that are down in the last frame before the gap and were let go within that frame.
        public var releasedBefore: KeySet

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
    private let model: any MusicModel
    private let backend: any Backend

    /// - Returns: `nil` for a model of other frames.
    public init?(
        _ model: any MusicModel, effort: Effort = Effort(), backend: any Backend = CPUBackend.best
    ) {
        guard case .expressive = model.head else { return nil }
        self.model = model
        self.effort = effort
        self.backend = backend
    }

    /// Draws a filling.
    ///
    /// - Parameters:
    ///   - random: not advanced.
    ///   - shouldStop: asked with the number of frames drawn after each; `true` gives up.
    /// - Returns: `nil` where it was given up.
    /// - Complexity: O(frames before + particles (gap + looks ahead)).
    public func fill(
        _ passage: Passage, sampling: ExpressiveSampling, random: RandomGenerator,
        shouldStop: (Int) -> Bool = { _ in false }
    ) -> Filling? {
        guard
            let filter = ParticleFilter(
                model, after: passage.before, count: effort.particles, sampling: sampling,
                random: random, backend: backend)
        else { return nil }
        filter.frameRate = passage.before.frameRate
        let context = passage.after.prefix(effort.contextFrames)
        let glimpse = passage.after.prefix(min(effort.lookAheadFrames, effort.contextFrames))
        for index in 0..<passage.frameCount {
            filter.advance { _, before in
                PassageFiller.given(in: passage, frame: index, before: before)
            }
            if shouldStop(index + 1) { return nil }
            let left = passage.frameCount - index - 1
            if left > 0, (index + 1).isMultiple(of: effort.blockFrames), glimpse.frameCount > 0 {
                let ahead = filter.logLikelihoods(
                    of: filter.frames.map { glimpse.following($0) })
                filter.twist(to: ahead.map { $0 * effort.lookAheadPower })
            }
        }
        if context.frameCount > 0 {
            filter.twist(
                to: filter.logLikelihoods(of: filter.frames.map { context.following($0) }),
                resamples: false)
        }
        var choice = random.branch(UInt64(effort.particles) + 7)
        let roll = filter.roll(ofParticle: filter.drawParticle(random: &choice))
        return Filling(
            roll: roll, logEvidence: filter.weights.logEvidence, resamplings: filter.resamplings)
    }

    /// How likely the model finds what follows a gap, once it is filled so.
    ///
    /// - Returns: the logarithm of the probability of all frames of `passage.after`, in nats.
    public func logLikelihood(ofWhatFollows filling: ExpressiveRoll, in passage: Passage) -> Double {
        var before = passage.before
        for frame in 0..<filling.frameCount { before.append(filling[frame]) }
        guard passage.after.frameCount > 0,
            let plain = SamplingStrategy(temperature: 1),
            let filter = ParticleFilter(
                model, after: before, count: 1, sampling: ExpressiveSampling(plain),
                random: RandomGenerator(seed: 0), backend: backend)
        else { return 0 }
        return filter.logLikelihoods(of: [passage.after.following(filter.frames[0])])[0]
    }

    /// What is given in a frame of the gap: keys that are held through it, and at its beginning those
    /// that were let go just before.
    private static func given(
        in passage: Passage, frame: Int, before: ExpressiveFrame
    ) -> GivenEvents {
        var given = GivenEvents()
        given.held = passage.heldThrough.intersection(before.down)
        given.keys = given.held
        if frame == 0 {
            given.keys = given.keys.union(
                passage.releasedBefore.intersection(before.down).subtracting(given.held))
        }
        return given
    }
}

extension ExpressiveRoll {
    /// The roll as what follows a frame: keys that it holds from before go on only where they are
    /// down there.
    func following(_ frame: ExpressiveFrame) -> ExpressiveRoll {
        guard frameCount > 0 else { return self }
        var first = self[0]
        first.held = first.held.intersection(frame.down)
        // What is not held in the first frame cannot be held in later ones: appending sees to it.
        var result = ExpressiveRoll(frames: [first], frameRate: frameRate)
        for index in 1..<max(1, frameCount) { result.append(self[index]) }
        return result
    }
}
