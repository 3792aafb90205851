import ArgumentParser
import Studio

/// `cadenza vary`.
public struct VaryCommand: MusicCommand {
    public static let configuration = CommandConfiguration(
        commandName: "vary",
        abstract: "Write variations of a piece: some notes stay, others are new.",
        discussion: """
            Examples:
              cadenza vary piece.mid --strength 0.5 --wav --plot
              cadenza vary piece.mid --strength 1 --keep rhythm
              cadenza vary piece.mid --strength 0.7 --keep harmony --count 4 --rng-seed 7
            """)

    @Argument(help: "The MIDI file.", completion: .file())
    var file: String
    @Option(
        parsing: .unconditional,
        help: "The share of notes that make way for new ones, 0...1.")
    var strength = 0.5
    @Option(
        help: """
            What new notes share with the old: rhythm (when notes begin), pitch (the pitches of a \
            second around), harmony (the pitch classes of half a second around).
            """)
    var keep: Vary.Keeping?
    @OptionGroup(title: "The part to vary") var span: SpanOptions
    @OptionGroup var options: ModeOptions

    public init() {}

    var results: ResultOptions { options.results }

    func request() throws -> any MusicRequest {
        var request = Vary()
        try options.fill(&request, file: file)
        (request.strength, request.keep) = (strength, keep)
        span.fill(&request)
        return request
    }

    public func run() throws { try make() }
}

extension Vary.Keeping: ExpressibleByArgument {}
