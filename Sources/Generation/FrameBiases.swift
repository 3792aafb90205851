import PianoRolls

/// What is added to the logits of a frame's keys before they are drawn. -infinity forbids; values
/// are finite or -infinity, so that sums of them are never NaN.
public struct KeyBiases: Sendable, Equatable {
    /// 88 values each: for keys that are up to be struck; for keys that are down to be held, and to
    /// be struck again, instead of let go.
    public var struck, held, restruck: [Float]
    /// Which keys are struck rather than others, 88 values: added to the logits of being struck
    /// (again), but that any key is struck stays as likely as without. A scale asks for other notes,
    /// not for fewer.
    public var preference: [Float]

    /// No bias.
    public init() {
        struck = [Float](repeating: 0, count: Keyboard.keyCount)
        (held, restruck, preference) = (struck, struck, struck)
    }

    /// Adds to the logit of a key's being struck, whether it was up or down.
    public mutating func strike(_ key: Int, by bias: Float) {
        struck[key] += bias
        restruck[key] += bias
    }

    /// Forbids some keys to be struck.
    public mutating func forbidStrikes(of keys: KeySet) {
        for key in keys { strike(key, by: -.infinity) }
    }

    /// Has some keys let go.
    public mutating func forbidHolds(of keys: KeySet) {
        for key in keys { held[key] = -.infinity }
    }
}

/// What is added to the logits of how hard and when a key is struck.
public struct NoteBiases: Sendable, Equatable {
    /// 32 values, see ``PianoRolls/VelocityBins``.
    public var velocity: [Float]
    /// 8 values, see ``PianoRolls/TimingBins``.
    public var timing: [Float]

    /// No bias.
    public init() {
        velocity = [Float](repeating: 0, count: VelocityBins.count)
        timing = [Float](repeating: 0, count: TimingBins.count)
    }
}

/// Keys whose part in a frame is settled before it is drawn; the others are drawn around them.
public struct FixedKeys: Sendable, Equatable {
    /// The keys that are settled.
    public private(set) var keys = KeySet()
    /// Those of them that are struck.
    public private(set) var onsets = KeySet()
    /// Those that stay down. One that is not down in the frame before stays off, as nothing else is
    /// lawful.
    public private(set) var held = KeySet()
    /// How some of the struck keys are struck; the others' velocities and times are drawn.
    public private(set) var strikes: [Int: Strike] = [:]

    /// No key.
    public init() {}

    /// Settles a key, also one that was settled otherwise.
    ///
    /// - Parameters:
    ///   - key: 0...87.
    ///   - state: what the key does in the frame.
    ///   - strike: for ``PianoRolls/KeyState/onset``: its velocity and time; drawn when absent.
    public mutating func fix(_ key: Int, as state: KeyState, strike: Strike? = nil) {
        let one = KeySet(keys: [key])
        keys.insert(key)
        onsets = state == .onset ? onsets.union(one) : onsets.subtracting(one)
        held = state == .held ? held.union(one) : held.subtracting(one)
        strikes[key] = state == .onset ? strike : nil
    }

    /// What a key does, or `nil` where it is drawn.
    public func state(of key: Int) -> KeyState? {
        guard keys.contains(key) else { return nil }
        return onsets.contains(key) ? .onset : held.contains(key) ? .held : .off
    }
}

/// Everything that wishes for a frame amount to: what is added to the logits of each of its parts,
/// keys that are settled, and what hands can play. ``Guide``s make it.
///
/// Biases are added to the model's logits before temperature divides them, and -infinity forbids.
/// Where wishes leave no pedal state, velocity or place in the frame at all, those of that part are
/// passed over: a frame is always drawn. Keys may all be forbidden: then the frame is silent.
public struct FrameBiases: Sendable, Equatable {
    public var keys = KeyBiases()
    /// For every note of the frame.
    public var notes = NoteBiases()
    /// For notes of single keys, on top of ``notes``.
    public var notesByKey: [Int: NoteBiases] = [:]
    /// Three values: up, down, re-pedalled.
    public var pedal = [Float](repeating: 0, count: PedalState.allCases.count)
    public var fixed = FixedKeys()
    /// Added to the log-odds that any key is struck which is not fixed. Given that one is, which and
    /// how many are is left as it was: this asks for more or fewer chords, not for larger ones.
    public var onsetShift: Float = 0
    /// Whether at least one key is to be struck, if any can be; ``onsetShift`` then says nothing.
    public var requiresStrike = false
    /// What can be played at once; `nil` for everything.
    public var limits: HandLimits?

    /// No wish.
    public init() {}

    /// Settles a whole frame: keys, velocities, times and pedal.
    public init(exactly frame: ExpressiveFrame) {
        self.init()
        var strikes = frame.strikes.makeIterator()
        for key in 0..<Keyboard.keyCount {
            let state = frame.state(ofKey: key)
            fixed.fix(key, as: state, strike: state == .onset ? strikes.next() : nil)
        }
        fixPedal(frame.pedal)
    }

    /// Leaves the pedal one state.
    public mutating func fixPedal(_ state: PedalState) {
        for other in PedalState.allCases where other != state {
            pedal[Int(other.rawValue)] = -.infinity
        }
    }

    /// Adds limits to those there are: both hold.
    public mutating func limit(_ other: HandLimits) {
        limits = limits?.and(other) ?? other
    }
}
