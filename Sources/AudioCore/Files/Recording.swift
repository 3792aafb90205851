import Foundation
import Support

/// What is wrong with a recording, though it can be heard.
public struct AudioDiagnostic: Sendable, Equatable, CustomStringConvertible {
    /// What was found, for programs.
    public enum Code: String, Sendable, Codable {
        /// Fewer frames than the file's header declares.
        case truncated
        /// Runs of samples at full scale.
        case clipped
        /// Nothing above -80 dB.
        case silent
        /// A channel without sound beside one with sound; it is left out of the mix.
        case deadChannel
        /// Channels that are opposite, so that their sum would be silent; only the first of them is heard.
        case opposite
        /// A mean far from 0; it is removed.
        case offset
        /// Nothing above -30 dB; the sound is raised.
        case quiet
        /// A sample rate below 16 kHz: high tones are missing.
        case lowRate
    }

    public let code: Code
    /// The finding in words, with its numbers.
    public let message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }
}

/// A mono recording, ready for analysis, with what was noticed on the way.
public struct Recording: Sendable {
    /// One channel, finite samples.
    public let sound: AudioBuffer
    public let diagnostics: [AudioDiagnostic]

    /// Reads a whole file as ``RecordingReader`` does block by block.
    ///
    /// - Parameters:
    ///   - path: WAV, FLAC, Ogg or MP3, whatever libsndfile reads.
    ///   - sampleRate: of the result, in Hz; that of the file by default.
    ///   - maximumSeconds: longer files are refused.
    /// - Throws: `FileError` naming the file: unreadable, empty, or with samples that
    ///   are not numbers.
    public init(
        path: String, sampleRate: Int? = nil, maximumSeconds: Double = 4 * 3600
    ) throws {
        let reader = try RecordingReader(
            path: path, sampleRate: sampleRate, maximumSeconds: maximumSeconds)
        var samples: [Float] = []
        while let block = try reader.next() { samples += block }
        sound = AudioBuffer(samples: samples, channelCount: 1, sampleRate: reader.sampleRate)
        diagnostics = reader.diagnostics
    }
}

extension AudioBuffer {
    /// Scales so that the largest magnitude is `peak`; silence stays silent.
    public mutating func normalizePeak(to peak: Float = 1) {
        let level = self.level.peak
        if level > 0 { scale(by: peak / level) }
    }

    /// Scales so that the root mean square is `rms`; silence stays silent, and peaks may exceed 1.
    public mutating func normalizeRMS(to rms: Float = 0.1) {
        let level = self.level.rms
        if level > 0 { scale(by: rms / level) }
    }
}
