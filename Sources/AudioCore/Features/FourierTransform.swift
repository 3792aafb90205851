import CFFTW
import Foundation

/// The discrete Fourier transform of real signals of one length, through FFTW.
///
/// Making and destroying plans is the only part of FFTW that is not thread-safe; one lock guards
/// it. An instance owns its working memory and belongs to one thread at a time.
public final class FourierTransform {
    /// Samples in, >= 2; `binCount` bins out.
    public let length: Int

    /// `length / 2 + 1`: bin k is the frequency k * sampleRate / length.
    public var binCount: Int { length / 2 + 1 }

    private let plan: fftwf_plan
    private let input: UnsafeMutablePointer<Float>
    private let output: UnsafeMutablePointer<fftwf_complex>
    private static let planner = NSLock()

    public init(length: Int) {
        precondition(length >= 2 && length <= 1 << 26, "a transform of \(length) samples")
        self.length = length
        let input: UnsafeMutablePointer<Float> = fftwf_alloc_real(length)
        let output: UnsafeMutablePointer<fftwf_complex> = fftwf_alloc_complex(length / 2 + 1)
        // FFTW_ESTIMATE: chosen without timing, so the same machine always computes the same way.
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
    /// - Returns: `length / 2 + 1` values.
    /// - Complexity: O(length * log(length)).
    public func power(of frame: [Float]) -> [Float] {
        precondition(frame.count == length, "\(frame.count) samples for a transform of \(length)")
        let ones = [Float](repeating: 1, count: length)
        return [Float](unsafeUninitializedCapacity: binCount) { power, count in
            frame.withUnsafeBufferPointer { frame in
                ones.withUnsafeBufferPointer { ones in
                    self.power(of: frame, window: ones, into: power)
                }
            }
            count = binCount
        }
    }

    /// Writes the squared magnitudes of one windowed frame, without scaling and without allocating.
    ///
    /// - Parameters:
    ///   - frame: `length` samples.
    ///   - window: `length` factors.
    ///   - power: room for `binCount` values.
    /// - Complexity: O(length * log(length)).
    public func power(
        of frame: UnsafeBufferPointer<Float>, window: UnsafeBufferPointer<Float>,
        into power: UnsafeMutableBufferPointer<Float>
    ) {
        precondition(power.count >= binCount, "\(power.count) values of room for \(binCount) bins")
        spectrum(of: frame, window: window) { spectrum in
            for bin in 0..<binCount {
                let real = spectrum[2 * bin]
                let imaginary = spectrum[2 * bin + 1]
                power[bin] = real * real + imaginary * imaginary
            }
        }
    }

    /// Lets `body` read the spectrum of one windowed frame: `2 * binCount` floats, the real and the
    /// imaginary part of each bin in turn. The memory is only valid within `body`.
    public func spectrum<R>(
        of frame: UnsafeBufferPointer<Float>, window: UnsafeBufferPointer<Float>,
        _ body: (UnsafeBufferPointer<Float>) throws -> R
    ) rethrows -> R {
        precondition(
            frame.count == length && window.count == length,
            "\(frame.count) samples and \(window.count) factors for a transform of \(length)")
        for index in 0..<length { input[index] = frame[index] * window[index] }
        fftwf_execute(plan)
        return try output.withMemoryRebound(to: Float.self, capacity: 2 * binCount) {
            try body(UnsafeBufferPointer(start: $0, count: 2 * binCount))
        }
    }
}
