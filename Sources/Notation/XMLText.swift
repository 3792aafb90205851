/// An XML document that is being written.
struct XMLText {
    private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private var depth = 0

    /// Writes a line as it is, such as a document type.
    mutating func line(_ line: String) {
        text += String(repeating: "  ", count: depth) + line + "\n"
    }

    /// An element with others inside.
    mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
        _ body: (inout XMLText) -> Void
    ) {
        line("<\(name)\(XMLText.text(of: attributes))>")
        depth += 1
        body(&self)
        depth -= 1
        line("</\(name)>")
    }

    /// An element with a text, or an empty one.
    mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
        _ content: (some CustomStringConvertible)? = String?.none
    ) {
        let start = name + XMLText.text(of: attributes)
        guard let content else { return line("<\(start)/>") }
        line("<\(start)>\(XMLText.escaped(content.description))</\(name)>")
    }

    private static func text(of attributes: KeyValuePairs<String, String>) -> String {
        attributes.map { " \($0.key)=\"\(escaped($0.value))\"" }.joined()
    }

    /// A text with XML's own characters escaped, and without those that XML 1.0 (section 2.2) forbids.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\t", "\n", "\r": result += " "
            case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
