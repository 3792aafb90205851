import PianoRolls

/// How well frames were predicted, each from the true frames before it.
///
/// The first frame of a piece is unscored, as in the published figures on polyphonic music. A key
/// counts as predicted where its probability is greater than 0.5 (logit > 0).
///
/// - Frame F1 compares predicted keys with true keys. Music moves slowly against 16 frames per second,
///   so copying the last frame scores high (0.68 on MAESTRO); it says little about a model.
/// - Onset F1 compares only keys that were up in the true frame before: those predicted to go down
///   with those that went down. Copying scores 0. A key struck again while it is down has no onset
///   in a key-down roll and is not counted.
///
/// Both pool the counts of all frames (micro average).
public struct FrameScores: Sendable, Equatable {
    /// The number of scored frames.
    public private(set) var frameCount = 0
    /// The total negative log-likelihood in nats; infinite for a prediction that is certain and
    /// wrong.
    public private(set) var totalNats = 0.0
    /// True, false and missed predictions of keys that are down.
    public private(set) var frameMatches = MatchCounts()
    /// The same of keys that go down.
    public private(set) var onsetMatches = MatchCounts()

    /// No frame yet.
    public init() {}

    /// The negative log-likelihood per frame: sum over 88 keys, mean over frames, in nats.
    ///
    /// `nil` without any frame.
    public var nllPerFrame: Double? { frameCount > 0 ? totalNats / Double(frameCount) : nil }

    /// The negative log-likelihood per note, an onset of the key-down roll, in nats.
    ///
    /// `nil` without any onset.
    public var nllPerNote: Double? {
        let onsets = onsetMatches.hits + onsetMatches.misses
        return onsets > 0 ? totalNats / Double(onsets) : nil
    }

    /// F1 of the keys that are down; `nil` when nothing was down or predicted.
    public var frameF1: Double? { frameMatches.f1 }

    /// F1 of the keys that go down; `nil` when nothing went down or was predicted to.
    public var onsetF1: Double? { onsetMatches.f1 }

    /// Takes in a frame.
    ///
    /// - Parameters:
    ///   - nats: its negative log-likelihood.
    ///   - predicted: the keys predicted to be down.
    ///   - truth: the keys that are down.
    ///   - previous: the keys that were down in the frame before.
    public mutating func add(nats: Double, predicted: KeySet, truth: KeySet, previous: KeySet) {
        frameCount += 1
        totalNats += nats
        frameMatches.add(predicted: predicted, truth: truth)
        onsetMatches.add(
            predicted: predicted.subtracting(previous), truth: truth.subtracting(previous))
    }

    /// Takes in what another evaluation has counted.
    public mutating func add(_ other: FrameScores) {
        frameCount += other.frameCount
        totalNats += other.totalNats
        frameMatches.add(other.frameMatches)
        onsetMatches.add(other.onsetMatches)
    }
}

/// Counts of predictions that came true, did not, and were missing.
public struct MatchCounts: Codable, Sendable, Equatable {
    /// Predicted and true.
    public private(set) var hits = 0
    /// Predicted but not true.
    public private(set) var falseAlarms = 0
    /// True but not predicted.
    public private(set) var misses = 0

    /// No count yet.
    public init() {}

    /// `2 hits / (2 hits + false alarms + misses)`; `nil` when all are 0.
    public var f1: Double? {
        let total = 2 * hits + falseAlarms + misses
        return total > 0 ? Double(2 * hits) / Double(total) : nil
    }

    /// Takes in the keys of a frame.
    public mutating func add(predicted: KeySet, truth: KeySet) {
        let both = predicted.intersection(truth).count
        hits += both
        falseAlarms += predicted.count - both
        misses += truth.count - both
    }

    /// Takes in another count.
    public mutating func add(_ other: MatchCounts) {
        hits += other.hits
        falseAlarms += other.falseAlarms
        misses += other.misses
    }
}
