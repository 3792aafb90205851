/// What a frame of music holds.
public enum RollForm: String, Codable, Sendable, CaseIterable {
    /// The keys that are down, 88 values: a projection of the expressive form.
    case classic
    /// Strikes with velocity and timing, held keys and the pedal, 355 values.
    case expressive

    /// The values of a frame as a model reads it.
    public var frameWidth: Int { self == .classic ? Keyboard.keyCount : FrameLayout.width }
}

/// The values of an expressive frame as models read it.
///
///       0 ..<  88   1 at keys that are struck
///      88 ..< 176   1 at keys that are held
///     176 ..< 264   (velocity bin + 0.5) / 32 at keys that are struck
///     264 ..< 352   (timing bin + 0.5) / 8 - 0.5 at keys that are struck
///     352 ..< 355   the pedal: up, down, re-pedalled, one of them 1
///
/// and 0 everywhere else. A classic frame is 88 values, 1 at keys that are down.
public enum FrameLayout {
    public static let struck = 0
    public static let held = Keyboard.keyCount
    public static let velocity = 2 * Keyboard.keyCount
    public static let timing = 3 * Keyboard.keyCount
    public static let pedal = 4 * Keyboard.keyCount
    public static let width = pedal + PedalState.allCases.count

    /// Sets the values of one frame that are not 0.
    ///
    /// - Parameters:
    ///   - form: what is written.
    ///   - onsets: the keys that are struck.
    ///   - held: the keys that stay down.
    ///   - strikes: one for every key of `onsets`, from the lowest upward.
    ///   - pedal: what the pedal does.
    ///   - frame: zeros, 88 or 355 of them.
    static func scatter(
        _ form: RollForm, onsets: KeySet, held: KeySet, strikes: some Sequence<Strike>,
        pedal: PedalState, into frame: UnsafeMutableBufferPointer<Float>
    ) {
        guard form == .expressive else {
            for key in onsets.union(held) { frame[key] = 1 }
            return
        }
        for key in held { frame[Self.held + key] = 1 }
        for (key, strike) in zip(onsets, strikes) {
            frame[struck + key] = 1
            frame[velocity + key] = (Float(strike.velocityBin) + 0.5) / Float(VelocityBins.count)
            frame[timing + key] = (Float(strike.timingBin) + 0.5) / Float(TimingBins.count) - 0.5
        }
        frame[Self.pedal + Int(pedal.rawValue)] = 1
    }
}
