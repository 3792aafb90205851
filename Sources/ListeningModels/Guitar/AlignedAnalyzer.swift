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
    /// What a note whose pitch is not found, as a dead one, is taken for, and the middle of those
    /// that are looked for: C#2 to F#6.
    static let middleKey = 62

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
    /// - Parameter note: one channel at ``GuitarFeatures/sampleRate``.
    /// - Returns: shape [96, 80].
    mutating func callAsFunction(_ note: [Float]) -> FeatureMatrix {
        let features = GuitarFeatures.aligned
        let sound = Array(note[Self.strike(in: note)...])
        let bands = bands(around: Self.key(of: sound))
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
    static func part(of note: [Float]) -> [Float] {
        let hop = GuitarFeatures.aligned.hopSamples
        let length = (GuitarFeatures.aligned.fixedHeight ?? 0) * hop
        let before = [Float](repeating: 0, count: lead * hop)
        let sound = before + note[strike(in: note)...].prefix(length - before.count)
        return sound + [Float](repeating: 0, count: length - sound.count)
    }

    /// Where a note is struck: the last place before the loudest 20 ms of its first 1.2 seconds that is 9
    /// dB softer. What fingers do on the strings before it is left out.
    static func strike(in samples: [Float]) -> Int {
        let hop = GuitarFeatures.sampleRate / 200
        let count = min(samples.count, Int(1.2 * rate)) / hop
        let powers = (0..<count).map { step in
            samples[step * hop..<(step + 1) * hop].reduce(Float(0)) { $0 + $1 * $1 }
        }
        guard count > 4 else { return 0 }
        let levels = (2..<count - 1).map { powers[$0 - 2...$0 + 1].reduce(0, +).squareRoot() }
        guard let loudest = levels.max(), var step = levels.firstIndex(of: loudest) else {
            return 0
        }
        while step > 0, levels[step] > 0.35 * loudest { step -= 1 }
        return step == 0 ? 0 : (step + 2) * hop - 10
    }

    /// The pitch of a note from its strike on, a MIDI key.
    static func key(of sound: [Float]) -> Double {
        // What lies under the lowest string is no part of the tone: second-order high-pass at 70 Hz.
        var filtered = sound.prefix(Int(1.2 * rate)) + [Float](repeating: 0, count: 8192)
        let angle = 2 * Double.pi * 70 / rate
        let width = sin(angle) / 2.0.squareRoot()
        let scale = 1 / (1 + width)
        let edge = Float((1 + cos(angle)) / 2 * scale)
        let (near, far) = (Float(-2 * cos(angle) * scale), Float((1 - width) * scale))
        var (x1, x2, y1, y2): (Float, Float, Float, Float) = (0, 0, 0, 0)
        for index in filtered.indices {
            let x = filtered[index]
            let y = edge * (x - 2 * x1 + x2) - near * y1 - far * y2
            (x2, x1, y2, y1) = (x1, x, y1, y)
            filtered[index] = y
        }
        return HeardPitch(
            of: Array(filtered), sampleRate: GuitarFeatures.sampleRate, near: middleKey,
            places: 0.06...0.5, margin: 0.15)?.key ?? Double(middleKey)
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
