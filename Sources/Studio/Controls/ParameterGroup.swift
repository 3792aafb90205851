import Requests

/// Parameters that stand together under their names: options of a command line, an object in JSON,
/// words in a file that was made with them.
public protocol ParameterGroup: Codable, Sendable {
    /// Every parameter as it is where nothing is given.
    init()

    /// The parameters, in the order in which they are told.
    static var parameters: [ParameterDescription] { get }

    /// A parameter's value as text, nothing for a flag, any number of texts for a list.
    ///
    /// - Returns: `nil` where it is not given and has no usual value.
    func words(_ name: ParameterName) -> [String]?

    /// Sets a parameter from text.
    ///
    /// - Throws: `RequestError` for what cannot be read or lies outside its range.
    mutating func set(_ name: ParameterName, to words: [String]) throws
}

extension ParameterGroup {
    /// The parameters that are not as usual, "name value" each; a list gives several.
    public var settings: [String] {
        Self.parameters.flatMap { parameter -> [String] in
            guard let words = words(parameter.name), words != parameter.usual.map({ [$0] }) else {
                return []
            }
            let name = parameter.name.rawValue.replacing("_", with: "-")
            return words.isEmpty ? [name] : words.map { "\(name) \($0)" }
        }
    }

    /// The parameters given that classic models refuse, or `nil`.
    public var needsExpressiveModel: RequestText? {
        Self.parameters.filter { $0.needsExpressiveModel && words($0.name) != nil }
            .reduce(nil) { text, parameter in
                text.map { "\($0) and \(parameter.name)" } ?? "\(parameter.name)"
            }
    }

    /// Changes the paths of all files that are read.
    mutating func mapPaths(_ change: (String) -> String) {
        for parameter in Self.parameters where parameter.values == .file {
            guard let path = words(parameter.name)?.first else { continue }
            // A path is never refused.
            try? set(parameter.name, to: [change(path)])
        }
    }

    // MARK: Codable

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: ParameterKey.self)
        for parameter in Self.parameters {
            guard let words = words(parameter.name) else { continue }
            let key = ParameterKey(parameter.name)
            switch (parameter.values, words.first) {
            case (.flag, _): try container.encode(true, forKey: key)
            case (.texts, _): try container.encode(words, forKey: key)
            case (_, nil): continue
            case (.number, let word?): try container.encode(Double(word), forKey: key)
            case (.whole, let word?): try container.encode(Int(word), forKey: key)
            case (.text, let word?), (.file, let word?): try container.encode(word, forKey: key)
            }
        }
    }

    /// Reads the parameters that are there; others are as usual.
    ///
    /// - Throws: `RequestError` for an unknown name and for a value that cannot be had.
    public init(from decoder: any Decoder) throws {
        self.init()
        let container = try decoder.container(keyedBy: ParameterKey.self)
        for key in container.allKeys where try !container.decodeNil(forKey: key) {
            guard
                let parameter = Self.parameters.first(where: { $0.name.rawValue == key.snakeCase })
            else {
                let known = Self.parameters.map(\.name.rawValue).joined(separator: ", ")
                throw RequestError("there is no \"\(key.snakeCase)\" here; there are \(known)")
            }
            switch parameter.values {
            case .flag:
                if try container.decode(Bool.self, forKey: key) { try set(parameter.name, to: []) }
            case .texts:
                try set(parameter.name, to: container.decode([String].self, forKey: key))
            case .number, .whole:
                let number = try container.decode(Double.self, forKey: key)
                try set(parameter.name, to: [number.short])
            case .text, .file:
                try set(parameter.name, to: [container.decode(String.self, forKey: key)])
            }
        }
    }
}

/// A parameter's name as a key: snake_case, and in camelCase where a decoder has changed it.
private struct ParameterKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: ParameterName) { stringValue = name.rawValue }

    init(stringValue: String) { self.stringValue = stringValue }

    init?(intValue: Int) { nil }

    var snakeCase: String {
        stringValue.reduce(into: "") { result, character in
            result += character.isUppercase ? "_" + character.lowercased() : String(character)
        }
    }
}
