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
    public mutating func add(_ samples: some Sequence<Float>) {
        for sample in samples {
            peak = max(peak, abs(sample))
            sumOfSquares += Double(sample) * Double(sample)
            count += 1
        }
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
