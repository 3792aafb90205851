import Foundation
import FrameModels
import Generation
import MusicCore
import PianoRolls
import Requests
import Support

/// How compositions are drawn.
extension Composition {
    /// New music and where it begins.
    struct Music {
        let whole, new: Performance
        let startSeconds: Double
        let frameCount: Int
        /// Of the new music under the model alone, in nats.
        let logLikelihood: Double

        var natsPerNote: Double? {
            new.notes.isEmpty ? nil : -logLikelihood / Double(new.notes.count)
        }
    }

    /// Draws all variations, and as many of each as the best is chosen from.
    func continueMusic(
        _ given: Performance, model: any MusicModel, frameRate: Double, frames: Int,
        root: RandomGenerator, context: RequestContext, shouldStop: (Int) -> Bool
    ) throws -> [Music] {
        var dynamicsRandom = root.branch(3)
        // The first variation has the numbers of a request for one.
        var randoms = (0..<request.count * request.bestOf).map {
            root.branch($0 == 0 ? 2 : UInt64(1000 + $0))
        }
        var openingRandom = root.branch(1)
        let isBeginning = given.notes.isEmpty
        let prompt =
            isBeginning
            ? opening.expressiveRoll(
                frameRate: frameRate, tonic: plan.tonic, random: &openingRandom)
            : try ExpressiveRoll(given, options: RollOptions(frameRate: frameRate))
        let guide = plan.guide(frameRate: frameRate, frameCount: frames, prompt: prompt)
        var given = isBeginning ? prompt.performance() : given

        func music(
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

        var following = FollowingPlan(frameRate: frameRate)
        /// Tells the follower of a frame, and of the music so far where there is one.
        func follow(
            _ frame: ExpressiveFrame, count: Int, from startSeconds: Double,
            soFar: () -> (whole: Performance, new: Performance)
        ) {
            if context.following.contains(.frames) {
                context.events(
                    .frame(
                        DrawnFrame(
                            index: count - 1, count: frames, frameRate: frameRate,
                            struck: Array(frame.onsets), held: Array(frame.held))))
            }
            guard context.following.contains(.music), request.count * request.bestOf == 1,
                let settled = following.settledSeconds(after: count, from: startSeconds)
            else { return }
            let joined = soFar()
            let part = music(
                joined, from: startSeconds, logLikelihood: 0, frames: count)
            let isWhole = request.output == .joined
            context.events(
                .music(
                    MusicSoFar(
                        performance: isWhole ? part.whole : part.new,
                        settledSeconds: settled - startSeconds
                            + (isWhole ? part.startSeconds : 0))))
        }

        if let generator = ExpressiveGenerator(model) {
            // Begins with the prompt's last frame, so that held keys are lawful.
            let last = max(0, prompt.frameCount - 1)
            var soFar =
                prompt.frameCount > 0
                ? prompt[last..<prompt.frameCount]
                : ExpressiveRoll(frames: [ExpressiveFrame()], frameRate: frameRate)
            return generator.continuations(
                of: prompt, frameCount: frames, sampling: sampling, guide: guide,
                randoms: &randoms,
                observe: { frames in
                    guard !context.following.isEmpty, let frame = frames.first else { return }
                    soFar.append(frame)
                    let count = soFar.frameCount - 1
                    follow(frame, count: count, from: Double(prompt.frameCount) / frameRate) {
                        ExpressiveJoint(
                            given: given, prompt: prompt,
                            continuation: soFar[1..<soFar.frameCount]
                        ).performance()
                    }
                }, shouldStop: shouldStop
            ).map { continuation in
                let joint = ExpressiveJoint(
                    given: given, prompt: prompt, continuation: continuation.roll)
                return music(
                    joint.performance(), from: joint.startSeconds,
                    logLikelihood: continuation.logLikelihood,
                    frames: continuation.roll.frameCount)
            }
        }
        if isBeginning {
            given.notes = Dynamics.typical.apply(to: given.notes, random: &dynamicsRandom)
        }
        let plain =
            isBeginning
            ? prompt.classic.down
            : try BinaryRoll.planes(of: given, options: RollOptions(frameRate: frameRate)).down
        let dynamics = Dynamics(of: given)
        let firstDynamicsRandom = dynamicsRandom
        var soFar = BinaryRoll(frameCount: frames, frameRate: frameRate)
        var count = 0
        return RollGenerator(model).continuations(
            of: plain, frameCount: frames, sampling: sampling.keys, guide: guide,
            randoms: &randoms,
            observe: { drawn in
                guard !context.following.isEmpty, let frame = drawn.first, count < frames else {
                    return
                }
                soFar[count] = frame.down
                count += 1
                follow(frame, count: count, from: Double(plain.frameCount) / frameRate) {
                    var random = firstDynamicsRandom
                    return Joint(
                        given: given, prompt: plain, continuation: soFar.prefix(count),
                        dynamics: dynamics
                    ).performance(random: &random)
                }
            }, shouldStop: shouldStop
        ).map { continuation in
            let joint = Joint(
                given: given, prompt: plain, continuation: continuation.roll,
                dynamics: dynamics)
            return music(
                joint.performance(random: &dynamicsRandom), from: joint.startSeconds,
                logLikelihood: continuation.logLikelihood, frames: continuation.roll.frameCount)
        }
    }
}
