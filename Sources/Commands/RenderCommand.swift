import ArgumentParser
import Foundation
import Studio
import Support

/// `cadenza render`.
public struct RenderCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Turn a MIDI file into sound.",
        discussion: """
            Plays the file through FluidSynth and a SoundFont, faster than real time, into a stereo \
            sound file. The SoundFont is the one given, or the one in CADENZA_SOUNDFONT, or the first \
            in soundfonts/, ~/.local/share/soundfonts and the system's folders. Without any, the \
            built-in piano plays.

            Examples:
              cadenza render piece.mid -o piece.wav
              cadenza render piece.mid -o piece.flac --bits 24 --soundfont ~/grand.sf2
            """)

    @Argument(help: "The MIDI file.", completion: .file())
    var file: String
    @Option(
        name: .shortAndLong,
        help: "The sound file, .wav, .flac or .ogg; the MIDI file's name with .wav by default.")
    var output: String?
    @Option(help: "An .sf2 or .sf3 file, or \"none\" for the built-in piano.")
    var soundfont: String?
    @Option(help: "Frames a second, 8000...96000.")
    var sampleRate = 44_100
    @Option(help: "The samples of WAV and FLAC: 16, 24 or float.")
    var bits = SoundExport.SampleFormat.int16
    @Option(help: "Where the loudest sample goes, in decibels under full scale (-60...0).")
    var peak = -1.0
    @Option(help: "Who plays: file (the programs in it) or piano (for everything but drums).")
    var instruments = SoundExport.Instruments.file
    @Flag(inversion: .prefixedNo, help: "FluidSynth's reverberation.")
    var reverb = true
    @Flag(name: .shortAndLong, help: "Say nothing but errors.")
    var quiet = false
    @Flag(help: "Allow the output to write over the file that is read.")
    var force = false
    @Flag(help: "Print JSON.")
    var json = false

    public init() {}

    public func run() throws {
        var export = SoundExport()
        (export.file, export.output, export.force) = (file, output, force)
        (export.instruments, export.bits) = (instruments, bits)
        (export.sampleRate, export.peak, export.reverb) = (sampleRate, peak, reverb)
        export.soundfont = soundfont
        let interrupt = InterruptFlag()
        var context = Terminal.context(interrupt: interrupt, showsProgress: !quiet)
        if quiet { context.events = { _ in } }
        let sound: SoundExport.Outcome
        do {
            sound = try export.run(in: context)
        } catch is CancellationError {
            throw ExitCode.interrupted
        }
        if json { return try Terminal.printJSON(sound) }
        guard !quiet else { return }
        print(sound.file)
        print(
            String(
                format: "%.1f s, %d Hz stereo, peak %.1f dB, mean %.1f dB", sound.seconds,
                sound.sampleRate, sound.peakDecibels ?? -.infinity, sound.rmsDecibels ?? -.infinity)
        )
        print(
            "played by \(sound.instrument), "
                + String(format: "%.0f times as fast as it sounds", sound.realTimeFactor))
    }
}

extension SoundExport.SampleFormat: ExpressibleByArgument {}
extension SoundExport.Instruments: ExpressibleByArgument {}
