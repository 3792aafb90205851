/// Harmonic and percussive parts of a spectrogram by median filtering (Fitzgerald, DAFx 2010): steady
/// tones are smooth over time, strokes are smooth over frequency.
public struct HarmonicPercussiveSeparation: Sendable {
    /// Odd lengths of the medians: frames for the harmonic part, bins for the percussive part.
    public let harmonicFrames: Int
    public let percussiveBins: Int

    /// 31 and 31 are librosa's defaults.
    public init(harmonicFrames: Int = 31, percussiveBins: Int = 31) {
        precondition(
            harmonicFrames % 2 == 1 && percussiveBins % 2 == 1 && harmonicFrames > 0
                && percussiveBins > 0, "medians need odd lengths")
        self.harmonicFrames = harmonicFrames
        self.percussiveBins = percussiveBins
    }

    /// Splits magnitudes by soft masks h²/(h² + p²) and p²/(h² + p²); the two parts add up to the
    /// input. Where both medians are 0 each part gets half. Edges are mirrored, as in librosa.
    ///
    /// - Parameter magnitudes: shape [frame, bin], not powers.
    /// - Returns: magnitudes of the same shape: what lasts, and what is struck.
    /// - Complexity: O(values * length of the medians) at worst, far less for smooth spectra.
    public func callAsFunction(_ magnitudes: FeatureMatrix) -> (
        harmonic: FeatureMatrix, percussive: FeatureMatrix
    ) {
        var (harmonic, percussive) = (magnitudes, magnitudes)
        let (frames, bins) = (magnitudes.frameCount, magnitudes.bandCount)
        var median = RunningMedian(length: harmonicFrames)
        for bin in 0..<bins {
            median.filter(
                magnitudes.values, start: bin, stride: bins, count: frames, into: &harmonic.values)
        }
        median = RunningMedian(length: percussiveBins)
        for frame in 0..<frames {
            median.filter(
                magnitudes.values, start: frame * bins, stride: 1, count: bins,
                into: &percussive.values)
        }
        for index in magnitudes.values.indices {
            let h = harmonic.values[index]
            let p = percussive.values[index]
            // Divided by the larger first, so that squares neither overflow nor vanish.
            let largest = max(h, p)
            let share: Float
            if largest > .leastNormalMagnitude {
                let (a, b) = (h / largest, p / largest)
                share = a * a / (a * a + b * b)
            } else {
                share = 0.5
            }
            harmonic.values[index] = magnitudes.values[index] * share
            percussive.values[index] = magnitudes.values[index] * (1 - share)
        }
        return (harmonic, percussive)
    }
}

/// The median of a sliding window of odd length, kept as a sorted array.
struct RunningMedian {
    private let length: Int
    private var sorted: [Float]

    init(length: Int) {
        self.length = length
        sorted = []
        sorted.reserveCapacity(length)
    }

    /// Filters `count` values, `stride` apart; the ends are mirrored about their edge (d c b a | a b c d).
    mutating func filter(
        _ values: [Float], start: Int, stride: Int, count: Int, into result: inout [Float]
    ) {
        guard count > 0 else { return }
        let half = length / 2
        func value(_ index: Int) -> Float {
            let period = 2 * count
            let wrapped = ((index % period) + period) % period
            let mirrored = wrapped < count ? wrapped : period - 1 - wrapped
            return values[start + mirrored * stride]
        }
        sorted.removeAll(keepingCapacity: true)
        for index in -half...half { insert(value(index)) }
        for index in 0..<count {
            result[start + index * stride] = sorted[half]
            guard index + 1 < count else { break }
            remove(value(index - half))
            insert(value(index + half + 1))
        }
    }

    private func position(of value: Float) -> Int {
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private mutating func insert(_ value: Float) { sorted.insert(value, at: position(of: value)) }
    private mutating func remove(_ value: Float) { sorted.remove(at: position(of: value)) }
}
