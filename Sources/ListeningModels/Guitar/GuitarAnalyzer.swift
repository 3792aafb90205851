import AudioCore
import Foundation
import Support

/// What notes of a guitar are recognised from.
public enum GuitarFeatures: String, Codable, Sendable, CaseIterable {
    /// 128 mel bands from 80 to 8,000 Hz, every 128 samples.
    case mel
    /// Semitones around the pitch at which the note sounds, from 25 below it to 54 above it, every 256
    /// samples of the first 1.1 seconds after the strike. A harmonic differs from another note of the same
    /// pitch in what sounds below it and between its partials, and that has its place here, whatever the
    /// pitch.
    case aligned

    /// What all sounds are resampled to, in Hz.
    public static let sampleRate = 22_050
    /// The length of the window of a Fourier transform.
    public static let windowSamples = 2048
    /// What lies so many decibels under the loudest place is silence.
    public static let rangeDecibels: Float = 80
    /// Shorter notes are followed by silence.
    public static let minimumSeconds = 0.5
    /// Of longer notes the beginning is heard.
    public static let maximumSeconds = 3.0
    /// The semitone of an aligned image that lies at the pitch.
    public static let pitchColumn = 25

    /// Frequencies of an image.
    public var width: Int {
        switch self {
        case .mel: 128
        case .aligned: 80
        }
    }

    /// Samples from one step of time to the next.
    public var hopSamples: Int {
        switch self {
        case .mel: 128
        case .aligned: 256
        }
    }

    /// Steps of time of all images, where they are equally long.
    public var fixedHeight: Int? {
        switch self {
        case .mel: nil
        case .aligned: 96
        }
    }

    /// Steps of time of a sound.
    public func height(seconds: Double) -> Int {
        fixedHeight ?? Int(seconds * Double(Self.sampleRate)) / hopSamples + 1
    }
}

/// Turns notes into images; keeps its tables, and belongs to one thread at a time.
public struct GuitarAnalyzer {
    public let features: GuitarFeatures
    private var mel: MelAnalyzer?
    private var aligned: AlignedAnalyzer?

    public init(_ features: GuitarFeatures) {
        self.features = features
        switch features {
        case .mel:
            mel = MelAnalyzer(
                sampleRate: GuitarFeatures.sampleRate, windowSamples: GuitarFeatures.windowSamples,
                hopSamples: features.hopSamples, bandCount: features.width, range: 80...8000)
        case .aligned: aligned = AlignedAnalyzer()
        }
    }

    /// The image of a note.
    ///
    /// - Parameter samples: one channel at ``GuitarFeatures/sampleRate``.
    /// - Returns: shape [time, width, 1], of mel bands 87 to 517 steps of time; `nil` where nothing
    ///   sounds.
    public mutating func callAsFunction(_ samples: [Float]) -> SoundImage? {
        guard let note = StruckNote(in: samples) else { return nil }
        let power =
            mel?(note.samples) ?? aligned?(note)
            ?? FeatureMatrix(frameCount: 1, bandCount: features.width)
        let loudest = max(power.values.max() ?? 0, 1e-12)
        let values = power.values.map { value in
            let level = 1 + 10 * log10(max(value, 1e-20) / loudest) / GuitarFeatures.rangeDecibels
            return UInt8(max(0, min(1, level)) * 255)
        }
        return SoundImage(
            values: values, height: power.frameCount, width: power.bandCount, channels: 1)
    }

    /// What of a recording an image shows, from its first step of time to its last.
    ///
    /// - Parameter samples: one channel at ``GuitarFeatures/sampleRate``.
    /// - Returns: one channel; `nil` where nothing sounds.
    public func part(of samples: [Float]) -> [Float]? {
        StruckNote(in: samples).map {
            features == .mel ? $0.samples : AlignedAnalyzer.part(of: $0)
        }
    }
}
