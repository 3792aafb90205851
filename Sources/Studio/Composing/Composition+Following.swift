import MusicCore
import PianoRolls

extension Composition {
    /// When followers are told of the music so far: every half second at first, later after a
    /// twentieth of what there is, so that telling stays cheap beside drawing however long it gets.
    struct FollowingPlan {
        private let frameRate: Double
        private var nextFrame = 1

        /// Notes may be moved by up to a frame to where they were asked for, and keys are let go up to
        /// a frame before the first in which they are up.
        private static let unsettledFrames = 3.0

        init(frameRate: Double) {
            self.frameRate = frameRate
        }

        /// Whether to tell after `count` new frames, and then until where the music is settled.
        ///
        /// - Parameter startSeconds: where the new music begins.
        mutating func settledSeconds(after count: Int, from startSeconds: Double) -> Double? {
            guard count >= nextFrame else { return nil }
            nextFrame = count + max(Int(frameRate / 2), count / 20, 1)
            return startSeconds + (Double(count) - FollowingPlan.unsettledFrames) / frameRate
        }
    }
}
