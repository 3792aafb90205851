import ArgumentParser
import Studio

/// A composer's wishes for new music: the same options for every command that generates.
struct ControlOptions: ParsableArguments {
    @Option(help: "Keep to a key: \"D minor\", Bb, F#m.")
    var key: String?
    @Option(
        parsing: .unconditional,
        help: "How strictly, 0...1 (0.8 by default); at 1 other notes are forbidden.")
    var keyStrength: Double?
    @Option(help: "With --key D: another scale on it, such as dorian, pentatonic, whole-tone.")
    var scale: String?
    @Option(help: "Strike keys in a range only: A3..C6, where C4 is middle C.")
    var range: String?
    @Option(parsing: .unconditional, help: "Aim at so many notes a second.")
    var density: Double?
    @Option(parsing: .unconditional, help: "Have at most so many keys down at once.")
    var maxVoices: Int?
    @Option(
        parsing: .unconditional,
        help: "Two hands, each spanning at most so many semitones; 12 is an octave.")
    var reach: Int?
    @Option(help: "Expressive models: keep velocities in a range, 30..90.")
    var velocityRange: String?
    @Option(help: "Expressive models: lead loudness over the length, \"pp < f > p\".")
    var dynamics: String?
    @Option(
        parsing: .unconditional, help: "The tempo, in quarters a minute, for --grid and --chords.")
    var bpm: Double?
    @Option(help: "Begin notes on the lines of a grid only: 1/16; 1/12 for triplets of eighths.")
    var grid: String?
    @Option(
        parsing: .unconditional,
        help: "How late every other line is, 0...0.75 of its step; 0.33 swings.")
    var swing: Double?
    @Option(help: "The metre of the bars of --chords; 4/4 by default.")
    var metre: String?
    @Option(help: "Seconds of the new music to keep silent: 4..6. May be given again.")
    var silence: [String] = []
    @Option(help: "Follow chords, one a bar and again and again, \"Dm G7 Cmaj7 | C A7\".")
    var chords: String?
    @Option(
        parsing: .unconditional,
        help: "How strictly, 0...1 (0.8 by default); at 1 other notes are forbidden.")
    var chordStrength: Double?
    @Option(
        help: "Keep the rhythm of a MIDI file: notes begin when its notes do, again and again.",
        completion: .file())
    var rhythm: String?
    @Flag(help: "Come to a close within the given length: a cadence, a last chord, silence.")
    var end = false
    @Option(
        parsing: .unconditional, help: "Make loops and often repeated notes less likely, 0...1.")
    var repetitionDamping: Double?

    var controls: Controls {
        var controls = Controls()
        (controls.key, controls.keyStrength, controls.scale) = (key, keyStrength, scale)
        (controls.range, controls.density) = (range, density)
        (controls.maxVoices, controls.reach) = (maxVoices, reach)
        (controls.velocityRange, controls.dynamics) = (velocityRange, dynamics)
        (controls.bpm, controls.grid, controls.swing, controls.metre) = (bpm, grid, swing, metre)
        controls.silence = silence
        (controls.chords, controls.chordStrength) = (chords, chordStrength)
        controls.rhythmPath = rhythm
        controls.ends = end
        controls.repetitionDamping = repetitionDamping
        return controls
    }
}
