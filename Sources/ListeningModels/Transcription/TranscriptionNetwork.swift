import Foundation
import NeuralNetworks
import Support
import Tensors

/// What a transcription network is made of; stored with its weights.
public struct TranscriptionConfiguration: Codable, Sendable, Equatable {
    /// The name in checkpoints.
    public static let architecture = "piano-transcription"

    /// Frames between a moment of sound and what is said about it: what the network may wait for.
    public var delayFrames: Int
    /// Channels of the convolutions over the spectrum.
    public var channels = 24
    /// The width of what is known about a key.
    public var width = 48
    /// States of a channel in the recurrent blocks.
    public var states = 8
    /// Recurrent blocks.
    public var blocks = 2
    /// Whether a key gets to know what all keys do together: how loud the music is, and how dense.
    public var overview = true

    /// - Parameter delayFrames: 12, a quarter of a second, for whole recordings; 1 for live listening.
    public init(delayFrames: Int = 12) { self.delayFrames = delayFrames }

    /// What it hears through: steep windows where it cannot wait for symmetric ones to pass.
    public var windows: TranscriptionAnalyzer.Windows { delayFrames < 2 ? .steep : .symmetric }

    /// What is wrong with the values, or `nil`.
    public var fault: String? {
        if !(0...50).contains(delayFrames) { return "a delay of \(delayFrames) frames; 0...50" }
        if !(1...256).contains(channels) { return "\(channels) channels; 1...256" }
        if !(1...512).contains(width) { return "a width of \(width); 1...512" }
        if !(1...64).contains(states) { return "\(states) states; 1...64" }
        return (1...16).contains(blocks) ? nil : "\(blocks) blocks; 1...16"
    }
}

/// What a network carries from one stretch of sound to the next.
public struct TranscriptionState {
    var blocks: [SelectiveScanState]
}

/// Transcribes a piano: convolutions over the spectrum, and one recurrent network that every key has
/// for itself with the same weights.
///
/// A key sees the spectrum at its fundamental and its partials, whatever its pitch (as the harmonic
/// convolutions of Wei et al., "HPPNet", ISMIR 2022), then its own past by Mamba blocks, and between them
/// what the keys an octave, a twelfth or a semitone away have made of it: partials of one key are
/// not taken for another key. Nothing looks ahead; the network answers ``TranscriptionConfiguration/delayFrames``
/// later instead. So the form for whole recordings and the one for live listening are one network.
///
/// `@unchecked Sendable`: weights change between steps alone, when nobody reads them.
public final class TranscriptionNetwork: Module, @unchecked Sendable {
    /// Keys of a piano.
    public static let keys = 88
    /// The MIDI note number of the lowest key.
    public static let lowestKey = 21
    /// Frames before the first one that the convolutions see as well.
    public static let contextFrames = 2

    /// Semitones from a key to what else it sees of the spectrum: partials 1 to 8, and the keys whose second
    /// and third partial it may be.
    static let partials = [0, 12, 19, 24, 28, 31, 34, 36, -12, -19]
    /// Semitones to the keys whose past a key gets to know.
    static let neighbours = [-24, -19, -12, -7, -1, 1, 7, 12, 19, 24]
    private static let mixedWidth = 16

    public let configuration: TranscriptionConfiguration
    private let first, second: NormalizedConv2D
    private let harmonic: Linear
    private let norms: [LayerNorm]
    private let blocks: [MambaBlock]
    private let mixDown, mixUp: [Linear]
    private let outputNorm: LayerNorm
    private let keyHead, velocityHead, pedalHead: Linear
    /// What listens frame by frame.
    let steps = TranscriptionSteps()

