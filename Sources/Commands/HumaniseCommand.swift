import ArgumentParser
import Measurements
import Studio

/// `cadenza humanise`.
public struct HumaniseCommand: MusicCommand {
    public static let configuration = CommandConfiguration(
        commandName: "humanise",
        abstract: "Have the model play a dry file: velocities, timing inside a frame, pedal.",
        discussion: """
            Every note stays, in its beat; tempo, bars and texts stay too. Without --timing, \
            --dynamics and --pedal all three change, but a pedal that is in the file.

            Examples:
              cadenza humanise score.mid --wav
              cadenza humanise score.mid --strength 0.5 --dynamics
              cadenza humanise score.mid --drawn --count 3 --rng-seed 7
            """)

    @Argument(help: "The MIDI file.", completion: .file())
    var file: String?
    @Option(
        parsing: .unconditional,
        help: "How far to go, 0...1: 0 changes nothing, 1 is the model's own playing.")
    var strength = 1.0
    @Flag(help: "Change when notes begin, by at most half a frame (31 ms).")
    var timing = false
    @Flag(help: "Change velocities; their mean stays.")
    var dynamics = false
    @Flag(help: "Have the model play the pedal, in place of one that is in the file.")
    var pedal = false
    @Flag(help: "Take single drawings, each different, instead of the mean of all.")
    var drawn = false
    @OptionGroup(title: "The part to play") var span: SpanOptions
    @OptionGroup var options: ModeOptions
    @Option(
        help: ArgumentHelp(
            "Measure instead: play the scores of a folder of pieces and compare with performances.",
            discussion: "Folders with score.mid, performance.mid and their annotated beats.",
            valueName: "folder"))
    var measure: String?

    public init() {}

    public func validate() throws {
        guard file != nil || measure != nil else { throw ValidationError("name the MIDI file") }
    }

    var results: ResultOptions { options.results }

    func request() throws -> any MusicRequest {
        var request = Humanise()
        try options.fill(&request, file: file ?? "")
        request.strength = strength
        (request.timing, request.dynamics, request.pedal) = (timing, dynamics, pedal)
        request.drawn = drawn
        span.fill(&request)
        return request
    }

    public func run() throws {
        if let measure {
            var evaluation = HumaniseEvaluation(folder: measure)
            evaluation.model = results.model
            if let particles = options.particles { evaluation.particles = particles }
            evaluation.randomSeed = results.rngSeed ?? 1
            let rows = try evaluation.run(in: Terminal.context())
            if results.json { return try Terminal.printJSON(rows) }
            print(
                ([HumaniseEvaluation.Row.heading] + rows.map(\.text)).joined(separator: "\n"))
            return
        }
        try make()
    }
}
