import CSndFile
import Support

/// Sound as Ogg Vorbis while it is made: what is encoded is taken away as it comes, so that its length has no
/// bounds.
///
/// Vorbis looks ahead, and Ogg puts some packets together: bytes come in pages of about 4 kB, which hold a third
/// of a second of a piano.
public final class OggStream {
    /// What libsndfile has written.
    private final class Output {
        /// Nobody has taken these yet.
        var bytes: [UInt8] = []
        /// All that were ever written.
        var byteCount = 0

        static func of(_ data: UnsafeMutableRawPointer?) -> Output? {
            data.map { Unmanaged<Output>.fromOpaque($0).takeUnretainedValue() }
        }
    }

    private let output = Output()
    private let writer: AudioFileWriter

    /// - Parameters:
    ///   - channelCount: samples in a frame.
    ///   - sampleRate: frames per second, in Hz.
    /// - Throws: `FileError` for sound that Vorbis cannot hold.
    public init(channelCount: Int = 2, sampleRate: Int) throws {
        // An Ogg file is written from its beginning to its end: nothing is read, and nothing changed later.
        var access = SF_VIRTUAL_IO(
            get_filelen: { sf_count_t(Output.of($0)?.byteCount ?? 0) },
            seek: { _, _, data in sf_count_t(Output.of(data)?.byteCount ?? 0) },
            read: { _, _, _ in 0 },
            write: { bytes, count, data in
                guard let output = Output.of(data) else { return 0 }
                output.bytes += UnsafeRawBufferPointer(start: bytes, count: Int(count))
                output.byteCount += Int(count)
                return count
            },
            tell: { sf_count_t(Output.of($0)?.byteCount ?? 0) })
        let place = Unmanaged.passUnretained(output).toOpaque()
        writer = try AudioFileWriter(
            path: "the stream", format: AudioFileFormat(.ogg), channelCount: channelCount,
            sampleRate: sampleRate
        ) { sf_open_virtual(&access, Int32(SFM_WRITE), &$0, place) }
    }

    deinit {
        // One that is given up is closed while there is still somebody who takes its bytes.
        try? writer.close()
    }

    /// Encodes interleaved frames.
    ///
    /// - Parameter samples: a whole number of frames, full scale at -1...1.
    /// - Returns: the pages that are full, in their order with those before; often none.
    /// - Throws: `FileError` where encoding fails.
    public func encode(_ samples: [Float]) throws -> [UInt8] {
        try writer.write(samples)
        return takeBytes()
    }

    /// Ends the stream.
    ///
    /// - Returns: its last pages.
    /// - Throws: `FileError` where encoding fails.
    public func finish() throws -> [UInt8] {
        try writer.close()
        return takeBytes()
    }

    private func takeBytes() -> [UInt8] {
        defer { output.bytes.removeAll(keepingCapacity: true) }
        return output.bytes
    }
}
