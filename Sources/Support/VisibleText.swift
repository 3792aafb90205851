extension StringProtocol {
    /// The text as it can be shown on a terminal, whoever wrote it: control characters, which could
    /// move the cursor, change the title or hide what stands before them, become escapes such as
    /// `\u{1B}`, and so do marks that turn the direction of writing. Bytes of a name that are no UTF-8
    /// (``SystemPath``) are shown as `\xE9`.
    ///
    /// - Complexity: O(n).
    public var visible: String {
        guard unicodeScalars.contains(where: \.isInvisible) else { return String(self) }
        var result = ""
        for scalar in unicodeScalars {
            switch scalar {
            case _ where !scalar.isInvisible: result.unicodeScalars.append(scalar)
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where SystemPath.byte(scalar) != nil:
                result +=
                    "\\x" + String(scalar.value - SystemPath.escape, radix: 16, uppercase: true)
            default: result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
            }
        }
        return result
    }

    /// The same for a text of our own that others' texts are part of: line breaks and tabs stay.
    public var visibleLines: String {
        // Most texts are plain ASCII, and some are long.
        guard !utf8.allSatisfy({ (0x20..<0x7F).contains($0) || $0 == 0x0A || $0 == 0x09 }) else {
            return String(self)
        }
        return split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map(\.visible)
                .joined(separator: "\t")
        }.joined(separator: "\n")
    }
}

extension Unicode.Scalar {
    /// Whether this does something else than stand there.
    fileprivate var isInvisible: Bool {
        switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        case .privateUse: SystemPath.byte(self) != nil
        // Embeddings, overrides and isolates of writing direction.
        case .format: (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
        default: false
        }
    }
}
