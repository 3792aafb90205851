import ArgumentParser
import Foundation
import Requests
import Support

extension CadenzaCommand {
    /// Runs the command that the words are, and ends the process when it fails.
    ///
    /// - Parameter words: a subcommand and its arguments.
    public static func start(_ words: [String]) {
        hearSignals()
        do {
            var command = try parseAsRoot(SettingsFile.expanded(words))
            try command.run()
        } catch let error as RequestError {
            Terminal.note("Error: " + error.text.rendered(\.flag).visibleLines)
            // What the command line says has to change, or what it meets.
            exit(withError: error.parameter == nil ? ExitCode.failure : .validationFailure)
        } catch {
            exit(withError: error)
        }
    }
}

/// Lets Ctrl-C and termination requests through, which a parent may have blocked for its children.
private func hearSignals() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGTERM)
    sigprocmask(SIG_UNBLOCK, &signals, nil)
}

extension ExitCode {
    /// Ended early by Ctrl-C or a termination request.
    static let interrupted = ExitCode(130)
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
