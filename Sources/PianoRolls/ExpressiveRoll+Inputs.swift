extension ExpressiveRoll {
    /// Writes frames as models read them, [frames, 355] row-major.
    ///
    /// The values of a frame, in order:
    ///
    ///       0 ..<  88   1 at keys that are struck
    ///      88 ..< 176   1 at keys that are held
    ///     176 ..< 264   (velocity bin + 0.5) / 32 at keys that are struck
    ///     264 ..< 352   (timing bin + 0.5) / 8 - 0.5 at keys that are struck
    ///     352 ..< 355   the pedal: up, down, re-pedalled, one of them 1
    ///
    /// and 0 everywhere else.
    ///
    /// - Parameters:
    ///   - frames: inside 0..<`frameCount`.
    ///   - output: room for 355 values a frame; more are left alone.
    /// - Complexity: O(355 frames), mostly one clearing of memory.
    public func writeInputs(
        frames: Range<Int>, into output: UnsafeMutableBufferPointer<Float>
    ) {
        let width = Self.inputWidth
        precondition(
            frames.lowerBound >= 0 && frames.upperBound <= frameCount,
            "frames \(frames) are outside 0..<\(frameCount)")
        precondition(
            output.count >= frames.count * width,
            "\(frames.count) frames do not fit \(output.count) values")
        output.prefix(frames.count * width).update(repeating: 0)
        strikes.withUnsafeBufferPointer { strikes in
            for (index, frame) in frames.enumerated() {
                let own = Int(strikesBefore[frame])..<Int(strikesBefore[frame + 1])
                ExpressiveRoll.scatter(
                    onsets: onsetKeys[frame], held: heldKeys[frame],
                    strikes: UnsafeBufferPointer(rebasing: strikes[own]), pedal: pedals[frame],
                    into: UnsafeMutableBufferPointer(
                        rebasing: output[index * width..<(index + 1) * width]))
            }
        }
    }

    /// Frames as models read them; see ``writeInputs(frames:into:)``.
    ///
    /// - Parameter frames: inside 0..<`frameCount`.
    /// - Returns: [frames, 355] row-major.
    public func inputs(frames: Range<Int>) -> [Float] {
        let count = frames.count * Self.inputWidth
        return [Float](unsafeUninitializedCapacity: count) { buffer, initialized in
            buffer.initialize(repeating: 0)
            writeInputs(frames: frames, into: buffer)
            initialized = count
        }
    }

    /// Writes the keys' states (``KeyState/rawValue``), [frames, 88] row-major.
    ///
    /// - Parameters:
    ///   - frames: inside 0..<`frameCount`.
    ///   - output: room for 88 values a frame; more are left alone.
    public func writeStates(
        frames: Range<Int>, into output: UnsafeMutableBufferPointer<UInt8>
    ) {
        let width = Keyboard.keyCount
        precondition(
            frames.lowerBound >= 0 && frames.upperBound <= frameCount,
            "frames \(frames) are outside 0..<\(frameCount)")
        precondition(
            output.count >= frames.count * width,
            "\(frames.count) frames do not fit \(output.count) values")
        output.prefix(frames.count * width).update(repeating: KeyState.off.rawValue)
        for (index, frame) in frames.enumerated() {
            for key in heldKeys[frame] { output[index * width + key] = KeyState.held.rawValue }
            for key in onsetKeys[frame] { output[index * width + key] = KeyState.onset.rawValue }
        }
    }

    /// Sets the values of one frame that are not 0.
    static func scatter(
        onsets: KeySet, held: KeySet, strikes: UnsafeBufferPointer<Strike>, pedal: PedalState,
        into output: UnsafeMutableBufferPointer<Float>
    ) {
        let keyCount = Keyboard.keyCount
        for key in held { output[keyCount + key] = 1 }
        for (key, strike) in zip(onsets, strikes) {
            output[key] = 1
            output[2 * keyCount + key] =
                (Float(strike.velocityBin) + 0.5) / Float(VelocityBins.count)
            output[3 * keyCount + key] =
                (Float(strike.timingBin) + 0.5) / Float(TimingBins.count) - 0.5
        }
        output[4 * keyCount + Int(pedal.rawValue)] = 1
    }
}
