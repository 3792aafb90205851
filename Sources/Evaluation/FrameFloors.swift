import Foundation
import PianoRolls

/// How often each key is down and changes, counted on the pieces that models learn from.
public struct KeyCounts: Sendable, Equatable {
    /// Frames that were counted, without the first of each piece.
    public private(set) var frameCount = 0
    /// [88][before][now]: frames in which the key went from one state (0 up, 1 down) to another.
    fileprivate var downAfterUp = [Int](repeating: 0, count: Keyboard.keyCount)
    fileprivate var downAfterDown = [Int](repeating: 0, count: Keyboard.keyCount)
    fileprivate var downBefore = [Int](repeating: 0, count: Keyboard.keyCount)

    /// Counts pieces. Complexity: O(frames + keys that are down).
    ///
    /// - Parameter pieces: key-down rolls.
    public init(_ pieces: some Sequence<BinaryRoll>) {
        for roll in pieces { add(roll) }
    }

    private mutating func add(_ roll: BinaryRoll) {
        guard roll.frameCount >= 2 else { return }
        var before = roll[0]
        for frame in 1..<roll.frameCount {
            let now = roll[frame]
            for key in before { downBefore[key] += 1 }
            for key in now.intersection(before) { downAfterDown[key] += 1 }
            for key in now.subtracting(before) { downAfterUp[key] += 1 }
            before = now
        }
        frameCount += roll.frameCount - 1
    }
}

/// What prediction costs without a model: the figures a model must be clearly under.
///
/// All are measured on the frames that the evaluator scores (every frame but the first of a piece),
/// with probabilities from ``KeyCounts`` of the training pieces. Every count is raised by one half
/// (Krichevsky and Trofimov, IEEE Transactions on Information Theory 27(2), 1981), so that keys
/// never seen cost something finite.
public struct FrameFloors: Sendable, Equatable {
    /// Each key has one probability of being down, whatever came before.
    public let independent: FrameScores
    /// Each key is a Markov chain of two states: its probability of being down depends on whether it
    /// was down in the frame before.
    public let markov: FrameScores
    /// The last frame again. Its F1 figures are of interest; its likelihood is that of certainty,
    /// infinite as soon as a key changes.
    public let copy: FrameScores

    /// Scores all floors.
    ///
    /// Complexity: O(frames + keys that are down).
    ///
    /// - Parameters:
    ///   - counts: from the training pieces.
    ///   - pieces: key-down rolls to be predicted.
    public init(counts: KeyCounts, pieces: some Sequence<BinaryRoll>) {
        let down = KeyChain.independent(counts)
        let chain = KeyChain.markov(counts)
        var independent = FrameScores()
        var markov = FrameScores()
        var copy = FrameScores()
        for roll in pieces where roll.frameCount >= 2 {
            var before = roll[0]
            for frame in 1..<roll.frameCount {
                let now = roll[frame]
                down.score(now, after: before, into: &independent)
                chain.score(now, after: before, into: &markov)
                copy.add(
                    nats: now == before ? 0 : .infinity, predicted: before, truth: now,
                    previous: before)
                before = now
            }
        }
        self.independent = independent
        self.markov = markov
        self.copy = copy
    }
}

/// The probability of each key to be down after it was up and after it was down.
struct KeyChain {
    let afterUp: [Double]
    let afterDown: [Double]
    /// The cost of all keys staying up, in nats.
    private let silenceNats: Double
    private let likelyAfterUp: KeySet
    private let likelyAfterDown: KeySet

    init(afterUp: [Double], afterDown: [Double]) {
        self.afterUp = afterUp
        self.afterDown = afterDown
        silenceNats = afterUp.reduce(0) { $0 - log1p(-$1) }
        likelyAfterUp = KeySet(keys: afterUp.indices.filter { afterUp[$0] > 0.5 })
        likelyAfterDown = KeySet(keys: afterDown.indices.filter { afterDown[$0] > 0.5 })
    }

    static func independent(_ counts: KeyCounts) -> KeyChain {
        let probabilities = (0..<Keyboard.keyCount).map {
            (Double(counts.downAfterUp[$0] + counts.downAfterDown[$0]) + 0.5)
                / (Double(counts.frameCount) + 1)
        }
        return KeyChain(afterUp: probabilities, afterDown: probabilities)
    }

    static func markov(_ counts: KeyCounts) -> KeyChain {
        KeyChain(
            afterUp: (0..<Keyboard.keyCount).map {
                (Double(counts.downAfterUp[$0]) + 0.5)
                    / (Double(counts.frameCount - counts.downBefore[$0]) + 1)
            },
            afterDown: (0..<Keyboard.keyCount).map {
                (Double(counts.downAfterDown[$0]) + 0.5) / (Double(counts.downBefore[$0]) + 1)
            })
    }

    /// Scores a frame by correcting the cost of silence at the keys that are or were down.
    func score(_ now: KeySet, after before: KeySet, into scores: inout FrameScores) {
        var nats = silenceNats
        for key in now.subtracting(before) { nats += log1p(-afterUp[key]) - log(afterUp[key]) }
        for key in before {
            nats += log1p(-afterUp[key])
            nats -= now.contains(key) ? log(afterDown[key]) : log1p(-afterDown[key])
        }
        let predicted = likelyAfterUp.subtracting(before).union(
            likelyAfterDown.intersection(before))
        scores.add(nats: nats, predicted: predicted, truth: now, previous: before)
    }
}
