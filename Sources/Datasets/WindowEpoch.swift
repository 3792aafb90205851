import PianoRolls
import Support

/// One pass over the windows of a sampler in batches.
///
/// Batch b depends on the seed, the epoch and b only, so training resumes in the middle of an epoch
/// without replaying it. Every window comes once; the last batch may be smaller.
public struct WindowEpoch: Sendable {
    public let sampler: WindowSampler
    /// Windows in a full batch, B.
    public let batchSize: Int
    /// The number of batches, the last of which may not be full.
    public let batchCount: Int

    private let order: [UInt32]?
    private let random: RandomGenerator?

    init(_ sampler: WindowSampler, epoch: Int, batchSize: Int, seed: UInt64?) {
        precondition(batchSize >= 1, "batchSize must be at least 1, not \(batchSize)")
        precondition(sampler.windowCount <= Int(UInt32.max), "too many windows for one epoch")
        self.sampler = sampler
        self.batchSize = batchSize
        batchCount = (sampler.windowCount + batchSize - 1) / batchSize
        if let seed {
            let epochRandom = RandomGenerator(seed: seed).branch(UInt64(bitPattern: Int64(epoch)))
            var shuffling = epochRandom.branch(0)
            order = (0..<UInt32(sampler.windowCount)).shuffled(using: &shuffling)
            random = epochRandom
        } else {
            order = nil
            random = nil
        }
    }

    /// The windows of a batch, in its rows' order.
    ///
    /// - Parameter batch: 0..<`batchCount`.
    /// - Returns: `batchSize` windows, fewer in the last batch.
    public func windows(inBatch batch: Int) -> [Window] {
        precondition((0..<batchCount).contains(batch), "there is no batch \(batch)")
        let range = batch * batchSize..<min((batch + 1) * batchSize, sampler.windowCount)
        return range.map { position in
            if let order { sampler[Int(order[position])] } else { sampler[position] }
        }
    }

    /// The frames of the longest window of a batch, 1...`windowFrames`: where the sampler pads short
    /// pieces, a batch of them alone needs no longer rows than this.
    ///
    /// - Parameter batch: 0..<`batchCount`.
    public func longestWindow(inBatch batch: Int) -> Int {
        windows(inBatch: batch).reduce(1) { max($0, $1.frameCount) }
    }

    /// Writes a batch as floats, 1 for a key that is down and 0 for one that is up.
    ///
    /// With T = `frames`, row r holds window r; frames beyond a padded window are 0. About
    /// 3 MB of writing for 64 windows of 64 frames, a millisecond.
    ///
    /// - Parameters:
    ///   - batch: 0..<`batchCount`.
    ///   - frames: T, at least ``longestWindow(inBatch:)``; `windowFrames` by default.
    ///   - inputs: [B, T, 88] row-major; rows past the last window are left alone.
    ///   - targets: [B, T, 88] row-major, the frames one later than the inputs.
    ///   - mask: [B, T], 1 where there is a target and 0 where there is padding; `nil` when the
    ///     sampler does not pad.
    /// - Returns: the number of rows written, `batchSize` but for the last batch.
    @discardableResult
    public func fill(
        batch: Int, frames: Int? = nil, inputs: UnsafeMutableBufferPointer<Float>,
        targets: UnsafeMutableBufferPointer<Float>, mask: UnsafeMutableBufferPointer<Float>? = nil
    ) -> Int {
        let windows = windows(inBatch: batch)
        let frames = frames ?? sampler.options.windowFrames
        precondition(
            windows.allSatisfy { $0.frameCount <= frames }, "a window is longer than \(frames)")
        let rowValues = frames * Keyboard.keyCount
        precondition(
            inputs.count >= windows.count * rowValues && targets.count >= windows.count * rowValues,
            "a batch of \(windows.count) windows does not fit the buffers")
        if let mask {
            precondition(mask.count >= windows.count * frames, "the mask is too small")
        } else {
            precondition(
                !sampler.options.padsShortWindows, "a sampler that pads needs a mask")
        }
        var scratch = [UInt8](repeating: 0, count: (frames + 1) * BinaryRoll.bytesPerFrame)
        for (row, window) in windows.enumerated() {
            let semitones = transposition(of: window, batch: batch, row: row)
            let rowRange = row * rowValues..<(row + 1) * rowValues
            let rowInputs = UnsafeMutableBufferPointer(rebasing: inputs[rowRange])
            let rowTargets = UnsafeMutableBufferPointer(rebasing: targets[rowRange])
            sampler.corpus.withFrames(ofPiece: window.piece) { packed in
                let used = window.firstFrame..<window.firstFrame + window.frameCount + 1
                if semitones == 0 {
                    BinaryRoll.unpack(packed, frames: used.dropLast(), into: rowInputs)
                    BinaryRoll.unpack(packed, frames: used.dropFirst(), into: rowTargets)
                } else {
                    transpose(packed, frames: used, by: semitones, into: &scratch)
                    scratch.withUnsafeBytes {
                        BinaryRoll.unpack($0, frames: 0..<window.frameCount, into: rowInputs)
                        BinaryRoll.unpack($0, frames: 1..<window.frameCount + 1, into: rowTargets)
                    }
                }
            }
            let written = window.frameCount * Keyboard.keyCount
            rowInputs[written...].update(repeating: 0)
            rowTargets[written...].update(repeating: 0)
            if let mask {
                let rowMask = UnsafeMutableBufferPointer(
                    rebasing: mask[row * frames..<(row + 1) * frames])
                rowMask[..<window.frameCount].update(repeating: 1)
                rowMask[window.frameCount...].update(repeating: 0)
            }
        }
        return windows.count
    }

    /// The semitones by which a row is moved: uniform among those in -k...k that keep every note of
    /// the window on the keyboard.
    func transposition(of window: Window, batch: Int, row: Int) -> Int {
        let limit = sampler.options.maximumTransposition
        guard limit > 0, let random else { return 0 }
        let keys = sampler.corpus.withFrames(ofPiece: window.piece) { packed in
            (window.firstFrame...window.firstFrame + window.frameCount).reduce(into: KeySet()) {
                $0 = $0.union(BinaryRoll.keys(in: packed, frame: $1))
            }
        }
        guard let lowest = keys.lowest, let highest = keys.highest else { return 0 }
        var rowRandom = random.branch(1).branch(UInt64(batch * batchSize + row))
        return Int.random(
            in: max(-limit, -lowest)...min(limit, Keyboard.keyCount - 1 - highest),
            using: &rowRandom)
    }

    private func transpose(
        _ packed: UnsafeRawBufferPointer, frames: Range<Int>, by semitones: Int,
        into scratch: inout [UInt8]
    ) {
        scratch.withUnsafeMutableBytes { output in
            for (index, frame) in frames.enumerated() {
                BinaryRoll.keys(in: packed, frame: frame).shifted(by: semitones)
                    .store(in: output, frame: index)
            }
        }
    }
}
