import AudioCore
import CKernels
import Foundation

/// What a transcriber hears: every 20 ms the power in quarter-tone halves from G sharp 0 to 8 kHz, through
/// windows of 32, 128 and 512 ms that all end with the frame.
///
/// The short window tells when something is struck, the long one which of two low neighbours it
/// is. ``Windows`` says how much the newest samples count. Nothing of a frame lies in the future, so a frame is there as soon as its sound is. A value is a level: 0 at
/// -90 dB and below, 1 at that of a sine of full scale. A fourth channel says where on the axis a bin lies.
///
/// An instance belongs to one thread at a time; it allocates nothing per frame.
public struct TranscriptionAnalyzer {
    /// Hz.
    public static let sampleRate = 16_000
    /// Samples of a frame.
    public static let hopSamples = 320
    /// Frames a second.
    public static let frameRate = 50.0
    /// Bins in a semitone.
    public static let binsPerSemitone = 4
    /// The pitch of bin 0, a MIDI note number.
    public static let lowestPitch = 20
    /// Semitones from ``lowestPitch`` that the bins cover.
    public static let semitones = 100
    /// Bins in a frame.
    public static let binCount = semitones * binsPerSemitone
    /// Values at a bin: one for each window, and its place.
    public static let channels = windows.count + 1
    /// Values in a frame: ``binCount`` x ``channels``, bin by bin.
    public static let frameSize = binCount * channels

    /// How windows fall towards the newest samples.
    public enum Windows: Sendable {
        /// As slowly as they rise: Hann's, whose side lobes are low.
        case symmetric
        /// Within the last 4, 8 and 16 ms, for who cannot wait: what has just been struck counts at once. A strike
        /// is seen some 10 ms earlier, through side lobes that are higher.
        case steep
    }

    /// Their lengths, and those of their steep falls, in samples.
    static let windows: [(length: Int, fall: Int)] = [(512, 64), (2048, 128), (8192, 256)]
    /// The level that becomes 0, in decibels.
    private static let floorDecibels: Float = -90

    private let kernels = cadenza_best_kernels().pointee
    private let banks: [Bank]
    /// One for each bank.
    private let transforms: [FourierTransform]
    private let history: Int
    /// The last samples, the newest at the end; more than ``history`` between two moves.
    private var samples: [Float]
    private var fresh = 0
    private var frame: [Float]
    private var power: [Float]

    /// - Parameter windows: how windows fall towards the newest samples.
    public init(_ windows: Windows = .symmetric) {
        banks = windows == .steep ? Bank.steep : Bank.symmetric
        transforms = banks.map { FourierTransform(length: $0.window.count) }
        history = Self.windows.map(\.length).max() ?? 0
        samples = [Float](repeating: 0, count: history)
        frame = [Float](repeating: 0, count: Self.frameSize)
        power = [Float](repeating: 0, count: history / 2 + 1)
        for bin in 0..<Self.binCount {
            frame[bin * Self.channels + Self.channels - 1] = Float(bin) / Float(Self.binCount)
        }
    }

    /// Takes the next samples and passes on every frame that is complete.
    ///
    /// - Parameters:
    ///   - new: one channel at ``sampleRate``; any number.
    ///   - emit: gets ``frameSize`` values, valid within the call.
    public mutating func push(
        _ new: some Sequence<Float>, emit: (UnsafeBufferPointer<Float>) throws -> Void
    ) rethrows {
        for sample in new {
            samples.append(sample)
            fresh += 1
            guard fresh == Self.hopSamples else { continue }
            fresh = 0
            fill()
            try frame.withUnsafeBufferPointer(emit)
            if samples.count > 4 * history { samples.removeFirst(samples.count - history) }
        }
    }

    /// The frames of a whole sound: the first `samples.count / hopSamples`, one after another.
    public static func frames(of sound: [Float], _ windows: Windows = .symmetric) -> [Float] {
        var analyzer = TranscriptionAnalyzer(windows)
        var frames: [Float] = []
        frames.reserveCapacity(sound.count / hopSamples * frameSize)
        analyzer.push(sound) { frames.append(contentsOf: $0) }
        return frames
    }

    /// Writes the frame that ends with the last sample.
    private mutating func fill() {
        samples.withUnsafeBufferPointer { samples in
            for (channel, (bank, transform)) in zip(banks, transforms).enumerated() {
                let part = UnsafeBufferPointer(rebasing: samples.suffix(transform.length))
                power.withUnsafeMutableBufferPointer { power in
                    bank.window.withUnsafeBufferPointer {
                        transform.power(of: part, window: $0, into: power)
                    }
                    frame.withUnsafeMutableBufferPointer { frame in
                        kernels.band_levels(
                            Int64(Self.binCount), bank.firsts, bank.counts, bank.weights,
                            power.baseAddress, 1e-12, -Self.floorDecibels,
                            frame.baseAddress.map { $0 + channel }, Int64(Self.channels))
                    }
                }
            }
        }
    }

    /// A window, and what each bin takes of its spectrum: all analyzers share them, so that streams that
    /// are heard by turns find them in the cache.
    private struct Bank: Sendable {
        static let symmetric = windows.map { Bank(length: $0.length, fall: nil) }
        static let steep = windows.map { Bank(length: $0.length, fall: $0.fall) }

        let window: [Float]
        /// Of each bin, the first line of the spectrum that it weighs, and how many.
        private(set) var firsts: [Int32] = []
        private(set) var counts: [Int32] = []
        /// The weights of all bins, one bin's after another's.
        private(set) var weights: [Float] = []

        /// - Parameters:
        ///   - length: samples.
        ///   - fall: the samples in which the window falls; `nil` for Hann's.
        init(length: Int, fall: Int?) {
            let window =
                fall.map { Self.window(rise: length - $0, fall: $0) }
                ?? SpectrumAnalyzer.hannWindow(length)
            // A sine of full scale has the power 1.
            let sum = window.reduce(0, +)
            self.window = window.map { 2 * $0 / sum }
            let spacing = Double(TranscriptionAnalyzer.sampleRate) / Double(length)
            let binsPerOctave = Double(12 * TranscriptionAnalyzer.binsPerSemitone)
            for bin in 0..<TranscriptionAnalyzer.binCount {
                let pitch =
                    Double(TranscriptionAnalyzer.lowestPitch) + Double(bin)
                    / Double(TranscriptionAnalyzer.binsPerSemitone)
                let centre = 440 * exp2((pitch - 69) / 12)
                // A triangle that reaches to the neighbouring bins, or to the next lines of the spectrum.
                let reach = max(centre * (exp2(1 / binsPerOctave) - 1), spacing)
                let first = max(0, Int(((centre - reach) / spacing).rounded(.up)))
                let last = min(length / 2, Int(((centre + reach) / spacing).rounded(.down)))
                let lines = first > length / 2 ? first..<first : first..<max(first, last) + 1
                firsts.append(Int32(lines.lowerBound))
                counts.append(Int32(lines.count))
                weights += lines.map {
                    Float(max(0, 1 - abs(Double($0) * spacing - centre) / reach))
                }
            }
        }

        /// Half of one of Hann's windows, then half of a shorter one.
        private static func window(rise: Int, fall: Int) -> [Float] {
            (0..<rise + fall).map { index in
                let x =
                    index < rise
                    ? (Double(index) + 0.5) / Double(rise)
                    : (Double(rise + fall - index) - 0.5) / Double(fall)
                return Float(pow(sin(Double.pi / 2 * x), 2))
            }
        }
    }
}
