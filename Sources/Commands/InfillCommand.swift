import ArgumentParser
import Measurements
import Studio

/// `cadenza infill`.
public struct InfillCommand: MusicCommand {
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
              cadenza infill score.mid --from-bar 9 --bars 4 --track Piano
              cadenza infill piece.mid --from 30 --to 40 --particles 200 --density 4 --out take.mid
            """)

    @Argument(help: "The MIDI file.", completion: .file())
    var file: String?
    @OptionGroup(title: "The passage") var span: SpanOptions
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
        guard span.from != nil || span.inBars.fromBar != nil,
            span.to != nil || span.inBars.bars != nil
        else {
            throw ValidationError(
                "tell where the passage begins and ends, by --from and --to, or by --from-bar and "
                    + "--bars")
        }
    }

    var results: ResultOptions { options.results }

    func request() throws -> any MusicRequest {
        var request = Infill()
        try options.fill(&request, file: file ?? "")
        span.fill(&request)
        request.controls = try controls.group
        return request
    }

    public func run() throws {
        if let measure {
            var evaluation = InfillEvaluation(dataPath: measure)
            evaluation.model = results.model
            evaluation.passages = passages
            if let particles = options.particles { evaluation.particles = particles }
            evaluation.randomSeed = results.rngSeed ?? 1
            let rows = try evaluation.run(in: Terminal.context())
            if results.json { return try Terminal.printJSON(rows) }
            print(([InfillEvaluation.Row.heading] + rows.map(\.text)).joined(separator: "\n"))
            return
        }
        try make()
    }
}
