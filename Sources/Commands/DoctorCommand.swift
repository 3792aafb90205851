import ArgumentParser
import Foundation
import Studio

/// `cadenza doctor`.
public struct DoctorCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Show what is installed: processor, libraries, models, SoundFont, seed music.",
        discussion: """
            "!!" marks what will fail, and then the exit code is 1; "--" what Cadenza does without.

            Examples:
              cadenza doctor
              cadenza doctor --json
            """)

    @Flag(help: "Print JSON.")
    var json = false

    public init() {}

    public func run() throws {
        let report = Doctor().examine()
        if json {
            try Terminal.printJSON(report)
        } else {
            for finding in report.findings {
                print("\(finding.state.mark)  \(finding.subject): \(finding.text)")
                if let advice = finding.advice { print("      \(advice)") }
            }
        }
        if report.hasFaults { throw ExitCode.failure }
    }
}

extension Doctor.State {
    fileprivate var mark: String {
        switch self {
        case .good: "ok"
        case .missing: "--"
        case .faulty: "!!"
        }
    }
}
