import Foundation
import Support

/// A file that keeps an encoded corpus, so that MIDI is parsed once.
///
/// Layout, numbers little-endian:
///
///     0   8 bytes  what is in it, in ASCII
///     8   UInt64   length of the header
///     16  UInt64   fingerprint of the header (ContentHash)
///     24  header   JSON: version, fingerprint of the source, fingerprint of the body, content
///     ..  body     parts one after the other, as long as the content says
///
/// Everything is checked on opening. A file that is stale, cut off or damaged reads as `nil` and is
/// built again; one that was being written when its writer died never gets its name.
enum CacheFile {
    private static let prefixBytes = 24
    /// A file that its writer has not touched for so long has lost its writer.
    private static let abandonedSeconds = 900.0

    private struct Header<Content: Codable>: Codable {
        var version: Int
        var source: UInt64
        var body: UInt64
        var content: Content
    }

    /// An open file.
    struct Opened<Content> {
        let content: Content
        /// The whole file.
        let memory: MappedBytes
        /// Where the body begins in `memory`.
        let bodyOffset: Int
    }

    /// Opens a cache file.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - magic: eight ASCII characters.
    ///   - version: of the content and the body.
    ///   - source: the fingerprint of the data set and the settings it must have been made from.
    ///   - partBytes: checks the content and gives the sizes of the body's parts, or `nil` when the
    ///     content is wrong. The sizes' sum must not overflow.
    /// - Returns: `nil` when the file is absent, stale or damaged.
    static func open<Content: Codable>(
        _ path: String, magic: String, version: Int, source: UInt64,
        partBytes: (Content) -> [Int]?
    ) -> Opened<Content>? {
        guard let memory = MappedBytes(mapping: path) else { return nil }
        let bytes = memory.bytes
        guard bytes.count >= prefixBytes, bytes.prefix(8).elementsEqual(magic.utf8) else {
            return nil
        }
        let headerBytes = UInt64(
            littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        guard headerBytes <= UInt64(bytes.count - prefixBytes) else { return nil }
        let bodyOffset = prefixBytes + Int(headerBytes)
        let headerRange = UnsafeRawBufferPointer(rebasing: bytes[prefixBytes..<bodyOffset])
        var headerHash = ContentHash()
        headerHash.combine(headerRange)
        guard
            headerHash.value
                == UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self)),
            let header = try? JSONDecoder().decode(Header<Content>.self, from: Data(headerRange)),
            header.version == version, header.source == source,
            let parts = partBytes(header.content),
            bytes.count - bodyOffset == parts.reduce(0, +),
            bodyHash(parts, in: memory, from: bodyOffset) == header.body
        else { return nil }
        return Opened(content: header.content, memory: memory, bodyOffset: bodyOffset)
    }

    /// The fingerprint of the body of a mapped file, which must be large enough. What has been read
    /// leaves the resident memory as it goes, so that opening a large cache costs little of it.
    private static func bodyHash(
        _ parts: [Int], in memory: MappedBytes, from bodyOffset: Int
    ) -> UInt64 {
        let blockBytes = 1 << 23
        var hash = ContentHash()
        var start = bodyOffset
        var letGo = bodyOffset
        for part in parts {
            hash.combine(UnsafeRawBufferPointer(rebasing: memory.bytes[start..<start + part]))
            start += part
            if start - letGo >= blockBytes {
                memory.letGo(letGo..<start)
                letGo = start / blockBytes * blockBytes
            }
        }
        memory.letGo(letGo..<start)
        return hash.value
    }

    /// Writes a cache file beside its final place and renames it there.
    ///
    /// - Parameters:
    ///   - path: the file; its folder is made when missing.
    ///   - magic: eight ASCII characters.
    ///   - version: of the content and the body.
    ///   - source: the fingerprint of the data set and the settings.
    ///   - content: what the body's parts are.
    ///   - parts: the body.
    /// - Throws: `FileError` when the folder cannot be written.
    static func write(
        _ path: String, magic: String, version: Int, source: UInt64, content: some Codable,
        parts: [[UInt8]]
    ) throws {
        removeLeftovers(of: path)
        var bodyHash = ContentHash()
        for part in parts { bodyHash.combine(part) }
        let header = [UInt8](
            try JSONEncoder().encode(
                Header(version: version, source: source, body: bodyHash.value, content: content)))
        try Files.replace(path) { temporary in
            guard FileManager.default.createFile(atPath: temporary, contents: nil),
                let handle = FileHandle(forWritingAtPath: temporary)
            else {
                throw FileError(.notWritable, path: path, message: "cannot be written")
            }
            defer { try? handle.close() }
            var prefix = Array(magic.utf8)
            for number in [UInt64(header.count), ContentHash.of(header)] {
                withUnsafeBytes(of: number.littleEndian) { prefix.append(contentsOf: $0) }
            }
            try handle.write(contentsOf: prefix + header)
            for part in parts { try handle.write(contentsOf: part) }
            try handle.synchronize()
        }
    }

    /// Removes what writers that were killed have left beside a cache file: hidden files whose names
    /// end with its name, untouched for a quarter of an hour.
    private static func removeLeftovers(of path: String) {
        let url = URL(fileURLWithPath: path)
        let folder = url.deletingLastPathComponent()
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        for name in names where name.hasPrefix(".") && name.hasSuffix("-\(url.lastPathComponent)") {
            let leftover = folder.appendingPathComponent(name).path
            guard
                let attributes = try? FileManager.default.attributesOfItem(atPath: leftover),
                let written = attributes[.modificationDate] as? Date,
                -written.timeIntervalSinceNow > abandonedSeconds
            else { continue }
            try? FileManager.default.removeItem(atPath: leftover)
        }
    }
}
