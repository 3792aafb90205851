/// Mel bands of a mono signal over time, without keeping its spectra: what networks listen to.
///
/// Frame `i` is centred on sample `i * hopSamples`; silence surrounds the signal. Streams and whole
/// files get the same values, and no memory is allocated per frame. The defaults are librosa's
/// `melspectrogram`.
public struct MelAnalyzer {
    /// The bands' weights and centres.
    public let filters: MelFilterbank
    private var spectra: SpectrumAnalyzer
    private var bands: [Float]

    /// Mel bands in a frame.
    public var bandCount: Int { filters.bandCount }
    /// Samples from one frame to the next.
    public var hopSamples: Int { spectra.hopSamples }

    /// - Parameters:
    ///   - sampleRate: in Hz.
    ///   - windowSamples: the length of the Hann window and of the transform.
    ///   - hopSamples: samples from one frame to the next.
    ///   - bandCount: mel bands.
    ///   - range: in Hz; up to half the sample rate by default.
    ///   - scale: Slaney's or HTK's.
    public init(
        sampleRate: Int, windowSamples: Int = 2048, hopSamples: Int = 512, bandCount: Int = 128,
        range: ClosedRange<Double>? = nil, scale: MelScale = .slaney
    ) {
        spectra = SpectrumAnalyzer(windowSamples: windowSamples, hopSamples: hopSamples)
        filters = MelFilterbank(
            bandCount: bandCount, windowSamples: windowSamples, sampleRate: sampleRate,
            range: range, scale: scale)
        bands = [Float](repeating: 0, count: bandCount)
    }

    /// Takes the next samples and passes on the powers of complete frames, `bandCount` each.
    public mutating func push(
        _ samples: UnsafeBufferPointer<Float>, emit: (UnsafeBufferPointer<Float>) -> Void
    ) {
        let filters = self.filters
        bands.withUnsafeMutableBufferPointer { bands in
            spectra.push(samples) { power in
                filters.apply(power, into: bands)
                emit(UnsafeBufferPointer(bands))
            }
        }
    }

    /// Ends the signal and passes on its last frames; the analyser is then ready for another one.
    public mutating func finish(emit: (UnsafeBufferPointer<Float>) -> Void) {
        let filters = self.filters
        bands.withUnsafeMutableBufferPointer { bands in
            spectra.finish { power in
                filters.apply(power, into: bands)
                emit(UnsafeBufferPointer(bands))
            }
        }
    }

    /// The powers of a whole signal, shape [samples / hopSamples + 1, bandCount].
    public mutating func callAsFunction(_ samples: [Float]) -> FeatureMatrix {
        FeatureMatrix.collecting(
            bandCount: bandCount, expectedFrames: samples.count / hopSamples + 1
        ) { collect in
            samples.withUnsafeBufferPointer { push($0, emit: collect) }
            finish(emit: collect)
        }
    }
}
