import CFFTW
import Foundation

/// The discrete Fourier transform of real signals of one length, through FFTW.
///
/// Making and destroying plans is the only part of FFTW that threads must not do at once; one lock
/// guards it. An instance has its own working memory and belongs to one thread at a time.
public final class FourierTransform {
    /// Samples in, >= 2; `length / 2 + 1` bins out.
    public let length: Int

    private let plan: fftwf_plan
    private let input: UnsafeMutablePointer<Float>
    private let output: UnsafeMutablePointer<fftwf_complex>
    private static let planner = NSLock()

    public init(length: Int) {
        precondition(length >= 2 && length <= 1 << 26, "a transform of \(length) samples")
        self.length = length
        let input: UnsafeMutablePointer<Float> = fftwf_alloc_real(length)
        let output: UnsafeMutablePointer<fftwf_complex> = fftwf_alloc_complex(length / 2 + 1)
        // FFTW_ESTIMATE: without timing runs, so that the same machine computes the same way.
        plan = FourierTransform.planner.withLock {
            fftwf_plan_dft_r2c_1d(Int32(length), input, output, UInt32(FFTW_ESTIMATE))
        }
        self.input = input
        self.output = output
    }

    deinit {
        FourierTransform.planner.withLock { fftwf_destroy_plan(plan) }
        fftwf_free(input)
        fftwf_free(output)
    }

    /// The squared magnitudes of bins 0...length/2 of one frame, without scaling.
    ///
    /// - Parameter frame: `length` samples.
    /// - Complexity: O(length * log(length)).
    public func power(of frame: [Float]) -> [Float] {
        precondition(frame.count == length, "\(frame.count) samples for a transform of \(length)")
        for index in 0..<length { input[index] = frame[index] }
        fftwf_execute(plan)
        return (0...(length / 2)).map { bin in
            let value = output[bin]
            return value.0 * value.0 + value.1 * value.1
        }
    }
}

/// Power spectra over time: the short-time Fourier transform of a mono signal.
public struct Spectrogram: Sendable {
    /// Samples in a window, >= 2.
    public let windowSamples: Int
    /// Samples from one window to the next, >= 1.
    public let hopSamples: Int
    /// In Hz.
    public let sampleRate: Int
    /// Squared magnitudes, shape [frame, windowSamples / 2 + 1].
    public let power: [[Float]]

    /// Analyses a signal with a periodic Hann window.
    ///
    /// Frame `i` is centred on sample `i * hopSamples`; before the start and after the end lies
    /// silence. There are `samples / hopSamples + 1` frames, as in librosa with `center=True` and
    /// `pad_mode="constant"`.
    public init(of buffer: AudioBuffer, windowSamples: Int = 2048, hopSamples: Int = 512) {
        precondition(hopSamples >= 1, "the hop must be positive, not \(hopSamples)")
        let signal = buffer.mixedToMono().samples
        let transform = FourierTransform(length: windowSamples)
        let window = (0..<windowSamples).map { index in
            Float(0.5 - 0.5 * cos(2 * Double.pi * Double(index) / Double(windowSamples)))
        }
        var frame = [Float](repeating: 0, count: windowSamples)
        power = (0...(signal.count / hopSamples)).map { number in
            let start = number * hopSamples - windowSamples / 2
            for index in 0..<windowSamples {
                let place = start + index
                frame[index] = signal.indices.contains(place) ? signal[place] * window[index] : 0
            }
            return transform.power(of: frame)
        }
        self.windowSamples = windowSamples
        self.hopSamples = hopSamples
        sampleRate = buffer.sampleRate
    }

    /// The frequency of a bin, in Hz.
    public func frequency(ofBin bin: Int) -> Double {
        Double(bin) * Double(sampleRate) / Double(windowSamples)
    }

    /// The power in bands of equal width on the mel scale, shape [frame, band].
    ///
    /// The scale is M. Slaney's ("Auditory toolbox", 1998), linear up to 1000 Hz and logarithmic
    /// above; each band is a triangle of unit area, librosa's default.
    ///
    /// - Parameters:
    ///   - bandCount: >= 1.
    ///   - range: in Hz; up to half the sample rate by default.
    public func melPower(bandCount: Int = 80, range: ClosedRange<Double>? = nil) -> [[Float]] {
        precondition(bandCount >= 1, "there must be a band")
        let range = range ?? 0...(Double(sampleRate) / 2)
        let low = MelScale.mel(ofFrequency: range.lowerBound)
        let high = MelScale.mel(ofFrequency: range.upperBound)
        let edges = (0...(bandCount + 1)).map { index in
            MelScale.frequency(ofMel: low + (high - low) * Double(index) / Double(bandCount + 1))
        }
        let bands = (0..<bandCount).map { band -> (firstBin: Int, weights: [Float]) in
            let (left, centre, right) = (edges[band], edges[band + 1], edges[band + 2])
            let weights = (0...(windowSamples / 2)).map { bin -> Float in
                let frequency = frequency(ofBin: bin)
                let slope = min(
                    (frequency - left) / (centre - left), (right - frequency) / (right - centre))
                return Float(max(0, slope) * 2 / (right - left))
            }
            let first = weights.firstIndex { $0 > 0 } ?? 0
            let last = weights.lastIndex { $0 > 0 } ?? first
            return (first, Array(weights[first...last]))
        }
        return power.map { frame in
            bands.map { band in
                var sum: Float = 0
                for (index, weight) in band.weights.enumerated() {
                    sum += weight * frame[band.firstBin + index]
                }
                return sum
            }
        }
    }
}

/// Slaney's mel scale: 3 mel for 200 Hz up to 1000 Hz, then 27 mel for a factor of 6.4.
public enum MelScale {
    private static let logarithmicStep = log(6.4) / 27

    public static func mel(ofFrequency frequency: Double) -> Double {
        frequency < 1000 ? frequency * 3 / 200 : 15 + log(frequency / 1000) / logarithmicStep
    }

    public static func frequency(ofMel mel: Double) -> Double {
        mel < 15 ? mel * 200 / 3 : 1000 * exp((mel - 15) * logarithmicStep)
    }
}
