import Foundation

/// The functions of a Swift file, found by indentation: the formatter sees to it that a function ends
/// with a brace that stands as far in as its first line.
struct SourceText {
    struct Function {
        /// Its name, or `init` or `subscript`.
        var name: String
        /// The number of its first line.
        var line: Int
        var lineCount: Int
        var parameterCount: Int
        /// Whether the comment above it says why it is long.
        var isExcused: Bool
    }

    struct TypeDeclaration {
        var name: String
        /// The number of its first line.
        var line: Int
        /// What it conforms to, as written on its first line.
        var conformances: String
        var storedPropertyCount: Int
    }

    private(set) var functions: [Function] = []
    private(set) var types: [TypeDeclaration] = []

    init(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            if let type = SourceText.type(at: index, in: lines) { types.append(type) }
            guard ["func ", "init", "subscript"].contains(where: line.contains),
                let head = line.firstMatch(of: SourceText.head),
                let end = SourceText.lastLine(of: index, in: lines)
            else { continue }
            let name = head.2.map(String.init) ?? (line.contains("init") ? "init" : "subscript")
            let comment = lines[..<index].reversed().prefix { line in
                let content = line.drop { $0 == " " }
                return content.hasPrefix("//") || content.hasPrefix("@")
            }
            functions.append(
                Function(
                    name: name, line: index + 1, lineCount: end - index + 1,
                    parameterCount: SourceText.parameterCount(lines[index...end]),
                    isExcused: comment.contains { $0.contains("Long because") }))
        }
    }

    /// The type that begins at a line, if one does.
    private static func type(at first: Int, in lines: [Substring]) -> TypeDeclaration? {
        // Searching for a word is far faster than matching an expression.
        guard ["struct ", "class ", "actor "].contains(where: lines[first].contains) else {
            return nil
        }
        let head = /^( *)(?:@\w+(?:\([^)]*\))? )*(?:\w+ )*?(?:struct|class|actor) (\w+)(.*)$/
        guard let match = lines[first].wholeMatch(of: head), !match.3.hasSuffix("}") else {
            return nil
        }
        let margin = String(match.1)
        let body = lines[(first + 1)...].prefix { $0 != margin + "}" }
        return TypeDeclaration(
            name: String(match.2), line: first + 1, conformances: String(match.3),
            storedPropertyCount: body.reduce(0) { $0 + storedProperties(of: $1, margin + "    ") })
    }

    /// How many stored properties a line declares that stands that far in: `let a, b: Int` has two.
    private static func storedProperties(of line: Substring, _ margin: String) -> Int {
        guard line.hasPrefix(margin), !line.hasPrefix(margin + " "),
            line.contains("let ") || line.contains("var ")
        else { return 0 }
        let head = /(?:@\w+(?:\([^)]*\))? )*(?:\w+(?:\(set\))? )*?(?:let|var) ([^:=]+)(.*)/
        guard let match = line.dropFirst(margin.count).wholeMatch(of: head),
            !line.contains("static ")
        else { return 0 }
        let isComputed = match.2.contains("{") && !match.2.contains("=")
        return isComputed ? 0 : match.1.split(separator: ",").count
    }

    /// The first line of a function: attributes and modifiers, then what it is.
    private static var head: Regex<(Substring, Substring, Substring?)> {
        /^( *)(?:@\w+(?:\([^)]*\))? )*(?:\w+(?:\(set\))? )*?(?:func ([^\s(<]+)|init\??[(<]|subscript[(<])/
    }

    /// The line that ends the function beginning at a line; `nil` where it has no body.
    private static func lastLine(of first: Int, in lines: [Substring]) -> Int? {
        let indentation = lines[first].prefix { $0 == " " }.count
        if lines[first].hasSuffix("}") { return first }
        for (index, line) in lines.enumerated().dropFirst(first + 1) {
            let content = line.drop { $0 == " " }
            guard !content.isEmpty, line.count - content.count <= indentation else { continue }
            guard line.count - content.count == indentation else { return nil }
            if content.hasPrefix("}") { return index }
            // A head over several lines goes on with its closing parenthesis or its brace.
            guard
                ")-{".contains(content.first ?? " ") || content.hasPrefix("throws")
                    || content.hasPrefix("where") || content.hasPrefix("async")
            else { return nil }
            if content.hasSuffix("}"), content.contains("{") { return index }
        }
        return nil
    }

    /// Counts the commas between parameters, those inside brackets and braces aside.
    private static func parameterCount(_ lines: ArraySlice<Substring>) -> Int {
        let text = lines.joined(separator: "\n")
        guard let open = text.firstIndex(of: "(") else { return 0 }
        var (depth, count, isEmpty) = (0, 1, true)
        for character in text[open...] {
            switch character {
            case "(", "[", "{": depth += 1
            case ")", "]", "}": depth -= 1
            case "," where depth == 1: count += 1
            default: break
            }
            if depth == 0 { break }
            if depth >= 1, character != "(", !character.isWhitespace { isEmpty = false }
        }
        return isEmpty ? 0 : count
    }
}
