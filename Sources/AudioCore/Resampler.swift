import Foundation

/// Changes sample rates by band-limited interpolation: a sinc under a Kaiser window, evaluated once
/// for each of the phases that occur (J. O. Smith, "Digital audio resampling", CCRMA).
///
/// With 24 zero crossings on each side and beta 9 the pass band reaches 0.92 of the lower Nyquist
/// frequency and what lies beyond it is about 90 dB down.
public struct Resampler: Sendable {
    /// Frames a second of the input, in Hz.
    public let inputRate: Int
    /// Frames a second of the output, in Hz.
    public let outputRate: Int

    /// Output frames come at `step / phaseCount` input frames.
    private let step: Int
    private let phaseCount: Int
    /// Input frames on each side of an output frame that count.
    private let reach: Int
    /// `phaseCount` filters of `2 * reach` taps.
    private let filters: [[Float]]

    /// - Parameters:
    ///   - inputRate: in Hz, 1...768,000.
    ///   - outputRate: in Hz, 1...768,000; the two should have a common divisor, or the table of
    ///     filters grows.
    public init(from inputRate: Int, to outputRate: Int) {
        precondition((1...768_000).contains(inputRate), "sample rate \(inputRate) out of range")
        precondition((1...768_000).contains(outputRate), "sample rate \(outputRate) out of range")
        self.inputRate = inputRate
        self.outputRate = outputRate
        var (divisor, rest) = (inputRate, outputRate)
        while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
        step = inputRate / divisor
        phaseCount = outputRate / divisor
        let cutoff = 0.955 * min(1, Double(outputRate) / Double(inputRate))
        let halfWidth = 24 / cutoff
        let reach = Int(halfWidth.rounded(.up))
        self.reach = reach
        let phaseCount = self.phaseCount
        filters = (0..<phaseCount).map { phase in
            let fraction = Double(phase) / Double(phaseCount)
            let taps = (0..<2 * reach).map { tap in
                Resampler.kernel(Double(tap - reach + 1) - fraction, cutoff, halfWidth)
            }
            // Each phase passes a constant unchanged.
            let sum = taps.reduce(0, +)
            return taps.map { Float($0 / sum) }
        }
    }

    /// Resamples a buffer; its ends are followed by silence.
    ///
    /// - Returns: `ceil(frames * outputRate / inputRate)` frames.
    /// - Complexity: O(output frames * 48 / min(1, outputRate / inputRate)).
    public func callAsFunction(_ buffer: AudioBuffer) -> AudioBuffer {
        precondition(
            buffer.sampleRate == inputRate,
            "this resampler takes \(inputRate) Hz, not \(buffer.sampleRate)")
        let channelCount = buffer.channelCount
        let frameCount = buffer.frameCount
        let outputCount = (frameCount * phaseCount + step - 1) / step
        var output = [Float](repeating: 0, count: outputCount * channelCount)
        buffer.samples.withUnsafeBufferPointer { input in
            for frame in 0..<outputCount {
                let position = frame * step
                let first = position / phaseCount - reach + 1
                let filter = filters[position % phaseCount]
                let taps = max(0, -first)..<max(max(0, -first), min(2 * reach, frameCount - first))
                for channel in 0..<channelCount {
                    var sum: Float = 0
                    for tap in taps {
                        sum += filter[tap] * input[(first + tap) * channelCount + channel]
                    }
                    output[frame * channelCount + channel] = sum
                }
            }
        }
        return AudioBuffer(samples: output, channelCount: channelCount, sampleRate: outputRate)
    }

    private static func kernel(_ x: Double, _ cutoff: Double, _ halfWidth: Double) -> Double {
        guard abs(x) < halfWidth else { return 0 }
        let phase = Double.pi * cutoff * x
        let sinc = phase == 0 ? 1 : sin(phase) / phase
        let place = x / halfWidth
        return sinc * BesselFunction.i0(9 * (1 - place * place).squareRoot()) / BesselFunction.i0(9)
    }
}
