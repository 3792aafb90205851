import Foundation

/// Finds the most probable course of keys and chords: Viterbi's algorithm over all labels in all keys.
///
/// Staying on a label costs -log P(no chord begins here), leaving it -log P(one begins), both
/// weighted; a new key costs more with every step on the circle of fifths. What speaks for a key counts
/// mostly where chords begin: a held chord says no more about the key than a short one, so that long
/// chords do not buy a change of key. The network was trained on single steps, so this is where the
/// grammar joins them. As the cost of a new chord hangs on the two keys alone, each label is entered
/// from the best label of some key: a step costs O(labels + keys²).
struct HarmonyDecoder {
    /// Weight of the log odds that a chord begins.
    static let changeWeight: Float = 0.5
    /// Cost of a change of key in nats, and per step on the circle of fifths.
    static let keyChangeCost: Float = 3
    static let keyDistanceCost: Float = 0.5
    /// Weight of a key's log probability at every step, and what is added where a chord surely begins.
    static let keyWeight: Float = 0.2
    static let keyWeightAtChange: Float = 3

    private let vocabulary: HarmonyVocabulary
    /// The key of every label, [tonic, label]: 0...11 major, 12...23 minor.
    private let keys: [Int]
    private let wordCount: Int
    /// The only key that is allowed; `nil` for any.
    private let onlyKey: Int?
    /// The log probability of the best course that ends on each label.
    private var scores: [Float] = []
    /// By step: a bit for each label that says whether the course stays on it, and for each key the label
    /// from which its labels are entered otherwise.
    private var stays: [UInt64] = []
    private var origins: [UInt16] = []
    /// By step: the labels that have at least one chance in twenty, with their probabilities.
    private var likely: [[(label: Int, probability: Float)]] = []
    private var stepCount: Int { likely.count }

    /// - Parameters:
    ///   - vocabulary: of the network that gives the evidence.
    ///   - key: the only key that is allowed; `nil` for any.
    init(vocabulary: HarmonyVocabulary, key: Key? = nil) {
        self.vocabulary = vocabulary
        onlyKey = key.map { $0.tonicPitchClass + ($0.mode == .major ? 0 : 12) }
        keys = (0..<12).flatMap { tonic in
            vocabulary.labels.map { $0.mode == .major ? tonic : tonic + 12 }
        }
        precondition(keys.count <= Int(UInt16.max), "labels are stored in 16 bits")
        wordCount = (keys.count + 63) / 64
    }

    /// Takes the next step's evidence.
    mutating func advance(_ evidence: HarmonyNetwork.Evidence) {
        precondition(
            evidence.labels.count == keys.count && evidence.keys.count == 24,
            "one value a label and one a key")
        likely.append(
            evidence.labels.indices.filter { evidence.labels[$0] > -3 }
                .map { ($0, exp(evidence.labels[$0])) })
        let weighted = weightedKeys(evidence)
        guard stepCount > 1 else {
            scores = keys.indices.map { evidence.labels[$0] + weighted[keys[$0]] }
            return
        }
        let change = -HarmonyDecoder.changeWeight * log1p(exp(-evidence.changeLogit))
        let stay = -HarmonyDecoder.changeWeight * log1p(exp(evidence.changeLogit))
        let (entries, from) = entries()
        origins += from
        var words = [UInt64](repeating: 0, count: wordCount)
        scores.withUnsafeMutableBufferPointer { scores in
            for index in 0..<scores.count {
                let entered = entries[keys[index]] + change
                let stayed = scores[index] + stay
                if stayed >= entered { words[index >> 6] |= 1 << UInt64(index & 63) }
                scores[index] =
                    max(stayed, entered) + evidence.labels[index] + weighted[keys[index]]
            }
        }
        stays += words
    }

    /// For each key what is added to its labels, so that its log probability counts as it should.
    private func weightedKeys(_ evidence: HarmonyNetwork.Evidence) -> [Float] {
        let change = stepCount > 1 ? 1 / (1 + exp(-evidence.changeLogit)) : 1
        let weight = HarmonyDecoder.keyWeight + HarmonyDecoder.keyWeightAtChange * change
        return evidence.keys.indices.map { key in
            if let onlyKey, onlyKey != key { return HarmonyDecoder.forbidden }
            return (weight - 1) * evidence.keys[key]
        }
    }

    /// What is added to labels of other keys where only one is allowed.
    private static let forbidden: Float = -1000

    /// For each key the best score with which a new chord in it can begin, and the label before it.
    private func entries() -> (scores: [Float], origins: [UInt16]) {
        var best = [Float](repeating: -.infinity, count: 24)
        var labels = [Int](repeating: 0, count: 24)
        for (index, score) in scores.enumerated() where score > best[keys[index]] {
            best[keys[index]] = score
            labels[keys[index]] = index
        }
        var entries = [Float](repeating: -.infinity, count: 24)
        var origins = [UInt16](repeating: 0, count: 24)
        for key in 0..<24 {
            for other in 0..<24 {
                let score = best[other] - HarmonyDecoder.costs[other * 24 + key]
                if score > entries[key] {
                    entries[key] = score
                    origins[key] = UInt16(labels[other])
                }
            }
        }
        return (entries, origins)
    }

    /// The best course: one label a step, with the probability that the network gives it there (0
    /// for less than one in twenty).
    func course() -> [(label: HarmonyLabel, probability: Float)] {
        guard stepCount > 0, var place = scores.indices.max(by: { scores[$0] < scores[$1] }) else {
            return []
        }
        var course: [(label: HarmonyLabel, probability: Float)] = []
        course.reserveCapacity(stepCount)
        let count = vocabulary.labels.count
        for step in (0..<stepCount).reversed() {
            course.append(
                (
                    HarmonyLabel(tonic: place / count, entry: place % count),
                    likely[step].first { $0.label == place }?.probability ?? 0
                ))
            guard step > 0 else { break }
            let stays = stays[(step - 1) * wordCount + place >> 6] >> UInt64(place & 63) & 1 == 1
            if !stays { place = Int(origins[(step - 1) * 24 + keys[place]]) }
        }
        return course.reversed()
    }

    /// What going from one of the 24 keys to another costs, [from, to], major keys first.
    private static let costs: [Float] = {
        let keys = Mode.allCases.flatMap { mode in
            (0..<12).map { Key(tonicPitchClass: $0, mode: mode) }
        }
        return keys.flatMap { from in
            keys.map { to in
                from == to ? 0 : keyChangeCost + keyDistanceCost * Float(from.distance(to: to))
            }
        }
    }()
}
