import PianoRolls

/// Some windows side by side: what a step of training reads.
///
/// Shapes: B rows, T = `windowFrames`, W = `inputWidth` values a frame. Row r has `windows[r].frameCount` frames that
/// count, at most T; what comes after them is padding. Targets are the frames one later than the
/// inputs.
public struct WindowBatch: Sendable {
    /// What frames hold.
    public let form: RollForm
    /// What models are told of every row after the values of each frame; `nil` for nothing.
    let styles: [MusicStyle]?
    /// Where the rows come from; one of no frames is padding altogether.
    public let windows: [Window]
    /// The frames of every row: inputs and the last target, one more than the window's frames; none
    /// for a row that is padding altogether.
    public let rolls: [ExpressiveRoll]
    /// The keys left out of the inputs, by row and frame; a row without any is empty.
    let leftOut: [[KeySet]]

    /// W.
    public var inputWidth: Int { form.frameWidth + (styles == nil ? 0 : 1) }

    /// B.
    public var rowCount: Int { rolls.count }

    /// T: the frames of the longest window, >= 1.
    public var windowFrames: Int { windows.reduce(1) { max($0, $1.frameCount) } }

    /// The number of frames that count.
    public var targetFrameCount: Int { windows.reduce(0) { $0 + $1.frameCount } }

    /// Whether a row begins a piece, so that a model's state must begin anew; rows of padding do.
    public var resets: [Bool] { windows.map { $0.firstFrame == 0 } }

    /// Writes the inputs, [B, T, W] row-major (``PianoRolls/FrameLayout``, then the style where it is
    /// told); padding is 0.
    public func writeInputs(into output: UnsafeMutableBufferPointer<Float>) {
        let width = inputWidth
        writeRows(of: width, into: output) { row, count, part in
            rolls[row].writeInputs(frames: 0..<count, as: form, rowWidth: width, into: part)
            if let style = styles?[row] {
                for frame in 0..<count { part[(frame + 1) * width - 1] = style.input }
            }
            for (frame, keys) in leftOut[row].enumerated() {
                for key in keys { part[frame * width + key] = 0 }
            }
        }
    }

    /// Writes 1 where a frame counts and 0 where it pads, [B, T].
    public func writeMask(into output: UnsafeMutableBufferPointer<Float>) {
        writeRows(of: 1, into: output) { _, count, part in
            part.prefix(count).update(repeating: 1)
        }
    }

    /// The frames to be predicted, B T rows, each seen from the frame that is read before it.
    public var targets: FrameTargets {
        let frames = windowFrames
        var targets = FrameTargets(form, capacity: rowCount * frames)
        for (row, roll) in rolls.enumerated() {
            let count = windows[row].frameCount
            if leftOut[row].isEmpty {
                targets.append(roll, frames: 1..<count + 1)
            } else {
                for (frame, keys) in leftOut[row].enumerated() {
                    targets.append(
                        roll[frame + 1], after: roll.downKeys(inFrame: frame).subtracting(keys))
                }
            }
            targets.appendPadding(frames - count)
        }
        return targets
    }

    /// Lends every row's part of an output and fills what the row does not.
    private func writeRows(
        of width: Int, into output: UnsafeMutableBufferPointer<Float>,
        _ write: (_ row: Int, _ frames: Int, _ part: UnsafeMutableBufferPointer<Float>) -> Void
    ) {
        let rowValues = windowFrames * width
        precondition(
            output.count >= rowCount * rowValues,
            "a batch of \(rowCount) rows does not fit \(output.count) values")
        for row in 0..<rowCount {
            let part = UnsafeMutableBufferPointer(
                rebasing: output[row * rowValues..<(row + 1) * rowValues])
            let count = windows[row].frameCount
            if count > 0 { write(row, count, part) }
            part[(count * width)...].update(repeating: 0)
        }
    }
}
