import Foundation

/// Energy per pitch class, folded from a constant-Q transform.
public struct Chroma: Sendable {
    /// Bins per octave of the transform, a multiple of 12.
    public let binsPerOctave: Int
    /// The pitch class of bin 0: 0 is C.
    public let firstPitchClass: Int
    /// How far the music's tuning lies above A4 = 440 Hz, in semitones, -0.5..<0.5.
    public let tuning: Double

    public init(binsPerOctave: Int = 36, firstPitchClass: Int = 0, tuning: Double = 0) {
        precondition(
            binsPerOctave > 0 && binsPerOctave % 12 == 0, "bins per octave in multiples of 12")
        self.binsPerOctave = binsPerOctave
        self.firstPitchClass = firstPitchClass
        self.tuning = tuning
    }

    /// Folds frames of magnitudes into 12 classes, C first; each frame is divided by its largest class
    /// unless it is silent. Shape [frame, 12].
    public func callAsFunction(_ magnitudes: FeatureMatrix) -> FeatureMatrix {
        let classes = (0..<magnitudes.bandCount).map { bin -> Int in
            let semitones = Double(bin) * 12 / Double(binsPerOctave) - tuning
            let nearest = Int(semitones.rounded()) + firstPitchClass
            return ((nearest % 12) + 12) % 12
        }
        var result = FeatureMatrix(frameCount: magnitudes.frameCount, bandCount: 12)
        let bins = magnitudes.bandCount
        magnitudes.values.withUnsafeBufferPointer { magnitudes in
            result.values.withUnsafeMutableBufferPointer { result in
                for frame in 0..<(magnitudes.count / bins) {
                    let sums = UnsafeMutableBufferPointer(
                        rebasing: result[12 * frame..<12 * (frame + 1)])
                    for bin in 0..<bins { sums[classes[bin]] += magnitudes[frame * bins + bin] }
                    let largest = sums.max() ?? 0
                    guard largest > .leastNormalMagnitude else { continue }
                    for pitchClass in 0..<12 { sums[pitchClass] /= largest }
                }
            }
        }
        return result
    }

    /// The tuning of a recording above A4 = 440 Hz: the circular mean of the places of spectral
    /// peaks between semitones, weighted by magnitude.
    ///
    /// - Parameters:
    ///   - magnitudes: of a constant-Q transform that begins on a semitone of A4 = 440 Hz.
    ///   - binsPerOctave: of the transform, at least 36.
    /// - Returns: semitones, -0.5..<0.5; 0 for silence.
    public static func tuning(of magnitudes: FeatureMatrix, binsPerOctave: Int = 36) -> Double {
        let perSemitone = Double(binsPerOctave) / 12
        var (real, imaginary) = (0.0, 0.0)
        for frame in 0..<magnitudes.frameCount {
            let values = magnitudes.frame(frame)
            let first = values.startIndex
            for bin in 1..<max(1, values.count - 1) {
                let (below, here, above) = (
                    Double(values[first + bin - 1]), Double(values[first + bin]),
                    Double(values[first + bin + 1])
                )
                guard here > below, here >= above else { continue }
                // The vertex of the parabola through three magnitudes.
                let offset = 0.5 * (below - above) / (below - 2 * here + above)
                let angle = 2 * Double.pi * (Double(bin) + offset) / perSemitone
                real += here * cos(angle)
                imaginary += here * sin(angle)
            }
        }
        guard real != 0 || imaginary != 0 else { return 0 }
        let tuning = atan2(imaginary, real) / (2 * .pi)
        return tuning >= 0.5 ? tuning - 1 : tuning
    }
}

/// A constant-Q transform seen from each bin's harmonics (Bittner et al., ISMIR 2017): the same bin of
/// every layer is a multiple of one fundamental, so a small convolution sees a whole tone.
public struct HarmonicConstantQ {
    /// Multiples of the fundamental.
    public let harmonics: [Double]
    /// Bins of each layer.
    public let binCount: Int

    private var transform: ConstantQ
    /// Where each layer begins in the transform, in bins and parts of them.
    private let offsets: [Double]

    /// - Parameters:
    ///   - sampleRate: in Hz.
    ///   - minimumFrequency: the fundamental of bin 0, in Hz.
    ///   - octaveCount: octaves of fundamentals.
    ///   - binsPerOctave: bins of fundamentals in an octave.
    ///   - hopSamples: samples from frame to frame.
    ///   - harmonics: multiples, > 0; what lies above 0.45 of the sample rate is 0.
    public init(
        sampleRate: Int, minimumFrequency: Double = 32.703_195_662_574_83, octaveCount: Int = 6,
        binsPerOctave: Int = 36, hopSamples: Int = 512,
        harmonics: [Double] = [0.5, 1, 2, 3, 4, 5]
    ) {
        precondition(harmonics.allSatisfy { $0 > 0 }, "harmonics are positive")
        let lowest = harmonics.min() ?? 1
        let highest = harmonics.max() ?? 1
        let wanted = octaveCount + Int(log2(highest / lowest).rounded(.up))
        let limit = log2(0.45 * Double(sampleRate) / (minimumFrequency * lowest))
        self.harmonics = harmonics
        binCount = octaveCount * binsPerOctave
        transform = ConstantQ(
            sampleRate: sampleRate, minimumFrequency: minimumFrequency * lowest,
            octaveCount: max(1, min(wanted, Int(limit.rounded(.down)))),
            binsPerOctave: binsPerOctave, hopSamples: hopSamples)
        offsets = harmonics.map { log2($0 / lowest) * Double(binsPerOctave) }
    }

    /// The layers of a whole signal, shape [frame, harmonic * binCount + bin].
    public mutating func callAsFunction(_ samples: [Float]) -> FeatureMatrix {
        let whole = transform(samples)
        let layers = harmonics.count
        var result = FeatureMatrix(frameCount: whole.frameCount, bandCount: layers * binCount)
        for frame in 0..<whole.frameCount {
            for (layer, offset) in offsets.enumerated() {
                let shift = Int(offset.rounded(.down))
                let part = Float(offset - offset.rounded(.down))
                for bin in 0..<min(binCount, whole.bandCount - 1 - shift) {
                    // Between two bins, in a straight line.
                    result[frame, layer * binCount + bin] =
                        whole[frame, bin + shift] * (1 - part)
                        + whole[frame, bin + shift + 1] * part
                }
            }
        }
        return result
    }
}