    public init(_ configuration: TranscriptionConfiguration, random: inout RandomGenerator) {
        self.configuration = configuration
        let (channels, width) = (configuration.channels, configuration.width)
        first = NormalizedConv2D(
            TranscriptionAnalyzer.channels, 16,
            Window2D(
                Size2D(Self.contextFrames + 1, 5), stride: Size2D(1, 2), padding: Size2D(0, 2)),
            random: &random)
        second = NormalizedConv2D(
            16, channels,
            Window2D(Size2D(1, 5), stride: Size2D(1, 2), padding: Size2D(0, 2)), random: &random)
        harmonic = Linear(
            Self.partials.count * channels, width, isHidden: true, random: &random)
        var norms: [LayerNorm] = []
        var blocks: [MambaBlock] = []
        var (mixDown, mixUp): ([Linear], [Linear]) = ([], [])
        for index in 0..<configuration.blocks {
            norms.append(LayerNorm(width))
            blocks.append(
                MambaBlock(
                    modelWidth: width, states: configuration.states, expand: 1,
                    stepSizes: 0.001...0.1, random: &random))
            guard index + 1 < configuration.blocks else { break }
            mixDown.append(Linear(width, Self.mixedWidth, isHidden: true, random: &random))
            let near = Self.neighbours.count * Self.mixedWidth
            let up = Linear(
                near + (configuration.overview ? Self.mixedWidth : 0), width, isHidden: true,
                random: &random)
            if configuration.overview { Self.scaleSums(up, from: near) }
            mixUp.append(up)
        }
        (self.norms, self.blocks, self.mixDown, self.mixUp) = (norms, blocks, mixDown, mixUp)
        outputNorm = LayerNorm(width)
        // A key is struck in one frame of some hundreds, and sounds in one of twenty.
        keyHead = Linear(width, 2, initialBias: -4, random: &random)
        velocityHead = Linear(width, 1, random: &random)
        pedalHead = Linear(width, 1, random: &random)
        Self.scaleSums(pedalHead, from: 0)
    }

    /// Scales the first weights of inputs that are sums over all keys.
    private static func scaleSums(_ layer: Linear, from start: Int) {
        let width = layer.weight.value.width
        layer.weight.value.updateElements { values in
            for index in values.indices where index % width >= start {
                values[index] /= Float(keys)
            }
        }
    }

    public var members: [(name: String, member: ModuleMember)] {
        var members = first.members("conv1", "bn1") + second.members("conv2", "bn2")
        members.append(("harmonic", .module(harmonic)))
        for index in blocks.indices {
            members.append(("layers.\(index).norm", .module(norms[index])))
            members.append(("layers.\(index).mamba", .module(blocks[index])))
            guard index < mixDown.count else { continue }
            members.append(("layers.\(index).mix_down", .module(mixDown[index])))
            members.append(("layers.\(index).mix_up", .module(mixUp[index])))
        }
        return members + [
            ("output_norm", .module(outputNorm)), ("keys", .module(keyHead)),
            ("velocity", .module(velocityHead)), ("pedal", .module(pedalHead)),
        ]
    }

    /// What the network says about some frames of B sounds.
    public struct Output {
        /// [B 88 T, width]: what is known about every key in every frame.
        public let features: Tensor
        /// [B 88 T, 2]: logits of "struck" and "sounds".
        public let keys: Tensor
        /// [B T, 1]: logits of "the sustain pedal is down".
        public let pedal: Tensor
    }

    /// The state before the first frame: silence.
    public func initialState(batch: Int) -> TranscriptionState {
        TranscriptionState(blocks: blocks.map { $0.initialState(batch: batch * Self.keys) })
    }

