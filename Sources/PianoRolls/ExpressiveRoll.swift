/// A performance in frames that keeps what a pianist does: repeated notes, velocities, the place of
/// every strike inside its frame, and the pedal.
///
/// In frame t, key k (0 is A0, 87 is C8) is ``KeyState/off``, ``KeyState/held`` or
/// ``KeyState/onset``. Held is legal only where the key was down (held or onset) in frame t - 1.
/// Every onset has a ``Strike``: a velocity bin of 32 and a timing bin of 8. The pedal is one
/// ``PedalState`` a frame.
///
/// The conventions:
/// - A note is down in the frames `floor(onset * frameRate) ..< max(floor(offset * frameRate),
///   first + 1)`, as in ``BinaryRoll``, whose two planes are ``classic``.
/// - A key struck while it is down begins a new note; the one before ends there.
/// - Two strikes of one key in one frame become one, with the earlier time and the larger velocity.
/// - Notes outside the keyboard are dropped.
/// - The roll ends with the last release of a key, or where the pedal that is then down is lifted,
///   at most ``maximumRingSeconds`` later.
///
/// Storage: two key sets and a pedal byte a frame, one byte a note, and the number of notes before
/// every frame, so that any frame is found in O(1).
public struct ExpressiveRoll: Sendable, Equatable {
    /// How long a roll follows the pedal after the last key is let go.
    public static let maximumRingSeconds = 4.0

    /// Frames per second (Hz).
    public let frameRate: Double
    /// The number of frames, T.
    public var frameCount: Int { onsetKeys.count }
    /// The number of notes, that is of onsets.
    public var noteCount: Int { strikes.count }

    /// The keys struck in every frame.
    private(set) var onsetKeys: [KeySet]
    /// The keys that stay down in every frame.
    private(set) var heldKeys: [KeySet]
    private(set) var pedals: [PedalState]
    /// All strikes by frame, then key.
    private(set) var strikes: [Strike]
    /// The number of strikes before each frame, and in the end their number; T + 1 values.
    private(set) var strikesBefore: [Int32]

    /// A roll without frames, to be appended to.
    ///
    /// - Parameter frameRate: Hz, > 0.
    public init(frameRate: Double = 16) {
        precondition(frameRate > 0 && frameRate.isFinite, "frameRate must be positive")
        self.frameRate = frameRate
        onsetKeys = []
        heldKeys = []
        pedals = []
        strikes = []
        strikesBefore = [0]
    }

    /// A roll of frames made elsewhere; see ``append(_:)``.
    public init(frames: some Sequence<ExpressiveFrame>, frameRate: Double = 16) {
        self.init(frameRate: frameRate)
        for frame in frames { append(frame) }
    }

    /// A roll from its parts, whose sizes must agree.
    init(
        frameRate: Double, onsetKeys: [KeySet], heldKeys: [KeySet], pedals: [PedalState],
        strikes: [Strike], strikesBefore: [Int32]
    ) {
        self.frameRate = frameRate
        self.onsetKeys = onsetKeys
        self.heldKeys = heldKeys
        self.pedals = pedals
        self.strikes = strikes
        self.strikesBefore = strikesBefore
    }

    /// Adds a frame at the end. Keys it holds that are not down in the last frame are taken as up;
    /// in the first frame they may be held from before the roll.
    public mutating func append(_ frame: ExpressiveFrame) {
        precondition(
            frame.onsets.count == frame.strikes.count,
            "\(frame.strikes.count) strikes for \(frame.onsets.count) onsets")
        precondition(frameCount < BinaryRoll.maximumFrameCount, "the roll is full")
        var held = frame.held.subtracting(frame.onsets)
        if frameCount > 0 { held = held.intersection(downKeys(inFrame: frameCount - 1)) }
        onsetKeys.append(frame.onsets)
        heldKeys.append(held)
        pedals.append(frame.pedal)
        strikes += frame.strikes
        strikesBefore.append(Int32(strikes.count))
    }

    /// A frame, 0..<`frameCount`.
    public subscript(frame: Int) -> ExpressiveFrame {
        ExpressiveFrame(
            onsets: onsetKeys[frame], held: heldKeys[frame],
            strikes: Array(strikes(inFrame: frame)),
            pedal: pedals[frame])
    }

    /// Some frames as a roll of their own. Keys struck before them stay held in its first frames;
    /// decoding passes over those.
    ///
    /// - Parameter frames: inside 0..<`frameCount`.
    public subscript(frames: Range<Int>) -> ExpressiveRoll {
        let first = strikesBefore[frames.lowerBound]
        return ExpressiveRoll(
            frameRate: frameRate, onsetKeys: Array(onsetKeys[frames]),
            heldKeys: Array(heldKeys[frames]), pedals: Array(pedals[frames]),
            strikes: Array(strikes[Int(first)..<Int(strikesBefore[frames.upperBound])]),
            strikesBefore: strikesBefore[frames.lowerBound...frames.upperBound].map { $0 - first })
    }

    /// The first frames, at most `count`.
    public func prefix(_ count: Int) -> ExpressiveRoll {
        self[0..<min(max(0, count), frameCount)]
    }

    /// What a key (0..<88) does in a frame.
    public func state(frame: Int, key: Int) -> KeyState {
        onsetKeys[frame].contains(key) ? .onset : heldKeys[frame].contains(key) ? .held : .off
    }

    /// The keys struck in a frame.
    public func onsets(inFrame frame: Int) -> KeySet { onsetKeys[frame] }

    /// The keys that stay down in a frame.
    public func held(inFrame frame: Int) -> KeySet { heldKeys[frame] }

    /// The keys that are down in a frame, struck or held.
    public func downKeys(inFrame frame: Int) -> KeySet { onsetKeys[frame].union(heldKeys[frame]) }

    /// The strikes of a frame, from the lowest key upward.
    public func strikes(inFrame frame: Int) -> ArraySlice<Strike> {
        strikes[Int(strikesBefore[frame])..<Int(strikesBefore[frame + 1])]
    }

    /// The pedal in a frame.
    public func pedal(inFrame frame: Int) -> PedalState { pedals[frame] }

    /// The number of notes in a stretch of frames. Complexity: O(1).
    public func noteCount(inFrames frames: Range<Int>) -> Int {
        Int(strikesBefore[frames.upperBound] - strikesBefore[frames.lowerBound])
    }

    /// The last frame; `nil` without any.
    public var lastFrame: ExpressiveFrame? { frameCount > 0 ? self[frameCount - 1] : nil }

    /// The frames up to where the last key is let go: as many as a classic roll has.
    public var endingWithKeys: ExpressiveRoll {
        prefix((onsetKeys.indices.last { !downKeys(inFrame: $0).isEmpty } ?? -1) + 1)
    }

    /// What the classic form knows of the roll, in the same frames: a key that is down and was not is
    /// struck, one that was is held. Strikes say nothing and the pedal is up.
    public var classicProjection: ExpressiveRoll {
        var down = KeySet()
        return ExpressiveRoll(
            frames: onsetKeys.indices.map { frame in
                let before = down
                down = downKeys(inFrame: frame)
                let struck = down.subtracting(before)
                return ExpressiveFrame(classic: struck, held: down.intersection(before))
            }, frameRate: frameRate)
    }

    /// The classic form: the keys that are down and the keys that are struck.
    public var classic: (down: BinaryRoll, onset: BinaryRoll) {
        (
            BinaryRoll(
                frames: zip(onsetKeys, heldKeys).map { $0.union($1) }, frameRate: frameRate),
            BinaryRoll(frames: onsetKeys, frameRate: frameRate)
        )
    }
}
