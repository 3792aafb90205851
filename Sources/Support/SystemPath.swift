import Foundation

/// Paths as the system knows them: rows of bytes, which need not be UTF-8.
///
/// In a text, a byte that is no UTF-8 stands as U+10FE00 + byte, a code point for private use, so that
/// names that are made from a given one keep its bytes. ``VisibleText`` shows it as `\xE9`.
public enum SystemPath {
    /// What is added to a byte that is no UTF-8.
    static let escape: UInt32 = 0x10_FE00

    /// The text of a path.
    ///
    /// - Complexity: O(bytes).
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        var scalars = String.UnicodeScalarView()
        var rest = Array(bytes)[...]
        while let first = rest.first {
            var decoder = UTF8()
            var input = rest.makeIterator()
            if case .scalarValue(let scalar) = decoder.decode(&input) {
                scalars.append(scalar)
                rest = rest.dropFirst(UTF8.width(scalar))
            } else {
                scalars.append(Unicode.Scalar(escape + UInt32(first)) ?? "\u{FFFD}")
                rest = rest.dropFirst()
            }
        }
        return String(scalars)
    }

    /// The bytes of a path, with a zero at the end.
    ///
    /// Listings of folders have U+FFFD in place of what is no UTF-8. Such a name is looked up in its
    /// folder: the first entry, by bytes, that reads the same is meant.
    ///
    /// - Complexity: O(length), and O(entries of the folder) for each name with U+FFFD in it.
    public static func bytes(_ path: String) -> [CChar] {
        let literal = unescaped(path)
        guard path.contains("\u{FFFD}"), !exists(literal + [0]) else { return literal + [0] }
        var bytes: [CChar] = path.hasPrefix("/") ? [CChar(bitPattern: UInt8(ascii: "/"))] : []
        for name in path.split(separator: "/") {
            if let last = bytes.last, last != CChar(bitPattern: UInt8(ascii: "/")) {
                bytes.append(CChar(bitPattern: UInt8(ascii: "/")))
            }
            let plain = unescaped(name)
            if name.contains("\u{FFFD}"), !exists(bytes + plain + [0]) {
                bytes += entry(String(name), in: bytes) ?? plain
            } else {
                bytes += plain
            }
        }
        return bytes + [0]
    }

    private static func unescaped(_ text: some StringProtocol) -> [CChar] {
        guard text.unicodeScalars.contains(where: { byte($0) != nil }) else {
            return text.utf8.map { CChar(bitPattern: $0) }
        }
        return text.unicodeScalars.flatMap { scalar in
            byte(scalar).map { [CChar(bitPattern: $0)] }
                ?? UTF8.encode(scalar).map { $0.map { CChar(bitPattern: $0) } } ?? []
        }
    }

    /// The byte that a code point stands for, if it does.
    static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
        (escape + 0x80...escape + 0xFF).contains(scalar.value)
            ? UInt8(scalar.value - escape) : nil
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

/// What the program was started with.
public enum ProgramArguments {
    /// The words after the program's name. `CommandLine.arguments` would have U+FFFD in place of bytes that
    /// are no UTF-8, and the names of files would be lost.
    public static var words: [String] {
        (1..<max(1, Int(CommandLine.argc))).compactMap { index in
            CommandLine.unsafeArgv[index].map { word in
                SystemPath.text(
                    UnsafeBufferPointer(start: word, count: strlen(word)).map {
                        UInt8(bitPattern: $0)
                    })
            }
        }
    }
}