    /// Listens to a stretch of B sounds.
    ///
    /// - Parameters:
    ///   - x: [B, T + ``contextFrames``, bins, channels] of ``TranscriptionAnalyzer``.
    ///   - state: what the stretch before left, replaced; `nil` starts in silence and keeps nothing.
    ///   - tape: where it is recorded.
    /// - Returns: logits and features for T frames of every key.
    public func callAsFunction(
        _ x: Tensor, state: inout TranscriptionState?, _ tape: Tape
    ) -> Output {
        let spectrum = second(first(x, tape, relu: true), tape, relu: true)
        let (batch, frames, places) = (spectrum.shape[0], spectrum.shape[1], spectrum.shape[2])
        let rows = batch * Self.keys * frames
        let lines = tape.gatherRows(
            spectrum, Self.partialRows(batch: batch, frames: frames, places: places))
        let stack = tape.reshape(lines, [rows, Self.partials.count * spectrum.width])
        var y = tape.reshape(
            tape.activation(.relu, harmonic(stack, tape)),
            [batch * Self.keys, frames, configuration.width])
        var after: [SelectiveScanState] = []
        for index in blocks.indices {
            var carried = state?.blocks[index]
            y = tape.add(y, blocks[index](norms[index](y, tape), state: &carried, tape))
            if let carried { after.append(carried) }
            guard index < mixDown.count else { continue }
            let small = tape.activation(.relu, mixDown[index](y, tape))
            let near = tape.gatherRows(small, Self.neighbourRows(batch: batch, frames: frames))
            var seen = tape.reshape(near, [rows, Self.neighbours.count * Self.mixedWidth])
            if configuration.overview {
                let sums = sumOverKeys(small, batch: batch, frames: frames, tape)
                let all = tape.gatherRows(
                    sums, Self.overviewRows(batch: batch, frames: frames))
                seen = tape.concatenate([seen, all])
            }
            y = tape.add(y, tape.reshape(mixUp[index](seen, tape), y.shape))
        }
        if state != nil { state = TranscriptionState(blocks: after) }
        let features = tape.reshape(outputNorm(y, tape), [rows, configuration.width])
        let sums = sumOverKeys(features, batch: batch, frames: frames, tape)
        return Output(
            features: features, keys: keyHead(features, tape), pedal: pedalHead(sums, tape))
    }

    /// The sum over all keys: [B 88 T, width] to [B T, width].
    private func sumOverKeys(_ x: Tensor, batch: Int, frames: Int, _ tape: Tape) -> Tensor {
        tape.embeddingSums(
            x, Self.frameRows(batch: batch, frames: frames),
            counts: [Int](repeating: Self.keys, count: batch * frames))
    }

    /// The logits of velocities / 127.
    ///
    /// - Parameters:
    ///   - features: some or all rows of ``Output/features``.
    ///   - tape: where it is recorded.
    /// - Returns: [rows, 1].
    public func velocities(of features: Tensor, _ tape: Tape) -> Tensor {
        velocityHead(features, tape)
    }

    /// Makes it faster for listening; to be called again after the weights have changed.
    public func fold() {
        first.fold()
        second.fold()
        steps.forget()
    }

    // MARK: Who sees whom

    /// For every sound, key and frame the rows of its partials in [batch, frames, places].
    static func partialRows(batch: Int, frames: Int, places: Int) -> [Int] {
        let offset = lowestKey - TranscriptionAnalyzer.lowestPitch
        var rows: [Int] = []
        rows.reserveCapacity(batch * keys * frames * partials.count)
        for b in 0..<batch {
            for key in 0..<keys {
                let seen = partials.map { min(max(key + offset + $0, 0), places - 1) }
                for frame in 0..<frames {
                    let start = (b * frames + frame) * places
                    for place in seen { rows.append(start + place) }
                }
            }
        }
        return rows
    }

    /// For every sound, key and frame the rows of its neighbours in [batch, keys, frames].
    static func neighbourRows(batch: Int, frames: Int) -> [Int] {
        var rows: [Int] = []
        rows.reserveCapacity(batch * keys * frames * neighbours.count)
        for b in 0..<batch {
            for key in 0..<keys {
                let starts = neighbours.map {
                    (b * keys + min(max(key + $0, 0), keys - 1)) * frames
                }
                for frame in 0..<frames {
                    for start in starts { rows.append(start + frame) }
                }
            }
        }
        return rows
    }

    /// For every sound, key and frame the row of its sum in [batch, frames].
    static func overviewRows(batch: Int, frames: Int) -> [Int] {
        (0..<batch * keys).flatMap { row in
            (0..<frames).map { row / keys * frames + $0 }
        }
    }

    /// For every sound and frame the rows of all keys in [batch, keys, frames].
    static func frameRows(batch: Int, frames: Int) -> [Int] {
        (0..<batch).flatMap { b in
            (0..<frames).flatMap { frame in
                (0..<keys).map { (b * keys + $0) * frames + frame }
            }
        }
    }
}
