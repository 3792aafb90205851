import Foundation

/// Where A4 lies in a recording.
public enum Tuning {
    /// Measures the tuning by the places of spectral peaks between semitones (``Chroma/tuning(of:binsPerOctave:)``),
    /// C2 to C8.
    ///
    /// - Parameters:
    ///   - maximumSeconds: so much of the beginning is heard.
    ///   - sound: at ``sampleRate``, block by block; `nil` ends it.
    /// - Returns: A4 in Hz, 427.5...452.9; `nil` for silence.
    public static func frequency(
        maximumSeconds: Double = 120, of sound: () throws -> [Float]?
    ) rethrows -> Double? {
        let firstC = 65.406_391_325_149_66
        var transform = ConstantQ(
            sampleRate: sampleRate, minimumFrequency: firstC, octaveCount: 6, hopSamples: 2048)
        var frames: [Float] = []
        var left = Int(maximumSeconds * Double(sampleRate))
        while left > 0, let block = try sound() {
            block.prefix(left).withUnsafeBufferPointer { samples in
                transform.push(samples) { frames.append(contentsOf: $0) }
            }
            left -= block.count
        }
        transform.finish { frames.append(contentsOf: $0) }
        guard frames.contains(where: { $0 > 1e-6 }) else { return nil }
        let magnitudes = FeatureMatrix(values: frames, bandCount: transform.binCount)
        return 440 * exp2(Chroma.tuning(of: magnitudes) / 12)
    }

    /// Of the sound, in Hz.
    public static let sampleRate = 22_050
}
