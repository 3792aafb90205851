import ArgumentParser
import Foundation
import MIDIFiles
import Requests
import Studio
import Support

/// `cadenza repair`: a faulty MIDI file in, a clean one out.
public struct RepairCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "repair", abstract: "Write a MIDI file anew, without its faults.",
        discussion: """
            Keeps everything that can be read and prints what was repaired. Notes that are never let go \
            are named but left as they are, because they are no fault of the file. Messages that have \
            no place in a file, and that other programs refuse, are left out unless --keep-stray-messages \
            is given. The faulty file stays as it is: another name has to be given to write to.

            Example:
              cadenza repair broken.mid -o whole.mid
            """)

    @Argument(help: "The MIDI file.", completion: .file())
    var file: String

    @Option(name: .shortAndLong, help: "The file to write (.mid, or .rmi for a RIFF wrapping).")
    var output: String

    @Option(help: "What to do about faults: strict, recover or skip-track.")
    var mode: ReadingMode = .recover

    @Flag(inversion: .prefixedNo, help: "Leave out status bytes that repeat the one before.")
    var runningStatus = true

    @Flag(help: "Keep stray system messages as escape events.")
    var keepStrayMessages = false

    @Flag(help: "Print JSON.")
    var json = false

    public init() {}

    public func run() throws {
        guard Self.place(of: output) != Self.place(of: file) else {
            throw RequestError(
                "\(output): this is the file to repair itself, which stays as it is; write to another name"
            )
        }
        let read = try MIDIFile(path: file, mode: mode)
        let told = read.diagnostics + read.hangingNotes()
        if !json { for diagnostic in told { print(diagnostic) } }
        let repaired = keepStrayMessages ? read : read.withoutStrayMessages
        let removed = zip(read.tracks, repaired.tracks).reduce(0) { $0 + $1.0.count - $1.1.count }
        if removed > 0, !json {
            print(
                "\(file): \(removed) stray system \(removed == 1 ? "message is" : "messages are")"
                    + " left out")
        }
        try repaired.write(
            to: output,
            WritingOptions(
                usesRunningStatus: runningStatus,
                wrapsInRIFF: output.lowercased().hasSuffix(".rmi")))
        let count = read.diagnostics.count
        if json {
            return try Terminal.printJSON(
                Written(
                    file: output, repairs: count, diagnostics: told.map(\.description),
                    strayMessagesLeftOut: removed))
        }
        print("\(output): written, \(count) \(count == 1 ? "repair" : "repairs")")
    }

    /// What was written, as JSON.
    private struct Written: Encodable {
        let file: String
        let repairs: Int
        let diagnostics: [String]
        let strayMessagesLeftOut: Int
    }

    /// The path without links and dots, so that two names of one file are equal.
    private static func place(of path: String) -> String {
        URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
    }
}
