import Foundation
import Support

extension Request {
    /// The request as JSON, with every parameter that has a value.
    public var json: JSONValue {
        get throws {
            let encoder = JSONEncoder()
            encoder.keyEncodingStrategy = .convertToSnakeCase
            return try JSONDecoder().decode(JSONValue.self, from: encoder.encode(self))
        }
    }

    /// The parameters that differ from their defaults.
    public var changes: JSONValue {
        get throws { try json.without(Self().json) }
    }

    /// Reads a request; what is left out has its default.
    ///
    /// - Parameters:
    ///   - json: an object with the parameters' names in snake_case.
    ///   - isStrict: whether names that are no parameters are refused; stored requests of other
    ///     versions may have such.
    /// - Throws: ``RequestError`` that names the parameter.
    public init(json: JSONValue, isStrict: Bool = true) throws {
        guard case .object = json else {
            throw RequestError("a request is an object with the names and values of parameters")
        }
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        do {
            let whole = try Self().json.merging(json)
            self = try decoder.decode(Self.self, from: JSONEncoder().encode(whole))
        } catch let error as DecodingError {
            let path = error.path.map(\.stringValue.snakeCase).filter { !$0.isEmpty }
            let text = RequestText("cannot be read: its value is of another kind")
            guard let name = path.last else { throw RequestError("the request " + text) }
            guard let parameter = ParameterName(rawValue: name) else {
                throw RequestError("\"\(name)\" \(text)")
            }
            throw RequestError("\(parameter) \(text)")
        }
        if isStrict, let unknown = try json.without(self.json).firstKey(notIn: self.json) {
            throw RequestError("there is no parameter \"\(unknown)\" in \(Self.name)")
        }
    }
}

extension JSONValue {
    /// This object without the fields that are the same in another.
    fileprivate func without(_ other: JSONValue) -> JSONValue {
        guard case .object(let fields) = self, case .object(let others) = other else { return self }
        var result: [String: JSONValue] = [:]
        for (name, value) in fields {
            guard let same = others[name] else {
                result[name] = value
                continue
            }
            guard value != same else { continue }
            let rest = value.without(same)
            if rest != .object([:]) { result[name] = rest }
        }
        return .object(result)
    }

    /// A field of this object or one inside it that another lacks.
    fileprivate func firstKey(notIn other: JSONValue) -> String? {
        guard case .object(let fields) = self, case .object(let others) = other else { return nil }
        for (name, value) in fields.sorted(by: { $0.key < $1.key }) where value != .null {
            guard let counterpart = others[name] else { return name }
            if let inner = value.firstKey(notIn: counterpart) { return inner }
        }
        return nil
    }
}

extension DecodingError {
    /// Where it went wrong.
    fileprivate var path: [any CodingKey] {
        switch self {
        case .typeMismatch(_, let context), .valueNotFound(_, let context),
            .dataCorrupted(let context):
            context.codingPath
        case .keyNotFound(let key, let context): context.codingPath + [key]
        @unknown default: []
        }
    }
}

extension String {
    /// "keyStrength" as "key_strength".
    fileprivate var snakeCase: String {
        reduce(into: "") { result, character in
            result += character.isUppercase ? "_" + character.lowercased() : String(character)
        }
    }
}
