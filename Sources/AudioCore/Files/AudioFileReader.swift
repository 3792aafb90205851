import CSndFile
import Foundation
import Support

/// A sound file that is read block by block, so that memory does not grow with it.
///
/// An instance belongs to one thread at a time.
public final class AudioFileReader {
    public let path: String
    public let channelCount: Int
    /// In Hz.
    public let sampleRate: Int
    /// The number of frames that the header declares, where it declares one; not to be trusted.
    public let declaredFrames: Int?

    /// Frames of a block.
    public static let blockFrames = 16_384

    private let handle: OpaquePointer
    private var block: [Float]

    /// - Parameter path: whatever libsndfile reads.
    /// - Throws: `FileError` naming the file.
    public init(path: String) throws {
        guard Files.exists(path) else {
            throw FileError(.notFound, path: path, message: "there is no such file")
        }
        var info = SF_INFO()
        guard let handle = sf_open(SystemPath.bytes(path), Int32(SFM_READ), &info) else {
            throw FileError(
                .notReadable, path: path,
                message: "no sound file that can be read: \(String(cString: sf_strerror(nil)))")
        }
        (self.path, self.handle) = (path, handle)
        (channelCount, sampleRate) = (Int(info.channels), Int(info.samplerate))
        declaredFrames = info.frames > 0 && info.frames < Int64.max / 2 ? Int(info.frames) : nil
        block = [Float](repeating: 0, count: Self.blockFrames * max(1, Int(info.channels)))
        guard (1...1024).contains(channelCount), (1...768_000).contains(sampleRate) else {
            throw FileError(
                .notReadable, path: path,
                message: "\(info.channels) channels at \(info.samplerate) Hz cannot be read")
        }
    }

    deinit { sf_close(handle) }

    /// The next frames, interleaved; none at the end.
    ///
    /// - Returns: at most ``blockFrames`` frames.
    /// - Throws: `FileError` where the file cannot be read on.
    public func next() throws -> ArraySlice<Float> {
        let frames = Int(sf_readf_float(handle, &block, sf_count_t(Self.blockFrames)))
        guard frames > 0 else {
            guard sf_error(handle) == 0 else {
                throw FileError(
                    .notReadable, path: path,
                    message: "reading stopped: \(String(cString: sf_strerror(handle)))")
            }
            return []
        }
        return block[..<(frames * channelCount)]
    }

    /// Reads to the end.
    ///
    /// - Parameters:
    ///   - maximumSeconds: longer files are refused.
    ///   - body: gets every block, interleaved, and the number of frames before it.
    /// - Returns: the number of frames.
    /// - Throws: `FileError` where the file is too long or cannot be read on; what `body` throws.
    @discardableResult
    func forEachBlock(
        maximumSeconds: Double, _ body: (_ block: ArraySlice<Float>, _ start: Int) throws -> Void
    ) throws -> Int {
        var frames = 0
        while true {
            let block = try next()
            if block.isEmpty { return frames }
            try body(block, frames)
            frames += block.count / channelCount
            guard Double(frames) <= maximumSeconds * Double(sampleRate) else {
                throw FileError(
                    .tooLarge, path: path, message: "longer than \(Int(maximumSeconds)) seconds")
            }
        }
    }
}
