import Foundation

/// Reads chords and keys out of notes: a small convolutional network that treats all transpositions
/// alike.
///
/// Every layer is a correlation over the circle of pitch classes (the group Z12; Cohen and Welling,
/// *Group Equivariant Convolutional Networks*, ICML 2016) and over time, so what it learnt in one key
/// holds in all twelve. A circular correlation is a product in the frequency domain: with P = 12 real
/// pitch classes there are seven frequencies, of which five are complex, and a layer of C by C
/// channels costs 22 C² multiplications a step and tap instead of 144 C².
///
/// The layers: a stem of three steps; residual blocks of a dilated correlation over three steps, a
/// rectifier and a mixing layer; heads for the roman numeral of each tonic (joint vocabulary of V
/// labels), the mode of each tonic, root and quality, bass, and for the beginning of a chord. The
/// score of a label is the sum of its heads' scores; log-softmax over all 12 V labels.
struct HarmonyNetwork: Sendable {
    private let channelCount: Int
    private let hiddenCount: Int
    private let dilations: [Int]
    let vocabulary: HarmonyVocabulary
    private let stem: CircularLayer
    private let scalarWeights: [Float]
    private let blocks: [(dilated: CircularLayer, mixing: CircularLayer)]
    private let middle: CircularLayer
    private let keyHead: DenseRows
    private let labelHead: DenseRows
    private let qualityHead: CircularLayer
    private let bassHead: CircularLayer
    private let changeHead: DenseRows

    /// The network with the weights of this version.
    static let standard = HarmonyNetwork(HarmonyWeights.tensors(), HarmonyVocabulary.standard)

    init(_ tensors: HarmonyWeights.Reader, _ vocabulary: HarmonyVocabulary) {
        var reader = tensors
        self.vocabulary = vocabulary
        channelCount = HarmonyWeights.channelCount
        hiddenCount = HarmonyWeights.hiddenCount
        dilations = HarmonyWeights.dilations
        let inputs = HarmonyFeatures.Channel.allCases.count
        let (c, h) = (channelCount, hiddenCount)
        stem = CircularLayer(&reader, inputs: inputs, outputs: c, taps: 3, dilation: 1)
        scalarWeights = reader.next(rows: c, columns: 2)
        blocks = dilations.map { dilation in
            (
                CircularLayer(&reader, inputs: c, outputs: c, taps: 3, dilation: dilation),
                CircularLayer(&reader, inputs: c, outputs: c, taps: 1, dilation: 1)
            )
        }
        middle = CircularLayer(&reader, inputs: c, outputs: h, taps: 1, dilation: 1)
        keyHead = DenseRows(&reader, inputs: h, outputs: 2)
        labelHead = DenseRows(&reader, inputs: h, outputs: vocabulary.labels.count)
        qualityHead = CircularLayer(
            &reader, inputs: c, outputs: HarmonyVocabulary.qualities.count, taps: 1, dilation: 1)
        bassHead = CircularLayer(&reader, inputs: c, outputs: 1, taps: 1, dilation: 1)
        changeHead = DenseRows(&reader, inputs: 2 * c, outputs: 1)
    }

    /// What the network thinks of each step.
    struct Evidence {
        /// The best labels of each step with their log probabilities, best first.
        var candidates: [[(label: HarmonyLabel, logProbability: Float)]]
        /// The log odds that a chord begins at each step.
        var changeLogit: [Float]
        /// The log probabilities of the 24 keys (12 major, 12 minor by tonic), by step.
        var keyLogProbabilities: [[Float]]
    }

    /// Runs the network over a whole piece.
    ///
    /// - Parameters:
    ///   - features: of T steps.
    ///   - candidateCount: how many labels to keep of each step.
    /// - Returns: T steps of labels, chord changes and keys.
    /// - Complexity: O(T) time, about 0.4 million multiplications a step; 12 C T floats of memory
    ///   four times over.
    func evidence(for features: HarmonyFeatures, candidateCount: Int) -> Evidence {
        let steps = features.stepCount
        guard steps > 0 else {
            return Evidence(candidates: [], changeLogit: [], keyLogProbabilities: [])
        }
        var hidden = stem.apply(features.values, steps: steps)
        for channel in 0..<channelCount {
            for pitchClass in 0..<12 {
                let row = (channel * 12 + pitchClass) * steps
                for step in 0..<steps {
                    if step % 2 == 0 { hidden[row + step] += scalarWeights[channel * 2] }
                    if features.isSilent[step] {
                        hidden[row + step] += scalarWeights[channel * 2 + 1]
                    }
                }
            }
        }
        HarmonyNetwork.rectify(&hidden)
        for block in blocks {
            var update = block.dilated.apply(hidden, steps: steps)
            HarmonyNetwork.rectify(&update)
            let mixed = block.mixing.apply(update, steps: steps)
            hidden.withUnsafeMutableBufferPointer { hidden in
                mixed.withUnsafeBufferPointer { mixed in
                    for index in 0..<hidden.count { hidden[index] += mixed[index] }
                }
            }
        }
        HarmonyNetwork.rectify(&hidden)
        var middleValues = middle.apply(hidden, steps: steps)
        HarmonyNetwork.rectify(&middleValues)
        let qualities = qualityHead.apply(hidden, steps: steps)
        let bass = bassHead.apply(hidden, steps: steps)
        return readOut(
            hidden: hidden, middle: middleValues, qualities: qualities, bass: bass, steps: steps,
            candidateCount: candidateCount)
    }

