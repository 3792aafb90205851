import CSndFile
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
        try readDeclared(path, maximumSeconds: maximumSeconds).buffer
    }

    /// As ``read(_:maximumSeconds:)``, with the number of frames that the file's header declares;
    /// `nil` where it declares none.
    static func readDeclared(
        _ path: String, maximumSeconds: Double
    ) throws -> (buffer: AudioBuffer, declaredFrames: Int?) {
        var samples: [Float] = []
        let shape = try scan(path, maximumSeconds: maximumSeconds) {
            samples.append(contentsOf: $0)
        }
        return (
            AudioBuffer(
                samples: samples, channelCount: shape.channelCount, sampleRate: shape.sampleRate),
            shape.declaredFrames
        )
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
        try scan(path, maximumSeconds: maximumSeconds) { _ in }
    }

    private static func scan(
        _ path: String, maximumSeconds: Double, body: (ArraySlice<Float>) -> Void
    ) throws -> Shape {
        guard FileManager.default.fileExists(atPath: path) else {
            throw FileError(.notFound, path: path, message: "there is no such file")
        }
        var info = SF_INFO()
        guard let handle = sf_open(path, Int32(SFM_READ), &info) else {
            throw FileError(
                .notReadable, path: path,
                message: "no sound file that can be read: \(String(cString: sf_strerror(nil)))")
        }
        defer { sf_close(handle) }
        let channelCount = Int(info.channels)
        let sampleRate = Int(info.samplerate)
        guard channelCount >= 1, sampleRate >= 1 else {
            throw FileError(.notReadable, path: path, message: "the file has no channels")
        }
        let maximumFrames = maximumSeconds * Double(sampleRate)
        var count = 0
        var block = [Float](repeating: 0, count: 16384 * channelCount)
        // The declared length is not trusted: what is there is read, block by block.
        while true {
            let frames = Int(sf_readf_float(handle, &block, 16384))
            guard frames > 0 else { break }
            body(block[..<(frames * channelCount)])
            count += frames
            guard Double(count) <= maximumFrames else {
                throw FileError(
                    .tooLarge, path: path, message: "longer than \(Int(maximumSeconds)) seconds")
            }
        }
        guard sf_error(handle) == 0 else {
            throw FileError(
                .notReadable, path: path,
                message: "reading stopped: \(String(cString: sf_strerror(handle)))")
        }
        let declared = info.frames > 0 && info.frames < Int64.max / 2 ? Int(info.frames) : nil
        return Shape(
            channelCount: channelCount, sampleRate: sampleRate, frameCount: count,
            declaredFrames: declared)
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
