import Foundation
import Support

/// Sound laid aside until all of it is known, for example to find the gain before it is written:
/// small amounts in memory, more in a temporary file that vanishes with the spool.
public final class AudioSpool {
    /// The level of everything appended so far.
    public private(set) var level = AudioLevel()
    /// The number of samples appended so far.
    public private(set) var sampleCount = 0

    /// What lies in memory, in the pieces it came in.
    private var memory: [[Float]] = []
    private var samplesInMemory = 0
    private var file: FileHandle?
    private let maximumSamplesInMemory: Int

    /// - Parameter maximumSamplesInMemory: beyond this the samples go to a temporary file; the
    ///   default is a minute and a half of stereo, 32 MB.
    public init(maximumSamplesInMemory: Int = 8_000_000) {
        self.maximumSamplesInMemory = maximumSamplesInMemory
    }

    /// Whether a temporary file holds the samples.
    public var isOnDisk: Bool { file != nil }

    /// Appends samples.
    ///
    /// - Throws: `FileError` when the temporary folder is full or not writable.
    public func append(_ samples: UnsafeBufferPointer<Float>) throws {
        level.add(samples)
        sampleCount += samples.count
        memory.append(Array(samples))
        samplesInMemory += samples.count
        if samplesInMemory > (file == nil ? maximumSamplesInMemory : AudioSpool.blockSamples) {
            try flush()
        }
    }

    /// Appends samples; see the method for buffers.
    public func append(_ samples: [Float]) throws {
        try samples.withUnsafeBufferPointer { try append($0) }
    }

    /// Hands over all samples in order, in pieces of at most 65,536 or as they were appended.
    ///
    /// - Throws: what `body` throws, or `FileError` when the temporary file cannot be read.
    public func forEachBlock(_ body: (UnsafeBufferPointer<Float>) throws -> Void) throws {
        if file != nil { try flush() }
        guard let file else {
            for piece in memory { try piece.withUnsafeBufferPointer { try body($0) } }
            return
        }
        try AudioSpool.reportingFailure {
            try file.seek(toOffset: 0)
        }
        var left = sampleCount
        while left > 0 {
            let count = min(left, AudioSpool.blockSamples)
            let data = try AudioSpool.reportingFailure {
                try file.read(upToCount: count * MemoryLayout<Float>.size)
            }
            guard let data, data.count == count * MemoryLayout<Float>.size else {
                throw AudioSpool.failure("the temporary file has become shorter")
            }
            try data.withUnsafeBytes { bytes in
                try bytes.withMemoryRebound(to: Float.self) { try body($0) }
            }
            left -= count
        }
    }

    private static let blockSamples = 65_536

    /// Moves the samples in memory to the end of the temporary file.
    private func flush() throws {
        let file = try self.file ?? AudioSpool.makeTemporaryFile()
        self.file = file
        try AudioSpool.reportingFailure {
            try file.seekToEnd()
            for piece in memory {
                try file.write(contentsOf: piece.withUnsafeBytes { Data($0) })
            }
        }
        memory = []
        samplesInMemory = 0
    }

    /// An open file without a name: the system frees its space when it is closed, even by a crash.
    private static func makeTemporaryFile() throws -> FileHandle {
        let template = FileManager.default.temporaryDirectory
            // mkstemp puts letters of its own in place of the six X.
            .appendingPathComponent("cadenza-spool-XXXXXX").path
        var name = Array(template.utf8CString)
        let descriptor = mkstemp(&name)
        guard descriptor >= 0 else { throw failure(String(cString: strerror(errno))) }
        unlink(name)
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    private static func reportingFailure<Result>(_ body: () throws -> Result) throws -> Result {
        do { return try body() } catch { throw failure(error.localizedDescription) }
    }

    private static func failure(_ cause: String) -> FileError {
        FileError(
            .notWritable, path: FileManager.default.temporaryDirectory.path,
            message: "laying sound aside failed: \(cause); make room there or set TMPDIR")
    }
}
