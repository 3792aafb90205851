import Foundation
import Generation
import MusicCore
import MusicModels
import PianoRolls
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
        root: RandomGenerator, shouldStop: (Int) -> Bool
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
            _ continuation: Continuation<some Sendable>, frames: Int
        ) -> Music {
            let new = plan.finished(joined.new, from: 0, frameRate: frameRate)
            // What begins after silence begins at once.
            let isAlone = isBeginning && opening == .silence
            return Music(
                whole: isAlone
                    ? new : plan.finished(joined.whole, from: startSeconds, frameRate: frameRate),
                new: new, startSeconds: isAlone ? 0 : startSeconds, frameCount: frames,
                logLikelihood: continuation.logLikelihood)
        }

        if let generator = ExpressiveGenerator(model) {
            return generator.continuations(
                of: prompt, frameCount: frames, sampling: sampling, guide: guide,
                randoms: &randoms, shouldStop: shouldStop
            ).map { continuation in
                let joint = ExpressiveJoint(
                    given: given, prompt: prompt, continuation: continuation.roll)
                return music(
                    joint.performance(), from: joint.startSeconds, continuation,
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
        return RollGenerator(model).continuations(
            of: plain, frameCount: frames, sampling: sampling.keys, guide: guide,
            randoms: &randoms, shouldStop: shouldStop
        ).map { continuation in
            let joint = Joint(
                given: given, prompt: plain, continuation: continuation.roll,
                dynamics: Dynamics(of: given))
            return music(
                joint.performance(random: &dynamicsRandom), from: joint.startSeconds,
                continuation, frames: continuation.roll.frameCount)
        }
    }
}
