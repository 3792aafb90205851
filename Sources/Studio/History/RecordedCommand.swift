import Foundation

/// A command's words, and how they are changed for a record and for doing it again.
public struct RecordedCommand: Sendable, Equatable {
    /// The subcommand and its arguments.
    public private(set) var words: [String]

    /// Options that say where a result goes and how it is shown, not what it is, and whether a value
    /// follows.
    private static let passing = [
        ("--out", true), ("--play-to", true), ("--play", false), ("--watch", false),
        ("--json", false),
    ]

    public init(_ words: [String]) {
        self.words = words
    }

    /// The words for a record: without options that do not change the result, and with the random
    /// seed.
    func forRecord(randomSeed: UInt64?) -> RecordedCommand {
        var result = self
        for (name, takesValue) in RecordedCommand.passing {
            result.remove(name, takesValue: takesValue)
        }
        if let randomSeed {
            result.remove("--rng-seed", takesValue: true)
            result.append(["--rng-seed", "\(randomSeed)"])
        }
        return result
    }

    /// The words with changes appended; an option with a value takes the place of earlier ones of its
    /// name.
    public func changed(by changes: [String]) -> RecordedCommand {
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
        result.append(changes)
        return result
    }

    /// The words with every relative path that is found in another folder but not here made so that
    /// it is found.
    func finding(filesOf folder: String) -> RecordedCommand {
        let manager = FileManager.default
        var result = self
        for (index, word) in words.enumerated() where index > 0 && !word.hasPrefix("-") {
            let there = (folder as NSString).appendingPathComponent(word)
            if !word.hasPrefix("/"), word.contains("."), !manager.fileExists(atPath: word),
                manager.fileExists(atPath: there)
            {
                result.words[index] = there
            }
        }
        return result
    }

    /// The words with one in the place of another.
    func replacing(_ word: String, by other: String) -> RecordedCommand {
        RecordedCommand(words.map { $0 == word ? other : $0 })
    }

    /// Whether an option is among the words.
    func has(_ name: String) -> Bool {
        words.contains { $0 == name || $0.hasPrefix(name + "=") }
    }

    /// As it would be typed in a shell.
    public var text: String {
        let plain = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "-_./=,:+%@"))
        return words.map { word in
            !word.isEmpty && word.unicodeScalars.allSatisfy(plain.contains)
                ? word : "'" + word.replacingOccurrences(of: "'", with: "'\\''") + "'"
        }.joined(separator: " ")
    }

    /// Where options end: at "--", or at the end.
    private var optionsEnd: Int { words.firstIndex(of: "--") ?? words.count }

    private mutating func append(_ more: [String]) {
        words.insert(contentsOf: more, at: optionsEnd)
    }

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
