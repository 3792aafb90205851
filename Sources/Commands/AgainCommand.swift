import ArgumentParser
import Foundation
import Requests
import Studio
import Support

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

    public init() {}

    public func run() throws {
        let folders = ProjectFolders()
        let isFile = Files.exists(id)
        let history = try History(
            folder: folder ?? folders.generated, isOptional: folder == nil && isFile)
        let entry =
            isFile
            ? try history.entry(ofMIDI: id) : try history.entry(id)
        let recorded = try History.request(of: entry) ?? AgainCommand.request(ofOld: entry)
        let (request, notices) = history.prepared(recorded, of: entry)
        for notice in notices { Terminal.note(notice) }
        let words = try RequestWords(request).changed(by: changes)
        Terminal.note(words.text)
        guard let command = try CadenzaCommand.parseAsRoot(words.words) as? any MusicCommand else {
            throw CleanExit.helpRequest(AgainCommand.self)
        }
        if let notice = History.modelNotice(try command.request(), of: entry, folders: folders) {
            Terminal.note(notice)
        }
        try command.make()
    }

    /// The request of a record of an older version, which holds a command's words.
    ///
    /// A record may come from anywhere: it is to make music, nothing else.
    private static func request(ofOld entry: History.Entry) throws -> any MusicRequest {
        let words = RequestWords(recorded: entry.record.command ?? [])
        guard let name = words.words.first, MusicRequests.named(name) != nil,
            let command = try CadenzaCommand.parseAsRoot(words.words) as? any MusicCommand
        else {
            throw RequestError(
                "the record of \(entry.path) names no command that makes music "
                    + "(\(MusicRequests.all.map { $0.name }.joined(separator: ", ")))")
        }
        return try command.request()
    }
}
