import ArgumentParser
import Support

/// Options whose properties have the names of stored settings: what is given becomes a change to
/// those settings, so that an option stands once here and once among the settings.
protocol SettingsOptions: ParsableArguments {}

extension SettingsOptions {
    /// The options that were given, by their properties' names.
    func given() throws -> JSONValue {
        var fields: [String: JSONValue] = [:]
        for child in Mirror(reflecting: self).children {
            // A property wrapper is stored under the property's name after an underscore.
            guard let label = child.label, let option = child.value as? any GivenOption else {
                continue
            }
            fields[String(label.dropFirst())] = try option.given
        }
        return .object(fields)
    }
}

/// An option's value, if there is one.
private protocol GivenOption {
    var given: JSONValue? { get throws }
}

extension Option: GivenOption where Value: Encodable {
    fileprivate var given: JSONValue? {
        get throws {
            let value = try JSONValue(encoding: wrappedValue)
            return value == .null ? nil : value
        }
    }
}

extension Flag: GivenOption where Value == Bool {
    fileprivate var given: JSONValue? { wrappedValue ? .bool(true) : nil }
}
