import Generation
import MusicCore
import PianoRolls
import Requests
import Support

/// How compositions are drawn.
extension Composition {
    /// Draws all variations, and as many of each as the best is chosen from.
    ///
    /// - Parameter shouldStop: told how many frames are done.
    func draw(
        in context: RequestContext, shouldStop: @escaping (Int) -> Bool
    ) throws -> [Music] {
        let root = RandomGenerator(seed: request.settings.randomSeed ?? 0)
        // The first variation has the numbers of a request for one.
        var randoms = (0..<request.settings.count * request.bestOf).map {
            root.branch($0 == 0 ? 2 : UInt64(1000 + $0))
        }
        var openingRandom = root.branch(1)
        let prompt =
            isBeginning
            ? opening.expressiveRoll(
                frameRate: frameRate, tonic: plan.tonic, random: &openingRandom)
            : try seed.roll(frameRate: frameRate)
        let guide = plan.guide(frameRate: frameRate, frameCount: frameCount, prompt: prompt)
        if let generator = ExpressiveGenerator(model) {
            var follower = Follower(self, in: context)
            // Begins with the prompt's last frame, so that held keys are lawful.
            let last = max(0, prompt.frameCount - 1)
            var soFar =
                prompt.frameCount > 0
                ? prompt[last..<prompt.frameCount]
                : ExpressiveRoll(frames: [ExpressiveFrame()], frameRate: frameRate)
            let given = isBeginning ? prompt.performance() : given
            func joint(_ roll: ExpressiveRoll) -> ExpressiveJoint {
                ExpressiveJoint(
                    given: given, prompt: prompt, continuation: roll,
                    joinSeconds: seed.metre?.joinSeconds)
            }
            return generator.continuations(
                of: prompt, frameCount: frameCount, sampling: sampling, guide: guide,
                randoms: &randoms,
                observe: { frames in
                    guard !context.following.isEmpty, let frame = frames.first else { return }
                    soFar.append(frame)
                    let start = joint(soFar[0..<0]).startSeconds
                    follower.follow(frame, count: soFar.frameCount - 1, from: start) {
                        joint(soFar[1..<soFar.frameCount]).performance()
                    }
                }, shouldStop: shouldStop
            ).map { continuation in
                let joint = joint(continuation.roll)
                return music(
                    joint.performance(), from: joint.startSeconds,
                    logLikelihood: continuation.logLikelihood,
                    frames: continuation.roll.frameCount)
            }
        }
        return try drawClassic(
            prompt, guide: guide, randoms: &randoms, dynamicsRandom: root.branch(3), in: context,
            shouldStop: shouldStop)
    }

    /// Draws keys alone; velocities are those of the given music at large.
    private func drawClassic(
        _ prompt: ExpressiveRoll, guide: GuideChain?, randoms: inout [RandomGenerator],
        dynamicsRandom firstRandom: RandomGenerator, in context: RequestContext,
        shouldStop: @escaping (Int) -> Bool
    ) throws -> [Music] {
        var dynamicsRandom = firstRandom
        var given = isBeginning ? prompt.performance() : given
        if isBeginning {
            given.notes = Dynamics.typical.apply(to: given.notes, random: &dynamicsRandom)
        }
        let plain =
            isBeginning || seed.metre != nil
            ? prompt.classic.down
            : try BinaryRoll.planes(of: given, options: RollOptions(frameRate: frameRate)).down
        let dynamics = Dynamics(of: given)
        let randomOfFirst = dynamicsRandom
        func joint(_ roll: BinaryRoll) -> Joint {
            Joint(
                given: given, prompt: plain, continuation: roll, dynamics: dynamics,
                joinSeconds: seed.metre?.joinSeconds)
        }
        var follower = Follower(self, in: context)
        var soFar = BinaryRoll(frameCount: frameCount, frameRate: frameRate)
        var count = 0
        return RollGenerator(model).continuations(
            of: plain, frameCount: frameCount, sampling: sampling.keys, guide: guide,
            randoms: &randoms,
            observe: { drawn in
                guard !context.following.isEmpty, let frame = drawn.first, count < frameCount
                else { return }
                soFar[count] = frame.down
                count += 1
                let start = joint(soFar.prefix(0)).startSeconds
                follower.follow(frame, count: count, from: start) {
                    var random = randomOfFirst
                    return joint(soFar.prefix(count)).performance(random: &random)
                }
            }, shouldStop: shouldStop
        ).map { continuation in
            let joint = joint(continuation.roll)
            return music(
                joint.performance(random: &dynamicsRandom), from: joint.startSeconds,
                logLikelihood: continuation.logLikelihood, frames: continuation.roll.frameCount)
        }
    }

    /// Music as it was asked for to the letter.
    fileprivate func music(
        _ joined: (whole: Performance, new: Performance), from startSeconds: Double,
        logLikelihood: Double, frames: Int
    ) -> Music {
        let new = plan.finished(joined.new, from: 0, frameRate: frameRate)
        // What begins after silence begins at once.
        let isAlone = isBeginning && opening == .silence
        return Music(
            whole: isAlone
                ? new : plan.finished(joined.whole, from: startSeconds, frameRate: frameRate),
            new: new, startSeconds: isAlone ? 0 : startSeconds, frameCount: frames,
            logLikelihood: logLikelihood)
    }
}

/// Tells of frames, and of the music so far: every half second at first, later after a twentieth of
/// what there is, so that telling stays cheap beside drawing however long it gets.
private struct Follower {
    private let composition: Composition
    private let context: RequestContext
    /// Whether there is one variation and no choice.
    private let isAlone: Bool
    private var nextFrame = 1

    /// Notes may be moved by up to a frame to where they were asked for, and keys are let go up to a
    /// frame before the first in which they are up.
    private static let unsettledFrames = 3.0

    init(_ composition: Composition, in context: RequestContext) {
        self.composition = composition
        self.context = context
        let request = composition.request
        isAlone = request.settings.count * request.bestOf == 1
    }

    /// Tells of a frame, and of the music so far where it is time.
    ///
    /// - Parameters:
    ///   - count: how many frames are there, with this one.
    ///   - startSeconds: where the new music begins.
    mutating func follow(
        _ frame: ExpressiveFrame, count: Int, from startSeconds: Double,
        soFar: () -> (whole: Performance, new: Performance)
    ) {
        let frameRate = composition.frameRate
        if context.following.contains(.frames) {
            context.events(
                .frame(
                    DrawnFrame(
                        index: count - 1, count: composition.frameCount, frameRate: frameRate,
                        struck: Array(frame.onsets), held: Array(frame.held))))
        }
        guard context.following.contains(.music), isAlone, count >= nextFrame else { return }
        nextFrame = count + max(Int(frameRate / 2), count / 20, 1)
        let part = composition.music(soFar(), from: startSeconds, logLikelihood: 0, frames: count)
        let isWhole = composition.request.output == .joined
        let settled = (Double(count) - Follower.unsettledFrames) / frameRate
        context.events(
            .music(
                MusicSoFar(
                    performance: isWhole ? part.whole : part.new,
                    settledSeconds: settled + (isWhole ? part.startSeconds : 0))))
    }
}
