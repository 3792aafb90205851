import FrameModels
import PianoRolls
import Tensors

extension FrameStream {
    /// How likely a model of expressive frames finds music as what comes next, row by row.
    ///
    /// - Parameter following: the frames to come of every row, which may differ in keys that are held
    ///   from before; equal numbers of frames, > 0.
    /// - Returns: the logarithm of their probability, one a row.
    /// - Complexity: O(rows frames), by the parallel forward pass.
    public func logLikelihoods(of following: [ExpressiveRoll]) -> [Double] {
        let length = following.first?.frameCount ?? 0
        precondition(
            following.count == rowCount && length > 0
                && following.allSatisfy { $0.frameCount == length },
            "as many frames for every row")
        guard case .expressive(let head) = model.head else {
            preconditionFailure("a model of expressive frames is needed")
        }
        let (features, state) = knowledge()
        var first = FrameTargets(.expressive, capacity: rowCount)
        for (frame, roll) in zip(frames, following) { first.append(roll[0], after: frame.down) }
        var result = head.frameNats(features, first, tape).map { -$0 }
        guard length > 1 else { return result }
        var targets = FrameTargets(.expressive, capacity: rowCount * (length - 1))
        for roll in following { targets.append(roll, frames: 1..<length) }
        var carried: ModelState? = state
        let before = inputs(of: following, frames: 0..<length - 1)
        let nats = head.frameNats(
            model.features(before, state: &carried, tape), targets, tape)
        for (index, value) in nats.enumerated() { result[index / (length - 1)] -= value }
        return result
    }

    /// Frames of every row as the model reads them, [rows, frames, W].
    private func inputs(of rolls: [ExpressiveRoll], frames: Range<Int>) -> Tensor {
        let size = frames.count * FrameLayout.width
        return Tensor(shape: [rowCount, frames.count, FrameLayout.width]) { values in
            for (row, roll) in rolls.enumerated() {
                roll.writeInputs(
                    frames: frames,
                    into: UnsafeMutableBufferPointer(
                        rebasing: values[row * size..<(row + 1) * size]))
            }
        }
    }
}

extension ExpressiveRoll {
    /// The roll as what follows a frame: keys that it holds from before go on only where they are
    /// down there.
    ///
    /// - Parameter frame: what comes before.
    /// - Returns: as many frames.
    public func following(_ frame: ExpressiveFrame) -> ExpressiveRoll {
        guard frameCount > 0 else { return self }
        var first = self[0]
        first.held = first.held.intersection(frame.down)
        // What is not held in the first frame cannot be held in later ones: appending sees to it.
        var result = ExpressiveRoll(frames: [first], frameRate: frameRate)
        for index in 1..<max(1, frameCount) { result.append(self[index]) }
        return result
    }
}
