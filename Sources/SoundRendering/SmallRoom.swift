import Foundation

/// A little reverberation: a feedback delay network of four lines (after J.-M. Jot and A. Chaigne,
/// "Digital delay networks for designing artificial reverberators", AES Convention 90, 1991).
///
/// The lines mix through a Hadamard matrix; each has a low pass, so that high sound dies first.
public struct SmallRoom {
    private var lines: [[Float]]
    private var positions = [0, 0, 0, 0]
    private var filters: [Float] = [0, 0, 0, 0]
    private var gains: [Float]
    private let smoothing: Float
    private let wet: Float

    /// - Parameters:
    ///   - sampleRate: frames per second, in Hz.
    ///   - decaySeconds: the time in which the reverberation falls by 60 dB.
    ///   - wet: how much of it is heard, 0 to 1.
    public init(sampleRate: Int, decaySeconds: Double = 1.1, wet: Float = 0.16) {
        self.wet = wet
        // Lengths without common divisors, so that echoes do not fall together.
        let seconds = [0.0297, 0.0371, 0.0411, 0.0437]
        let lengths = seconds.map { max(2, Int($0 * Double(sampleRate)) | 1) }
        lines = lengths.map { [Float](repeating: 0, count: $0) }
        gains = lengths.map {
            Float(pow(10, -3 * Double($0) / Double(sampleRate) / decaySeconds)) * 0.5
        }
        smoothing = Float(1 - exp(-2 * Double.pi * 4500 / Double(sampleRate)))
    }

    /// Adds the reverberation to interleaved stereo samples.
    public mutating func process(_ samples: UnsafeMutableBufferPointer<Float>) {
        for frame in 0..<(samples.count / 2) {
            let left = samples[2 * frame]
            let right = samples[2 * frame + 1]
            var taps = SIMD4<Float>(
                lines[0][positions[0]], lines[1][positions[1]], lines[2][positions[2]],
                lines[3][positions[3]])
            for index in 0..<4 {
                filters[index] += smoothing * (taps[index] - filters[index])
                taps[index] = filters[index]
            }
            samples[2 * frame] = left + wet * (taps[0] + taps[2])
            samples[2 * frame + 1] = right + wet * (taps[1] + taps[3])
            let (a, b, c, d) = (taps[0], taps[1], taps[2], taps[3])
            feed(0, left + (a + b + c + d) * gains[0])
            feed(1, right + (a - b + c - d) * gains[1])
            feed(2, left + (a + b - c - d) * gains[2])
            feed(3, right + (a - b - c + d) * gains[3])
        }
    }

    private mutating func feed(_ line: Int, _ sample: Float) {
        // A floor against denormal numbers, which are slow.
        lines[line][positions[line]] = abs(sample) < 1e-12 ? 0 : sample
        positions[line] += 1
        if positions[line] == lines[line].count { positions[line] = 0 }
    }
}
