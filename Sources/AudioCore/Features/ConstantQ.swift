import Foundation

/// The constant-Q transform: magnitudes of bins that are equally spaced in pitch (Brown, JASA 1991).
///
/// Every bin looks through a Hann window of the same number of periods, Q = 1 / (2^(1/B) - 1) for B
/// bins per octave. All octaves use the same spectral kernels (Brown and Puckette, JASA 1992), on a
/// signal whose rate is halved from each octave to the next lower one (Schörkhuber and Klapuri 2010). A
/// steady sine of amplitude 1 on the centre of a bin has magnitude 1 there.
///
/// One analyser serves whole files and streams with the same values; frame `i` is centred on sample
/// `i * hopSamples`, and silence surrounds the signal.
public struct ConstantQ {
    /// In Hz.
    public let sampleRate: Int
    /// The centre of bin 0, in Hz.
    public let minimumFrequency: Double
    /// Bins per octave, >= 1.
    public let binsPerOctave: Int
    /// Bins in a frame.
    public let binCount: Int
    /// Samples from one frame to the next, >= 1.
    public let hopSamples: Int

    private let kernels: SpectralKernels
    /// The highest octave first; each at half the rate of the one before.
    private var levels: [OctaveLevel]
    private let decimator: HalvingFilter
    private var sampleCount = 0
    private var emitted = 0
    private var frame: [Float]

    /// - Parameters:
    ///   - sampleRate: in Hz.
    ///   - minimumFrequency: in Hz; C1 by default.
    ///   - octaveCount: >= 1; the highest octave must end below 0.45 of the sample rate.
    ///   - binsPerOctave: 12 for semitones, 36 for thirds of them.
    ///   - hopSamples: samples from one frame to the next.
    public init(
        sampleRate: Int, minimumFrequency: Double = 32.703_195_662_574_83, octaveCount: Int = 7,
        binsPerOctave: Int = 36, hopSamples: Int = 512
    ) {
        precondition(octaveCount >= 1 && binsPerOctave >= 1 && hopSamples >= 1, "out of range")
        precondition(minimumFrequency > 0, "the lowest bin needs a positive frequency")
        let top = minimumFrequency * pow(2, Double(octaveCount))
        precondition(
            top <= 0.45 * Double(sampleRate),
            "\(octaveCount) octaves from \(minimumFrequency) Hz end above 0.45 of \(sampleRate) Hz")
        self.sampleRate = sampleRate
        self.minimumFrequency = minimumFrequency
        self.binsPerOctave = binsPerOctave
        self.hopSamples = hopSamples
        binCount = octaveCount * binsPerOctave
        // Rates that the highest octave does not need are left out.
        var skippedHalvings = 0
        while top <= 0.225 * Double(sampleRate) / pow(2, Double(skippedHalvings)) {
            skippedHalvings += 1
        }
        let highest = top * pow(2, Double(skippedHalvings)) / Double(sampleRate)
        let kernels = SpectralKernels(lowestFrequency: highest / 2, binCount: binsPerOctave)
        self.kernels = kernels
        decimator = HalvingFilter(passBand: highest / 2)
        let halvings = skippedHalvings
        levels = (0..<(halvings + octaveCount)).map { level in
            OctaveLevel(
                firstBin: level < halvings
                    ? nil : (octaveCount - 1 - (level - halvings)) * binsPerOctave,
                leading: kernels.length / 2 + 1)
        }
        frame = [Float](repeating: 0, count: binCount)
    }

    /// The centre of a bin, in Hz.
    public func frequency(ofBin bin: Int) -> Double {
        minimumFrequency * pow(2, Double(bin) / Double(binsPerOctave))
    }

    /// Samples that must follow a frame's centre before the frame is complete.
    public var lookAheadSamples: Int {
        var samples = 0
        for level in levels.indices.reversed() {
            samples +=
                (level == levels.count - 1 ? kernels.length / 2 + 1 : decimator.reach + 1) << level
        }
        return samples
    }

    /// Takes the next samples and passes on every complete frame: `binCount` magnitudes.
    public mutating func push(
        _ samples: UnsafeBufferPointer<Float>, emit: (UnsafeBufferPointer<Float>) -> Void
    ) {
        sampleCount += samples.count
        levels[0].append(samples)
        advance(upTo: .max, emit: emit)
    }

    /// Ends the signal and passes on its last frames; the analyser is then ready for another one.
    public mutating func finish(emit: (UnsafeBufferPointer<Float>) -> Void) {
        let count = sampleCount / hopSamples + 1
        let silence = [Float](repeating: 0, count: 8192)
        while emitted < count {
            silence.withUnsafeBufferPointer { levels[0].append($0) }
            advance(upTo: count, emit: emit)
        }
        for level in levels.indices { levels[level].reset() }
        (sampleCount, emitted) = (0, 0)
    }

