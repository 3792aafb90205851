import ArgumentParser
import Requests
import Studio

/// A group of parameters as options: names, help, defaults and ranges are those of the group, so that
/// one that is added there is an option here.
///
/// The parser finds the options of a type in its mirror, which usually shows stored properties with
/// `@Option`; this one shows an option for each parameter.
struct ParameterOptions<Group: ParameterGroup>: ParsableArguments, CustomReflectable {
    /// What was given, by name.
    private var words: [(name: ParameterName, words: [String])] = []

    init() {}

    /// What was given.
    ///
    /// - Throws: `RequestError` for what cannot be read or lies outside its range.
    var group: Group {
        get throws {
            var group = Group()
            for (name, words) in words { try group.set(name, to: words) }
            return group
        }
    }

    var customMirror: Mirror {
        Mirror(self, children: Group.parameters.map { ($0.name.rawValue, $0.option) })
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: OptionKey.self)
        for parameter in Group.parameters {
            if let given = try parameter.words(in: container) {
                words.append((parameter.name, given))
            }
        }
    }
}

/// A parameter's name in what was parsed.
private struct OptionKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

extension ParameterDescription {
    /// The option or flag.
    fileprivate var option: Any {
        let name = NameSpecification.customLong(String(name.flag.dropFirst(2)))
        let text = ArgumentHelp(stringLiteral: optionHelp)
        return switch values {
        case .number:
            Option<Double?>(wrappedValue: nil, name: name, parsing: .unconditional, help: text)
        case .whole:
            Option<Int?>(wrappedValue: nil, name: name, parsing: .unconditional, help: text)
        case .text: Option<String?>(wrappedValue: nil, name: name, help: text)
        case .file:
            Option<String?>(wrappedValue: nil, name: name, help: text, completion: .file())
        case .texts: Option<[String]>(wrappedValue: [], name: name, help: text)
        case .flag: Flag<Bool>(wrappedValue: false, name: name, help: text)
        }
    }

    /// What it does, its range and its default.
    private var optionHelp: String {
        let facts = [range, usual.map { "\($0) by default" }].compactMap { $0 }
        let words = help.rendered(\.flag)
        return facts.isEmpty ? words : words + " (" + facts.joined(separator: "; ") + ")"
    }

    /// The words given, or `nil`.
    fileprivate func words(in container: KeyedDecodingContainer<OptionKey>) throws -> [String]? {
        let key = OptionKey(stringValue: name.rawValue)
        switch values {
        case .number:
            return try container.decode(Option<Double?>.self, forKey: key).wrappedValue
                .map { ["\($0)"] }
        case .whole:
            return try container.decode(Option<Int?>.self, forKey: key).wrappedValue
                .map { ["\($0)"] }
        case .text, .file:
            return try container.decode(Option<String?>.self, forKey: key).wrappedValue
                .map { [$0] }
        case .texts:
            let words = try container.decode(Option<[String]>.self, forKey: key).wrappedValue
            return words.isEmpty ? nil : words
        case .flag:
            return try container.decode(Flag<Bool>.self, forKey: key).wrappedValue ? [] : nil
        }
    }
}

/// A composer's wishes for new music.
typealias ControlOptions = ParameterOptions<Controls>
/// How a model's choices are drawn.
typealias SamplingOptions = ParameterOptions<SamplingSettings>
