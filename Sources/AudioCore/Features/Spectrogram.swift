import Foundation

/// Power spectra over time: the short-time Fourier transform of a mono signal.
///
/// One analyser serves whole files (``callAsFunction(_:)``) and streams (``push(_:emit:)`` and
/// ``finish(emit:)``), with the same values. No memory is allocated per frame.
public struct SpectrumAnalyzer {
    /// Samples in a window, >= 2.
    public var windowSamples: Int { cutter.frameSamples }
    /// Samples from one window to the next, >= 1.
    public var hopSamples: Int { cutter.hopSamples }
    /// Bins in a frame: `windowSamples / 2 + 1`.
    public var binCount: Int { transform.binCount }

    private var cutter: FrameCutter
    private let transform: FourierTransform
    private let window: [Float]
    private var power: [Float]

    /// - Parameters:
    ///   - windowSamples: the length of the periodic Hann window and of the transform.
    ///   - hopSamples: samples from one window to the next.
    public init(windowSamples: Int = 2048, hopSamples: Int = 512) {
        cutter = FrameCutter(frameSamples: windowSamples, hopSamples: hopSamples)
        transform = FourierTransform(length: windowSamples)
        window = SpectrumAnalyzer.hannWindow(windowSamples)
        power = [Float](repeating: 0, count: transform.binCount)
    }

    /// The periodic Hann window of a length: 0 at its first sample, 1 in its middle.
    public static func hannWindow(_ length: Int) -> [Float] {
        (0..<length).map { Float(0.5 - 0.5 * cos(2 * Double.pi * Double($0) / Double(length))) }
    }

    /// Takes the next samples and passes on the squared magnitudes, `binCount` per frame.
    public mutating func push(
        _ samples: UnsafeBufferPointer<Float>, emit: (UnsafeBufferPointer<Float>) -> Void
    ) {
        let (transform, window) = (self.transform, self.window)
        power.withUnsafeMutableBufferPointer { power in
            cutter.push(samples) { frame in
                window.withUnsafeBufferPointer {
                    transform.power(of: frame, window: $0, into: power)
                }
                emit(UnsafeBufferPointer(power))
            }
        }
    }

    /// Ends the signal and passes on its last frames; the analyser is then ready for another one.
    public mutating func finish(emit: (UnsafeBufferPointer<Float>) -> Void) {
        let (transform, window) = (self.transform, self.window)
        power.withUnsafeMutableBufferPointer { power in
            cutter.finish { frame in
                window.withUnsafeBufferPointer {
                    transform.power(of: frame, window: $0, into: power)
                }
                emit(UnsafeBufferPointer(power))
            }
        }
    }

    /// The power spectra of a whole signal, shape [samples / hopSamples + 1, binCount].
    public mutating func callAsFunction(_ samples: [Float]) -> FeatureMatrix {
        let expected = cutter.frameCount(ofSamples: samples.count)
        return FeatureMatrix.collecting(bandCount: binCount, expectedFrames: expected) { collect in
            samples.withUnsafeBufferPointer { push($0, emit: collect) }
            finish(emit: collect)
        }
    }
}

/// Power spectra of a sound over time, with their frequencies.
public struct Spectrogram: Sendable {
    /// Samples in a window, >= 2.
    public let windowSamples: Int
    /// Samples from one window to the next, >= 1.
    public let hopSamples: Int
    /// In Hz.
    public let sampleRate: Int
    /// Squared magnitudes, shape [frame, windowSamples / 2 + 1].
    public let power: FeatureMatrix

    /// Analyses the mean of all channels with a periodic Hann window.
    ///
    /// Frame `i` is centred on sample `i * hopSamples`, as ``FrameCutter`` has it.
    public init(of buffer: AudioBuffer, windowSamples: Int = 2048, hopSamples: Int = 512) {
        var analyzer = SpectrumAnalyzer(windowSamples: windowSamples, hopSamples: hopSamples)
        power = analyzer(buffer.mixedToMono().samples)
        self.windowSamples = windowSamples
        self.hopSamples = hopSamples
        sampleRate = buffer.sampleRate
    }

    /// The frequency of a bin, in Hz.
    public func frequency(ofBin bin: Int) -> Double {
        Double(bin) * Double(sampleRate) / Double(windowSamples)
    }

    /// The power in mel bands.
    ///
    /// - Parameters:
    ///   - bandCount: >= 1.
    ///   - range: in Hz; up to half the sample rate by default.
    ///   - scale: Slaney's by default, as in librosa.
    /// - Returns: shape [frame, band].
    public func melPower(
        bandCount: Int = 128, range: ClosedRange<Double>? = nil, scale: MelScale = .slaney
    ) -> FeatureMatrix {
        let filters = MelFilterbank(
            bandCount: bandCount, windowSamples: windowSamples, sampleRate: sampleRate,
            range: range, scale: scale)
        return filters(power)
    }
}
