import MessagePassing
import Testing

@testable import Training

/// What communication costs, and what it makes of a step.
@Suite struct StepForecastTests {
    private static let cost = SumCost(latencySeconds: 20e-6, secondsPerByte: 1e-9)

    /// A million bytes over four ranks: six messages and one and a half million bytes.
    @Test func secondsByHand() {
        #expect(abs(Self.cost.seconds(bytes: 1_000_000, ranks: 4) - 0.00162) < 1e-12)
        #expect(abs(Self.cost.seconds(bytes: 1_000_000, ranks: 4, buckets: 3) - 0.00186) < 1e-12)
        #expect(Self.cost.seconds(bytes: 1_000_000, ranks: 1) == 0)
        let slow = Self.cost.over(latencySeconds: 30e-6, bitsPerSecond: 8e9)
        #expect(abs(slow.latencySeconds - 50e-6) < 1e-15)
        #expect(abs(slow.secondsPerByte - 2e-9) < 1e-18)
    }

    @Test func fitsFindWhatMadeTheMeasurements() {
        let samples = [(2, 1000), (2, 1_000_000), (4, 50_000), (4, 10_000_000)].map {
            ranks, bytes in
            SumCost.Sample(
                ranks: ranks, bytes: bytes,
                seconds: Self.cost.seconds(bytes: bytes, ranks: ranks))
        }
        let fitted = SumCost(fitting: samples)
        #expect(abs(fitted.latencySeconds / Self.cost.latencySeconds - 1) < 1e-6)
        #expect(abs(fitted.secondsPerByte / Self.cost.secondsPerByte - 1) < 1e-6)
        // One length tells bandwidth alone.
        let single = SumCost(fitting: [samples[3]])
        #expect(single.latencySeconds == 0 && single.secondsPerByte > 0.9e-9)
    }

    /// A short sum hides behind the backward pass but for its last bucket; a long one does not.
    @Test func forecasts() {
        let bucket = GradientExchange.bucketCount
        let short = StepForecast(
            computeSeconds: 0.3, parameters: 4 * bucket, ranks: 2, wire: .float32,
            cost: SumCost(latencySeconds: 0, secondsPerByte: 1e-9))
        #expect(abs(short.sumSeconds - Double(16 * bucket) * 1e-9) < 1e-12)
        #expect(abs(short.waitSeconds - short.sumSeconds / 4) < 1e-12)
        #expect(short.efficiency > 0.98)
        let long = StepForecast(
            computeSeconds: 0.3, parameters: 4 * bucket, ranks: 2, wire: .bf16,
            cost: SumCost(latencySeconds: 0, secondsPerByte: 1e-7))
        #expect(abs(long.sumSeconds - Double(8 * bucket) * 1e-7) < 1e-9)
        #expect(abs(long.waitSeconds - (long.sumSeconds - 0.15)) < 1e-9)
        #expect(long.seconds == long.computeSeconds + long.waitSeconds)
    }
}
