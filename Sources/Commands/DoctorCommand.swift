import ArgumentParser
import Foundation
import Studio

/// `cadenza doctor`.
public struct DoctorCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Show what is installed: processor, libraries, models, SoundFont, seed music.",
        discussion: """
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
            return
        }
        for finding in report.findings {
            print("\(finding.isGood ? "ok " : "!! ") \(finding.subject): \(finding.text)")
            if let advice = finding.advice { print("      \(advice)") }
        }
    }
}
