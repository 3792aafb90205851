import ArgumentParser
import Requests
import Studio

/// `cadenza history`.
public struct HistoryCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "Tell what has been made: when, how, and what came of what.",
        discussion: """
            Every result has a small JSON file beside its MIDI that tells the request, the model's hash, \
            the random seed and figures. A result that goes on from another stands under it. \
            `cadenza again ID` makes one again, with changes if you like.

            Examples:
              cadenza history
              cadenza history generated/etudes --json
            """)

    @Argument(help: "A folder of results; generated/ by default.", completion: .directory)
    var folder: String?
    @Flag(help: "Print JSON.")
    var json = false

    public init() {}

    public func run() throws {
        let history = try History(folder: folder ?? ProjectFolders().generated)
        for notice in history.notices { Terminal.note(notice) }
        let report = HistoryReport(history)
        if json {
            try Terminal.printJSON(report.items)
        } else if history.entries.isEmpty {
            Terminal.note("no result in \(history.folder) has a record yet")
        } else {
            print(
                report.text { entry in
                    let request = try? History.request(of: entry)
                    let words = request.flatMap { try? RequestWords($0) }
                    return (words ?? RequestWords(recorded: entry.record.command ?? [])).text
                })
        }
    }
}
