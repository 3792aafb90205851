import ArgumentParser
import Foundation
import Requests
import Studio

/// `cadenza again`.
public struct AgainCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "again",
        abstract: "Make a result of the history again, as it was or with changes.",
        discussion: """
            Runs the recorded command with your options in place of its own. The result gets a name of \
            its own: nothing is written over, unless you name a file by --out. `cadenza history` tells \
            the ids; the beginning of one is enough.

            Examples:
              cadenza again 3fa2b1c9
              cadenza again 3fa2 --temperature 0.7
              cadenza again 3fa2 --rng-seed 8 --wav
              cadenza again generated/take.mid --seconds 60
            """)

    @Option(
        name: .customLong("in"),
        help: "The folder of results, named before the id; generated/ by default.",
        completion: .directory)
    var folder: String?
    @Argument(help: "A result's id, or its MIDI file.", completion: .file())
    var id: String
    @Argument(
        parsing: .captureForPassthrough,
        help: "Options of the recorded command to change; every one that it has can be given.")
    var changes: [String] = []

    /// The commands that write records.
    private static let makers = ["accompany", "gen", "harmonise", "humanise", "infill", "vary"]

    public init() {}

    public func run() throws {
        let folder = folder ?? ProjectFolders().generated
        let history = try History(folder: folder)
        let entry =
            FileManager.default.fileExists(atPath: id)
            ? try History.entry(ofMIDI: id) : try history.entry(id)
        let (command, notices) = history.again(entry, changes: changes)
        for notice in notices { Terminal.note(notice) }
        // A record may come from anywhere: it is to make music, nothing else.
        guard let name = command.words.first, Self.makers.contains(name) else {
            throw RequestError(
                "the record of \(entry.path) names no command that makes music "
                    + "(\(Self.makers.joined(separator: ", ")))")
        }
        Terminal.note(command.text)
        try CommandWords.$given.withValue(command.words) {
            var parsed = try CadenzaCommand.parseAsRoot(command.words)
            try parsed.run()
        }
    }
}
