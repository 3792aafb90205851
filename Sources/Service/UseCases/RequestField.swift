import Requests
import Studio
import Support

/// A field of a request: what it takes and does, for the description of the service and for the
/// page's panel.
struct RequestField: Sendable {
    enum Values: Sendable {
        case number(ClosedRange<Double>)
        case whole(ClosedRange<Int>)
        case text
        case choice([String])
        /// The id of music in the library, or of a sound where music can be made of one.
        case music
        /// Several of them.
        case pieces
        /// The ids of several sounds.
        case sounds
        case flag
        case texts
        case group([RequestField])
    }

    let name: String
    let values: Values
    let help: String
    /// What it is where nothing is said.
    var usual: JSONValue?
    var isRequired = false

    init(
        _ name: String, _ values: Values, _ help: String, usual: JSONValue? = nil,
        isRequired: Bool = false
    ) {
        (self.name, self.values, self.help) = (name, values, help)
        (self.usual, self.isRequired) = (usual, isRequired)
    }

    /// The field of a control or of another described parameter.
    init(_ parameter: ParameterDescription) {
        name = parameter.name.rawValue
        help = parameter.help.description
        switch parameter.values {
        case .number(let range):
            values = .number(range)
            usual = parameter.usual.flatMap(Double.init).map(JSONValue.number)
        case .whole(let range):
            values = .whole(range)
            usual = parameter.usual.flatMap { Int($0) }.map(JSONValue.integer)
        case .text:
            values = .text
            usual = parameter.usual.map(JSONValue.string)
        case .file: values = .music
        case .flag: values = .flag
        case .texts: values = .texts
        }
    }

    /// The field as JSON Schema (draft 2020-12, the dialect of OpenAPI 3.1).
    var schema: JSONValue {
        var fields: [String: JSONValue] = ["description": .string(help)]
        if let usual { fields["default"] = usual }
        switch values {
        case .number(let range):
            fields["type"] = "number"
            fields["minimum"] = .number(range.lowerBound)
            if range.upperBound.isFinite { fields["maximum"] = .number(range.upperBound) }
        case .whole(let range):
            fields["type"] = "integer"
            fields["minimum"] = .integer(range.lowerBound)
            fields["maximum"] = .integer(range.upperBound)
        case .text: fields["type"] = "string"
        case .choice(let choices):
            fields["type"] = "string"
            fields["enum"] = .array(choices.map(JSONValue.string))
        case .music:
            fields["type"] = "string"
            fields["pattern"] = .string(RequestField.idPattern)
            fields["format"] = "music-id"
        case .pieces, .sounds:
            fields["type"] = "array"
            fields["items"] = ["type": "string", "pattern": .string(RequestField.idPattern)]
            fields["minItems"] = 1
            fields["maxItems"] = 100
        case .flag: fields["type"] = "boolean"
        case .texts:
            fields["type"] = "array"
            fields["items"] = ["type": "string"]
        case .group(let members):
            guard case .object(let object) = RequestField.schema(of: members) else { break }
            fields.merge(object) { first, _ in first }
        }
        return .object(fields)
    }

    static let idPattern = "^[0-9a-f]{32}$"

    /// An object with these fields and no others.
    ///
    /// - Parameters:
    ///   - fields: the fields.
    ///   - takesNull: whether null stands for a field that is taken back.
    /// - Returns: the schema.
    static func schema(of fields: [RequestField], takesNull: Bool = false) -> JSONValue {
        func own(_ field: RequestField) -> JSONValue {
            guard takesNull, case .object(var schema) = field.schema, let type = schema["type"]
            else { return field.schema }
            schema["type"] = [type, "null"]
            return .object(schema)
        }
        var object: [String: JSONValue] = [
            "type": "object", "additionalProperties": false,
            "properties": .object(
                Dictionary(
                    fields.map { ($0.name, own($0)) }, uniquingKeysWith: { first, _ in first })),
        ]
        let required = fields.filter(\.isRequired).map { JSONValue.string($0.name) }
        if !required.isEmpty { object["required"] = .array(required) }
        return .object(object)
    }
}
