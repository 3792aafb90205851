import ArgumentParser
import Studio
import Support

/// `cadenza vary`.
public struct VaryCommand: ParsableCommand {
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
    @OptionGroup var options: ModeOptions

    public init() {}

    public func run() throws {
        let request = try options.request(file)
        let vary = try Vary(request, strength: strength, keeping: keep)
        try options.tell(try vary.run(in: options.context), request)
    }
}

extension Vary.Keeping: ExpressibleByArgument {}
