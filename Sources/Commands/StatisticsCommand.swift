import ArgumentParser
import Datasets
import Evaluation
import Foundation
import Measurements
import MessagePassing
import Requests
import Studio

/// `cadenza statistics`.
public struct StatisticsCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "statistics",
        abstract:
            "Density, polyphony, scale and velocity figures of MIDI files, with mean and deviation.",
        discussion: """
            Examples:
              cadenza statistics generated --max-seconds 60
              cadenza statistics generated --max-seconds 60 --against midi_data/maestro-v3.0.0 \
            --split test
            """)

    @Argument(help: "MIDI files, and folders of them.")
    var paths: [String]
    @Option(help: "Use only the first seconds of every file.")
    var maxSeconds: Double?
    @Option(help: "MIDI files to compare with: a file, a folder, or a MAESTRO folder.")
    var against: String?
    @Option(help: "Only the train, validation or test split of the MAESTRO folder --against names.")
    var split: Split?
    @Flag(help: "Print JSON.")
    var json = false

    public init() {}

    public func validate() throws {
        if let maxSeconds, !(maxSeconds > 0 && maxSeconds.isFinite) {
            throw ValidationError("--max-seconds must be above 0, not \(maxSeconds).")
        }
        if split != nil && against == nil {
            throw ValidationError("--split is the part of the folder that --against names.")
        }
    }

    public func run() throws { try Terminal.onAllRanks(measure) }

    private func measure(by ranks: Ranks) throws {
        let context = Terminal.context(by: ranks)
        if let against {
            try compare(with: against, context)
            return
        }
        var statistics = MusicStatistics(paths)
        statistics.maxSeconds = maxSeconds
        let report = try statistics.run(in: context)
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
            if let groove = report.grooveConsistency {
                let label = "groove_consistency".padding(toLength: 26, withPad: " ", startingAt: 0)
                print(
                    groove.count == 1
                        ? String(format: "%@ %9.3f", label, groove.mean)
                        : String(
                            format: "%@ %9.3f +- %.3f (%d files with bars)", label, groove.mean,
                            groove.deviation, groove.count))
            }
            print("files: \(report.files.count)")
        }
        if report.files.isEmpty { throw ExitCode.failure }
    }

    private func compare(with reference: String, _ context: RequestContext) throws {
        var comparison = StatisticsComparison(paths, reference: reference)
        comparison.split = split
        comparison.maxSeconds = maxSeconds
        let report = try comparison.run(in: context)
        for reason in report.leftOut { Terminal.note("left out: \(reason)") }
        if json {
            try Terminal.printJSON(report)
        } else {
            let rule = "overlap of distributions; in brackets of two halves of the reference"
            print("\(report.files) files, \(report.referenceFiles) to compare with; \(rule)\n")
            for line in SetComparisonTable.lines(report.figures) { print(line) }
        }
        if report.files == 0 || report.referenceFiles == 0 { throw ExitCode.failure }
    }
}

/// How figures of two sets are shown.
enum SetComparisonTable {
    /// A line a figure: mean and deviation of the set and of the reference, their overlap, and in
    /// brackets that of two halves of the reference.
    static func lines(_ figures: [String: SetComparison]) -> [String] {
        MusicStatistics.figures.compactMap { name, _ in
            guard let figure = figures[name], let overlap = figure.overlap else { return nil }
            return name.padding(toLength: 26, withPad: " ", startingAt: 0)
                + String(
                    format: "%9.3f +- %-9.3f %9.3f +- %-9.3f %.3f (%.3f)", figure.set.mean,
                    figure.set.deviation, figure.reference.mean, figure.reference.deviation,
                    overlap, figure.ceiling ?? .nan)
        }
    }
}
