import AudioCore
import Foundation
import Support

/// What notes of a guitar are recognised from: 128 mel bands from 80 to 8,000 Hz, every 128 samples at
/// 22,050 Hz, in decibels under the loudest place.
public enum GuitarFeatures {
    /// What all sounds are resampled to, in Hz.
    public static let sampleRate = 22_050
    /// The length of the Fourier transform.
    public static let windowSamples = 2048
    /// Samples from one step of time to the next.
    public static let hopSamples = 128
    public static let bandCount = 128
    /// In Hz.
    public static let range = 80.0...8000.0
    /// What lies so many decibels under the loudest place is silence.
    public static let rangeDecibels: Float = 80
    /// Shorter notes are followed by silence.
    public static let minimumSeconds = 0.5
    /// Of longer notes the beginning is heard.
    public static let maximumSeconds = 3.0

    /// Steps of time of a sound.
    public static func height(seconds: Double) -> Int {
        Int(seconds * Double(sampleRate)) / hopSamples + 1
    }
}

/// Turns notes into images; keeps its tables, and belongs to one thread at a time.
public struct GuitarAnalyzer {
    private var mel: MelAnalyzer

    public init() {
        mel = MelAnalyzer(
            sampleRate: GuitarFeatures.sampleRate, windowSamples: GuitarFeatures.windowSamples,
            hopSamples: GuitarFeatures.hopSamples, bandCount: GuitarFeatures.bandCount,
            range: GuitarFeatures.range)
    }

    /// The image of a note, from 10 ms before it begins to sound.
    ///
    /// - Parameter samples: one channel at ``GuitarFeatures/sampleRate``.
    /// - Returns: shape [time, 128, 1], 87 to 517 steps of time; `nil` where nothing sounds.
    public mutating func callAsFunction(_ samples: [Float]) -> SoundImage? {
        guard let note = Self.note(in: samples) else { return nil }
        let power = mel(note)
        let loudest = max(power.values.max() ?? 0, 1e-12)
        let values = power.values.map { value in
            let level = 1 + 10 * log10(max(value, 1e-20) / loudest) / GuitarFeatures.rangeDecibels
            return UInt8(max(0, min(1, level)) * 255)
        }
        return SoundImage(
            values: values, height: power.frameCount, width: power.bandCount, channels: 1)
    }

    /// From 10 ms before the sound comes within 40 dB of its loudest: at most three seconds, at least
    /// half a second with the silence that follows.
    public static func note(in samples: [Float]) -> [Float]? {
        let peak = samples.reduce(0) { max($0, abs($1)) }
        guard peak > 1e-4, let onset = samples.firstIndex(where: { abs($0) > 0.01 * peak }) else {
            return nil
        }
        let rate = Double(GuitarFeatures.sampleRate)
        let longest = Int(GuitarFeatures.maximumSeconds * rate)
        let note = Array(
            samples[max(0, onset - GuitarFeatures.sampleRate / 100)...].prefix(longest))
        let shortest = Int(GuitarFeatures.minimumSeconds * rate)
        return note + [Float](repeating: 0, count: max(0, shortest - note.count))
    }
}
