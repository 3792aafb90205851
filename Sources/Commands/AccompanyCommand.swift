import ArgumentParser
import Studio
import Support

/// `cadenza accompany`.
public struct AccompanyCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "accompany",
        abstract: "Add what lies below a melody, from its first bar on.",
        discussion: """
            The melody stays as it is; the accompaniment has a track of its own.

            Examples:
              cadenza accompany melody.mid --wav --plot
              cadenza accompany melody.mid --density 8 --key "D minor" --rng-seed 7
              cadenza accompany melody.mid --count 4 --particles 100
            """)

    @Argument(help: "The MIDI file of the melody.", completion: .file())
    var melody: String
    @OptionGroup var options: ModeOptions
    @OptionGroup(title: "Wishes") var controls: ControlOptions

    public init() {}

    public func run() throws {
        let request = try options.request(melody)
        let accompany = Accompany(request, controls: try controls.group)
        try options.tell(try accompany.run(in: options.context), request)
    }
}
