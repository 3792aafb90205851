import Foundation

/// Finds the most probable course of keys and chords: Viterbi's algorithm over the labels that the
/// network offers for each step.
///
/// Staying on a label costs -log P(no chord begins here), leaving it -log P(one begins), both
/// weighted; a new key costs more with every step on the circle of fifths. The network was trained on
/// single steps, so this is where the grammar joins them. The weights were chosen on the held-out part
/// of the development set, where they hardly matter within a factor of two.
struct HarmonyDecoder: Sendable {
    /// Weight of the log odds that a chord begins.
    var changeWeight: Float = 0.5
    /// Cost of a change of key in nats, and per step on the circle of fifths.
    var keyChangeCost: Float = 1.5
    var keyDistanceCost: Float = 0.5

    /// - Parameters:
    ///   - evidence: every step with the same number of candidates, at least one.
    ///   - vocabulary: of the network that gave the evidence.
    /// - Returns: one label a step.
    /// - Complexity: O(T N²) for N candidates.
    func labels(for evidence: HarmonyNetwork.Evidence, vocabulary: HarmonyVocabulary)
        -> [HarmonyLabel]
    {
        guard let first = evidence.candidates.first else { return [] }
        let distances = HarmonyDecoder.keyDistances
        func keyIndex(_ label: HarmonyLabel) -> Int {
            label.tonic + (vocabulary.labels[label.entry].mode == .minor ? 12 : 0)
        }
        var best = first.map(\.logProbability)
        var keys = first.map { keyIndex($0.label) }
        var cameFrom: [[UInt8]] = [[]]
        for step in evidence.candidates.indices.dropFirst() {
            let previous = evidence.candidates[step - 1]
            let current = evidence.candidates[step]
            let logit = evidence.changeLogit[step]
            let change = -changeWeight * log1p(exp(-logit))
            let stay = -changeWeight * log1p(exp(logit))
            var scores: [Float] = []
            var origins: [UInt8] = []
            let currentKeys = current.map { keyIndex($0.label) }
            for (index, candidate) in current.enumerated() {
                var top = -Float.infinity
                var origin = 0
                for (other, score) in best.enumerated() {
                    var total = score
                    if previous[other].label == candidate.label {
                        total += stay
                    } else {
                        total += change
                        if keys[other] != currentKeys[index] {
                            total -=
                                keyChangeCost + keyDistanceCost
                                * distances[keys[other] * 24 + currentKeys[index]]
                        }
                    }
                    if total > top { (top, origin) = (total, other) }
                }
                scores.append(top + candidate.logProbability)
                origins.append(UInt8(truncatingIfNeeded: origin))
            }
            best = scores
            keys = currentKeys
            cameFrom.append(origins)
        }
        var place = best.indices.max { best[$0] < best[$1] } ?? 0
        var labels = [HarmonyLabel](repeating: first[0].label, count: evidence.candidates.count)
        for step in evidence.candidates.indices.reversed() {
            labels[step] = evidence.candidates[step][place].label
            if step > 0 { place = Int(cameFrom[step][place]) }
        }
        return labels
    }

    /// Distances of the 24 keys, [from, to], major keys first.
    private static let keyDistances: [Float] = {
        let keys = Mode.allCases.flatMap { mode in
            (0..<12).map { Key(tonicPitchClass: $0, mode: mode) }
        }
        return keys.flatMap { from in keys.map { Float(from.distance(to: $0)) } }
    }()
}
