import ArgumentParser
import Studio

/// `cadenza harmonise`.
public struct HarmoniseCommand: MusicCommand {
    public static let configuration = CommandConfiguration(
        commandName: "harmonise",
        abstract: "Set chords below a melody, one a bar, half bar or beat.",
        discussion: """
            Theory proposes the chords of the key, the model chooses among them, and plays them.

            Examples:
              cadenza harmonise melody.mid --wav --plot
              cadenza harmonise melody.mid --every beat --voices 3 --key "G major"
              cadenza harmonise melody.mid --from-bar 9 --bars 8
              cadenza harmonise melody.mid --count 4 --rng-seed 7
            """)

    @Argument(help: "The MIDI file of the melody.", completion: .file())
    var melody: String
    @Option(help: "How often the chord may change: bar, half (every other beat) or beat.")
    var every = Harmonise.Pace.bar
    @Option(parsing: .unconditional, help: "Keys of a chord, 2...6.")
    var voices = 4
    @Option(help: "The key, such as \"D minor\"; found in the notes by default.")
    var key: String?
    @OptionGroup(title: "The part to harmonise") var span: SpanOptions
    @OptionGroup var options: ModeOptions

    public init() {}

    var results: ResultOptions { options.results }

    func request() throws -> any MusicRequest {
        var request = Harmonise()
        try options.fill(&request, file: melody)
        span.fill(&request)
        (request.pace, request.voices, request.key) = (every, voices, key)
        return request
    }

    public func run() throws { try make() }
}

extension Harmonise.Pace: ExpressibleByArgument {}
