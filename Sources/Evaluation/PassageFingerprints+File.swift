import Foundation
import Support

/// The file of an index: the magic "CDZPASS1"; the header's length, 4 bytes, little-endian, and the
/// header, JSON; for every piece its kept times, 2 bytes each; for every piece its fingerprints in
/// order, 6 bytes each: 36 bits of fingerprint, 7 of pitch, and in the lowest 5 the distance from the
/// row kept before, or from 0, which is at most a window.
extension PassageFingerprints {
    /// The ending of such files' names.
    public static let fileExtension = "passages"
    private static let magic = Array("CDZPASS1".utf8)
    private static let maximumBytes = 1 << 28
    private static let entryBytes = 6

    private struct Header: Codable {
        var name: String
        var licence: String
        var pieces: [Piece]
        /// Of ``entryBytes`` each, of every piece.
        var entries: [Int]
    }

    /// The file's bytes.
    ///
    /// - Throws: what the JSON encoder throws.
    public func encoded() throws -> [UInt8] {
        var byPiece = [[Place]](repeating: [], count: pieces.count)
        for place in places { byPiece[Int(place.piece)].append(place) }
        var entries: [Int] = []
        var body: [UInt8] = []
        for kept in byPiece {
            let begin = body.count
            var before = 0
            for place in kept.sorted(by: { $0.symbol < $1.symbol }) {
                append(place.key << 5 | UInt64(Int(place.symbol) - before), to: &body)
                before = Int(place.symbol)
            }
            entries.append((body.count - begin) / PassageFingerprints.entryBytes)
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let header = try encoder.encode(
            Header(name: name, licence: licence, pieces: pieces, entries: entries))
        var result = PassageFingerprints.magic
        withUnsafeBytes(of: UInt32(header.count).littleEndian) { result += $0 }
        result += header
        for time in times.joined() { withUnsafeBytes(of: time.littleEndian) { result += $0 } }
        return result + body
    }

    private func append(_ entry: UInt64, to bytes: inout [UInt8]) {
        for shift in 0..<PassageFingerprints.entryBytes {
            bytes.append(UInt8(truncatingIfNeeded: entry >> (8 * shift)))
        }
    }

    /// Reads an index.
    ///
    /// - Throws: `FileError` that names the file and what is wrong.
    public init(path: String) throws {
        let bytes = try Files.read(path, maximumBytes: PassageFingerprints.maximumBytes)
        func fault(_ what: String) -> FileError {
            FileError(
                .notReadable, path: path,
                message: "\(what): no index of passages, or a damaged one; make it again with "
                    + "cadenza similarity --build")
        }
        guard bytes.count >= 12, Array(bytes[..<8]) == PassageFingerprints.magic else {
            throw fault("it does not begin with CDZPASS1")
        }
        let headerEnd = 12 + (0..<4).reduce(0) { $0 | Int(bytes[8 + $1]) << (8 * $1) }
        guard headerEnd <= bytes.count,
            let header = try? JSONDecoder().decode(Header.self, from: Data(bytes[12..<headerEnd])),
            header.entries.count == header.pieces.count, header.pieces.count < 1 << 24,
            header.pieces.allSatisfy({ (0...bytes.count * 16).contains($0.noteCount) }),
            header.entries.allSatisfy({ (0...bytes.count).contains($0) })
        else { throw fault("its header cannot be read") }
        let timeCounts = header.pieces.map {
            ($0.noteCount + PassageFingerprints.notesPerTime - 1) / PassageFingerprints.notesPerTime
        }
        let size =
            headerEnd + 2 * timeCounts.reduce(0, +)
            + PassageFingerprints.entryBytes * header.entries.reduce(0, +)
        guard size == bytes.count else {
            throw fault("it has \(bytes.count) bytes where \(size) are told")
        }
        var offset = headerEnd
        let times = timeCounts.map { count in
            let times = (0..<count).map {
                UInt16(bytes[offset + 2 * $0]) | UInt16(bytes[offset + 2 * $0 + 1]) << 8
            }
            offset += 2 * count
            return times
        }
        var places: [Place] = []
        for (piece, count) in header.entries.enumerated() {
            var symbol = 0
            for _ in 0..<count {
                let entry = (0..<PassageFingerprints.entryBytes).reduce(UInt64(0)) {
                    $0 | UInt64(bytes[offset + $1]) << (8 * UInt64($1))
                }
                offset += PassageFingerprints.entryBytes
                symbol += Int(entry & 31)
                places.append(
                    Place(key: entry >> 5, piece: Int32(piece), symbol: Int32(symbol)))
            }
        }
        self.init(
            name: header.name, licence: header.licence, pieces: header.pieces, places: places,
            times: times)
    }
}
