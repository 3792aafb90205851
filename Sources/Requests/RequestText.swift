/// A sentence that may name parameters, which every front door calls its own way: a command line by
/// flags, a service by keys.
///
/// ```swift
/// "\(.swing) needs \(.grid)"
/// ```
public struct RequestText: ExpressibleByStringInterpolation, Sendable, Equatable {
    fileprivate enum Part: Sendable, Equatable {
        case text(String)
        case name(ParameterName)
    }

    /// Collects the parts of a literal.
    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var parts: [Part] = []

        public init(literalCapacity: Int, interpolationCount: Int) {}

        public mutating func appendLiteral(_ literal: String) {
            parts.append(.text(literal))
        }

        /// A parameter's name.
        public mutating func appendInterpolation(_ name: ParameterName) {
            parts.append(.name(name))
        }

        /// A text with names in it.
        public mutating func appendInterpolation(_ text: RequestText) {
            parts += text.parts
        }

        /// Any other value.
        public mutating func appendInterpolation(_ value: some Any) {
            parts.append(.text("\(value)"))
        }
    }

    private let parts: [Part]

    public init(stringInterpolation: StringInterpolation) {
        parts = stringInterpolation.parts
    }

    public init(stringLiteral value: String) {
        parts = [.text(value)]
    }

    /// A text without names.
    public init(_ text: String) {
        parts = [.text(text)]
    }

    /// The parameters that are named, in order.
    public var parameters: [ParameterName] {
        parts.compactMap { if case .name(let name) = $0 { name } else { nil } }
    }

    /// The text in the words of a front door.
    ///
    /// - Parameter name: what it calls a parameter.
    /// - Returns: the text with every parameter so called.
    public func rendered(_ name: (ParameterName) -> String) -> String {
        parts.map { part in
            switch part {
            case .text(let text): text
            case .name(let parameter): name(parameter)
            }
        }.joined()
    }

    /// One text after the other.
    public static func + (left: RequestText, right: RequestText) -> RequestText {
        "\(left)\(right)"
    }
}

extension RequestText: CustomStringConvertible {
    /// With the parameters' names as they are in JSON.
    public var description: String { rendered(\.rawValue) }
}

extension RequestText: Codable {
    /// Reads a text; names in it are plain words.
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// A request that cannot be carried out as it was made; the text says what would be.
public struct RequestError: Error, CustomStringConvertible, Sendable, Equatable {
    public let text: RequestText
    /// The parameter at fault, where it is one.
    public let parameter: ParameterName?

    /// - Parameter text: the first parameter that it names is the one at fault.
    public init(_ text: RequestText) {
        self.text = text
        parameter = text.parameters.first
    }

    public init(_ parameter: ParameterName, _ text: RequestText) {
        self.text = text
        self.parameter = parameter
    }

    @_disfavoredOverload
    public init(_ parameter: ParameterName, _ text: String) {
        self.init(parameter, RequestText(text))
    }

    @_disfavoredOverload
    public init(_ text: String) {
        self.init(RequestText(text))
    }

    /// With parameters named as in JSON.
    public var description: String { text.description }
}
