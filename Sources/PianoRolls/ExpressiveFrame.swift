/// What one key does in one frame of an ``ExpressiveRoll``.
public enum KeyState: UInt8, Sendable, CaseIterable {
    /// The key is up; its string may still ring by the pedal.
    case off = 0
    /// The key was down in the frame before and still is.
    case held = 1
    /// The key is struck within the frame, perhaps again while it was down.
    case onset = 2
}

/// What the sustain pedal does in one frame of an ``ExpressiveRoll``.
public enum PedalState: UInt8, Sendable, CaseIterable {
    /// Up at the end of the frame.
    case up = 0
    /// Down at the end of the frame.
    case down = 1
    /// Down before the frame, lifted within it, and down again at its end.
    case repedalled = 2

    /// Whether the pedal is down at the end of the frame.
    public var isDown: Bool { self != .up }
}

/// Eight places inside a frame, at which a key may be struck.
public enum TimingBins {
    /// The number of places.
    public static let count = 8

    /// The bin of a place; what is outside the frame counts as its first or last bin.
    ///
    /// - Parameter fraction: the time since the frame's start, in frames, in 0..<1.
    /// - Returns: 0..<8.
    public static func bin(ofFraction fraction: Double) -> Int {
        let scaled = fraction * Double(count)
        return scaled > 0 ? Int(min(scaled, Double(count - 1))) : 0
    }

    /// The middle of a bin.
    ///
    /// - Parameter bin: 0..<8.
    /// - Returns: the time since the frame's start, in frames.
    public static func fraction(ofBin bin: Int) -> Double {
        (Double(bin) + 0.5) / Double(count)
    }
}

/// How hard and when inside its frame a key is struck: one byte, 32 velocities by 8 places.
public struct Strike: Sendable, Hashable {
    /// `8 * velocityBin + timingBin`; every value is a strike.
    public var rawValue: UInt8

    /// A strike from its byte.
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// A strike from its bins.
    ///
    /// - Parameters:
    ///   - velocityBin: 0..<32 (``VelocityBins``).
    ///   - timingBin: 0..<8 (``TimingBins``).
    public init(velocityBin: Int, timingBin: Int) {
        precondition(
            (0..<VelocityBins.count).contains(velocityBin), "velocity bin \(velocityBin) of 0..<32")
        precondition((0..<TimingBins.count).contains(timingBin), "timing bin \(timingBin) of 0..<8")
        rawValue = UInt8(velocityBin << 3 | timingBin)
    }

    /// 0..<32, see ``VelocityBins``.
    public var velocityBin: Int { Int(rawValue >> 3) }
    /// 0..<8, see ``TimingBins``.
    public var timingBin: Int { Int(rawValue & 7) }
    /// The MIDI velocity that stands for the bin.
    public var velocity: UInt8 { VelocityBins.velocity(ofBin: velocityBin) }
}

/// One frame of an ``ExpressiveRoll``, the unit in which models read and write music.
public struct ExpressiveFrame: Sendable, Hashable {
    /// The keys struck within the frame.
    public var onsets: KeySet
    /// The keys that stay down from the frame before; shares none with ``onsets``.
    public var held: KeySet
    /// One strike for every key of ``onsets``, from the lowest key upward.
    public var strikes: [Strike]
    public var pedal: PedalState

    /// A frame; silence by default.
    ///
    /// - Parameters:
    ///   - onsets: the keys struck.
    ///   - held: the keys that stay down; those that are struck are taken out.
    ///   - strikes: as many as `onsets` has keys, from the lowest upward.
    ///   - pedal: the pedal's lane.
    public init(
        onsets: KeySet = KeySet(), held: KeySet = KeySet(), strikes: [Strike] = [],
        pedal: PedalState = .up
    ) {
        precondition(
            onsets.count == strikes.count, "\(strikes.count) strikes for \(onsets.count) onsets")
        self.onsets = onsets
        self.held = held.subtracting(onsets)
        self.strikes = strikes
        self.pedal = pedal
    }

    /// A classic frame: its strikes have no velocity or time.
    public init(classic struck: KeySet, held: KeySet) {
        self.init(
            onsets: struck, held: held, strikes: struck.map { _ in Strike(rawValue: 0) })
    }

    /// The keys that are down: struck or held.
    public var down: KeySet { onsets.union(held) }

    /// What a key (0..<88) does.
    public func state(ofKey key: Int) -> KeyState {
        onsets.contains(key) ? .onset : held.contains(key) ? .held : .off
    }

    /// Writes the frame as a model reads it (``FrameLayout``).
    ///
    /// - Parameters:
    ///   - form: what the model reads.
    ///   - output: room for 88 values in the classic form, 355 in the expressive one.
    public func writeInput(
        as form: RollForm = .expressive, into output: UnsafeMutableBufferPointer<Float>
    ) {
        precondition(
            output.count >= form.frameWidth, "a frame needs \(form.frameWidth) values")
        output.prefix(form.frameWidth).update(repeating: 0)
        FrameLayout.scatter(
            form, onsets: onsets, held: held, strikes: strikes, pedal: pedal, into: output)
    }
}
