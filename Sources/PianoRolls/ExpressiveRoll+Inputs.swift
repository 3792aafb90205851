extension ExpressiveRoll {
    /// Writes frames as models read them (``FrameLayout``), [frames, W] row-major.
    ///
    /// - Parameters:
    ///   - frames: inside 0..<`frameCount`.
    ///   - form: W is 88 in the classic form, 355 in the expressive one.
    ///   - rowWidth: the values from one frame to the next, W by default; those beyond W are 0.
    ///   - output: room for so many values a frame; more are left alone.
    /// - Complexity: O(W frames), mostly one clearing of memory.
    public func writeInputs(
        frames: Range<Int>, as form: RollForm = .expressive, rowWidth: Int? = nil,
        into output: UnsafeMutableBufferPointer<Float>
    ) {
        let width = rowWidth ?? form.frameWidth
        precondition(width >= form.frameWidth, "rows of \(width) values do not hold a frame")
        precondition(
            frames.lowerBound >= 0 && frames.upperBound <= frameCount,
            "frames \(frames) are outside 0..<\(frameCount)")
        precondition(
            output.count >= frames.count * width,
            "\(frames.count) frames do not fit \(output.count) values")
        output.prefix(frames.count * width).update(repeating: 0)
        for (index, frame) in frames.enumerated() {
            FrameLayout.scatter(
                form, onsets: onsetKeys[frame], held: heldKeys[frame],
                strikes: strikes(inFrame: frame), pedal: pedals[frame],
                into: UnsafeMutableBufferPointer(
                    rebasing: output[index * width..<(index + 1) * width]))
        }
    }

    /// Frames as models read them; see ``writeInputs(frames:as:into:)``.
    ///
    /// - Parameter frames: inside 0..<`frameCount`.
    /// - Returns: [frames, 355] row-major.
    public func inputs(frames: Range<Int>) -> [Float] {
        let count = frames.count * FrameLayout.width
        return [Float](unsafeUninitializedCapacity: count) { buffer, initialized in
            buffer.initialize(repeating: 0)
            writeInputs(frames: frames, into: buffer)
            initialized = count
        }
    }
}
