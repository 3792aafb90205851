import Foundation
import MusicCore

/// Finds keys, chords and roman numerals in notes.
///
/// Notes become evidence on a grid of half beats (``HarmonyFeatures``), the network scores every
/// numeral in every key (``HarmonyNetwork``), and the grammar chooses the course (``HarmonyDecoder``).
/// Key signatures of the file are not used.
public struct HarmonyAnalyzer: Sendable {
    /// Labels of a step that take part in the search.
    private static let candidateCount = 24
    /// Steps that go through the network at once, and those that pieces share with their neighbours:
    /// more than the network sees on either side (64 steps), so that cutting changes nothing.
    private static let pieceSteps = 4096
    private static let overlapSteps = 160
    /// The least mean probability of the key for which anything is said. All of 403 annotated scores
    /// and 546 others came to 0.42 and more, note clusters and random notes to about 0.3.
    private static let leastKeyConfidence = 0.38

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
    ///   - notes: pitched notes with times in steps of the grid.
    ///   - grid: beats and bars.
    /// - Returns: chords and keys; without enough evidence none, and the reason.
    /// - Complexity: O(T), about a second for an hour of music.
    func analyze(notes: [GridNote], grid: BeatGrid) -> Result {
        var result = Result()
        let classes = Set(notes.map { $0.pitch % 12 })
        guard notes.count >= 3, classes.count >= 2, grid.stepCount > 0 else {
            result.doubt =
                notes.isEmpty
                ? "not enough evidence: no pitched notes"
                : "not enough evidence: fewer than three notes or a single pitch class"
            return result
        }
        let features = HarmonyFeatures(notes: notes, stepCount: grid.stepCount)
        let network = HarmonyNetwork.standard
        let evidence = network.evidence(
            for: features, candidateCount: HarmonyAnalyzer.candidateCount,
            pieceSteps: HarmonyAnalyzer.pieceSteps, overlapSteps: HarmonyAnalyzer.overlapSteps)
        let labels = HarmonyDecoder().labels(for: evidence, vocabulary: network.vocabulary)
        let builder = HarmonyEventBuilder(
            features: features, grid: grid, notes: notes, labels: labels, evidence: evidence,
            vocabulary: network.vocabulary)
        result.events = builder.events()
        result.keyConfidence = builder.meanKeyConfidence
        let purity = builder.meanPurity
        guard !result.events.isEmpty,
            result.keyConfidence >= HarmonyAnalyzer.leastKeyConfidence
        else {
            result.doubt = String(
                format: "not enough evidence: %.0f %% of the sounding time fits the best chords, "
                    + "and the key is %.0f %% sure", 100 * purity, 100 * result.keyConfidence)
            result.events = []
            return result
        }
        result.key = HarmonyAnalyzer.mainKey(of: result.events)
        return result
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

extension HarmonyNetwork {
    /// The evidence of a long piece, computed in overlapping parts so that memory stays bounded.
    func evidence(
        for features: HarmonyFeatures, candidateCount: Int, pieceSteps: Int, overlapSteps: Int
    ) -> Evidence {
        guard features.stepCount > pieceSteps else {
            return evidence(for: features, candidateCount: candidateCount)
        }
        var whole = Evidence(candidates: [], changeLogit: [], keyLogProbabilities: [])
        // Even starts keep the parity of the steps, which tells beats from half beats.
        let stride = (pieceSteps - 2 * overlapSteps) / 2 * 2
        var start = 0
        while start < features.stepCount {
            let from = max(0, start - overlapSteps)
            let end = min(features.stepCount, start + stride)
            let to = min(features.stepCount, end + overlapSteps)
            let part = evidence(
                for: features.part(from..<to), candidateCount: candidateCount)
            let kept = start - from..<end - from
            whole.candidates += part.candidates[kept]
            whole.changeLogit += part.changeLogit[kept]
            whole.keyLogProbabilities += part.keyLogProbabilities[kept]
            start = end
        }
        return whole
    }
}

extension HarmonyFeatures {
    /// The features of some steps; the range must lie within the piece.
    func part(_ range: Range<Int>) -> HarmonyFeatures {
        HarmonyFeatures(self, range)
    }
}
