import ArgumentParser
import Support
import Yams

/// Options in a YAML file, for commands that take `--settings FILE`: a mapping from the names of options to
/// their values. What the file says goes before what the command line says, and the last word
/// counts.
enum SettingsFile {
    static let option = "--settings"

    /// The words of a command line with those of its settings file in place of `--settings FILE`.
    ///
    /// - Parameter words: a subcommand and its arguments.
    /// - Returns: the words to be parsed.
    /// - Throws: `FileError` for a file that cannot be read; `ValidationError` naming the file's line.
    static func expanded(_ words: [String]) throws -> [String] {
        guard let name = words.first,
            let command = CadenzaCommand.configuration.subcommands.first(where: {
                $0.configuration.commandName == name
            }),
            let place = words.firstIndex(where: { $0 == option || $0.hasPrefix(option + "=") })
        else { return words }
        let known = options(of: command)
        guard known.contains(option) else { return words }
        var rest = words
        let path: String
        if words[place] == option {
            guard place + 1 < words.count else {
                throw ValidationError("\(option) needs a file")
            }
            path = words[place + 1]
            rest.removeSubrange(place...place + 1)
        } else {
            path = String(words[place].dropFirst(option.count + 1))
            rest.remove(at: place)
        }
        let given = try arguments(path, command: name, known: known)
        return [name] + given + rest.dropFirst()
    }

    /// The options that a command's help tells of.
    private static func options(of command: any ParsableCommand.Type) -> Set<String> {
        let help = CadenzaCommand.helpMessage(for: command, columns: 200)
        return Set(
            help.split(whereSeparator: { " \n,[]()=".contains($0) }).map(String.init).filter {
                $0.hasPrefix("--")
            })
    }

    private static func arguments(
        _ path: String, command: String, known: Set<String>
    ) throws -> [String] {
        let text = String(decoding: try Files.read(path, maximumBytes: 1 << 20), as: UTF8.self)
        let root: Node?
        do {
            root = try Yams.compose(yaml: text)
        } catch {
            throw ValidationError("\(path): this is no YAML: \(error)")
        }
        guard let root else { return [] }
        guard let mapping = root.mapping else {
            throw ValidationError("\(path): it holds no mapping from options to values")
        }
        return try mapping.flatMap { key, value -> [String] in
            let line = key.mark.map { ":\($0.line)" } ?? ""
            let name = key.string ?? ""
            let flag = "--" + name.replacing("_", with: "-")
            guard known.contains(flag), flag != option else {
                throw ValidationError(
                    "\(path)\(line): \(command) has no option '\(name)'; --help tells which it has")
            }
            switch value {
            case .scalar(let scalar) where scalar.string == "true": return [flag]
            case .scalar(let scalar) where scalar.string == "false": return []
            case .scalar(let scalar): return ["\(flag)=\(scalar.string)"]
            case .sequence(let sequence):
                return try sequence.map { item in
                    guard let word = item.scalar?.string else {
                        throw ValidationError("\(path)\(line): '\(name)' is no list of values")
                    }
                    return "\(flag)=\(word)"
                }
            default: throw ValidationError("\(path)\(line): '\(name)' is no value")
            }
        }
    }
}
