import Foundation
import MusicModels
import PianoRolls
import Support
import Tensors

/// Draws music around music that is given: guided sequential Monte Carlo over frames.
///
/// Many particles, each a way in which the music may go, are one batch of the model's step. In every
/// frame what is given is put in its place and each particle's weight is multiplied by the model's
/// probability of it; when few particles carry the weight, the population is resampled, so that those
/// go on from which the given music follows naturally. The result is drawn from the model's
/// distribution given all of it, to the precision of the population, and not merely given what came
/// before, as in continuing. Weights may also be multiplied by a look ahead (``logLikelihood(of:)``
/// of music to come), a twist of intermediate distributions that leaves the last one as it is.
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
    /// The last frame of every particle.
    public private(set) var frames: [ExpressiveFrame]
    /// The frames drawn so far.
    public private(set) var frameCount = 0
    /// How often the population was resampled.
    public private(set) var resamplings = 0
    /// The population is resampled when fewer of its particles are effective than this share.
    public var resamplingShare = 0.5

    /// The number of particles, N.
    public var count: Int { frames.count }

    private let model: any MusicModel
    private let stepper: FrameStepper
    private let head: ExpressiveHead
    private let sampling: ExpressiveSampling
    private let tape: Tape
    private var randoms: [RandomGenerator]
    private var resamplingRandom: RandomGenerator
    private var history: ParticleHistory
    /// The twist that is in the weights.
    private var twist: [Double]

    /// - Parameters:
    ///   - model: one of expressive frames; `nil` comes back for others.
    ///   - prompt: what goes before, at the model's frame rate; an empty one is a frame of silence.
    ///   - count: particles, > 0.
    ///   - sampling: how free parts are drawn; its biases are asked with the numbers of new frames.
    ///   - random: not advanced.
    public init?(
        _ model: any MusicModel, after prompt: ExpressiveRoll, count: Int,
        sampling: ExpressiveSampling, random: RandomGenerator, backend: any Backend = CPUBackend.best
    ) {
        precondition(count > 0, "a population has at least one particle")
        guard case .expressive(let head) = model.head else { return nil }
        self.model = model
        self.head = head
        self.sampling = sampling
        tape = Tape(backend: backend)
        weights = ParticleWeights(count: count)
        randoms = (0..<count).map { random.branch(UInt64($0)) }
        resamplingRandom = random.branch(.max)
        history = ParticleHistory(count: count)
        twist = [Double](repeating: 0, count: count)
        var given = prompt
        if given.frameCount == 0 { given.append(ExpressiveFrame()) }
        frames = [ExpressiveFrame](repeating: given[given.frameCount - 1], count: count)
        // All but the last frame at once; the last by the step of the whole population, whose output
        // is then that of every particle.
        var state = model.initialState(batch: 1)
        if given.frameCount > 1 {
            _ = PromptReader(model: model, output: .features, tape: tape)
                .read(given.frameCount - 1, state: &state) { given.writeInputs(frames: $0, into: $1) }
        }
        stepper = FrameStepper(model, after: state.repeated(count), output: .features)
        step()
    }

    /// Draws the next frame of every particle and resamples where it has become due.
    ///
    /// - Parameter given: what is given to a particle, by its number and the frame before.
    public func advance(_ given: (_ row: Int, _ before: ExpressiveFrame) -> GivenEvents) {
        let draw = FrameDraw(head: head, sampling: sampling, tape: tape)
        var factors = [Double](repeating: 0, count: count)
        for row in frames.indices {
            let before = frames[row]
            (frames[row], factors[row]) = draw.draw(
                stepper.outputs[row], after: before, given: given(row, before),
                biases: sampling.biases?(frameCount, before), random: &randoms[row])
        }
        weights.multiply(byLogFactors: factors)
        history.append(frames)
        frameCount += 1
        step()
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

    /// The frames drawn in one particle's past.
    public func roll(ofParticle row: Int) -> ExpressiveRoll {
        ExpressiveRoll(frames: history.frames(ofParticle: row), frameRate: frameRate)
    }

    /// The frame rate of rolls made of particles, in Hz; it is the model's, which does not know it.
    public var frameRate = 16.0

    /// What the model thinks of music as what comes next, particle by particle.
    ///
    /// - Parameter following: the frames to come of every particle, which may differ in keys that are
    ///   held from before; equal numbers of frames, > 0.
    /// - Returns: the logarithm of their probability, one a particle.
    /// - Complexity: O(N frames), by the parallel forward pass.
    public func logLikelihoods(of following: [ExpressiveRoll]) -> [Double] {
        let length = following.first?.frameCount ?? 0
        precondition(
            following.count == count && length > 0
                && following.allSatisfy { $0.frameCount == length },
            "as many frames for every particle")
        let width = ExpressiveRoll.inputWidth
        func write(
            _ shape: [Int], _ body: (_ row: Int, UnsafeMutableBufferPointer<Float>) -> Void
        ) -> Tensor {
            let size = shape.dropFirst().reduce(1, *)
            return Tensor(shape: shape) { values in
                for row in 0..<shape[0] {
                    body(
                        row,
                        UnsafeMutableBufferPointer(
                            rebasing: values[row * size..<(row + 1) * size]))
                }
            }
        }
        let last = write([count, width]) { frames[$0].writeInput(into: $1) }
        let first = write([count, width]) { following[$0].writeInputs(frames: 0..<1, into: $1) }
        var result = head.frameNats(stepper.output, before: last, after: first, tape).map { -$0 }
        guard length > 1 else { return result }
        let before = write([count, length - 1, width]) {
            following[$0].writeInputs(frames: 0..<length - 1, into: $1)
        }
        let after = write([count, length - 1, width]) {
            following[$0].writeInputs(frames: 1..<length, into: $1)
        }
        var state: ModelState? = stepper.state
        let features = model.features(before, state: &state, tape)
        let nats = head.frameNats(features, before: before, after: after, tape)
        for (index, value) in nats.enumerated() { result[index / (length - 1)] -= value }
        return result
    }

    /// Draws one particle by weight.
    public func drawParticle(random: inout RandomGenerator) -> Int {
        weights.draw(random: &random)
    }

    private func step() {
        stepper.frame.updateElements { values in
            let width = ExpressiveRoll.inputWidth
            for (row, frame) in frames.enumerated() {
                frame.writeInput(
                    into: UnsafeMutableBufferPointer(
                        rebasing: values[row * width..<(row + 1) * width]))
            }
        }
        stepper.step()
    }

    private func resampleWhereDue() {
        guard count > 1, weights.effectiveSampleSize < resamplingShare * Double(count) else {
            return
        }
        let rows = weights.resample(random: &resamplingRandom)
        resamplings += 1
        stepper.gather(rows: rows)
        frames = rows.map { frames[$0] }
        twist = rows.map { twist[$0] }
        history.gather(rows)
    }
}
