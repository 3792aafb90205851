import CZlib

/// A ZIP archive of a few small files (PKWARE, APPNOTE 6.3.10), the same bytes for the same files.
struct ZIPArchive {
    private var files: [UInt8] = []
    private var directory: [UInt8] = []
    private var count: UInt16 = 0

    /// The first moment that the format knows, midnight of 1 January 1980, as time and date.
    private static let moment: [UInt8] = [0, 0, 0x21, 0]

    /// Adds a file.
    ///
    /// - Parameters:
    ///   - name: its path, in ASCII.
    ///   - content: below 2 GiB.
    ///   - isCompressed: whether it is deflated, where that makes it shorter.
    mutating func add(_ name: String, _ content: [UInt8], isCompressed: Bool = true) {
        precondition(content.count < 1 << 31, "ZIPArchive holds files below 2 GiB")
        let deflated = isCompressed ? ZIPArchive.deflated(content) : nil
        let stored = deflated.flatMap { $0.count < content.count ? $0 : nil }
        let sum = UInt32(truncatingIfNeeded: crc32(0, content, UInt32(content.count)))
        // What the local header and the directory both say of it: version 2.0, no flags, the method.
        var description: [UInt8] = []
        for number in [20, 0, stored == nil ? 0 : 8] { description.add(UInt16(number)) }
        description += ZIPArchive.moment
        for number in [sum, UInt32((stored ?? content).count), UInt32(content.count)] {
            description.add(number)
        }
        for number in [name.utf8.count, 0] { description.add(UInt16(number)) }

        directory.add(UInt32(0x0201_4B50))
        directory.add(UInt16(20))
        directory += description
        // No comment, disk 0, no attributes; then where the file begins.
        directory += [UInt8](repeating: 0, count: 10)
        directory.add(UInt32(files.count))
        directory += name.utf8
        count += 1

        files.add(UInt32(0x0403_4B50))
        files += description
        files += name.utf8
        files += stored ?? content
    }

    /// The whole archive.
    var bytes: [UInt8] {
        var end: [UInt8] = []
        end.add(UInt32(0x0605_4B50))
        for number in [0, 0, count, count] { end.add(number) }
        end.add(UInt32(directory.count))
        end.add(UInt32(files.count))
        end.add(UInt16(0))
        return files + directory + end
    }

    /// DEFLATE without a wrapper (RFC 1951); `nil` where zlib has no memory for it.
    private static func deflated(_ content: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        let status = deflateInit2_(
            &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY,
            zlibVersion(), Int32(MemoryLayout<z_stream>.size))
        guard status == Z_OK else { return nil }
        defer { deflateEnd(&stream) }
        var content = content
        let capacity = Int(deflateBound(&stream, UInt(content.count)))
        var isWhole = false
        let result = [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
            content.withUnsafeMutableBufferPointer { input in
                (stream.next_in, stream.avail_in) = (input.baseAddress, UInt32(input.count))
                (stream.next_out, stream.avail_out) = (output.baseAddress, UInt32(capacity))
                isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END
                count = Int(stream.total_out)
            }
        }
        return isWhole ? result : nil
    }
}

extension [UInt8] {
    /// Adds a number as the format has it, the lowest byte first.
    fileprivate mutating func add(_ number: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
    }
}
