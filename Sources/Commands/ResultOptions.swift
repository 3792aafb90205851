import ArgumentParser
import PianoRolls
import Requests
import Studio

/// Options that every command has which writes music.
struct ResultOptions: ParsableArguments {
    @OptionGroup(title: "Sampling") var sampling: SamplingOptions
    @Option(
        help: "A checkpoint: a name in checkpoints/, a path, or a run's folder.",
        completion: .model)
    var model = ModelLibrary.defaultName
    @Option(
        help: """
            performance or score: how a model plays that has learnt from both. By default as it \
            finds the music that it is given likelier.
            """)
    var style: MusicStyle?
    @Option(help: "The random seed: the same one gives the same music. Drawn and shown by default.")
    var rngSeed: UInt64?
    @Option(parsing: .unconditional, help: "Results to write, 1...64.")
    var count = 1
    @Option(
        help:
            "The MIDI file to write; a telling name in generated/ by default. Several are numbered.",
        completion: .file())
    var out: String?
    @Flag(help: "Allow --out to write over a file that is read.")
    var force = false
    @Flag(help: "Also render to a WAV file beside it.")
    var wav = false
    @Flag(help: "Also draw the piano roll beside it, as PNG.")
    var plot = false
    @OptionGroup var playing: PlayOptions
    @Option(
        help: "The SoundFont for --wav and --play; none for the built-in piano.",
        completion: .file())
    var soundfont: String?
    @Flag(help: "Print JSON.")
    var json = false

    /// The settings that every request for music has.
    ///
    /// - Throws: `RequestError` for a value out of its range.
    var settings: MusicSettings {
        get throws {
            var settings = MusicSettings()
            (settings.model, settings.style) = (model, style)
            settings.sampling = try sampling.group
            settings.randomSeed = rngSeed
            settings.count = count
            (settings.outputPath, settings.force) = (out, force)
            (settings.writesSound, settings.drawsPicture) = (wav, plot)
            settings.soundFont = soundfont
            return settings
        }
    }
}

/// Options of the commands that make something of a file.
struct ModeOptions: ParsableArguments {
    @OptionGroup var results: ResultOptions
    @Option(
        parsing: .unconditional,
        help: """
            How many ways are tried side by side, 1...1024; more fit better and take longer. 48 by \
            default, 32 to humanise.
            """)
    var particles: Int?
    @Option(
        help: """
            The track to go by, its number from 1 or its name: the melody, or the part to play, vary or \
            rewrite. Found by itself by default; drums never are.
            """)
    var track: String?

    /// Fills in what all such requests have.
    func fill(_ request: inout some ModeRequest, file: String) throws {
        request.file = file
        request.settings = try results.settings
        request.track = track
        if let particles { request.particles = particles }
    }
}

extension MusicStyle: ExpressibleByArgument {}
