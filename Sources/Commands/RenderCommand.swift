import ArgumentParser
import Foundation
import MessagePassing
import Requests
import Studio
import Support

/// `cadenza render`.
public struct RenderCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Turn MIDI files into sound.",
        discussion: """
            Plays the file through FluidSynth and a SoundFont, faster than real time, into a stereo \
            sound file. The SoundFont is the one given, or the one in CADENZA_SOUNDFONT, or the first \
            in soundfonts/, ~/.local/share/soundfonts and the system's folders. Without any, the \
            built-in piano plays.

            Several files and folders are rendered several at a time; -o then names a folder, in which \
            the files of a folder keep their places. Under mpirun, srun and the like each rank renders \
            some of them.

            Examples:
              cadenza render piece.mid -o piece.wav
              cadenza render piece.mid -o piece.flac --bits 24 --soundfont ~/grand.sf2
              cadenza render generated -o sounds --format flac
            """)

    @Argument(help: "MIDI files, and folders of them.", completion: .file())
    var files: [String]
    @Option(
        name: .shortAndLong,
        help: """
            The sound file, .wav, .flac or .ogg, or the folder of several; by default sounds lie beside \
            the music, under its name.
            """)
    var output: String?
    @Option(help: "What several files become: wav, flac or ogg.")
    var format = "wav"
    @Option(help: "Files to render at once, 1...256; all cores by default.")
    var threads: Int?
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

    public func validate() throws {
        guard !files.isEmpty else { throw ValidationError("Name MIDI files or folders to render.") }
        if let threads, !(1...256).contains(threads) {
            throw ValidationError("--threads must lie in 1...256, not \(threads).")
        }
    }

    public func run() throws {
        var export = SoundExport()
        export.force = force
        (export.instruments, export.bits) = (instruments, bits)
        (export.sampleRate, export.peak, export.reverb) = (sampleRate, peak, reverb)
        export.soundfont = soundfont
        do {
            if files.count == 1, Files.isFolder(files[0]) != true {
                (export.file, export.output) = (files[0], output)
                try tell(export.run(in: context(.alone)))
            } else {
                try Terminal.onAllRanks { try renderAll(export, by: $0) }
            }
        } catch is CancellationError {
            throw ExitCode.interrupted
        }
    }

    private func context(_ ranks: Ranks) -> RequestContext {
        var context = Terminal.context(
            by: ranks, interrupt: InterruptFlag(), showsProgress: !quiet)
        if quiet { context.events = { _ in } }
        return context
    }

    private func renderAll(_ export: SoundExport, by ranks: Ranks) throws {
        if let output, ["wav", "flac", "ogg"].contains((output as NSString).pathExtension) {
            throw RequestError(
                .output, "\(output) is one sound file, and there may be several: name a folder")
        }
        var exports = SoundExports(files)
        exports.export = export
        exports.folder = output
        exports.format = format
        if let threads { exports.threadCount = threads }
        let report = try exports.run(in: context(ranks))
        for reason in report.leftOut { Terminal.note("left out: \(reason)") }
        if json {
            try Terminal.printJSON(report)
        } else if !quiet {
            for sound in report.sounds { print(sound.file) }
            print(
                String(
                    format: "%d files, %.1f s", report.sounds.count,
                    report.sounds.reduce(0) { $0 + $1.seconds }))
        }
        if report.sounds.isEmpty { throw ExitCode.failure }
    }

    private func tell(_ sound: SoundExport.Outcome) throws {
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