    private func readOut(
        hidden: [Float], middle: [Float], qualities: [Float], bass: [Float], steps: Int,
        candidateCount: Int
    ) -> Evidence {
        let labelCount = vocabulary.labels.count
        var result = Evidence(candidates: [], changeLogit: [], keyLogProbabilities: [])
        result.candidates.reserveCapacity(steps)
        var scores = [Float](repeating: 0, count: 12 * labelCount)
        var tonicValues = [Float](repeating: 0, count: hiddenCount)
        var modeScores: [Float] = [0, 0]
        var pooled = [Float](repeating: 0, count: 2 * channelCount)
        for step in 0..<steps {
            for tonic in 0..<12 {
                for index in 0..<hiddenCount {
                    tonicValues[index] = middle[(index * 12 + tonic) * steps + step]
                }
                keyHead.apply(tonicValues, into: &modeScores, at: 0)
                labelHead.apply(tonicValues, into: &scores, at: tonic * labelCount)
                for (index, label) in vocabulary.labels.enumerated() {
                    let root = modulo12(tonic + label.rootSemitones)
                    let lowest = modulo12(tonic + label.bassSemitones)
                    scores[tonic * labelCount + index] +=
                        modeScores[label.mode == .major ? 0 : 1]
                        + qualities[(label.qualityIndex * 12 + root) * steps + step]
                        + bass[lowest * steps + step]
                }
            }
            result.keyLogProbabilities.append(normalize(&scores))
            result.candidates.append(best(scores, count: candidateCount))
            for channel in 0..<channelCount {
                var sum: Float = 0
                var largest = -Float.infinity
                for pitchClass in 0..<12 {
                    let value = hidden[(channel * 12 + pitchClass) * steps + step]
                    sum += value
                    largest = max(largest, value)
                }
                pooled[channel] = sum / 12
                pooled[channelCount + channel] = largest
            }
            var change: [Float] = [0]
            changeHead.apply(pooled, into: &change, at: 0)
            result.changeLogit.append(change[0])
        }
        return result
    }

    /// Turns scores into log probabilities and sums them by key.
    private func normalize(_ scores: inout [Float]) -> [Float] {
        let largest = scores.max() ?? 0
        var keySums = [Float](repeating: 0, count: 24)
        let labelCount = vocabulary.labels.count
        for tonic in 0..<12 {
            for (index, label) in vocabulary.labels.enumerated() {
                keySums[(label.mode == .major ? 0 : 12) + tonic] += exp(
                    scores[tonic * labelCount + index] - largest)
            }
        }
        let logTotal = log(keySums.reduce(0, +)) + largest
        for index in scores.indices { scores[index] -= logTotal }
        return keySums.map { log(max($0, 1e-30)) + largest - logTotal }
    }

    private func best(_ scores: [Float], count: Int) -> [(
        label: HarmonyLabel, logProbability: Float
    )] {
        // A running list beats sorting 12 V scores: few enter it.
        var kept: [(index: Int, score: Float)] = []
        for (index, score) in scores.enumerated() {
            if kept.count == count, score <= kept[count - 1].score { continue }
            var place = kept.count
            while place > 0, kept[place - 1].score < score { place -= 1 }
            kept.insert((index, score), at: place)
            if kept.count > count { kept.removeLast() }
        }
        let labelCount = vocabulary.labels.count
        return kept.map {
            (HarmonyLabel(tonic: $0.index / labelCount, entry: $0.index % labelCount), $0.score)
        }
    }

    private static func rectify(_ values: inout [Float]) {
        values.withUnsafeMutableBufferPointer { values in
            for index in 0..<values.count { values[index] = max(0, values[index]) }
        }
    }
}

/// A label of the vocabulary in one of the twelve keys.
struct HarmonyLabel: Sendable, Hashable {
    /// 0...11, C = 0.
    var tonic: Int
    /// The index in ``HarmonyVocabulary/labels``.
    var entry: Int
}

/// A plain matrix with a bias, applied to one vector: [outputs, inputs].
struct DenseRows: Sendable {
    private let inputs: Int
    private let outputs: Int
    /// Transposed to [inputs, outputs], so that the inner loop runs over contiguous outputs.
    private let weights: [Float]
    private let bias: [Float]

    init(_ reader: inout HarmonyWeights.Reader, inputs: Int, outputs: Int) {
        self.inputs = inputs
        self.outputs = outputs
        let rows = reader.next(rows: outputs, columns: inputs)
        weights = (0..<inputs * outputs).map { rows[$0 % outputs * inputs + $0 / outputs] }
        bias = reader.next(rows: 1, columns: outputs)
    }

    /// Writes the product to `result[offset..<offset + outputs]`.
    func apply(_ input: [Float], into result: inout [Float], at offset: Int) {
        precondition(input.count == inputs && offset + outputs <= result.count, "sizes must fit")
        result.withUnsafeMutableBufferPointer { result in
            weights.withUnsafeBufferPointer { weights in
                for output in 0..<outputs { result[offset + output] = bias[output] }
                for index in 0..<inputs where input[index] != 0 {
                    let factor = input[index]
                    let row = index * outputs
                    for output in 0..<outputs {
                        result[offset + output] += factor * weights[row + output]
                    }
                }
            }
        }
    }
}
