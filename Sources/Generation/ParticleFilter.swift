import FrameModels
import PianoRolls
import Support

/// Draws music around music that is given: guided sequential Monte Carlo over frames.
///
/// Many particles, each a way in which the music may go, are the rows of one ``FrameStream``. What is
/// given is what a ``Guide`` fixes; each particle's weight is multiplied by the model's probability of
/// it. When few particles carry the weight, the population is resampled, so that those go on from
/// which the given music follows naturally. The result then comes from the model's distribution
/// given all of it, to the precision of the population, and not merely given what came before, as in
/// continuing. Weights may also be multiplied by a look ahead (``twist(to:resamples:)``), which
/// changes the distributions on the way and leaves the last one as it is. Temperature, truncation
/// and biases shape what is free; the weights stay those of what is fixed.
///
/// After Lew, Zhi-Xuan, Grand and Mansinghka, "Sequential Monte Carlo Steering of Large Language
/// Models using Probabilistic Programs" (2023); Zhao, Brekelmans, Makhzani and Grosse, "Probabilistic
/// Inference in Language Models via Twisted Sequential Monte Carlo" (ICML 2024); Loula et al., "Syntactic
/// and Semantic Control of Large Language Models via Sequential Monte Carlo" (ICLR 2025).
///
/// Equal seeds give equal music: every place in the population has a generator of its own.
public final class ParticleFilter {
    /// The weights of the particles.
    public private(set) var weights: ParticleWeights
    /// The frames drawn so far.
    public private(set) var frameCount = 0
    /// How often the population was resampled.
    public private(set) var resamplings = 0
    /// The population is resampled when fewer of its particles are effective than this share.
    public var resamplingShare = 0.5

    /// The number of particles, N.
    public var count: Int { stream.rowCount }
    /// The last frame of every particle.
    public var frames: [ExpressiveFrame] { stream.frames }

    private let stream: FrameStream
    private let sampling: ExpressiveSampling
    private let frameRate: Double
    private var guides: [(any Guide)?]
    private var randoms: [RandomGenerator]
    private var resamplingRandom: RandomGenerator
    private var history: ParticleHistory
    /// The twist that is in the weights.
    private var twist: [Double]

    /// - Parameters:
    ///   - generator: draws the frames.
    ///   - prompt: what goes before, at the model's frame rate; an empty one is a frame of silence.
    ///   - count: particles, > 0.
    ///   - sampling: how free parts are drawn.
    ///   - guide: what is given and wished for; each particle follows a copy of its own.
    ///   - random: not advanced.
    public init(
        _ generator: FrameGenerator, after prompt: ExpressiveRoll, count: Int,
        sampling: ExpressiveSampling, guide: (any Guide)? = nil, random: RandomGenerator
    ) {
        precondition(count > 0, "a population has at least one particle")
        stream = generator.stream(after: prompt, rows: count)
        self.sampling = sampling
        frameRate = prompt.frameRate
        weights = ParticleWeights(count: count)
        guides = [(any Guide)?](repeating: guide, count: count)
        randoms = (0..<count).map { random.branch(UInt64($0)) }
        resamplingRandom = random.branch(.max)
        history = ParticleHistory(count: count)
        twist = [Double](repeating: 0, count: count)
        reseedGuides()
    }

    /// Draws the next frame of every particle and resamples where it has become due.
    ///
    /// - Parameter inspect: gets the frames and their normalised weights before resampling.
    public func advance(
        _ inspect: (_ frames: [ExpressiveFrame], _ weights: [Double]) -> Void = { _, _ in }
    ) {
        let drawn = guides.withUnsafeMutableBufferPointer { guides in
            stream.drawAll(sampling: sampling, randoms: &randoms) { row in
                guides[row]?.biases(frame: frameCount, after: stream.frames[row])
            }
        }
        weights.multiply(byLogFactors: drawn.map(\.logFixed))
        stream.append(drawn.map(\.frame))
        history.append(stream.frames)
        frameCount += 1
        inspect(stream.frames, weights.normalised)
        resampleWhereDue()
    }

    /// Twists the weights by a look ahead, in place of the twist before, and resamples where it has
    /// become due.
    ///
    /// - Parameters:
    ///   - values: logarithms, one a particle.
    ///   - resamples: `false` leaves the population and its weights for ``drawParticle(random:)``.
    public func twist(to values: [Double], resamples: Bool = true) {
        weights.multiply(byLogFactors: zip(values, twist).map { $0 - $1 })
        twist = values
        if resamples { resampleWhereDue() }
    }

    /// How likely the model finds music as what comes next; keys it holds from before go on only in
    /// particles in which they are down.
    ///
    /// - Parameter following: at least one frame.
    /// - Returns: logarithms, one a particle.
    public func logLikelihoods(of following: ExpressiveRoll) -> [Double] {
        stream.logLikelihoods(of: stream.frames.map { following.following($0) })
    }

    /// The frames drawn in one particle's past.
    public func roll(ofParticle particle: Int) -> ExpressiveRoll {
        history.roll(ofParticle: particle, frameRate: frameRate)
    }

    /// Draws one particle by weight.
    public func drawParticle(random: inout RandomGenerator) -> Int {
        weights.draw(random: &random)
    }

    private func resampleWhereDue() {
        guard count > 1, weights.effectiveSampleSize < resamplingShare * Double(count) else {
            return
        }
        let rows = weights.resample(random: &resamplingRandom)
        resamplings += 1
        stream.resample(rows)
        guides = rows.map { guides[$0] }
        twist = rows.map { twist[$0] }
        history.gather(rows)
        reseedGuides()
    }

    /// Gives guides that draw a generator of their particle's, so that copies part ways.
    private func reseedGuides() {
        for row in guides.indices {
            guard var guide = guides[row] as? any RandomGuide else { continue }
            guide.reseed(randoms[row].branch(UInt64(frameCount)))
            guides[row] = guide
        }
    }
}

/// A guide that makes random choices of its own.
public protocol RandomGuide: Guide {
    /// Takes another generator, at the start and wherever a particle was resampled.
    mutating func reseed(_ random: RandomGenerator)
}

extension GuideChain: RandomGuide {
    public mutating func reseed(_ random: RandomGenerator) {
        for index in guides.indices {
            guard var guide = guides[index] as? any RandomGuide else { continue }
            guide.reseed(random.branch(UInt64(index)))
            guides[index] = guide
        }
    }
}
