import Foundation
import Support

/// Sound on its way out as a WAV file of unknown length: 16 bits, interleaved.
///
/// The header's two lengths are the largest number, which players take for "until it ends"; where the
/// destination turns out to be a file, ``finish()`` puts in what they are.
public final class WAVStream: SampleSink {
    /// The listener has gone: the pipe is closed.
    public struct Closed: Error {}

    public private(set) var level = AudioLevel()

    private let descriptor: Int32
    private let gain: Float
    /// Where the header lies, in a destination whose bytes can be changed later.
    private let startOffset: off_t?
    private var buffer: [UInt8] = []
    private var dataByteCount = 0

    private static let headerByteCount = 44
    private static let bufferByteCount = 16_384

    /// Writes the header.
    ///
    /// A closed pipe no longer ends the process from here on: ``append(_:)`` throws ``Closed``.
    ///
    /// - Parameters:
    ///   - descriptor: an open file descriptor, which stays open.
    ///   - channelCount: samples in a frame.
    ///   - sampleRate: frames per second, in Hz.
    ///   - gain: every sample is multiplied by it, and cut off at full scale.
    /// - Throws: ``Closed`` for a closed pipe; `FileError` where the header cannot be written.
    public init(
        descriptor: Int32, channelCount: Int = 2, sampleRate: Int, gain: Float = 1
    ) throws {
        self.descriptor = descriptor
        self.gain = gain
        signal(SIGPIPE, SIG_IGN)
        let offset = lseek(descriptor, 0, SEEK_CUR)
        let isAppending = fcntl(descriptor, F_GETFL) & O_APPEND != 0
        startOffset = offset >= 0 && !isAppending ? offset : nil
        try write(
            WAVStream.header(
                channelCount: channelCount, sampleRate: sampleRate, dataByteCount: nil))
    }

    public func append(_ samples: UnsafeBufferPointer<Float>) throws {
        level.add(samples)
        WAVStream.encode(samples, gain: gain, into: &buffer)
        if buffer.count >= WAVStream.bufferByteCount { try flush() }
    }

    /// Appends samples as they stand in the file: 16 bits, the lower byte first.
    ///
    /// - Parameters:
    ///   - samples: full scale at -1...1.
    ///   - gain: every sample is multiplied by it, and cut off at full scale.
    ///   - bytes: what they are appended to.
    public static func encode(
        _ samples: UnsafeBufferPointer<Float>, gain: Float, into bytes: inout [UInt8]
    ) {
        for sample in samples {
            // As libsndfile scales and rounds.
            let scaled = (min(max(sample * gain, -1), 1) * 32_767).rounded(.toNearestOrEven)
            let value = UInt16(bitPattern: Int16(scaled.isFinite ? scaled : 0))
            bytes.append(UInt8(truncatingIfNeeded: value))
            bytes.append(UInt8(truncatingIfNeeded: value >> 8))
        }
    }

    /// Writes what is left, and the lengths where that is possible.
    public func finish() throws {
        try flush()
        guard let startOffset else { return }
        for (offset, count) in [
            (4, dataByteCount + WAVStream.headerByteCount - 8), (40, dataByteCount),
        ] {
            let bytes = WAVStream.littleEndian(UInt32(clamping: count))
            // Best effort: the file plays without.
            _ = bytes.withUnsafeBytes {
                pwrite(descriptor, $0.baseAddress, 4, startOffset + off_t(offset))
            }
        }
    }

    private func flush() throws {
        guard !buffer.isEmpty else { return }
        try write(buffer)
        dataByteCount += buffer.count
        buffer.removeAll(keepingCapacity: true)
    }

    private func write(_ bytes: [UInt8]) throws {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes {
                Foundation.write(descriptor, $0.baseAddress?.advanced(by: done), $0.count - done)
            }
            if count > 0 {
                done += count
            } else if errno == EPIPE {
                throw Closed()
            } else if errno == EAGAIN {
                var poll = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                _ = Foundation.poll(&poll, 1, 1000)
            } else if errno != EINTR {
                throw FileError(
                    .notWritable, path: "the standard output",
                    message: "sound cannot be written: \(String(cString: strerror(errno)))")
            }
        }
    }

    /// The 44 bytes before the samples (Microsoft and IBM, "Multimedia Programming Interface and Data
    /// Specifications 1.0", 1991).
    ///
    /// - Parameters:
    ///   - channelCount: samples in a frame.
    ///   - sampleRate: frames per second, in Hz.
    ///   - dataByteCount: how many bytes follow; `nil` where nobody knows yet.
    /// - Returns: the header.
    public static func header(
        channelCount: Int, sampleRate: Int, dataByteCount: Int?
    ) -> [UInt8] {
        let frameByteCount = 2 * channelCount
        func number(_ value: Int) -> [UInt8] { littleEndian(UInt32(clamping: value)) }
        func short(_ value: Int) -> [UInt8] { Array(number(value).prefix(2)) }
        let lengths = dataByteCount.map { (number($0 + headerByteCount - 8), number($0)) }
        let unknown = littleEndian(.max)
        var bytes = Array("RIFF".utf8) + (lengths?.0 ?? unknown) + Array("WAVEfmt ".utf8)
        // The chunk's length, PCM, channels, frames per second, bytes per second, bytes per frame, bits.
        bytes += number(16) + short(1) + short(channelCount) + number(sampleRate)
        bytes += number(sampleRate * frameByteCount) + short(frameByteCount) + short(16)
        return bytes + Array("data".utf8) + (lengths?.1 ?? unknown)
    }

    private static func littleEndian(_ value: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
}
