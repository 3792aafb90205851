/// Cuts a signal that arrives in blocks of any size into overlapping frames.
///
/// Frame `i` is centred on sample `i * hopSamples`; silence surrounds the signal. A signal of n samples
/// has `n / hopSamples + 1` frames, as in librosa with `center=True` and `pad_mode="constant"`.
/// The frames are the same however the signal is divided into blocks.
public struct FrameCutter: Sendable {
    /// Samples in a frame, >= 2.
    public let frameSamples: Int
    /// Samples from one frame to the next, >= 1.
    public let hopSamples: Int

    /// What later frames still need, beginning with the first sample of the next frame.
    private var pending: [Float]
    /// Samples at the start of `pending` that lie before the next frame, when hops leave gaps.
    private var skipped = 0
    private var sampleCount = 0
    private var emitted = 0

    public init(frameSamples: Int, hopSamples: Int) {
        precondition(frameSamples >= 2, "a frame needs two samples, not \(frameSamples)")
        precondition(hopSamples >= 1, "the hop must be positive, not \(hopSamples)")
        self.frameSamples = frameSamples
        self.hopSamples = hopSamples
        pending = [Float](repeating: 0, count: frameSamples / 2)
    }

    /// The number of frames of a signal.
    public func frameCount(ofSamples count: Int) -> Int { count / hopSamples + 1 }

    /// Samples that must follow a frame's centre before the frame is complete.
    public var lookAheadSamples: Int { frameSamples - frameSamples / 2 }

    /// Takes the next samples of the signal and passes on every frame that is complete.
    ///
    /// - Complexity: O(samples + frames * frameSamples).
    public mutating func push(
        _ samples: UnsafeBufferPointer<Float>,
        emit: (UnsafeBufferPointer<Float>) throws -> Void
    ) rethrows {
        sampleCount += samples.count
        pending.append(contentsOf: samples)
        try drain(upTo: .max, emit: emit)
    }

    /// Ends the signal: passes on the frames that reach beyond its end.
    ///
    /// The cutter is then ready for another signal.
    public mutating func finish(emit: (UnsafeBufferPointer<Float>) throws -> Void) rethrows {
        let count = frameCount(ofSamples: sampleCount)
        pending.append(contentsOf: repeatElement(0, count: frameSamples + hopSamples))
        try drain(upTo: count, emit: emit)
        self = FrameCutter(frameSamples: frameSamples, hopSamples: hopSamples)
    }

    private mutating func drain(
        upTo limit: Int, emit: (UnsafeBufferPointer<Float>) throws -> Void
    ) rethrows {
        var start = skipped
        try pending.withUnsafeBufferPointer { pending in
            while start + frameSamples <= pending.count, emitted < limit {
                try emit(UnsafeBufferPointer(rebasing: pending[start..<start + frameSamples]))
                start += hopSamples
                emitted += 1
            }
        }
        let dropped = min(start, pending.count)
        pending.removeSubrange(..<dropped)
        skipped = start - dropped
    }
}
