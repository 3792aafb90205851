import ArgumentParser
import Support
import Workstation

/// `cadenza infill`.
public struct InfillCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "infill",
        abstract: "Rewrite a passage of a piece so that it joins what stands before and after.",
        discussion: """
            Everything outside the passage stays as it is: every event, its time, pitch and velocity. \
            New music is drawn from what comes before and chosen by how well the model finds that \
            what comes after follows from it.

            Examples:
              cadenza infill piece.mid --from 12 --to 17 --wav --plot
              cadenza infill piece.mid --from 1:02.5 --to 1:10 --count 4 --rng-seed 7
              cadenza infill piece.mid --from 30 --to 40 --particles 200 --out take.mid
            """)

    @Argument(help: "The MIDI file.")
    var file: String
    @Option(
        parsing: .unconditional,
        help: "Where the passage begins, in seconds, or as minutes:seconds.")
    var from: PieceTime
    @Option(parsing: .unconditional, help: "Where it ends.")
    var to: PieceTime
    @OptionGroup var options: ModeOptions

    public init() {}

    public func run() throws {
        let request = options.request(file)
        let infill = try Infill(request, fromSeconds: from.seconds, toSeconds: to.seconds)
        try options.tell(try infill.run(interrupt: InterruptFlag()), request)
    }
}
