import Foundation
import Requests
import Studio
import Support

/// A request as the words of a command line that make it, and how they are changed.
struct RequestWords: Equatable {
    /// The subcommand and its arguments.
    private(set) var words: [String]

    /// Options that say where a result goes and how it is shown, not what it is, and whether a value
    /// follows. Records of older versions may hold them.
    private static let passing = [
        ("--out", true), ("--play-to", true), ("--play", false), ("--watch", false),
        ("--json", false),
    ]

    /// The words of a record of an older version.
    init(recorded words: [String]) {
        self.words = words
        for (name, takesValue) in RequestWords.passing { remove(name, takesValue: takesValue) }
    }

    /// The words that make a request: the file, and an option for each parameter that differs from its
    /// default.
    init(_ request: any MusicRequest) throws {
        words = [type(of: request).name]
        guard case .object(let fields) = try request.changes else { return }
        let options = RequestWords.options(fields)
        words += options.files + options.words
    }

    /// The file that is named without an option, and the options. What is grouped in a request stands
    /// side by side on a command line.
    private static func options(_ fields: [String: JSONValue]) -> (files: [String], words: [String])
    {
        var (files, words): ([String], [String]) = ([], [])
        for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
            if case .object(let inner) = value {
                words += options(inner).words
            } else if name == ParameterName.file.rawValue {
                files += value.words.map { $0.hasPrefix("-") ? "./" + $0 : $0 }
            } else if value == .bool(true) {
                words.append(ParameterName.flag(name))
            } else {
                let flag = ParameterName.flag(name)
                words += value.words.flatMap { $0.hasPrefix("-") ? [flag + "=" + $0] : [flag, $0] }
            }
        }
        return (files, words)
    }

    /// The words with changes appended; an option with a value takes the place of earlier ones of its
    /// name.
    func changed(by changes: [String]) -> RequestWords {
        var result = self
        for (index, word) in changes.enumerated() where word.hasPrefix("--") {
            if let equals = word.firstIndex(of: "=") {
                result.remove(String(word[..<equals]), takesValue: true)
            } else if index + 1 < changes.count, !changes[index + 1].hasPrefix("--") {
                result.remove(word, takesValue: true)
            } else {
                result.remove(word, takesValue: false)
            }
        }
        result.words.insert(contentsOf: changes, at: result.optionsEnd)
        return result
    }

    /// As it would be typed in a shell.
    var text: String {
        let plain = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "-_./=,:+%@"))
        return words.map { word in
            !word.isEmpty && word.unicodeScalars.allSatisfy(plain.contains)
                ? word : "'" + word.replacingOccurrences(of: "'", with: "'\\''") + "'"
        }.joined(separator: " ")
    }

    /// Where options end: at "--", or at the end.
    private var optionsEnd: Int { words.firstIndex(of: "--") ?? words.count }

    private mutating func remove(_ name: String, takesValue: Bool) {
        var index = 0
        while index < optionsEnd {
            if words[index] == name {
                let count = takesValue && index + 1 < words.count ? 2 : 1
                words.removeSubrange(index..<index + count)
            } else if takesValue, words[index].hasPrefix(name + "=") {
                words.remove(at: index)
            } else {
                index += 1
            }
        }
    }
}

extension JSONValue {
    /// A value as words: none for null and false, several for a list.
    fileprivate var words: [String] {
        switch self {
        case .null, .bool, .object: []
        case .integer(let number): ["\(number)"]
        case .unsigned(let number): ["\(number)"]
        case .number(let number): ["\(number)"]
        case .string(let text): [text]
        case .array(let values): values.flatMap(\.words)
        }
    }
}
