import MusicCore

/// What the bits of a ``BinaryRoll`` say.
public enum RollPlane: String, Sendable, Hashable, Codable, CaseIterable {
    /// The key is down in this frame: the non-zero values of a ``PianoRoll``.
    case down
    /// A note of this key begins in this frame, also one that strikes a key already down.
    case onset
}

/// A roll of yes and no, bit-packed: 11 bytes per frame where a ``PianoRoll`` takes 352.
///
/// Layout: frame t lies in the bytes `11 t ..< 11 (t + 1)`; key k (pitch 21 + k) is bit `k % 8` (of
/// weight `1 << (k % 8)`) of byte `k / 8`. Key 87 is the last bit of the last byte, so there is no
/// padding. All of MAESTRO at 16 frames per second is 101 MB.
public struct BinaryRoll: Sendable, Equatable {
    /// Bytes per frame.
    public static let bytesPerFrame = Keyboard.keyCount / 8
    /// The longest roll, 36 hours at 16 frames per second; longer ones come from broken files.
    public static let maximumFrameCount = 1 << 21

    /// Frames per second (Hz).
    public let frameRate: Double
    /// The number of frames, T.
    public let frameCount: Int
    /// All frames, 11 T bytes.
    public private(set) var bytes: [UInt8]

    /// A roll without any bit set.
    ///
    /// - Parameters:
    ///   - frameCount: 0...``maximumFrameCount``.
    ///   - frameRate: Hz, > 0.
    public init(frameCount: Int, frameRate: Double = 16) {
        precondition(
            (0...BinaryRoll.maximumFrameCount).contains(frameCount),
            "\(frameCount) frames do not fit a roll")
        precondition(frameRate > 0 && frameRate.isFinite, "frameRate must be positive")
        self.frameRate = frameRate
        self.frameCount = frameCount
        bytes = [UInt8](repeating: 0, count: frameCount * BinaryRoll.bytesPerFrame)
    }

    /// A roll from frames made elsewhere.
    public init(frames: [KeySet], frameRate: Double = 16) {
        self.init(frameCount: frames.count, frameRate: frameRate)
        for (frame, keys) in frames.enumerated() { self[frame] = keys }
    }

    /// Encodes one plane of a performance, with the conventions of ``PianoRoll``.
    ///
    /// Complexity: O(notes + held frames of all notes).
    ///
    /// - Throws: ``RollError`` when a time is no time or the roll would be too long.
    public init(
        _ performance: Performance, plane: RollPlane = .down, options: RollOptions = RollOptions()
    ) throws {
        let (spans, frameCount) = try options.spans(of: performance)
        self.init(frameCount: frameCount, frameRate: options.frameRate)
        mark(spans, plane: plane)
    }

    /// Encodes the planes `down` and `onset` in one go; both have the same number of frames.
    ///
    /// - Throws: ``RollError`` when a time is no time or the roll would be too long.
    public static func planes(
        of performance: Performance, options: RollOptions = RollOptions()
    ) throws -> (down: BinaryRoll, onset: BinaryRoll) {
        let (spans, frameCount) = try options.spans(of: performance)
        var down = BinaryRoll(frameCount: frameCount, frameRate: options.frameRate)
        var onset = down
        down.mark(spans, plane: .down)
        onset.mark(spans, plane: .onset)
        return (down, onset)
    }

    /// The keys of a roll whose values are greater than a threshold.
    public init(_ roll: PianoRoll, threshold: Float = 0) {
        self.init(frameCount: roll.frameCount, frameRate: roll.frameRate)
        for frame in 0..<frameCount {
            for key in 0..<Keyboard.keyCount where roll[frame, key] > threshold {
                bytes[frame * BinaryRoll.bytesPerFrame + key / 8] |= 1 << UInt8(key % 8)
            }
        }
    }

    /// The keys set in a frame.
    ///
    /// - Parameter frame: 0..<`frameCount`.
    public subscript(frame: Int) -> KeySet {
        get {
            precondition(
                (0..<frameCount).contains(frame), "frame \(frame) is outside 0..<\(frameCount)")
            return bytes.withUnsafeBytes { BinaryRoll.keys(in: $0, frame: frame) }
        }
        set {
            bytes.withUnsafeMutableBytes { newValue.store(in: $0, frame: frame) }
        }
    }

    /// Decodes the roll into notes of one velocity.
    ///
    /// With the onset plane of the same performance the notes that a plain roll merges come apart:
    /// a note then ends where the next one of its key begins.
    ///
    /// - Parameters:
    ///   - onsets: where notes begin; a roll of the same frame count.
    ///   - velocity: 1...127.
    /// - Returns: notes by onset, then pitch; no pedal.
    public func performance(onsets: BinaryRoll? = nil, velocity: UInt8 = 64) -> Performance {
        precondition((1...127).contains(velocity), "velocity \(velocity) is outside 1...127")
        if let onsets {
            precondition(
                onsets.frameCount == frameCount, "the two planes differ in their frame counts")
        }
        var notes: [Note] = []
        var firstFrames = [Int](repeating: 0, count: Keyboard.keyCount)
        var held = KeySet()
        for frame in 0...frameCount {
            let down = frame < frameCount ? self[frame] : KeySet()
            let struck = frame < frameCount ? (onsets?[frame] ?? KeySet()) : KeySet()
            for key in held.subtracting(down).union(held.intersection(struck)) {
                notes.append(
                    Note(
                        pitch: Keyboard.pitch(ofKey: key), velocity: velocity,
                        onsetSeconds: Double(firstFrames[key]) / frameRate,
                        offsetSeconds: Double(frame) / frameRate))
            }
            for key in down.subtracting(held).union(down.intersection(struck)) {
                firstFrames[key] = frame
            }
            held = down
        }
        notes.sort { ($0.onsetSeconds, $0.pitch) < ($1.onsetSeconds, $1.pitch) }
        return Performance(notes: notes)
    }

    /// Sets the bits of notes that lie within the roll.
    private mutating func mark(_ notes: [ClassicNote], plane: RollPlane) {
        bytes.withUnsafeMutableBufferPointer { bytes in
            for note in notes {
                let bit: UInt8 = 1 << UInt8(note.key & 7)
                var place = note.frames.lowerBound * BinaryRoll.bytesPerFrame + note.key >> 3
                for _ in 0..<(plane == .down ? note.frames.count : min(1, note.frames.count)) {
                    bytes[place] |= bit
                    place += BinaryRoll.bytesPerFrame
                }
            }
        }
    }
}
