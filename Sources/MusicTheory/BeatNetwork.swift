import Foundation

/// Hears beats in the onsets of a performance: a small convolutional network over onsets.
///
/// The layers: a stem of five onsets; residual blocks of a dilated correlation over three onsets, a
/// rectifier and a mixing layer (Bai, Kolter and Koltun, "An Empirical Evaluation of Generic
/// Convolutional and Recurrent Networks for Sequence Modeling", 2018); one head. The onsets of a
/// performance as steps, and beats, downbeats, the length of a beat and the metre as what is learnt at
/// once, are those of Liu, Kong, Morfi and Benetos, "Performance MIDI-to-Score Conversion by Neural Beat
/// Tracking", ISMIR 2022.
struct BeatNetwork: Sendable {
    /// Lengths of a beat that are told apart, in binary logarithms of seconds, evenly spaced.
    static let shortestBeat = log2(0.2)
    static let longestBeat = log2(2.6)
    static let lengthCount = 32
    /// The distance of neighbouring lengths.
    static let lengthSpacing = (longestBeat - shortestBeat) / Double(lengthCount - 1)

    /// What the network thinks of one onset.
    struct Evidence {
        /// The probabilities that a beat, and that a bar, begins here.
        var beat: Float
        var downbeat: Float
        /// The probability of each length of a beat around here.
        var lengths: [Float]

        init(beat: Float, downbeat: Float, lengths: [Float]) {
            (self.beat, self.downbeat, self.lengths) = (beat, downbeat, lengths)
        }

        /// The mean of one or more.
        init(meanOf all: [Evidence]) {
            let share = 1 / Float(all.count)
            beat = all.reduce(0) { $0 + $1.beat } * share
            downbeat = all.reduce(0) { $0 + $1.downbeat } * share
            lengths = all.dropFirst().reduce(all[0].lengths) { sum, next in
                zip(sum, next.lengths).map { $0 + $1 }
            }.map { $0 * share }
        }

        /// The same for music that is faster or slower: each length is the one so many steps on.
        func withLengths(movedBy steps: Int) -> Evidence {
            var moved = self
            let unheard: Float = 1e-4
            moved.lengths = lengths.indices.map { length in
                lengths.indices.contains(length - steps) ? lengths[length - steps] : unheard
            }
            let total = moved.lengths.reduce(0, +)
            moved.lengths = moved.lengths.map { $0 / total }
            return moved
        }
    }

    private let channelCount: Int
    private let stem: TimeConvolution
    private let blocks: [(dilated: TimeConvolution, mixing: TimeConvolution)]
    private let head: TimeConvolution

    /// The network with the weights of this version.
    static let standard = BeatNetwork(BeatWeights.tensors())

    /// Beat, downbeat and lengths. Training learns the number of beats in a bar along with them, which is
    /// not stored: downbeats alone tell the metre of unknown composers better.
    private static let outputCount = 2 + lengthCount

    /// The network with other weights of the same shape, such as those that `pack` in
    /// scripts/reference/train_beats.py writes; `nil` if there are more bytes or fewer than the layers have.
    init?(packed bytes: [UInt8]) {
        let c = BeatWeights.channelCount
        func size(_ outputs: Int, _ columns: Int) -> Int { outputs * (4 + columns) + 4 + outputs }
        let blocks = BeatWeights.dilations.count * (size(c, 3 * c) + size(c, c))
        let total =
            size(c, 5 * BeatFeatures.count) + blocks + size(BeatNetwork.outputCount, c)
        guard bytes.count == total else { return nil }
        self.init(PackedWeights(bytes: bytes))
    }

    private init(_ tensors: PackedWeights) {
        var reader = tensors
        let c = BeatWeights.channelCount
        channelCount = c
        stem = TimeConvolution(
            &reader, inputs: BeatFeatures.count, outputs: c, taps: 5, dilation: 1)
        blocks = BeatWeights.dilations.map { dilation in
            (
                TimeConvolution(&reader, inputs: c, outputs: c, taps: 3, dilation: dilation),
                TimeConvolution(&reader, inputs: c, outputs: c, taps: 1, dilation: 1)
            )
        }
        head = TimeConvolution(
            &reader, inputs: c, outputs: BeatNetwork.outputCount, taps: 1, dilation: 1)
    }

    /// Runs the network over a whole performance.
    ///
    /// - Parameter features: of N onsets.
    /// - Returns: what it thinks of each.
    /// - Complexity: O(N), about 65,000 multiplications an onset.
    func evidence(_ features: BeatFeatures) -> [Evidence] {
        let steps = features.seconds.count
        var hidden = BeatNetwork.rectified(stem.apply(features.values, steps: steps))
        for block in blocks {
            let inner = BeatNetwork.rectified(block.dilated.apply(hidden, steps: steps))
            let mixed = block.mixing.apply(inner, steps: steps)
            for index in hidden.indices { hidden[index] += mixed[index] }
        }
        let outputs = head.apply(BeatNetwork.rectified(hidden), steps: steps)
        return (0..<steps).map { step in
            func output(_ row: Int) -> Float { outputs[row * steps + step] }
            return Evidence(
                beat: 1 / (1 + exp(-output(0))), downbeat: 1 / (1 + exp(-output(1))),
                lengths: BeatNetwork.softmax((2..<2 + BeatNetwork.lengthCount).map(output)))
        }
    }

    private static func rectified(_ values: [Float]) -> [Float] { values.map { max(0, $0) } }

    private static func softmax(_ logits: [Float]) -> [Float] {
        let largest = logits.max() ?? 0
        let powers = logits.map { exp($0 - largest) }
        let total = powers.reduce(0, +)
        return powers.map { $0 / total }
    }
}
