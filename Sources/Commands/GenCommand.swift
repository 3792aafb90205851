import ArgumentParser
import Generation
import MusicCore
import Studio

/// `cadenza gen`, and `gen` by itself.
public struct GenCommand: MusicCommand {
    public static let configuration = CommandConfiguration(
        commandName: "gen",
        abstract: "Continue a piece of piano music, or begin one.",
        discussion: """
            Examples:
              gen --temperature 0.9 --seed midi_data/seeds/satie-gymnopedie-1.mid --wav
              gen --seconds 60 --opening silence --rng-seed 7 --output new
              gen --seed sketch.mid --model lstm --out take-2.mid --wav --plot
              gen --seed sketch.mid --count 8 --out takes.mid
              gen --seed sketch.mid --play --watch
              gen --key "D minor" --density 4 --range A2..C6 --end --plot
              gen --bpm 96 --grid 1/16 --swing 0.2 --chords "Dm7 G7 Cmaj7 %"
              gen --dynamics "pp < f > p" --silence 10..12 --best-of 8 --best-by polyphony=2
            docs/controls.md tells how far each control is obeyed and what it costs.
            """)

    @Option(help: "The MIDI file to continue.", completion: .file())
    var seed: String?
    @Option(
        parsing: .unconditional, help: "The length of the new music in seconds, up to 7200.")
    var seconds = 30.0
    @Option(
        parsing: .unconditional,
        help: "The length in bars, in place of --seconds: of --bpm and --metre, or of the seed.")
    var bars: Int?
    @Option(
        help: "Go on from this bar and beat of the seed, 9 or 9.3; what comes after is left out."
    )
    var fromBar: BarPosition?
    @Option(help: "The seed's track to go on from, its number from 1 or its name; all by default.")
    var track: String?
    @Option(help: "new (the new music alone) or joined (after the given one).")
    var output = Compose.Output.joined
    @Option(
        parsing: .unconditional,
        help: "How closely the music keeps to its seed, 0...1; 0 leaves it to the model.")
    var faithful = Compose.defaultFaithful
    @Option(
        help: """
            Without --seed: silence or sparse (a quiet chord). By default silence, or sparse with --key \
            and for models of keys alone.
            """)
    var opening: Opening?
    @Option(
        parsing: .unconditional,
        help: "Write the best of so many for each variation; --count times this is at most 64.")
    var bestOf = 1
    @Option(
        help: """
            What is best: likelihood (the least nats per note), likelihood=8.5 (nearest), or a figure of \
            cadenza statistics and its target, as in polyphony=2 (default: likelihood).
            """)
    var bestBy: String?
    @Flag(help: "Show the piano roll on the terminal while it is made.")
    var watch = false
    @OptionGroup var results: ResultOptions
    @OptionGroup(title: "Controls") var wishes: ControlOptions

    public init() {}

    func request() throws -> any MusicRequest {
        var request = Compose()
        request.seed = seed
        request.opening = opening
        request.faithful = faithful
        request.seconds = seconds
        (request.bars, request.fromBar, request.track) = (bars, fromBar, track)
        request.output = output
        (request.bestOf, request.bestBy) = (bestOf, bestBy)
        request.controls = try wishes.group
        request.settings = try results.settings
        return request
    }

    public func run() throws { try make() }
}

extension Compose.Output: ExpressibleByArgument {}
extension Opening: ExpressibleByArgument {}
