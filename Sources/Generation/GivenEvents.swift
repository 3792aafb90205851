import PianoRolls

/// What of a frame is given and has to come; everything else in it is free.
///
/// A melody that is to be accompanied, a passage whose rhythm is kept, a chord that sounds on over a
/// gap: all of them give some keys' parts of some frames.
public struct GivenEvents: Sendable, Equatable {
    /// The bins of a given strike; a part that is `nil` is free.
    public struct PartialStrike: Sendable, Equatable {
        /// 0..<32, see ``PianoRolls/VelocityBins``.
        public var velocityBin: Int?
        /// 0..<8, see ``PianoRolls/TimingBins``.
        public var timingBin: Int?

        public init(velocityBin: Int? = nil, timingBin: Int? = nil) {
            (self.velocityBin, self.timingBin) = (velocityBin, timingBin)
        }

        public init(_ strike: Strike) {
            (velocityBin, timingBin) = (strike.velocityBin, strike.timingBin)
        }
    }

    /// The keys whose part is given. Those in neither ``struck`` nor ``held`` are up.
    public var keys: KeySet
    /// Given keys that are struck.
    public var struck: KeySet
    /// Given keys that stay down; where one is up in the frame before it stays up.
    public var held: KeySet
    /// What is given of strikes, by key.
    public var strikes: [Int: PartialStrike]
    /// The pedal, where it is given.
    public var pedal: PedalState?

    /// Nothing is given.
    public init() {
        (keys, struck, held) = (KeySet(), KeySet(), KeySet())
        strikes = [:]
        pedal = nil
    }

    /// A whole frame is given.
    public init(_ frame: ExpressiveFrame) {
        keys = .all
        (struck, held) = (frame.onsets, frame.held)
        strikes = Dictionary(
            uniqueKeysWithValues: zip(frame.onsets, frame.strikes).map { ($0, PartialStrike($1)) })
        pedal = frame.pedal
    }

    /// Whether there is anything.
    public var isEmpty: Bool { keys.isEmpty && pedal == nil && strikes.isEmpty }

    /// What makes a sampler draw the given keys as they are: overwhelming biases, on top of others.
    ///
    /// - Parameter biases: those of the free keys.
    func forcing(_ biases: KeyBiases?) -> KeyBiases {
        var result = biases ?? KeyBiases()
        for key in keys {
            let (isStruck, isHeld) = (struck.contains(key), held.contains(key))
            result.struck[key] = isStruck ? GivenEvents.force : -.infinity
            result.restruck[key] = isStruck ? GivenEvents.force : -.infinity
            result.held[key] = isHeld && !isStruck ? GivenEvents.force : -.infinity
        }
        return result
    }

    /// Far above any logit, and finite, so that differences stay numbers.
    private static let force: Float = 10_000
}
