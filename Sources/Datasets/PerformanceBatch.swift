import PianoRolls

/// Some windows of performances side by side: what a step of training reads.
///
/// Shapes: B rows, T = `windowFrames`. Row r has `windows[r].frameCount` frames that count, at most
/// T; what comes after them is padding. Targets are the frames one later than the inputs.
public struct PerformanceBatch: Sendable {
    /// Where the rows come from; one of no frames is padding altogether.
    public let windows: [Window]
    /// The frames of every row: inputs and the last target, one more than the window's frames; none
    /// for a row that is padding altogether.
    public let rolls: [ExpressiveRoll]
    /// T.
    public let windowFrames: Int

    /// B.
    public var rowCount: Int { rolls.count }

    /// The number of frames that count.
    public var targetFrameCount: Int { windows.reduce(0) { $0 + $1.frameCount } }

    /// The number of notes in the targets.
    public var targetNoteCount: Int {
        rolls.reduce(0) { $0 + ($1.frameCount > 1 ? $1.noteCount(inFrames: 1..<$1.frameCount) : 0) }
    }

    /// Whether a row begins a piece, so that a model's state must begin anew; rows of padding do.
    public var resets: [Bool] { windows.map { $0.firstFrame == 0 } }

    /// Writes the inputs, [B, T, 355] row-major (``PianoRolls/ExpressiveRoll``); padding is 0.
    public func writeInputs(into output: UnsafeMutableBufferPointer<Float>) {
        writeRows(of: FrameLayout.width, into: output, padding: 0) { row, count, part in
            rolls[row].writeInputs(frames: 0..<count, into: part)
        }
    }

    /// The frames to be predicted, B T rows.
    public var targets: FrameTargets {
        var targets = FrameTargets(.expressive, capacity: rowCount * windowFrames)
        for (window, roll) in zip(windows, rolls) {
            targets.append(roll, frames: 1..<max(1, roll.frameCount))
            targets.appendPadding(windowFrames - window.frameCount)
        }
        return targets
    }

    /// Writes 1 where a frame counts and 0 where it pads, [B, T].
    public func writeMask(into output: UnsafeMutableBufferPointer<Float>) {
        writeRows(of: 1, into: output, padding: 0) { _, count, part in
            part.prefix(count).update(repeating: 1)
        }
    }

    /// Lends every row's part of an output and fills what the row does not.
    private func writeRows<Value>(
        of width: Int, into output: UnsafeMutableBufferPointer<Value>, padding: Value,
        _ write: (_ row: Int, _ frames: Int, _ part: UnsafeMutableBufferPointer<Value>) -> Void
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
            part[(count * width)...].update(repeating: padding)
        }
    }
}
