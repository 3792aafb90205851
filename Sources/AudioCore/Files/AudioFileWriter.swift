import CSndFile
import Support

/// Writes sound to a file block by block, so that its length is not bounded by memory.
///
/// Ask for one through ``AudioFile/write(to:format:channelCount:sampleRate:body:)``, which writes
/// beside the final place and renames.
public final class AudioFileWriter {
    private let handle: OpaquePointer
    private let path: String
    private let channelCount: Int
    private let maximumFrames: Int
    private let clips: Bool
    private var frameCount = 0
    private var isOpen = true

    /// Vorbis encodes in one go what one call brings, on the stack; small pieces keep that bounded.
    private static let framesPerCall = 4096

    /// Opens `temporaryPath`; errors name `path`.
    convenience init(
        temporaryPath: String, path: String, format: AudioFileFormat, channelCount: Int,
        sampleRate: Int
    ) throws {
        try self.init(
            path: path, format: format, channelCount: channelCount, sampleRate: sampleRate
        ) { sf_open(SystemPath.bytes(temporaryPath), Int32(SFM_WRITE), &$0) }
    }

    /// - Parameters:
    ///   - path: what errors name.
    ///   - format: of the file.
    ///   - channelCount: samples in a frame.
    ///   - sampleRate: frames per second, in Hz.
    ///   - open: opens the file for what is described; `nil` where that fails.
    /// - Throws: `FileError` for sound that the format cannot hold, and where it cannot be opened.
    init(
        path: String, format: AudioFileFormat, channelCount: Int, sampleRate: Int,
        open: (inout SF_INFO) -> OpaquePointer?
    ) throws {
        var info = SF_INFO()
        info.samplerate = Int32(clamping: sampleRate)
        info.channels = Int32(clamping: channelCount)
        info.format = format.code
        guard sf_format_check(&info) == SF_TRUE else {
            throw FileError(
                .unknownFormat, path: path,
                message: "a \(format.container.rawValue) file cannot hold \(channelCount) channels "
                    + "at \(sampleRate) Hz")
        }
        guard let handle = open(&info) else {
            throw FileError(
                .notWritable, path: path,
                message: "cannot be written: \(String(cString: sf_strerror(nil)))")
        }
        self.handle = handle
        self.path = path
        self.channelCount = channelCount
        clips = format.container != .ogg && format.sampleFormat != .float32
        // 4 GiB less room for the header.
        maximumFrames =
            format.bytesPerSample.map { (4_294_967_295 - 4096) / ($0 * channelCount) } ?? .max
        // The PEAK chunk of float files holds the time of day: without it equal sound is equal bytes.
        _ = sf_command(handle, Int32(SFC_SET_ADD_PEAK_CHUNK), nil, Int32(SF_FALSE))
    }

    deinit {
        if isOpen { sf_close(handle) }
    }

    /// Appends interleaved frames.
    ///
    /// - Parameter samples: a whole number of frames, full scale at -1...1; more is clipped in
    ///   integer formats.
    /// - Throws: `FileError` when the disk is full or a WAV file would pass 4 GB.
    public func write(_ samples: UnsafeBufferPointer<Float>) throws {
        precondition(samples.count % channelCount == 0, "write whole frames")
        let frames = samples.count / channelCount
        guard frames <= maximumFrames - frameCount else {
            throw FileError(
                .tooLarge, path: path,
                message:
                    "a WAV file ends at 4 GB; write .flac, or choose 16 bits or a lower sample rate"
            )
        }
        var done = 0
        while done < frames {
            let count = min(AudioFileWriter.framesPerCall, frames - done)
            let part = samples[(done * channelCount)..<((done + count) * channelCount)]
            // Integers would wrap round beyond full scale. libsndfile's own clipping
            // (SFC_SET_CLIPPING) cuts off where its plain conversion rounds to the nearest.
            let block = clips ? part.map { min(max($0, -1), 1) } : Array(part)
            let written = sf_writef_float(handle, block, sf_count_t(count))
            guard written == sf_count_t(count) else {
                throw FileError(
                    .notWritable, path: path,
                    message: "writing stopped: \(String(cString: sf_strerror(handle)))")
            }
            done += count
        }
        frameCount += frames
    }

    /// Appends interleaved frames; see ``write(_:)-(UnsafeBufferPointer<Float>)``.
    public func write(_ samples: [Float]) throws {
        try samples.withUnsafeBufferPointer { try write($0) }
    }

    /// Completes the header and closes the file.
    func close() throws {
        guard isOpen else { return }
        isOpen = false
        let status = sf_close(handle)
        guard status == 0 else {
            throw FileError(
                .notWritable, path: path,
                message: "closing failed: \(String(cString: sf_error_number(status)))")
        }
    }
}
