import AudioCore
import Foundation

/// Powers of a note in semitones around its pitch: ``GuitarFeatures/aligned``.
///
/// Keeps its tables, and belongs to one thread at a time.
struct AlignedAnalyzer {
    /// Twice as long as the window: bins half as far apart.
    private let transform = FourierTransform(length: 2 * GuitarFeatures.windowSamples)
    private let window: [Float]
    private var frame: [Float]
    private var power: [Float]
    private static let rate = Double(GuitarFeatures.sampleRate)
    /// Steps of time before the strike.
    private static let lead = 3
    /// Above it nothing is read, in Hz.
    private static let highest = 9500.0

    init() {
        let count = GuitarFeatures.windowSamples
        // Hann, followed by silence.
        window = (0..<2 * count).map {
            $0 < count ? Float(0.5 - 0.5 * cos(2 * .pi * Double($0) / Double(count))) : 0
        }
        frame = [Float](repeating: 0, count: 2 * count)
        power = [Float](repeating: 0, count: transform.binCount)
    }

    /// The powers of a note.
    ///
    /// - Parameter note: if its pitch is not found, as of a dead one, the middle of those that are
    ///   looked for stands in its place.
    /// - Returns: shape [96, 80].
    mutating func callAsFunction(_ note: StruckNote) -> FeatureMatrix {
        let features = GuitarFeatures.aligned
        let sound = Array(note.sound)
        let bands = bands(around: note.pitch?.key ?? Double(StruckNote.middleKey))
        let height = features.fixedHeight ?? 0
        var values = [Float](repeating: 0, count: height * features.width)
        for row in 0..<height {
            let first = (row - Self.lead) * features.hopSamples - GuitarFeatures.windowSamples / 2
            for index in 0..<GuitarFeatures.windowSamples {
                let place = first + index
                frame[index] = sound.indices.contains(place) ? sound[place] : 0
            }
            frame.withUnsafeBufferPointer { frame in
                window.withUnsafeBufferPointer { window in
                    power.withUnsafeMutableBufferPointer {
                        transform.power(of: frame, window: window, into: $0)
                    }
                }
            }
            for (column, band) in bands.enumerated() {
                values[row * features.width + column] = band.loudest(in: power)
            }
        }
        return FeatureMatrix(values: values, bandCount: features.width)
    }

    /// What an image shows: what follows the strike, and silence before and after.
    static func part(of note: StruckNote) -> [Float] {
        let hop = GuitarFeatures.aligned.hopSamples
        let length = (GuitarFeatures.aligned.fixedHeight ?? 0) * hop
        let before = [Float](repeating: 0, count: lead * hop)
        let sound = before + note.sound.prefix(length - before.count)
        return sound + [Float](repeating: 0, count: length - sound.count)
    }

    /// A semitone of the spectrum.
    private struct Band {
        /// The bins that lie in it, or the one below it where none does.
        let bins: Range<Int>
        /// Where it lies between that bin and the next; `nil` where bins lie in it.
        let between: Float?

        /// The power of its loudest bin.
        func loudest(in power: [Float]) -> Float {
            guard let between else { return power[bins].max() ?? 0 }
            // Decibels are interpolated.
            let (below, above) = (
                max(power[bins.lowerBound], 1e-20), max(power[bins.lowerBound + 1], 1e-20)
            )
            return below * pow(above / below, between)
        }
    }

    private func bands(around key: Double) -> [Band] {
        let spacing = Self.rate / Double(transform.length)
        return (0..<GuitarFeatures.aligned.width).map { column in
            let semitone = key + Double(column - GuitarFeatures.pitchColumn)
            let middle = 440 * pow(2, (semitone - 69) / 12)
            guard middle <= Self.highest else { return Band(bins: 0..<0, between: nil) }
            func bin(_ semitones: Double) -> Int {
                Int((middle * pow(2, semitones / 12) / spacing).rounded(.up))
            }
            let bins = bin(-0.5)..<bin(0.5)
            if !bins.isEmpty { return Band(bins: bins, between: nil) }
            let place = middle / spacing
            return Band(
                bins: Int(place)..<Int(place) + 1, between: Float(place - place.rounded(.down)))
        }
    }
}
