/// Sound in memory: interleaved float32 samples, full scale at -1...1.
///
/// A *frame* is one sample of every channel, so the memory of a stereo buffer reads
/// `left 0, right 0, left 1, right 1, ...`. Values beyond full scale are kept; they are only clipped
/// where a file format has no room for them.
public struct AudioBuffer: Sendable, Equatable {
    /// The samples, `frameCount * channelCount` of them.
    public var samples: [Float] {
        didSet {
            precondition(
                samples.count % channelCount == 0,
                "\(samples.count) samples do not fill frames of \(channelCount) channels")
        }
    }
    /// Channels in a frame, >= 1.
    public let channelCount: Int
    /// Frames a second, in Hz, >= 1.
    public let sampleRate: Int

    /// Creates a buffer from interleaved samples, a whole number of frames.
    public init(samples: [Float], channelCount: Int, sampleRate: Int) {
        precondition(channelCount >= 1, "a buffer needs a channel, not \(channelCount)")
        precondition(sampleRate >= 1, "the sample rate must be positive, not \(sampleRate)")
        precondition(
            samples.count % channelCount == 0,
            "\(samples.count) samples do not fill frames of \(channelCount) channels")
        self.samples = samples
        self.channelCount = channelCount
        self.sampleRate = sampleRate
    }

    /// Creates `frameCount` frames of silence.
    public init(frameCount: Int, channelCount: Int, sampleRate: Int) {
        precondition(frameCount >= 0, "the frame count must not be negative, not \(frameCount)")
        self.init(
            samples: [Float](repeating: 0, count: frameCount * max(channelCount, 1)),
            channelCount: channelCount, sampleRate: sampleRate)
    }

    /// The length in frames.
    public var frameCount: Int { samples.count / channelCount }

    /// The length in seconds.
    public var durationSeconds: Double { Double(frameCount) / Double(sampleRate) }

    /// One sample. Complexity: O(1).
    public subscript(frame: Int, channel: Int) -> Float {
        get {
            precondition(0 <= channel && channel < channelCount, "there is no channel \(channel)")
            return samples[frame * channelCount + channel]
        }
        set {
            precondition(0 <= channel && channel < channelCount, "there is no channel \(channel)")
            samples[frame * channelCount + channel] = newValue
        }
    }

    /// The samples of one channel, one a frame. Complexity: O(frames).
    public func channel(_ channel: Int) -> [Float] {
        precondition(0 <= channel && channel < channelCount, "there is no channel \(channel)")
        return stride(from: channel, to: samples.count, by: channelCount).map { samples[$0] }
    }

    /// The mean of the channels as a buffer of one channel. Complexity: O(samples).
    public func mixedToMono() -> AudioBuffer {
        guard channelCount > 1 else { return self }
        let scale = 1 / Float(channelCount)
        let mono = (0..<frameCount).map { frame in
            let start = frame * channelCount
            return samples[start..<start + channelCount].reduce(0, +) * scale
        }
        return AudioBuffer(samples: mono, channelCount: 1, sampleRate: sampleRate)
    }

    /// Appends the frames of a buffer of the same layout and rate.
    public mutating func append(_ other: AudioBuffer) {
        precondition(
            other.channelCount == channelCount && other.sampleRate == sampleRate,
            "cannot append \(other.channelCount) channels at \(other.sampleRate) Hz to "
                + "\(channelCount) at \(sampleRate) Hz")
        samples.append(contentsOf: other.samples)
    }

    /// Multiplies every sample. Complexity: O(samples).
    public mutating func scale(by gain: Float) {
        for index in samples.indices { samples[index] *= gain }
    }

    /// Peak and root mean square over all channels. Complexity: O(samples).
    public var level: AudioLevel {
        var level = AudioLevel()
        level.add(samples)
        return level
    }
}
