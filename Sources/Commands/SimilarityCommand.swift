import ArgumentParser
import Datasets
import Evaluation
import Foundation
import Measurements
import MessagePassing
import Studio

/// `cadenza similarity`.
public struct SimilarityCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "similarity",
        abstract: "Find the passages that music shares with a corpus.",
        discussion: """
            Of each file the longest exact passage is told, and then, indented, all passages that are \
            too long to be shared by chance.

            Exact: key and tempo do not matter. Intervals from note to note must be the same, and ratios \
            of successive times between onsets to the nearest power of 2; notes within 50 ms are a \
            chord, read upward. One note that is wrong, missing or added ends a passage.

            Compared with a folder, the passages below are found as somebody plays them: in another key, \
            at 0.4 to 2.5 times the tempo, with notes up to 80 ms early or late and some of them wrong. \
            A passage ends where about eight notes more differ than the notes that agree make up for, \
            and where the tempo jumps. It has 28 notes that agree or more, and at most half as many that \
            differ. Scales and other figures that everybody uses count little; very fast runs are \
            nevertheless shared now and then, and --baseline tells how often.

            Without --against the index beside the checkpoints is taken, of the pieces that the default \
            model learnt from. An index is small: it knows exact passages alone and tells the least \
            length that they can have. --prompt tells what is repeated of the music that was gone on from.

            Examples:
              cadenza similarity generated/new.mid --prompt midi_data/seeds/satie-gymnopedie-1.mid
              cadenza similarity piece.mid --against midi_data/maestro-v3.0.0
              cadenza similarity --build mine.passages --against my_midi_files
              cadenza similarity generated --against midi_data/maestro-v3.0.0 --baseline test \
            --excerpt-seconds 60
            """)

    @Argument(help: "MIDI files, and folders of them.")
    var paths: [String] = []
    @Option(help: "A MAESTRO folder, a folder of MIDI files, or an index (.passages).")
    var against: String?
    @Option(help: "The MIDI file that the music goes on from.")
    var prompt: String?
    @Option(help: "Make the index of --against instead, and write it to this file (.passages).")
    var build: String?
    @Option(help: "The terms under which an index that is made is passed on.")
    var licence = "unknown"
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
        if build != nil {
            guard against != nil, paths.isEmpty else {
                throw ValidationError("--build takes the corpus by --against, and no files.")
            }
        } else if paths.isEmpty {
            throw ValidationError("Name MIDI files or folders to compare.")
        }
        if let excerptSeconds, !(excerptSeconds >= 1 && excerptSeconds.isFinite) {
            throw ValidationError("--excerpt-seconds must be at least 1, not \(excerptSeconds).")
        }
    }

    public func run() throws {
        var similarity = SimilarityReport(
            paths, against: try against ?? SimilarityReport.shippedIndex())
        similarity.promptPath = prompt
        similarity.split = split
        similarity.baseline = baseline
        similarity.excerptSeconds = excerptSeconds
        if let build {
            let size = try similarity.build(to: build, licence: licence, in: Terminal.context())
            if json {
                try Terminal.printJSON(["path": build, "bytes": "\(size)"])
            } else {
                print("\(build): \(size) bytes")
            }
            return
        }
        try Terminal.onAllRanks { ranks in
            try tell(similarity.run(in: Terminal.context(by: ranks)))
        }
    }

    private func tell(_ report: SimilarityReport.Report) throws {
        for reason in report.leftOut { Terminal.note("left out: \(reason)") }
        if json {
            try Terminal.printJSON(report)
        } else {
            for item in report.items {
                print(line(item))
                for passage in item.passages { print("    " + line(passage)) }
            }
            print("\nagainst \(report.pieces) pieces, \(report.notes) notes")
            if let certain = report.certainNotes {
                print("by an index: lengths are the least; none of \(certain) notes is missed")
            }
            print("longest shared passage, in notes: \(report.summary.line)")
            if let baseline, let figures = report.baseline {
                print("split \(baseline.rawValue): \(figures.line)")
            }
        }
        if report.items.isEmpty { throw ExitCode.failure }
    }

    private func line(_ passage: SimilarityReport.Passage) -> String {
        let shared = passage.shared
        return "\(shared.noteCount) notes"
            + (shared.differences > 0 ? " and \(shared.differences) that differ" : "")
            + ", \(shared.place) "
            + name(passage.piece, passage.composer, passage.title) + shared.key
    }

    private func name(_ piece: String?, _ composer: String?, _ title: String?) -> String {
        let title = [composer, title].compactMap { $0 }.joined(separator: ": ")
        return (piece ?? "") + (title.isEmpty ? "" : " (\(title))")
    }

    private func line(_ item: SimilarityReport.Item) -> String {
        guard let longest = item.similarity.longest else { return "\(item.name): nothing shared" }
        var text =
            "\(item.name): \(longest.noteCount) of \(item.similarity.noteCount) notes, "
            + "\(longest.place) " + name(item.piece, item.composer, item.title) + longest.key
        if let own = item.prompt?.longest {
            text += String(
                format: "; %d notes of the prompt, %.1f-%.1f s", own.noteCount, own.fromSeconds,
                own.toSeconds)
        }
        return text
    }
}

extension SharedPassage {
    /// Where it stands in both pieces.
    fileprivate var place: String {
        String(
            format: "%.1f-%.1f s, as at %.1f-%.1f s of", fromSeconds, toSeconds, pieceFromSeconds,
            pieceToSeconds)
    }

    fileprivate var key: String {
        transposition == 0 ? "" : String(format: " (%+d semitones)", transposition)
    }
}

extension SimilarityReport.Summary {
    /// The figures in a line.
    var line: String {
        "median \(longestMedian), 95 % up to \(longestP95), at most \(longestMax) (\(items) compared); "
            + String(format: "%.1f %% of notes in passages of 12 or more", 100 * coverage)
            + "; \(withPassages) with passages too long for chance"
    }
}
