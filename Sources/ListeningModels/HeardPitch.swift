import Foundation

/// The pitch that a tone has as a whole, from its attack on, and how clear it is: YIN (de Cheveigné and
/// Kawahara, JASA 111, 2002) with the differences of all places added, so that a place counts as much as
/// it is loud.
///
/// What lies far above the pitch is weakened first: ears take the pitch from the lower partials, and
/// hiss, scratching and stiff strings do not make it less clear.
public struct HeardPitch: Sendable {
    /// A MIDI key, not rounded.
    public let key: Double
    /// About the part of the power that does not repeat with the period: 0 for a tone, 1 for noise.
    public let aperiodicity: Double

    /// The highest aperiodicity of a clear pitch.
    public static let clear = 0.25
    /// Samples that are compared.
    private static let windowSamples = 2048
    private static let placeCount = 6
    /// What is looked for around the key, in semitones.
    private static let (below, above) = (25.0, 28.0)

    /// Measures a tone; `nil` where the sound is too short or silent.
    ///
    /// - Parameters:
    ///   - samples: one channel, half a second or more; the tone begins at once.
    ///   - sampleRate: in Hz, 22,050 to 48,000.
    ///   - key: where the pitch should be, a MIDI key from 33: two octaves up and down are looked at.
    ///   - places: where the sound is compared with itself, in seconds after the tone begins.
    ///   - margin: how far apart the aperiodicities of two periods must lie for the longer one to be the
    ///     clearer one.
    public init?(
        of samples: [Float], sampleRate: Int, near key: Int,
        places: ClosedRange<Double> = 0.01...0.3, margin: Float = 0.1
    ) {
        // Half the rate does for low tones.
        let isLow = key < 69
        let rate = Double(sampleRate) / (isLow ? 2 : 1)
        func period(_ key: Double) -> Double { rate / (440 * pow(2, (key - 69) / 12)) }
        let shortest = max(2, Int(period(Double(key) + Self.above)))
        let lags = shortest...Int(period(Double(key) - Self.below)) + 1
        var sound = samples
        if isLow {
            sound = stride(from: 0, to: samples.count - 1, by: 2).map {
                0.5 * (samples[$0] + samples[$0 + 1])
            }
        }
        let width = Int((period(Double(key)) / 12).rounded())
        for _ in 0..<2 { sound = Self.smoothed(sound, width: width) }
        let length = places.upperBound - places.lowerBound
        let starts = (0..<Self.placeCount).map {
            Int((places.lowerBound + length * Double($0) / Double(Self.placeCount)) * rate)
        }
        guard let last = starts.last,
            last + Self.windowSamples + lags.upperBound + 1 < sound.count
        else { return nil }
        let curve = Self.normalised(sound, from: starts, upTo: lags.upperBound + 1)
        guard let least = curve[lags].min(), least < 1,
            var best = lags.first(where: { curve[$0] <= least + margin })
        else { return nil }
        while best < lags.upperBound, curve[best + 1] < curve[best] { best += 1 }
        let (left, middle, right) = (
            Double(curve[best - 1]), Double(curve[best]), Double(curve[best + 1])
        )
        let bend = left - 2 * middle + right
        let shift = bend > 1e-9 ? max(-0.5, min(0.5, 0.5 * (left - right) / bend)) : 0
        self.key = 69 + 12 * log2(rate / (Double(best) + shift) / 440)
        aperiodicity = middle
    }

    /// How many octaves a clear pitch lies above a key; `nil` where it is not clear, or not within half a
    /// semitone of that note.
    public func octaves(above key: Int) -> Int? {
        let distance = self.key - Double(key)
        let octaves = (distance / 12).rounded()
        return aperiodicity < Self.clear && abs(distance - 12 * octaves) < 0.5
            ? Int(octaves) : nil
    }

    /// YIN's cumulative mean normalised difference by lag, of all places together.
    private static func normalised(
        _ samples: [Float], from starts: [Int], upTo lags: Int
    ) -> [Float] {
        var curve = [Float](repeating: 1, count: lags + 1)
        var total: Float = 0
        samples.withUnsafeBytes { bytes in
            for lag in 1...lags {
                var sum = SIMD8<Float>()
                for start in starts {
                    for index in stride(from: start, to: start + windowSamples, by: 8) {
                        let one = bytes.loadUnaligned(
                            fromByteOffset: 4 * index, as: SIMD8<Float>.self)
                        let other = bytes.loadUnaligned(
                            fromByteOffset: 4 * (index + lag), as: SIMD8<Float>.self)
                        sum += (one - other) * (one - other)
                    }
                }
                let difference = sum.sum()
                total += difference
                if total > 0 { curve[lag] = difference * Float(lag) / total }
            }
        }
        return curve
    }

    /// The mean of `width` neighbours.
    private static func smoothed(_ samples: [Float], width: Int) -> [Float] {
        guard width > 1 else { return samples }
        var sum: Float = 0
        return samples.indices.map { index in
            sum += samples[index]
            if index >= width { sum -= samples[index - width] }
            return sum / Float(width)
        }
    }
}
