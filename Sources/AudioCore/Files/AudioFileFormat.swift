import CSndFile
import Foundation
import Support

/// How sound lies in a file: the container, and the samples in it.
public struct AudioFileFormat: Sendable, Hashable {
    /// The container, chosen by the file's extension.
    public enum Container: String, Sendable, CaseIterable {
        /// Microsoft WAVE, at most 4 GB.
        case wav
        /// Free Lossless Audio Codec: 16 or 24 bits.
        case flac
        /// Ogg Vorbis, lossy.
        case ogg
    }

    /// The samples of WAV and FLAC files; Ogg Vorbis has its own.
    public enum SampleFormat: String, Codable, Sendable, CaseIterable {
        case int16 = "16"
        case int24 = "24"
        case float32 = "float"
    }

    public let container: Container
    public let sampleFormat: SampleFormat

    /// Creates a format; a FLAC file of floats does not exist and gets 24 bits.
    public init(_ container: Container, sampleFormat: SampleFormat = .int16) {
        self.container = container
        self.sampleFormat =
            container == .flac && sampleFormat == .float32 ? .int24 : sampleFormat
    }

    /// The format that a file's extension asks for.
    ///
    /// - Throws: `FileError` when the extension is none of wav, flac and ogg.
    public init(path: String, sampleFormat: SampleFormat = .int16) throws {
        let ending = URL(fileURLWithPath: path).pathExtension.lowercased()
        guard let container = Container(rawValue: ending == "wave" ? "wav" : ending) else {
            throw FileError(
                .unknownFormat, path: path,
                message:
                    "the name must end in .wav, .flac or .ogg to say which kind of file to write")
        }
        self.init(container, sampleFormat: sampleFormat)
    }

    /// Bytes of one sample as stored, or `nil` where they vary because the container compresses.
    var bytesPerSample: Int? {
        guard container == .wav else { return nil }
        switch sampleFormat {
        case .int16: return 2
        case .int24: return 3
        case .float32: return 4
        }
    }

    /// libsndfile's number for this format (`SF_FORMAT_WAV | SF_FORMAT_PCM_16` and so on).
    var code: Int32 {
        let encoding: Int
        switch sampleFormat {
        case .int16: encoding = Int(SF_FORMAT_PCM_16)
        case .int24: encoding = Int(SF_FORMAT_PCM_24)
        case .float32: encoding = Int(SF_FORMAT_FLOAT)
        }
        switch container {
        case .wav: return Int32(Int(SF_FORMAT_WAV) | encoding)
        case .flac: return Int32(Int(SF_FORMAT_FLAC) | encoding)
        case .ogg: return Int32(Int(SF_FORMAT_OGG) | Int(SF_FORMAT_VORBIS))
        }
    }
}
