import ArgumentParser
import Requests
import Studio

/// `cadenza runs`.
public struct RunsCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "runs",
        abstract: "Compare training runs: what each is, and its best validation.",
        discussion: """
            The curves lie in each run's folder: loss.svg, log.csv, log.jsonl, and event files for \
            TensorBoard (tensorboard --logdir checkpoints).

            Example:
              cadenza runs
              cadenza runs my-runs --json
            """)

    @Argument(help: "Runs' folders, and folders of them; checkpoints/ by default.")
    var folders: [String] = []
    @Flag(help: "Print JSON.")
    var json = false

    public init() {}

    public func run() throws {
        let comparison = try RunComparison(
            folders.isEmpty ? [ProjectFolders().checkpoints] : folders)
        if json {
            try Terminal.printJSON(comparison.runs)
        } else {
            print(comparison.table)
        }
    }
}
