import ArgumentParser
import Foundation
import Workstation

/// `cadenza statistics`.
public struct StatisticsCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "statistics",
        abstract:
            "Density, polyphony, scale and velocity figures of MIDI files, with mean and deviation.",
        discussion: """
            Example:
              cadenza statistics generated --max-seconds 60
            """)

    @Argument(help: "MIDI files, and folders of them.")
    var paths: [String]
    @Option(help: "Use only the first seconds of every file.")
    var maxSeconds: Double?
    @Flag(help: "Print JSON.")
    var json = false

    public init() {}

    public func validate() throws {
        if let maxSeconds, !(maxSeconds > 0 && maxSeconds.isFinite) {
            throw ValidationError("--max-seconds must be above 0, not \(maxSeconds).")
        }
    }

    public func run() throws {
        var statistics = MusicStatistics(paths)
        statistics.maxSeconds = maxSeconds
        let report = try statistics.run()
        for reason in report.leftOut { Terminal.note("left out: \(reason)") }
        if json {
            try Terminal.printJSON(report)
        } else {
            for (name, value) in MusicStatistics.figures {
                guard let summary = report.summary[name] else { continue }
                let label = name.padding(toLength: 26, withPad: " ", startingAt: 0)
                print(
                    report.files.count == 1
                        ? String(format: "%@ %9.3f", label, value(report.files[0].statistics))
                        : String(format: "%@ %9.3f +- %.3f", label, summary.mean, summary.deviation)
                )
            }
            print("files: \(report.files.count)")
        }
        if report.files.isEmpty { throw ExitCode.failure }
    }
}
