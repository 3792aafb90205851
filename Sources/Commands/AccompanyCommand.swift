import ArgumentParser
import Studio

/// `cadenza accompany`.
public struct AccompanyCommand: MusicCommand {
    public static let configuration = CommandConfiguration(
        commandName: "accompany",
        abstract: "Add what lies below a melody, from its first bar on or in a part of it.",
        discussion: """
            The melody stays as it is; the accompaniment has a track of its own.

            Examples:
              cadenza accompany melody.mid --wav --plot
              cadenza accompany melody.mid --density 8 --key "D minor" --rng-seed 7
              cadenza accompany melody.mid --from-bar 9 --bars 8 --end
              cadenza accompany melody.mid --count 4 --particles 100
            """)

    @Argument(help: "The MIDI file of the melody.", completion: .file())
    var melody: String
    @OptionGroup(title: "The part to accompany") var span: SpanOptions
    @OptionGroup var options: ModeOptions
    @OptionGroup(title: "Wishes") var controls: ControlOptions

    public init() {}

    var results: ResultOptions { options.results }

    func request() throws -> any MusicRequest {
        var request = Accompany()
        try options.fill(&request, file: melody)
        span.fill(&request)
        request.controls = try controls.group
        return request
    }

    public func run() throws { try make() }
}