    /// The magnitudes of a whole signal, shape [samples / hopSamples + 1, binCount].
    ///
    /// - Complexity: O(frames * octaves * (K log K + B)), K the kernels' length, about 8 Q.
    public mutating func callAsFunction(_ samples: [Float]) -> FeatureMatrix {
        FeatureMatrix.collecting(
            bandCount: binCount, expectedFrames: samples.count / hopSamples + 1
        ) { collect in
            samples.withUnsafeBufferPointer { samples in
                // In blocks, so that the halved copies stay in the cache.
                for start in stride(from: 0, to: samples.count, by: 1 << 15) {
                    let end = min(samples.count, start + 1 << 15)
                    push(UnsafeBufferPointer(rebasing: samples[start..<end]), emit: collect)
                }
            }
            finish(emit: collect)
        }
    }

    private mutating func advance(upTo limit: Int, emit: (UnsafeBufferPointer<Float>) -> Void) {
        levels.withUnsafeMutableBufferPointer { levels in
            for level in 1..<max(1, levels.count) {
                decimator.halve(&levels[level - 1], into: &levels[level])
            }
        }
        while emitted < limit, isComplete(emitted) {
            for level in levels.indices {
                guard let firstBin = levels[level].firstBin else { continue }
                let start = centre(of: emitted, level: level) - kernels.length / 2
                levels[level].withSamples(from: start, count: kernels.length) { samples in
                    kernels.magnitudes(of: samples, into: &frame, at: firstBin)
                }
            }
            frame.withUnsafeBufferPointer(emit)
            emitted += 1
        }
        for level in levels.indices {
            levels[level].discard(before: centre(of: emitted, level: level) - kernels.length / 2)
        }
    }

    /// The sample at the centre of a frame at the rate of a level.
    private func centre(of frame: Int, level: Int) -> Int {
        (frame * hopSamples + (1 << level) / 2) >> level
    }

    private func isComplete(_ frame: Int) -> Bool {
        levels.indices.allSatisfy { level in
            levels[level].firstBin == nil
                || centre(of: frame, level: level) - kernels.length / 2 + kernels.length
                    <= levels[level].end
        }
    }
}

/// Windowed complex exponentials of one octave in the frequency domain, where each is short.
private final class SpectralKernels {
    /// Samples that a kernel looks at; a power of two.
    let length: Int
    private let transform: FourierTransform
    private let window: [Float]
    private let firstBins: [Int]
    private let starts: [Int]
    /// Real and imaginary parts in turn.
    private let values: [Float]

    /// - Parameters:
    ///   - lowestFrequency: of bin 0, in cycles per sample.
    ///   - binCount: bins in the octave.
    init(lowestFrequency: Double, binCount: Int) {
        let quality = 1 / (pow(2, 1 / Double(binCount)) - 1)
        var length = 16
        while Double(length) < quality / lowestFrequency { length *= 2 }
        self.length = length
        transform = FourierTransform(length: length)
        window = [Float](repeating: 1, count: length)
        var (firstBins, starts, values) = ([Int](), [0], [Float]())
        for bin in 0..<binCount {
            let frequency = lowestFrequency * pow(2, Double(bin) / Double(binCount))
            let (first, kernel) = SpectralKernels.kernel(
                frequency: frequency, periods: quality, length: length)
            firstBins.append(first)
            values.append(contentsOf: kernel)
            starts.append(values.count)
        }
        (self.firstBins, self.starts, self.values) = (firstBins, starts, values)
    }

    /// The significant bins of a kernel's spectrum: the Hann window's transform has a closed form.
    private static func kernel(
        frequency: Double, periods: Double, length: Int
    ) -> (firstBin: Int, values: [Float]) {
        let samples = periods / frequency
        // The window's spectrum at a distance of d bins of a transform of its own length.
        func hann(_ d: Double) -> Double {
            func sinc(_ x: Double) -> Double { x == 0 ? 1 : sin(.pi * x) / (.pi * x) }
            return sinc(d) + 0.5 * (sinc(d - 1) + sinc(d + 1))
        }
        let scale = samples / Double(length)
        let centre = frequency * Double(length)
        // Side lobes fall off with the third power: beyond 9 of its own bins they are below -80 dB.
        let reach = 9 / scale
        let first = max(0, Int((centre - reach).rounded(.up)))
        let last = min(length / 2, Int((centre + reach).rounded(.down)))
        var values: [Float] = []
        for bin in first...last {
            // Centred on sample length / 2: a shift that alternates the sign of the bins. The factor
            // 2 makes the magnitude of a sine that of its amplitude.
            let sign = bin % 2 == 0 ? 2.0 : -2.0
            values.append(Float(sign * hann((Double(bin) - centre) * scale) / Double(length)))
        }
        return (first, values)
    }

