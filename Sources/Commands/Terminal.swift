import Foundation
import Requests
import Support

/// Prints a text and a line break. Control characters in it, which come from the texts and names of
/// files, are shown, not obeyed.
///
/// It stands for the standard library's function in all commands.
func print(_ text: some CustomStringConvertible) {
    Swift.print(text.description.visibleLines)
}

/// What commands print besides plain text.
enum Terminal {
    /// A sentence for the user that is no result, on standard error.
    static func note(_ text: String) {
        FileHandle.standardError.write(Data((text.visibleLines + "\n").utf8))
    }

    /// A sentence for the user that may name options.
    static func note(_ text: RequestText) {
        note(text.rendered(\.flag))
    }

    /// A context whose notices and progress are shown on standard error.
    ///
    /// - Parameters:
    ///   - interrupt: by default requests are not interrupted: a signal ends the process.
    ///   - showsProgress: whether a bar shows progress where standard error is a terminal.
    ///   - following: what else is to be reported.
    ///   - follow: is given that.
    /// - Returns: a context with the usual folders.
    static func context(
        interrupt: InterruptFlag = InterruptFlag(signals: []), showsProgress: Bool = true,
        following: RequestContext.Following = [],
        follow: @escaping RequestEvent.Handler = { _ in }
    ) -> RequestContext {
        let bar = ProgressBar(isEnabled: showsProgress ? nil : false)
        return RequestContext(interrupt: interrupt, following: following) { event in
            switch event {
            case .progress(let progress): bar.show(progress)
            case .notice(let text):
                bar.endLine()
                note(text)
            case .frame, .music: follow(event)
            }
        }
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
