import ArgumentParser
import Datasets
import Foundation
import Workstation

/// `cadenza similarity`.
public struct SimilarityCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "similarity",
        abstract: "Find the longest passages that music shares with a corpus.",
        discussion: """
            Key and tempo do not matter: intervals from note to note must be the same, and ratios of \
            successive times between onsets to the nearest power of 2. People share passages too; \
            --baseline tells how long those are.

            Examples:
              cadenza similarity piece.mid --against midi_data/maestro-v3.0.0
              cadenza similarity generated --against midi_data/maestro-v3.0.0 --baseline test \
            --excerpt-seconds 60
            """)

    @Argument(help: "MIDI files, and folders of them.")
    var paths: [String]
    @Option(help: "A MAESTRO folder, or a folder of MIDI files.")
    var against: String
    @Option(help: "The part of it: train, validation or test; all but for MAESTRO, there train.")
    var split: Split?
    @Option(help: "Also compare this split of the same data with the corpus.")
    var baseline: Split?
    @Option(help: "Cut everything into excerpts of so many seconds.")
    var excerptSeconds: Double?
    @Flag(help: "Print JSON.")
    var json = false

    public init() {}

    public func validate() throws {
        if let excerptSeconds, !(excerptSeconds >= 1 && excerptSeconds.isFinite) {
            throw ValidationError("--excerpt-seconds must be at least 1, not \(excerptSeconds).")
        }
    }

    public func run() throws {
        var similarity = SimilarityReport(paths, against: against)
        similarity.split = split
        similarity.baseline = baseline
        similarity.excerptSeconds = excerptSeconds
        let report = try similarity.run { Terminal.note($0) }
        for reason in report.leftOut { Terminal.note("left out: \(reason)") }
        if json {
            try Terminal.printJSON(report)
        } else {
            for item in report.items { print(line(item)) }
            print("\nagainst \(report.pieces) pieces, \(report.notes) notes")
            print("longest shared passage, in notes: \(report.summary.line)")
            if let baseline, let figures = report.baseline {
                print("split \(baseline.rawValue): \(figures.line)")
            }
        }
        if report.items.isEmpty { throw ExitCode.failure }
    }

    private func line(_ item: SimilarityReport.Item) -> String {
        guard let longest = item.similarity.longest else { return "\(item.name): nothing shared" }
        let place = String(
            format: "%.1f-%.1f s, as at %.1f-%.1f s of", longest.fromSeconds, longest.toSeconds,
            longest.pieceFromSeconds, longest.pieceToSeconds)
        let key =
            longest.transposition == 0
            ? "" : String(format: " (%+d semitones)", longest.transposition)
        return "\(item.name): \(longest.noteCount) of \(item.similarity.noteCount) notes, "
            + "\(place) \(item.piece ?? "")\(key)"
    }
}

extension SimilarityReport.Summary {
    /// The figures in a line.
    var line: String {
        "median \(longestMedian), 95 % up to \(longestP95), at most \(longestMax) of \(items); "
            + String(format: "%.1f %% of notes in passages of 12 or more", 100 * coverage)
    }
}
