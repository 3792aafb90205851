import ArgumentParser
import Foundation
import Requests

/// The words of the command that runs, for the records of its results.
enum CommandWords {
    /// The subcommand and its arguments.
    @TaskLocal static var given: [String] = []
}

extension CadenzaCommand {
    /// Runs the command that the words are, and ends the process when it fails.
    ///
    /// - Parameter words: a subcommand and its arguments.
    public static func start(_ words: [String]) {
        CommandWords.$given.withValue(words) {
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
}

/// A request's error in the words of the command line.
struct CommandError: Error, CustomStringConvertible {
    let description: String

    init(_ error: RequestError) {
        description = error.text.rendered(\.flag)
    }
}

extension ParameterName {
    /// What the command line calls it.
    var flag: String {
        "--" + rawValue.replacingOccurrences(of: "_", with: "-")
    }
}
