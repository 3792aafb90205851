import Foundation

/// The pitch of a steady tone by the YIN method (de Cheveigné and Kawahara, JASA 111, 2002): the first
/// deep minimum of the normalised difference between a sound and itself some time later.
enum TonePitch {
    /// What a minimum must fall below to be taken for a period.
    private static let threshold: Float = 0.2
    /// Samples that are compared.
    private static let windowSamples = 2048
    private static let frameCount = 5

    /// The median pitch over the first second after the attack.
    ///
    /// - Parameters:
    ///   - samples: one channel; the tone begins at once.
    ///   - sampleRate: in Hz.
    ///   - key: about where the pitch is looked for: 16 semitones up and down.
    /// - Returns: a MIDI key, not rounded; `nil` where no period is found.
    static func key(of samples: [Float], sampleRate: Int, near key: Int) -> Double? {
        let half = stride(from: 0, to: samples.count - 1, by: 2).map {
            0.5 * (samples[$0] + samples[$0 + 1])
        }
        let rate = Double(sampleRate) / 2
        func lag(_ key: Int) -> Int { Int(rate / (440 * pow(2, Double(key - 69) / 12))) }
        let lags = max(2, lag(key + 16))...max(8, lag(max(21, key - 16)) + 1)
        let reach = windowSamples + lags.upperBound + 1
        let room = min(half.count, Int(rate)) - reach
        let start = Int(0.05 * rate)
        guard room > start else { return nil }
        let keys = (0..<frameCount).compactMap { frame -> Double? in
            let first = start + (room - start) * frame / frameCount
            return half.withUnsafeBufferPointer { period(in: $0, from: first, lags) }
                .map { 69 + 12 * log2(rate / $0 / 440) }
        }.sorted()
        return keys.isEmpty ? nil : keys[keys.count / 2]
    }

    /// The period of one frame in samples, between two by a parabola.
    private static func period(
        in samples: UnsafeBufferPointer<Float>, from first: Int, _ lags: ClosedRange<Int>
    ) -> Double? {
        var differences = [Float](repeating: 0, count: lags.upperBound + 2)
        for lag in 1...(lags.upperBound + 1) {
            var sum: Float = 0
            for index in first..<first + windowSamples {
                let difference = samples[index] - samples[index + lag]
                sum += difference * difference
            }
            differences[lag] = sum
        }
        var total: Float = 0
        var normalised = [Float](repeating: 1, count: differences.count)
        for lag in 1..<differences.count {
            total += differences[lag]
            normalised[lag] = total > 0 ? differences[lag] * Float(lag) / total : 1
        }
        guard
            var best = lags.first(where: { normalised[$0] < threshold })
                ?? lags.min(by: { normalised[$0] < normalised[$1] }), normalised[best] < 0.5
        else { return nil }
        while best < lags.upperBound, normalised[best + 1] < normalised[best] { best += 1 }
        let (left, middle, right) = (
            Double(normalised[best - 1]), Double(normalised[best]), Double(normalised[best + 1])
        )
        let bend = left - 2 * middle + right
        let shift = bend > 1e-9 ? max(-0.5, min(0.5, 0.5 * (left - right) / bend)) : 0
        return Double(best) + shift
    }
}
