import Foundation

/// What commands print besides plain text.
enum Terminal {
    /// A sentence for the user that is no result, on standard error.
    static func note(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }

    /// Tells what a result's sound was made by, and what would make it better.
    static func noteSound(by instrument: String, advice: String?) {
        if let advice { note(advice) }
        note("rendered by \(instrument)")
    }

    /// The path of a result's other form, which stands beside its MIDI file.
    static func path(beside midiPath: String, _ pathExtension: String) -> String {
        (midiPath as NSString).deletingPathExtension + "." + pathExtension
    }

    /// A result as text on standard output, or on standard error where that is taken by sound.
    static func say(_ text: String, onErrors: Bool) {
        if onErrors { note(text) } else { print(text) }
    }

    /// A result as JSON with snake_case keys on standard output, or on standard error.
    static func printJSON(_ value: some Encodable, onErrors: Bool = false) throws {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.dateEncodingStrategy = .iso8601
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        say(String(decoding: try encoder.encode(value), as: UTF8.self), onErrors: onErrors)
    }
}
