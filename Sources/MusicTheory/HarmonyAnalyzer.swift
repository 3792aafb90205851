import Foundation
import MusicCore

/// Finds keys, chords and roman numerals in notes.
///
/// Notes become evidence on a grid of half beats (``HarmonyFeatures``), the network scores every
/// numeral in every key (``HarmonyNetwork``), and the grammar chooses the course (``HarmonyDecoder``).
/// Key signatures of the file are not used.
public struct HarmonyAnalyzer: Sendable {
    /// The least mean probability of the key for which anything is said. All of 403 annotated scores
    /// and 546 others came to 0.42 and more, note clusters and random notes to about 0.3.
    private static let leastKeyConfidence = 0.38
    /// The least sum of the mean probabilities of key and chords for which anything is said, and what is
    /// asked beyond, divided by the root of the number of chords: a few random notes may happen to fit.
    /// All of the scores came to more.
    private static let leastSum = 0.5
    private static let fewChords = 0.6

    /// What was found.
    public struct Result: Sendable {
        /// The chords in order; empty without enough evidence.
        public var events: [HarmonicEvent] = []
        /// The key of the whole, by time; `nil` without enough evidence.
        public var key: Key?
        /// How sure the key is at a step, on average, 0...1.
        public var keyConfidence = 0.0
        /// Why nothing is said, or what stays doubtful; `nil` if all is well.
        public var doubt: String?
    }

    public init() {}

    /// - Parameters:
    ///   - features: what sounds on the grid.
    ///   - notes: the pitched notes themselves, with times in steps of the grid.
    ///   - grid: beats and bars.
    /// - Returns: chords and keys; without enough evidence none, and the reason.
    /// - Complexity: O(T), about a second for an hour of music.
    func analyze(
        _ features: HarmonyFeatures, notes: [GridNote], grid: BeatGrid
    ) -> Result {
        var result = Result()
        let classes = Set(notes.map { $0.pitch % 12 })
        guard notes.count >= 3, classes.count >= 2, grid.stepCount > 0 else {
            result.doubt =
                notes.isEmpty
                ? "not enough evidence: no pitched notes"
                : "not enough evidence: fewer than three notes or a single pitch class"
            return result
        }
        let network = HarmonyNetwork.standard
        var decoder = HarmonyDecoder(vocabulary: network.vocabulary)
        var keyLogProbabilities: [[Float]] = []
        network.scan(features) { evidence in
            decoder.advance(evidence)
            keyLogProbabilities.append(evidence.keys)
        }
        func builder(_ course: [(label: HarmonyLabel, probability: Float)]) -> HarmonyEventBuilder {
            HarmonyEventBuilder(
                features: features, grid: grid, notes: notes, course: course,
                keyLogProbabilities: keyLogProbabilities, vocabulary: network.vocabulary)
        }
        let course = decoder.course()
        var chosen = builder(course)
        result.keyConfidence = chosen.meanKeyConfidence
        let loopKey = ChordLoop(
            course.map(\.label), isSilent: features.isSilent, vocabulary: network.vocabulary
        )?.key(keyLogProbabilities)
        if let loopKey {
            var decoder = HarmonyDecoder(vocabulary: network.vocabulary, key: loopKey)
            network.scan(features) { decoder.advance($0) }
            chosen = builder(decoder.course())
        }
        result.events = chosen.events()
        // A round of chords is evidence in itself.
        guard !result.events.isEmpty,
            loopKey != nil || HarmonyAnalyzer.isEnough(result.events, result.keyConfidence)
        else {
            result.doubt = String(
                format: "not enough evidence: %.0f %% of the sounding time fits the best chords, "
                    + "and the key is %.0f %% sure", 100 * chosen.meanPurity,
                100 * result.keyConfidence)
            result.events = []
            return result
        }
        result.key = HarmonyAnalyzer.mainKey(of: result.events)
        return result
    }

    private static func isEnough(_ events: [HarmonicEvent], _ keyConfidence: Double) -> Bool {
        let beats = events.reduce(0) { $0 + $1.durationBeats }
        let chords = events.reduce(0) { $0 + $1.confidence * $1.durationBeats } / max(1e-9, beats)
        let asked = leastSum + fewChords / Double(events.count).squareRoot()
        return keyConfidence >= leastKeyConfidence && keyConfidence + chords >= asked
    }

    /// The key that holds longest, with the first and the last counted once more: pieces begin and
    /// end at home.
    static func mainKey(of events: [HarmonicEvent]) -> Key? {
        var weights: [Key: Double] = [:]
        let total = events.reduce(0) { $0 + $1.durationBeats }
        for event in events { weights[event.key, default: 0] += event.durationBeats }
        if let first = events.first { weights[first.key, default: 0] += 0.15 * total }
        if let last = events.last { weights[last.key, default: 0] += 0.15 * total }
        return weights.max { ($0.value, $0.key.name) < ($1.value, $1.key.name) }?.key
    }
}
