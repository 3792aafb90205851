import MusicCore

/// The frames in which one note holds its key down.
///
/// All encoders share this one reading of the convention: a key is down in the frames
/// `floor(onset * rate) ..< max(floor(offset * rate), first + 1)`, so that no note vanishes; a
/// millionth of a frame is added before the floor.
struct KeySpan {
    /// 0..<88.
    let key: Int
    /// Whole numbers; as floats because a broken file's times fit no integer. NaN where times are no
    /// numbers.
    let first, end: Double
    /// The place of the onset in its frame, in frames, 0..<1.
    let fraction: Double

    /// - Returns: `nil` for a note outside the keyboard.
    init?(_ note: Note, frameRate: Double) {
        guard let key = Keyboard.key(ofPitch: note.pitch) else { return nil }
        let onset = note.onsetSeconds * frameRate + RollOptions.boundaryTolerance
        let offset = note.offsetSeconds * frameRate + RollOptions.boundaryTolerance
        self.key = key
        first = KeySpan.floor(onset)
        end = max(KeySpan.floor(offset), first + 1)
        fraction = onset - first
    }

    /// What `rounded(.down)` gives, without its call into the C library.
    private static func floor(_ value: Double) -> Double {
        guard abs(value) < 0x1p52 else { return value }
        let whole = Double(Int64(value))
        return whole > value ? whole - 1 : whole
    }
}

/// A note of a classic roll.
///
/// Small, because every note of a roll is passed through memory as one.
struct ClassicNote {
    private let first, end: Int32
    private let keyByte: UInt8
    /// 1...127.
    let velocity: UInt8

    init(key: Int, frames: Range<Int>, velocity: UInt8) {
        (first, end) = (Int32(frames.lowerBound), Int32(frames.upperBound))
        (keyByte, self.velocity) = (UInt8(key), velocity)
    }

    /// 0..<88.
    var key: Int { Int(keyByte) }
    var frames: Range<Int> { Int(first)..<Int(end) }
}

extension RollOptions {
    /// In frames: a time less than this before a frame counts as the frame's start, so that the
    /// rounding of `frame / frameRate * frameRate` and of tick times cannot move a note.
    public static let boundaryTolerance = 1e-6

    /// The spans of all notes on the keyboard, in the notes' order, and the number of frames that
    /// holds them.
    func spans(of performance: Performance) throws -> (spans: [ClassicNote], frameCount: Int) {
        let longest = Double(BinaryRoll.maximumFrameCount)
        let limit = maxSeconds.map { min($0 * frameRate, longest).rounded(.down) } ?? .infinity
        var spans: [ClassicNote] = []
        spans.reserveCapacity(performance.notes.count)
        var frameCount = 0
        for note in performance.notes {
            guard let span = KeySpan(note, frameRate: frameRate) else { continue }
            guard note.onsetSeconds >= 0, note.offsetSeconds >= note.onsetSeconds,
                note.offsetSeconds.isFinite
            else {
                throw RollError(
                    code: .invalidTime,
                    message: "a note of pitch \(note.pitch) sounds from \(note.onsetSeconds) s to "
                        + "\(note.offsetSeconds) s; times must be finite, not negative, and in order"
                )
            }
            if span.first >= limit { continue }
            let end = min(span.end, limit)
            guard end <= longest else {
                throw RollError(
                    code: .tooLong,
                    message: "a note ends at \(note.offsetSeconds) s, beyond the longest roll of "
                        + "\(Int(longest / frameRate)) s at \(frameRate) "
                        + "frames per second; give a limit in seconds or a lower frame rate")
            }
            let velocity = min(max(note.velocity, 1), 127)
            spans.append(
                ClassicNote(
                    key: span.key, frames: Int(span.first)..<Int(end),
                    velocity: quantizesVelocity
                        ? VelocityBins.velocity(ofBin: VelocityBins.bin(ofVelocity: velocity))
                        : velocity))
            frameCount = max(frameCount, Int(end))
        }
        return (spans, frameCount)
    }
}
