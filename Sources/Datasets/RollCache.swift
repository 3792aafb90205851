import Foundation
import PianoRolls
import Support

/// The file that keeps an encoded corpus, so that MIDI is parsed once.
///
/// Layout, numbers little-endian:
///
///     0   8 bytes  "CADROLLS"
///     8   UInt64   length of the header
///     16  UInt64   fingerprint of the header (ContentHash)
///     24  header   JSON: version, fingerprint of the source, frame rate, pieces, fingerprint of
///                  the planes
///     ..  planes   all down planes, then all onset planes, 11 bytes a frame
///
/// Everything is checked on opening. A file that is stale, cut off or damaged reads as `nil` and is
/// built again; one that was being written when its writer died never gets its name.
enum RollCache {
    private static let magic = Array("CADROLLS".utf8)
    private static let prefixBytes = 24
    private static let version = 1

    private struct Header: Codable {
        var version: Int
        var source: UInt64
        var frameRate: Double
        var pieces: [RollCorpus.Piece]
        var planes: UInt64
    }

    /// Opens a cache file.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - source: the fingerprint of the data set and the settings it must have been made from.
    /// - Returns: the corpus, or `nil` when the file is absent, stale or damaged.
    static func read(_ path: String, source: UInt64) -> RollCorpus? {
        guard let memory = PlaneMemory(mapping: path) else { return nil }
        let bytes = memory.bytes
        guard bytes.count >= prefixBytes, bytes.prefix(8).elementsEqual(magic) else { return nil }
        let headerBytes = UInt64(
            littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        guard headerBytes <= UInt64(bytes.count - prefixBytes) else { return nil }
        let planesOffset = prefixBytes + Int(headerBytes)
        let headerRange = UnsafeRawBufferPointer(rebasing: bytes[prefixBytes..<planesOffset])
        var headerHash = ContentHash()
        headerHash.combine(headerRange)
        guard
            headerHash.value
                == UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self)),
            let header = try? JSONDecoder().decode(Header.self, from: Data(headerRange)),
            header.version == version, header.source == source,
            header.frameRate > 0, header.frameRate.isFinite
        else { return nil }
        var frameCount = 0
        for piece in header.pieces {
            guard (0...BinaryRoll.maximumFrameCount).contains(piece.frameCount) else { return nil }
            frameCount += piece.frameCount
        }
        guard bytes.count - planesOffset == 2 * frameCount * BinaryRoll.bytesPerFrame else {
            return nil
        }
        guard planesHash(of: header.pieces, in: memory, from: planesOffset) == header.planes else {
            return nil
        }
        return RollCorpus(
            pieces: header.pieces, frameRate: header.frameRate, memory: memory,
            planesOffset: planesOffset)
    }

    /// The fingerprint of all planes of a mapped file, which must be large enough. What has been
    /// read leaves the resident memory as it goes, so that opening a large cache costs little of it.
    private static func planesHash(
        of pieces: [RollCorpus.Piece], in memory: PlaneMemory, from planesOffset: Int
    ) -> UInt64 {
        let blockBytes = 1 << 23
        var hash = ContentHash()
        var start = planesOffset
        var letGo = planesOffset
        for piece in pieces + pieces {
            let end = start + piece.frameCount * BinaryRoll.bytesPerFrame
            hash.combine(UnsafeRawBufferPointer(rebasing: memory.bytes[start..<end]))
            start = end
            if start - letGo >= blockBytes {
                memory.letGo(letGo..<start)
                letGo = start / blockBytes * blockBytes
            }
        }
        memory.letGo(letGo..<start)
        return hash.value
    }

    /// Writes a corpus beside its final place and renames it there.
    ///
    /// - Parameters:
    ///   - pieces: what is known about the pieces.
    ///   - rolls: both planes of each piece.
    ///   - frameRate: of all rolls, in Hz.
    ///   - path: the file; its folder is made when missing.
    ///   - source: the fingerprint of the data set and the settings.
    /// - Throws: `FileError` when the folder cannot be written.
    static func write(
        pieces: [RollCorpus.Piece], rolls: [(down: BinaryRoll, onset: BinaryRoll)],
        frameRate: Double, to path: String, source: UInt64
    ) throws {
        removeLeftovers(of: path)
        var planesHash = ContentHash()
        for roll in rolls { planesHash.combine(roll.down.bytes) }
        for roll in rolls { planesHash.combine(roll.onset.bytes) }
        let header = [UInt8](
            try JSONEncoder().encode(
                Header(
                    version: version, source: source, frameRate: frameRate, pieces: pieces,
                    planes: planesHash.value)))
        try Files.replace(path) { temporary in
            guard FileManager.default.createFile(atPath: temporary, contents: nil),
                let handle = FileHandle(forWritingAtPath: temporary)
            else {
                throw FileError(.notWritable, path: path, message: "cannot be written")
            }
            defer { try? handle.close() }
            var prefix = magic
            for number in [UInt64(header.count), ContentHash.of(header)] {
                withUnsafeBytes(of: number.littleEndian) { prefix.append(contentsOf: $0) }
            }
            try handle.write(contentsOf: prefix + header)
            for roll in rolls { try handle.write(contentsOf: roll.down.bytes) }
            for roll in rolls { try handle.write(contentsOf: roll.onset.bytes) }
            try handle.synchronize()
        }
    }

    /// Removes what writers that were killed have left beside a cache file: `Files.replace` puts
    /// the writer's process number in front of the name.
    private static func removeLeftovers(of path: String) {
        let url = URL(fileURLWithPath: path)
        let folder = url.deletingLastPathComponent()
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        for name in names where name.hasPrefix(".") && name.hasSuffix("-\(url.lastPathComponent)") {
            let number = name.dropFirst().dropLast(url.lastPathComponent.utf8.count + 1)
            guard let process = Int32(number), process > 0 else { continue }
            let isGone = kill(process, 0) != 0 && errno == ESRCH
            if isGone {
                try? FileManager.default.removeItem(at: folder.appendingPathComponent(name))
            }
        }
    }
}
