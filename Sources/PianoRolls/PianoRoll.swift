/// A performance as a picture: how hard each piano key is held down in each frame.
///
/// Shape [frame, pitch], row-major: frame t covers the seconds `t / frameRate ..< (t + 1) /
/// frameRate` from the start of the performance (silence before the first note is kept), and the
/// 88 columns are the pitches 21...108 upward. A value is the velocity of the note that holds the
/// key, divided by 127, in [0, 1]; 0 means up. (pretty_midi's rolls are the other way round,
/// [pitch, frame], have 128 pitches and velocities up to 127 and beyond.)
///
/// The conventions of the classic codec, all of them lossy:
/// - A key is down in the frames `floor(onset * frameRate) ..< max(floor(offset * frameRate),
///   first + 1)`: every note has at least one frame.
/// - Where notes of one key overlap in a frame the louder one counts (pretty_midi adds them up,
///   past 127; its pedal, like ours, keeps the maximum).
/// - A key struck again while it is down, or in the very frame of its release, merges with the note
///   before: no empty frame parts them. The onset plane of a ``BinaryRoll`` keeps such notes.
/// - Notes outside the keyboard are dropped; ``Keyboard/noteCountOutside(_:)`` counts them.
/// - The pedal is not in the roll. To hear it, extend the notes of the performance by the pedal
///   before encoding (a key struck again cuts its own note); the default is keys as the hands
///   held them, because with the pedal far more repeated notes merge.
/// - The roll ends with the last release of a key.
public struct PianoRoll: Sendable, Equatable {
    /// Frames per second (Hz).
    public let frameRate: Double
    /// The number of frames, T.
    public let frameCount: Int
    /// All values, [T, 88] row-major, each in [0, 1].
    public private(set) var values: [Float]

    /// A roll without any key down.
    ///
    /// - Parameters:
    ///   - frameCount: 0...``BinaryRoll/maximumFrameCount``.
    ///   - frameRate: Hz, > 0.
    public init(frameCount: Int, frameRate: Double = 16) {
        precondition(
            (0...BinaryRoll.maximumFrameCount).contains(frameCount),
            "\(frameCount) frames do not fit a roll")
        precondition(frameRate > 0 && frameRate.isFinite, "frameRate must be positive")
        self.frameRate = frameRate
        self.frameCount = frameCount
        values = [Float](repeating: 0, count: frameCount * Keyboard.keyCount)
    }

    /// A roll from values made elsewhere, for example a model's probabilities.
    ///
    /// - Parameters:
    ///   - values: [T, 88] row-major; a count that is a multiple of 88.
    ///   - frameRate: Hz, > 0.
    public init(values: [Float], frameRate: Double = 16) {
        precondition(
            values.count % Keyboard.keyCount == 0,
            "\(values.count) values are no whole frames of 88")
        precondition(frameRate > 0 && frameRate.isFinite, "frameRate must be positive")
        self.frameRate = frameRate
        self.values = values
        frameCount = values.count / Keyboard.keyCount
    }

    /// Velocity / 127 of a key in a frame.
    ///
    /// - Parameters:
    ///   - frame: 0..<`frameCount`.
    ///   - key: 0..<88.
    public subscript(frame: Int, key: Int) -> Float {
        get { values[offset(frame, key)] }
        set { values[offset(frame, key)] = newValue }
    }

    /// The length in seconds.
    public var durationSeconds: Double { Double(frameCount) / frameRate }

    private func offset(_ frame: Int, _ key: Int) -> Int {
        precondition((0..<Keyboard.keyCount).contains(key), "key \(key) is outside 0..<88")
        precondition(
            (0..<frameCount).contains(frame), "frame \(frame) is outside 0..<\(frameCount)")
        return frame * Keyboard.keyCount + key
    }
}
