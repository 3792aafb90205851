import ArgumentParser
import Measurements
import Studio
import Support

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
              cadenza infill piece.mid --from 30 --to 40 --particles 200 --density 4 --out take.mid
            """)

    @Argument(help: "The MIDI file.", completion: .file())
    var file: String?
    @Option(
        parsing: .unconditional,
        help: "Where the passage begins, in seconds, or as minutes:seconds.")
    var from: PieceTime?
    @Option(parsing: .unconditional, help: "Where it ends.")
    var to: PieceTime?
    @OptionGroup var options: ModeOptions
    @OptionGroup(title: "Wishes") var controls: ControlOptions
    @Option(
        help: ArgumentHelp(
            "Measure instead: fill gaps in the test split of MAESTRO, or in the files of a folder.",
            valueName: "folder"))
    var measure: String?
    @Option(parsing: .unconditional, help: "Passages to measure, of each length.")
    var passages = 30

    public init() {}

    public func validate() throws {
        guard measure == nil else {
            guard (1...10_000).contains(passages) else {
                throw ValidationError("--passages must lie in 1...10000, not \(passages)")
            }
            return
        }
        guard file != nil else { throw ValidationError("name the MIDI file") }
        guard from != nil, to != nil else {
            throw ValidationError("tell where the passage begins and ends, by --from and --to")
        }
    }

    public func run() throws {
        if let measure {
            var evaluation = InfillEvaluation(dataPath: measure)
            evaluation.model = options.model
            evaluation.passages = passages
            if let particles = options.particles { evaluation.particles = particles }
            evaluation.randomSeed = options.rngSeed ?? 1
            let rows = try evaluation.run(in: Terminal.context())
            if options.json { return try Terminal.printJSON(rows) }
            print(([InfillEvaluation.Row.heading] + rows.map(\.text)).joined(separator: "\n"))
            return
        }
        guard let file, let from, let to else { return }
        let request = try options.request(file)
        let infill = try Infill(
            request, fromSeconds: from.seconds, toSeconds: to.seconds, controls: try controls.group)
        try options.tell(try infill.run(in: options.context), request)
    }
}
