import PianoRolls

/// Gives notes that are to be accompanied from below: they come as they are, and nothing else is
/// struck as high as they lie.
public struct MelodyGuide: Guide {
    /// The lowest melody note in half a second around each frame, or the lower of the last and the next
    /// where it rests, as a key.
    public let floors: [Int]
    private let melody: ExpressiveRoll
    private let fixesPedal: Bool
    /// The frames in which anything is added; in all others the melody is alone, its pedal too.
    private let accompanied: Range<Int>

    /// How far below the melody an accompaniment stays, in semitones.
    public static let distance = 3

    /// - Parameters:
    ///   - melody: at the model's frame rate.
    ///   - fixesPedal: whether its pedal is given too.
    ///   - accompanied: the frames in which anything is added; all by default.
    public init(
        _ melody: ExpressiveRoll, fixesPedal: Bool, accompanied: Range<Int>? = nil
    ) {
        self.melody = melody
        self.fixesPedal = fixesPedal
        self.accompanied = accompanied ?? 0..<melody.frameCount
        let count = melody.frameCount
        let lowest = (0..<count).map { melody.downKeys(inFrame: $0).lowest }
        var before = [Int?](repeating: nil, count: count)
        var after = before
        for frame in 0..<count {
            before[frame] = lowest[frame] ?? (frame > 0 ? before[frame - 1] : nil)
        }
        for frame in (0..<count).reversed() {
            after[frame] = lowest[frame] ?? (frame + 1 < count ? after[frame + 1] : nil)
        }
        let nearest = (0..<count).map {
            min(before[$0] ?? Keyboard.keyCount, after[$0] ?? Keyboard.keyCount)
        }
        let reach = max(1, Int(melody.frameRate / 4))
        floors = (0..<count).map { frame in
            nearest[max(0, frame - reach)..<min(count, frame + reach + 1)].min()
                ?? Keyboard.keyCount
        }
    }

    public func shape(_ biases: inout FrameBiases, frame: Int, after before: ExpressiveFrame) {
        guard frame < melody.frameCount else { return }
        let given = melody[frame]
        let isAlone = !accompanied.contains(frame)
        let room = isAlone ? -1 : floors[frame] - MelodyGuide.distance
        for key in max(0, room + 1)..<Keyboard.keyCount where !given.down.contains(key) {
            biases.fixed.fix(key, as: .off)
        }
        biases.fixed.fix(given)
        if fixesPedal || isAlone { biases.fixPedal(given.pedal) }
    }
}

extension FixedKeys {
    /// Settles the keys that are down in a frame as they are in it; others stay free.
    mutating func fix(_ frame: ExpressiveFrame) {
        for key in frame.held { fix(key, as: .held) }
        for (key, strike) in zip(frame.onsets, frame.strikes) {
            fix(key, as: .onset, strike: strike)
        }
    }
}
