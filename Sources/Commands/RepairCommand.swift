import ArgumentParser
import MIDIFiles
import Studio

/// `cadenza repair`: a faulty MIDI file in, a clean one out.
public struct RepairCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "repair", abstract: "Write a MIDI file anew, without its faults.",
        discussion: """
            Keeps everything that can be read and prints what was repaired. Notes that are never let go \
            are named but left as they are, because they are no fault of the file. Messages that have \
            no place in a file, and that other programs refuse, are left out unless --keep-stray-messages \
            is given. The faulty file stays as it is, unless --force is given with its name.

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

    @Flag(help: "Allow the output to write over the file that is read.")
    var force = false

    @Flag(help: "Print JSON.")
    var json = false

    public init() {}

    public func run() throws {
        var repair = FileRepair()
        (repair.file, repair.output, repair.force) = (file, output, force)
        (repair.mode, repair.runningStatus) = (mode, runningStatus)
        repair.keepStrayMessages = keepStrayMessages
        let outcome = try repair.run(in: Terminal.context())
        if json { return try Terminal.printJSON(outcome) }
        for diagnostic in outcome.diagnostics { print(diagnostic) }
        let removed = outcome.strayMessagesLeftOut
        if removed > 0 {
            print(
                "\(file): \(removed) stray system \(removed == 1 ? "message is" : "messages are")"
                    + " left out")
        }
        let count = outcome.repairs
        print("\(output): written, \(count) \(count == 1 ? "repair" : "repairs")")
    }
}
