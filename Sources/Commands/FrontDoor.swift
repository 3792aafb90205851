import ArgumentParser
import Foundation
import Requests
import Support

extension CadenzaCommand {
    /// Runs the command that the words are, and ends the process when it fails.
    ///
    /// - Parameter words: a subcommand and its arguments.
    public static func start(_ words: [String]) {
        do {
            var command = try parseAsRoot(words)
            try command.run()
        } catch let error as RequestError {
            exit(withError: CommandError(error))
        } catch {
            exit(withError: error)
        }
    }
}

/// A request's error in the words of the command line.
struct CommandError: Error, CustomStringConvertible {
    let description: String

    init(_ error: RequestError) {
        description = error.text.rendered(\.flag).visibleLines
    }
}

extension ParameterName {
    /// What the command line calls it.
    var flag: String {
        self == .file ? "the file" : ParameterName.flag(rawValue)
    }

    /// The option of a parameter by its name.
    static func flag(_ name: String) -> String {
        "--" + name.replacingOccurrences(of: "_", with: "-")
    }
}
