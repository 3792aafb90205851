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

    init(_ tensors: PackedWeights, _ vocabulary: HarmonyVocabulary) {
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

    /// What the network thinks of one step.
    struct Evidence {
        /// The log probability of every label in every key, [tonic, label].
        var labels: [Float]
        /// The log probabilities of the 24 keys, 12 major and 12 minor by tonic.
        var keys: [Float]
        /// The log odds that a chord begins.
        var changeLogit: Float
    }

    /// Steps that go through the network at once, and those that parts share with their neighbours:
    /// more than the network sees on either side (64 steps), so that cutting changes nothing.
    private static let partSteps = 4096
    private static let overlapSteps = 160

    /// Runs the network over a whole piece and hands out the steps in order.
    ///
    /// Long pieces go through in overlapping parts, so that memory stays bounded.
    /// - Complexity: O(T) time, about 0.4 million multiplications a step; 12 C floats of memory four
    ///   times over for each step of a part.
    func scan(_ features: HarmonyFeatures, visit: (Evidence) -> Void) {
        // Even starts keep the parity of the steps, which tells beats from half beats.
        let stride = HarmonyNetwork.partSteps - 2 * HarmonyNetwork.overlapSteps
        var start = 0
        while start < features.stepCount {
            let from = max(0, start - HarmonyNetwork.overlapSteps)
            let end = min(features.stepCount, start + stride)
            let to = min(features.stepCount, end + HarmonyNetwork.overlapSteps)
            let part =
                from == 0 && to == features.stepCount
                ? features : HarmonyFeatures(features, from..<to)
            scan(part, steps: start - from..<end - from, visit: visit)
            start = end
        }
    }

    private func scan(
        _ features: HarmonyFeatures, steps visited: Range<Int>, visit: (Evidence) -> Void
    ) {
        let steps = features.stepCount
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
        let heads = Heads(
            hidden: hidden, middle: middleValues,
            qualities: qualityHead.apply(hidden, steps: steps),
            bass: bassHead.apply(hidden, steps: steps), steps: steps)
        var evidence = Evidence(
            labels: [Float](repeating: 0, count: 12 * vocabulary.labels.count), keys: [],
            changeLogit: 0)
        for step in visited {
            score(step, heads, into: &evidence.labels)
            evidence.keys = normalize(&evidence.labels)
            evidence.changeLogit = changeLogit(step, heads)
            visit(evidence)
        }
    }

    /// What the heads read: values of all steps, [channel, pitch class, step].
    private struct Heads {
        var hidden: [Float]
        var middle: [Float]
        var qualities: [Float]
        var bass: [Float]
        var steps: Int
    }

    /// The score of every label in every key at a step: the sum of its heads' scores.
    private func score(_ step: Int, _ heads: Heads, into scores: inout [Float]) {
        let labelCount = vocabulary.labels.count
        var tonicValues = [Float](repeating: 0, count: hiddenCount)
        var modeScores: [Float] = [0, 0]
        for tonic in 0..<12 {
            for index in 0..<hiddenCount {
                tonicValues[index] = heads.middle[(index * 12 + tonic) * heads.steps + step]
            }
            keyHead.apply(tonicValues, into: &modeScores, at: 0)
            labelHead.apply(tonicValues, into: &scores, at: tonic * labelCount)
            for (index, label) in vocabulary.labels.enumerated() {
                let root = modulo12(tonic + label.rootSemitones)
                let lowest = modulo12(tonic + label.bassSemitones)
                scores[tonic * labelCount + index] +=
                    modeScores[label.mode == .major ? 0 : 1]
                    + heads.qualities[(label.qualityIndex * 12 + root) * heads.steps + step]
                    + heads.bass[lowest * heads.steps + step]
            }
        }
    }

    private func changeLogit(_ step: Int, _ heads: Heads) -> Float {
        var pooled = [Float](repeating: 0, count: 2 * channelCount)
        for channel in 0..<channelCount {
            var sum: Float = 0
            var largest = -Float.infinity
            for pitchClass in 0..<12 {
                let value = heads.hidden[(channel * 12 + pitchClass) * heads.steps + step]
                sum += value
                largest = max(largest, value)
            }
            pooled[channel] = sum / 12
            pooled[channelCount + channel] = largest
        }
        var change: [Float] = [0]
        changeHead.apply(pooled, into: &change, at: 0)
        return change[0]
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

    init(_ reader: inout PackedWeights, inputs: Int, outputs: Int) {
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
