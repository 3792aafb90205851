import Foundation
import Support

/// Sound that comes through a pipe: WAV, or samples without a header, mixed to one channel.
///
/// An instance belongs to one thread at a time.
public final class PCMStream {
    /// How samples are written, little-endian.
    public enum SampleFormat: String, Sendable, CaseIterable, Codable {
        case int16, int24, int32, float32

        var byteCount: Int {
            switch self {
            case .int16: 2
            case .int24: 3
            case .int32, .float32: 4
            }
        }
    }

    /// What is read.
    public struct Form: Sendable, Equatable {
        /// In Hz, 1...768,000.
        public var sampleRate = 44_100
        /// Samples of a frame, 1...1024.
        public var channelCount = 1
        public var sampleFormat = SampleFormat.int16

        public init() {}
    }

    public let form: Form
    private let source: ByteSource

    /// Reads the header, where there is one.
    ///
    /// - Parameters:
    ///   - descriptor: an open file descriptor, which stays open.
    ///   - name: what errors call it.
    ///   - raw: what comes where the sound does not begin as a WAV file does.
    ///   - isInterrupted: asked while there is nothing to read; the sound ends when it says so.
    /// - Throws: `FileError` for a header that cannot be understood.
    public init(
        descriptor: Int32, name: String, raw: Form = Form(),
        isInterrupted: @escaping () -> Bool = { false }
    ) throws {
        source = ByteSource(descriptor: descriptor, name: name, isInterrupted: isInterrupted)
        try source.wait(for: 4)
        form = source.bytes.starts(with: Array("RIFF".utf8)) ? try Self.readHeader(source) : raw
    }

    /// The next frames, as many as are there; waits for the first.
    ///
    /// - Parameter maximumFrames: at least 1.
    /// - Returns: one sample a frame; `nil` at the end.
    /// - Throws: `FileError` where reading fails.
    public func next(maximumFrames: Int) throws -> [Float]? {
        let frameBytes = form.channelCount * form.sampleFormat.byteCount
        try source.wait(for: frameBytes, atMost: maximumFrames * frameBytes)
        let frames = min(maximumFrames, source.bytes.count / frameBytes)
        guard frames > 0 else { return nil }
        let bytes = source.take(frames * frameBytes)
        return (0..<frames).map { frame in
            var sum: Float = 0
            for channel in 0..<form.channelCount {
                let sample = value(
                    bytes, at: frame * frameBytes + channel * form.sampleFormat.byteCount)
                sum += sample.isFinite ? sample : 0
            }
            return sum / Float(form.channelCount)
        }
    }

    /// The sample that begins with a byte, 1 at full scale.
    private func value(_ bytes: [UInt8], at index: Int) -> Float {
        func word(_ count: Int) -> UInt32 {
            (0..<count).reduce(0) { $0 | UInt32(bytes[index + $1]) << UInt32(8 * ($1 + 4 - count)) }
        }
        return form.sampleFormat == .float32
            ? Float(bitPattern: word(4))
            : Float(Int32(bitPattern: word(form.sampleFormat.byteCount))) / 2_147_483_648
    }

    /// Reads to the first sample (Microsoft and IBM, "Multimedia Programming Interface and Data
    /// Specifications 1.0", 1991; WAVE_FORMAT_EXTENSIBLE of 2001). The length of the sound is not trusted: a
    /// pipe's writer does not know it.
    private static func readHeader(_ source: ByteSource) throws -> Form {
        func next(_ count: Int) throws -> [UInt8] {
            try source.wait(for: count)
            guard source.bytes.count >= count else {
                throw source.fault("it ends before the sound begins")
            }
            return source.take(count)
        }
        guard try next(12)[8...].elementsEqual("WAVE".utf8) else {
            throw source.fault("it begins with RIFF, but is no WAV file")
        }
        var form: Form?
        while true {
            let begin = try next(8)
            if begin.starts(with: Array("data".utf8)) {
                guard let form else {
                    throw source.fault("its sound comes before the description of it")
                }
                return form
            }
            let length = begin[4...].reversed().reduce(0) { $0 << 8 | Int($1) }
            guard length <= 1 << 20 else {
                throw source.fault("a part of \(length) bytes in its header")
            }
            let body = try next(length + length % 2)
            guard begin.starts(with: Array("fmt ".utf8)) else { continue }
            form = Self.form(body)
            guard form != nil else {
                throw source.fault("its sound is not PCM of 16, 24 or 32 bits, or float32")
            }
        }
    }

    private static func form(_ body: [UInt8]) -> Form? {
        guard body.count >= 16 else { return nil }
        func number(_ start: Int, _ count: Int) -> Int {
            (0..<count).reduce(0) { $0 | Int(body[start + $1]) << (8 * $1) }
        }
        let isExtensible = number(0, 2) == 0xFFFE && body.count >= 26
        let kind = isExtensible ? number(24, 2) : number(0, 2)
        var form = Form()
        (form.channelCount, form.sampleRate) = (number(2, 2), number(4, 4))
        switch (kind, number(14, 2)) {
        case (1, 16): form.sampleFormat = .int16
        case (1, 24): form.sampleFormat = .int24
        case (1, 32): form.sampleFormat = .int32
        case (3, 32): form.sampleFormat = .float32
        default: return nil
        }
        return (1...1024).contains(form.channelCount) && (1...768_000).contains(form.sampleRate)
            ? form : nil
    }
}

/// The bytes of a descriptor, as they come.
private final class ByteSource {
    /// Those that have been read and not taken.
    private(set) var bytes: [UInt8] = []

    private let descriptor: Int32
    private let name: String
    private let isInterrupted: () -> Bool
    private var isAtEnd = false

    init(descriptor: Int32, name: String, isInterrupted: @escaping () -> Bool) {
        (self.descriptor, self.name, self.isInterrupted) = (descriptor, name, isInterrupted)
    }

    func fault(_ message: String) -> FileError {
        FileError(.notReadable, path: name, message: message)
    }

    /// Takes the first bytes away.
    func take(_ count: Int) -> [UInt8] {
        defer { bytes.removeFirst(count) }
        return Array(bytes.prefix(count))
    }

    /// Waits until so many bytes are there, or the end has come.
    ///
    /// - Parameters:
    ///   - count: bytes that are needed.
    ///   - most: bytes that may be read, where there are more.
    /// - Throws: `FileError` where reading fails.
    func wait(for count: Int, atMost most: Int? = nil) throws {
        while bytes.count < count, !isAtEnd {
            var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard poll(&waiting, 1, 200) > 0 else {
                isAtEnd = isInterrupted()
                continue
            }
            var block = [UInt8](repeating: 0, count: max(count, most ?? count) - bytes.count)
            let got = read(descriptor, &block, block.count)
            if got >= 0 {
                bytes.append(contentsOf: block[..<got])
                isAtEnd = got == 0 || isInterrupted()
            } else if errno != EINTR, errno != EAGAIN {
                throw fault("reading stopped: \(String(cString: strerror(errno)))")
            }
        }
    }
}
