import Foundation
import Support

/// Sound files through libsndfile: WAV, FLAC and Ogg Vorbis written, whatever it knows read.
public enum AudioFile {
    /// Reads a whole file as float32.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - maximumSeconds: longer files are refused, so that a file cannot ask for all memory.
    /// - Returns: all channels, at the file's own sample rate.
    /// - Throws: `FileError` naming the file.
    public static func read(_ path: String, maximumSeconds: Double = 4 * 3600) throws -> AudioBuffer
    {
        let reader = try AudioFileReader(path: path)
        var samples: [Float] = []
        try reader.forEachBlock(maximumSeconds: maximumSeconds) { block, _ in
            samples.append(contentsOf: block)
        }
        return AudioBuffer(
            samples: samples, channelCount: reader.channelCount, sampleRate: reader.sampleRate)
    }

    /// What a sound file holds, told by reading it to its end without keeping it.
    public struct Shape: Sendable, Equatable {
        public let channelCount: Int
        /// In Hz.
        public let sampleRate: Int
        /// Those that are there, whatever the header says.
        public let frameCount: Int
        /// As the header says; `nil` where it says nothing.
        public let declaredFrames: Int?

        public var durationSeconds: Double { Double(frameCount) / Double(sampleRate) }
    }

    /// Reads a file to its end.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - maximumSeconds: longer files are refused.
    /// - Returns: what it holds.
    /// - Throws: `FileError` naming the file.
    public static func shape(of path: String, maximumSeconds: Double = 4 * 3600) throws -> Shape {
        let reader = try AudioFileReader(path: path)
        let count = try reader.forEachBlock(maximumSeconds: maximumSeconds) { _, _ in }
        return Shape(
            channelCount: reader.channelCount, sampleRate: reader.sampleRate, frameCount: count,
            declaredFrames: reader.declaredFrames)
    }

    /// Writes a buffer; the extension of `path` chooses WAV, FLAC or Ogg Vorbis.
    ///
    /// - Throws: `FileError` naming the file, which is then as it was before.
    public static func write(
        _ buffer: AudioBuffer, to path: String,
        sampleFormat: AudioFileFormat.SampleFormat = .int16
    ) throws {
        let format = try AudioFileFormat(path: path, sampleFormat: sampleFormat)
        try write(
            to: path, format: format, channelCount: buffer.channelCount,
            sampleRate: buffer.sampleRate
        ) { writer in
            try writer.write(buffer.samples)
        }
    }

    /// Lets `body` write a file block by block, beside the final place, and renames it there.
    ///
    /// - Throws: what `body` throws, `FileError`; the file is then as it was.
    public static func write(
        to path: String, format: AudioFileFormat, channelCount: Int, sampleRate: Int,
        body: (AudioFileWriter) throws -> Void
    ) throws {
        try Files.replace(path) { temporaryPath in
            let writer = try AudioFileWriter(
                temporaryPath: temporaryPath, path: path, format: format,
                channelCount: channelCount, sampleRate: sampleRate)
            try body(writer)
            try writer.close()
        }
    }
}
