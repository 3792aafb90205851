import Foundation

/// Paths as the system knows them: rows of bytes, which need not be UTF-8.
enum SystemPath {
    /// The bytes of a path, with a zero at the end.
    ///
    /// A name that is no UTF-8 reaches a Swift program with U+FFFD in place of what cannot be read, on
    /// the command line and in listings of folders alike. Such a name is looked up in its folder:
    /// the first entry, by bytes, that reads the same is meant.
    ///
    /// - Complexity: O(length), and O(entries of the folder) for each name with U+FFFD in it.
    static func bytes(_ path: String) -> [CChar] {
        let literal = path.utf8CString
        guard path.contains("\u{FFFD}"), !exists(Array(literal)) else { return Array(literal) }
        var bytes: [CChar] = path.hasPrefix("/") ? [CChar(bitPattern: UInt8(ascii: "/"))] : []
        for name in path.split(separator: "/") {
            if let last = bytes.last, last != CChar(bitPattern: UInt8(ascii: "/")) {
                bytes.append(CChar(bitPattern: UInt8(ascii: "/")))
            }
            let plain = Array(String(name).utf8CString.dropLast())
            if name.contains("\u{FFFD}"), !exists(bytes + plain + [0]) {
                bytes += entry(String(name), in: bytes) ?? plain
            } else {
                bytes += plain
            }
        }
        return bytes + [0]
    }

    private static func exists(_ path: [CChar]) -> Bool { access(path, F_OK) == 0 }

    /// The bytes of a folder's first entry that reads as `name`.
    private static func entry(_ name: String, in folder: [CChar]) -> [CChar]? {
        guard let stream = opendir(folder.isEmpty ? [CChar(bitPattern: 46), 0] : folder + [0])
        else {
            return nil
        }
        defer { closedir(stream) }
        var found: [CChar]?
        while let entry = readdir(stream) {
            let bytes = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            guard String(decoding: bytes, as: UTF8.self) == name else { continue }
            let candidate = bytes.map { CChar(bitPattern: $0) }
            if let other = found, !candidate.lexicographicallyPrecedes(other) { continue }
            found = candidate
        }
        return found
    }
}
