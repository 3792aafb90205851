import AudioCore
import Foundation
import Tensors

/// A sound as networks see it: time downwards, frequency to the right, some channels, in steps of
/// 1/255 from silence (0) to the loudest place (1).
public struct SoundImage: Sendable, Equatable {
    /// [time, frequency, channel], row by row.
    public let values: [UInt8]
    public let height, width, channels: Int

    /// - Parameters:
    ///   - values: height x width x channels of them.
    ///   - height: steps of time.
    ///   - width: steps of frequency.
    ///   - channels: values at each place.
    public init(values: [UInt8], height: Int, width: Int, channels: Int) {
        precondition(values.count == height * width * channels, "values fill the image")
        (self.values, self.height, self.width, self.channels) = (values, height, width, channels)
    }

    /// Images of one size as a batch [B, H, W, C].
    public static func batch(_ images: some Collection<SoundImage>) -> Tensor {
        guard let first = images.first else { preconditionFailure("a batch has an image") }
        let size = first.values.count
        return Tensor(shape: [images.count, first.height, first.width, first.channels]) { all in
            for (index, image) in images.enumerated() {
                precondition(image.values.count == size, "images of one size")
                for place in 0..<size {
                    all[index * size + place] = Float(image.values[place]) / 255
                }
            }
        }
    }
}

extension SoundImage {
    /// Images of one width as a batch [B, H, W, C], the shorter ones followed by silence.
    public static func paddedBatch(_ images: some Collection<SoundImage>) -> Tensor {
        guard let first = images.first else { preconditionFailure("a batch has an image") }
        let height = images.reduce(0) { max($0, $1.height) }
        let row = first.width * first.channels
        return Tensor(shape: [images.count, height, first.width, first.channels]) { all in
            for (index, image) in images.enumerated() {
                precondition(image.width * image.channels == row, "images of one width")
                for (place, value) in image.values.enumerated() {
                    all[index * height * row + place] = Float(value) / 255
                }
            }
        }
    }
}

/// What intervals are recognised from.
public enum IntervalFeatures: String, Codable, Sendable, CaseIterable {
    /// 128 mel bands, 20 Hz to 11 kHz.
    case mel
    /// The constant-Q transform seen from six multiples of each fundamental, thirds of semitones from 50
    /// Hz to 3.2 kHz.
    case harmonicConstantQ = "hcqt"

    /// What all sounds are resampled to, in Hz.
    public static let sampleRate = 22_050
    /// Bins of the harmonic transform in a semitone.
    public static let binsPerSemitone = 3
    /// What lies so many decibels under the loudest place is silence.
    static let rangeDecibels: Float = 60
    static let minimumFrequency = 50.0
    static let octaveCount = 6

    /// Frequencies of an image.
    public var width: Int {
        switch self {
        case .mel: 128
        case .harmonicConstantQ: 12 * Self.binsPerSemitone * Self.octaveCount
        }
    }

    /// Values at each frequency.
    public var channels: Int {
        switch self {
        case .mel: 1
        case .harmonicConstantQ: 6
        }
    }

    /// Samples from one step of time to the next.
    public var hopSamples: Int {
        switch self {
        case .mel: 512
        case .harmonicConstantQ: 4096
        }
    }

    /// Steps of time of a sound.
    public func height(sampleCount: Int) -> Int { sampleCount / hopSamples + 1 }
}

/// Turns sounds into images; keeps its tables, and belongs to one thread at a time.
public struct IntervalAnalyzer {
    public let features: IntervalFeatures
    private var mel: MelAnalyzer?
    private var harmonic: HarmonicConstantQ?

    public init(_ features: IntervalFeatures) {
        self.features = features
        switch features {
        case .mel:
            mel = MelAnalyzer(
                sampleRate: IntervalFeatures.sampleRate, windowSamples: 2048,
                hopSamples: features.hopSamples, bandCount: features.width)
        case .harmonicConstantQ:
            harmonic = HarmonicConstantQ(
                sampleRate: IntervalFeatures.sampleRate,
                minimumFrequency: IntervalFeatures.minimumFrequency,
                octaveCount: IntervalFeatures.octaveCount,
                binsPerOctave: 12 * IntervalFeatures.binsPerSemitone,
                hopSamples: features.hopSamples)
        }
    }

    /// The image of a sound.
    ///
    /// - Parameter samples: one channel at ``IntervalFeatures/sampleRate``.
    /// - Returns: shape [samples / hop + 1, width, channels].
    public mutating func callAsFunction(_ samples: [Float]) -> SoundImage {
        let matrix: FeatureMatrix
        let decibelsPerLog: Float
        if harmonic != nil {
            matrix = harmonic?(samples) ?? FeatureMatrix(frameCount: 1, bandCount: 1)
            decibelsPerLog = 20
        } else {
            matrix = mel?(samples) ?? FeatureMatrix(frameCount: 1, bandCount: 1)
            decibelsPerLog = 10
        }
        let (width, channels) = (features.width, features.channels)
        let loudest = max(matrix.values.max() ?? 0, 1e-9)
        var values = [UInt8](repeating: 0, count: matrix.values.count)
        for frame in 0..<matrix.frameCount {
            for channel in 0..<channels {
                for bin in 0..<width {
                    let place = (frame * channels + channel) * width + bin
                    let value = max(matrix.values[place], 1e-12) / loudest
                    let level = 1 + decibelsPerLog * log10(value) / IntervalFeatures.rangeDecibels
                    values[(frame * width + bin) * channels + channel] = UInt8(
                        max(0, min(1, level)) * 255)
                }
            }
        }
        return SoundImage(
            values: values, height: matrix.frameCount, width: width, channels: channels)
    }
}