    /// Writes the magnitudes of all bins for `length` samples.
    func magnitudes(
        of samples: UnsafeBufferPointer<Float>, into frame: inout [Float], at firstBin: Int
    ) {
        window.withUnsafeBufferPointer { window in
            transform.spectrum(of: samples, window: window) { spectrum in
                values.withUnsafeBufferPointer { values in
                    frame.withUnsafeMutableBufferPointer { frame in
                        for bin in firstBins.indices {
                            var (real, imaginary): (Float, Float) = (0, 0)
                            let first = firstBins[bin]
                            let start = starts[bin]
                            for index in 0..<(starts[bin + 1] - start) {
                                let value = values[start + index]
                                real += value * spectrum[2 * (first + index)]
                                imaginary += value * spectrum[2 * (first + index) + 1]
                            }
                            frame[firstBin + bin] =
                                (real * real + imaginary * imaginary).squareRoot()
                        }
                    }
                }
            }
        }
    }
}

/// The signal at one rate, as far as it is still needed.
private struct OctaveLevel {
    /// Where this level's bins lie in a frame; `nil` where it only feeds the next one.
    let firstBin: Int?
    private let leading: Int
    private var samples: [Float]
    /// The index of `samples[0]`; the signal begins at 0.
    private var start: Int
    /// What the next level has taken: its next sample.
    var nextHalved = 0

    init(firstBin: Int?, leading: Int) {
        self.firstBin = firstBin
        self.leading = leading
        samples = [Float](repeating: 0, count: leading)
        start = -leading
    }

    /// One past the last sample that is there.
    var end: Int { start + samples.count }

    mutating func append(_ new: UnsafeBufferPointer<Float>) { samples.append(contentsOf: new) }
    mutating func append(_ sample: Float) { samples.append(sample) }
    mutating func reset() { self = OctaveLevel(firstBin: firstBin, leading: leading) }

    func withSamples<R>(
        from first: Int, count: Int, _ body: (UnsafeBufferPointer<Float>) throws -> R
    ) rethrows -> R {
        try samples.withUnsafeBufferPointer {
            try body(UnsafeBufferPointer(rebasing: $0[first - start..<first - start + count]))
        }
    }

    /// Drops samples that neither frames from `first` on nor the next level need.
    mutating func discard(before first: Int) {
        let needed = min(first, 2 * nextHalved - leading)
        // Seldom, so that the cost of moving the rest is shared by many frames.
        guard needed - start > 1 << 14 else { return }
        samples.removeSubrange(..<(needed - start))
        start = needed
    }
}

/// Halves a sample rate through a linear-phase low-pass filter (Kaiser window, 80 dB).
private struct HalvingFilter {
    /// Taps on each side of the centre.
    let reach: Int
    private let taps: [Float]

    /// - Parameter passBand: what must survive, in cycles per input sample, below 0.25. What would fold
    ///   into it is removed.
    init(passBand: Double) {
        let transition = 0.5 - 2 * passBand
        let attenuation = 80.0
        let beta = 0.1102 * (attenuation - 8.7)
        let reach = Int(((attenuation - 8) / (2.285 * 2 * .pi * transition) / 2).rounded(.up)) + 1
        var taps = (-reach...reach).map { index -> Double in
            let x = Double(index)
            let sinc = index == 0 ? 0.5 : sin(.pi * x / 2) / (.pi * x)
            let place = x / Double(reach + 1)
            return sinc * BesselFunction.i0(beta * (1 - place * place).squareRoot())
                / BesselFunction.i0(beta)
        }
        let sum = taps.reduce(0, +)
        taps = taps.map { $0 / sum }
        self.reach = reach
        self.taps = taps.map { Float($0) }
    }

    /// Takes what can be taken from one level into the next.
    func halve(_ source: inout OctaveLevel, into target: inout OctaveLevel) {
        while 2 * source.nextHalved + reach < source.end {
            let centre = 2 * source.nextHalved
            let sample = source.withSamples(from: centre - reach, count: 2 * reach + 1) { samples in
                taps.withUnsafeBufferPointer { taps in
                    // The filter is symmetric, and but for its centre every second tap is 0.
                    var sum = taps[reach] * samples[reach]
                    for distance in stride(from: 1, through: reach, by: 2) {
                        sum +=
                            taps[reach + distance]
                            * (samples[reach - distance] + samples[reach + distance])
                    }
                    return sum
                }
            }
            target.append(sample)
            source.nextHalved += 1
        }
    }
}

/// The modified Bessel function of the first kind and order 0, which Kaiser windows are made of.
enum BesselFunction {
    /// By its power series; exact to double precision for |x| <= 30.
    static func i0(_ x: Double) -> Double {
        var (sum, term) = (1.0, 1.0)
        for index in 1...60 {
            term *= (x / 2 / Double(index)) * (x / 2 / Double(index))
            sum += term
        }
        return sum
    }
}
