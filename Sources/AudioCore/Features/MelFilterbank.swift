import Foundation

/// Scales on which equal steps sound equally far apart.
public enum MelScale: String, Sendable, CaseIterable, Codable {
    /// M. Slaney's ("Auditory Toolbox", 1998): 3 mel for 200 Hz up to 1000 Hz, then 27 mel for a factor
    /// of 6.4. librosa's default.
    case slaney
    /// That of the Hidden Markov Model Toolkit (Young et al.): 2595 log10(1 + f / 700).
    case htk

    private static let logarithmicStep = log(6.4) / 27

    /// Mel of a frequency in Hz.
    public func mel(ofFrequency frequency: Double) -> Double {
        switch self {
        case .slaney:
            frequency < 1000
                ? frequency * 3 / 200 : 15 + log(frequency / 1000) / MelScale.logarithmicStep
        case .htk: 2595 * log10(1 + frequency / 700)
        }
    }

    /// The frequency in Hz of a mel.
    public func frequency(ofMel mel: Double) -> Double {
        switch self {
        case .slaney:
            mel < 15 ? mel * 200 / 3 : 1000 * exp((mel - 15) * MelScale.logarithmicStep)
        case .htk: 700 * (pow(10, mel / 2595) - 1)
        }
    }
}

/// Overlapping triangles, equally spaced on a mel scale, that gather the bins of a spectrum into bands.
///
/// Each triangle has unit area over frequency (librosa's `norm="slaney"`), so white noise is flat.
/// Values equal librosa's `filters.mel` for either scale.
public struct MelFilterbank: Sendable {
    /// Bins in a frame of the input.
    public let binCount: Int
    /// The centre of each band, in Hz.
    public let centreFrequencies: [Double]

    /// The first bin of each band, and where its weights begin.
    private let firstBins: [Int]
    private let weightStarts: [Int]
    private let weights: [Float]

    /// The number of bands.
    public var bandCount: Int { firstBins.count }

    /// - Parameters:
    ///   - bandCount: >= 1.
    ///   - windowSamples: the length of the transform whose bins are gathered.
    ///   - sampleRate: in Hz.
    ///   - range: in Hz; up to half the sample rate by default.
    ///   - scale: Slaney's or HTK's.
    public init(
        bandCount: Int = 128, windowSamples: Int, sampleRate: Int,
        range: ClosedRange<Double>? = nil, scale: MelScale = .slaney
    ) {
        precondition(bandCount >= 1, "there must be a band")
        binCount = windowSamples / 2 + 1
        let range = range ?? 0...(Double(sampleRate) / 2)
        let low = scale.mel(ofFrequency: range.lowerBound)
        let high = scale.mel(ofFrequency: range.upperBound)
        let edges = (0...(bandCount + 1)).map { index in
            scale.frequency(ofMel: low + (high - low) * Double(index) / Double(bandCount + 1))
        }
        centreFrequencies = Array(edges[1...bandCount])
        let binWidth = Double(sampleRate) / Double(windowSamples)
        var (firstBins, weightStarts, weights) = ([Int](), [0], [Float]())
        for band in 0..<bandCount {
            let (left, centre, right) = (edges[band], edges[band + 1], edges[band + 2])
            let all = (0..<binCount).map { bin -> Float in
                let frequency = Double(bin) * binWidth
                let slope = min(
                    (frequency - left) / (centre - left), (right - frequency) / (right - centre))
                return Float(max(0, slope) * 2 / (right - left))
            }
            if let first = all.firstIndex(where: { $0 > 0 }),
                let last = all.lastIndex(where: { $0 > 0 })
            {
                firstBins.append(first)
                weights.append(contentsOf: all[first...last])
            } else {
                // A band between two bins is empty, as in librosa, which warns of it.
                firstBins.append(0)
            }
            weightStarts.append(weights.count)
        }
        self.firstBins = firstBins
        self.weightStarts = weightStarts
        self.weights = weights
    }

    /// Bands that no bin falls into: too many bands for the length of the transform.
    public var emptyBandCount: Int {
        (0..<bandCount).count { weightStarts[$0] == weightStarts[$0 + 1] }
    }

    /// Gathers one frame of `binCount` powers into `bandCount` bands, without allocating.
    public func apply(
        _ power: UnsafeBufferPointer<Float>, into bands: UnsafeMutableBufferPointer<Float>
    ) {
        precondition(power.count == binCount && bands.count == bandCount, "shapes differ")
        weights.withUnsafeBufferPointer { weights in
            for band in 0..<bandCount {
                let start = weightStarts[band]
                let first = firstBins[band]
                var sum: Float = 0
                for index in 0..<(weightStarts[band + 1] - start) {
                    sum += weights[start + index] * power[first + index]
                }
                bands[band] = sum
            }
        }
    }

    /// Gathers all frames of a power spectrogram, shape [frame, bandCount].
    public func callAsFunction(_ power: FeatureMatrix) -> FeatureMatrix {
        precondition(power.bandCount == binCount, "\(power.bandCount) bins, not \(binCount)")
        var result = FeatureMatrix(frameCount: power.frameCount, bandCount: bandCount)
        power.values.withUnsafeBufferPointer { power in
            result.values.withUnsafeMutableBufferPointer { result in
                for frame in 0..<(power.count / binCount) {
                    apply(
                        UnsafeBufferPointer(
                            rebasing: power[frame * binCount..<(frame + 1) * binCount]),
                        into: UnsafeMutableBufferPointer(
                            rebasing: result[frame * bandCount..<(frame + 1) * bandCount]))
                }
            }
        }
        return result
    }
}
