import Foundation

/// Peak and root mean square of a stream of samples, gathered block by block.
public struct AudioLevel: Sendable, Equatable {
    /// The largest magnitude so far, 1 at full scale.
    public private(set) var peak: Float = 0
    private var sumOfSquares: Double = 0
    private var count: Int = 0

    /// A level of no samples yet.
    public init() {}

    /// Takes more samples into account. Complexity: O(samples).
    public mutating func add(_ samples: UnsafeBufferPointer<Float>) {
        var peak = self.peak
        for sample in samples { peak = max(peak, abs(sample)) }
        self.peak = peak
        // Four sums at once; in double precision, so that hours of sound lose nothing.
        var sums = SIMD4<Double>(repeating: 0)
        let whole = samples.count / 4 * 4
        for start in stride(from: 0, to: whole, by: 4) {
            let four = SIMD4<Double>(
                SIMD4<Float>(
                    samples[start], samples[start + 1], samples[start + 2], samples[start + 3]))
            sums += four * four
        }
        for index in whole..<samples.count {
            sums[0] += Double(samples[index]) * Double(samples[index])
        }
        sumOfSquares += sums.sum()
        count += samples.count
    }

    /// Takes more samples into account. Complexity: O(samples).
    public mutating func add(_ samples: [Float]) {
        samples.withUnsafeBufferPointer { add($0) }
    }

    /// The root mean square; 0 for no samples.
    public var rms: Float {
        count > 0 ? Float((sumOfSquares / Double(count)).squareRoot()) : 0
    }

    /// ``peak`` in decibels relative to full scale; minus infinity for silence.
    public var peakDecibels: Double { AudioLevel.decibels(peak) }

    /// ``rms`` in decibels relative to a full-scale square wave; minus infinity for silence.
    public var rmsDecibels: Double { AudioLevel.decibels(rms) }

    /// `20 log10(amplitude)`.
    public static func decibels(_ amplitude: Float) -> Double { 20 * log10(Double(amplitude)) }

    /// `10^(decibels / 20)`.
    public static func amplitude(decibels: Double) -> Float { Float(pow(10, decibels / 20)) }
}
