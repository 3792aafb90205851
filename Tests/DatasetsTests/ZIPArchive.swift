/// Makes uncompressed ZIP files (PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16).
enum ZIPArchive {
    /// The bytes of an archive, its entries in the order of their names.
    static func bytes(of files: [String: [UInt8]]) -> [UInt8] {
        var archive: [UInt8] = []
        var directory: [UInt8] = []
        for (name, content) in files.sorted(by: { $0.key < $1.key }) {
            let offset = archive.count
            // Version 1.0, no flags, stored, midnight of 1 January 1980.
            var fields =
                little(10, 2) + little(0, 2) + little(0, 2) + little(0, 2) + little(0x21, 2)
            fields += little(Int(crc32(content)), 4) + little(content.count, 4)
            fields += little(content.count, 4) + little(name.utf8.count, 2) + little(0, 2)
            archive += little(0x0403_4B50, 4) + fields + Array(name.utf8) + content
            // Made by version 1.0; no comment, disk 0, no attributes.
            directory += little(0x0201_4B50, 4) + little(10, 2) + fields + little(0, 2)
            directory += little(0, 2) + little(0, 2) + little(0, 4) + little(offset, 4)
            directory += Array(name.utf8)
        }
        let start = archive.count
        archive += directory + little(0x0605_4B50, 4) + little(0, 2) + little(0, 2)
        archive += little(files.count, 2) + little(files.count, 2)
        archive += little(directory.count, 4) + little(start, 4) + little(0, 2)
        return archive
    }

    private static func little(_ value: Int, _ byteCount: Int) -> [UInt8] {
        (0..<byteCount).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    /// CRC-32 as in ISO 3309, bit by bit.
    private static func crc32(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in
                value >> 1 ^ (value & 1 == 1 ? 0xEDB8_8320 : 0)
            }
        }
    }
}
